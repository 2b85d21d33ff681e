// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/browsingstate.h"
#include "browsing/cataloguesession.h"
#include "support/cataloguecopy.h"

#include <QSignalSpy>
#include <QTest>

#include <array>

#include <fcntl.h>
#include <sys/stat.h>

namespace
{

const QString bundled = QStringLiteral(BUNDLED_CATALOGUE);

bool isStick(const QString &path)
{
    return path != bundled;
}

PartnerFilter museums()
{
    return PartnerFilter::parse(QStringLiteral("kind:museum"));
}

bool readsEveryPartner(const Catalogue &catalogue)
{
    const PartnerList partners = catalogue.everyPartner(catalogue.info().languages.first());
    for (int position = 0; position < partners.size(); ++position) {
        if (!catalogue.partner(partners.at(position)))
            return false;
    }
    return partners.size() > 0;
}

} // namespace

class CatalogueSessionTest final : public QObject
{
    Q_OBJECT

private slots:
    void anotherCatalogueTakesThePlaceOfTheBundledOne();
    void refusedFileLeavesThePresentCatalogueOpen();
    void brokenBundledCatalogueIsTold();
    void fileOnAStickIsReadFromACopy();
    void anotherFileGivesUpTheCopy();
    void stickThatIsPulledOutIsTold();
    void sessionThatEndsEndsItsCopy();
    void fileOfAnotherKindOnAStickIsRefusedUnderItsOwnName();
    void damageFoundLaterFallsBackToTheBundledOne_data();
    void damageFoundLaterFallsBackToTheBundledOne();
    void openingAgainSearchesAgain();
    void openingAgainWhatWasGivenUpSearchesAgain();
    void openingAgainAnotherFileSearchesNothing();
    void stickThatIsOpenedAgainKeepsWhatIsSearchedThen();
    void fileThatIsReplacedWhileItIsCheckedStaysOpen();
};

void CatalogueSessionTest::anotherCatalogueTakesThePlaceOfTheBundledOne()
{
    BrowsingState state;
    CatalogueSession session(state, bundled);
    QVERIFY(!session.openBundled());
    QVERIFY(session.isBundled());
    QCOMPARE(state.catalogue(), session.catalogue());
    const CatalogueCopy other(bundled);
    state.choose(1);
    QVERIFY(session.open(other.path()));
    QVERIFY(!session.isBundled());
    QCOMPARE(state.catalogue(), session.catalogue());
    QVERIFY(state.entry().isIntroduction());
    QVERIFY(!state.canGoBack());
}

void CatalogueSessionTest::refusedFileLeavesThePresentCatalogueOpen()
{
    BrowsingState state;
    CatalogueSession session(state, bundled);
    QVERIFY(!session.openBundled());
    const Catalogue *before = session.catalogue();
    QSignalSpy refused(&session, &CatalogueSession::refused);
    QVERIFY(!session.open(QStringLiteral("/nonexistent.sqlite")));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(session.catalogue(), before);
    QCOMPARE(state.catalogue(), before);
}

void CatalogueSessionTest::brokenBundledCatalogueIsTold()
{
    const CatalogueCopy broken(bundled);
    broken.setBytes("nothing");
    BrowsingState state;
    CatalogueSession session(state, broken.path());
    const std::optional<Refusal> refusal = session.openBundled();
    QVERIFY(refusal);
    QCOMPARE(refusal->reason, RefusalReason::NotSqlite);
    QVERIFY(!session.catalogue());
}

void CatalogueSessionTest::fileOnAStickIsReadFromACopy()
{
    BrowsingState state;
    CatalogueSession session(state, bundled, nullptr, isStick);
    const CatalogueCopy stick(bundled);
    QSignalSpy copying(&session, &CatalogueSession::copyingStarted);
    QVERIFY(session.open(stick.path()));
    QVERIFY(session.isCopying());
    QCOMPARE(copying.count(), 1);
    QVERIFY(!session.catalogue());
    QTRY_VERIFY(session.catalogue());
    QVERIFY(!session.isCopying());
    QVERIFY(session.catalogue()->info().path != stick.path());
    QCOMPARE(session.openedPath(), stick.path());
    // The stick is pulled out, and another file comes in its place.
    stick.setBytes("nothing");
    QVERIFY(readsEveryPartner(*session.catalogue()));
    QVERIFY(!session.open(stick.path()));
    QVERIFY(readsEveryPartner(*session.catalogue()));
    const QString copy = session.catalogue()->info().path;
    QVERIFY(!session.openBundled());
    QCOMPARE(session.openedPath(), bundled);
    QVERIFY(!QFile::exists(copy));
}

