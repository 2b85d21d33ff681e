// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/xlsxreader.h"

#include "spreadsheets/xlsxparts.h"
#include "support/sheetfiles.h"

#include <QTest>

class XlsxReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreReadAsTheyAreShown_data();
    void cellsAreReadAsTheyAreShown();
    void daysMayBeCountedFrom1904();
    void escapedCharactersAreRead_data();
    void escapedCharactersAreRead();
    void brokenFormulasAreTold();
    void tooManyCellsAreTold();
    void whatIsNoWorkbookIsTold_data();
    void whatIsNoWorkbookIsTold();
};

namespace
{

const QString file = QStringLiteral("a.xlsx");

XlsxParts workbook(const QByteArray &rows)
{
    return {rows,
            "<si><t>shared</t></si><si><r><rPr><b/></rPr><t>ri</t></r><r><t xml:space=\"preserve\">ch </t></r>"
            "<rPh><t>no</t></rPh></si><si><t>a_x000D_\nb</t></si>",
            "<numFmts><numFmt numFmtId=\"170\" formatCode=\"d/m/yyyy\"/><numFmt numFmtId=\"171\" "
            "formatCode=\"yyyy\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/><xf numFmtId=\"17\"/><xf numFmtId=\"171\"/>"
            "<xf numFmtId=\"22\"/></cellXfs>",
            {}};
}

} // namespace

void XlsxReaderTest::cellsAreReadAsTheyAreShown_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("table");
    const auto add = [](const char *name, const QByteArray &cells, const char *table) {
        QTest::newRow(name) << "<row r=\"1\">" + cells + "</row>" << QString::fromUtf8(table);
    };
    add("shared text", "<c r=\"A1\" t=\"s\"><v>0</v></c>", "1: shared");
    add("rich text", "<c r=\"A1\" t=\"s\"><v>1</v></c>", "1: rich ");
    add("line breaks", "<c r=\"A1\" t=\"s\"><v>2</v></c>", "1: a\\nb");
    add("inline text", "<c r=\"A1\" t=\"inlineStr\"><is><t> a </t></is></c>", "1:  a ");
    add("a year", "<c r=\"A1\"><v>2012</v></c>", "1: 2012");
    add("a number", "<c r=\"A1\" t=\"n\"><v>0.1</v></c>", "1: 0.1");
    add("a day", "<c r=\"A1\" s=\"1\"><v>41121</v></c>", "1: 2012-07-31");
    add("a month", "<c r=\"A1\" s=\"2\"><v>41091</v></c>", "1: 2012-07");
    add("only the year of a day", "<c r=\"A1\" s=\"3\"><v>41121</v></c>", "1: 2012");
    add("a time", "<c r=\"A1\" s=\"4\"><v>41121.5</v></c>", "1: 2012-07-31 12:00");
    add("a day before all days", "<c r=\"A1\" s=\"1\"><v>-5</v></c>", "1: -5");
    add("a day of the standard", "<c r=\"A1\" s=\"1\" t=\"d\"><v>2012-07-31T00:00:00</v></c>", "1: 2012-07-31");
    add("truth", "<c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c>", "1: true | false");
    add("a formula is its result", "<c r=\"A1\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v></c>", "1: ab");
    add("a formula without text", "<c r=\"A1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"B1\"><v>1</v></c>", "1:  | 1");
    add("columns that are left out", "<c r=\"B1\"><v>1</v></c><c r=\"AA1\"><v>2</v></c><c><v>3</v></c>",
        "1:  | 1 |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  | 2 | 3");
    add("a style that there is not", "<c r=\"A1\" s=\"99\"><v>41121</v></c>", "1: 41121");
    QTest::newRow("rows") << QByteArray("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row><c><v>2</v></c></row>"
                                        "<row r=\"7\"/><row r=\"9\"><c r=\"A9\"><v>3</v></c></row>")
                          << QStringLiteral("2: 1\n3: 2\n9: 3");
}

void XlsxReaderTest::cellsAreReadAsTheyAreShown()
{
    QFETCH(QByteArray, rows);
    QTEST(textOf(readXlsx(xlsxOf(workbook(rows)), file)), "table");
}

void XlsxReaderTest::daysMayBeCountedFrom1904()
{
    XlsxParts parts = workbook("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>39659</v></c></row>");
    parts.workbookProperties = "<workbookPr date1904=\"1\"/>";
    QCOMPARE(textOf(readXlsx(xlsxOf(parts), file)), QStringLiteral("1: 2012-07-31"));
}

