// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/browsingstate.h"
#include "browsing/cataloguesession.h"
#include "support/cataloguecopy.h"

#include <QSignalSpy>
#include <QTest>

namespace {

const QString bundled = QStringLiteral(BUNDLED_CATALOGUE);

bool isStick(const QString &path) { return path != bundled; }

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
    void fileOfAnotherKindOnAStickIsRefusedUnderItsOwnName();
    void damageFoundLaterFallsBackToTheBundledOne();
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
    // The stick is pulled out, and another file comes in its place.
    stick.setBytes("nothing");
    QVERIFY(readsEveryPartner(*session.catalogue()));
    QVERIFY(!session.open(stick.path()));
    QVERIFY(readsEveryPartner(*session.catalogue()));
    const QString copy = session.catalogue()->info().path;
    QVERIFY(!session.openBundled());
    QVERIFY(!QFile::exists(copy));
}

void CatalogueSessionTest::anotherFileGivesUpTheCopy()
{
    BrowsingState state;
    CatalogueSession session(state, bundled, nullptr, isStick);
    const CatalogueCopy stick(bundled);
    QVERIFY(session.open(stick.path()));
    QVERIFY(session.open(bundled));
    QVERIFY(!session.isCopying());
    QSignalSpy changed(&state, &BrowsingState::catalogueChanged);
    QVERIFY(!changed.wait(300));
    QVERIFY(session.isBundled());
}

void CatalogueSessionTest::stickThatIsPulledOutIsTold()
{
    BrowsingState state;
    CatalogueSession session(state, bundled, nullptr, isStick);
    QVERIFY(!session.openBundled());
    const CatalogueCopy stick(bundled);
    QSignalSpy refused(&session, &CatalogueSession::refused);
    QVERIFY(session.open(stick.path()));
    QFile::remove(stick.path());
    // Either the copy was made before, or the reason is told under the name of the stick.
    QTRY_VERIFY(!session.isCopying());
    QVERIFY(refused.count() == 1 ? session.isBundled() : readsEveryPartner(*session.catalogue()));
    if (refused.count() == 1)
        QCOMPARE(refused.first().first().value<Refusal>().path, stick.path());
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

void CatalogueSessionTest::damageFoundLaterFallsBackToTheBundledOne()
{
    BrowsingState state;
    CatalogueSession session(state, bundled);
    const CatalogueCopy other(bundled);
    QVERIFY(session.open(other.path()));
    QSignalSpy refused(&session, &CatalogueSession::refused);
    // Somebody overwrites the file in place; only its first page is left.
    const QByteArray whole = other.bytes();
    other.patch(4096, QByteArray(whole.size() - 4096, '\x7f'));
    for (PartnerId partner = 1; partner <= 128; ++partner)
        (void)session.catalogue()->partner(partner);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().value<Refusal>().reason, RefusalReason::Damaged);
    QVERIFY(session.isBundled());
    QVERIFY(readsEveryPartner(*session.catalogue()));
}

QTEST_GUILESS_MAIN(CatalogueSessionTest)
#include "cataloguesession_test.moc"
