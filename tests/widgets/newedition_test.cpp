// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/filestate.h"
#include "widgets/alertlabel.h"
#include "widgets/mistakemodel.h"
#include "widgets/neweditionsteps.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>

namespace
{

QString text(const char *letters)
{
    return QString::fromUtf8(letters);
}

QPushButton *button(const NewEditionDialog *dialog, const char *name)
{
    return dialog->findChild<QPushButton *>(QLatin1String(name));
}

/// The rows of the mistakes, their cells parted by bars.
QStringList mistakesIn(NewEditionDialog *dialog)
{
    const QAbstractItemModel *model = dialog->findChild<QTableView *>(text("mistakes"))->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data().toString());
        rows.append(cells.join(QLatin1Char('|')));
    }
    return rows;
}

QString summaryIn(NewEditionDialog *dialog)
{
    return dialog->findChild<QLabel *>(text("differenceSummary"))->text();
}

QString resultIn(NewEditionDialog *dialog)
{
    return dialog->findChild<QLabel *>(text("editionResult"))->text();
}

/// Why the spreadsheet cannot be read; empty if that is not said.
QString problemIn(const NewEditionDialog *dialog)
{
    const auto *label = dialog->findChild<QLabel *>(text("spreadsheetProblem"));
    return label->isVisible() ? label->text() : QString();
}

/// Where the edition was saved; empty if that is not said.
QString savedIn(const NewEditionDialog *dialog)
{
    const auto *label = dialog->findChild<QLabel *>(text("editionSaved"));
    return label->isVisible() ? label->text() : QString();
}

/// What the choice for the column with this heading is; null if nobody asks for it.
QComboBox *choiceFor(NewEditionDialog *dialog, const QString &heading)
{
    for (QComboBox *choice : dialog->findChildren<QComboBox *>()) {
        if (choice->accessibleName().contains(QLatin1Char('"') + heading + QLatin1Char('"')) ||
            choice->accessibleName().contains(text("“%1”").arg(heading)))
            return choice;
    }
    return nullptr;
}

} // namespace

/// File > New Edition from a Spreadsheet: the way of an officer from the office's file to an edition that is open.
class NewEditionTest final : public QObject, private NewEditionSteps
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void init() { begin(); }
    void cleanup() { end(); }
    void spreadsheetBecomesAnEditionByKeysOnly();
    void columnsAreAskedForOnce();
    void listForReadingIsTold();
    void columnThatIsTwoThingsIsTold();
    void columnsWithoutAHeadingAreAskedForOneByOne();
    void partnersAreRecognisedWithoutShortNames();
    void newPartnersThatLookLikeOthersAreTold();
    void mangledTextsAreTold();
    void columnsCanBeChangedAfterwards();
    void partnersThatAreMissingStayUnlessTheReaderSaysSo();
    void unchangedSpreadsheetChangesNothing();
    void fileThatCannotBeReadIsTold();
    void mistakesAreCopiedAndSaved();
    void cataloguesInUseAreNotWritten();
    void folderThatCannotBeWrittenIsTold();
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void escEndsWhatIsRunningFirst();
    void languageCanBeSwitchedWhileItIsOpen();
};

