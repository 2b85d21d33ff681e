// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/sheetreader.h"

#include "support/sheetfiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

class SheetReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void theContentsTellWhatItIs_data();
    void theContentsTellWhatItIs();
    void filesAreToldByTheirName();
    void aPipeIsNotWaitedFor();
    void namesOfSpreadsheetsAreKnown();
    void brokenFilesAreReadOrRefused_data();
    void brokenFilesAreReadOrRefused();
    void filesMadeToTakeLongDoNot_data();
    void filesMadeToTakeLongDoNot();
};

namespace
{

const QByteArray odsRow = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>a</text:p>"
                          "</table:table-cell></table:table-row>";
using Maker = QByteArray (*)();
const QByteArray xlsxRow = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>";

} // namespace

void SheetReaderTest::theContentsTellWhatItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("table");
    const auto add = [](const char *name, const QByteArray &bytes, const char *table) {
        QTest::newRow(name) << bytes << QString::fromUtf8(table);
    };
    add("CSV", "a", "1: a");
    add("OpenDocument", odsOf(odsRow), "1: a");
    add("Excel", xlsxOf({xlsxRow, {}, {}, {}}), "1: a");
    add("nothing", "", "f: The file is empty.");
    add("old Excel", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
        "f: This is a file of an old version of Excel (.xls), or one that is protected by a password. Save it as "
        ".xlsx, .ods or "
        "CSV, "
        "without a password.");
    add("catalogue", QByteArray("SQLite format 3\0...", 19),
        "f: This is a database, not a spreadsheet. Save it as .xlsx, .ods or CSV, without a password.");
    add("PDF", "%PDF-1.7", "f: This is a PDF, not a spreadsheet. Save it as .xlsx, .ods or CSV, without a password.");
    add("web page", " <!DOCTYPE html>",
        "f: This is a web page or another kind of XML, not a spreadsheet. Save it as .xlsx, .ods or CSV, without a "
        "password.");
    add("another archive", zipOf({{"a", "b"}}),
        "f: This is an archive, not a spreadsheet. Save it as .xlsx, .ods or CSV, without a password.");
    add("a text document", zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<a/>"}}),
        "f: This is an archive, not a spreadsheet. Save it as .xlsx, .ods or CSV, without a password.");
    add("a Word document", zipOf({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<a/>"}}),
        "f: The file is damaged. Open it in the program that made it, and save it again.");
}

void SheetReaderTest::theContentsTellWhatItIs()
{
    QFETCH(QByteArray, bytes);
    QTEST(textOf(readSheet(bytes, QStringLiteral("f"))), "table");
}

void SheetReaderTest::filesAreToldByTheirName()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lijst.csv"));
    QCOMPARE(textOf(readSheet(path)).section(QLatin1Char(':'), 0, 0), QStringLiteral("lijst.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("a;\"b") > 0);
    file.close();
    QVERIFY(textOf(readSheet(path)).startsWith(QLatin1String("lijst.csv, row 1, column B: ")));
    QVERIFY(textOf(readSheet(folder.path())).contains(QLatin1String("not a file")));
}

void SheetReaderTest::aPipeIsNotWaitedFor()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pipe.csv"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QVERIFY(textOf(readSheet(path)).contains(QLatin1String("not a file")));
}

void SheetReaderTest::namesOfSpreadsheetsAreKnown()
{
    QVERIFY(isNamedLikeSheet(QStringLiteral("/a/Partners.XLSX")));
    QVERIFY(isNamedLikeSheet(QStringLiteral("a.b.csv")));
    QVERIFY(!isNamedLikeSheet(QStringLiteral("catalogue.sqlite")));
    QVERIFY(!isNamedLikeSheet(QStringLiteral("csv")));
}

void SheetReaderTest::brokenFilesAreReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("whole");
    QByteArray odsRows;
    QByteArray xlsxRows;
    QByteArray csv = "slug;name_nl;links\r\n";
    for (int row = 0; row < 30; ++row) {
        odsRows += odsRow;
        xlsxRows += "<row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>41121</v></c></row>";
        csv += "\"a\";\"é\r\n\"\"b\"\"\";c\r\n";
    }
    QTest::newRow("ods") << odsOf(odsRows);
    QTest::newRow("xlsx") << xlsxOf(
        {xlsxRows, "<si><t>a</t></si>", "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>", {}});
    QTest::newRow("csv") << csv;
}

void SheetReaderTest::brokenFilesAreReadOrRefused()
{
    QFETCH(QByteArray, whole);
    QRandomGenerator random(9);
    const auto anywhere = [&](qsizetype size) { return random.bounded(static_cast<int>(size)); };
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = whole;
        for (int changes = random.bounded(5); changes > 0; --changes)
            bytes[anywhere(bytes.size())] = static_cast<char>(random.bounded(256));
        if (random.bounded(3) == 0)
            bytes.truncate(anywhere(bytes.size()));
        if (random.bounded(5) == 0)
            bytes.insert(anywhere(bytes.size() + 1), bytes.mid(anywhere(bytes.size() + 1), random.bounded(50)));
        const auto sheet = readSheet(bytes, QStringLiteral("f"));
        const auto *mistake = std::get_if<Mistake>(&sheet);
        QVERIFY(!mistake || !mistake->problem.isEmpty());
    }
}

void SheetReaderTest::filesMadeToTakeLongDoNot_data()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<bool>("isRefused");
    const auto row = [](const char *name, bool isRefused, Maker make) { QTest::newRow(name) << make << isRefused; };
    row("attributes", true, [] {
        QByteArray attributes;
        for (int number = 0; number < 300'000; ++number)
            attributes += " a" + QByteArray::number(number) + "=\"\"";
        return odsOf("<table:table-row" + attributes + "/>");
    });
    row("depth", true, [] { return odsOf(QByteArray("<table:table-row-group>").repeated(1'000'000)); });
    row("blanks", false, [] {
        return odsOf("<table:table-row><table:table-cell><text:p>" +
                     QByteArray("<text:s text:c=\"2000000000\"/>").repeated(300'000) +
                     "</text:p></table:table-cell></table:table-row>");
    });
    row("quotation marks", false, [] { return QByteArray("\"\"\"").repeated(3'000'000); });
    row("delimiters", true, [] { return QByteArray(";").repeated(30'000'000) + "a"; });
    row("rows", true, [] { return QByteArray("a\n").repeated(2'000'000); });
    row("a bomb", true, [] { return xlsxOf({QByteArray(80'000'000, ' '), {}, {}, {}}); });
}

void SheetReaderTest::filesMadeToTakeLongDoNot()
{
    QFETCH(Maker, make);
    const QByteArray bytes = make();
    QElapsedTimer timer;
    timer.start();
    const auto sheet = readSheet(bytes, QStringLiteral("f"));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed()))); // minutes, without the bounds
    QTEST(std::holds_alternative<Mistake>(sheet), "isRefused");
}

QTEST_GUILESS_MAIN(SheetReaderTest)
#include "sheetreader_test.moc"
