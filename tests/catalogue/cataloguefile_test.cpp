// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguefile.h"

#include "catalogue/catalogueschema.h"
#include "catalogue/refusaltext.h"
#include "support/cataloguecopy.h"
#include "support/filestate.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>
#include <unistd.h>

namespace
{

const QString bundled = QStringLiteral(BUNDLED_CATALOGUE);

std::optional<RefusalReason> reasonFor(const QString &path)
{
    const std::variant<FileIdentity, Refusal> inspected = inspectCatalogueFile(path);
    const auto *refusal = std::get_if<Refusal>(&inspected);
    return refusal ? std::optional(refusal->reason) : std::nullopt;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

class CatalogueFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void catalogueIsTakenWithItsIdentity();
    void linkToACatalogueIsTaken();
    void missingFileIsRefused();
    void fileBelowAFileIsMissing();
    void folderIsNotAFile();
    void deviceIsNotAFile();
    void pipeIsRefusedAtOnce();
    void linkToAPipeIsRefusedAtOnce();
    void emptyFileIsRefused();
    void fileAboveTheLimitIsRefused();
    void fileOfAnotherKindIsRefused_data();
    void fileOfAnotherKindIsRefused();
    void changedHeaderIsRefused_data();
    void changedHeaderIsRefused();
    void otherVersionIsTold();
    void fileThatMayNotBeReadIsRefused();
    void identityChangesWithTheFile();
    void everyReasonHasASentenceOfItsOwn();
    void sentenceNamesTheFileAndNoFolder();
    void hostileNameIsCleanedInASentence();

private:
    [[nodiscard]] QString inFolder(const QString &name) const { return QFileInfo(m_copy->path()).dir().filePath(name); }

    std::unique_ptr<CatalogueCopy> m_copy;
};

void CatalogueFileTest::init()
{
    m_copy = std::make_unique<CatalogueCopy>(bundled);
}

void CatalogueFileTest::catalogueIsTakenWithItsIdentity()
{
    const std::variant<FileIdentity, Refusal> inspected = inspectCatalogueFile(m_copy->path());
    const auto *identity = std::get_if<FileIdentity>(&inspected);
    QVERIFY(identity);
    QCOMPARE(identity->size, std::int64_t{m_copy->bytes().size()});
    QVERIFY(identityOf(m_copy->path()) == *identity);
}

void CatalogueFileTest::linkToACatalogueIsTaken()
{
    QVERIFY(QFile::link(m_copy->path(), inFolder(QStringLiteral("link"))));
    QVERIFY(!reasonFor(inFolder(QStringLiteral("link"))));
}

void CatalogueFileTest::missingFileIsRefused()
{
    QCOMPARE(reasonFor(inFolder(QStringLiteral("none"))), RefusalReason::Missing);
    QVERIFY(!QFile::exists(inFolder(QStringLiteral("none"))));
    QCOMPARE(reasonFor(QString()), RefusalReason::Missing);
}

void CatalogueFileTest::fileBelowAFileIsMissing()
{
    QCOMPARE(reasonFor(m_copy->path() + QStringLiteral("/none")), RefusalReason::Missing);
}

void CatalogueFileTest::folderIsNotAFile()
{
    QCOMPARE(reasonFor(QFileInfo(m_copy->path()).path()), RefusalReason::NotAFile);
}

void CatalogueFileTest::deviceIsNotAFile()
{
    QCOMPARE(reasonFor(QStringLiteral("/dev/null")), RefusalReason::NotAFile);
    QCOMPARE(reasonFor(QStringLiteral("/dev/zero")), RefusalReason::NotAFile);
}

void CatalogueFileTest::pipeIsRefusedAtOnce()
{
    const QString pipe = inFolder(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(reasonFor(pipe), RefusalReason::NotAFile);
}

void CatalogueFileTest::linkToAPipeIsRefusedAtOnce()
{
    const QString pipe = inFolder(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(QFile::link(pipe, inFolder(QStringLiteral("link"))));
    QCOMPARE(reasonFor(inFolder(QStringLiteral("link"))), RefusalReason::NotAFile);
}

void CatalogueFileTest::emptyFileIsRefused()
{
    m_copy->setBytes({});
    QCOMPARE(reasonFor(m_copy->path()), RefusalReason::Empty);
}

void CatalogueFileTest::fileAboveTheLimitIsRefused()
{
    // A file with a hole takes no room on the disk.
    QFile file(m_copy->path());
    QVERIFY(file.resize(largestCatalogue + 1));
    QCOMPARE(reasonFor(m_copy->path()), RefusalReason::TooLarge);
    QVERIFY(file.resize(largestCatalogue));
    QCOMPARE(reasonFor(m_copy->path()), RefusalReason::Truncated);
}

void CatalogueFileTest::fileOfAnotherKindIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("Partners of Leiden University\n").repeated(1000);
    QTest::newRow("one byte") << QByteArray("S");
    QTest::newRow("a part of the header") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("99 bytes") << QByteArray("SQLite format 3\0", 16).leftJustified(99, '\0');
    QTest::newRow("SQLite 2") << QByteArray("** This file contains an SQLite 2.1 database **").repeated(10);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
}

void CatalogueFileTest::fileOfAnotherKindIsRefused()
{
    QFETCH(QByteArray, bytes);
    m_copy->setBytes(bytes);
    QCOMPARE(reasonFor(m_copy->path()), RefusalReason::NotSqlite);
}

void CatalogueFileTest::changedHeaderIsRefused_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, int offset, const QByteArray &bytes, RefusalReason reason) {
        QTest::newRow(name) << offset << bytes << static_cast<int>(reason);
    };
    row("magic", 0, "X", RefusalReason::NotSqlite);
    row("end of the magic", 15, "X", RefusalReason::NotSqlite);
    row("application of another program", 68, bigEndian(0x0f055112), RefusalReason::NotACatalogue);
    row("no application", 68, bigEndian(0), RefusalReason::NotACatalogue);
    row("next version", 60, bigEndian(catalogueSchemaVersion + 1), RefusalReason::OtherVersion);
    row("no version", 60, bigEndian(0), RefusalReason::OtherVersion);
    row("negative version", 60, bigEndian(0xffffffff), RefusalReason::OtherVersion);
    row("write-ahead log", 18, QByteArray("\2\2"), RefusalReason::Damaged);
    row("write-ahead log for reading only", 19, QByteArray("\2"), RefusalReason::Damaged);
    row("unknown journal", 18, QByteArray("\7"), RefusalReason::Damaged);
    row("other page size", 16, QByteArray("\x20\0", 2), RefusalReason::Truncated);
    row("page size zero", 16, QByteArray("\0\0", 2), RefusalReason::Truncated);
    row("largest page size", 16, QByteArray("\0\1", 2), RefusalReason::Truncated);
    row("more pages", 28, bigEndian(1000000), RefusalReason::Truncated);
    row("most pages", 28, bigEndian(0xffffffff), RefusalReason::Truncated);
    row("no pages", 28, bigEndian(0), RefusalReason::Truncated);
    row("count of pages is out of date", 92, bigEndian(12345), RefusalReason::Truncated);
}

