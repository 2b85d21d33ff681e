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
};

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
