// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/partnerfilter.h"

#include <QRandomGenerator>
#include <QTest>

namespace
{

QString anyOf(QRandomGenerator &random, const QStringList &choices)
{
    return choices.at(random.bounded(static_cast<int>(choices.size())));
}

/// Text as nobody would type it: notation in all places, odd characters, scripts, halves of pairs.
QString anyText(QRandomGenerator &random)
{
    static const QStringList pieces = {QStringLiteral("leiden"),
                                       QStringLiteral("\""),
                                       QStringLiteral("-"),
                                       QStringLiteral(":"),
                                       QStringLiteral(","),
                                       QStringLiteral(" "),
                                       QStringLiteral("kind:"),
                                       QStringLiteral("plaats:leiden"),
                                       QStringLiteral("-status:ended"),
                                       QStringLiteral("has:website,members"),
                                       QStringLiteral("“"),
                                       QStringLiteral("”"),
                                       QStringLiteral("大学"),
                                       QStringLiteral("\u202e"),
                                       QString(QChar(u'\0')),
                                       QStringLiteral("\t"),
                                       QStringLiteral("\n"),
                                       QStringLiteral("*"),
                                       QStringLiteral("AND"),
                                       QStringLiteral("NEAR("),
                                       QStringLiteral("\U0001F600"),
                                       QString(QChar(0xd800)),
                                       QStringLiteral("é"),
                                       QStringLiteral("'s"),
                                       QStringLiteral("x:y"),
                                       QStringLiteral("FRESH:Agreement-Over")};
    QString text;
    const int length = random.bounded(12);
    for (int piece = 0; piece < length; ++piece)
        text += anyOf(random, pieces);
    return text;
}

} // namespace

class PartnerFilterTest final : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadAsItsParts_data();
    void textIsReadAsItsParts();
    void writingAndReadingAreInverse();
    void equalFiltersHaveEqualTexts();
    void valueIsWantedOrExcludedButNotBoth();
    void wordsTakeTheirKeysAlong();
    void hugeTextIsReadInPart();
    void whetherEverythingWasReadIsTold_data();
    void whetherEverythingWasReadIsTold();
    void everyKeyHasItsOwnName();
};

void PartnerFilterTest::textIsReadAsItsParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const char *text, const char *written) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(written);
    };
    row("nothing", "   ", "");
    row("words", "  medical   delta ", "medical delta");
    row("phrase", "\"medical  delta\"", "\"medical delta\"");
    row("curved marks", "“medical delta”", "\"medical delta\"");
    row("phrase without end", "\"medical del", "\"medical del\"");
    row("phrase beside a word", "lumc\"the hague\"", "lumc \"the hague\"");
    row("excluded word", "erasmus -mc", "erasmus -mc");
    row("excluded phrase", "leiden -\"bio science\"", "leiden -\"bio science\"");
    row("hyphen in a word", "vno-ncw west", "vno-ncw west");
    row("hyphens alone", "- -- leiden", "leiden");
    row("value", "kind:museum", "kind:museum");
    row("value before words", "kind:museum leiden", "leiden kind:museum");
    row("values", "city:leiden,delft", "city:delft,leiden");
    row("repeated key", "city:leiden city:delft city:leiden", "city:delft,leiden");
    row("fixed order", "status:ended kind:museum", "kind:museum status:ended");
    row("excluded values", "-kind:museum,ngo", "-kind:museum,ngo");
    row("Dutch key", "soort:museum STAD:Leiden", "kind:museum city:leiden");
    row("unknown key", "colour:red", "colour:red");
    row("key without a value", "kind: leiden", "kind: leiden");
    row("my selection", "is:selected leiden", "leiden is:selected");
    row("my selection in Dutch", "is:selectie IS:Geselecteerd", "is:selected");
    row("not my selection", "-is:selectie", "-is:selected");
    row("Dutch word of another key", "kind:selectie", "kind:selectie");
    row("no slug", "kind:mu_seum", "kind:mu_seum");
    row("only signs", "?! … *", "");
}

void PartnerFilterTest::textIsReadAsItsParts()
{
    QFETCH(QString, text);
    QTEST(PartnerFilter::parse(text).text(), "written");
}

