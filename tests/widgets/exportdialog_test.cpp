// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialog.h"

#include "printing/pdfexport.h"
#include "widgets/columnorderdialog.h"
#include "widgets/exportmemory.h"
#include "widgets/exportsteps.h"
#include "widgets/shownparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>

/// Features 36 to 44 and N10: partners leave the window as files and as tables. What is chosen is what is exported.
class ExportDialogTest final : public QObject, private ExportSteps
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void headerButtonOpensIt();
    void beginsWithWhomIsMeant();
    void emptyChoicesSayWhy();
    void shownPartnersAreThoseOfTheFilter();
    void selectionCanBeTheFilter();
    void choiceMakesTheFileOfItsProfile_data();
    void choiceMakesTheFileOfItsProfile();
    void pdfHasTheColumns();
    void jsonHasNoColumns();
    void columnsAreOrderedByKeys();
    void withoutColumnsNothingIsExported();
    void proposedNameTellsWhatIsInside();
    void choiceIsRememberedForTheNextTime();
    void chosenColumnsAreRememberedBesideEverything();
    void languageChangesWhileItIsOpen();
    void notesAreOfferedToThoseWhoHaveThem();
    void filterIsThatOfTheMoment();
    void languageThatTheCatalogueLacksIsNotUsed();
};

void ExportDialogTest::headerButtonOpensIt()
{
    auto *button = m_program->child<QToolButton>("exportButton");
    QVERIFY(button->isVisible());
    const auto *languages = m_program->child<QWidget>("languageSwitch");
    QVERIFY(button->mapToGlobal(QPoint(button->width(), 0)).x() <= languages->mapToGlobal(QPoint(0, 0)).x());
    click(button);
    QVERIFY(exportDialog());
}

void ExportDialogTest::beginsWithWhomIsMeant()
{
    open();
    QVERIFY(in<QRadioButton>("exportAll")->isChecked());
    press(Qt::Key_Escape);
    QVERIFY(!exportDialog());
    search("kind:museum");
    open();
    QVERIFY(in<QRadioButton>("exportShown")->isChecked());
    press(Qt::Key_Escape);
    pick(threeSlugs);
    open();
    QVERIFY(in<QRadioButton>("exportSelection")->isChecked());
    QVERIFY(shows(exportDialog(), QStringLiteral("&My selection (3)")));
    QVERIFY(shows(exportDialog(), QStringLiteral("&Shown now (%1)").arg(results().model()->rowCount())));
    QVERIFY(shows(exportDialog(), QStringLiteral("&All (%1)").arg(everybody().size())));
}

void ExportDialogTest::emptyChoicesSayWhy()
{
    m_program->state().setFilter(PartnerFilter::parse(QStringLiteral("naturalis status:ended")));
    open();
    for (const char *name : {"exportSelection", "exportShown"}) {
        const auto *button = in<QRadioButton>(name);
        QVERIFY(!button->isEnabled());
        QVERIFY(button->text().endsWith(QLatin1String("(0)")));
        QVERIFY(!button->toolTip().isEmpty());
        QCOMPARE(button->accessibleDescription(), button->toolTip());
    }
    QVERIFY(in<QRadioButton>("exportAll")->isChecked());
}

void ExportDialogTest::shownPartnersAreThoseOfTheFilter()
{
    search("kind:museum");
    const QStringList shown = resultSlugs();
    QVERIFY(shown.size() > 1);
    ExportDialog *dialog = open();
    QList<PartnerId> partners = dialog->request().partners;
    QCOMPARE(partners.size(), shown.size());
    // In the order of the list, which is that of everybody.
    QList<PartnerId> ordered = everybody();
    ordered.removeIf([&partners](PartnerId partner) { return !partners.contains(partner); });
    QCOMPARE(partners, ordered);
    for (const PartnerId partner : ids(shown))
        QVERIFY(partners.contains(partner));
    // In Dutch the list has another order.
    click(in<QRadioButton>("exportIn-nl"));
    ordered = everybody("nl");
    ordered.removeIf([&partners](PartnerId partner) { return !partners.contains(partner); });
    QCOMPARE(dialog->request().partners, ordered);
}

void ExportDialogTest::selectionCanBeTheFilter()
{
    pick(threeSlugs);
    search("is:selected");
    open();
    QVERIFY(shows(exportDialog(), QStringLiteral("&Shown now (3)")));
}

