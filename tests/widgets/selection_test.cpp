// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/myselection.h"

#include "browsing/roles.h"
#include "support/filestate.h"
#include "support/sourcefolder.h"
#include "widgets/categorydelegate.h"
#include "widgets/categorypane.h"
#include "widgets/manageselectiondialog.h"
#include "widgets/openlistquestion.h"
#include "widgets/resultdelegate.h"
#include "widgets/shownparts.h"
#include "widgets/windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QFileDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>

namespace
{

QString text(const char *letters)
{
    return QString::fromUtf8(letters);
}

/// A key goes to whatever has the focus, as on a real keyboard; an open menu takes them all.
void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *menu = QApplication::activePopupWidget();
    QTest::keyClick(menu ? menu : QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    settle();
}

void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
    settle();
}

void click(const QAbstractItemView &view, const QPoint &point)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, point);
    settle();
}

/// What a row says to those who hear it.
QString spoken(const QModelIndex &row)
{
    return row.data(Qt::AccessibleTextRole).toString();
}

} // namespace

/// The reader's selection in the real window, with keys and mouse.
class SelectionTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void init();
    void cleanup() { m_program.reset(); }
    void partnerIsPickedAndTakenAwayByKeys();
    void onlyAPartnerCanBePicked();
    void starInTheTreePicksWithoutChoosing();
    void starInTheResultsPicksWithoutChoosing();
    void starIsThereForAPartnerOnly();
    void pressThatLeavesTheStarPicksNothing();
    void starSaysWhatItDoes();
    void starIsDrawn();
    void buttonOnThePagePicks();
    void buttonKeepsTheFocus();
    void selectionIsShownByMenuAndCount();
    void shownSelectionFollowsAndStaysInPlace();
    void selectionByCategoryStaysInPlace();
    void selectionIsAFilterLikeOthers();
    void emptySelectionIsToldSo();
    void selectionIsKeptBetweenStarts();
    void otherCatalogueHasAnotherSelection();
    void newEditionKeepsWhatIsGone();
    void everythingSpeaksTheLanguage();
    void listIsOrderedByKeys();
    void listIsOrderedByMouse();
    void noteIsWrittenAndKept();
    void partnersAreRemovedAndUndone();
    void allAreRemovedAndUndone();
    void enterShowsThePage();
    void dialogFollowsTheLanguage();
    void dialogTellsWhatCannotBeWritten();
    void dialogOfAnEmptySelectionHelps();
    void listIsSavedAndOpened();
    void openingAsksWhatToDo_data();
    void openingAsksWhatToDo();
    void listOfAnotherCatalogueIsTold();
    void fileThatIsNoListIsTold();
    void fileThatCannotBeWrittenIsTold();
    void damagedSelectionIsToldAndPutAside();
    void manyPartnersAreNoBurden();