void CatalogueSessionTest::anotherFileGivesUpTheCopy()
{
    BrowsingState state;
    CatalogueSession session(state, bundled, nullptr, isStick);
    const CatalogueCopy first(bundled);
    const CatalogueCopy second(bundled);
    QSignalSpy ended(&session, &CatalogueSession::copyingEnded);
    QSignalSpy changed(&state, &BrowsingState::catalogueChanged);
    QVERIFY(session.open(first.path()));
    QVERIFY(session.open(bundled));
    QVERIFY(!session.isCopying());
    QCOMPARE(ended.takeFirst().first().toBool(), false);
    QVERIFY(session.open(first.path()));
    QVERIFY(session.open(second.path()));
    QCOMPARE(ended.takeFirst().first().toBool(), false);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.first().first().toBool(), true);
    // Once the bundled one, once the last one that was asked for.
    QCOMPARE(changed.count(), 2);
}

void CatalogueSessionTest::stickThatIsPulledOutIsTold()
{
    BrowsingState state;
    CatalogueSession session(state, bundled, nullptr, isStick);
    QVERIFY(!session.openBundled());
    const CatalogueCopy stick(bundled);
    QSignalSpy refused(&session, &CatalogueSession::refused);
    QSignalSpy ended(&session, &CatalogueSession::copyingEnded);
    connect(&session, &CatalogueSession::copyingStarted, this, [](const QString &path) { QFile::remove(path); });
    QVERIFY(session.open(stick.path()));
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.first().first().toBool(), false);
    QCOMPARE(refused.first().first().value<Refusal>().path, stick.path());
    QCOMPARE(refused.first().first().value<Refusal>().reason, RefusalReason::NotReadable);
    QVERIFY(session.isBundled());
}

void CatalogueSessionTest::sessionThatEndsEndsItsCopy()
{
    BrowsingState state;
    const CatalogueCopy stick(bundled);
    {
        CatalogueSession session(state, bundled, nullptr, isStick);
        QVERIFY(session.open(stick.path()));
    }
    QCoreApplication::processEvents();
    QVERIFY(!state.catalogue());
}

void CatalogueSessionTest::fileOfAnotherKindOnAStickIsRefusedUnderItsOwnName()
{
    BrowsingState state;
    CatalogueSession session(state, bundled, nullptr, isStick);
    const CatalogueCopy stick(bundled);
    stick.setBytes(QByteArray(1000, 'x'));
    QSignalSpy refused(&session, &CatalogueSession::refused);
    QVERIFY(!session.open(stick.path()));
    QCOMPARE(refused.first().first().value<Refusal>().path, stick.path());
    QVERIFY(!session.catalogue());
}

void CatalogueSessionTest::damageFoundLaterFallsBackToTheBundledOne_data()
{
    QTest::addColumn<bool>("looksUntouched");
    QTest::addColumn<int>("reason");
    QTest::newRow("a disk that fails") << true << static_cast<int>(RefusalReason::Damaged);
    QTest::newRow("somebody who writes into it") << false << static_cast<int>(RefusalReason::Changed);
}

void CatalogueSessionTest::damageFoundLaterFallsBackToTheBundledOne()
{
    QFETCH(const bool, looksUntouched);
    QFETCH(const int, reason);
    BrowsingState state;
    CatalogueSession session(state, bundled);
    const CatalogueCopy other(bundled);
    QVERIFY(session.open(other.path()));
    QSignalSpy refused(&session, &CatalogueSession::refused);
    // The file is overwritten in place; only its first page is left.
    struct stat before = {};
    QCOMPARE(::stat(qPrintable(other.path()), &before), 0);
    const QByteArray whole = other.bytes();
    other.patch(4096, QByteArray(whole.size() - 4096, '\x7f'));
    const std::array times = {before.st_atim, before.st_mtim};
    if (looksUntouched)
        QCOMPARE(::utimensat(AT_FDCWD, qPrintable(other.path()), times.data(), 0), 0);
    for (PartnerId partner = 1; partner <= 128; ++partner)
        (void)session.catalogue()->partner(partner);
    QTRY_COMPARE(refused.count(), 1);
    const auto refusal = refused.first().first().value<Refusal>();
    QCOMPARE(static_cast<int>(refusal.reason), reason);
    QCOMPARE(refusal.path, other.path());
    QVERIFY(session.isBundled());
    QVERIFY(readsEveryPartner(*session.catalogue()));
}

