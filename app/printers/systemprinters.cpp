// SPDX-License-Identifier: GPL-3.0-or-later
#include "printers/systemprinters.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QToolButton>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SystemPrinters)
};

/// Qt calls the button beside the name of a file "..." only.
void nameFileButton(const QPrintDialog &dialog)
{
    if (auto *button = dialog.findChild<QToolButton *>(QStringLiteral("fileBrowser")))
        button->setAccessibleName(Texts::tr("Choose a file"));
}

} // namespace

void SystemPrinters::choosePrinter(QWidget *window, const PrinterJob &job,
                                   const std::function<void(const ChosenPrinter &)> &chosen)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(job.name);
    printer->setCreator(QStringLiteral("Partneratlas"));
    printer->setFullPage(true); // the pages have margins of their own
    printer->setPageLayout(job.layout);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setObjectName(QStringLiteral("printerDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, job.pageCount);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog->setOption(QAbstractPrintDialog::PrintCurrentPage, false);
    nameFileButton(*dialog);
    QObject::connect(dialog, &QDialog::accepted, window, [printer, chosen] {
        const bool isRange = printer->printRange() == QPrinter::PageRange;
        chosen({printer, isRange ? printer->pageRanges() : QPageRanges()});
    });
    dialog->open();
}
