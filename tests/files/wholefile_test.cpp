// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/wholefile.h"

#include "support/restriction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace
{

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

std::optional<FileFailureReason> reasonOf(const std::optional<FileFailure> &failure)
{
    return failure ? std::optional(failure->reason) : std::nullopt;
}

} // namespace

/// Feature 43: a file is whole or not there, and every failure is told.
class WholeFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void fileAppearsOnlyWhenItIsCommitted()
    {
        const QString path = m_folder.filePath(QStringLiteral("new.csv"));
        WholeFile file(path);
        QVERIFY(!file.open());
        QCOMPARE(file.device().write("text"), 4);
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(!file.commit());
        QCOMPARE(bytesOf(path), QByteArray("text"));
    }

    void fileThatIsNotCommittedLeavesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.csv"));
        put(path, "before");
        {
            WholeFile file(path);
            QVERIFY(!file.open());
            file.device().write("after");
        }
        QCOMPARE(bytesOf(path), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("old.csv")});
    }

    // The end of a file is what a full disk cuts off: the first sizes still lie in the memory of the program.
    void fullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("room");
        QTest::newRow("small, in the last flush") << 5000 << 4096;
        QTest::newRow("one byte too much") << 4097 << 4096;
        QTest::newRow("large, in its last 4 KB") << 1024 * 1024 << 1024 * 1024 - 2000;
        QTest::newRow("large, at once") << 1024 * 1024 << 4096;
    }
    void fullDiskLeavesTheOldFile()
    {
        QFETCH(int, size);
        QFETCH(int, room);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.csv"));
        put(path, "before");
        std::optional<FileFailure> failure;
        {
            const Restriction restriction(false, static_cast<rlim_t>(room));
            failure = writeWholeFile(path, QByteArray(size, 'x'));
        }
        QCOMPARE(reasonOf(failure), std::optional(FileFailureReason::NotWritten));
        QVERIFY2(fileFailureText(*failure).startsWith(
                     QStringLiteral("“%1” was not written; what was there before is unchanged.").arg(path)),
                 qPrintable(fileFailureText(*failure)));
        QCOMPARE(bytesOf(path), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("old.csv")});
    }

    void folderWithoutPermissionIsTold()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        std::optional<FileFailure> failure;
        {
            const Restriction restriction(true, Restriction::noLimit);
            failure = writeWholeFile(folder.filePath(QStringLiteral("new.csv")), "text");
        }
        QCOMPARE(reasonOf(failure), std::optional(FileFailureReason::NotWritten));
        QVERIFY(!failure->detail.isEmpty());
        // Nothing was there before.
        QCOMPARE(fileFailureText(*failure),
                 QStringLiteral("“%1” was not written. (%2)").arg(failure->path, failure->detail));
    }

    void whatIsNoRegularFileIsRefused()
    {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(reasonOf(writeWholeFile(pipe, "text")), std::optional(FileFailureReason::NotAFile));
        QVERIFY(!QFileInfo(pipe).isFile());
        QCOMPARE(reasonOf(writeWholeFile(m_folder.path(), "text")), std::optional(FileFailureReason::NotAFile));
        QCOMPARE(reasonOf(writeWholeFile(QStringLiteral("/dev/null"), "text")),
                 std::optional(FileFailureReason::NotAFile));
    }

    void folderThatDoesNotExistIsTold()
    {
        QCOMPARE(reasonOf(writeWholeFile(m_folder.filePath(QStringLiteral("none/new.csv")), "text")),
                 std::optional(FileFailureReason::NoFolder));
    }

    void linkStaysAndLeadsToTheNewFile()
    {
        const QString path = m_folder.filePath(QStringLiteral("behind.csv"));
        const QString link = m_folder.filePath(QStringLiteral("link.csv"));
        put(path, "before");
        QVERIFY(QFile::link(path, link));
        QVERIFY(!writeWholeFile(link, "after"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(bytesOf(path), QByteArray("after"));
    }

    void readingIsBoundedAndNeverWaits()
    {
        const QString path = m_folder.filePath(QStringLiteral("read.csv"));
        put(path, "12345");
        QCOMPARE(std::get<QByteArray>(readWholeFile(path, 5)), QByteArray("12345"));
        QCOMPARE(std::get<FileFailure>(readWholeFile(path, 4)).reason, FileFailureReason::TooLarge);
        const QString pipe = m_folder.filePath(QStringLiteral("pipe to read"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(std::get<FileFailure>(readWholeFile(pipe, 5)).reason, FileFailureReason::NotAFile);
        QCOMPARE(std::get<FileFailure>(readWholeFile(m_folder.path(), 5)).reason, FileFailureReason::NotAFile);
        QCOMPARE(std::get<FileFailure>(readWholeFile(m_folder.filePath(QStringLiteral("none")), 5)).reason,
                 FileFailureReason::NotReadable);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(WholeFileTest)
#include "wholefile_test.moc"
