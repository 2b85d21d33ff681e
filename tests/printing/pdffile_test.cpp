// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdffile.h"

#include "printing/pdfreader.h"
#include "printing/printedcatalogue.h"

#include <QDir>
#include <QFile>
#include <QHashSeed>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

const QByteArray before = "what was there before";

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As long as it lives the superuser is somebody else, and no file can grow beyond so many bytes.
class Restriction final
{
public:
    explicit Restriction(rlim_t largestFile)
        : m_isOtherUser(::geteuid() == 0)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{largestFile, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        if (m_isOtherUser && ::seteuid(65534) != 0)
            qFatal("A test cannot become another user.");
    }
    ~Restriction()
    {
        if (m_isOtherUser && ::seteuid(0) != 0)
            qFatal("A test cannot become the superuser again.");
        ::setrlimit(RLIMIT_FSIZE, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Restriction)

private:
    bool m_isOtherUser;
    rlimit m_before = {};
};

} // namespace

/// The file on the disk: whole or not there.
class PdfFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void fileTellsWhatItIs();
    void fileOfTheSamePagesIsTheSameFile();
    void dateIsThatOfTheEditionInAnyTimeZone();
    void withoutADateItIsThatOfToday();
    void progressGrowsToTheWhole();
    void cancelLeavesNoFile_data();
    void cancelLeavesNoFile();
    void cancelLeavesTheOldFile();
    void givenUpFileIsNotThere();
    void folderThatMayNotBeWrittenIsTold();
    void missingFolderIsTold();
    void whatIsNoFileIsTold();
    void fullDiskLosesNothing_data();
    void fullDiskLosesNothing();

private:
    [[nodiscard]] std::unique_ptr<PrintedDocument> document(PrintLayout layout = PrintLayout::List) const
    {
        PrintRequest request;
        request.layout = layout;
        request.language = languageOf("en");
        request.title = QStringLiteral("Títle with “signs” ) (");
        return makeDocument(*m_catalogue, partnersOf(*m_catalogue, languageOf("en")), request);
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("pages.pdf")); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void PdfFileTest::initTestCase()
{
    m_catalogue = openCatalogue(QStringLiteral(BUNDLED_CATALOGUE));
    // Fonts are written in the order of a hash: Qt's seed makes it another one in each process.
    QHashSeed::setDeterministicGlobalSeed();
}

void PdfFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void PdfFileTest::fileTellsWhatItIs()
{
    QCOMPARE(writePdf(*document(), path(), creationDateOf(*m_catalogue)).outcome, PdfOutcome::Written);
    QCOMPARE(pdfInfo(path(), QStringLiteral("Title")), QStringLiteral("Títle with “signs” ) ("));
    QCOMPARE(pdfInfo(path(), QStringLiteral("Creator")), QStringLiteral("Partneratlas"));
    QCOMPARE(pdfInfo(path(), QStringLiteral("Page size")), QStringLiteral("595 x 842 pts (A4)"));
    QCOMPARE(files(), QStringList{QStringLiteral("pages.pdf")});
}

void PdfFileTest::fileOfTheSamePagesIsTheSameFile()
{
    const QString other = m_folder->filePath(QStringLiteral("other.pdf"));
    QCOMPARE(writePdf(*document(), path(), QDate(2026, 11, 23)).outcome, PdfOutcome::Written);
    QTest::qWait(1100); // Qt writes the second
    QCOMPARE(writePdf(*document(), other, QDate(2026, 11, 23)).outcome, PdfOutcome::Written);
    QVERIFY(bytesOf(path()).size() > 10000);
    QVERIFY(bytesOf(path()) == bytesOf(other));
}

void PdfFileTest::dateIsThatOfTheEditionInAnyTimeZone()
{
    for (const char *zone : {"UTC", "Europe/Amsterdam", "America/St_Johns"}) {
        qputenv("TZ", zone);
        ::tzset();
        QCOMPARE(writePdf(*document(), path(), QDate(2026, 11, 23)).outcome, PdfOutcome::Written);
        qputenv("TZ", "UTC");
        ::tzset();
        QVERIFY(bytesOf(path()).contains("/CreationDate (D:20261123000000Z)"));
        QVERIFY(pdfInfo(path(), QStringLiteral("CreationDate")).startsWith(QStringLiteral("2026-11-23T00:00:00")));
        QVERIFY(textOfPdf(path(), 1, 1).contains(QStringLiteral("Website")));
    }
}

