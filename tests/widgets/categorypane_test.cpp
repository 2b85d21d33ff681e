// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/categorypane.h"

#include "browsing/roles.h"
#include "widgets/shownparts.h"
#include "widgets/windowfixture.h"

#include <QComboBox>
#include <QScrollBar>

namespace
{

struct Pane {
    Pane()
        : session(state, QStringLiteral(BUNDLED_CATALOGUE))
    {
        language.set(languageWithTag("en"));
        state.setLanguage(languageWithTag("en"));
        if (session.openBundled())
            qFatal("The catalogue of a test cannot be opened.");
        pane = std::make_unique<CategoryPane>(state);
        pane->resize(360, 500);
        pane->show();
        pane->activateWindow();
        if (!QTest::qWaitForWindowActive(pane.get()))
            qFatal("The window of a test does not become active.");
        view()->setFocus();
    }
    [[nodiscard]] CategoryView *view() const { return pane->view(); }
    [[nodiscard]] QComboBox *grouping() const { return pane->findChild<QComboBox *>(QStringLiteral("grouping")); }
    [[nodiscard]] QModelIndex row(int number) const { return view()->model()->index(number, 0); }
    [[nodiscard]] QString currentName() const { return view()->currentIndex().data(Qt::DisplayRole).toString(); }
    void choose(const char *slug) { state.choose(state.catalogue()->partnerWithSlug(QLatin1String(slug))); }

    BrowsingState state;
    InterfaceLanguage language;
    CatalogueSession session;
    std::unique_ptr<CategoryPane> pane;
};

} // namespace

class CategoryPaneTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsCurrentAtFirst();
    void arrowsChooseAndOpenCategories();
    void rowsThatKeysPassMakeNoHistory();
    void homeAndEndGoToTheEnds();
    void typeAheadFindsAName();
    void enterOpensAndClosesACategory();
    void clickChoosesAPartnerInItsCategory();
    void chosenPartnerIsMadeVisible();
    void partnerInTwoCategoriesIsOneEntry();
    void groupingIsChosenInTheBox();
    void expansionIsKeptForEachGrouping();
    void expansionIsGivenAndTaken();
    void unknownCategoryIsPassedOver();
    void introductionClearsTheSelection();
    void rowsAreHighEnough();
    void countIsThatOfTheCatalogue();
    void tabbingByChoosesNothing();
};

void CategoryPaneTest::nothingIsCurrentAtFirst()
{
    Pane pane;
    QVERIFY(!pane.view()->currentIndex().isValid());
    QVERIFY(pane.state.entry().isIntroduction());
}

void CategoryPaneTest::arrowsChooseAndOpenCategories()
{
    Pane pane;
    QTest::keyClick(pane.view(), Qt::Key_Down);
    QCOMPARE(pane.view()->currentIndex(), pane.row(0));
    QCOMPARE(pane.state.entry().category, pane.row(0).data(CategoryIdRole).toInt());
    QTest::keyClick(pane.view(), Qt::Key_Right);
    QVERIFY(pane.view()->isExpanded(pane.row(0)));
    QTest::keyClick(pane.view(), Qt::Key_Down);
    QCOMPARE(pane.view()->currentIndex().parent(), pane.row(0));
    QTest::keyClick(pane.view(), Qt::Key_Left);
    QCOMPARE(pane.view()->currentIndex(), pane.row(0));
    QTest::keyClick(pane.view(), Qt::Key_Left);
    QVERIFY(!pane.view()->isExpanded(pane.row(0)));
}

void CategoryPaneTest::rowsThatKeysPassMakeNoHistory()
{
    Pane pane;
    for (int times = 0; times < 3; ++times)
        QTest::keyClick(pane.view(), Qt::Key_Down);
    QCOMPARE(pane.currentName(), pane.row(2).data(Qt::DisplayRole).toString());
    pane.state.goBack();
    QVERIFY(pane.state.entry().isIntroduction());
    // With the mouse each row is asked for.
    for (const int number : {0, 1, 2})
        QTest::mouseClick(pane.view()->viewport(), Qt::LeftButton, {},
                          pane.view()->visualRect(pane.row(number)).center());
    pane.state.goBack();
    QCOMPARE(pane.currentName(), pane.row(1).data(Qt::DisplayRole).toString());
}

void CategoryPaneTest::homeAndEndGoToTheEnds()
{
    Pane pane;
    QTest::keyClick(pane.view(), Qt::Key_Down);
    QTest::keyClick(pane.view(), Qt::Key_End);
    QCOMPARE(pane.view()->currentIndex(), pane.row(pane.view()->model()->rowCount() - 1));
    QTest::keyClick(pane.view(), Qt::Key_Home);
    QCOMPARE(pane.view()->currentIndex(), pane.row(0));
}

void CategoryPaneTest::typeAheadFindsAName()
{
    Pane pane;
    for (int number = 0; number < pane.view()->model()->rowCount(); ++number)
        pane.view()->expand(pane.row(number));
    QTest::keyClicks(pane.view(), QStringLiteral("euniw"));
    QCOMPARE(pane.currentName(), QStringLiteral("EUniWell"));
    QCOMPARE(pane.state.catalogue()->slugOfPartner(pane.state.entry().partner), QStringLiteral("euniwell"));
}

void CategoryPaneTest::enterOpensAndClosesACategory()
{
    Pane pane;
    QTest::keyClick(pane.view(), Qt::Key_Down);
    QTest::keyClick(pane.view(), Qt::Key_Return);
    QVERIFY(pane.view()->isExpanded(pane.row(0)));
    QTest::keyClick(pane.view(), Qt::Key_Enter);
    QVERIFY(!pane.view()->isExpanded(pane.row(0)));
}