private:
    [[nodiscard]] MySelection &selection() const { return m_program->selection(); }
    [[nodiscard]] QString picked() const
    {
        QStringList slugs;
        for (const SelectedPartner &partner : selection().partners())
            slugs.append(partner.slug);
        return slugs.join(QLatin1Char(' '));
    }
    void pick(const QStringList &slugs) const
    {
        for (const QString &slug : slugs)
            QVERIFY(!selection().add({slug}));
        settle();
    }
    [[nodiscard]] QListView &results() const { return *m_program->child<QListView>("results"); }
    [[nodiscard]] QPushButton *pageButton() const { return m_program->child<QPushButton>("button-inSelection"); }
    [[nodiscard]] QToolButton *count() const { return m_program->child<QToolButton>("selectionCount"); }
    [[nodiscard]] QString filterText() const { return m_program->state().filter().text(); }
    [[nodiscard]] QStringList resultSlugs() const
    {
        QStringList slugs;
        for (int row = 0; row < results().model()->rowCount(); ++row)
            slugs.append(
                m_program->catalogue().slugOfPartner(results().model()->index(row, 0).data(PartnerIdRole).toInt()));
        return slugs;
    }
    void search(const char *words) const;
    /// The row of a partner in the tree, which is opened for it.
    [[nodiscard]] QModelIndex treeRow(const char *slug) const;
    [[nodiscard]] QPoint starIn(const QAbstractItemView &view, const QModelIndex &row) const;
    template <typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        for (Dialog *found : m_program->window().findChildren<Dialog *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    template <typename Part>
    [[nodiscard]] Part *part(const char *name) const
    {
        return dialog<ManageSelectionDialog>()->findChild<Part *>(QLatin1String(name));
    }
    ManageSelectionDialog *manage() const;
    [[nodiscard]] QListView &list() const { return *part<QListView>("selectionList"); }
    /// Opens a file with the dialog of the menu.
    void openFile(const QString &path) const;
    void chooseFile(const char *action, const char *name, const QString &path) const;
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<WindowFixture> m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SelectionTest::init()
{
    m_program = std::make_unique<WindowFixture>();
    m_folder = std::make_unique<QTemporaryDir>();
    // Dialogs of the system cannot be worked from here.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void SelectionTest::search(const char *words) const
{
    m_program->state().setFilter(PartnerFilter::parse(text(words)));
    if (!QTest::qWaitFor([this] { return results().model()->rowCount() > 0; }))
        qFatal("A search of a test finds nothing.");
    settle();
}

QModelIndex SelectionTest::treeRow(const char *slug) const
{
    const auto *model = qobject_cast<const CategoryTreeModel *>(m_program->tree().model());
    const PartnerId partner = m_program->catalogue().partnerWithSlug(text(slug));
    const CategoryId category = m_program->catalogue().categoriesOf(partner, model->tree()).first();
    const QModelIndex row = model->indexOfPartner(partner, category);
    m_program->tree().setExpanded(row.parent(), true);
    m_program->tree().scrollTo(row);
    settle();
    return row;
}

QPoint SelectionTest::starIn(const QAbstractItemView &view, const QModelIndex &row) const
{
    const QRect place = view.visualRect(row);
    const bool isTree = qobject_cast<const QTreeView *>(&view) != nullptr;
    const QRect star = isTree ? CategoryDelegate::starTarget(place, view.layoutDirection())
                              : ResultDelegate::starTarget(place, view.layoutDirection());
    return star.center();
}

ManageSelectionDialog *SelectionTest::manage() const
{
    m_program->action("manageSelection")->trigger();
    settle();
    auto *opened = dialog<ManageSelectionDialog>();
    if (!opened || !QTest::qWaitForWindowActive(opened))
        qFatal("The dialog does not open.");
    return opened;
}

void SelectionTest::chooseFile(const char *action, const char *name, const QString &path) const
{
    m_program->action(action)->trigger();
    settle();
    auto *dialog = m_program->child<QFileDialog>(name);
    if (!dialog)
        qFatal("No file is asked for.");
    dialog->setDirectory(QFileInfo(path).absolutePath());
    dialog->findChild<QLineEdit *>()->setText(path);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    settle();
}

void SelectionTest::openFile(const QString &path) const
{
    chooseFile("openPartnerList", "openPartnerListDialog", path);
}

void SelectionTest::partnerIsPickedAndTakenAwayByKeys()
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

void SelectionTest::onlyAPartnerCanBePicked()
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

void SelectionTest::starInTheTreePicksWithoutChoosing()
{
    m_program->choose("medical-delta");
    const QModelIndex row = treeRow("tu-delft");
    click(m_program->tree(), starIn(m_program->tree(), row));
    QCOMPARE(picked(), text("tu-delft"));
    QCOMPARE(row.data(IsSelectedRole), QVariant(true));
    QCOMPARE(m_program->detail().title(), text("Medical Delta"));
    // A quick hand clicks twice.
    QTest::mouseClick(m_program->tree().viewport(), Qt::LeftButton, {}, starIn(m_program->tree(), row));
    QTest::mouseDClick(m_program->tree().viewport(), Qt::LeftButton, {}, starIn(m_program->tree(), row));
    settle();
    QCOMPARE(m_program->detail().title(), text("Medical Delta"));
    // Beside the star the row is chosen, and nothing is picked.
    const QString before = picked();
    click(m_program->tree(), m_program->tree().visualRect(row).center());
    QCOMPARE(m_program->state().entry().partner, row.data(PartnerIdRole).toInt());
    QCOMPARE(picked(), before);
    QTest::mouseClick(m_program->tree().viewport(), Qt::RightButton, {}, starIn(m_program->tree(), row));
    QCOMPARE(picked(), before);
}

void SelectionTest::starInTheResultsPicksWithoutChoosing()
{
    search("delft");
    const PartnerId shown = m_program->state().entry().partner;
    const QModelIndex row = results().model()->index(1, 0);
    const int scrolled = results().verticalScrollBar()->value();
    click(results(), starIn(results(), row));
    QCOMPARE(picked(), m_program->catalogue().slugOfPartner(row.data(PartnerIdRole).toInt()));
    QCOMPARE(m_program->state().entry().partner, shown);
    QCOMPARE(results().verticalScrollBar()->value(), scrolled);
    QVERIFY(spoken(row).contains(QLatin1String(", in my selection, ")));
    click(results(), starIn(results(), row));
    QCOMPARE(picked(), QString());
    QVERIFY(!spoken(row).contains(QLatin1String("in my selection")));
    // The name above the star belongs to the row.
    click(results(), results().visualRect(row).center() - QPoint(20, 10));
    QCOMPARE(m_program->state().entry().partner, row.data(PartnerIdRole).toInt());
    QCOMPARE(picked(), QString());
}

void SelectionTest::starIsThereForAPartnerOnly()
{
    const QModelIndex category = m_program->tree().model()->index(0, 0);
    QVERIFY(!category.data(IsSelectedRole).isValid());
    click(m_program->tree(), starIn(m_program->tree(), category));
    QCOMPARE(picked(), QString());
    QCOMPARE(m_program->state().entry().category, category.data(CategoryIdRole).toInt());
}

void SelectionTest::pressThatLeavesTheStarPicksNothing()
{
    const QModelIndex row = treeRow("tu-delft");
    QWidget *viewport = m_program->tree().viewport();
    const QPoint star = starIn(m_program->tree(), row);
    QTest::mousePress(viewport, Qt::LeftButton, {}, star);
    QTest::mouseMove(viewport, star - QPoint(80, 0));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, star - QPoint(80, 0));
    settle();
    QCOMPARE(picked(), QString());
    QVERIFY(m_program->state().entry().partner != row.data(PartnerIdRole).toInt());
    QTest::mousePress(viewport, Qt::LeftButton, {}, star - QPoint(80, 0));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, star);
    QCOMPARE(picked(), QString());
    // A finger needs room.
    const QRect target = CategoryDelegate::starTarget(m_program->tree().visualRect(row), Qt::LeftToRight);
    QVERIFY(target.width() >= 32 && target.height() >= 28);
    search("delft");
    const QRect place = results().visualRect(results().model()->index(0, 0));
    const QRect inResult = ResultDelegate::starTarget(place, Qt::LeftToRight);
    QVERIFY(inResult.width() >= 32 && inResult.height() >= 24);
    QVERIFY(place.contains(inResult));
}

