// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/statefolder.h"

#include <QDir>

QString kioskStateFolder()
{
    // The specification: a path that is not absolute is to be ignored.
    const QString home = qEnvironmentVariable("XDG_STATE_HOME");
    const QString folder = QDir::isAbsolutePath(home) ? home : QDir::homePath() + QLatin1String("/.local/state");
    return QDir::cleanPath(folder + QLatin1String("/partneratlas"));
}

QString standardStartRecordPath()
{
    return kioskStateFolder() + QLatin1String("/kiosk-starts");
}

QString standardLastErrorsPath()
{
    return kioskStateFolder() + QLatin1String("/kiosk-errors");
}

QString standardCountsFolder()
{
    return kioskStateFolder() + QLatin1String("/counts");
}
