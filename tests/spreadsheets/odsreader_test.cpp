// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/odsreader.h"

#include "support/sheetfiles.h"

#include <QTest>

class OdsReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreReadAsTheyAreShown_data();
    void cellsAreReadAsTheyAreShown();
    void datesAreAsPreciseAsTheirStyle_data();
    void datesAreAsPreciseAsTheirStyle();
    void theFirstSheetIsRead();
    void repetitionIsBounded();
    void brokenFormulasAreTold_data();
    void brokenFormulasAreTold();
    void whatIsNoSpreadsheetIsTold_data();
    void whatIsNoSpreadsheetIsTold();
};

namespace
{

const QString file = QStringLiteral("a.ods");

QByteArray text(const QByteArray &paragraphs, const QByteArray &attributes = {})
{
    return "<table:table-cell office:value-type=\"string\" " + attributes + ">" + paragraphs + "</table:table-cell>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

} // namespace

void OdsReaderTest::cellsAreReadAsTheyAreShown_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("table");
    const auto add = [](const char *name, const QByteArray &rows, const char *table) {
        QTest::newRow(name) << rows << QString::fromUtf8(table);
    };
    const QByteArray a = text("<text:p>a</text:p>");
    add("texts", row(a + text("<text:p>b &amp; c</text:p>")), "1: a | b & c");
    add("paragraphs are lines", row(text("<text:p>a</text:p><text:p/><text:p>b</text:p>")), "1: a\\n\\nb");
    add("runs of text", row(text("<text:p>a<text:span>b<text:a>c</text:a></text:span>d</text:p>")), "1: abcd");
    add("blanks", row(text("<text:p>a<text:s/><text:s text:c=\"2\"/>b<text:tab/>c</text:p>")), "1: a   b\tc");
    add("blanks as LibreOffice writes them", row(text("<text:p>- a</text:p><text:p>  b  c</text:p>")),
        "1: - a\\n  b  c");
    add("indented XML", row(text("<text:p>\n  a\n  b</text:p>")), "1: a b");
    add("line break", row(text("<text:p>a<text:line-break/>b</text:p>")), "1: a\\nb");
    add("comments", row(text("<office:annotation><text:p>no</text:p></office:annotation><text:p>a</text:p>")), "1: a");
    add("a note within", row(text("<text:p>a<text:note><text:p>no</text:p></text:note>b</text:p>")), "1: ab");
    add("a year",
        row("<table:table-cell office:value-type=\"float\" office:value=\"2012\"><text:p>2.012,00</text:p>"
            "</table:table-cell>"),
        "1: 2012");
    add("a share",
        row("<table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"><text:p>50%</text:p>"
            "</table:table-cell>"),
        "1: 0.5");
    add("truth",
        row("<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\">"
            "<text:p>WAAR</text:p></table:table-cell>"),
        "1: true");
    add("a time",
        row("<table:table-cell office:value-type=\"time\" office:time-value=\"PT13H45M00S\">"
            "<text:p>13:45</text:p></table:table-cell>"),
        "1: 13:45");
    add("a formula is its result",
        row(text("<text:p>ab</text:p>", "table:formula=\"of:=&quot;a&quot;&amp;&quot;b&quot;\"")), "1: ab");
    add("repeated cells", row(a + text("<text:p>b</text:p>", "table:number-columns-repeated=\"3\"") + a),
        "1: a | b | b | b | a");
    add("repeated empty cells",
        row("<table:table-cell table:number-columns-repeated=\"2\"/>" + a +
            "<table:table-cell table:number-columns-repeated=\"16381\"/>"),
        "1:  |  | a");
    add("repeated rows",
        row(a, "table:number-rows-repeated=\"2\"") +
            row("<table:table-cell/>", "table:number-rows-repeated=\"1048000\"") + row(a),
        "1: a\n2: a\n1048003: a");
    add("groups and headings",
        "<table:table-header-rows>" + row(a) + "</table:table-header-rows><table:table-row-group>" + row(a) +
            "<table:table-rows>" + row(a) + "</table:table-rows></table:table-row-group>",
        "1: a\n2: a\n3: a");
    add("merged cells",
        row("<table:table-cell table:number-columns-spanned=\"2\"><text:p>a</text:p></table:table-cell>"
            "<table:covered-table-cell><text:p>hidden</text:p></table:covered-table-cell>" +
            a),
        "1: a |  | a");
    add("nothing", QByteArray(), "");
}

void OdsReaderTest::cellsAreReadAsTheyAreShown()
{
    QFETCH(QByteArray, rows);
    QTEST(textOf(readOds(odsOf(rows), file)), "table");
}

void OdsReaderTest::datesAreAsPreciseAsTheirStyle_data()
{
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("table");
    const QByteArray month = "table:default-cell-style-name=\"month\"";
    QTest::newRow("no style") << QByteArray() << QByteArray() << QByteArray() << QStringLiteral("1: 2012-07-01");
    QTest::newRow("its own") << QByteArray() << QByteArray() << QByteArray("table:style-name=\"month\"")
                             << QStringLiteral("1: 2012-07");
    QTest::newRow("a year") << QByteArray() << QByteArray() << QByteArray("table:style-name=\"year\"")
                            << QStringLiteral("1: 2012");
    QTest::newRow("a day") << QByteArray() << QByteArray() << QByteArray("table:style-name=\"day\"")
                           << QStringLiteral("1: 2012-07-01");
    QTest::newRow("of the column") << month << QByteArray() << QByteArray() << QStringLiteral("1: 2012-07");
    QTest::newRow("of the row") << QByteArray() << month << QByteArray() << QStringLiteral("1: 2012-07");
    QTest::newRow("own before the column's")
        << month << QByteArray() << QByteArray("table:style-name=\"year\"") << QStringLiteral("1: 2012");
    QTest::newRow("unknown") << QByteArray() << QByteArray() << QByteArray("table:style-name=\"other\"")
                             << QStringLiteral("1: 2012-07-01");
}

