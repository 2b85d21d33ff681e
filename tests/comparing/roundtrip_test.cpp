// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/cataloguedifference.h"
#include "comparing/differencetext.h"
#include "compiling/cataloguewriter.h"
#include "exporting/exportfixture.h"
#include "spreadsheets/partnersheet.h"
#include "spreadsheets/sheetreader.h"
#include "spreadsheets/windows1252.h"
#include "support/randomdraft.h"

#include <QFileInfo>
#include <QSet>
#include <QTest>

namespace
{

const Edition edition{3, *PartialDate::fromIso(u"2026-11-25")};

/// Keys as headings: the name of a language may have letters that Windows-1252 lacks.
ExportProfile forWindows1252()
{
    ExportProfile profile;
    profile.hasEverything = true;
    profile.hasKeys = true;
    return profile;
}

ExportProfile everything(ExportFormat format, OpensIn program)
{
    ExportProfile profile;
    profile.hasEverything = true;
    profile.format = format;
    profile.opensIn = program;
    return profile;
}

/// The places of cells whose text Windows-1252 cannot hold: row and column, from 1.
QSet<QPair<int, int>> lostCells(const Sheet &sheet)
{
    QSet<QPair<int, int>> lost;
    for (const SheetRow &row : sheet.rows) {
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            if (!isInWindows1252(row.cells.at(column)))
                lost.insert({row.number, static_cast<int>(column) + 1});
        }
    }
    return lost;
}

} // namespace

/// A catalogue that is exported with everything and made into an edition again is the same catalogue.
class RoundTripTest final : public QObject
{
    Q_OBJECT

private slots:
    void bundledCatalogueComesBack_data();
    void bundledCatalogueComesBack();
    void inventedCataloguesComeBack_data();
    void inventedCataloguesComeBack();
    void westernTextsComeBackInWindows1252();
    void lettersThatWindows1252LacksAreToldWithTheirPlace();
    void comparisonWouldSeeOneChangedLetter();

private:
    /// Empty if the edition that is made of this table is the catalogue; else what is not the same.
    [[nodiscard]] QString changes(const QByteArray &table, ExportFixture &original) const;
    [[nodiscard]] static SheetReading read(const QByteArray &table, ExportFixture &original);
    [[nodiscard]] QString inMemory(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    // Where there is such a folder: asking a disk to keep some thousand files takes a minute.
    QTemporaryDir m_folder{
        (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
        QStringLiteral("/roundtrip-XXXXXX")};
};

SheetReading RoundTripTest::read(const QByteArray &table, ExportFixture &original)
{
    std::variant<Sheet, Mistake> sheet = readSheet(table, QStringLiteral("partners"));
    if (const auto *mistake = std::get_if<Mistake>(&sheet))
        return {{}, {*mistake}, {}};
    return readPartnerSheet(std::move(std::get<Sheet>(sheet)), original.records().draft(), {});
}

QString RoundTripTest::changes(const QByteArray &table, ExportFixture &original) const
{
    const SheetReading reading = read(table, original);
    if (!reading.mistakes.isEmpty())
        return mistakeText(reading.mistakes.first());
    if (!reading.notes.isEmpty())
        return reading.notes.first();
    const QString path = inMemory("again.sqlite");
    const CatalogueInfo &info = original.catalogue().info();
    if (const QString error = writeCatalogue(reading.draft, {info.edition, info.editionDate}, path); !error.isEmpty())
        return error;
    ExportFixture again(path);
    CatalogueRecordSource before(original.records());
    CatalogueRecordSource after(again.records());
    const auto difference = compareCatalogues(before, after);
    if (!difference || !difference->isEmpty())
        return difference ? differenceText(*difference, info.languages.first()) : QStringLiteral("not compared");
    return bytesOfFile(path) == bytesOfFile(info.path) ? QString() : QStringLiteral("other bytes");
}

void RoundTripTest::bundledCatalogueComesBack_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("program");
    const auto row = [](const char *name, ExportFormat format, OpensIn program) {
        QTest::newRow(name) << static_cast<int>(format) << static_cast<int>(program);
    };
    row("Excel in Dutch", ExportFormat::Csv, OpensIn::ExcelDutch);
    row("Excel in English", ExportFormat::Csv, OpensIn::ExcelEnglish);
    row("LibreOffice", ExportFormat::Csv, OpensIn::LibreOffice);
    row("plain", ExportFormat::Csv, OpensIn::Plain);
    row("xlsx", ExportFormat::Xlsx, OpensIn::Plain);
}

void RoundTripTest::bundledCatalogueComesBack()
{
    QFETCH(int, format);
    QFETCH(int, program);
    ExportFixture bundled(QStringLiteral(BUNDLED_CATALOGUE));
    const ExportProfile profile = everything(static_cast<ExportFormat>(format), static_cast<OpensIn>(program));
    for (const char *language : {"nl", "en"})
        QCOMPARE(changes(ExportFixture::bytesOf(bundled.request(profile, language)), bundled), QString());
}

void RoundTripTest::inventedCataloguesComeBack_data()
{
    QTest::addColumn<int>("first");
    for (int first = 1; first <= 1000; first += 250)
        QTest::addRow("%d to %d", first, first + 249) << first;
}

void RoundTripTest::inventedCataloguesComeBack()
{
    QFETCH(int, first);
    constexpr std::array programs{OpensIn::ExcelDutch, OpensIn::ExcelEnglish, OpensIn::LibreOffice, OpensIn::Plain};
    for (int seed = first; seed < first + 250; ++seed) {
        const QString path = inMemory("catalogue.sqlite");
        QCOMPARE(writeCatalogue(RandomDraft(static_cast<quint64>(seed)).make(seed % 2 == 0), edition, path), QString());
        ExportFixture original(path);
        const ExportFormat format = seed % 10 == 0 ? ExportFormat::Xlsx : ExportFormat::Csv;
        const ExportProfile profile = everything(format, programs.at(static_cast<std::size_t>(seed) % programs.size()));
        const QString found = changes(ExportFixture::bytesOf(original.request(profile, "en")), original);
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("catalogue %1: %2").arg(seed).arg(found)));
    }
}

