// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/filtertexts.h"

#include "support/sourcefolder.h"

#include <QTest>

class FilterTextsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void filterIsToldInWords_data();
    void filterIsToldInWords();
    void valuesThatNobodyCanHaveAreKnown();

private:
    std::unique_ptr<Catalogue> m_catalogue;
};

void FilterTextsTest::initTestCase()
{
    const SourceFolder source;
    const QString path = source.filePath(QStringLiteral("catalogue.sqlite"));
    QCOMPARE(source.compile(path), QString());
    std::variant<std::unique_ptr<Catalogue>, Refusal> result = Catalogue::open(path);
    QVERIFY(std::holds_alternative<std::unique_ptr<Catalogue>>(result));
    m_catalogue = std::move(std::get<std::unique_ptr<Catalogue>>(result));
}

void FilterTextsTest::filterIsToldInWords_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *what, const char *written, const char *tag, const char *text) {
        QTest::newRow(what) << QString::fromUtf8(written) << QString::fromLatin1(tag) << QString::fromUtf8(text);
    };
    row("empty", "", "en", "");
    row("words", "leiden  museum", "en", "“leiden museum”");
    row("phrase", "old \"law  school\" leiden", "en", "“old leiden” · “law school”");
    row("excluded", "-leiden -\"a b\"", "en", "not: “leiden” · not: “a b”");
    row("values", "kind:university,network", "en", "Networks · Universities");
    row("values in another language", "kind:university place:belgium", "nl", "Universiteiten · België");
    row("language that the catalogue lacks", "city:gent", "de", "Gent");
    row("all", "research kind:university -status:ended city:gent", "en",
        "“research” · Universities · Ghent · not: Ended");
    row("my selection", "is:selected -is:nonsense", "en", "In my selection · not: nonsense");
    row("unknown value", "kind:nonsense", "en", "nonsense");
}

void FilterTextsTest::filterIsToldInWords()
{
    QFETCH(const QString, written);
    QFETCH(const QString, tag);
    QTEST(filterText(*m_catalogue, PartnerFilter::parse(written), Language::fromTag(tag).value_or(Language())), "text");
}

void FilterTextsTest::valuesThatNobodyCanHaveAreKnown()
{
    const auto unknown = [this](const char *written) {
        QStringList found;
        for (const auto &[key, value] :
             unknownFilterValues(*m_catalogue, PartnerFilter::parse(QString::fromLatin1(written))))
            found.append(slugOf(key) + QLatin1Char(':') + value);
        return found.join(QLatin1Char(' '));
    };
    QCOMPARE(unknown("leiden kind:university place:belgium city:gent status:ended,unknown fresh:not-verified "
                     "has:members language:nl"),
             QString());
    QCOMPARE(unknown("is:selected -is:selected"), QString());
    QCOMPARE(unknown("is:nice"), QStringLiteral("is:nice"));
    QCOMPARE(unknown("kind:university,xyz -city:nowhere status:over fresh:old has:nothing"),
             QStringLiteral("kind:xyz city:nowhere status:over fresh:old has:nothing"));
    QCOMPARE(knownFilterValues(*m_catalogue, FilterKey::Has),
             QStringList({QStringLiteral("members"), QStringLiteral("website")}));
    QVERIFY(knownFilterValues(*m_catalogue, FilterKey::Language).isEmpty());
}

QTEST_GUILESS_MAIN(FilterTextsTest)
#include "filtertexts_test.moc"
