// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/savedviewactions.h"

#include "support/filestate.h"
#include "widgets/manageviewsdialog.h"
#include "widgets/saveviewdialog.h"
#include "widgets/shownparts.h"
#include "widgets/windowfixture.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>

namespace
{

PartnerFilter filter(const char *text)
{
    return PartnerFilter::parse(QString::fromUtf8(text));
}

/// A key goes to whatever has the focus, as on a real keyboard; an open menu takes them all.
void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *menu = QApplication::activePopupWidget();
    QTest::keyClick(menu ? menu : QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    settle();
}

void type(const QString &letters)
{
    QTest::keyClicks(QApplication::focusWidget(), letters);
    settle();
}

/// The mouse goes to the entry of an open menu.
void click(QMenu *menu, QAction *entry)
{
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
    settle();
}

void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
    settle();
}

} // namespace

/// Saved views in the real window, with keys and mouse.
class SavedViewActionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_program = std::make_unique<WindowFixture>(); }
    void cleanup() { m_program.reset(); }
    void nothingCanBeSavedOrManagedAtFirst();
    void viewIsSavedAndChosenByKeys();
    void viewIsSavedAndChosenByMouse();
    void presentViewIsChecked();
    void nameIsOfferedInWords();
    void emptyNameCannotBeSaved();
    void existingNameIsReplaced();
    void savingIsCancelled();
    void savedIsWhatWasShownWhenItWasAsked();
    void viewIsRenamedInPlace();
    void nameThatIsTakenIsRefused();
    void refusedNameIsSeenBeforeTheDialogCloses();
    void refusedNameKeepsNobodyInTheDialog();
    void viewsAreDeletedByKeyAndButton();
    void managingIsCancelled();
    void dialogsFollowTheLanguage();
    void namesAreShownAsTheyAre();
    void viewsOfAnotherProcessAppear();
    void damagedFileIsToldOnceAndPutAside();
    void whatCannotBeSavedIsTold();

private:
    [[nodiscard]] QMenu *menu() const { return m_program->child<QMenu>("savedViews"); }
    /// The names in the menu, those checked with a mark before them, after it was opened by its keys and closed.
    [[nodiscard]] QStringList names() const;
    /// Without a window manager a window does not become active when its dialog closes.
    void comeBack() const;
    void openMenuByKeys() const;
    void openMenuByMouse() const;
    void closeMenus() const;
    void search(const char *text) const { m_program->state().setFilter(filter(text)); }
    void save(const char *name, const char *text) const
    {
        QVERIFY(!m_program->views().save({QString::fromUtf8(name), filter(text)}));
        m_program->views().read();
    }
    /// The dialog with this object name, if it is open.
    template <typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        for (Dialog *found : m_program->window().findChildren<Dialog *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] SaveViewDialog *openSaveDialog() const;
    [[nodiscard]] ManageViewsDialog *openManageDialog() const;
    [[nodiscard]] QStringList rows() const;

    std::unique_ptr<WindowFixture> m_program;
};

QStringList SavedViewActionsTest::names() const
{
    openMenuByKeys();
    QStringList names;
    for (const QAction *action : menu()->actions()) {
        if (action->isCheckable())
            names.append((action->isChecked() ? QStringLiteral("*") : QString()) + action->objectName().mid(5));
    }
    closeMenus();
    return names;
}

void SavedViewActionsTest::comeBack() const
{
    m_program->window().activateWindow();
    if (!QTest::qWaitForWindowActive(&m_program->window()))
        qFatal("The window does not become active again.");
}

void SavedViewActionsTest::openMenuByKeys() const
{
    comeBack();
    QTest::keyClick(&m_program->window(), Qt::Key_V, Qt::AltModifier);
    settle();
    press(Qt::Key_V);
    QCOMPARE(QApplication::activePopupWidget(), menu());
}

void SavedViewActionsTest::openMenuByMouse() const
{
    QMenuBar *bar = m_program->window().menuBar();
    auto *view = qobject_cast<QMenu *>(menu()->menuAction()->associatedObjects().constFirst());
    QVERIFY(view);
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(view->menuAction()).center());
    settle();
    click(view, menu()->menuAction());
    QTRY_VERIFY(menu()->isVisible());
}

void SavedViewActionsTest::closeMenus() const
{
    while (QWidget *open = QApplication::activePopupWidget())
        open->close();
    settle();
}