void SelectionTest::starSaysWhatItDoes()
{
    const QModelIndex row = treeRow("tu-delft");
    const QPoint star = starIn(m_program->tree(), row);
    QWidget *viewport = m_program->tree().viewport();
    for (const char *said : {"Add to my selection", "Remove from my selection"}) {
        QHelpEvent help(QEvent::ToolTip, star, viewport->mapToGlobal(star));
        QApplication::sendEvent(viewport, &help);
        QTRY_COMPARE(QToolTip::text(), text(said));
        click(m_program->tree(), star);
    }
    QToolTip::hideText();
}

void SelectionTest::starIsDrawn()
{
    const QModelIndex row = treeRow("tu-delft");
    const QRect star(starIn(m_program->tree(), row) - QPoint(10, 10), QSize(20, 20));
    const auto picture = [&] { return m_program->tree().viewport()->grab(star).toImage(); };
    const QImage without = picture();
    pick({text("tu-delft")});
    const QImage with = picture();
    QVERIFY(with != without);
    QVERIFY(!selection().remove(text("tu-delft")));
    settle();
    QCOMPARE(picture(), without);
}

void SelectionTest::buttonOnThePagePicks()
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

void SelectionTest::buttonKeepsTheFocus()
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

void SelectionTest::selectionIsShownByMenuAndCount()
{
    QVERIFY(!m_program->action("showSelection")->isEnabled());
    pick({text("tu-delft"), text("medical-delta")});
    click(count());
    QCOMPARE(filterText(), text("is:selected"));
    QTRY_COMPARE(results().model()->rowCount(), 2);
    // In the order of the language, not in that of the selection.
    QCOMPARE(resultSlugs(), QStringList({text("medical-delta"), text("tu-delft")}));
    QVERIFY(shows(&m_program->window(), text("In my selection")));
    press(Qt::Key_Escape);
    QCOMPARE(filterText(), QString());
    search("leiden");
    QTest::keyClick(&m_program->window(), Qt::Key_V, Qt::AltModifier);
    press(Qt::Key_C);
    QCOMPARE(filterText(), text("is:selected"));
}