void ExportDialogTest::choiceMakesTheFileOfItsProfile_data()
{
    QTest::addColumn<QStringList>("clicks");
    QTest::addColumn<int>("program");
    QTest::addColumn<int>("sortColumn");
    QTest::addColumn<ExportProfile>("profile");
    const auto add = [](const char *name, const QStringList &clicks, int program, int sort, auto change) {
        ExportProfile profile = firstProfile();
        change(profile);
        QTest::newRow(name) << clicks << program << sort << profile;
    };
    const auto none = [](ExportProfile &) {};
    const int programs = static_cast<int>(opensInSlugs().size());
    for (int program = 0; program < programs; ++program)
        add(qPrintable(opensInSlugs().at(program)), {}, program, 0,
            [program](ExportProfile &profile) { profile.opensIn = *opensInWithSlug(opensInSlugs().at(program)); });
    add("first", {}, -1, 0, none);
    for (const ExportFormat format : {ExportFormat::Xlsx, ExportFormat::Json, ExportFormat::JsonLd})
        add(qPrintable(slugOf(format)), {QStringLiteral("format-") + slugOf(format)}, -1, 0,
            [format](ExportProfile &profile) { profile.format = format; });
    add("dutch", {QStringLiteral("exportIn-nl")}, -1, 0,
        [](ExportProfile &profile) { profile.language = languageWithTag("nl"); });
    add("side by side", {QStringLiteral("exportInEvery")}, -1, 0,
        [](ExportProfile &profile) { profile.hasEveryLanguage = true; });
    add("everything", {QStringLiteral("everyColumn")}, -1, 0,
        [](ExportProfile &profile) { profile.hasEverything = true; });
    add("other columns", {QStringLiteral("column-place"), QStringLiteral("column-description")}, -1, 0,
        [](ExportProfile &profile) {
            profile.columns.removeAll(ListColumn::Place);
            profile.columns.insert(profile.columns.indexOf(ListColumn::Started), ListColumn::Description);
        });
    add("sorted by kind", {}, -1, 3, [](ExportProfile &profile) {
        profile.sort = ExportSort{ListColumn::Kind, false};
    });
    add("json sorted by name in the other language", {QStringLiteral("format-json")}, -1, 2,
        [](ExportProfile &profile) {
            profile.format = ExportFormat::Json;
            profile.sort = ExportSort{ListColumn::OtherLanguageName, false};
        });
}

void ExportDialogTest::choiceMakesTheFileOfItsProfile()
{
    QFETCH(const QStringList, clicks);
    QFETCH(const int, program);
    QFETCH(const int, sortColumn);
    QFETCH(const ExportProfile, profile);
    open();
    for (const QString &name : clicks)
        click(in(qPrintable(name)));
    if (program >= 0)
        chooseIn("opensIn", program);
    if (sortColumn > 0)
        chooseIn("sortColumn", sortColumn);
    exportTo(path("file"));
    const QString written = path("file.") + suffixOf(profile.format);
    const char *order = profile.language.isEmpty() ? "en" : "nl";
    QCOMPARE(bytesOfFile(written), bytesOf(expected(profile, everybody(order))));
    // And the dialog itself can say so before.
    QCOMPARE(bytesOfFile(written), bytesOf(exportDialog()->request()));
}

void ExportDialogTest::pdfHasTheColumns()
{
    pick(threeSlugs);
    open();
    click(in("format-pdf"));
    QVERIFY(!in("opensIn")->isVisible());
    click(in("column-kind"));
    QCOMPARE(previewedRows().size(), 3);
    exportTo(path("list"));
    const QByteArray list = bytesOfFile(path("list.pdf"));
    QVERIFY2(list.startsWith("%PDF"), qPrintable(message()));
    const auto pages = [](const QByteArray &bytes) { return bytes.count("/Type /Page\n"); };
    QCOMPARE(pages(list), 1);
    chooseIn("pdfLayout", 1);
    QVERIFY(!in("column-kind")->isVisible());
    QVERIFY(!in("previewTable")->isVisible());
    exportTo(path("sheets.pdf"));
    PrintRequest request;
    request.layout = PrintLayout::Sheets;
    request.language = languageWithTag("en");
    QCOMPARE(exportPdf(m_program->catalogue(), ids(threeSlugs), request, path("expected.pdf")).outcome,
             PdfOutcome::Written);
    QCOMPARE(bytesOfFile(path("sheets.pdf")).size(), bytesOfFile(path("expected.pdf")).size());
    QCOMPARE(pages(bytesOfFile(path("sheets.pdf"))), 3);
    chooseIn("pdfLayout", 2);
    exportTo(path("booklet.pdf"));
    QVERIFY(bytesOfFile(path("booklet.pdf")).startsWith("%PDF"));
    QVERIFY(pages(bytesOfFile(path("booklet.pdf"))) > 3); // with a title and contents
}