SaveViewDialog *SavedViewActionsTest::openSaveDialog() const
{
    comeBack();
    QTest::keyClick(&m_program->window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto *open = dialog<SaveViewDialog>();
    if (!open || !waitUntilActive(open))
        qFatal("The dialog does not open.");
    settle();
    return open;
}

ManageViewsDialog *SavedViewActionsTest::openManageDialog() const
{
    openMenuByKeys();
    press(Qt::Key_M);
    auto *open = dialog<ManageViewsDialog>();
    if (!open || !waitUntilActive(open))
        qFatal("The dialog does not open.");
    settle();
    return open;
}

QStringList SavedViewActionsTest::rows() const
{
    const QAbstractItemModel *model = m_program->child<QListView>("results")->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows.append(model->index(row, 0).data().toString());
    return rows;
}

void SavedViewActionsTest::nothingCanBeSavedOrManagedAtFirst()
{
    QVERIFY(names().isEmpty());
    QVERIFY(!m_program->action("saveView")->isEnabled());
    QVERIFY(!m_program->action("manageViews")->isEnabled());
    search("leiden");
    QVERIFY(m_program->action("saveView")->isEnabled());
    search("");
    QVERIFY(!m_program->action("saveView")->isEnabled());
    QCOMPARE(m_program->window().findChild<SavedViewActions *>()->saveAction(), m_program->action("saveView"));
    QVERIFY(!QFile::exists(m_program->viewsFile()));
}

void SavedViewActionsTest::viewIsSavedAndChosenByKeys()
{
    QTest::keyClick(&m_program->window(), Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("leiden kind:museum "));
    QTRY_VERIFY(rows().size() > 2);
    const QStringList before = rows();
    const PartnerFilter saved = m_program->state().filter();
    QVERIFY(openSaveDialog());
    type(QStringLiteral("My museums")); // in place of what is offered, which is selected
    press(Qt::Key_Return);
    QVERIFY(!dialog<SaveViewDialog>());
    m_program->restart();
    QVERIFY(m_program->state().filter().isEmpty());
    openMenuByKeys();
    press(Qt::Key_Y); // M stands for managing
    QCOMPARE(m_program->state().filter(), saved);
    QTRY_COMPARE(rows(), before);
    QVERIFY(!m_program->window().notice()->isVisible());
}

void SavedViewActionsTest::viewIsSavedAndChosenByMouse()
{
    search("status:ended");
    openMenuByMouse();
    click(menu(), m_program->action("saveView"));
    auto *open = dialog<SaveViewDialog>();
    QVERIFY(open && waitUntilActive(open));
    click(open->findChild<QPushButton *>(QStringLiteral("save")));
    QVERIFY(!dialog<SaveViewDialog>());
    search("");
    openMenuByMouse();
    click(menu(), menu()->actions().constFirst());
    QCOMPARE(m_program->state().filter(), filter("status:ended"));
}

void SavedViewActionsTest::presentViewIsChecked()
{
    save("b", "leiden");
    save("a", "kind:museum,school leiden");
    QCOMPARE(names(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    search("leiden soort:school,museum");
    QCOMPARE(names(), QStringList({QStringLiteral("*a"), QStringLiteral("b")}));
    search("leiden");
    QCOMPARE(names(), QStringList({QStringLiteral("a"), QStringLiteral("*b")}));
    // Choosing it again changes nothing.
    openMenuByKeys();
    press(Qt::Key_B);
    QCOMPARE(m_program->state().filter(), filter("leiden"));
    QCOMPARE(names(), QStringList({QStringLiteral("a"), QStringLiteral("*b")}));
}

void SavedViewActionsTest::nameIsOfferedInWords()
{
    search("leiden -delft kind:museum -status:ended");
    SaveViewDialog *open = openSaveDialog();
    const QString words = QStringLiteral("“leiden” · not: “delft” · Museums · not: Ended");
    auto *name = open->findChild<QLineEdit *>(QStringLiteral("viewName"));
    QCOMPARE(name->text(), words);
    QCOMPARE(name->selectedText(), words);
    QVERIFY(name->hasFocus());
    QVERIFY(shows(open, QStringLiteral("This is saved: ") + words));
    open->reject();
    // A long one is cut.
    PartnerFilter many;
    for (const Category &category : m_program->catalogue().categories(CategoryTree::Kind))
        many.add(FilterKey::Kind, category.slug);
    m_program->state().setFilter(many);
    open = openSaveDialog();
    QVERIFY(open->findChild<QLineEdit *>(QStringLiteral("viewName"))->text().endsWith(QStringLiteral("…")));
    press(Qt::Key_Return);
    QCOMPARE(m_program->views().views().constFirst().filter, many);
}

void SavedViewActionsTest::emptyNameCannotBeSaved()
{
    search("leiden");
    const SaveViewDialog *open = openSaveDialog();
    const auto *button = open->findChild<QPushButton *>(QStringLiteral("save"));
    for (const char *name : {"", "   ", "\u0301"}) { // an accent alone could not be found
        open->findChild<QLineEdit *>(QStringLiteral("viewName"))->setText(QString::fromUtf8(name));
        QVERIFY(!button->isEnabled());
        press(Qt::Key_Return);
        QVERIFY(dialog<SaveViewDialog>());
    }
    press(Qt::Key_Backspace);
    type(QStringLiteral("x"));
    QVERIFY(button->isEnabled());
    press(Qt::Key_Return);
    QCOMPARE(names(), QStringList{QStringLiteral("*x")});
}

void SavedViewActionsTest::existingNameIsReplaced()
{
    save("Cafés", "delft");
    search("leiden");
    const SaveViewDialog *open = openSaveDialog();
    const auto *button = open->findChild<QPushButton *>(QStringLiteral("save"));
    const auto *line = open->findChild<QLabel *>(QStringLiteral("existingView"));
    QVERIFY(!line->isVisible());
    QCOMPARE(button->text(), QStringLiteral("&Save"));
    type(QStringLiteral("cafes"));
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), QStringLiteral("There is a view “Cafés” already."));
    QCOMPARE(button->text(), QStringLiteral("&Replace"));
    type(QStringLiteral("x"));
    QVERIFY(!line->isVisible());
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    QCOMPARE(names(), QStringList{QStringLiteral("*cafes")});
}

void SavedViewActionsTest::savingIsCancelled()
{
    search("leiden");
    QVERIFY(openSaveDialog());
    press(Qt::Key_Escape);
    QVERIFY(!dialog<SaveViewDialog>());
    QVERIFY(!QFile::exists(m_program->viewsFile()));
    QCOMPARE(m_program->state().filter(), filter("leiden"));
}

void SavedViewActionsTest::savedIsWhatWasShownWhenItWasAsked()
{
    search("leiden");
    QVERIFY(openSaveDialog());
    search("delft"); // another start of the program handed over its arguments
    type(QStringLiteral("a"));
    press(Qt::Key_Return);
    QCOMPARE(m_program->views().named(QStringLiteral("a"))->filter, filter("leiden"));
}

void SavedViewActionsTest::viewIsRenamedInPlace()
{
    save("a", "leiden");
    save("b", "delft");
    const ManageViewsDialog *open = openManageDialog();
    QVERIFY(open->findChild<QListWidget *>()->hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_F2);
    QVERIFY(!QApplication::focusWidget()->accessibleName().isEmpty());
    type(QStringLiteral("  my   delft "));
    press(Qt::Key_Return); // ends the editing only
    QVERIFY(dialog<ManageViewsDialog>());
    QCOMPARE(open->findChild<QListWidget *>()->item(1)->text(), QStringLiteral("my delft"));
    QVERIFY(!SavedViews(m_program->viewsFile()).named(QStringLiteral("my delft")));
    press(Qt::Key_Return);
    QVERIFY(!dialog<ManageViewsDialog>());
    QCOMPARE(names(), QStringList({QStringLiteral("a"), QStringLiteral("my delft")}));
    QCOMPARE(SavedViews(m_program->viewsFile()).named(QStringLiteral("my delft"))->filter, filter("delft"));
}

void SavedViewActionsTest::nameThatIsTakenIsRefused()
{
    save("a", "leiden");
    save("Cafés", "delft");
    const ManageViewsDialog *open = openManageDialog();
    click(open->findChild<QPushButton *>(QStringLiteral("renameView")));
    type(QStringLiteral("CAFES"));
    press(Qt::Key_Return);
    QVERIFY(shows(open, QStringLiteral("There is a view “CAFES” already.")));
    QCOMPARE(open->findChild<QListWidget *>()->item(0)->text(), QStringLiteral("a"));
    press(Qt::Key_F2);
    press(Qt::Key_Delete); // an empty name is none
    press(Qt::Key_Return);
    QCOMPARE(open->findChild<QListWidget *>()->item(0)->text(), QStringLiteral("a"));
    QVERIFY(!shows(open, QStringLiteral("There is a view “CAFES” already.")));
    QVERIFY(open->changes().isEmpty());
    press(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->setText(QStringLiteral("\u0301")); // could not be found by its name
    press(Qt::Key_Return);
    QVERIFY(shows(open, QStringLiteral("A saved view needs a name of at most 100 characters.")));
    QVERIFY(open->changes().isEmpty());
}

void SavedViewActionsTest::refusedNameIsSeenBeforeTheDialogCloses()
{
    const QString refusal = QStringLiteral("There is a view “B” already.");
    save("a", "leiden");
    save("b", "delft");
    ManageViewsDialog *open = openManageDialog();
    QPushButton *ok = open->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    press(Qt::Key_F2);
    type(QStringLiteral("B"));
    click(ok); // which ends the editing
    QCOMPARE(dialog<ManageViewsDialog>(), open);
    QVERIFY(shows(open, refusal));
    QVERIFY(open->findChild<QListWidget *>()->hasFocus());
    // It is forgotten when the next name is written, or the view goes.
    press(Qt::Key_F2);
    QVERIFY(!shows(open, refusal));
    type(QStringLiteral("B"));
    press(Qt::Key_Return);
    QVERIFY(shows(open, refusal));
    press(Qt::Key_Delete);
    QVERIFY(!shows(open, refusal));
    click(ok);
    QVERIFY(!dialog<ManageViewsDialog>());
    QCOMPARE(names(), QStringList{QStringLiteral("b")});
}

void SavedViewActionsTest::refusedNameKeepsNobodyInTheDialog()
{
    save("a", "leiden");
    save("b", "delft");
    const ManageViewsDialog *open = openManageDialog();
    QPushButton *ok = open->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    press(Qt::Key_F2);
    type(QStringLiteral("b"));
    click(ok);
    QVERIFY(dialog<ManageViewsDialog>());
    click(ok);
    QVERIFY(!dialog<ManageViewsDialog>());
    QCOMPARE(names(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

void SavedViewActionsTest::viewsAreDeletedByKeyAndButton()
{
    for (const char *name : {"a", "b", "c"})
        save(name, "leiden");
    ManageViewsDialog *open = openManageDialog();
    press(Qt::Key_Delete);
    click(open->findChild<QPushButton *>(QStringLiteral("deleteView")));
    QCOMPARE(open->findChild<QListWidget *>()->count(), 1);
    QCOMPARE(SavedViews(m_program->viewsFile()).views().size(), 3);
    click(open->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok));
    QCOMPARE(names(), QStringList{QStringLiteral("c")});
    open = openManageDialog();
    auto *button = open->findChild<QPushButton *>(QStringLiteral("deleteView"));
    button->setFocus();
    press(Qt::Key_Space);
    QVERIFY(!button->isEnabled());
    QVERIFY(open->findChild<QListWidget *>()->hasFocus());
    press(Qt::Key_Delete); // there is nothing left
    press(Qt::Key_Return);
    QVERIFY(names().isEmpty());
    QVERIFY(!m_program->action("manageViews")->isEnabled());
}

void SavedViewActionsTest::managingIsCancelled()
{
    save("a", "leiden");
    save("b", "delft");
    const FileState before = stateOf(m_program->viewsFile());
    const ManageViewsDialog *open = openManageDialog();
    press(Qt::Key_Delete);
    press(Qt::Key_F2);
    type(QStringLiteral("x"));
    press(Qt::Key_Return);
    QCOMPARE(open->changes().size(), 2);
    press(Qt::Key_Escape);
    QVERIFY(!dialog<ManageViewsDialog>());
    QVERIFY(stateOf(m_program->viewsFile()) == before);
    // And OK without a change writes nothing either.
    QVERIFY(openManageDialog());
    press(Qt::Key_Return);
    QVERIFY(stateOf(m_program->viewsFile()) == before);
}

void SavedViewActionsTest::dialogsFollowTheLanguage()
{
    save("a", "leiden");
    search("leiden -status:ended");
    SaveViewDialog *saving = openSaveDialog();
    m_program->chooseLanguage("nl");
    auto *name = saving->findChild<QLineEdit *>(QStringLiteral("viewName"));
    QCOMPARE(name->text(), QStringLiteral("“leiden” · niet: Beëindigd"));
    QCOMPARE(saving->windowTitle(), QStringLiteral("Deze weergave opslaan"));
    QCOMPARE(saving->findChild<QPushButton *>(QStringLiteral("save"))->text(), QStringLiteral("Op&slaan"));
    name->setText(QStringLiteral("a"));
    QVERIFY(shows(saving, QStringLiteral("Er is al een weergave “a”.")));
    m_program->chooseLanguage("en");
    QCOMPARE(name->text(), QStringLiteral("a")); // what was typed stays
    QVERIFY(shows(saving, QStringLiteral("There is a view “a” already.")));
    saving->reject();
    ManageViewsDialog *managing = openManageDialog();
    m_program->chooseLanguage("nl");
    QCOMPARE(managing->windowTitle(), QStringLiteral("Opgeslagen weergaven beheren"));
    QVERIFY(shows(managing, QStringLiteral("&Naam wijzigen")));
    QCOMPARE(managing->findChild<QListWidget *>()->accessibleName(), QStringLiteral("Opgeslagen weergaven"));
}

void SavedViewActionsTest::namesAreShownAsTheyAre()
{
    save("Bed & <b>breakfast", "leiden");
    openMenuByKeys();
    QString text = menu()->actions().constFirst()->text();
    QVERIFY2(text.contains(QLatin1String("Bed && <b>breakfast")) || text.startsWith(QLatin1String("&Bed &&")),
             qPrintable(text));
    press(Qt::Key_B);
    QCOMPARE(m_program->state().filter(), filter("leiden"));
}

void SavedViewActionsTest::viewsOfAnotherProcessAppear()
{
    QVERIFY(!SavedViews(m_program->viewsFile()).save({QStringLiteral("other"), filter("delft")}));
    QCOMPARE(names(), QStringList{QStringLiteral("other")});
    QVERIFY(m_program->action("manageViews")->isEnabled());
    search("leiden");
    QVERIFY(openSaveDialog());
    type(QStringLiteral("own"));
    QVERIFY(!SavedViews(m_program->viewsFile()).save({QStringLiteral("third"), filter("delft")}));
    press(Qt::Key_Return);
    QCOMPARE(names(), QStringList({QStringLiteral("other"), QStringLiteral("*own"), QStringLiteral("third")}));
    QVERIFY(!SavedViews(m_program->viewsFile()).save({QStringLiteral("fourth"), filter("delft")}));
    const SaveViewDialog *open = openSaveDialog();
    type(QStringLiteral("fourth"));
    QCOMPARE(open->findChild<QPushButton *>(QStringLiteral("save"))->text(), QStringLiteral("&Replace"));
}

void SavedViewActionsTest::damagedFileIsToldOnceAndPutAside()
{
    QFile file(m_program->viewsFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("damage") == 6);
    file.close();
    NoticeBar *notice = m_program->window().notice();
    QVERIFY(names().isEmpty());
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(m_program->viewsFile()), qPrintable(notice->text()));
    notice->dismiss();
    QVERIFY(names().isEmpty());
    QVERIFY(!notice->isVisible());
    search("leiden");
    QVERIFY(openSaveDialog());
    press(Qt::Key_Return);
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(QLatin1String("views.json.unreadable-")), qPrintable(notice->text()));
    QCOMPARE(names().size(), 1);
}

void SavedViewActionsTest::whatCannotBeSavedIsTold()
{
    QVERIFY(QDir().mkdir(m_program->viewsFile()));
    search("leiden");
    QVERIFY(openSaveDialog());
    press(Qt::Key_Return);
    NoticeBar *notice = m_program->window().notice();
    QVERIFY(notice->isVisible());
    const QString english = notice->text();
    QVERIFY2(english.contains(QLatin1String("folder")), qPrintable(english));
    m_program->chooseLanguage("nl");
    QVERIFY2(notice->text().contains(QLatin1String("map")), qPrintable(notice->text()));
}

QTEST_MAIN(SavedViewActionsTest)
#include "savedviewactions_test.moc"
