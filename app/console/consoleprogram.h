// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consolecommand.h"

#include <QStringList>

class InterfaceLanguage;

/// partneratlas-catalogue without its main(): arguments in, text out, exit status back.
/// `arguments` begins with the name of the program, as QCoreApplication::arguments() does. `bundled` is the path of the
/// bundled catalogue. Without a `writePdf` profiles of PDF are refused.
[[nodiscard]] ExitStatus runConsole(const QStringList &arguments, const QString &bundled, InterfaceLanguage &language,
                                    ConsoleOutput &output, const PdfWriter &writePdf = {});
