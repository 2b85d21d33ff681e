// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialog.h"

#include "printing/pdfexport.h"
#include "support/restriction.h"
#include "widgets/alertlabel.h"
#include "widgets/columnorderdialog.h"
#include "widgets/exportmemory.h"
#include "widgets/exportmemory.h"
#include "widgets/exportsteps.h"
#include "widgets/pagepreview.h"
#include "widgets/shownparts.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QTableView>

#include <sys/stat.h>

namespace
{

const QStringList threeSlugs = {QStringLiteral("tu-delft"), QStringLiteral("medical-delta"),
                                QStringLiteral("naturalis")};

} // namespace

/// Features 36 to 44 and N10: partners leave the window as files and as tables.
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
    void keysAloneExport();
    void mouseAloneExports();
    void choiceMakesTheFileOfItsProfile_data();
    void choiceMakesTheFileOfItsProfile();
    void pdfHasTheColumns();
    void jsonHasNoColumns();
    void previewIsTheBeginningOfTheFile();
    void numbersAreTold();
    void columnsAreOrderedByKeys();
    void withoutColumnsNothingIsExported();
    void proposedNameTellsWhatIsInside();
    void choiceIsRememberedForTheNextTime();
    void chosenColumnsAreRememberedBesideEverything();
    void cancelLeavesTheOldFile_data();
    void cancelLeavesTheOldFile();
    void escapeClosesWhenNothingIsWritten();
    void failureIsToldAndTheOldFileStays_data();
    void failureIsToldAndTheOldFileStays();
    void tableIsCopied();
    void otherCatalogueClosesIt();
    void cancelledExportIsToldWithTheOtherCatalogue();
    void languageChangesWhileItIsOpen();
    void largeTextsFit();
    void previewStaysInSightOnASmallScreen_data();
    void previewStaysInSightOnASmallScreen();
    void everythingShowsEveryColumn();
    void pagesArePreviewed();
    void pagesOfNobodyAreNotPreviewed();
    void longLinesOfJsonAreWrapped();
    void badNewsLookLikeBadNews();
    void filterIsThatOfTheMoment();
    void notesAreOfferedToThoseWhoHaveThem();
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

void ExportDialogTest::keysAloneExport()
{
    pick(threeSlugs);
    open();
    for (int step = 0; step < 40 && QApplication::focusWidget()->objectName() != QLatin1String("format-xlsx"); ++step)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("format-xlsx"));
    press(Qt::Key_Space);
    for (int step = 0; step < 40 && QApplication::focusWidget()->objectName() != QLatin1String("column-kind"); ++step)
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(exportDialog()->findChild<QFileDialog *>());
    auto *asked = exportDialog()->findChild<QFileDialog *>();
    auto *name = asked->findChild<QLineEdit *>();
    name->setText(path("list"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(message().contains(path("list.xlsx")));
    comeBack();
    ExportProfile profile = firstProfile();
    profile.format = ExportFormat::Xlsx;
    profile.columns.removeAll(ListColumn::Kind);
    QCOMPARE(bytesOfFile(path("list.xlsx")), bytesOf(expected(profile, ids(threeSlugs))));
    press(Qt::Key_Escape);
    QVERIFY(!exportDialog());
}

void ExportDialogTest::mouseAloneExports()
{
    open();
    click(in("format-json"));
    exportTo(path("all.json"));
    QVERIFY2(message().contains(path("all.json")), qPrintable(message()));
    ExportProfile profile;
    profile.format = ExportFormat::Json;
    QCOMPARE(bytesOfFile(path("all.json")), bytesOf(expected(profile, everybody())));
    QVERIFY(shows(exportDialog(), QStringLiteral("Close")));
    click(in("cancelExport"));
    QVERIFY(!exportDialog());
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

void ExportDialogTest::previewIsTheBeginningOfTheFile()
{
    pick(threeSlugs);
    open();
    chooseIn("opensIn", 3);
    const QList<QStringList> rows = previewedRows();
    QCOMPARE(rows.size(), 3);
    exportTo(path("list.csv"));
    QString text = QString::fromUtf8(bytesOfFile(path("list.csv")));
    for (const QStringList &row : rows)
        QVERIFY2(text.contains(QLatin1Char('"') + row.join(QLatin1String("\",\"")) + QLatin1String("\"\r\n")),
                 qPrintable(row.join(QLatin1Char('|'))));
    const QAbstractItemModel *model = in<QTableView>("previewTable")->model();
    QStringList headings;
    for (int column = 0; column < model->columnCount(); ++column)
        headings.append(model->headerData(column, Qt::Horizontal).toString());
    QVERIFY(text.startsWith(QLatin1Char('"') + headings.join(QLatin1String("\",\"")) + QLatin1String("\"\r\n")));
}

void ExportDialogTest::numbersAreTold()
{
    pick(threeSlugs);
    open();
    (void)previewedRows();
    const qint64 size = bytesOf(exportDialog()->request()).size();
    QVERIFY2(summary().startsWith(text("3 partners · 8 column")), qPrintable(summary()));
    QVERIFY2(summary().endsWith(QLocale().formattedDataSize(size, 0, QLocale::DataSizeSIFormat)),
             qPrintable(summary()));
    click(in("exportInEvery"));
    (void)previewedRows();
    QVERIFY2(!summary().contains(QLatin1String(" 8 column")), qPrintable(summary()));
    click(in("exportAll"));
    (void)previewedRows();
    QVERIFY2(summary().startsWith(QLatin1String("128 partners")), qPrintable(summary()));
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

void ExportDialogTest::cancelLeavesTheOldFile_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"csv", "xlsx", "json", "pdf"})
        QTest::newRow(format) << QByteArray(format);
}