void XlsxReaderTest::escapedCharactersAreRead_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QStringLiteral("a_xb_") << QStringLiteral("a_xb_");
    QTest::newRow("a carriage return") << QStringLiteral("a_x000D_b") << QStringLiteral("a\rb");
    QTest::newRow("the escape itself") << QStringLiteral("_x005F_x000D_") << QStringLiteral("_x000D_");
    QTest::newRow("at the ends") << QStringLiteral("_x0041__x0042_") << QStringLiteral("AB");
}

void XlsxReaderTest::escapedCharactersAreRead()
{
    QFETCH(QString, written);
    QTEST(unescapedXlsxText(written), "text");
}

void XlsxReaderTest::brokenFormulasAreTold()
{
    const QByteArray rows =
        "<row r=\"3\"><c r=\"B3\" t=\"e\"><f>A99</f><v>#REF!</v></c><c r=\"C3\"><f>1+1</f></c></row>";
    QCOMPARE(
        textOf(readXlsx(xlsxOf(workbook(rows)), file)),
        QStringLiteral("a.xlsx, row 3, column B: The formula of this cell gives the error #REF!. Correct the formula, "
                       "or write the value itself.\na.xlsx, row 3, column C: The formula of this cell was never "
                       "calculated. Open the file in a spreadsheet program and save it, or write the value itself."));
}

void XlsxReaderTest::tooManyCellsAreTold()
{
    const QString tooLarge =
        QStringLiteral("a.xlsx: The table is larger than a spreadsheet can be. Delete the rows and "
                       "columns that are not needed.");
    QCOMPARE(textOf(readXlsx(xlsxOf(workbook("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")), file)), tooLarge);
    QCOMPARE(textOf(readXlsx(xlsxOf(workbook("<row r=\"1\"><c r=\"ZZZZZZZZZZ1\"><v>1</v></c></row>")), file)),
             tooLarge);
    QCOMPARE(textOf(readXlsx(xlsxOf(workbook("<row r=\"1048577\"><c><v>1</v></c></row>")), file)), tooLarge);
    // One long text that many cells refer to.
    XlsxParts parts = workbook({});
    parts.sharedTexts = "<si><t>" + QByteArray(10'000'000, 'a') + "</t></si>";
    parts.rows = "<row>" + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(100) + "</row>";
    QCOMPARE(textOf(readXlsx(xlsxOf(parts), file)), tooLarge);
}

void XlsxReaderTest::whatIsNoWorkbookIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto without = [](const QByteArray &name) {
        ZipEntries entries = xlsxEntries(workbook("<row><c t=\"s\"><v>0</v></c></row>"));
        entries.removeIf([&](const auto &entry) { return entry.first == name; });
        return zipOf(entries);
    };
    const auto sheet = [](const QByteArray &rows) { return xlsxOf(workbook(rows)); };
    QTest::newRow("no archive") << QByteArray("PK\x03\x04 and more");
    QTest::newRow("no workbook") << without("xl/workbook.xml");
    QTest::newRow("no relations") << without("xl/_rels/workbook.xml.rels");
    QTest::newRow("no sheet") << without("xl/worksheets/sheet1.xml");
    QTest::newRow("no shared texts") << without("xl/sharedStrings.xml");
    QTest::newRow("a text that there is not") << sheet("<row><c t=\"s\"><v>7</v></c></row>");
    QTest::newRow("rows that go back") << sheet("<row r=\"2\"/><row r=\"1\"/>");
    QTest::newRow("a row that is no number") << sheet("<row r=\"a\"/>");
    QTest::newRow("a column that is none") << sheet("<row><c r=\"1\"><v>1</v></c></row>");
    QTest::newRow("cut off") << sheet("<row>");
    QTest::newRow("entities") << zipOf({{"xl/workbook.xml", "<!DOCTYPE a><a/>"}});
}

void XlsxReaderTest::whatIsNoWorkbookIsTold()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(textOf(readXlsx(bytes, file)),
             QStringLiteral("a.xlsx: The file is damaged. Open it in the program that made it, and save it again."));
}

QTEST_GUILESS_MAIN(XlsxReaderTest)
#include "xlsxreader_test.moc"
