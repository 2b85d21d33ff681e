// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/csvreader.h"

#include "support/sheetfiles.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

class CsvReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void tablesAreReadAsProgramsSaveThem_data();
    void tablesAreReadAsProgramsSaveThem();
    void theEncodingIsRecognised_data();
    void theEncodingIsRecognised();
    void everyCharacterOfWindows1252IsRead();
    void rowsTellTheirLine();
    void whatIsNoTableIsTold_data();
    void whatIsNoTableIsTold();
    void anyTableComesBackWithAnyDelimiter();
    void anyBytesAreReadOrRefused();
};

namespace
{

const QString file = QStringLiteral("a.csv");

QByteArray quoted(const QString &cell)
{
    return '"' + QString(cell).replace(QLatin1String("\""), QLatin1String("\"\"")).toUtf8() + '"';
}

} // namespace

void CsvReaderTest::tablesAreReadAsProgramsSaveThem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("table");
    const auto row = [](const char *name, const QByteArray &bytes, const char *table) {
        QTest::newRow(name) << bytes << QString::fromUtf8(table);
    };
    row("semicolons", "a;b,c\r\nd;e\r\n", "1: a | b,c\n2: d | e");
    row("commas", "a,b\nc,\"d;e\"\n", "1: a | b\n2: c | d;e");
    row("tabs", "a\tb;\tc\nd\te", "1: a | b; | c\n2: d | e");
    row("one column", "a\nb\n", "1: a\n2: b");
    row("the delimiter within quotation marks", "\"a,b,c\";d\n1;2", "1: a,b,c | d\n2: 1 | 2");
    row("named delimiter", "sep=,\r\na,b;;\r\n", "1: a | b;;");
    row("another named delimiter", "SEP=|\na|b;c\n", "1: a | b;c");
    row("carriage returns alone", "a;b\rc;d\r", "1: a | b\n2: c | d");
    row("rows without anything", "\r\na;b\r\n\r\n;;\r\nc\r\n", "2: a | b\n5: c");
    row("empty cells", ";a;;b;;\n", "1:  | a |  | b");
    row("quotation marks", "\"a \"\"b\"\"\";\"\"\n", "1: a \"b\"");
    row("lines within a cell", "\"a\nb\r\nc\rd\";e\n", "1: a\\nb\\nc\\nd | e");
    row("a mark within a cell without marks", "5\" disk;b\"c\"\n", "1: 5\" disk | b\"c\"");
    row("blanks", " a ; \"b\" ;\"c\" ;d\n", "1:  a  |  \"b\"  | c | d");
    row("nothing but line ends", "\n\n", "");
}

void CsvReaderTest::tablesAreReadAsProgramsSaveThem()
{
    QFETCH(QByteArray, bytes);
    QTEST(textOf(readCsv(bytes, file)), "table");
}

void CsvReaderTest::theEncodingIsRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("table");
    const QString text = QStringLiteral("naam;Łódź €\n");
    QStringEncoder little(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    QStringEncoder big(QStringEncoder::Utf16BE, QStringConverter::Flag::WriteBom);
    const QString read = QStringLiteral("1: naam | Łódź €");
    QTest::newRow("UTF-8") << text.toUtf8() << read;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << read;
    QTest::newRow("UTF-16") << QByteArray(little(text)) << read;
    QTest::newRow("UTF-16, big end first") << QByteArray(big(text)) << read;
    QTest::newRow("Windows-1252") << QByteArray("caf\xE9;\x80 5;\xE9\xE9n") << QStringLiteral("1: café | € 5 | één");
    QTest::newRow("an undefined byte")
        << QByteArray("a;b\nc;\xE9\x81\ne")
        << QStringLiteral("1: a | b\n2: c\n3: e\na.csv, row 2, column B: The cell holds a byte that is not a character "
                          "of Windows-1252. Save the file as “CSV UTF-8”, or as .xlsx.");
    const char broken[] = "The cell holds bytes that are not text in UTF-8. Type the cell again, and save the file as "
                          "“CSV UTF-8”, or as .xlsx.";
    QTest::newRow("UTF-8 with a broken byte")
        << QByteArray("é;é\né;\xE9\n")
        << QStringLiteral("1: é | é\n2: é\na.csv, row 2, column B: ") + QString::fromUtf8(broken);
    QTest::newRow("a mark of UTF-8 before Windows-1252")
        << QByteArray("\xEF\xBB\xBF\xE9\n") << QStringLiteral("a.csv, row 1, column A: ") + QString::fromUtf8(broken);
}

void CsvReaderTest::theEncodingIsRecognised()
{
    QFETCH(QByteArray, bytes);
    QTEST(textOf(readCsv(bytes, file)), "table");
}

