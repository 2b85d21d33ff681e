// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class PrinterModule;

/// Where the module lies: in a folder that is found from that of the program. Needs an application object.
[[nodiscard]] QString printerModulePath();

/// Loads the module; later calls give the same one, which stays to the end of the program. Null if it cannot be loaded:
/// a part of the program, or of Qt, is not installed.
[[nodiscard]] PrinterModule *loadPrinterModule(const QString &path);
