// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exporter.h"

#include "benchmarks/inventedsource.h"
#include "compiling/sourcereader.h"
#include "exporting/csvcells.h"
#include "exporting/exportfixture.h"
#include "exporting/smalldisk.h"
#include "exporting/xlsxcells.h"
#include "support/cataloguecopy.h"
#include "support/restriction.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <thread>

#include <sys/stat.h>
#include <unistd.h>

namespace
{

constexpr int manyPartners = 1200;

ExportProfile profileFor(ExportFormat format)
{
    ExportProfile profile;
    profile.format = format;
    return profile;
}

std::optional<ExportFailureReason> reasonOf(const std::optional<ExportFailure> &failure)
{
    return failure ? std::optional(failure->reason) : std::nullopt;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("A file of a test cannot be written.");
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

/// The texts of one column of a CSV, without the heading.
QStringList columnOf(const QByteArray &bytes, const QString &key)
{
    const std::optional<CsvCells> cells = strictCsvCells(bytes, ',');
    const qsizetype column = cells ? cells->first().indexOf(key) : -1;
    QStringList texts;
    for (qsizetype row = 1; column >= 0 && row < cells->size(); ++row)
        texts.append(cells->at(row).at(column));
    return texts;
}

/// The process that is killed: exports again and again, and says when it has begun.
int exportForEver(const QString &catalogue, const QString &target)
{
    const ExportFixture fixture(catalogue);
    const ExportRequest request = fixture.request(profileFor(ExportFormat::Csv), "en");
    for (bool isFirst = true;; isFirst = false) {
        if (isFirst && ::write(STDOUT_FILENO, "\n", 1) != 1)
            return 1;
        if (exportTo(target, request))
            return 1;
    }
}

} // namespace

/// Features 37, 43, 82: an export is complete or not there, and every failure is told.
class ExporterTest final : public QObject
{
    Q_OBJECT

private slots:
    void catalogueIsNotReplaced()
    {
        const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
        const QByteArray before = bytesOfFile(copy.path());
        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json}) {
            ExportProfile profile;
            profile.format = format;
            const std::optional<ExportFailure> failure = exportTo(copy.path(), m_small.request(profile, "en"));
            QCOMPARE(reasonOf(failure), std::optional(ExportFailureReason::IsCatalogue));
            QVERIFY(exportFailureText(*failure).contains(copy.path()));
        }
        QCOMPARE(bytesOfFile(copy.path()), before);
    }

    void initTestCase()
    {
        const QString source = m_folder.filePath(QStringLiteral("invented"));
        QCOMPARE(InventedSource(1, manyPartners).write(source), QString());
        m_large = source + QLatin1String(".sqlite");
        QCOMPARE(writeCatalogue(readSource(source).draft, {1, {}}, m_large), QString());
    }

    void init()
    {
        QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("out"))));
        m_target = m_folder.filePath(QStringLiteral("out/file"));
    }
    void cleanup() { QDir(m_folder.filePath(QStringLiteral("out"))).removeRecursively(); }

    void filesAreAsTheyAreTold_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QByteArray>("file");
        const auto row = [](const char *profile, const char *language, const char *file) {
            QTest::newRow(file) << QString::fromLatin1(profile) << QByteArray(language) << QByteArray(file);
        };
        row("excel-nl", "nl", "excel-nl.csv");
        row("excel-en", "en", "excel-en.csv");
        row("libreoffice", "en", "libreoffice.csv");
        row("plain", "nl", "plain-nl.csv");
        row("plain", "en", "plain-en.csv");
    }
    void filesAreAsTheyAreTold()
    {
        QFETCH(const QString, profile);
        QFETCH(const QByteArray, language);
        QFETCH(const QByteArray, file);
        for (const ExportProfile &builtIn : builtInProfiles()) {
            if (builtIn.name == profile)
                QCOMPARE(ExportFixture::bytesOf(m_small.request(builtIn, language)), golden(file));
        }
    }

    void everyColumnSideBySideIsAsItIsTold()
    {
        ExportProfile profile;
        profile.columns = everyListColumn();
        profile.hasEveryLanguage = true;
        QCOMPARE(ExportFixture::bytesOf(m_small.request(profile, "nl")), golden("side-by-side-nl.csv"));
        profile.hasKeys = true;
        QCOMPARE(ExportFixture::bytesOf(m_small.request(profile, "en")), golden("side-by-side-keys.csv"));
    }

    void languageOfTheProfileComesBeforeThatOfTheInterface()
    {
        ExportProfile profile;
        profile.language = languageOf("nl");
        ExportRequest request = m_small.request(profile, "en");
        request.partners = m_small.partners("nl");
        QCOMPARE(ExportFixture::bytesOf(request), golden("plain-nl.csv"));
        QCOMPARE(contentLanguage(request), languageOf("nl"));
        // The catalogue has no texts in the language of the interface.
        QCOMPARE(contentLanguage(m_small.request(ExportProfile(), "fr")), languageOf("nl"));
    }

    void fileAndDeviceHaveTheSameBytesEveryTime_data() { addFormats(); }
    void fileAndDeviceHaveTheSameBytesEveryTime()
    {
        QFETCH(const int, format);
        ExportRequest request = m_small.request(profileFor(static_cast<ExportFormat>(format)), "en");
        for (const bool isSorted : {false, true}) {
            if (isSorted)
                request.profile.sort = ExportSort{ListColumn::Started, true};
            QVERIFY(!exportTo(m_target, request));
            const QByteArray bytes = ExportFixture::bytesOf(request);
            QVERIFY(!bytes.isEmpty() && bytes != "not written");
            QVERIFY(bytesOfFile(m_target) == bytes);
        }
    }

    void workbookIsMadeOnTheDayOfTheEdition()
    {
        ExportRequest request = m_small.request(profileFor(ExportFormat::Xlsx), "en");
        const XlsxCells cells = xlsxCells(ExportFixture::bytesOf(request));
        QCOMPARE(cells.created, QStringLiteral("2026-11-25T00:00:00Z"));
        QCOMPARE(cells.sheetName, QStringLiteral("Partners"));
        QCOMPARE(cells.cells.value(QStringLiteral("F3")).link, QStringLiteral("https://www.ugent.be/en"));
        QVERIFY(cells.cells.value(QStringLiteral("G3")).isDate);
    }

    void rowsAreSortedByTheColumn_data()
    {
        QTest::addColumn<QString>("sort");
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QString>("slugs");
        const auto row = [](const char *sort, const char *language, const char *slugs) {
            QTest::addRow("%s %s", sort, language)
                << QString::fromLatin1(sort) << QByteArray(language) << QString::fromLatin1(slugs);
        };
        row("name", "en", "alliance gent leiden");
        row("name", "nl", "gent leiden alliance");
        row("name:desc", "nl", "alliance leiden gent");
        row("slug:desc", "en", "leiden gent alliance");
        // What has nothing comes last in both directions.
        row("started", "en", "alliance gent leiden");
        row("started:desc", "en", "gent alliance leiden");
        row("country", "en", "gent alliance leiden");
        // What is equal stays in the order of the list.
        row("kind", "en", "alliance gent leiden");
        row("kind:desc", "en", "gent leiden alliance");
        row("note", "en", "leiden gent alliance");
    }
    void rowsAreSortedByTheColumn()
    {
        QFETCH(const QString, sort);
        QFETCH(const QByteArray, language);
        ExportProfile profile;
        profile.columns = {ListColumn::Slug};
        profile.sort = exportSortFrom(sort);
        profile.hasKeys = true;
        QVERIFY(profile.sort.has_value());
        ExportRequest request = m_small.request(profile, language);
        request.notes = {{QStringLiteral("leiden"), QStringLiteral("first 2")},
                         {QStringLiteral("gent"), QStringLiteral("first 10")}};
        QTEST(columnOf(ExportFixture::bytesOf(request), QStringLiteral("slug")).join(QLatin1Char(' ')), "slugs");
    }

    void everyPartnerIsThereOnceInItsPlace()
    {
        const ExportFixture large(m_large);
        ExportProfile profile;
        profile.columns = {ListColumn::Name, ListColumn::Slug};
        profile.hasKeys = true;
        const QByteArray bytes = ExportFixture::bytesOf(large.request(profile, "en"));
        QStringList expected;
        for (const PartnerId partner : large.partners("en"))
            expected.append(large.catalogue().slugOfPartner(partner));
        QCOMPARE(expected.size(), manyPartners);
        QCOMPARE(columnOf(bytes, QStringLiteral("slug")), expected);
    }

    void cancelledExportLeavesTheOldFile_data() { addFormats(); }
    void cancelledExportLeavesTheOldFile()
    {
        QFETCH(const int, format);
        const ExportFixture large(m_large);
        put(m_target, "before");
        ExportRequest request = large.request(profileFor(static_cast<ExportFormat>(format)), "en");
        for (const bool isSorted : {false, true}) {
            if (isSorted)
                request.profile.sort = ExportSort{};
            for (const int moment : {0, 1}) {
                int calls = 0;
                const auto progress = [&](qint64 done, qint64 of) { return done <= of && calls++ < moment; };
                QCOMPARE(reasonOf(exportTo(m_target, request, progress)),
                         std::optional(ExportFailureReason::Cancelled));
                QCOMPARE(calls, moment + 1);
                QCOMPARE(bytesOfFile(m_target), QByteArray("before"));
                QCOMPARE(filesIn(QFileInfo(m_target).path()), QStringList(QStringLiteral("file")));
            }
        }
    }

    void progressRunsFromBeginToEnd()
    {
        const ExportFixture large(m_large);
        ExportRequest request = large.request(profileFor(ExportFormat::Xlsx), "en");
        request.profile.sort = ExportSort{};
        double last = 0;
        const auto progress = [&](qint64 done, qint64 of) {
            const double part = static_cast<double>(done) / static_cast<double>(of);
            const bool isForwards = part >= last && part <= 1;
            last = part;
            return isForwards;
        };
        QVERIFY(!exportTo(m_target, request, progress));
        QCOMPARE(last, 1.0);
    }

    void worksOnAnyThread()
    {
        const ExportRequest request = m_small.request(profileFor(ExportFormat::Csv), "en");
        std::optional<ExportFailure> failure = ExportFailure();
        std::thread worker([&] { failure = exportTo(m_target, request); });
        worker.join();
        QVERIFY(!failure);
        QCOMPARE(bytesOfFile(m_target), golden("plain-en.csv"));
    }

    void fullDiskLeavesTheOldFile_data() { addFormats(); }
    void fullDiskLeavesTheOldFile()
    {
        QFETCH(const int, format);
        const ExportRequest request = m_small.request(profileFor(static_cast<ExportFormat>(format)), "en");
        const qsizetype size = ExportFixture::bytesOf(request).size();
        // The end is what a full disk cuts off: everything still lies in the memory of the program.
        for (const qsizetype room : {size - 1, size / 2, qsizetype(0)}) {
            put(m_target, "before");
            std::optional<ExportFailure> failure;
            {
                const Restriction restriction(false, static_cast<rlim_t>(room));
                failure = exportTo(m_target, request);
            }
            checkNotWritten(failure);
        }
    }

    void largeExportThatDoesNotFitInItsLastBytesLeavesTheOldFile()
    {
        const ExportFixture large(m_large);
        const ExportRequest request = large.request(profileFor(ExportFormat::Csv), "en");
        const qsizetype size = ExportFixture::bytesOf(request).size();
        for (const qsizetype missing : {1, 2000, 4096}) {
            put(m_target, "before");
            std::optional<ExportFailure> failure;
            {
                const Restriction restriction(false, static_cast<rlim_t>(size - missing));
                failure = exportTo(m_target, request);
            }
            checkNotWritten(failure);
        }
    }

    void diskThatReallyFillsUpLeavesTheOldFile_data() { addFormats(); }
    void diskThatReallyFillsUpLeavesTheOldFile()
    {
        QFETCH(const int, format);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--on-small-disk"), m_large, m_folder.path(), QString::number(format)});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                 process.readAll().constData());
    }

    void folderWithoutPermissionIsTold()
    {
        put(m_target, "before");
        const QString folder = QFileInfo(m_target).path();
        const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther |
                              QFile::ReadGroup | QFile::ExeGroup;
        QVERIFY(QFile::setPermissions(m_folder.path(), readable | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(folder, readable));
        std::optional<ExportFailure> failure;
        {
            const Restriction restriction(true, Restriction::noLimit);
            failure = exportTo(m_target, m_small.request(ExportProfile(), "en"));
        }
        QVERIFY(QFile::setPermissions(folder, readable | QFile::WriteOwner));
        checkNotWritten(failure);
    }

    void whatIsNoRegularFileIsRefused()
    {
        const ExportRequest request = m_small.request(ExportProfile(), "en");
        QCOMPARE(::mkfifo(QFile::encodeName(m_target).constData(), 0600), 0);
        const QString folder = QFileInfo(m_target).path();
        for (const QString &path : {m_target, folder, QStringLiteral("/dev/null")}) {
            const std::optional<ExportFailure> failure = exportTo(path, request);
            QCOMPARE(reasonOf(failure), std::optional(ExportFailureReason::NotWritten));
            QCOMPARE(failure->file->reason, FileFailureReason::NotAFile);
            QVERIFY(exportFailureText(*failure).contains(path));
        }
        QVERIFY(!QFileInfo(m_target).isFile());
        QCOMPARE(exportTo(folder + QLatin1String("/none/x"), request)->file->reason, FileFailureReason::NoFolder);
    }

    void catalogueThatChangedOrIsDamagedIsTold()
    {
        const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
        ExportFixture fixture(copy.path());
        const ExportRequest request = fixture.request(ExportProfile(), "en");
        put(m_target, "before");
        QCOMPARE(copy.run({QStringLiteral("UPDATE partner SET country = 'BE' WHERE id = 1")}), QString());
        const std::optional<ExportFailure> failure = exportTo(m_target, request);
        QCOMPARE(reasonOf(failure), std::optional(ExportFailureReason::NotRead));
        QVERIFY(exportFailureText(*failure).contains(QFileInfo(copy.path()).fileName()));
        QCOMPARE(bytesOfFile(m_target), QByteArray("before"));
    }

    void whatCannotBeWrittenHereIsTold()
    {
        const ExportRequest pdf = m_small.request(profileFor(ExportFormat::Pdf), "en");
        QCOMPARE(reasonOf(exportTo(m_target, pdf)), std::optional(ExportFailureReason::OtherProgram));
        ExportRequest many = m_small.request(profileFor(ExportFormat::Xlsx), "en");
        many.partners = QList<PartnerId>(1'048'576, 1);
        const std::optional<ExportFailure> failure = exportTo(m_target, many);
        QCOMPARE(reasonOf(failure), std::optional(ExportFailureReason::TooManyRows));
        QVERIFY(exportFailureText(*failure).contains(QLatin1String("Excel")));
        QVERIFY(!QFileInfo::exists(m_target));
    }

    void deviceThatIsFullIsTold()
    {
        QBuffer closed;
        const std::optional<ExportFailure> failure = exportTo(closed, m_small.request(ExportProfile(), "en"));
        QCOMPARE(reasonOf(failure), std::optional(ExportFailureReason::NotWritten));
        QVERIFY(!exportFailureText(*failure).isEmpty());
    }

    void killedExportLeavesTheOldFileOrTheNewOne()
    {
        const ExportFixture large(m_large);
        const QByteArray whole = ExportFixture::bytesOf(large.request(profileFor(ExportFormat::Csv), "en"));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!exportTo(m_target, large.request(profileFor(ExportFormat::Csv), "en")));
        const int duration = static_cast<int>(timer.elapsed()) + 1; // milliseconds
        QRandomGenerator random(20261125);
        constexpr int rounds = 50;
        int old = 0;
        for (int round = 0; round < rounds; ++round) {
            put(m_target, "before");
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--for-ever"), m_large, m_target});
            QVERIFY(process.waitForReadyRead(30'000));
            std::this_thread::sleep_for(std::chrono::microseconds(random.bounded(3000 * duration)));
            process.kill();
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
            const QByteArray found = bytesOfFile(m_target);
            old += found == "before";
            QVERIFY2(found == "before" || found == whole, "a part of a file");
        }
        QVERIFY2(old > 0 && old < rounds, qPrintable(QStringLiteral("%1 times the old file").arg(old)));
    }

private:
    static void addFormats()
    {
        QTest::addColumn<int>("format");
        for (const ExportFormat format :
             {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json, ExportFormat::JsonLd})
            QTest::newRow(qPrintable(slugOf(format))) << static_cast<int>(format);
    }

    void checkNotWritten(const std::optional<ExportFailure> &failure) const
    {
        QCOMPARE(reasonOf(failure), std::optional(ExportFailureReason::NotWritten));
        QVERIFY(exportFailureText(*failure).contains(m_target));
        QCOMPARE(bytesOfFile(m_target), QByteArray("before"));
        QCOMPARE(filesIn(QFileInfo(m_target).path()), QStringList(QStringLiteral("file")));
    }

    QTemporaryDir m_folder;
    QString m_large;
    QString m_target;
    ExportFixture m_small;
};

/// The process with a small disk of its own: exports onto it, where the last bytes do not fit. Says what went wrong.
static int exportToSmallDisk(const QString &catalogue, const QString &folder, ExportFormat format)
{
    const ExportFixture fixture(catalogue);
    const ExportRequest request = fixture.request(profileFor(format), "en");
    const qint64 size = ExportFixture::bytesOf(request).size();
    const QString disk = folder + QLatin1String("/disk");
    QDir().mkpath(disk);
    // One block for the old file, and one too few for the new one.
    if (const QString reason = mountSmallDisk(disk, (size + 4095) / 4096 * 4096); !reason.isEmpty()) {
        std::fprintf(stderr, "no small disk: %s\n", qPrintable(reason));
        return 2;
    }
    const QString target = disk + QLatin1String("/file");
    put(target, "before");
    const std::optional<ExportFailure> failure = exportTo(target, request);
    const bool isTold =
        reasonOf(failure) == ExportFailureReason::NotWritten && exportFailureText(*failure).contains(target);
    const bool isKept = bytesOfFile(target) == "before" && filesIn(disk).size() == 1;
    std::fprintf(stderr, "told: %d, kept: %d\n", isTold, isKept);
    return isTold && isKept ? 0 : 1;
}

int main(int argc, char **argv)
{
    const bool isOnSmallDisk = argc > 1 && qstrcmp(argv[1], "--on-small-disk") == 0;
    const QString refusal = isOnSmallDisk ? enterOwnMounts() : QString();
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (isOnSmallDisk) {
        if (!refusal.isEmpty())
            std::fprintf(stderr, "%s\n", qPrintable(refusal));
        return refusal.isEmpty() ? exportToSmallDisk(arguments.value(2), arguments.value(3),
                                                     static_cast<ExportFormat>(arguments.value(4).toInt()))
                                 : 2;
    }
    if (arguments.value(1) == QLatin1String("--for-ever"))
        return exportForEver(arguments.value(2), arguments.value(3));
    ExporterTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "exporter_test.moc"
