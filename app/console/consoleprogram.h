// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consoleoutput.h"

#include <QStringList>

class InterfaceLanguage;

/// partneratlas-catalogue without its main(): arguments in, text out, exit status back.
/// `arguments` begins with the name of the program, as QCoreApplication::arguments() does. `bundled` is the path of the
/// bundled catalogue.
[[nodiscard]] ExitStatus runConsole(const QStringList &arguments, const QString &bundled, InterfaceLanguage &language,
                                    ConsoleOutput &output);
