// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csvcells.h"
#include "exporting/exportfixture.h"
#include "exporting/fixedtable.h"
#include "exporting/xlsxwriter.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

namespace
{

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(240'000) || process.exitCode() != 0)
        qWarning("%s: %s%s", qPrintable(program), qPrintable(process.errorString()),
                 process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

CsvCells cellsFrom(const QByteArray &json)
{
    CsvCells cells;
    const QJsonArray rows = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &row : rows) {
        QStringList texts;
        const QJsonArray values = row.toArray();
        for (const QJsonValue &value : values)
            texts.append(value.toString());
        cells.append(texts);
    }
    return cells;
}

CsvCells readByPython(const QString &path)
{
    return cellsFrom(outputOf(QStringLiteral("python3"),
                              {QStringLiteral("-c"),
                               QStringLiteral("import csv, json, sys\n"
                                              "with open(sys.argv[1], newline='', encoding='utf-8-sig') as f:\n"
                                              "    print(json.dumps(list(csv.reader(f, strict=True))))\n"),
                               path}));
}

/// Cells that are read in another way by a careless program: formulas, quotation marks, separators, line breaks,
/// blanks, numbers and what looks like a date.
QList<ExportRow> specialRows()
{
    QList<ExportRow> rows;
    for (const char *text : {"=1+1",       "=cmd|' /C calc'!A0",
                             "+1+1",       "-1+1",
                             "@SUM(1,1)",  "＝1",
                             "'=1",        "''=1",
                             "- a dash",   "+31 (0)71 527 27 27",
                             "say \"x\"",  "a;b,c|d",
                             "two\nlines", " blanks ",
                             "é€中😀",      "'s-Hertogenbosch",
                             "a%20b",      "C:\\x",
                             "\"",         ",",
                             ";"})
        rows.append({{QString::fromUtf8(text)}, {QStringLiteral("end")}});
    return rows;
}

/// The texts that are in a table, with the headings, guarded in the way of a CSV file.
CsvCells cellsOf(ExportTable &table, FormulaGuard guard)
{
    CsvCells cells(1);
    for (const ExportColumn &column : table.columns())
        cells.first().append(column.heading);
    for (int first = 0; first < table.rowCount(); first += ExportTable::inBatch) {
        for (const ExportRow &row : table.rows(first, ExportTable::inBatch)) {
            QStringList texts;
            for (const ExportCell &cell : row)
                texts.append(guardedText(cell.text, guard));
            cells.append(texts);
        }
    }
    return cells;
}

QString differenceOf(const CsvCells &found, const CsvCells &expected)
{
    if (found.size() != expected.size())
        return QStringLiteral("%1 rows instead of %2").arg(found.size()).arg(expected.size());
    for (qsizetype row = 0; row < found.size(); ++row) {
        for (qsizetype column = 0; column < qMax(found.at(row).size(), expected.at(row).size()); ++column) {
            if (found.at(row).value(column) != expected.at(row).value(column))
                return QStringLiteral("row %1, column %2: “%3” instead of “%4”")
                    .arg(row)
                    .arg(column)
                    .arg(found.at(row).value(column), expected.at(row).value(column));
        }
    }
    return {};
}

} // namespace

/// Features 39, 41, N3: programs of others read the cells that were written.
class OtherReadersTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ExportProfile profile;
        profile.columns = everyListColumn();
        auto opened = openTable(m_bundled.records(), m_bundled.request(profile, "nl"));
        m_partners = std::move(std::get<std::unique_ptr<ExportTable>>(opened));
    }

    void pythonReadsThePlainForm_data() { addTables(); }
    void pythonReadsThePlainForm()
    {
        QFETCH(const bool, isSpecial);
        const QString path = writeCsvFile(isSpecial, OpensIn::Plain);
        QCOMPARE(differenceOf(readByPython(path), cellsOf(table(isSpecial), FormulaGuard::Off)), QString());
    }

    void sqliteImportsThePlainForm_data() { addTables(); }
    void sqliteImportsThePlainForm()
    {
        QFETCH(const bool, isSpecial);
        const QString path = writeCsvFile(isSpecial, OpensIn::Plain);
        const CsvCells expected = cellsOf(table(isSpecial), FormulaGuard::Off);
        QString array = QStringLiteral("json_array(");
        for (const QString &heading : expected.first())
            array += QLatin1Char('"') + heading + QLatin1String("\",");
        array.chop(1);
        const QByteArray json =
            outputOf(QStringLiteral("sqlite3"),
                     {QStringLiteral(":memory:"), QStringLiteral(".import --csv \"%1\" t").arg(path),
                      QStringLiteral(".mode list"), QStringLiteral("SELECT json_group_array(%1)) FROM t").arg(array)});
        QCOMPARE(differenceOf(cellsFrom(json), expected.mid(1)), QString());
    }

    // As a double click opens it on a computer with these settings, each cell as it is seen.
    void libreOfficeShowsTheSameCells_data()
    {
        QTest::addColumn<bool>("isSpecial");
        QTest::addColumn<int>("program");
        QTest::addColumn<int>("language"); // number of Windows
        constexpr int dutch = 1043;
        constexpr int british = 2057;
        for (const bool isSpecial : {false, true}) {
            const auto row = [isSpecial](const char *name, OpensIn program, int language) {
                QTest::addRow("%s, %s", name, isSpecial ? "special" : "partners")
                    << isSpecial << static_cast<int>(program) << language;
            };
            row("Dutch settings", OpensIn::ExcelDutch, dutch);
            row("English settings", OpensIn::ExcelEnglish, british);
            row("LibreOffice", OpensIn::LibreOffice, british);
        }
    }
    void libreOfficeShowsTheSameCells()
    {
        QFETCH(const bool, isSpecial);
        QFETCH(const int, program);
        QFETCH(const int, language);
        const auto opensIn = static_cast<OpensIn>(program);
        const QString path = writeCsvFile(isSpecial, opensIn);
        const QString reading = QStringLiteral("--infilter=Text - txt - csv (StarCalc):%1,34,76,1,,%2,false,false")
                                    .arg(static_cast<int>(csvOptionsFor(opensIn, false).separator))
                                    .arg(language);
        QCOMPARE(differenceOf(shownByLibreOffice(path, {reading}), cellsOf(table(isSpecial), FormulaGuard::On)),
                 QString());
    }

    void libreOfficeShowsTheCellsOfAWorkbook_data() { addTables(); }
    void libreOfficeShowsTheCellsOfAWorkbook()
    {
        QFETCH(const bool, isSpecial);
        const QString path = m_folder.filePath(QStringLiteral("table.xlsx"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(writeXlsx(table(isSpecial), {}, file, {}).end, WriteEnd::Whole);
        file.close();
        QCOMPARE(differenceOf(shownByLibreOffice(path, {}), cellsOf(table(isSpecial), FormulaGuard::Off)), QString());
    }

private:
    static void addTables()
    {
        QTest::addColumn<bool>("isSpecial");
        QTest::newRow("partners") << false;
        QTest::newRow("special") << true;
    }

    [[nodiscard]] ExportTable &table(bool isSpecial) { return isSpecial ? m_special : *m_partners; }

    QString writeCsvFile(bool isSpecial, OpensIn program)
    {
        const QString path = m_folder.filePath(QStringLiteral("table.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) ||
            writeCsv(table(isSpecial), csvOptionsFor(program, false), file, {}) != WriteEnd::Whole)
            qFatal("A table of a test cannot be written.");
        return path;
    }

    /// With a folder of settings of its own, so that nothing of the user's is read or changed.
    CsvCells shownByLibreOffice(const QString &path, const QStringList &reading)
    {
        const QString target = m_folder.filePath(QStringLiteral("shown"));
        QDir(target).removeRecursively();
        const QString settings = QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("settings"))).toString();
        (void)outputOf(QStringLiteral("soffice"),
                       QStringList{QStringLiteral("-env:UserInstallation=") + settings, QStringLiteral("--headless")} +
                           reading +
                           QStringList{QStringLiteral("--convert-to"),
                                       QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true"),
                                       QStringLiteral("--outdir"), target, path});
        // It writes numbers without quotation marks and ends its rows with a line feed.
        return readByPython(target + QLatin1String("/table.csv"));
    }

    QTemporaryDir m_folder;
    ExportFixture m_bundled{QStringLiteral(BUNDLED_CATALOGUE)};
    std::unique_ptr<ExportTable> m_partners;
    FixedTable m_special{{QStringLiteral("Text"), QStringLiteral("End")}, specialRows()};
};

QTEST_GUILESS_MAIN(OtherReadersTest)
#include "otherreaders_test.moc"
