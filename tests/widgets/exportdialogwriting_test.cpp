// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialog.h"

#include "support/restriction.h"
#include "widgets/alertlabel.h"
#include "widgets/exportmemory.h"
#include "widgets/exportsteps.h"
#include "widgets/shownparts.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>

#include <sys/stat.h>

/// Files and the clipboard: by keys and by mouse, whole or not at all, and what is told of it.
class ExportDialogWritingTest final : public QObject, private ExportSteps
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void keysAloneExport();
    void mouseAloneExports();
    void cancelLeavesTheOldFile_data();
    void cancelLeavesTheOldFile();
    void escapeClosesWhenNothingIsWritten();
    void failureIsToldAndTheOldFileStays_data();
    void failureIsToldAndTheOldFileStays();
    void badNewsLookLikeBadNews();
    void tableIsCopied();
    void otherCatalogueClosesIt();
    void cancelledExportIsToldWithTheOtherCatalogue();
};

void ExportDialogWritingTest::keysAloneExport()
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

void ExportDialogWritingTest::mouseAloneExports()
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

void ExportDialogWritingTest::cancelLeavesTheOldFile_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"csv", "xlsx", "json", "pdf"})
        QTest::newRow(format) << QByteArray(format);
}

void ExportDialogWritingTest::cancelLeavesTheOldFile()
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

void ExportDialogWritingTest::escapeClosesWhenNothingIsWritten()
{
    open();
    press(Qt::Key_Escape);
    QVERIFY(!exportDialog());
    // While the preview is still being made, too.
    open();
    click(in("cancelExport"));
    QVERIFY(!exportDialog());
}

void ExportDialogWritingTest::failureIsToldAndTheOldFileStays_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("trouble");
    for (const char *format : {"csv", "xlsx", "jsonld", "pdf"}) {
        for (const char *trouble : {"no permission", "no room", "a folder", "a pipe", "no such folder"})
            QTest::addRow("%s, %s", format, trouble) << QByteArray(format) << QByteArray(trouble);
    }
}

void ExportDialogWritingTest::failureIsToldAndTheOldFileStays()
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

void ExportDialogWritingTest::badNewsLookLikeBadNews()
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

void ExportDialogWritingTest::tableIsCopied()
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

void ExportDialogWritingTest::otherCatalogueClosesIt()
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

void ExportDialogWritingTest::cancelledExportIsToldWithTheOtherCatalogue()
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

QTEST_MAIN(ExportDialogWritingTest)
#include "exportdialogwriting_test.moc"