void RoundTripTest::westernTextsComeBackInWindows1252()
{
    for (quint64 seed = 1; seed <= 100; ++seed) {
        const QString path = inMemory("catalogue.sqlite");
        RandomDraft random(seed, RandomDraft::Letters::Western);
        QCOMPARE(writeCatalogue(random.make(seed % 2 == 0), edition, path), QString());
        ExportFixture original(path);
        const QByteArray utf8 = ExportFixture::bytesOf(original.request(forWindows1252(), "en"));
        const QString text = QString::fromUtf8(utf8);
        QVERIFY(isInWindows1252(text));
        const QString found = changes(toWindows1252(text), original);
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("catalogue %1: %2").arg(seed).arg(found)));
    }
}

void RoundTripTest::lettersThatWindows1252LacksAreToldWithTheirPlace()
{
    int told = 0;
    for (quint64 seed = 1; seed <= 50; ++seed) {
        const QString path = inMemory("catalogue.sqlite");
        QCOMPARE(writeCatalogue(RandomDraft(seed).make(true), edition, path), QString());
        ExportFixture original(path);
        const QByteArray utf8 = ExportFixture::bytesOf(original.request(forWindows1252(), "en"));
        const QSet<QPair<int, int>> lost = lostCells(std::get<Sheet>(readSheet(utf8, QStringLiteral("partners"))));
        const QByteArray western = toWindows1252(QString::fromUtf8(utf8));
        if (lost.isEmpty() || western == utf8)
            continue;
        QSet<QPair<int, int>> found;
        for (const Mistake &mistake : read(western, original).mistakes)
            found.insert({mistake.position.line, mistake.position.column});
        for (const auto &[row, column] : lost)
            QVERIFY2(found.contains({row, column}),
                     qPrintable(QStringLiteral("catalogue %1, row %2, column %3").arg(seed).arg(row).arg(column)));
        told += static_cast<int>(lost.size());
    }
    QVERIFY(told > 100);
}

void RoundTripTest::comparisonWouldSeeOneChangedLetter()
{
    ExportFixture bundled(QStringLiteral(BUNDLED_CATALOGUE));
    QByteArray table =
        ExportFixture::bytesOf(bundled.request(everything(ExportFormat::Csv, OpensIn::LibreOffice), "en"));
    const qsizetype place = table.indexOf("history of science and medicine");
    QVERIFY(place > 0);
    table[place] = 'H';
    const QString found = changes(table, bundled);
    QVERIFY2(found.contains(QLatin1String("rijksmuseum-boerhaave")) && found.contains(QLatin1String("History")),
             qPrintable(found));
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "roundtrip_test.moc"