void ExportDialogTest::cancelLeavesTheOldFile()
{
    QFETCH(const QByteArray, format);
    const QString file = path("old.") + QString::fromLatin1(format);
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    open();
    click(in(qPrintable(QStringLiteral("format-") + QString::fromLatin1(format))));
    click(in("exportToFile"));
    auto *asked = exportDialog()->findChild<QFileDialog *>();
    QVERIFY(asked);
    emit asked->fileSelected(file);
    asked->close();
    QVERIFY(in("exportProgress")->isVisible());
    QVERIFY(!in("exportForm")->isEnabled());
    QVERIFY(in("cancelExport")->isEnabled());
    QTest::keyClick(exportDialog(), Qt::Key_Escape);
    QVERIFY(exportDialog()); // it ended the work only
    QTRY_VERIFY(!message().isEmpty());
    // What was ready before anybody could cancel it is there, and is told so.
    const bool isCancelled = message().contains(QLatin1String("cancelled"));
    if (isCancelled)
        QCOMPARE(bytesOfFile(file), QByteArray("old"));
    else
        QVERIFY2(message().contains(file) && bytesOfFile(file) != "old", qPrintable(message()));
    if (format == "pdf")
        QVERIFY(isCancelled);
    QCOMPARE(QDir(QFileInfo(file).absolutePath()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QVERIFY(!in("exportProgress")->isVisible());
    QVERIFY(in("exportToFile")->isEnabled());
}

void ExportDialogTest::escapeClosesWhenNothingIsWritten()
{
    open();
    press(Qt::Key_Escape);
    QVERIFY(!exportDialog());
    // While the preview is still being made, too.
    open();
    click(in("cancelExport"));
    QVERIFY(!exportDialog());
}

void ExportDialogTest::failureIsToldAndTheOldFileStays_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("trouble");
    for (const char *format : {"csv", "xlsx", "jsonld", "pdf"}) {
        for (const char *trouble : {"no permission", "no room", "a folder", "a pipe", "no such folder"})
            QTest::addRow("%s, %s", format, trouble) << QByteArray(format) << QByteArray(trouble);
    }
}

void ExportDialogTest::failureIsToldAndTheOldFileStays()
{
    QFETCH(const QByteArray, format);
    QFETCH(const QByteArray, trouble);
    const QString folder = path("folder");
    QString file = folder + QStringLiteral("/list.") + QString::fromLatin1(format);
    QVERIFY(QDir().mkdir(folder));
    if (trouble == "a folder")
        QVERIFY(QDir().mkdir(file));
    else if (trouble == "a pipe")
        QVERIFY(::mkfifo(qPrintable(file), 0600) == 0);
    else if (trouble == "no such folder")
        file = path("nowhere/list.") + QString::fromLatin1(format);
    const bool hasOldFile = trouble == "no permission" || trouble == "no room";
    if (hasOldFile) {
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    }
    const QStringList before = QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden);
    open();
    click(in(qPrintable(QStringLiteral("format-") + QString::fromLatin1(format))));
    (void)previewedRows();
    click(in("exportToFile"));
    auto *asked = exportDialog()->findChild<QFileDialog *>();
    QVERIFY(asked);
    {
        const Restriction restriction(trouble == "no permission", trouble == "no room" ? 600 : Restriction::noLimit);
        emit asked->fileSelected(file); // the dialog of the system may let it pass
        asked->close();
        QVERIFY(QTest::qWaitFor([this] { return !message().isEmpty(); }, 20000));
    }
    QVERIFY2(message().contains(QLatin1String("list.")) && !message().contains(QLatin1String("Exported")),
             qPrintable(message()));
    QVERIFY(in("exportMessage")->isVisible());
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden), before);
    if (hasOldFile)
        QCOMPARE(bytesOfFile(file), QByteArray("old"));
    QVERIFY(in("exportToFile")->isEnabled()); // to another place
    QVERIFY(exportFolder(m_program->settings()) != QFileInfo(file).absolutePath());
    QVERIFY(shows(exportDialog(), QStringLiteral("Cancel")));
}