void CatalogueSessionTest::openingAgainSearchesAgain()
{
    BrowsingState state;
    CatalogueSession session(state, bundled);
    const CatalogueCopy file(bundled);
    QVERIFY(session.open(file.path()));
    state.setFilter(museums());
    QVERIFY(session.openAgain(file.path()));
    QCOMPARE(state.filter(), museums());
    QVERIFY(session.open(file.path()));
    QVERIFY(state.filter().isEmpty());
}

void CatalogueSessionTest::openingAgainWhatWasGivenUpSearchesAgain()
{
    BrowsingState state;
    CatalogueSession session(state, bundled);
    const CatalogueCopy file(bundled);
    QVERIFY(session.open(file.path()));
    state.setFilter(museums());
    QSignalSpy refused(&session, &CatalogueSession::refused);
    const QByteArray whole = file.bytes();
    file.patch(4096, QByteArray(whole.size() - 4096, '\x7f'));
    for (PartnerId partner = 1; partner <= 128; ++partner)
        (void)session.catalogue()->partner(partner);
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(session.isBundled());
    QVERIFY(state.filter().isEmpty());
    file.patch(0, whole);
    QVERIFY(session.openAgain(file.path()));
    QCOMPARE(session.openedPath(), file.path());
    QCOMPARE(state.filter(), museums());
}

void CatalogueSessionTest::openingAgainAnotherFileSearchesNothing()
{
    BrowsingState state;
    CatalogueSession session(state, bundled);
    QVERIFY(!session.openBundled());
    state.setFilter(museums());
    const CatalogueCopy other(bundled);
    QVERIFY(session.openAgain(other.path()));
    QVERIFY(state.filter().isEmpty());
    // A file that is refused leaves nothing behind for the next one.
    state.setFilter(museums());
    QVERIFY(!session.openAgain(QStringLiteral("/nowhere")));
    QVERIFY(!session.openBundled());
    QVERIFY(state.filter().isEmpty());
}

void CatalogueSessionTest::stickThatIsOpenedAgainKeepsWhatIsSearchedThen()
{
    BrowsingState state;
    CatalogueSession session(state, bundled, nullptr, isStick);
    const CatalogueCopy stick(bundled);
    QSignalSpy ended(&session, &CatalogueSession::copyingEnded);
    QVERIFY(session.open(stick.path()));
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(session.openedPath(), stick.path());
    QVERIFY(session.openAgain(stick.path()));
    state.setFilter(museums()); // while it is being copied
    QTRY_COMPARE(ended.count(), 2);
    QCOMPARE(state.filter(), museums());
}

void CatalogueSessionTest::fileThatIsReplacedWhileItIsCheckedStaysOpen()
{
    BrowsingState state;
    CatalogueSession session(state, bundled);
    const CatalogueCopy file(bundled);
    // More than is checked at once when it is opened.
    QCOMPARE(file.run({QStringLiteral("CREATE TABLE ballast (bytes BLOB)"),
                       QStringLiteral("INSERT INTO ballast VALUES (zeroblob(20000000))"),
                       QStringLiteral("DROP TABLE ballast")}),
             QString());
    QVERIFY(session.open(file.path()));
    QVERIFY(!session.catalogue()->isVerified());
    QSignalSpy refused(&session, &CatalogueSession::refused);
    QSignalSpy lost(&session, &CatalogueSession::lost);
    QSignalSpy verified(&session, &CatalogueSession::verificationEnded);
    QVERIFY(QFile::rename(file.path(), file.path() + QStringLiteral(".old")));
    QVERIFY(QFile::copy(bundled, file.path()));
    QTRY_COMPARE(lost.count(), 1);
    QCOMPARE(lost.first().first().value<Refusal>().path, file.path());
    QTRY_COMPARE(verified.count(), 1);
    QCOMPARE(refused.count(), 0);
    QVERIFY(!session.isBundled());
    QVERIFY(readsEveryPartner(*session.catalogue()));
}

QTEST_GUILESS_MAIN(CatalogueSessionTest)
#include "cataloguesession_test.moc"