void CatalogueFileTest::changedHeaderIsRefused()
{
    QFETCH(int, offset);
    QFETCH(QByteArray, bytes);
    m_copy->patch(offset, bytes);
    const std::optional<RefusalReason> reason = reasonFor(m_copy->path());
    QVERIFY(reason);
    QTEST(static_cast<int>(*reason), "reason");
}

void CatalogueFileTest::otherVersionIsTold()
{
    m_copy->patch(60, bigEndian(42));
    const std::variant<FileIdentity, Refusal> inspected = inspectCatalogueFile(m_copy->path());
    QCOMPARE(std::get<Refusal>(inspected).detail, QStringLiteral("42"));
    QVERIFY(refusalText(std::get<Refusal>(inspected)).contains(QLatin1String("42")));
}

void CatalogueFileTest::fileThatMayNotBeReadIsRefused()
{
    QVERIFY(QFile::setPermissions(m_copy->path(), QFileDevice::Permissions()));
    // The superuser may read everything, so another one asks.
    const bool isSuperuser = ::geteuid() == 0;
    const QString folder = QFileInfo(m_copy->path()).path();
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7755)));
    if (isSuperuser)
        QCOMPARE(::seteuid(65534), 0);
    const std::optional<RefusalReason> reason = reasonFor(m_copy->path());
    if (isSuperuser)
        QCOMPARE(::seteuid(0), 0);
    QCOMPARE(reason, RefusalReason::NotReadable);
}

void CatalogueFileTest::identityChangesWithTheFile()
{
    const std::optional<FileIdentity> before = identityOf(m_copy->path());
    m_copy->setBytes(m_copy->bytes() + 'x');
    QVERIFY(identityOf(m_copy->path()) != before);
    QVERIFY(QFile::remove(m_copy->path()));
    QVERIFY(!identityOf(m_copy->path()));
}

void CatalogueFileTest::everyReasonHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    for (const RefusalReason reason :
         {RefusalReason::Missing, RefusalReason::NotReadable, RefusalReason::NotAFile, RefusalReason::TooLarge,
          RefusalReason::Empty, RefusalReason::NotSqlite, RefusalReason::OtherVersion, RefusalReason::Truncated,
          RefusalReason::ForeignSchema, RefusalReason::Damaged, RefusalReason::Changed})
        sentences.insert(refusalText({reason, QStringLiteral("/folder/x.sqlite"), QStringLiteral("detail")}));
    QCOMPARE(sentences.size(), 11);
    QCOMPARE(refusalText({RefusalReason::NotACatalogue, QStringLiteral("x"), {}}),
             refusalText({RefusalReason::NotSqlite, QStringLiteral("x"), {}}));
}

void CatalogueFileTest::sentenceNamesTheFileAndNoFolder()
{
    QCOMPARE(refusalText({RefusalReason::Empty, QStringLiteral("/secret/folder/x.sqlite"), {}}),
             QStringLiteral("The catalogue “x.sqlite” cannot be opened. The file is empty."));
}

void CatalogueFileTest::hostileNameIsCleanedInASentence()
{
    const QString text = refusalText({RefusalReason::Damaged,
                                      QStringLiteral("/a/\u202eevil\n\x1b[31m") + QString(5000, QLatin1Char('x')),
                                      QStringLiteral("line\n\u202e") + QString(5000, QLatin1Char('y'))});
    QVERIFY(!text.contains(QChar(0x202e)));
    QVERIFY(!text.contains(QLatin1Char('\n')));
    QVERIFY(!text.contains(QChar(0x1b)));
    QVERIFY(text.size() < 1000);
}

QTEST_GUILESS_MAIN(CatalogueFileTest)
#include "cataloguefile_test.moc"