void SelectionTest::shownSelectionFollowsAndStaysInPlace()
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

void SelectionTest::selectionByCategoryStaysInPlace()
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
    m_program->state().setFilter(PartnerFilter::parse(text("universiteit")));
    QTRY_VERIFY(results().model()->rowCount() > 0 && results().model()->rowCount() < 60);
    QTest::qWait(100);
    const QSignalSpy reset(tree->model(), &QAbstractItemModel::modelReset);
    QVERIFY(!selection().clear());
    QTest::qWait(100);
    QCOMPARE(reset.count(), 0);
}

void SelectionTest::selectionIsAFilterLikeOthers()
{
    pick({text("tu-delft"), text("medical-delta")});
    search("is:selected");
    m_program->state().setFilter(PartnerFilter::parse(text("is:selectie medical")));
    QCOMPARE(filterText(), text("medical is:selected"));
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
    QCOMPARE(filterText(), text("medical"));
}

void SelectionTest::emptySelectionIsToldSo()
{
    m_program->state().setFilter(PartnerFilter::parse(text("is:selected")));
    auto *help = m_program->child<QWidget>("nothingFound");
    QTRY_VERIFY(help->isVisible());
    QVERIFY(shownTexts(help).join(QLatin1Char(' ')).contains(QLatin1String("Ctrl+D")));
    pick({text("tu-delft")});
    QTRY_COMPARE(results().model()->rowCount(), 1);
    QTRY_VERIFY(!help->isVisible());
}

void SelectionTest::selectionIsKeptBetweenStarts()
{
    pick({text("tu-delft"), text("medical-delta")});
    m_program->restart();
    QCOMPARE(picked(), text("tu-delft medical-delta"));
    QCOMPARE(count()->text(), text("2 in my selection"));
    QVERIFY(treeRow("tu-delft").data(IsSelectedRole).toBool());
    m_program->choose("medical-delta");
    QVERIFY(pageButton()->isChecked());
}

void SelectionTest::otherCatalogueHasAnotherSelection()
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

void SelectionTest::newEditionKeepsWhatIsGone()
{
    const SourceFolder source;
    const QString first = source.filePath(text("first.sqlite"));
    const QString second = source.filePath(text("second.sqlite"));
    source.addPartner(text("zwolle"), text("Stad Zwolle"), text("City of Zwolle"), text("\"europe\""));
    QCOMPARE(source.compile(first), QString());
    // The next edition has another first partner, so that every number is another.
    source.remove(text("partners/zwolle.toml"));
    source.addPartner(text("aarhus"), text("Aarhus"), text("Aarhus"), text("\"europe\""));
    QCOMPARE(source.compile(second), QString());
    QVERIFY(m_program->session().open(first));
    settle();
    for (const char *slug : {"zwolle", "leiden"}) {
        m_program->choose(slug);
        press(Qt::Key_D, Qt::ControlModifier);
    }
    QVERIFY(m_program->session().open(second));
    settle();
    QCOMPARE(picked(), text("zwolle leiden"));
    QCOMPARE(count()->text(), text("2 in my selection"));
    QCOMPARE(m_program->state().selected().ids(),
             QSet<PartnerId>{m_program->catalogue().partnerWithSlug(text("leiden"))});
    const ManageSelectionDialog *opened = manage();
    const QModelIndex gone = list().model()->index(0, 0);
    QCOMPARE(gone.data().toString(), text("City of Zwolle"));
    QCOMPARE(gone.data(PlaceNameRole).toString(), text("No longer in this catalogue"));
    QVERIFY(spoken(gone).contains(QLatin1String("No longer in this catalogue")));
    QVERIFY(part<QLabel>("selectionSummary")->text().contains(QLatin1String("no longer in this catalogue")));
    QVERIFY(opened->isVisible());
    press(Qt::Key_Return); // there is no page
    QVERIFY(opened->isVisible());
}

void SelectionTest::everythingSpeaksTheLanguage()
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

