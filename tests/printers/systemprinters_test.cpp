// SPDX-License-Identifier: GPL-3.0-or-later
#include "printers/printerloader.h"
#include "printers/printermodule.h"
#include "printing/documentdrawing.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QPagedPaintDevice>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace
{

/// Three pages with a line on each.
class Lines final : public PrintedDocument
{
public:
    [[nodiscard]] QString title() const override { return QStringLiteral("Three lines"); }
    [[nodiscard]] QPageLayout pageLayout() const override
    {
        return QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    }
    [[nodiscard]] int partCount() const override { return 0; }
    [[nodiscard]] int pageCount() const override { return 3; }
    void drawPage(QPainter &painter, int page) override { painter.drawLine(0, 0, 1000, 1000 * page); }

protected:
    void layOutPart(int) override {}
};

} // namespace

/// Qt's own dialog, through the module; printing into a file, which needs no printer.
class SystemPrintersTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyButtonHasAName();
    void closedDialogPrintsNothing();
    void chosenPrinterTakesThePages();
    void chosenPagesAreTold();

private:
    /// Opens the dialog; null if it does not.
    QDialog *open();

    QWidget m_window;
    ChosenPrinter m_chosen;
    Lines m_document;
};

void SystemPrintersTest::init()
{
    m_chosen = {};
    m_window.show();
}

QDialog *SystemPrintersTest::open()
{
    PrinterModule *module = loadPrinterModule(QStringLiteral(PRINTER_MODULE));
    if (!module)
        return nullptr;
    module->choosePrinter(&m_window, {m_document.title(), m_document.pageLayout(), m_document.pageCount()},
                          [this](const ChosenPrinter &printer) { m_chosen = printer; });
    return m_window.findChild<QDialog *>(QStringLiteral("printerDialog"));
}

void SystemPrintersTest::everyButtonHasAName()
{
    const std::unique_ptr<QDialog> dialog(open());
    QVERIFY(dialog);
    for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
        const QString name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        if (button->isVisible())
            QVERIFY2(name.size() > 3, qPrintable(button->objectName() + QLatin1Char(' ') + name));
    }
}

void SystemPrintersTest::closedDialogPrintsNothing()
{
    QDialog *dialog = open();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!m_chosen.device);
    QTRY_VERIFY(!m_window.findChild<QDialog *>(QStringLiteral("printerDialog")));
}

void SystemPrintersTest::chosenPrinterTakesThePages()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    QDialog *dialog = open();
    QVERIFY(dialog);
    auto *file = dialog->findChild<QLineEdit *>(QStringLiteral("filename"));
    QVERIFY(file);
    file->setText(path);
    dialog->accept();
    QVERIFY(m_chosen.device);
    QVERIFY(m_chosen.pages.isEmpty());
    DocumentDrawing drawing(m_document, *m_chosen.device, m_chosen.pages);
    while (drawing.step()) {
    }
    QVERIFY(drawing.finish());
    QFile printed(path);
    QVERIFY(printed.open(QIODevice::ReadOnly));
    QCOMPARE(printed.readAll().count("/Type /Page\n"), 3);
}

void SystemPrintersTest::chosenPagesAreTold()
{
    const QTemporaryDir folder;
    QDialog *dialog = open();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("filename"))->setText(folder.filePath(QStringLiteral("printed.pdf")));
    auto *range = dialog->findChild<QAbstractButton *>(QStringLiteral("printRange"));
    QVERIFY(range);
    range->click();
    dialog->findChild<QWidget *>(QStringLiteral("from"))->setProperty("value", 2);
    dialog->findChild<QWidget *>(QStringLiteral("to"))->setProperty("value", 3);
    dialog->accept();
    QVERIFY(m_chosen.device);
    QVERIFY(!m_chosen.pages.contains(1));
    QVERIFY(m_chosen.pages.contains(2) && m_chosen.pages.contains(3));
    DocumentDrawing drawing(m_document, *m_chosen.device, m_chosen.pages);
    int steps = 0;
    while (drawing.step())
        ++steps;
    QCOMPARE(steps, 2);
    QVERIFY(drawing.finish());
}

QTEST_MAIN(SystemPrintersTest)
#include "systemprinters_test.moc"