void NewEditionTest::spreadsheetBecomesAnEditionByKeysOnly()
{
    const QString bundled = text(BUNDLED_CATALOGUE);
    const FileState before = stateOf(bundled);
    const int edition = m_program->catalogue().info().edition;
    EditionSheet sheet = this->sheet();
    sheet.set(text("tu-delft"), text("founded"), text("1843"));
    sheet.set(text("medical-delta"), text("started"), text("last year"));
    sheet.addColumn(text("Postbus"), text("9500"));
    sheet.write(path("partners.csv"));

    NewEditionDialog *dialog = read("columnMappingPage");
    // Those who hear the choice hear which column it is of.
    QAccessibleInterface *choice = QAccessible::queryAccessibleInterface(choiceFor(dialog, text("Postbus")));
    const auto labels = choice->relations(QAccessible::Label);
    QCOMPARE(labels.size(), 1);
    QCOMPARE(labels.first().first->text(QAccessible::Name), text("Postbus"));
    // The unknown column has the focus, and is left out unless somebody says something else.
    QCOMPARE(QApplication::focusWidget(), choiceFor(dialog, text("Postbus")));
    press(Qt::Key_Return);
    QVERIFY(waitForPage(dialog, "editionResultPage"));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), text("mistakes"));
    QCOMPARE(mistakesIn(dialog).size(), 1);
    QVERIFY2(mistakesIn(dialog).first().startsWith(
                 text("%1|Medical Delta|O (started)|").arg(sheet.rowOf(text("medical-delta")))),
             qPrintable(mistakesIn(dialog).first()));
    QVERIFY2(resultIn(dialog).startsWith(text("1 mistake")) && resultIn(dialog).contains(text("“partners.csv”")),
             qPrintable(resultIn(dialog)));

    // Mended in the spreadsheet, and read again.
    sheet.set(text("medical-delta"), text("started"), this->sheet().cell(text("medical-delta"), text("started")));
    sheet.write(path("partners.csv"));
    press(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] {
        return page(dialog) == text("editionResultPage") && mistakesIn(dialog).size() == 1 &&
               QApplication::focusWidget()->objectName() == text("editionNumber");
    }));
    QCOMPARE(summaryIn(dialog), text("1 partner changed."));
    QCOMPARE(dialog->findChild<QSpinBox *>(text("editionNumber"))->value(), edition + 1);
    QCOMPARE(dialog->findChild<QDateEdit *>(text("editionDate"))->date(), QDate::currentDate());

    press(Qt::Key_Return);
    settle();
    auto *chooser = dialog->findChild<QFileDialog *>(text("saveEditionDialog"));
    QVERIFY(isActive(chooser));
    QCOMPARE(QFileInfo(chooser->selectedFiles().first()).fileName(),
             text("leiden-university-%1.sqlite").arg(edition + 1));
    chooser->findChild<QLineEdit *>()->setFocus();
    chooser->findChild<QLineEdit *>()->selectAll();
    type(path("edition")); // the suffix comes by itself
    press(Qt::Key_Return);
    QTRY_VERIFY2(savedIn(dialog).contains(path("edition.sqlite")), qPrintable(message(dialog)));
    QVERIFY(QFileInfo::exists(path("edition.sqlite")));

    QVERIFY(isActive(dialog));
    QCOMPARE(QApplication::focusWidget(), button(dialog, "editionNext"));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_program->catalogue().info().path, path("edition.sqlite"));
    QCOMPARE(m_program->catalogue().info().edition, edition + 1);
    QCOMPARE(m_program->catalogue().info().editionDate.latest(), QDate::currentDate());
    QCOMPARE(this->sheet().cell(text("tu-delft"), text("founded")), text("1843"));
    QTRY_VERIFY(!m_program->child<NewEditionDialog>("newEditionDialog"));
    QVERIFY(stateOf(bundled) == before);
    QCOMPARE(stateOf(path("partners.csv")).folder, (QStringList{text("edition.sqlite"), text("partners.csv")}));
}

void NewEditionTest::columnsAreAskedForOnce()
{
    EditionSheet sheet = this->sheet();
    sheet.rename(text("name_nl"), text("Benaming"));
    sheet.rename(text("founded"), text("foundd"));
    sheet.write(path("partners.csv"));
    NewEditionDialog *dialog = read("columnMappingPage");
    QComboBox *name = choiceFor(dialog, text("Benaming"));
    QComboBox *founded = choiceFor(dialog, text("foundd"));
    QVERIFY(name && founded);
    QCOMPARE(name->currentData().toString(), QString());
    QCOMPARE(founded->currentData().toString(), text("founded")); // by its letters
    QCOMPARE(choiceFor(dialog, text("name_en"))->currentData().toString(), text("name_en"));
    name->setCurrentIndex(name->findData(text("name_nl")));
    press(Qt::Key_Return);
    QVERIFY(waitForPage(dialog, "editionResultPage"));
    QCOMPARE(mistakesIn(dialog), QStringList());
    QCOMPARE(summaryIn(dialog), text("There is no difference."));
    dialog->close();
    QTRY_VERIFY(!m_program->child<NewEditionDialog>("newEditionDialog"));
    // The next time, and after another start, they are known.
    m_program->restart();
    dialog = read("editionResultPage");
    QCOMPARE(summaryIn(dialog), text("There is no difference."));
}

