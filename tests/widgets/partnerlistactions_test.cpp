// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/partnerlistactions.h"

#include "widgets/manageselectiondialog.h"
#include "widgets/openlistquestion.h"
#include "widgets/selectionsteps.h"

#include <QAccessible>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

/// The selection is saved to files, and opened from them.
class PartnerListActionsTest final : public QObject, private SelectionSteps
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void init() { begin(); }
    void cleanup() { end(); }
    void listIsSavedAndOpened();
    void openingAsksWhatToDo_data();
    void openingAsksWhatToDo();
    void listOfAnotherCatalogueIsTold();
    void fileThatIsNoListIsTold();
    void fileThatCannotBeWrittenIsTold();
};

void PartnerListActionsTest::listIsSavedAndOpened()
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

void PartnerListActionsTest::openingAsksWhatToDo_data()
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

void PartnerListActionsTest::openingAsksWhatToDo()
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

void PartnerListActionsTest::listOfAnotherCatalogueIsTold()
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

void PartnerListActionsTest::fileThatIsNoListIsTold()
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

void PartnerListActionsTest::fileThatCannotBeWrittenIsTold()
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

QTEST_MAIN(PartnerListActionsTest)
#include "partnerlistactions_test.moc"
