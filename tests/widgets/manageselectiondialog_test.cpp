// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/manageselectiondialog.h"

#include "browsing/roles.h"
#include "support/filestate.h"
#include "support/sourcefolder.h"
#include "widgets/selectionsteps.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProxyStyle>

/// The list of the selection in its own order, with keys and mouse.
class ManageSelectionDialogTest final : public QObject, private SelectionSteps
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void init() { begin(); }
    void cleanup() { end(); }
    void listIsOrderedByKeys();
    void listIsOrderedByMouse();
    void noteIsWrittenAndKept();
    void partnersAreRemovedAndUndone();
    void allAreRemovedAndUndone();
    void enterShowsThePage();
    void oneClickOnlySelects();
    void dialogFollowsTheLanguage();
    void dialogTellsWhatCannotBeWritten();
    void dialogOfAnEmptySelectionHelps();
    void newEditionKeepsWhatIsGone();
    void manyPartnersAreNoBurden();
};

void ManageSelectionDialogTest::listIsOrderedByKeys()
{
    pick({text("tu-delft"), text("medical-delta"), text("lumc")});
    // The whole way by keys: Alt+V, the letter of the entry.
    QTest::keyClick(&m_program->window(), Qt::Key_V, Qt::AltModifier);
    press(Qt::Key_M);
    QVERIFY(dialog<ManageSelectionDialog>());
    QVERIFY(waitUntilActive(dialog<ManageSelectionDialog>()));
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

void ManageSelectionDialogTest::listIsOrderedByMouse()
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

void ManageSelectionDialogTest::noteIsWrittenAndKept()
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
    list().setCurrentIndex(list().model()->index(1, 0)); // as a screen reader does it
    QCOMPARE(selection().partners().first().note, text("ask Ann first!"));
    QCOMPARE(selection().partners().last().note, QString());
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

void ManageSelectionDialogTest::partnersAreRemovedAndUndone()
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

void ManageSelectionDialogTest::allAreRemovedAndUndone()
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

void ManageSelectionDialogTest::enterShowsThePage()
{
    pick({text("tu-delft"), text("medical-delta")});
    manage();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(!dialog<ManageSelectionDialog>());
    QCOMPARE(m_program->detail().title(), text("Medical Delta"));
}

void ManageSelectionDialogTest::oneClickOnlySelects()
{
    /// As desktops do it where one click opens files.
    class OneClick final : public QProxyStyle
    {
    public:
        using QProxyStyle::QProxyStyle;
        int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                      QStyleHintReturn *data) const override
        {
            return hint == SH_ItemView_ActivateItemOnSingleClick ? 1
                                                                 : QProxyStyle::styleHint(hint, option, widget, data);
        }
    };
    pick({text("tu-delft"), text("lumc")});
    manage();
    OneClick style;
    list().setStyle(&style);
    const QPoint middle = list().visualRect(list().model()->index(1, 0)).center();
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, middle);
    settle();
    QVERIFY(dialog<ManageSelectionDialog>());
    QCOMPARE(list().currentIndex().row(), 1);
    QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, middle);
    settle();
    QVERIFY(!dialog<ManageSelectionDialog>());
    QCOMPARE(m_program->state().entry().partner, m_program->catalogue().partnerWithSlug(text("lumc")));
}

void ManageSelectionDialogTest::dialogFollowsTheLanguage()
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

void ManageSelectionDialogTest::dialogTellsWhatCannotBeWritten()
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

void ManageSelectionDialogTest::dialogOfAnEmptySelectionHelps()
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

void ManageSelectionDialogTest::newEditionKeepsWhatIsGone()
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

void ManageSelectionDialogTest::manyPartnersAreNoBurden()
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

QTEST_MAIN(ManageSelectionDialogTest)
#include "manageselectiondialog_test.moc"