void NewEditionTest::listForReadingIsTold()
{
    QFile list(path("partners.csv"));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("Naam;Naam in andere taal;Soort;Website\nTU Delft;;Universiteiten;https://www.tudelft.nl\n");
    list.close();
    NewEditionDialog *dialog = read("columnMappingPage");
    const QString told = dialog->findChild<QLabel *>(text("columnsExplanation"))->text();
    QVERIFY2(told.startsWith(text("“partners.csv” looks like a list for reading.")), qPrintable(told));
    // A list has its names in the language of its headings.
    QCOMPARE(choiceFor(dialog, text("Naam"))->currentData().toString(), text("name_nl"));
    QCOMPARE(choiceFor(dialog, text("Website"))->currentData().toString(), QString());
}

void NewEditionTest::columnsWithoutAHeadingAreAskedForOneByOne()
{
    EditionSheet sheet = this->sheet();
    sheet.rename(text("founded"), QString());
    sheet.addColumn(QString(), text("9500"));
    sheet.write(path("partners.csv"));
    NewEditionDialog *dialog = read("columnMappingPage");
    QList<QComboBox *> choices = dialog->findChildren<QComboBox *>();
    choices.removeIf(
        [](const QComboBox *choice) { return !choice->accessibleName().contains(QLatin1String("without a heading")); });
    QCOMPARE(choices.size(), 2);
    QVERIFY(choices.first()->accessibleName() != choices.last()->accessibleName()); // each has its letters
    QVERIFY(!choices.first()->accessibleDescription().isEmpty());                   // and a value as an example
    QCOMPARE(choices.last()->accessibleDescription(), text("9500"));
    choices.first()->setCurrentIndex(choices.first()->findData(text("founded")));
    QCOMPARE(message(dialog), QString());
    press(Qt::Key_Return);
    QVERIFY(waitForPage(dialog, "editionResultPage"));
    QCOMPARE(summaryIn(dialog), text("There is no difference."));
    // They are not asked for again.
    m_program->restart();
    dialog = read("editionResultPage");
    QCOMPARE(summaryIn(dialog), text("There is no difference."));
}

void NewEditionTest::columnThatIsTwoThingsIsTold()
{
    EditionSheet sheet = this->sheet();
    sheet.rename(text("slug"), text("Sleutel"));
    sheet.write(path("partners.csv"));
    NewEditionDialog *dialog = read("columnMappingPage");
    QVERIFY(button(dialog, "editionNext")->isEnabled()); // names tell who it is as well
    for (const char *heading : {"name_nl", "name_en", "links", "identifiers"}) {
        QCOMPARE(message(dialog), QString());
        choiceFor(dialog, text(heading))->setCurrentIndex(0);
    }
    QVERIFY(!button(dialog, "editionNext")->isEnabled());
    QVERIFY2(message(dialog).startsWith(text("Say which column tells")), qPrintable(message(dialog)));
    press(Qt::Key_Return);
    QCOMPARE(page(dialog), text("columnMappingPage"));
    QComboBox *key = choiceFor(dialog, text("Sleutel"));
    key->setCurrentIndex(key->findData(text("country")));
    QComboBox *country = choiceFor(dialog, text("country"));
    QVERIFY(!button(dialog, "editionNext")->isEnabled());
    QVERIFY2(message(dialog).startsWith(text("Two columns are “Country")), qPrintable(message(dialog)));
    country->setCurrentIndex(country->findData(text("slug")));
    QVERIFY(button(dialog, "editionNext")->isEnabled());
    QCOMPARE(message(dialog), QString());
    country->setCurrentIndex(country->findData(text("country")));
    key->setCurrentIndex(key->findData(text("slug")));
    press(Qt::Key_Return);
    QVERIFY(waitForPage(dialog, "editionResultPage"));
    QCOMPARE(summaryIn(dialog), text("There is no difference."));
}

void NewEditionTest::partnersAreRecognisedWithoutShortNames()
{
    EditionSheet sheet = this->sheet();
    sheet.set(text("tu-delft"), text("founded"), text("1843"));
    sheet.rename(text("slug"), text("Volgnummer"));
    sheet.write(path("partners.csv"));
    NewEditionDialog *dialog = read("columnMappingPage");
    press(Qt::Key_Return); // the column is left out
    QVERIFY(waitForPage(dialog, "editionResultPage"));
    QCOMPARE(mistakesIn(dialog), QStringList());
    QCOMPARE(summaryIn(dialog), text("1 partner changed."));
    const auto *notes = dialog->findChild<QLabel *>(text("editionNotes"));
    QVERIFY(notes->isVisible());
    QVERIFY2(notes->text().contains(text("recognised by an identifier, a website or a name")),
             qPrintable(notes->text()));
    QVERIFY(!dialog->findChild<QLabel *>(text("editionDoubts"))->isVisible());
}