void ExportDialogTest::jsonHasNoColumns()
{
    open();
    click(in("exportInEvery"));
    click(in("format-jsonld"));
    for (const char *name : {"column-name", "exportInEvery", "opensIn", "pdfLayout"})
        QVERIFY2(!in(name)->isVisible(), name);
    QVERIFY(in("formatNote")->isVisible());
    QVERIFY(!in("copyTable")->isEnabled());
    QTRY_VERIFY(in<QPlainTextEdit>("previewText")->toPlainText().contains(QLatin1String("@context")));
    // What was chosen before is there again.
    click(in("format-csv"));
    QVERIFY(in<QRadioButton>("exportInEvery")->isChecked());
    QVERIFY(in("column-name")->isVisible());
    QVERIFY(in("copyTable")->isEnabled());
}

void ExportDialogTest::columnsAreOrderedByKeys()
{
    pick(threeSlugs);
    open();
    press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(dialog<ColumnOrderDialog>());
    auto *columns = dialog<ColumnOrderDialog>();
    QVERIFY(columns && waitUntilActive(columns));
    auto *list = columns->findChild<QListWidget *>();
    QTRY_VERIFY(list->hasFocus());
    QCOMPARE(list->count(), everyListColumn().size());
    press(Qt::Key_Down, Qt::AltModifier); // the name goes down, twice
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(list->currentRow(), 2);
    press(Qt::Key_End); // the note
    press(Qt::Key_Space);
    press(Qt::Key_K, Qt::AltModifier);
    QTRY_VERIFY(columns->findChild<QCheckBox *>(QStringLiteral("columnKeys"))->isChecked());
    click(columns->findChild<QPushButton *>(QStringLiteral("columnUp")));
    QCOMPARE(list->item(list->count() - 2)->text(), QStringLiteral("Note"));
    press(Qt::Key_Return);
    QVERIFY(!dialog<ColumnOrderDialog>());
    comeBack();
    const ExportProfile made = exportDialog()->request().profile;
    QVERIFY(made.hasKeys);
    QCOMPARE(made.columns.mid(0, 3), QList({ListColumn::OtherLanguageName, ListColumn::Kind, ListColumn::Name}));
    QCOMPARE(made.columns.last(), ListColumn::Note);
    exportTo(path("list.csv"));
    QVERIFY(bytesOfFile(path("list.csv")).contains("\"other_language_name\",\"kind\",\"name\""));
    // Cancelled, nothing changes.
    click(in("moreColumns"));
    QVERIFY(waitUntilActive(dialog<ColumnOrderDialog>()));
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Escape);
    QCOMPARE(exportDialog()->request().profile, made);
}

void ExportDialogTest::withoutColumnsNothingIsExported()
{
    open();
    for (const ListColumn column : usualListColumns())
        click(in(qPrintable(QStringLiteral("column-") + keyOf(column))));
    QVERIFY(!in("exportToFile")->isEnabled());
    QVERIFY(!in("copyTable")->isEnabled());
    QCOMPARE(summary(), QStringLiteral("Choose at least one column."));
    QVERIFY(previewedRows().isEmpty());
    click(in("column-name"));
    QVERIFY(in("exportToFile")->isEnabled());
    QCOMPARE(previewedRows().first().size(), 1);
}

void ExportDialogTest::proposedNameTellsWhatIsInside()
{
    search("kind:museum");
    open();
    click(in("exportToFile"));
    auto *asked = exportDialog()->findChild<QFileDialog *>();
    QVERIFY(asked);
    const QString name = asked->findChild<QLineEdit *>()->text();
    QVERIFY2(name.contains(QLatin1String("useum")), qPrintable(name));
    QVERIFY2(name.endsWith(QDate::currentDate().toString(Qt::ISODate) + QLatin1String(".csv")), qPrintable(name));
    QVERIFY(!name.contains(QLatin1Char(':')));
}

void ExportDialogTest::choiceIsRememberedForTheNextTime()
{
    open();
    click(in("format-xlsx"));
    click(in("exportIn-nl"));
    click(in("column-members"));
    chooseIn("sortColumn", 1);
    chooseIn("sortDirection", 1);
    const ExportProfile chosen = exportDialog()->request().profile;
    press(Qt::Key_Escape);
    open();
    QCOMPARE(exportDialog()->request().profile.format, ExportFormat::Csv); // it was not exported
    press(Qt::Key_Escape);
    open();
    click(in("format-xlsx"));
    click(in("exportIn-nl"));
    click(in("column-members"));
    chooseIn("sortColumn", 1);
    chooseIn("sortDirection", 1);
    exportTo(path("list.xlsx"));
    press(Qt::Key_Escape);
    m_program->restart();
    open();
    QCOMPARE(exportDialog()->request().profile, chosen);
    click(in("exportToFile"));
    QCOMPARE(exportDialog()->findChild<QFileDialog *>()->directory().absolutePath(),
             QFileInfo(path("list.xlsx")).absolutePath());
}