void SelectionTest::listIsOrderedByKeys()
{
    pick({text("tu-delft"), text("medical-delta"), text("lumc")});
    // The whole way by keys: Alt+V, the letter of the entry.
    QTest::keyClick(&m_program->window(), Qt::Key_V, Qt::AltModifier);
    press(Qt::Key_G);
    QVERIFY(dialog<ManageSelectionDialog>());
    QVERIFY(QTest::qWaitForWindowActive(dialog<ManageSelectionDialog>()));
    QCOMPARE(QApplication::focusWidget(), &list());
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(picked(), text("medical-delta tu-delft lumc"));
    QCOMPARE(list().currentIndex().row(), 1);
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier); // is the last one already
    QCOMPARE(picked(), text("medical-delta lumc tu-delft"));
    press(Qt::Key_Up);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(picked(), text("lumc medical-delta tu-delft"));
    QVERIFY(!part<QPushButton>("moveUp")->isEnabled());
    press(Qt::Key_Escape);
    QVERIFY(!dialog<ManageSelectionDialog>());
    m_program->restart();
    QCOMPARE(picked(), text("lumc medical-delta tu-delft"));
}

void SelectionTest::listIsOrderedByMouse()
{
    pick({text("tu-delft"), text("medical-delta"), text("lumc")});
    manage();
    click(list(), list().visualRect(list().model()->index(1, 0)).center());
    click(part<QPushButton>("moveUp"));
    QCOMPARE(picked(), text("medical-delta tu-delft lumc"));
    click(part<QPushButton>("moveDown"));
    QCOMPARE(picked(), text("tu-delft medical-delta lumc"));
    // A drag ends as a drop on the list: the first row goes below the last.
    QVERIFY(list().model()->moveRow({}, 0, {}, 3));
    QCOMPARE(picked(), text("medical-delta lumc tu-delft"));
    QVERIFY(list().model()->moveRow({}, 2, {}, 0));
    QCOMPARE(picked(), text("tu-delft medical-delta lumc"));
    QCOMPARE(list().dragDropMode(), QAbstractItemView::InternalMove);
    QVERIFY(list().model()->flags(list().model()->index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!list().model()->flags(list().model()->index(0, 0)).testFlag(Qt::ItemIsDropEnabled));
    QVERIFY(list().model()->flags({}).testFlag(Qt::ItemIsDropEnabled));
}

void SelectionTest::noteIsWrittenAndKept()
{
    pick({text("tu-delft"), text("medical-delta")});
    const ManageSelectionDialog *opened = manage();
    auto *note = part<QLineEdit>("selectionNote");
    QVERIFY(note->accessibleName().contains(QLatin1String("Delft")));
    press(Qt::Key_T, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), note);
    QTest::keyClicks(note, text("ask Ann first"));
    press(Qt::Key_Return);
    QVERIFY(opened->isVisible());
    QCOMPARE(selection().partners().first().note, text("ask Ann first"));
    QCOMPARE(list().model()->index(0, 0).data(ContextRole).toString(), text("ask Ann first"));
    QVERIFY(spoken(list().model()->index(0, 0)).contains(QLatin1String("Note: ask Ann first")));
    // It is kept for its own partner, also if another row is gone to meanwhile.
    QTest::keyClicks(note, text("!"));
    click(list(), list().visualRect(list().model()->index(1, 0)).center());
    QCOMPARE(selection().partners().first().note, text("ask Ann first!"));
    QCOMPARE(note->text(), QString());
    note->setFocus();
    QTest::keyClicks(note, text("second"));
    press(Qt::Key_Escape);
    QCOMPARE(selection().partners().last().note, text("second"));
    m_program->restart();
    QCOMPARE(selection().partners().first().note, text("ask Ann first!"));
    // A slip of the hand on the star does not cost the note.
    m_program->choose("tu-delft");
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(selection().partners().first().note, text("ask Ann first!"));
}

