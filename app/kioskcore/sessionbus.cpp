// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/sessionbus.h"

#include <QFile>

void startNoSessionBus()
{
    // Empty counts as missing, as it does for libdbus.
    const bool isNamed = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isAtItsPlace = !runtimeFolder.isEmpty() && QFile::exists(runtimeFolder + QLatin1String("/bus"));
    if (!isNamed && !isAtItsPlace)
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // a way that libdbus does not know
}
