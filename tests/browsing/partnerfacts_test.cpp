// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/partnerfacts.h"

#include "support/sourcefolder.h"

#include <QLocale>
#include <QTest>

namespace
{

const Language dutch = *Language::fromTag(QStringLiteral("nl"));
const Language english = *Language::fromTag(QStringLiteral("en"));

PartialDate date(const char *iso)
{
    return PartialDate::fromIso(QString::fromLatin1(iso)).value_or(PartialDate());
}

} // namespace

class PartnerFactsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void factsStandInTheOrderOfThePage_data();
    void factsStandInTheOrderOfThePage();
    void languageThatTheCatalogueLacksGetsTheFirst();
    void whatIsUnknownIsLeftOut();
    void agreementTellsWhatIsKnown_data();
    void agreementTellsWhatIsKnown();
    void statusTellsItsYear_data();
    void statusTellsItsYear();
    void datesAreWrittenAsTheLocaleDoes();
    void countTellsItsNumber();
    void pathNamesTheCategoriesAbove();
    void pathOfNoCategoryIsEmpty();
    void everyTreeHasAName();

private:
    [[nodiscard]] QString facts(const char *slug, const Language &language) const;

    std::unique_ptr<Catalogue> m_catalogue;
};

void PartnerFactsTest::initTestCase()
{
    const SourceFolder source;
    const QString path = source.filePath(QStringLiteral("catalogue.sqlite"));
    QCOMPARE(source.compile(path), QString());
    std::variant<std::unique_ptr<Catalogue>, Refusal> result = Catalogue::open(path);
    QVERIFY(std::holds_alternative<std::unique_ptr<Catalogue>>(result));
    m_catalogue = std::move(std::get<std::unique_ptr<Catalogue>>(result));
}

void PartnerFactsTest::init()
{
    QLocale::setDefault(QLocale(QStringLiteral("en-GB")));
}

QString PartnerFactsTest::facts(const char *slug, const Language &language) const
{
    const std::optional<Partner> partner =
        m_catalogue->partner(m_catalogue->partnerWithSlug(QString::fromLatin1(slug)));
    QString lines;
    for (const Fact &fact : factsOf(*m_catalogue, *partner, language))
        lines += fact.label + QLatin1String(": ") + fact.value + QLatin1Char('\n');
    return lines;
}

void PartnerFactsTest::factsStandInTheOrderOfThePage_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("facts");
    QTest::newRow("English") << QStringLiteral("gent") << english
                             << QStringLiteral("Kind: Universities\n"
                                               "Place: Europe › Belgium\n"
                                               "Cities: Ghent\n"
                                               "Themes: Research\n"
                                               "Founded: 1817\n"
                                               "Partner since: 31 July 2012\n"
                                               "Agreement: from 2012 until 2027\n"
                                               "Abbreviation: UGent\n"
                                               "ROR: 00cv9y106\n"
                                               "SCHAC: ugent.be\n"
                                               "Wikidata: Q1137665\n"
                                               "Facts checked: 23 November 2026\n");
    QTest::newRow("names of one language") << QStringLiteral("gent") << dutch
                                           << QStringLiteral("Kind: Universiteiten\n"
                                                             "Place: Europa › België\n"
                                                             "Cities: Gent\n"
                                                             "Themes: Onderzoek\n"
                                                             "Founded: 1817\n"
                                                             "Partner since: 31 July 2012\n"
                                                             "Agreement: from 2012 until 2027\n"
                                                             "Abbreviation: UGent\n"
                                                             "Former name: Rijksuniversiteit Gent\n"
                                                             "ROR: 00cv9y106\n"
                                                             "SCHAC: ugent.be\n"
                                                             "Wikidata: Q1137665\n"
                                                             "Facts checked: 23 November 2026\n");
    QTest::newRow("several places") << QStringLiteral("alliance") << english
                                    << QStringLiteral("Kind: Networks\n"
                                                      "Place: Europe; Leiden\n"
                                                      "Partner since: May 2004\n"
                                                      "Ended: 2019\n"
                                                      "Facts: not verified\n");
}

void PartnerFactsTest::factsStandInTheOrderOfThePage()
{
    QFETCH(QString, slug);
    QFETCH(Language, language);
    QTEST(facts(slug.toLatin1().constData(), language), "facts");
}

void PartnerFactsTest::languageThatTheCatalogueLacksGetsTheFirst()
{
    QCOMPARE(facts("gent", *Language::fromTag(u"fr")), facts("gent", dutch));
}