void OdsReaderTest::datesAreAsPreciseAsTheirStyle()
{
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, cell);
    const QByteArray styles =
        "<number:date-style style:name=\"N1\"><number:month/><number:text>-</number:text><number:year/>"
        "</number:date-style><number:date-style style:name=\"N2\"><number:year/></number:date-style>"
        "<number:date-style style:name=\"N3\"><number:day/><number:month/><number:year/></number:date-style>"
        "<style:style style:name=\"month\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>"
        "<style:style style:name=\"year\" style:family=\"table-cell\" style:data-style-name=\"N2\"/>"
        "<style:style style:name=\"day\" style:family=\"table-cell\" style:data-style-name=\"N3\"/>"
        "<style:style style:name=\"plain\" style:family=\"table-cell\"><style:text-properties/></style:style>";
    const QByteArray rows = "<table:table-column " + columns + "/>" +
                            ::row("<table:table-cell office:value-type=\"date\" office:date-value=\"2012-07-01\" " +
                                      cell + "><text:p>1 jul 12</text:p></table:table-cell>",
                                  row);
    QTEST(textOf(readOds(odsOf(rows, styles), file)), "table");
}

void OdsReaderTest::theFirstSheetIsRead()
{
    const QByteArray content =
        odsContent("<table:calculation-settings/><table:table>" + row(text("<text:p>a</text:p>")) +
                   "</table:table><table:table>" + row(text("<text:p>b</text:p>")) + "</table:table>");
    QCOMPARE(textOf(readOds(zipOf({{"content.xml", content}}), file)), QStringLiteral("1: a"));
}

void OdsReaderTest::repetitionIsBounded()
{
    const QByteArray huge = text("<text:p>a</text:p>", "table:number-columns-repeated=\"16384\"");
    const QString tooLarge = QStringLiteral("a.ods: The table is larger than a spreadsheet can be. Delete the rows and "
                                            "columns that are not needed.");
    QCOMPARE(textOf(readOds(odsOf(row(huge, "table:number-rows-repeated=\"1048576\"")), file)), tooLarge);
    QCOMPARE(textOf(readOds(odsOf(row(huge + huge)), file)), tooLarge);
    const QByteArray oneCell = text("<text:p>a</text:p>", "table:number-columns-repeated=\"2147483647\"");
    QCOMPARE(textOf(readOds(odsOf(row(oneCell, "table:number-rows-repeated=\"2147483647\"")), file)), tooLarge);
    const QByteArray below = row("<table:table-cell/>", "table:number-rows-repeated=\"2147483647\"").repeated(3) +
                             row(text("<text:p>a</text:p>"));
    QCOMPARE(textOf(readOds(odsOf(below), file)), tooLarge);
}

void OdsReaderTest::brokenFormulasAreTold_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("LibreOffice") << QByteArray("calcext:value-type=\"error\"") << QStringLiteral("#REF!");
    QTest::newRow("another program") << QByteArray("table:formula=\"of:=1/0\"") << QStringLiteral("#DIV/0!");
    QTest::newRow("not available") << QByteArray("table:formula=\"of:=NA()\"") << QStringLiteral("#N/A");
    QTest::newRow("a number") << QByteArray("table:formula=\"of:=A\"") << QStringLiteral("Err:508");
}

void OdsReaderTest::brokenFormulasAreTold()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QString, shown);
    const QByteArray cells = text("<text:p>a</text:p>") + text("<text:p>" + shown.toUtf8() + "</text:p>", attributes) +
                             text("<text:p>#1!</text:p>");
    QCOMPARE(textOf(readOds(odsOf(row(cells)), file)),
             QStringLiteral("1: a |  | #1!\na.ods, row 1, column B: The formula of this cell gives the error %1. "
                            "Correct the formula, or write the value itself.")
                 .arg(shown));
}

void OdsReaderTest::whatIsNoSpreadsheetIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mistake");
    const QString damaged =
        QStringLiteral("a.ods: The file is damaged. Open it in the program that made it, and save it again.");
    QTest::newRow("no archive") << QByteArray("PK\x03\x04 and more") << damaged;
    QTest::newRow("no content") << zipOf({{"a", "b"}}) << damaged;
    QTest::newRow("no table") << zipOf({{"content.xml", odsContent({})}}) << damaged;
    QTest::newRow("cut off") << zipOf({{"content.xml", odsContent("<table:table/>").chopped(20)}}) << damaged;
    QTest::newRow("text document") << zipOf({{"content.xml", "<a><body><text/></body></a>"}}) << damaged;
    QTest::newRow("encrypted")
        << zipOf({{"META-INF/manifest.xml", "<manifest:encryption-data/>"}, {"content.xml", "\x01\x02"}})
        << QStringLiteral("a.ods: The file is protected by a password. Save it without a password.");
}

void OdsReaderTest::whatIsNoSpreadsheetIsTold()
{
    QFETCH(QByteArray, bytes);
    QTEST(textOf(readOds(bytes, file)), "mistake");
}

QTEST_GUILESS_MAIN(OdsReaderTest)
#include "odsreader_test.moc"
