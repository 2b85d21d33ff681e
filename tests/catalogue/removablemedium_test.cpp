// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/mediumcopy.h"
#include "catalogue/removablemedium.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace
{

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("A file of a test cannot be written.");
}

FileIdentity stateNow(const QString &path)
{
    return identityOf(path).value_or(FileIdentity());
}

} // namespace

class RemovableMediumTest final : public QObject
{
    Q_OBJECT

private slots:
    void diskIsJudgedByWhatTheKernelSaysOfIt_data();
    void diskIsJudgedByWhatTheKernelSaysOfIt();
    void fileSystemsOfOthersAreFarAway_data();
    void fileSystemsOfOthersAreFarAway();
    void fileThatDoesNotExistIsNowhere();
    void copyHasTheSameBytes();
    void copyThatCannotBeMadeNamesTheSource_data();
    void copyThatCannotBeMadeNamesTheSource();
    void anotherFileThanTheInspectedOneIsNotCopied();
    void copyIsGivenUp();
};

void RemovableMediumTest::diskIsJudgedByWhatTheKernelSaysOfIt_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("removable");
    QTest::addColumn<bool>("isRemovable");
    const QString disk = QStringLiteral("devices/pci0/ata1/block/sda");
    const QString onUsb = QStringLiteral("devices/pci0/usb2/2-1/block/sdb");
    QTest::newRow("a disk inside") << disk << disk << QByteArray("0\n") << false;
    QTest::newRow("a card") << disk << disk << QByteArray("1\n") << true;
    QTest::newRow("a partition of a card") << disk + QStringLiteral("/sda1") << disk << QByteArray("1\n") << true;
    QTest::newRow("a disk on a cable") << onUsb << onUsb << QByteArray("0\n") << true;
    const QString encrypted = QStringLiteral("devices/virtual/block/dm-0");
    QTest::newRow("an encrypted card") << encrypted << encrypted + QStringLiteral("/slaves/sdc") << QByteArray("1\n")
                                       << true;
    QTest::newRow("nothing known") << disk << QStringLiteral("devices/other") << QByteArray("1\n") << false;
}

void RemovableMediumTest::diskIsJudgedByWhatTheKernelSaysOfIt()
{
    QFETCH(QString, device);
    QFETCH(QString, file);
    QFETCH(QByteArray, removable);
    const QTemporaryDir folder;
    QDir().mkpath(folder.filePath(device));
    write(folder.filePath(file) + QStringLiteral("/removable"), removable);
    QTEST(isRemovableDevice(folder.filePath(device)), "isRemovable");
}

void RemovableMediumTest::fileSystemsOfOthersAreFarAway_data()
{
    // The numbers of the manual page statfs(2), so that a slip in a name is seen.
    QTest::addColumn<unsigned long>("type");
    QTest::addColumn<bool>("isFarAway");
    QTest::newRow("NFS") << 0x6969UL << true;
    QTest::newRow("SMB") << 0x517bUL << true;
    QTest::newRow("SMB 2") << 0xfe534d42UL << true;
    QTest::newRow("CIFS") << 0xff534d42UL << true;
    QTest::newRow("FUSE") << 0x65735546UL << true;
    QTest::newRow("9P") << 0x01021997UL << true;
    QTest::newRow("ext4") << 0xef53UL << false;
    QTest::newRow("Btrfs") << 0x9123683eUL << false;
    QTest::newRow("XFS") << 0x58465342UL << false;
    QTest::newRow("memory") << 0x01021994UL << false;
    QTest::newRow("overlay") << 0x794c7630UL << false;
}

void RemovableMediumTest::fileSystemsOfOthersAreFarAway()
{
    QFETCH(unsigned long, type);
    QTEST(isFarAwayFileSystem(type), "isFarAway");
}

void RemovableMediumTest::fileThatDoesNotExistIsNowhere()
{
    QVERIFY(!isOnRemovableMedium(QStringLiteral("/nonexistent/file")));
    QVERIFY(!isOnRemovableMedium(QStringLiteral("/proc/self/status")));
}

void RemovableMediumTest::copyHasTheSameBytes()
{
    const QTemporaryDir folder;
    const QByteArray bytes = QByteArray("0123456789abcdef").repeated(200000);
    write(folder.filePath(QStringLiteral("source")), bytes);
    const std::atomic<bool> stop = false;
    QVERIFY(!copyFromMedium(folder.filePath(QStringLiteral("source")),
                            stateNow(folder.filePath(QStringLiteral("source"))),
                            folder.filePath(QStringLiteral("target")), stop));
    QFile copy(folder.filePath(QStringLiteral("target")));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QVERIFY(copy.readAll() == bytes);
}

void RemovableMediumTest::copyThatCannotBeMadeNamesTheSource_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::addColumn<RefusalReason>("reason");
    const QString own = QStringLiteral(BUNDLED_CATALOGUE);
    QTest::newRow("no source") << QStringLiteral("/nonexistent") << QStringLiteral("target")
                               << RefusalReason::NotReadable;
    QTest::newRow("no folder") << own << QStringLiteral("none/target") << RefusalReason::NotCopied;
    QTest::newRow("something is there") << own << QStringLiteral("/dev/full") << RefusalReason::NotCopied;
}

void RemovableMediumTest::copyThatCannotBeMadeNamesTheSource()
{
    QFETCH(QString, source);
    QFETCH(QString, target);
    const QTemporaryDir folder;
    const std::atomic<bool> stop = false;
    const std::optional<Refusal> refusal =
        copyFromMedium(source, stateNow(source), QDir(folder.path()).absoluteFilePath(target), stop);
    QVERIFY(refusal);
    QTEST(refusal->reason, "reason");
    QCOMPARE(refusal->path, source);
    QVERIFY(!refusal->detail.isEmpty());
}

void RemovableMediumTest::anotherFileThanTheInspectedOneIsNotCopied()
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("source"));
    const std::atomic<bool> stop = false;
    write(source, QByteArray(5000, 'x'));
    const FileIdentity before = stateNow(source);
    write(source, QByteArray(9000000, 'y')); // a file that never ends would be the same
    const std::optional<Refusal> longer =
        copyFromMedium(source, before, folder.filePath(QStringLiteral("longer")), stop);
    QVERIFY(longer && longer->reason == RefusalReason::Changed);
    QCOMPARE(QFileInfo(folder.filePath(QStringLiteral("longer"))).size(), qint64{5000});
    QFile::remove(source);
    QCOMPARE(::mkfifo(QFile::encodeName(source).constData(), 0600), 0);
    const std::optional<Refusal> pipe = copyFromMedium(source, before, folder.filePath(QStringLiteral("pipe")), stop);
    QVERIFY(pipe && pipe->reason == RefusalReason::Changed);
}

void RemovableMediumTest::copyIsGivenUp()
{
    const QTemporaryDir folder;
    const std::atomic<bool> stop = true;
    QVERIFY(!copyFromMedium(QStringLiteral(BUNDLED_CATALOGUE), stateNow(QStringLiteral(BUNDLED_CATALOGUE)),
                            folder.filePath(QStringLiteral("target")), stop));
    QCOMPARE(QFileInfo(folder.filePath(QStringLiteral("target"))).size(), qint64{0});
}

QTEST_GUILESS_MAIN(RemovableMediumTest)
#include "removablemedium_test.moc"