void CategoryPaneTest::clickChoosesAPartnerInItsCategory()
{
    Pane pane;
    pane.view()->expand(pane.row(0));
    QModelIndex partner = pane.view()->indexBelow(pane.row(0));
    while (partner.data(PartnerIdRole).toInt() == 0) {
        pane.view()->expand(partner);
        partner = pane.view()->indexBelow(partner);
    }
    QTest::mouseClick(pane.view()->viewport(), Qt::LeftButton, {}, pane.view()->visualRect(partner).center());
    QCOMPARE(pane.state.entry().partner, partner.data(PartnerIdRole).toInt());
    QCOMPARE(pane.state.entry().category, partner.data(CategoryIdRole).toInt());
}

void CategoryPaneTest::chosenPartnerIsMadeVisible()
{
    Pane pane;
    pane.choose("una-europa");
    const QModelIndex current = pane.view()->currentIndex();
    QCOMPARE(current.data(PartnerIdRole).toInt(), pane.state.entry().partner);
    QVERIFY(pane.view()->isExpanded(current.parent()));
    QVERIFY(pane.view()->viewport()->rect().contains(pane.view()->visualRect(current).center()));
    QVERIFY(pane.view()->selectionModel()->isSelected(current));
    // The row was made current; that is no second step of the history.
    QVERIFY(pane.state.canGoBack());
    pane.state.goBack();
    QVERIFY(!pane.state.canGoBack());
}

void CategoryPaneTest::partnerInTwoCategoriesIsOneEntry()
{
    Pane pane;
    const Catalogue &catalogue = *pane.state.catalogue();
    for (const PartnerId partner : everyPartnerOf(catalogue)) {
        const QList<CategoryId> categories = catalogue.categoriesOf(partner, CategoryTree::Place);
        for (const CategoryId category : categories) {
            pane.state.chooseIn(category, partner);
            QCOMPARE(pane.view()->currentIndex().data(CategoryIdRole).toInt(), category);
            QCOMPARE(pane.view()->currentIndex().data(PartnerIdRole).toInt(), partner);
            QCOMPARE(pane.state.entry().partner, partner);
        }
    }
}

void CategoryPaneTest::groupingIsChosenInTheBox()
{
    Pane pane;
    pane.choose("una-europa");
    pane.grouping()->setFocus();
    QTest::keyClick(pane.grouping(), Qt::Key_Down);
    QCOMPARE(pane.state.entry().grouping, CategoryTree::Kind);
    QCOMPARE(pane.view()->currentIndex().data(PartnerIdRole).toInt(), pane.state.entry().partner);
    pane.state.setGrouping(CategoryTree::Theme);
    QCOMPARE(pane.grouping()->currentIndex(), 2);
}

void CategoryPaneTest::expansionIsKeptForEachGrouping()
{
    Pane pane;
    pane.view()->expand(pane.row(1));
    pane.state.setGrouping(CategoryTree::Kind);
    QVERIFY(!pane.view()->isExpanded(pane.row(1)));
    pane.view()->expand(pane.row(0));
    pane.state.setGrouping(CategoryTree::Place);
    QVERIFY(pane.view()->isExpanded(pane.row(1)));
    QVERIFY(!pane.view()->isExpanded(pane.row(0)));
    QCOMPARE(pane.pane->expandedCategories().size(), 2);
}

void CategoryPaneTest::expansionIsGivenAndTaken()
{
    Pane pane;
    pane.view()->expand(pane.row(0));
    const QStringList one = pane.pane->expandedCategories();
    QCOMPARE(one.size(), 1);
    QVERIFY(one.first().startsWith(QLatin1String("place/")));
    pane.pane->setExpandedCategories({});
    QVERIFY(!pane.view()->isExpanded(pane.row(0)));
    pane.pane->setExpandedCategories(one);
    QVERIFY(pane.view()->isExpanded(pane.row(0)));
    QCOMPARE(pane.pane->expandedCategories(), one);
}

void CategoryPaneTest::unknownCategoryIsPassedOver()
{
    Pane pane;
    pane.pane->setExpandedCategories({QStringLiteral("place/atlantis"), QStringLiteral("nonsense"), QString()});
    for (int number = 0; number < pane.view()->model()->rowCount(); ++number)
        QVERIFY(!pane.view()->isExpanded(pane.row(number)));
}

void CategoryPaneTest::introductionClearsTheSelection()
{
    Pane pane;
    pane.choose("una-europa");
    pane.state.showIntroduction();
    QVERIFY(!pane.view()->currentIndex().isValid());
    QVERIFY(!pane.view()->selectionModel()->hasSelection());
}

void CategoryPaneTest::rowsAreHighEnough()
{
    Pane pane;
    QVERIFY(pane.view()->visualRect(pane.row(0)).height() >= 28);
}

void CategoryPaneTest::countIsThatOfTheCatalogue()
{
    Pane pane;
    QVERIFY(shows(pane.pane.get(), QString::number(pane.state.catalogue()->info().partnerCount)));
}

void CategoryPaneTest::tabbingByChoosesNothing()
{
    Pane pane;
    pane.grouping()->setFocus();
    QTest::keyClick(pane.grouping(), Qt::Key_Tab);
    QVERIFY(pane.view()->hasFocus());
    QVERIFY(!pane.view()->currentIndex().isValid());
    QVERIFY(pane.state.entry().isIntroduction());
}

QTEST_MAIN(CategoryPaneTest)
#include "categorypane_test.moc"
