// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/selectionactions.h"

#include "browsing/roles.h"
#include "support/sourcefolder.h"
#include "widgets/categoryview.h"
#include "widgets/selectionsteps.h"
#include "widgets/shownparts.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

/// The reader's selection in the real window, with keys and mouse.
class SelectionActionsTest final : public QObject, private SelectionSteps
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void init() { begin(); }
    void cleanup() { end(); }
    void partnerIsPickedAndTakenAwayByKeys();
    void onlyAPartnerCanBePicked();
    void buttonOnThePagePicks();
    void buttonKeepsTheFocus();
    void selectionIsShownByMenuAndCount();
    void shownSelectionFollowsAndStaysInPlace();
    void selectionByCategoryStaysInPlace();
    void selectionIsAFilterLikeOthers();
    void emptySelectionIsToldSo();
    void selectionIsKeptBetweenStarts();
    void otherCatalogueHasAnotherSelection();
    void everythingSpeaksTheLanguage();
    void damagedSelectionIsToldAndPutAside();
};

void SelectionActionsTest::partnerIsPickedAndTakenAwayByKeys()
{
    QVERIFY(!count()->isVisible());
    m_program->choose("medical-delta");
    QCOMPARE(m_program->action("toggleSelected")->text(), text("Add to &My Selection"));
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(picked(), text("medical-delta"));
    QCOMPARE(selection().partners().first().name, text("Medical Delta"));
    QCOMPARE(m_program->action("toggleSelected")->text(), text("Remove from &My Selection"));
    QVERIFY(count()->isVisible());
    QCOMPARE(count()->text(), text("1 in my selection"));
    QCOMPARE(spoken(treeRow("medical-delta")), text("Medical Delta, in my selection"));
    // By the menu as well.
    QTest::keyClick(&m_program->window(), Qt::Key_E, Qt::AltModifier);
    press(Qt::Key_M);
    QCOMPARE(picked(), QString());
    QVERIFY(!count()->isVisible());
    QCOMPARE(spoken(treeRow("medical-delta")), text("Medical Delta"));
    // Saving a view has another key now.
    QCOMPARE(m_program->action("saveView")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
}

void SelectionActionsTest::onlyAPartnerCanBePicked()
{
    m_program->state().showIntroduction();
    settle();
    QVERIFY(!m_program->action("toggleSelected")->isEnabled());
    press(Qt::Key_D, Qt::ControlModifier);
    m_program->state().chooseCategory(m_program->catalogue().categories(CategoryTree::Place).first().id);
    settle();
    QVERIFY(!m_program->action("toggleSelected")->isEnabled());
    QVERIFY(!pageButton());
    QCOMPARE(picked(), QString());
}

void SelectionActionsTest::buttonOnThePagePicks()
{
    m_program->choose("medical-delta");
    QVERIFY(pageButton());
    QCOMPARE(pageButton()->text(), text("Add to my selection"));
    QVERIFY(!pageButton()->isChecked());
    QVERIFY(pageButton()->toolTip().contains(QLatin1String("Ctrl+D")));
    click(pageButton());
    QCOMPARE(picked(), text("medical-delta"));
    QVERIFY(pageButton()->isChecked());
    QCOMPARE(pageButton()->text(), text("In my selection"));
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(pageButton());
    QCOMPARE(face->text(QAccessible::Name), text("In my selection"));
    QVERIFY(face->state().checked && face->state().checkable);
    m_program->choose("tu-delft");
    QVERIFY(!pageButton()->isChecked());
    m_program->choose("medical-delta");
    QVERIFY(pageButton()->isChecked());
    click(pageButton());
    QCOMPARE(picked(), QString());
    QVERIFY(!pageButton()->isChecked());
}

void SelectionActionsTest::buttonKeepsTheFocus()
{
    m_program->choose("medical-delta");
    pageButton()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    QCOMPARE(picked(), text("medical-delta"));
    QCOMPARE(QApplication::focusWidget(), pageButton());
    m_program->chooseLanguage("nl");
    QCOMPARE(QApplication::focusWidget(), pageButton());
    QVERIFY(pageButton()->isChecked());
}

void SelectionActionsTest::selectionIsShownByMenuAndCount()
{
    QVERIFY(!m_program->action("showSelection")->isEnabled());
    pick({text("medical-delta"), text("tu-delft")});
    click(count());
    QCOMPARE(filterText(), text("is:selected"));
    QTRY_COMPARE(results().model()->rowCount(), 2);
    // In the order of the language, not in that of the selection.
    QCOMPARE(resultSlugs(), QStringList({text("tu-delft"), text("medical-delta")}));
    QVERIFY(shows(&m_program->window(), text("In my selection")));
    press(Qt::Key_Escape);
    QCOMPARE(filterText(), QString());
    // From the tree the focus goes where its rows were.
    m_program->tree().setFocus();
    m_program->action("showSelection")->trigger();
    settle();
    QCOMPARE(QApplication::focusWidget(), &results());
    QTRY_COMPARE(results().model()->rowCount(), 2);
    press(Qt::Key_Down);
    QCOMPARE(m_program->catalogue().slugOfPartner(m_program->state().entry().partner), text("tu-delft"));
    search("leiden");
    QTest::keyClick(&m_program->window(), Qt::Key_V, Qt::AltModifier);
    press(Qt::Key_O);
    QCOMPARE(filterText(), text("is:selected"));
}

void SelectionActionsTest::shownSelectionFollowsAndStaysInPlace()
{
    QStringList slugs;
    for (PartnerId id = 1; id <= 60; ++id)
        slugs.append(m_program->catalogue().slugOfPartner(id));
    pick(slugs);
    search("is:selected");
    QTRY_COMPARE(results().model()->rowCount(), 60);
    results().verticalScrollBar()->setValue(400);
    const QModelIndex row = results().indexAt(QPoint(20, 60));
    const int place = results().visualRect(row).top();
    const int number = row.row();
    const QString next = resultSlugs().at(number + 1);
    click(results(), starIn(results(), row));
    QTRY_COMPARE(results().model()->rowCount(), 59);
    // The one below it moved up, and nothing else did.
    QCOMPARE(resultSlugs().at(number), next);
    QCOMPARE(results().visualRect(results().model()->index(number, 0)).top(), place);
    // Another search begins at its top.
    m_program->state().setFilter(PartnerFilter::parse(text("universiteit")));
    QTRY_COMPARE(results().verticalScrollBar()->value(), 0);
}

void SelectionActionsTest::selectionByCategoryStaysInPlace()
{
    QStringList slugs;
    for (PartnerId id = 1; id <= 90; ++id)
        slugs.append(m_program->catalogue().slugOfPartner(id));
    pick(slugs);
    m_program->action("resultsByCategory")->trigger();
    search("is:selected");
    auto *tree = m_program->child<CategoryView>("foundCategories");
    QTRY_VERIFY(tree && tree->model()->rowCount() > 0);
    const QModelIndex first = tree->model()->index(0, 0);
    tree->setExpanded(first, true);
    tree->verticalScrollBar()->setValue(64);
    settle();
    const int scrolled = tree->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const QModelIndex row = tree->model()->index(4, 0, first);
    QVERIFY(row.data(IsSelectedRole).toBool());
    click(*tree, starIn(*tree, row));
    QTRY_COMPARE(selection().partners().size(), 89);
    QTRY_COMPARE(results().model()->rowCount(), 89);
    settle();
    QTRY_COMPARE(tree->verticalScrollBar()->value(), scrolled);
    // With another search a star changes a number only: the tree stays as it is.
    m_program->state().setFilter(PartnerFilter::parse(text("delft")));
    QTRY_VERIFY(results().model()->rowCount() > 0 && results().model()->rowCount() < 89);
    QTest::qWait(100);
    const QSignalSpy reset(tree->model(), &QAbstractItemModel::modelReset);
    QVERIFY(!selection().clear());
    QTest::qWait(100);
    QCOMPARE(reset.count(), 0);
}

void SelectionActionsTest::selectionIsAFilterLikeOthers()
{
    pick({text("tu-delft"), text("medical-delta")});
    search("is:selected");
    m_program->state().setFilter(PartnerFilter::parse(text("is:selectie kind:alliance")));
    QCOMPARE(filterText(), text("kind:alliance is:selected"));
    QTRY_COMPARE(resultSlugs(), QStringList{text("medical-delta")});
    auto *menu = m_program->child<QMenu>("filter-is");
    QVERIFY(menu);
    menu->popup(m_program->window().mapToGlobal(QPoint(100, 100)));
    settle();
    QCOMPARE(menu->actions().size(), 1);
    QTRY_COMPARE(menu->actions().first()->text(), text("In my selection (1)"));
    QVERIFY(menu->actions().first()->isChecked());
    // The number follows while it is shown.
    QVERIFY(!selection().clear());
    QTRY_COMPARE(menu->actions().first()->text(), text("In my selection (0)"));
    menu->close();
    auto *chosen = m_program->child<QToolButton>("chosen-is-selected");
    QVERIFY(chosen);
    click(chosen);
    QCOMPARE(filterText(), text("kind:alliance"));
}

void SelectionActionsTest::emptySelectionIsToldSo()
{
    m_program->state().setFilter(PartnerFilter::parse(text("is:selected")));
    auto *help = m_program->child<QWidget>("nothingFound");
    QTRY_VERIFY(help->isVisible());
    QVERIFY(shownTexts(help).join(QLatin1Char(' ')).contains(QLatin1String("Ctrl+D")));
    pick({text("tu-delft")});
    QTRY_COMPARE(results().model()->rowCount(), 1);
    QTRY_VERIFY(!help->isVisible());
}

void SelectionActionsTest::selectionIsKeptBetweenStarts()
{
    pick({text("tu-delft"), text("medical-delta")});
    m_program->restart();
    QCOMPARE(picked(), text("tu-delft medical-delta"));
    QCOMPARE(count()->text(), text("2 in my selection"));
    QVERIFY(treeRow("tu-delft").data(IsSelectedRole).toBool());
    m_program->choose("medical-delta");
    QVERIFY(pageButton()->isChecked());
}

void SelectionActionsTest::otherCatalogueHasAnotherSelection()
{
    pick({text("tu-delft")});
    search("is:selected");
    const SourceFolder source;
    const QString other = source.filePath(text("other.sqlite"));
    QCOMPARE(source.compile(other), QString());
    QVERIFY(m_program->session().open(other));
    settle();
    QCOMPARE(picked(), QString());
    QVERIFY(!count()->isVisible());
    m_program->choose("gent");
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(picked(), text("gent"));
    QVERIFY(m_program->session().open(m_program->session().bundled()));
    settle();
    QCOMPARE(picked(), text("tu-delft"));
    QVERIFY(treeRow("tu-delft").data(IsSelectedRole).toBool());
}

void SelectionActionsTest::everythingSpeaksTheLanguage()
{
    pick({text("tu-delft")});
    m_program->choose("tu-delft");
    m_program->chooseLanguage("nl");
    const QString name = m_program->detail().title();
    QVERIFY2(spoken(treeRow("tu-delft")).startsWith(name), qPrintable(spoken(treeRow("tu-delft"))));
    QVERIFY(count()->isVisible());
    QVERIFY(pageButton()->isChecked());
    m_program->chooseLanguage("en");
    QCOMPARE(count()->text(), text("1 in my selection"));
    QCOMPARE(pageButton()->text(), text("In my selection"));
}

void SelectionActionsTest::damagedSelectionIsToldAndPutAside()
{
    m_program->end();
    QFile file(m_program->selectionFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("damage");
    file.close();
    m_program->start();
    QVERIFY(m_program->window().notice()->text().contains(QLatin1String("selection.json")));
    m_program->window().notice()->dismiss();
    m_program->choose("tu-delft");
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(picked(), text("tu-delft"));
    QVERIFY(m_program->window().notice()->text().contains(QLatin1String("unreadable")));
}

QTEST_MAIN(SelectionActionsTest)
#include "selectionactions_test.moc"
