// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/cataloguewatch.h"
#include "support/cataloguecopy.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

namespace
{

const QString bundled = QStringLiteral(BUNDLED_CATALOGUE);

} // namespace

class CatalogueWatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fileThatTakesThePlaceIsTold();
    void writingIntoTheFileIsTold();
    void fileThatIsRemovedIsToldAndFoundAgain();
    void folderThatGoesAwayIsTold();
    void whatHappenedBeforeIsTold();
    void fileThatIsReplacedAgainIsToldOnce();
    void otherFilesOfTheFolderAreOfNoInterest();
    void fileThatWasWatchedBeforeIsOfNoInterest();

private:
    void watch() { m_watch->watch(m_copy->path(), identityOf(m_copy->path()).value()); }
    [[nodiscard]] RefusalReason lastReason() const { return m_lost->last().first().value<Refusal>().reason; }
    /// Puts a file in the place of the watched one, as editors do.
    void replace(const QByteArray &bytes) const;
    /// Waits until the watch has looked: what it waits for before is told after this.
    void waitForALook() const;

    std::unique_ptr<CatalogueCopy> m_copy;
    std::unique_ptr<CatalogueWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_lost;
    std::unique_ptr<QSignalSpy> m_found;
};

void CatalogueWatchTest::init()
{
    m_copy = std::make_unique<CatalogueCopy>(bundled);
    m_watch = std::make_unique<CatalogueWatch>();
    m_lost = std::make_unique<QSignalSpy>(m_watch.get(), &CatalogueWatch::lost);
    m_found = std::make_unique<QSignalSpy>(m_watch.get(), &CatalogueWatch::found);
}

void CatalogueWatchTest::replace(const QByteArray &bytes) const
{
    const QString next = m_copy->path() + QStringLiteral(".new");
    QFile file(next);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    QCOMPARE(::rename(QFile::encodeName(next).constData(), QFile::encodeName(m_copy->path()).constData()), 0);
}

void CatalogueWatchTest::waitForALook() const
{
    // A second watch of the same file, begun later, looks later.
    CatalogueWatch other;
    const QSignalSpy lost(&other, &CatalogueWatch::lost);
    other.watch(m_copy->path() + QStringLiteral(".missing"), {});
    QTRY_COMPARE(lost.count(), 1);
}

void CatalogueWatchTest::fileThatTakesThePlaceIsTold()
{
    watch();
    waitForALook();
    QCOMPARE(m_lost->count(), 0);
    replace(m_copy->bytes());
    QTRY_COMPARE(m_lost->count(), 1);
    QCOMPARE(lastReason(), RefusalReason::Changed);
    QCOMPARE(m_lost->last().first().value<Refusal>().path, m_copy->path());
}

void CatalogueWatchTest::writingIntoTheFileIsTold()
{
    watch();
    waitForALook();
    m_copy->setBytes("nothing");
    QTRY_COMPARE(m_lost->count(), 1);
    QCOMPARE(lastReason(), RefusalReason::Changed);
}

void CatalogueWatchTest::fileThatIsRemovedIsToldAndFoundAgain()
{
    watch();
    waitForALook();
    const QString elsewhere = m_copy->path() + QStringLiteral(".away");
    QVERIFY(QFile::rename(m_copy->path(), elsewhere));
    QTRY_COMPARE(m_lost->count(), 1);
    QCOMPARE(lastReason(), RefusalReason::Missing);
    QVERIFY(QFile::rename(elsewhere, m_copy->path()));
    QTRY_COMPARE(m_found->count(), 1);
    // From then on it is watched as before.
    m_copy->setBytes("nothing");
    QTRY_COMPARE(m_lost->count(), 2);
    QCOMPARE(lastReason(), RefusalReason::Changed);
}

void CatalogueWatchTest::folderThatGoesAwayIsTold()
{
    watch();
    waitForALook();
    QVERIFY(QDir(QFileInfo(m_copy->path()).absolutePath()).removeRecursively());
    QTRY_COMPARE(m_lost->count(), 1);
    QCOMPARE(lastReason(), RefusalReason::Missing);
}

void CatalogueWatchTest::whatHappenedBeforeIsTold()
{
    const FileIdentity opened = identityOf(m_copy->path()).value();
    replace("nothing");
    m_watch->watch(m_copy->path(), opened);
    QTRY_COMPARE(m_lost->count(), 1);
}

void CatalogueWatchTest::fileThatIsReplacedAgainIsToldOnce()
{
    watch();
    replace("nothing");
    QTRY_COMPARE(m_lost->count(), 1);
    replace("nothing at all");
    waitForALook();
    waitForALook();
    QCOMPARE(m_lost->count(), 1);
    QVERIFY(QFile::remove(m_copy->path()));
    QTRY_COMPARE(m_lost->count(), 2);
    QCOMPARE(lastReason(), RefusalReason::Missing);
}

void CatalogueWatchTest::otherFilesOfTheFolderAreOfNoInterest()
{
    watch();
    waitForALook();
    QFile other(m_copy->path() + QStringLiteral(".txt"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    waitForALook();
    waitForALook();
    QCOMPARE(m_lost->count(), 0);
    QCOMPARE(m_found->count(), 0);
}

void CatalogueWatchTest::fileThatWasWatchedBeforeIsOfNoInterest()
{
    watch();
    const CatalogueCopy next(bundled);
    m_watch->watch(next.path(), identityOf(next.path()).value());
    m_copy->setBytes("nothing");
    waitForALook();
    waitForALook();
    QCOMPARE(m_lost->count(), 0);
}

QTEST_GUILESS_MAIN(CatalogueWatchTest)
#include "cataloguewatch_test.moc"
