// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportdialog.h"

#include "widgets/exportpagespreview.h"
#include "widgets/exportsteps.h"
#include "widgets/pagepreview.h"

#include <QApplication>
#include <QCheckBox>
#include <QDeadlineTimer>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>

/// What the export dialog shows before anything is written, on small screens and with large texts too.
class ExportDialogPreviewTest final : public QObject, private ExportSteps
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void previewIsTheBeginningOfTheFile();
    void numbersAreTold();
    void largeTextsFit();
    void previewStaysInSightOnASmallScreen_data();
    void previewStaysInSightOnASmallScreen();
    void everythingShowsEveryColumn();
    void pagesArePreviewed();
    void closingWhilePagesAreLaidOutIsSafe();
    void longLinesOfJsonAreWrapped();
};

void ExportDialogPreviewTest::previewIsTheBeginningOfTheFile()
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

void ExportDialogPreviewTest::numbersAreTold()
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

void ExportDialogPreviewTest::largeTextsFit()
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

void ExportDialogPreviewTest::previewStaysInSightOnASmallScreen_data()
{
    QTest::addColumn<int>("textSize");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("format");
    for (const char *format : {"csv", "json", "pdf"}) {
        QTest::addRow("%s", format) << 100 << QSize(784, 552) << QString::fromLatin1(format);
        QTest::addRow("%s, large texts", format) << 200 << QSize(784, 552) << QString::fromLatin1(format);
    }
}

void ExportDialogPreviewTest::previewStaysInSightOnASmallScreen()
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

void ExportDialogPreviewTest::everythingShowsEveryColumn()
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

void ExportDialogPreviewTest::pagesArePreviewed()
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

void ExportDialogPreviewTest::closingWhilePagesAreLaidOutIsSafe()
{
    pick(threeSlugs);
    open();
    click(in("format-pdf"));
    chooseIn("pdfLayout", 2);
    // Three pages are ready within one turn of QTRY_VERIFY.
    const auto *pages = exportDialog()->findChild<ExportPagesPreview *>();
    const QDeadlineTimer patience(5000);
    while (!pages->isWaiting() && !patience.hasExpired())
        QCoreApplication::processEvents();
    QVERIFY(pages->isWaiting());
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

void ExportDialogPreviewTest::longLinesOfJsonAreWrapped()
{
    open();
    click(in("format-json"));
    (void)previewedRows();
    const auto *preview = in<QPlainTextEdit>("previewText");
    QVERIFY(preview->isVisible());
    QVERIFY(!preview->toPlainText().isEmpty());
    QCOMPARE(preview->horizontalScrollBar()->maximum(), 0);
}

QTEST_MAIN(ExportDialogPreviewTest)
#include "exportdialogpreview_test.moc"
