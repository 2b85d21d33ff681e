// SPDX-License-Identifier: GPL-3.0-or-later
#include "printers/systemprinters.h"

#include <QPrintDialog>
#include <QPrinter>

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
    QObject::connect(dialog, &QDialog::accepted, window, [printer, chosen] {
        const bool isRange = printer->printRange() == QPrinter::PageRange;
        chosen({printer, isRange ? printer->pageRanges() : QPageRanges()});
    });
    dialog->open();
}