void SelectionTest::partnersAreRemovedAndUndone()
{
    pick({text("tu-delft"), text("medical-delta"), text("lumc")});
    manage();
    QVERIFY(!part<QPushButton>("undoSelection")->isEnabled());
    press(Qt::Key_Down);
    press(Qt::Key_Delete);
    QCOMPARE(picked(), text("tu-delft lumc"));
    QCOMPARE(list().currentIndex().row(), 1);
    click(part<QPushButton>("removeSelected"));
    QCOMPARE(picked(), text("tu-delft"));
    click(part<QPushButton>("undoSelection"));
    QCOMPARE(picked(), text("tu-delft lumc"));
    list().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(picked(), text("tu-delft medical-delta lumc"));
    QVERIFY(!part<QPushButton>("undoSelection")->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(picked(), text("tu-delft medical-delta lumc"));
}

void SelectionTest::allAreRemovedAndUndone()
{
    pick({text("tu-delft"), text("medical-delta")});
    QVERIFY(!selection().setNote(text("tu-delft"), text("x")));
    const QList<SelectedPartner> before = selection().partners();
    manage();
    click(part<QPushButton>("clearSelection"));
    QVERIFY(selection().isEmpty());
    QVERIFY(!part<QPushButton>("removeSelected")->isEnabled());
    QVERIFY(!part<QLineEdit>("selectionNote")->isEnabled());
    QVERIFY(!part<QPushButton>("saveList")->isEnabled());
    QVERIFY(QApplication::focusWidget());
    QVERIFY(part<QLabel>("selectionSummary")->text().contains(QLatin1String("Ctrl+D")));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(selection().partners(), before);
    QCOMPARE(list().currentIndex().row(), 0);
}

void SelectionTest::enterShowsThePage()
{
    pick({text("tu-delft"), text("medical-delta")});
    manage();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(!dialog<ManageSelectionDialog>());
    QCOMPARE(m_program->detail().title(), text("Medical Delta"));
}

void SelectionTest::dialogFollowsTheLanguage()
{
    pick({text("municipality-of-the-hague"), text("medical-delta")});
    const ManageSelectionDialog *opened = manage();
    press(Qt::Key_Down);
    const QString english = list().model()->index(0, 0).data().toString();
    m_program->chooseLanguage("nl");
    QVERIFY(opened->isVisible());
    QVERIFY(list().model()->index(0, 0).data().toString() != english);
    QCOMPARE(list().currentIndex().row(), 1);
    m_program->chooseLanguage("en");
    QCOMPARE(list().model()->index(0, 0).data().toString(), english);
    QCOMPARE(opened->windowTitle(), text("My selection"));
    for (const char *name : {"moveUp", "moveDown", "removeSelected", "clearSelection", "undoSelection", "openList"})
        QVERIFY2(!part<QPushButton>(name)->text().isEmpty(), name);
}

void SelectionTest::dialogTellsWhatCannotBeWritten()
{
    pick({text("tu-delft"), text("medical-delta")});
    manage();
    QFile file(m_program->selectionFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 2})");
    file.close();
    press(Qt::Key_Down, Qt::AltModifier);
    auto *failure = part<QLabel>("selectionFailure");
    QVERIFY(failure->isVisible());
    QVERIFY2(failure->text().contains(QLatin1String("newer version")), qPrintable(failure->text()));
    QCOMPARE(stateOf(m_program->selectionFile()).bytes, QByteArray(R"({"format": 2})"));
}

void SelectionTest::dialogOfAnEmptySelectionHelps()
{
    const ManageSelectionDialog *opened = manage();
    QVERIFY(part<QLabel>("selectionSummary")->text().contains(QLatin1String("Ctrl+D")));
    for (const char *name : {"moveUp", "moveDown", "removeSelected", "clearSelection", "undoSelection", "saveList"})
        QVERIFY2(!part<QPushButton>(name)->isEnabled(), name);
    QVERIFY(part<QPushButton>("openList")->isEnabled());
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    press(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(opened->isVisible());
}

void SelectionTest::listIsSavedAndOpened()
{
    QVERIFY(!m_program->action("savePartnerList")->isEnabled());
    pick({text("tu-delft"), text("medical-delta")});
    QVERIFY(!selection().setNote(text("tu-delft"), text("first")));
    const QList<SelectedPartner> before = selection().partners();
    chooseFile("savePartnerList", "savePartnerListDialog", path("visit"));
    QVERIFY(QFileInfo::exists(path("visit.partners.json")));
    QVERIFY(!selection().clear());
    openFile(path("visit.partners.json"));
    QVERIFY(!dialog<OpenListQuestion>()); // there is nothing to lose
    QCOMPARE(selection().partners(), before);
    // It is shown at once.
    QCOMPARE(filterText(), text("is:selected"));
}

void SelectionTest::openingAsksWhatToDo_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("after");
    QTest::newRow("replace") << "replaceSelection"
                             << "lumc tu-delft nobody";
    QTest::newRow("add") << "appendToSelection"
                         << "tu-delft medical-delta lumc nobody";
    QTest::newRow("cancel") << ""
                            << "tu-delft medical-delta";
}