void NewEditionTest::newPartnersThatLookLikeOthersAreTold()
{
    EditionSheet sheet = this->sheet();
    sheet.set(text("tu-delft"), text("slug"), text("delft-new"));
    sheet.write(path("partners.csv"));
    NewEditionDialog *dialog = read("editionResultPage");
    QCOMPARE(summaryIn(dialog), text("1 partner added."));
    const auto *duplicates = dialog->findChild<QLabel *>(text("editionDoubts"));
    QVERIFY(duplicates->isVisible());
    QVERIFY2(duplicates->text().startsWith(text("1 new partner")) && duplicates->text().contains(text("(delft-new)")) &&
                 duplicates->text().contains(text("(tu-delft)")),
             qPrintable(duplicates->text()));
}

void NewEditionTest::mangledTextsAreTold()
{
    EditionSheet sheet = this->sheet();
    sheet.set(text("tu-delft"), text("name_en"), QStringLiteral("UniversitÃ¤t Delft"));
    sheet.write(path("partners.csv"));
    NewEditionDialog *dialog = read("editionResultPage");
    const auto *doubts = dialog->findChild<QLabel *>(text("editionDoubts"));
    QVERIFY(doubts->isVisible());
    QCOMPARE(doubts->text(), QStringLiteral("1 text was probably mangled by another program: “UniversitÃ¤t Delft” for "
                                            "“Universität Delft” (tu-delft)."));
}

void NewEditionTest::columnsCanBeChangedAfterwards()
{
    sheet().write(path("partners.csv"));
    NewEditionDialog *dialog = read("editionResultPage");
    QCOMPARE(summaryIn(dialog), text("There is no difference."));
    QTest::mouseClick(button(dialog, "editionBack"), Qt::LeftButton);
    QCOMPARE(page(dialog), text("columnMappingPage"));
    QComboBox *founded = choiceFor(dialog, text("founded"));
    founded->setCurrentIndex(founded->findData(text("started")));
    QComboBox *started = choiceFor(dialog, text("started"));
    started->setCurrentIndex(started->findData(text("founded")));
    press(Qt::Key_Return);
    QVERIFY(waitForPage(dialog, "editionResultPage"));
    QVERIFY(summaryIn(dialog) != text("There is no difference."));
    QTest::mouseClick(button(dialog, "editionBack"), Qt::LeftButton);
    QTest::mouseClick(button(dialog, "editionBack"), Qt::LeftButton);
    QCOMPARE(page(dialog), text("newEditionStart"));
    QVERIFY(!button(dialog, "editionBack")->isVisible());
}

void NewEditionTest::partnersThatAreMissingStayUnlessTheReaderSaysSo()
{
    EditionSheet sheet = this->sheet();
    sheet.remove(text("alrijne-hospital"));
    sheet.write(path("partners.csv"));
    NewEditionDialog *dialog = read("editionResultPage");
    QCOMPARE(summaryIn(dialog), text("There is no difference."));
    QCOMPARE(dialog->findChild<QLabel *>(text("editionNotes"))->text(),
             text("1 partner of the catalogue is not in the table and stays as it is."));
    QTest::mouseClick(button(dialog, "editionBack"), Qt::LeftButton);
    QTest::mouseClick(button(dialog, "editionBack"), Qt::LeftButton);
    auto *remove = dialog->findChild<QRadioButton *>(text("removeOthers"));
    remove->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    QVERIFY(waitForPage(dialog, "editionResultPage"));
    QVERIFY2(summaryIn(dialog).contains(text("1 partner")), qPrintable(summaryIn(dialog)));
    const auto *notes = dialog->findChild<QLabel *>(text("editionNotes"));
    QVERIFY(notes->isVisible());
    QVERIFY2(notes->text().contains(text("left out")), qPrintable(notes->text()));
}