void PartnerFactsTest::whatIsUnknownIsLeftOut()
{
    QCOMPARE(facts("leiden", english), QStringLiteral("Kind: Universities\nPlace: Leiden\nFacts: not verified\n"));
    const QList<Fact> nothing = factsOf(*m_catalogue, Partner(), english);
    QCOMPARE(nothing.size(), 1);
    QCOMPARE(nothing.first().value, QStringLiteral("not verified"));
}

void PartnerFactsTest::agreementTellsWhatIsKnown_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("text");
    QTest::newRow("both") << QStringLiteral("2012") << QStringLiteral("2027-02")
                          << QStringLiteral("from 2012 until February 2027");
    QTest::newRow("begin") << QStringLiteral("2012-07-31") << QString() << QStringLiteral("from 31 July 2012");
    QTest::newRow("end") << QString() << QStringLiteral("2027") << QStringLiteral("until 2027");
}

void PartnerFactsTest::agreementTellsWhatIsKnown()
{
    QFETCH(QString, from);
    QFETCH(QString, until);
    Partner partner;
    partner.agreementFrom = PartialDate::fromIso(from).value_or(PartialDate());
    partner.agreementUntil = PartialDate::fromIso(until).value_or(PartialDate());
    const QList<Fact> found = factsOf(*m_catalogue, partner, english);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().label, QStringLiteral("Agreement"));
    QTEST(found.first().value, "text");
}

void PartnerFactsTest::statusTellsItsYear_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("started");
    QTest::addColumn<QString>("ended");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, PartnerStatus status, const char *started, const char *ended,
                        const char *text) {
        QTest::newRow(name) << static_cast<int>(status) << QString::fromLatin1(started) << QString::fromLatin1(ended)
                            << QString::fromLatin1(text);
    };
    row("unknown", PartnerStatus::Unknown, "2004", "", "");
    row("active", PartnerStatus::Active, "", "", "Active");
    row("active since", PartnerStatus::Active, "2004-05", "", "Active since 2004");
    row("ended", PartnerStatus::Ended, "2004", "", "Ended");
    row("ended in", PartnerStatus::Ended, "2004", "2019-12-31", "Ended in 2019");
    row("renamed", PartnerStatus::Renamed, "", "", "Renamed");
    row("renamed in", PartnerStatus::Renamed, "", "2015", "Renamed in 2015");
}

void PartnerFactsTest::statusTellsItsYear()
{
    QFETCH(int, status);
    QFETCH(QString, started);
    QFETCH(QString, ended);
    Partner partner;
    partner.status = static_cast<PartnerStatus>(status);
    partner.started = PartialDate::fromIso(started).value_or(PartialDate());
    partner.ended = PartialDate::fromIso(ended).value_or(PartialDate());
    QTEST(statusTextWithYear(partner), "text");
}

void PartnerFactsTest::datesAreWrittenAsTheLocaleDoes()
{
    Partner partner;
    partner.checkedOn = date("2026-03-05");
    QCOMPARE(checkedText(partner), QStringLiteral("5 March 2026"));
    QLocale::setDefault(QLocale(QStringLiteral("nl")));
    QCOMPARE(checkedText(partner), QStringLiteral("5 maart 2026"));
    QCOMPARE(checkedText(Partner()), QStringLiteral("not verified"));
}

void PartnerFactsTest::countTellsItsNumber()
{
    QVERIFY(partnerCountText(0).contains(QLatin1Char('0')));
    QVERIFY(partnerCountText(128).contains(QLatin1String("128")));
}

void PartnerFactsTest::pathNamesTheCategoriesAbove()
{
    const CategoryId belgium = m_catalogue->categoryWithSlug(CategoryTree::Place, QStringLiteral("belgium"))->id;
    QCOMPARE(categoryPathText(*m_catalogue, belgium, dutch), QStringLiteral("Europa › België"));
    QCOMPARE(categoryPathText(*m_catalogue, belgium, english), QStringLiteral("Europe › Belgium"));
}

void PartnerFactsTest::pathOfNoCategoryIsEmpty()
{
    QCOMPARE(categoryPathText(*m_catalogue, 0, dutch), QString());
    QCOMPARE(categoryPathText(*m_catalogue, 999, dutch), QString());
}

void PartnerFactsTest::everyTreeHasAName()
{
    QCOMPARE(categoryTreeText(CategoryTree::Place), QStringLiteral("Place"));
    QCOMPARE(categoryTreeText(CategoryTree::Kind), QStringLiteral("Kind"));
    QCOMPARE(categoryTreeText(CategoryTree::Theme), QStringLiteral("Theme"));
}

QTEST_GUILESS_MAIN(PartnerFactsTest)
#include "partnerfacts_test.moc"
