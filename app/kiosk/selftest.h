// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// What is looked over, in this order. The number is the exit status of the program if it is the first that is not in
/// order.
enum class SelfTestPart { Settings = 10, Catalogue = 11, Translation = 12, Fonts = 13, Screen = 14, QrCode = 15 };

struct SelfTestLine {
    SelfTestPart part;
    bool isFine = false;
    /// What was found, one line in the language of the interface.
    QString text;
};

/// What is looked at.
struct SelfTestSubject {
    QString bundled;
    /// That of the command line; empty: what the settings name, else the bundled one.
    QString catalogue = QString();
    /// Empty: no settings, all defaults.
    QString settingsFile = QString();
    /// False where the program was started without a display, and can see no screen.
    bool hasDisplay = true;
};

/// Looks over whether a kiosk can serve visitors, a line for each part. Needs an application object with a GUI; shows
/// nothing and writes nothing.
[[nodiscard]] QList<SelfTestLine> selfTest(const SelfTestSubject &subject);

/// 0 if everything is fine, else the number of the first part that is not.
[[nodiscard]] int exitStatusOf(const QList<SelfTestLine> &lines);
/// "ok       Settings: ..." for each.
[[nodiscard]] QString selfTestReport(const QList<SelfTestLine> &lines);
