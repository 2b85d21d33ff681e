// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printers/printermodule.h"

#include <QObject>

/// The printers by Qt's own dialog.
class SystemPrinters final : public QObject, public PrinterModule
{
    Q_OBJECT
    Q_INTERFACES(PrinterModule)
    Q_PLUGIN_METADATA(IID "org.partneratlas.PrinterModule/1")

public:
    void choosePrinter(QWidget *window, const PrinterJob &job,
                       const std::function<void(const ChosenPrinter &)> &chosen) override;
};