void PartnerFilterTest::writingAndReadingAreInverse()
{
    QRandomGenerator random(20261125);
    for (int round = 0; round < 20000; ++round) {
        const QString text = anyText(random);
        const PartnerFilter filter = PartnerFilter::parse(text);
        const PartnerFilter again = PartnerFilter::parse(filter.text());
        QVERIFY2(again == filter,
                 qPrintable(text + QLatin1String(" -> ") + filter.text() + QLatin1String(" -> ") + again.text()));
        QCOMPARE(again.text(), filter.text());
    }
}

void PartnerFilterTest::equalFiltersHaveEqualTexts()
{
    PartnerFilter one;
    one.add(FilterKey::City, QStringLiteral("leiden"));
    one.add(FilterKey::Kind, QStringLiteral("museum"));
    one.add(FilterKey::City, QStringLiteral("delft"));
    PartnerFilter other;
    other.add(FilterKey::City, QStringLiteral("delft"));
    other.add(FilterKey::City, QStringLiteral("leiden"));
    other.add(FilterKey::Kind, QStringLiteral("museum"));
    QVERIFY(one == other);
    QCOMPARE(one.text(), other.text());
    other.remove(FilterKey::Kind, QStringLiteral("museum"));
    QVERIFY(!(one == other));
    other.removeAll(FilterKey::City);
    QVERIFY(other.isEmpty());
}

void PartnerFilterTest::valueIsWantedOrExcludedButNotBoth()
{
    PartnerFilter filter;
    filter.add(FilterKey::Status, QStringLiteral("ended"));
    filter.exclude(FilterKey::Status, QStringLiteral("ended"));
    QCOMPARE(filter.text(), QStringLiteral("-status:ended"));
    filter.add(FilterKey::Status, QStringLiteral("ended"));
    QCOMPARE(filter.text(), QStringLiteral("status:ended"));
    filter.add(FilterKey::Status, QStringLiteral("not a slug"));
    QCOMPARE(filter.text(), QStringLiteral("status:ended"));
}

void PartnerFilterTest::wordsTakeTheirKeysAlong()
{
    PartnerFilter filter = PartnerFilter::parse(QStringLiteral("old words city:leiden"));
    filter.setWords(QStringLiteral("new kind:museum"));
    QCOMPARE(filter.text(), QStringLiteral("new kind:museum city:leiden"));
    QCOMPARE(filter.words(), QStringLiteral("new"));
}

void PartnerFilterTest::hugeTextIsReadInPart()
{
    const QString huge = QStringLiteral("word ").repeated(2000000);
    const PartnerFilter filter = PartnerFilter::parse(huge);
    QVERIFY(!filter.isEmpty());
    QVERIFY(filter.terms().size() <= 100);
}

void PartnerFilterTest::whetherEverythingWasReadIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWhole");
    const auto row = [](const char *what, const QString &text, bool isWhole) {
        QTest::newRow(what) << text << isWhole;
    };
    const QString words = QStringLiteral("a ").repeated(mostFilterTerms);
    row("empty", QString(), true);
    row("signs", QStringLiteral("? * a"), true);
    row("as many words as can be", words, true);
    row("and a sign", words + QLatin1Char('?'), true);
    row("and a key", words + QStringLiteral("kind:museum"), true);
    row("and a word", words + QLatin1Char('b'), false);
    row("and a phrase", QStringLiteral("\"b c\" ") + words, false);
    row("as long as can be", QString(longestFilterText, QLatin1Char('x')), true);
    row("too long", QString(longestFilterText + 1, QLatin1Char('x')), false);
}

void PartnerFilterTest::whetherEverythingWasReadIsTold()
{
    QFETCH(const QString, text);
    bool isWhole = false;
    (void)PartnerFilter::parse(text, &isWhole);
    QTEST(isWhole, "isWhole");
}

void PartnerFilterTest::everyKeyHasItsOwnName()
{
    for (const FilterKey key : everyFilterKey)
        QCOMPARE(filterKeyNamed(slugOf(key)), std::optional(key));
    QVERIFY(!filterKeyNamed(u"colour"));
}

QTEST_GUILESS_MAIN(PartnerFilterTest)
#include "partnerfilter_test.moc"