void ExportDialogTest::chosenColumnsAreRememberedBesideEverything()
{
    open();
    click(in("column-theme"));
    const QList<ListColumn> columns = exportDialog()->request().profile.columns;
    QVERIFY(columns != usualListColumns());
    click(in("everyColumn"));
    exportTo(path("all.csv"));
    QTest::keyClick(exportDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!exportDialog());
    m_program->restart();
    open();
    QVERIFY(exportDialog()->request().profile.hasEverything);
    click(in("everyColumn"));
    QVERIFY(!exportDialog()->request().profile.hasEverything);
    QCOMPARE(exportDialog()->request().profile.columns, columns);
}

void ExportDialogTest::languageChangesWhileItIsOpen()
{
    ExportDialog *dialog = open();
    QVERIFY(shows(dialog, QStringLiteral("Place")));
    const QString first = previewedRows().first().first();
    click(in("exportIn-nl"));
    QCOMPARE(dialog->request().profile.language, languageWithTag("nl"));
    click(in("exportIn-en"));
    QCOMPARE(dialog->request().profile.language, Language()); // follows the window
    m_program->chooseLanguage("nl");
    QVERIFY(shows(dialog, QStringLiteral("Plaats")));
    QVERIFY(in<QRadioButton>("exportIn-nl")->isChecked());
    QVERIFY(previewedRows().size() == 8);
    QCOMPARE(dialog->request().partners, everybody("nl"));
    const auto *table = in<QTableView>("previewTable");
    QCOMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Naam"));
    QVERIFY(in<QComboBox>("opensIn")->toolTip().contains(QStringLiteral("een apostrof")));
}

void ExportDialogTest::notesAreOfferedToThoseWhoHaveThem()
{
    pick(threeSlugs);
    open();
    QVERIFY(!in("column-note")->isVisible());
    QCOMPARE(in<QComboBox>("sortColumn")->itemText(0), QStringLiteral("My own order"));
    click(in("exportAll"));
    QCOMPARE(in<QComboBox>("sortColumn")->itemText(0), QStringLiteral("As in the list"));
    press(Qt::Key_Escape);
    QVERIFY(!m_program->selection().setNote(threeSlugs.first(), QStringLiteral("ask for a lecture")));
    open();
    QVERIFY(in("column-note")->isVisible());
    QVERIFY(in<QCheckBox>("column-note")->isChecked());
    exportTo(path("list.csv"));
    QVERIFY(bytesOfFile(path("list.csv")).contains("ask for a lecture"));
    // Who takes it away has chosen that.
    click(in("column-note"));
    exportTo(path("other.csv"));
    QVERIFY(!bytesOfFile(path("other.csv")).contains("ask for a lecture"));
    press(Qt::Key_Escape);
    open();
    QVERIFY(in("column-note")->isVisible());
    QVERIFY(!in<QCheckBox>("column-note")->isChecked());
}

void ExportDialogTest::filterIsThatOfTheMoment()
{
    search("kind:museum");
    ExportDialog *dialog = open();
    const ExportRequest before = dialog->request();
    QVERIFY(before.partners.size() > 1);
    m_program->state().setFilter(PartnerFilter::parse(QStringLiteral("leiden")));
    settle();
    click(in("format-xlsx"));
    click(in("format-csv"));
    QCOMPARE(dialog->request().partners, before.partners);
    click(in("exportToFile"));
    const auto *asked = exportDialog()->findChild<QFileDialog *>();
    const QString name = asked->findChild<QLineEdit *>()->text();
    QVERIFY2(name.contains(QLatin1String("useum")), qPrintable(name));
    QVERIFY(shows(dialog, QStringLiteral("&Shown now (%1)").arg(before.partners.size())));
}

void ExportDialogTest::languageThatTheCatalogueLacksIsNotUsed()
{
    ExportProfile french = firstProfile();
    french.name = QStringLiteral("Pour les amis");
    french.language = languageWithTag("fr");
    ExportChoice choice = choiceOf(french);
    keepLastExport(choice, m_program->settings());
    ExportDialog *dialog = open();
    QCOMPARE(dialog->request().profile.language, Language());
    QVERIFY(in<QRadioButton>("exportIn-en")->isChecked());
    QCOMPARE(previewedRows().size(), 8);
    // Dutch, which it has, is kept.
    press(Qt::Key_Escape);
    choice.language = languageWithTag("nl");
    keepLastExport(choice, m_program->settings());
    dialog = open();
    QCOMPARE(dialog->request().profile.language, languageWithTag("nl"));
}

QTEST_MAIN(ExportDialogTest)
#include "exportdialog_test.moc"
