// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/sheetheadings.h"

#include <QTest>

class SheetHeadingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void columnsWithoutAHeadingAreAnsweredOneByOne();
    void headingsOfEarlierVersionsAreKnown_data();
    void headingsOfEarlierVersionsAreKnown();
    void everyApostropheIsRead();
    void keysAreToldFromTextsForPeople_data();
    void keysAreToldFromTextsForPeople();
};

void SheetHeadingsTest::everyApostropheIsRead()
{
    const HeadingRules rules{{}, {{QStringLiteral("Thema’s"), QStringLiteral("theme")}}};
    for (const QString &heading : {QStringLiteral("Thema’s"), QStringLiteral("thema's")}) {
        const Sheet sheet{QStringLiteral("p.csv"), {{1, 1, {QStringLiteral("slug"), heading}}}, {}, false};
        QVERIFY2(sheetHeadings(sheet, {*Language::fromTag(u"nl")}, rules).last().meaning, qPrintable(heading));
    }
}

void SheetHeadingsTest::keysAreToldFromTextsForPeople_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<bool>("keys");
    const auto row = [](const char *texts, bool keys) {
        QTest::newRow(*texts ? texts : "none") << QString::fromLatin1(texts).split(QLatin1Char(';')) << keys;
    };
    row("slug;name_nl", true);
    row("SLUG;country", true);
    row("slug;Remark", true);
    row("slug;Short name", false);
    row("Short name", false);
    // Both at once, or unknown: what people see is the better guess.
    row("Country;Kind", false);
    row("Remark", false);
    row("", false);
}

void SheetHeadingsTest::keysAreToldFromTextsForPeople()
{
    QFETCH(const QStringList, texts);
    const Sheet sheet{QStringLiteral("p.csv"), {{1, 1, texts}}, {}, false};
    QTEST(areKeys(sheetHeadings(sheet, {*Language::fromTag(u"nl")}, {})), "keys");
}

void SheetHeadingsTest::headingsOfEarlierVersionsAreKnown_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<int>("field");
    const auto add = [](const char *heading, RecordField field) {
        QTest::newRow(heading) << QString::fromUtf8(heading) << static_cast<int>(field);
    };
    add("Partner since", RecordField::Started);
    add("Collaboration since", RecordField::Started);
    add("samenwerking sinds", RecordField::Started);
    add("Facts checked", RecordField::CheckedOn);
    add("Checked on", RecordField::CheckedOn);
    add("Nagegaan op", RecordField::CheckedOn);
    add("Themes", RecordField::Theme);
    add("Theme", RecordField::Theme);
    add("Thema", RecordField::Theme);
}

void SheetHeadingsTest::headingsOfEarlierVersionsAreKnown()
{
    QFETCH(const QString, heading);
    QFETCH(const int, field);
    const Sheet sheet{QStringLiteral("p.csv"), {{1, 1, {QStringLiteral("slug"), heading}}}, {}, false};
    const QList<SheetHeading> headings = sheetHeadings(sheet, {*Language::fromTag(u"nl")}, {});
    QVERIFY(headings.last().meaning);
    QCOMPARE(static_cast<int>(headings.last().meaning->field), field);
}

void SheetHeadingsTest::columnsWithoutAHeadingAreAnsweredOneByOne()
{
    // B is blank, C and D hold something without saying what.
    const Sheet sheet{QStringLiteral("p.csv"),
                      {{1, 1, {QStringLiteral("slug")}},
                       {2, 2, {QStringLiteral("gent"), QString(), QStringLiteral("BE"), QStringLiteral("remark")}}},
                      {},
                      false};
    const LanguageOrder languages{*Language::fromTag(u"nl")};
    QCOMPARE(unknownHeadings(sheet, sheetHeadings(sheet, languages, {})).size(), 2);
    const HeadingRules rules{{{QStringLiteral("(C)"), QStringLiteral("country")}, {QStringLiteral("(D)"), QString()}},
                             {}};
    const QList<SheetHeading> headings = sheetHeadings(sheet, languages, rules);
    QCOMPARE(headings.size(), 4);
    QCOMPARE(headings.at(2).mappingKey(), QStringLiteral("(C)"));
    QVERIFY(!headings.at(1).meaning && !headings.at(1).isLeftOut);
    QVERIFY(headings.at(2).meaning && headings.at(2).meaning->field == RecordField::Country);
    QVERIFY(!headings.at(3).meaning && headings.at(3).isLeftOut);
    QVERIFY(unknownHeadings(sheet, headings).isEmpty());
    QVERIFY(headingMistakes(sheet, headings, languages).isEmpty());
}

QTEST_GUILESS_MAIN(SheetHeadingsTest)
#include "sheetheadings_test.moc"