void PdfFileTest::withoutADateItIsThatOfToday()
{
    QCOMPARE(writePdf(*document(), path(), QDate()).outcome, PdfOutcome::Written);
    QVERIFY(pdfInfo(path(), QStringLiteral("CreationDate")).startsWith(QString::number(QDate::currentDate().year())));
}

void PdfFileTest::progressGrowsToTheWhole()
{
    int last = -1;
    bool hasGrown = true;
    const auto progress = [&](int done, int of) {
        hasGrown = hasGrown && done >= last && done <= of && of == DocumentDrawing::whole;
        last = done;
        return true;
    };
    QCOMPARE(writePdf(*document(PrintLayout::Booklet), path(), {}, progress).outcome, PdfOutcome::Written);
    QVERIFY(hasGrown);
    QCOMPARE(last, DocumentDrawing::whole);
}

void PdfFileTest::cancelLeavesNoFile_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("at once") << 0;
    QTest::newRow("while it is laid out") << 200;
    QTest::newRow("while it is drawn") << 800;
    QTest::newRow("at the end") << 999;
}

void PdfFileTest::cancelLeavesNoFile()
{
    QFETCH(const int, at);
    const auto progress = [at](int done, int) { return done < at; };
    QCOMPARE(writePdf(*document(PrintLayout::Booklet), path(), {}, progress).outcome, PdfOutcome::Cancelled);
    QCOMPARE(files(), QStringList());
}

void PdfFileTest::cancelLeavesTheOldFile()
{
    put(path(), before);
    const auto progress = [](int done, int) { return done < 700; };
    QCOMPARE(writePdf(*document(), path(), {}, progress).outcome, PdfOutcome::Cancelled);
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(files(), QStringList{QStringLiteral("pages.pdf")});
}

void PdfFileTest::givenUpFileIsNotThere()
{
    const std::unique_ptr<PrintedDocument> pages = document();
    {
        PdfFile file(*pages, path(), {});
        for (int step = 0; step < 4; ++step)
            QVERIFY(file.step());
    }
    QCOMPARE(files(), QStringList());
}

void PdfFileTest::folderThatMayNotBeWrittenIsTold()
{
    put(path(), before);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    PdfResult result;
    {
        const Restriction restriction(RLIM_INFINITY);
        result = writePdf(*document(), path(), {});
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7700)));
    QCOMPARE(result.outcome, PdfOutcome::Failed);
    QCOMPARE(result.failure.reason, FileFailureReason::NotWritten);
    QVERIFY(fileFailureText(result.failure).contains(path()));
    QCOMPARE(bytesOf(path()), before);
}

void PdfFileTest::missingFolderIsTold()
{
    const PdfResult result = writePdf(*document(), m_folder->filePath(QStringLiteral("no/such.pdf")), {});
    QCOMPARE(result.outcome, PdfOutcome::Failed);
    QCOMPARE(result.failure.reason, FileFailureReason::NoFolder);
}

void PdfFileTest::whatIsNoFileIsTold()
{
    const QString pipe = m_folder->filePath(QStringLiteral("pipe.pdf"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &target : {pipe, m_folder->path()}) {
        const PdfResult result = writePdf(*document(), target, {});
        QCOMPARE(result.outcome, PdfOutcome::Failed);
        QCOMPARE(result.failure.reason, FileFailureReason::NotAFile);
    }
}

void PdfFileTest::fullDiskLosesNothing_data()
{
    QTest::addColumn<int>("room");
    QTest::newRow("none") << 0;
    QTest::newRow("for the beginning") << 5000;
    QTest::newRow("for most of it") << 40000;
}

void PdfFileTest::fullDiskLosesNothing()
{
    QFETCH(const int, room);
    put(path(), before);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    PdfResult result;
    {
        const Restriction restriction(static_cast<rlim_t>(room));
        result = writePdf(*document(), path(), {});
    }
    QCOMPARE(result.outcome, PdfOutcome::Failed);
    QCOMPARE(result.failure.reason, FileFailureReason::NotWritten);
    QVERIFY(!fileFailureText(result.failure).isEmpty());
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(files(), QStringList{QStringLiteral("pages.pdf")});
}

QTEST_MAIN(PdfFileTest)
#include "pdffile_test.moc"
