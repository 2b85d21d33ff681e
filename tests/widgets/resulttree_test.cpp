// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/roles.h"
#include "widgets/resultpane.h"
#include "widgets/searchactions.h"
#include "widgets/searchfield.h"
#include "widgets/windowfixture.h"

#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QSet>
#include <QToolButton>

namespace
{

/// The partners below a row, each once.
QSet<int> partnersBelow(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QSet<int> found;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (const int partner = index.data(PartnerIdRole).toInt(); partner != 0)
            found.insert(partner);
        found |= partnersBelow(model, index);
    }
    return found;
}

/// The names of categories whose number is not that of the partners below them.
QStringList wrongCounts(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList wrong;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QVariant count = index.data(PartnerCountRole);
        if (count.isValid() && (count.toInt() == 0 || count.toInt() != partnersBelow(model, index).size()))
            wrong.append(index.data().toString());
        wrong += wrongCounts(model, index);
    }
    return wrong;
}

} // namespace

/// The results by category: a tree whose numbers follow the search.
class ResultTreeTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_program = std::make_unique<WindowFixture>();
        m_program->start();
    }
    void cleanup() { m_program.reset(); }
    void numbersFollowTheFilter_data();
    void numbersFollowTheFilter();
    void everyGroupingHoldsEveryResult();
    void fewResultsNeedNoOpening();
    void openCategoriesStayOpenWhileTheSearchGoesOn();
    void partnerIsChosenInTheTreeOfResults();
    void downInTheFieldEntersTheTree();
    void escapeGoesBackToTheWholeTreeWhereItWas();
    void choiceIsKeptForTheNextStart();
    void nothingFoundIsTheSameHelp();
    void languageAndCatalogueAreFollowed();
    void filtersAreReachedByMouseWithoutASearch();
    void tabGoesThroughTheResultsBeforeThePage();
    void upFromTheTreeGoesBackToTheField();

private:
    void show(const char *filter) const
    {
        m_program->action("resultsByCategory")->trigger();
        m_program->state().setFilter(PartnerFilter::parse(QString::fromUtf8(filter)));
        QTRY_VERIFY(tree() && model()->rowCount() > 0);
        QTRY_COMPARE(partnersBelow(*model()).size(), list()->rowCount());
    }
    [[nodiscard]] CategoryView *tree() const { return m_program->child<CategoryView>("foundCategories"); }
    [[nodiscard]] QAbstractItemModel *model() const { return tree()->model(); }
    [[nodiscard]] QAbstractItemModel *list() const { return m_program->child<QListView>("results")->model(); }

    std::unique_ptr<WindowFixture> m_program;
};

void ResultTreeTest::numbersFollowTheFilter_data()
{
    QTest::addColumn<QString>("filter");
    for (const char *filter : {"museum", "kind:museum", "university status:active", "place:the-hague -museum", "leiden",
                               "has:members", "fresh:not-verified kind:business"})
        QTest::newRow(filter) << QString::fromLatin1(filter);
}

void ResultTreeTest::numbersFollowTheFilter()
{
    QFETCH(QString, filter);
    show(filter.toUtf8().constData());
    QVERIFY(!QTest::currentTestFailed());
    QCOMPARE(wrongCounts(*model()), QStringList());
    QSet<int> listed;
    for (int row = 0; row < list()->rowCount(); ++row)
        listed.insert(list()->index(row, 0).data(PartnerIdRole).toInt());
    QCOMPARE(partnersBelow(*model()), listed);
}

void ResultTreeTest::everyGroupingHoldsEveryResult()
{
    show("leiden");
    const QSet<int> byPlace = partnersBelow(*model());
    auto *grouping = m_program->child<QComboBox>("foundGrouping");
    QVERIFY(grouping->isVisible());
    for (const CategoryTree other : {CategoryTree::Kind, CategoryTree::Place}) {
        m_program->state().setGrouping(other);
        settle();
        QCOMPARE(partnersBelow(*model()), byPlace);
        QCOMPARE(wrongCounts(*model()), QStringList());
        QCOMPARE(grouping->currentIndex(), static_cast<int>(other));
    }
}

void ResultTreeTest::fewResultsNeedNoOpening()
{
    show("kind:museum");
    for (int row = 0; row < model()->rowCount(); ++row)
        QVERIFY(tree()->isExpanded(model()->index(row, 0)));
}

void ResultTreeTest::openCategoriesStayOpenWhileTheSearchGoesOn()
{
    show("e"); // most of them: nothing is opened by itself
    QVERIFY(list()->rowCount() > 60);
    QVERIFY(!tree()->isExpanded(model()->index(0, 0)));
    const QString name = model()->index(1, 0).data().toString();
    tree()->expand(model()->index(1, 0));
    m_program->state().setFilter(PartnerFilter::parse(QStringLiteral("a")));
    QTRY_COMPARE(partnersBelow(*model()).size(), list()->rowCount());
    settle();
    QVERIFY(list()->rowCount() > 60);
    int open = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        open += tree()->isExpanded(index) ? 1 : 0;
        QCOMPARE(tree()->isExpanded(index), index.data().toString() == name);
    }
    QCOMPARE(open, 1);
}

