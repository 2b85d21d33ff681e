// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consoleprogram.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What one call of partneratlas-catalogue gave.
struct ConsoleRun {
    ExitStatus status = ExitStatus::Fine;
    QByteArray result;
    QString talk;
};

/// Calls it in English with these arguments, on the bundled catalogue.
[[nodiscard]] ConsoleRun runConsoleWith(const QStringList &arguments);