void NewEditionTest::unchangedSpreadsheetChangesNothing()
{
    sheet().write(path("partners.csv"));
    NewEditionDialog *dialog = read("editionResultPage");
    QCOMPARE(summaryIn(dialog), text("There is no difference."));
    dialog->findChild<QSpinBox *>(text("editionNumber"))->setValue(m_program->catalogue().info().edition);
    dialog->findChild<QDateEdit *>(text("editionDate"))->setDate(m_program->catalogue().info().editionDate.latest());
    dialog->save(path("same.sqlite"));
    QTRY_VERIFY2(savedIn(dialog).contains(path("same.sqlite")), qPrintable(message(dialog)));
    QVERIFY(stateOf(path("same.sqlite")).bytes == stateOf(text(BUNDLED_CATALOGUE)).bytes);
}

void NewEditionTest::fileThatCannotBeReadIsTold()
{
    QFile file(path("partners.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 \0 this is no table");
    file.close();
    NewEditionDialog *dialog = openDialog();
    type(path("partners.csv"));
    press(Qt::Key_Return);
    QTRY_COMPARE(problemIn(dialog),
                 text("This is a PDF, not a spreadsheet. Save it as .xlsx, .ods or CSV, without a password."));
    QCOMPARE(page(dialog), text("newEditionStart"));
    QCOMPARE(dialog->findChild<AlertLabel *>(text("spreadsheetProblem"))->news(), AlertLabel::News::Bad);
    dialog->save(path("edition.sqlite")); // there is nothing to save
    QCOMPARE(page(dialog), text("newEditionStart"));
    // None at all: what was said of the other one goes.
    type(text("x"));
    QCOMPARE(problemIn(dialog), QString());
    press(Qt::Key_Return);
    QTRY_VERIFY2(problemIn(dialog).contains(path("partners.csvx")), qPrintable(problemIn(dialog)));
    QCOMPARE(page(dialog), text("newEditionStart"));
    QVERIFY(!QFileInfo::exists(path("edition.sqlite")));
}

void NewEditionTest::mistakesAreCopiedAndSaved()
{
    EditionSheet sheet = this->sheet();
    sheet.set(text("tu-delft"), text("founded"), text("=long ago"));
    sheet.set(text("medical-delta"), text("kind"), text("no such kind"));
    sheet.write(path("partners.csv"));
    NewEditionDialog *dialog = read("editionResultPage");
    QCOMPARE(mistakesIn(dialog).size(), 2);
    QTest::mouseClick(button(dialog, "copyMistakes"), Qt::LeftButton);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.first(), text("Row\tPartner\tColumn\tWhat is wrong\tWhat to do"));
    QCOMPARE(lines.size(), 4); // the last one is empty
    QVERIFY2(message(dialog).startsWith(text("2 mistake")), qPrintable(message(dialog)));
    QTest::mouseClick(button(dialog, "saveMistakes"), Qt::LeftButton);
    auto *chooser = dialog->findChild<QFileDialog *>(text("saveMistakesDialog"));
    QVERIFY(chooser);
    emit chooser->fileSelected(path("mistakes.csv"));
    QVERIFY(message(dialog).contains(path("mistakes.csv")));
    const QByteArray bytes = stateOf(path("mistakes.csv")).bytes;
    QVERIFY(bytes.startsWith("\xef\xbb\xbf\"Row\",\"Partner\",\"Column\""));
    QCOMPARE(bytes.count("\r\n"), 3);
    emit chooser->fileSelected(m_folder->path());
    QVERIFY(message(dialog).contains(m_folder->path()));
    QVERIFY(!message(dialog).contains(text("mistakes.csv")));
    chooser->close();
}

void NewEditionTest::cataloguesInUseAreNotWritten()
{
    const QString bundled = text(BUNDLED_CATALOGUE);
    QVERIFY(QFile::copy(bundled, path("open.sqlite")));
    QVERIFY(m_program->session().open(path("open.sqlite")));
    sheet().write(path("partners.csv"));
    NewEditionDialog *dialog = read("editionResultPage");
    for (const QString &target : {bundled, path("open.sqlite")}) {
        const FileState before = stateOf(target);
        dialog->save(target);
        QCOMPARE(page(dialog), text("editionResultPage"));
        QVERIFY2(message(dialog).contains(text("Save the new edition under another name.")),
                 qPrintable(message(dialog)));
        QVERIFY(stateOf(target) == before);
    }
    dialog->save(path("partners.csv"));
    QVERIFY2(message(dialog).contains(text("partners.sqlite")), qPrintable(message(dialog)));
    QVERIFY(button(dialog, "editionNext")->isEnabled());
}