void ResultTreeTest::partnerIsChosenInTheTreeOfResults()
{
    show("kind:museum");
    const QModelIndex partner = model()->index(0, 0, model()->index(0, 0));
    QVERIFY(partner.isValid());
    tree()->scrollTo(partner);
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(partner).center());
    QCOMPARE(m_program->detail().title(), partner.data().toString());
    QCOMPARE(m_program->state().filter().text(), QStringLiteral("kind:museum"));
    QVERIFY(tree()->isVisible());
    // The same is current in the list.
    m_program->action("resultsAsList")->trigger();
    QCOMPARE(m_program->child<QListView>("results")->currentIndex().data().toString(), m_program->detail().title());
}

void ResultTreeTest::downInTheFieldEntersTheTree()
{
    m_program->action("resultsByCategory")->trigger();
    auto *field = m_program->child<SearchField>("searchField");
    QTest::keyClick(&m_program->window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("museum"));
    QTRY_VERIFY(tree() && model()->rowCount() > 0);
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(tree()->hasFocus());
    QVERIFY(tree()->currentIndex().isValid());
}

void ResultTreeTest::escapeGoesBackToTheWholeTreeWhereItWas()
{
    m_program->choose("tu-delft");
    const QString row = m_program->tree().currentIndex().data().toString();
    show("kind:museum");
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Escape);
    QVERIFY(m_program->tree().isVisible());
    QVERIFY(m_program->tree().hasFocus());
    QCOMPARE(m_program->tree().currentIndex().data().toString(), row);
    QCOMPARE(partnersBelow(*m_program->tree().model()).size(), m_program->catalogue().info().partnerCount);
}

void ResultTreeTest::choiceIsKeptForTheNextStart()
{
    QVERIFY(!m_program->action("resultsByCategory")->isChecked());
    m_program->action("resultsByCategory")->trigger();
    m_program->restart();
    QVERIFY(m_program->action("resultsByCategory")->isChecked());
    m_program->state().setFilter(PartnerFilter::parse(QStringLiteral("museum")));
    QTRY_VERIFY(tree() && tree()->isVisible() && model()->rowCount() > 0);
}

void ResultTreeTest::nothingFoundIsTheSameHelp()
{
    show("museum");
    m_program->state().setFilter(PartnerFilter::parse(QStringLiteral("naturalis status:ended")));
    QTRY_VERIFY(m_program->child<QWidget>("nothingFound")->isVisible());
    m_program->state().setFilter(PartnerFilter::parse(QStringLiteral("naturalis")));
    QTRY_VERIFY(tree()->isVisible());
}

void ResultTreeTest::languageAndCatalogueAreFollowed()
{
    show("kind:museum");
    m_program->chooseLanguage("nl");
    QTRY_COMPARE(partnersBelow(*model()).size(), list()->rowCount());
    QCOMPARE(m_program->child<QWidget>("button-resultsByCategory")->accessibleName(),
             QStringLiteral("Resultaten per categorie"));
    QVERIFY(m_program->session().open(QStringLiteral(BUNDLED_CATALOGUE)));
    settle();
    m_program->state().setFilter(PartnerFilter::parse(QStringLiteral("leiden")));
    QTRY_VERIFY(list()->rowCount() > 3);
    QTRY_COMPARE(partnersBelow(*model()).size(), list()->rowCount());
}

void ResultTreeTest::filtersAreReachedByMouseWithoutASearch()
{
    auto *button = m_program->child<QToolButton>("filtersButton");
    QVERIFY(button && button->isVisible());
    QVERIFY(!button->accessibleName().isEmpty());
    QCOMPARE(button->menu()->actions().size(), 9);
}

void ResultTreeTest::tabGoesThroughTheResultsBeforeThePage()
{
    m_program->choose("naturalis");
    show("kind:museum");
    QTest::keyClick(&m_program->window(), Qt::Key_G, Qt::ControlModifier); // the bar below the page
    settle();
    auto *field = m_program->child<QWidget>("searchField");
    QStringList names;
    for (const QWidget *next = field; names.isEmpty() || next != field; next = next->nextInFocusChain()) {
        if (next->isVisible() && next->focusPolicy() != Qt::NoFocus)
            names.append(next->objectName());
    }
    const QStringList wanted = {QStringLiteral("searchField"),
                                QStringLiteral("button-saveView"),
                                QStringLiteral("button-resultsAsList"),
                                QStringLiteral("button-resultsByCategory"),
                                QStringLiteral("button-filter-kind"),
                                QStringLiteral("chosen-kind-museum"),
                                QStringLiteral("foundGrouping"),
                                QStringLiteral("foundCategories"),
                                QStringLiteral("detail"),
                                QStringLiteral("link-0"),
                                QStringLiteral("findField"),
                                QStringLiteral("findClose")};
    qsizetype last = -1;
    for (const QString &name : wanted) {
        QVERIFY2(names.indexOf(name) > last, qPrintable(name + QLatin1String(" of ") + names.join(QLatin1Char(' '))));
        last = names.indexOf(name);
    }
}

void ResultTreeTest::upFromTheTreeGoesBackToTheField()
{
    show("kind:museum");
    tree()->setFocus();
    tree()->setCurrentIndex(model()->index(0, 0));
    QTest::keyClick(tree(), Qt::Key_Up);
    QVERIFY(m_program->child<QWidget>("searchField")->hasFocus());
}

QTEST_MAIN(ResultTreeTest)
#include "resulttree_test.moc"