void ExportDialogTest::tableIsCopied()
{
    pick(threeSlugs);
    open();
    click(in("copyTable"));
    QTRY_VERIFY(!message().isEmpty());
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->hasHtml() && copied->hasText());
    const ExportRequest request = expected(firstProfile(), ids(threeSlugs));
    const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(m_program->catalogue());
    const auto table = openTable(*records, request);
    TableClipboard wanted;
    QCOMPARE(copyTable(*std::get<std::unique_ptr<ExportTable>>(table), wanted, {}), WriteEnd::Whole);
    QCOMPARE(copied->text(), wanted.text);
    QCOMPARE(copied->html(), wanted.html);
}

void ExportDialogTest::otherCatalogueClosesIt()
{
    open();
    click(in("format-pdf"));
    click(in("exportToFile"));
    emit exportDialog()->findChild<QFileDialog *>()->fileSelected(path("list.pdf"));
    QVERIFY(!m_program->session().openBundled());
    settle();
    QVERIFY(!exportDialog());
    QVERIFY(!QFile::exists(path("list.pdf")));
}

void ExportDialogTest::cancelledExportIsToldWithTheOtherCatalogue()
{
    open();
    click(in("format-pdf"));
    click(in("exportToFile"));
    emit exportDialog()->findChild<QFileDialog *>()->fileSelected(path("list.pdf"));
    QVERIFY(exportDialog()->isWorking());
    QVERIFY(!m_program->session().openBundled());
    settle();
    QVERIFY(!exportDialog());
    QTRY_VERIFY(m_program->window().notice()->isVisible());
    QVERIFY2(m_program->window().notice()->text().startsWith(QLatin1String("The export was cancelled")),
             qPrintable(m_program->window().notice()->text()));
    m_program->window().notice()->dismiss();
    // Without work there is nothing to tell.
    open();
    QVERIFY(!m_program->session().openBundled());
    settle();
    QVERIFY(!exportDialog());
    QVERIFY(!m_program->window().notice()->isVisible());
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

void ExportDialogTest::largeTextsFit()
{
    m_program->window().resize(800, 600);
    m_program->appearance().setTextSize(200);
    settle();
    ExportDialog *dialog = open();
    (void)previewedRows();
    QVERIFY(dialog->width() <= dialog->screen()->availableSize().width());
    QVERIFY(dialog->height() <= dialog->screen()->availableSize().height());
    for (const char *name : {"cancelExport", "copyTable", "exportToFile"}) {
        const auto *button = in<QPushButton>(name);
        QVERIFY(dialog->rect().contains(QRect(button->mapTo(dialog, QPoint(0, 0)), button->size())));
        QVERIFY2(button->width() >= button->sizeHint().width(), name);
    }
    // What has the focus is scrolled into sight.
    for (int step = 0; step < 40; ++step) {
        press(Qt::Key_Tab);
        const QWidget *focus = QApplication::focusWidget();
        const QPoint middle = focus->mapTo(dialog, focus->rect().center());
        QVERIFY2(dialog->rect().contains(middle), qPrintable(focus->objectName()));
    }
}

void ExportDialogTest::previewStaysInSightOnASmallScreen_data()
{
    QTest::addColumn<int>("textSize");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("format");
    for (const char *format : {"csv", "json", "pdf"}) {
        QTest::addRow("%s", format) << 100 << QSize(784, 552) << QString::fromLatin1(format);
        QTest::addRow("%s, large texts", format) << 200 << QSize(784, 552) << QString::fromLatin1(format);
    }
}

void ExportDialogTest::previewStaysInSightOnASmallScreen()
{
    QFETCH(const int, textSize);
    QFETCH(const QSize, size);
    QFETCH(const QString, format);
    m_program->appearance().setTextSize(textSize);
    settle();
    ExportDialog *dialog = open();
    click(in(qPrintable(QStringLiteral("format-") + format)));
    if (format == QLatin1String("pdf"))
        chooseIn("pdfLayout", 1);
    (void)previewedRows();
    dialog->resize(size);
    settle();
    QCOMPARE(dialog->size(), size); // it can be as small
    const auto *preview = in("exportPreview");
    QVERIFY(dialog->rect().contains(QRect(preview->mapTo(dialog, QPoint(0, 0)), preview->size())));
    const auto *table = in<QTableView>("previewTable");
    if (table->isVisible())
        QVERIFY(table->viewport()->height() >= 2 * table->rowHeight(0));
    else
        QVERIFY(preview->height() >= 120);
    // And the form can still be used.
    QVERIFY(in("exportScroll")->height() >= 100);
}

void ExportDialogTest::everythingShowsEveryColumn()
{
    open();
    QVERIFY(!in<QCheckBox>("column-description")->isChecked());
    click(in("everyColumn"));
    for (const char *name : {"column-name", "column-description", "column-members"}) {
        QVERIFY2(in<QCheckBox>(name)->isChecked(), name);
        QVERIFY2(!in(name)->isEnabled(), name);
    }
    QCOMPARE(in<QLabel>("columnCount")->text(), QStringLiteral("Every column, in every language"));
    // What is printed has the chosen columns all the same.
    click(in("format-pdf"));
    QVERIFY(!in<QCheckBox>("column-description")->isChecked());
    QVERIFY(in("column-description")->isEnabled());
    click(in("format-csv"));
    click(in("everyColumn"));
    QVERIFY(!in<QCheckBox>("column-description")->isChecked());
    QVERIFY(in<QCheckBox>("column-name")->isChecked());
    QCOMPARE(exportDialog()->request().profile.columns, usualListColumns());
}

void ExportDialogTest::pagesArePreviewed()
{
    pick(threeSlugs);
    open();
    click(in("format-pdf"));
    for (const auto &[layout, pages] : {std::pair(1, 3), std::pair(2, 0)}) {
        chooseIn("pdfLayout", layout);
        (void)previewedRows();
        auto *page = in<PagePreview>("pagePreview");
        QVERIFY(page->isVisible());
        QVERIFY(pages == 0 ? page->pageCount() > 3 : page->pageCount() == pages);
        QVERIFY2(summary().contains(QStringLiteral("%1 pages").arg(page->pageCount())), qPrintable(summary()));
        // There is something on it.
        const QImage picture = page->grab().toImage();
        QSet<QRgb> colours;
        for (int x = 0; x < picture.width(); ++x)
            for (int y = 0; y < picture.height(); ++y)
                colours.insert(picture.pixel(x, y));
        QVERIFY(colours.size() > 3);
    }
    // A table of PDF is previewed as a table.
    chooseIn("pdfLayout", 0);
    QCOMPARE(previewedRows().size(), 3);
    QVERIFY(in("previewTable")->isVisible());
    QVERIFY(!summary().contains(QLatin1String("page")));
}

void ExportDialogTest::pagesOfNobodyAreNotPreviewed()
{
    pick(threeSlugs);
    open();
    click(in("format-pdf"));
    chooseIn("pdfLayout", 2);
    // It is closed, and its catalogue goes, while the pages are laid out.
    press(Qt::Key_Escape);
    QVERIFY(!exportDialog());
    QVERIFY(!m_program->session().openBundled());
    open();
    click(in("exportAll"));
    (void)previewedRows();
    QVERIFY(!m_program->session().openBundled());
    settle();
    QVERIFY(!exportDialog());
}

void ExportDialogTest::longLinesOfJsonAreWrapped()
{
    open();
    click(in("format-json"));
    (void)previewedRows();
    const auto *preview = in<QPlainTextEdit>("previewText");
    QVERIFY(preview->isVisible());
    QVERIFY(!preview->toPlainText().isEmpty());
    QCOMPARE(preview->horizontalScrollBar()->maximum(), 0);
}

void ExportDialogTest::badNewsLookLikeBadNews()
{
    pick(threeSlugs);
    open();
    const auto *message = in<AlertLabel>("exportMessage");
    exportTo(path("list.csv"));
    QCOMPARE(message->news(), AlertLabel::News::Good);
    QVERIFY(QDir().mkdir(path("folder.csv")));
    click(in("exportToFile"));
    auto *asked = exportDialog()->findChild<QFileDialog *>();
    emit asked->fileSelected(path("folder.csv"));
    asked->close();
    QTRY_VERIFY(message->text().contains(QLatin1String("folder.csv")));
    QCOMPARE(message->news(), AlertLabel::News::Bad);
    click(in("column-kind"));
    QVERIFY(!message->isVisible());
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