void NewEditionTest::folderThatCannotBeWrittenIsTold()
{
    sheet().write(path("partners.csv"));
    NewEditionDialog *dialog = read("editionResultPage");
    dialog->save(path("no/such/edition.sqlite"));
    QTRY_COMPARE(page(dialog), text("editionResultPage"));
    QTRY_VERIFY2(message(dialog).contains(path("no/such/edition.sqlite")), qPrintable(message(dialog)));
    // Another place will do.
    dialog->save(path("edition.sqlite"));
    QTRY_VERIFY(QFileInfo::exists(path("edition.sqlite")));
}

void NewEditionTest::cancelLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("file") << QByteArray("newEditionStart");
    QTest::newRow("columns") << QByteArray("columnMappingPage");
    QTest::newRow("mistakes") << QByteArray("mistakes");
    QTest::newRow("differences") << QByteArray("editionResultPage");
    QTest::newRow("where to save") << QByteArray("saveEditionDialog");
}

void NewEditionTest::cancelLeavesNothing()
{
    QFETCH(const QByteArray, page);
    EditionSheet sheet = this->sheet();
    if (page == "columnMappingPage")
        sheet.rename(text("name_nl"), text("Benaming"));
    if (page == "mistakes")
        sheet.set(text("tu-delft"), text("founded"), text("long ago"));
    sheet.write(path("partners.csv"));
    const FileState bundled = stateOf(text(BUNDLED_CATALOGUE));
    if (page == "newEditionStart")
        openDialog();
    else
        read(page == "columnMappingPage" ? "columnMappingPage" : "editionResultPage");
    if (page == "saveEditionDialog") {
        press(Qt::Key_Return);
        auto *chooser = m_program->child<QFileDialog>("saveEditionDialog");
        QVERIFY(isActive(chooser));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_program->child<QFileDialog>("saveEditionDialog"));
        QVERIFY(isActive(m_program->child<NewEditionDialog>("newEditionDialog")));
    }
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_program->child<NewEditionDialog>("newEditionDialog"));
    QCOMPARE(stateOf(path("partners.csv")).folder, QStringList{text("partners.csv")});
    QVERIFY(stateOf(text(BUNDLED_CATALOGUE)) == bundled);
    QVERIFY(m_program->session().isBundled());
    QVERIFY(!m_program->settings().has(Setting::ColumnMappings));
}

void NewEditionTest::escEndsWhatIsRunningFirst()
{
    sheet().write(path("partners.csv"));
    NewEditionDialog *dialog = openDialog();
    type(path("partners.csv"));
    press(Qt::Key_Return);
    QCOMPARE(page(dialog), text("workingPage"));
    press(Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(waitForPage(dialog, "newEditionStart"));
    QCOMPARE(message(dialog), text("Cancelled. Nothing was saved."));
    press(Qt::Key_Return);
    QVERIFY(waitForPage(dialog, "editionResultPage"));
    // Whether the file was complete before the key came is a matter of chance; what is said must be true.
    dialog->save(path("edition.sqlite"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(page(dialog) != text("workingPage"));
    QCOMPARE(savedIn(dialog).isEmpty(), message(dialog) == text("Cancelled. Nothing was saved."));
    QCOMPARE(savedIn(dialog).isEmpty(), !QFileInfo::exists(path("edition.sqlite")));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_program->child<NewEditionDialog>("newEditionDialog"));
}

void NewEditionTest::languageCanBeSwitchedWhileItIsOpen()
{
    EditionSheet sheet = this->sheet();
    sheet.set(text("tu-delft"), text("founded"), text("long ago"));
    sheet.write(path("partners.csv"));
    NewEditionDialog *dialog = read("editionResultPage");
    const QStringList before = mistakesIn(dialog);
    m_program->chooseLanguage("nl");
    QTRY_VERIFY(page(dialog) == text("editionResultPage") && mistakesIn(dialog) != before);
    QCOMPARE(mistakesIn(dialog).size(), 1);
    m_program->chooseLanguage("en");
    QTRY_COMPARE(mistakesIn(dialog), before);
}

QTEST_MAIN(NewEditionTest)
#include "newedition_test.moc"