void SelectionTest::openingAsksWhatToDo()
{
    QFETCH(const QString, button);
    pick({text("tu-delft"), text("medical-delta")});
    QVERIFY(!writePartnerListFile(path("colleague.partners.json"),
                                  {m_program->catalogue().info().id,
                                   text("Visit <b>to</b> Brussels"),
                                   {{text("lumc")}, {text("tu-delft"), text("bring a map")}, {text("nobody")}}}));
    openFile(path("colleague.partners.json"));
    auto *question = dialog<OpenListQuestion>();
    QVERIFY(question);
    QVERIFY(question->text().contains(QLatin1String("Visit <b>to</b> Brussels")));
    QCOMPARE(question->textFormat(), Qt::PlainText);
    QVERIFY(question->informativeText().isEmpty());
    const QString before = question->text();
    m_program->chooseLanguage("nl");
    m_program->chooseLanguage("en");
    QCOMPARE(question->text(), before);
    if (button.isEmpty())
        press(Qt::Key_Escape);
    else
        click(question->findChild<QPushButton *>(button));
    QVERIFY(!dialog<OpenListQuestion>());
    QTEST(picked(), "after");
    if (button == QLatin1String("appendToSelection"))
        QCOMPARE(selection().partners().first().note, text("bring a map"));
}

void SelectionTest::listOfAnotherCatalogueIsTold()
{
    QVERIFY(!writePartnerListFile(path("other.partners.json"), {text("utrecht"), {}, {{text("tu-delft")}}}));
    openFile(path("other.partners.json"));
    auto *question = dialog<OpenListQuestion>();
    QVERIFY(question);
    QVERIFY2(question->informativeText().contains(QLatin1String("utrecht")), qPrintable(question->informativeText()));
    QVERIFY(!question->findChild<QPushButton *>(text("appendToSelection")));
    click(question->findChild<QPushButton *>(text("replaceSelection")));
    QCOMPARE(picked(), text("tu-delft"));
}

void SelectionTest::fileThatIsNoListIsTold()
{
    pick({text("tu-delft")});
    QFile file(path("letter.partners.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear <b>colleague</b>");
    file.close();
    openFile(path("letter.partners.json"));
    auto *message = m_program->child<QMessageBox>("partnerListMessage");
    QVERIFY(message && message->isVisible());
    QVERIFY2(message->text().contains(QLatin1String("letter.partners.json")), qPrintable(message->text()));
    QCOMPARE(message->textFormat(), Qt::PlainText);
    press(Qt::Key_Escape);
    QCOMPARE(picked(), text("tu-delft"));
    // From the dialog it is told before the dialog.
    manage();
    dialog<ManageSelectionDialog>()->findChild<QPushButton *>(text("openList"))->click();
    settle();
    auto *chooser = m_program->child<QFileDialog>("openPartnerListDialog");
    QVERIFY(chooser);
    QCOMPARE(chooser->parentWidget(), dialog<ManageSelectionDialog>());
    chooser->reject();
}

void SelectionTest::fileThatCannotBeWrittenIsTold()
{
    pick({text("tu-delft")});
    m_program->window().findChild<PartnerListActions *>()->save(path("no/such/folder/x.partners.json"),
                                                                &m_program->window());
    settle();
    auto *message = m_program->child<QMessageBox>("partnerListMessage");
    QVERIFY(message && message->isVisible());
    QVERIFY2(message->text().contains(QLatin1String("x.partners.json")), qPrintable(message->text()));
    message->close();
}

void SelectionTest::damagedSelectionIsToldAndPutAside()
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

void SelectionTest::manyPartnersAreNoBurden()
{
    QList<SelectedPartner> many;
    for (int number = 0; number < mostSelected - 1; ++number)
        many.append({QStringLiteral("gone-%1").arg(number)});
    QVERIFY(!selection().replace(many));
    m_program->choose("tu-delft");
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(selection().partners().size(), mostSelected);
    m_program->choose("lumc");
    press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(m_program->window().notice()->text().contains(QLatin1String("2000")));
    QVERIFY(!pageButton()->isChecked());
    manage();
    press(Qt::Key_End);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(selection().partners().at(mostSelected - 2).slug, text("tu-delft"));
    QCOMPARE(list().currentIndex().row(), mostSelected - 2);
}

QTEST_MAIN(SelectionTest)
#include "selection_test.moc"