void CsvReaderTest::everyCharacterOfWindows1252IsRead()
{
    for (int byte = 1; byte < 256; ++byte) {
        const auto sheet = readCsv("\xE9;\"" + QByteArray(byte == '"' ? 2 : 1, static_cast<char>(byte)) + "\"", file);
        const auto *read = std::get_if<Sheet>(&sheet);
        QVERIFY(read);
        const bool isUndefined = byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D;
        QVERIFY(read->isWindows1252);
        QCOMPARE(read->mistakes.size(), isUndefined ? 1 : 0);
        QCOMPARE(read->rows.first().cells.size(), isUndefined ? 1 : 2);
    }
}

void CsvReaderTest::rowsTellTheirLine()
{
    const auto sheet = readCsv("sep=;\r\na;\"1\r\n2\n3\"\r\n\r\nb\r\n", file);
    const auto *read = std::get_if<Sheet>(&sheet);
    QVERIFY(read);
    QCOMPARE(read->rows.size(), 2);
    QCOMPARE(read->rows.at(0).number, 1);
    QCOMPARE(read->rows.at(0).line, 2);
    QCOMPARE(read->rows.at(1).number, 3);
    QCOMPARE(read->rows.at(1).line, 6);
}

void CsvReaderTest::whatIsNoTableIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mistake");
    const auto row = [](const char *name, const QByteArray &bytes, const char *mistake) {
        QTest::newRow(name) << bytes << QString::fromUtf8(mistake);
    };
    const char advice[] = " Write one quotation mark before and one after the cell, and two for each one within it.";
    row("an open quotation mark", "a;b\nc;\"d\ne;f\n",
        QByteArray("a.csv, row 2, column B: The quotation mark before this cell, in line 2 of the file, has no second "
                   "one after the cell.")
            .append(advice));
    row("text after a quotation mark", "a\n\"b\nc\"d;e\n",
        QByteArray("a.csv, row 2, column A: There is text after the quotation mark that ends this cell, in line 3 of "
                   "the file.")
            .append(advice));
    const char noText[] = "a.csv: This is not a table of text. Name a file in the format CSV, .ods or .xlsx.";
    row("NUL", QByteArray("a;b\0c", 5), noText);
    row("NUL in UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0\0\0",
                   6),
        noText);
    row("half a character of UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0b",
                   5),
        noText);
    row("a lone surrogate in UTF-16",
        QByteArray("\xFF\xFE\x00\xD8"
                   "a\0",
                   6),
        noText);
}

void CsvReaderTest::whatIsNoTableIsTold()
{
    QFETCH(QByteArray, bytes);
    QTEST(textOf(readCsv(bytes, file)), "mistake");
}

void CsvReaderTest::anyTableComesBackWithAnyDelimiter()
{
    static const QString characters = QStringLiteral("ab\",;\t\né '=€");
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        const char delimiter = ";,\t"[random.bounded(3)];
        // The first row decides which delimiter it is.
        QByteArray bytes = QByteArray("\"x\"") + delimiter + "\"y\"" + delimiter + "\"z\"\r\n";
        QList<QStringList> rows = {{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")}};
        for (int row = random.bounded(4); row > 0; --row) {
            QStringList cells;
            QByteArrayList written;
            for (int column = 1 + random.bounded(3); column > 0; --column) {
                QString cell;
                for (int length = random.bounded(6); length > 0; --length)
                    cell += characters.at(random.bounded(static_cast<int>(characters.size())));
                cells.append(cell);
                written.append(quoted(cell));
            }
            bytes += written.join(delimiter) + "\r\n";
            while (!cells.isEmpty() && cells.last().isEmpty())
                cells.removeLast();
            if (!cells.isEmpty())
                rows.append(cells);
        }
        const auto sheet = readCsv(bytes, file);
        const auto *read = std::get_if<Sheet>(&sheet);
        QVERIFY2(read, bytes.constData());
        QCOMPARE(read->rows.size(), rows.size());
        for (qsizetype row = 0; row < rows.size(); ++row)
            QCOMPARE(read->rows.at(row).cells, rows.at(row));
    }
}

void CsvReaderTest::anyBytesAreReadOrRefused()
{
    static const QByteArray likely = "a;\"\n\r,\t\xE9\xC3\xA9\x81\xFF\xFE";
    QRandomGenerator random(8);
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes;
        for (int length = random.bounded(40); length > 0; --length)
            bytes += random.bounded(4) > 0 ? likely.at(random.bounded(static_cast<int>(likely.size())))
                                           : static_cast<char>(random.bounded(256));
        QVERIFY(!textOf(readCsv(bytes, file)).contains(QChar(QChar::ReplacementCharacter)) ||
                bytes.contains("\xEF\xBF\xBD"));
    }
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csvreader_test.moc"
