// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/keptfile.h"

#include "support/filestate.h"
#include "support/restriction.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>

namespace
{

constexpr qint64 largest = 1000;

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

std::optional<FileFailureReason> reasonOf(const std::optional<FileFailure> &failure)
{
    return failure ? std::optional(failure->reason) : std::nullopt;
}

} // namespace

/// Files that are written again and again: what was in one is never lost.
class KeptFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatIsWrittenIsReadAgain();
    void noFileIsNoFailure();
    void whatCannotBeReadIsTold();
    void presentFileIsPutAside();
    void failureLeavesEverythingAsItWas();
    void whatIsNoFileIsNotReplaced();

private:
    [[nodiscard]] QString path(const char *name = "kept.json") const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void KeptFileTest::whatIsWrittenIsReadAgain()
{
    QVERIFY(!writeKeptFile(path("new/folder/kept.json"), "one"));
    QVERIFY(!writeKeptFile(path("new/folder/kept.json"), "two"));
    const KeptFileReading reading = readKeptFile(path("new/folder/kept.json"), largest);
    QVERIFY(!reading.failure);
    QCOMPARE(reading.bytes, QByteArray("two"));
    QCOMPARE(QDir(path("new/folder")).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("kept.json")});
}

void KeptFileTest::noFileIsNoFailure()
{
    for (const char *name : {"nothing", "no/folder/nothing"}) {
        const KeptFileReading reading = readKeptFile(path(name), largest);
        QVERIFY(!reading.bytes);
        QVERIFY(!reading.failure);
    }
    put(path("file"), "x");
    QVERIFY(!readKeptFile(path("file/below"), largest).failure);
}

void KeptFileTest::whatCannotBeReadIsTold()
{
    QCOMPARE(reasonOf(readKeptFile(m_folder->path(), largest).failure), FileFailureReason::NotAFile);
    put(path(), QByteArray(largest + 1, 'x'));
    const KeptFileReading reading = readKeptFile(path(), largest);
    QCOMPARE(reasonOf(reading.failure), FileFailureReason::TooLarge);
    QVERIFY(!reading.bytes);
    QVERIFY(QFile::setPermissions(path(), QFileDevice::Permissions()));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    const Restriction restriction(true, Restriction::noLimit);
    QCOMPARE(reasonOf(readKeptFile(path(), largest).failure), FileFailureReason::NotReadable);
}

void KeptFileTest::presentFileIsPutAside()
{
    QStringList names;
    for (const char *bytes : {"first", "second", "third"}) {
        put(path(), bytes);
        QString keptAs;
        QVERIFY(!writeKeptFile(path(), "good", &keptAs));
        QCOMPARE(stateOf(keptAs).bytes, QByteArray(bytes));
        QCOMPARE(stateOf(path()).bytes, QByteArray("good"));
        names.append(QFileInfo(keptAs).fileName());
    }
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    QCOMPARE(names, QStringList({QStringLiteral("kept.json.unreadable-") + day,
                                 QStringLiteral("kept.json.unreadable-%1-2").arg(day),
                                 QStringLiteral("kept.json.unreadable-%1-3").arg(day)}));
}

void KeptFileTest::failureLeavesEverythingAsItWas()
{
    put(path(), "damage");
    const FileState before = stateOf(path());
    QString keptAs;
    {
        const Restriction restriction(false, 10);
        const std::optional<FileFailure> failure = writeKeptFile(path(), "much more than ten bytes", &keptAs);
        QCOMPARE(reasonOf(failure), FileFailureReason::NotWritten);
        QVERIFY(!failure->detail.isEmpty());
    }
    QVERIFY(keptAs.isEmpty());
    QVERIFY(stateOf(path()) == before);
    put(path("file"), "x");
    QCOMPARE(reasonOf(writeKeptFile(path("file/below"), "x")), FileFailureReason::NotWritten);
}

void KeptFileTest::whatIsNoFileIsNotReplaced()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    QString keptAs;
    QCOMPARE(reasonOf(writeKeptFile(path(), "x", &keptAs)), FileFailureReason::NotAFile);
    QVERIFY(keptAs.isEmpty());
    QVERIFY(!QFileInfo(path()).isFile());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size(), 1);
}

QTEST_GUILESS_MAIN(KeptFileTest)
#include "keptfile_test.moc"
