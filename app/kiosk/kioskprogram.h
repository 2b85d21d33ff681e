// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kioskcore/servicenotifier.h"

#include <QString>

class QApplication;

/// What the kiosk is started with.
struct KioskArguments {
    /// Absolute; empty: what the settings name, else the bundled one.
    QString catalogue;
    /// Absolute; empty: the standard place (standardKioskSettingsPath()).
    QString settingsFile;
    /// Where the service manager waits; taken from the environment before there is a second thread.
    ServiceAddress service = ServiceAddress();
};

/// The kiosk, from here to its exit status: 0 when staff left it.
[[nodiscard]] int runKiosk(QApplication &application, const KioskArguments &arguments, const QString &bundled);

/// Looks the kiosk over, a line on stdout for each part; the exit status is that of selftest.h. Without a display it
/// says so.
[[nodiscard]] int runKioskSelfTest(const KioskArguments &arguments, const QString &bundled, bool hasDisplay);
