// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QPageRanges>
#include <QString>
#include <QtPlugin>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QWidget;

/// What is to be printed, for the dialog that asks for a printer.
struct PrinterJob {
    QString name;
    QPageLayout layout;
    int pageCount = 1;
};

/// A printer as a person chose it.
struct ChosenPrinter {
    /// To be painted on; printing begins when the painter ends. Its paper need not be that of the job.
    std::shared_ptr<QPagedPaintDevice> device;
    /// Counted from 1; empty: all.
    QPageRanges pages;
};

/// The printers of the system. They need a library that costs a start two milliseconds, so they are a module that is
/// loaded when somebody prints; nothing else of this program stands in it. This is all that crosses its border.
class PrinterModule
{
public:
    virtual ~PrinterModule() = default;

    /// Opens a dialog over `window` and returns at once. `chosen` is called if a printer is chosen, before the dialog
    /// is gone; not if the dialog is closed otherwise.
    virtual void choosePrinter(QWidget *window, const PrinterJob &job,
                               const std::function<void(const ChosenPrinter &)> &chosen) = 0;
};

Q_DECLARE_INTERFACE(PrinterModule, "org.partneratlas.PrinterModule/1")
