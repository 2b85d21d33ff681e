// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskprogram.h"

#include "kiosk/kiosk.h"
#include "kiosk/selftest.h"
#include "kioskcore/endingsignals.h"
#include "kioskcore/startrecord.h"
#include "kioskcore/statefolder.h"
#include "language/interfacelanguage.h"
#include "presentation/linkbutton.h"

#include <QApplication>

#include <cstdio>

namespace
{

QString settingsFileOf(const KioskArguments &arguments)
{
    return arguments.settingsFile.isEmpty() ? standardKioskSettingsPath() : arguments.settingsFile;
}

} // namespace

int runKiosk(QApplication &, const KioskArguments &arguments, const QString &bundled)
{
    KioskSurroundings surroundings;
    surroundings.service = arguments.service;
    surroundings.bundled = bundled;
    surroundings.catalogue = arguments.catalogue;
    surroundings.settingsFile = settingsFileOf(arguments);
    surroundings.areSettingsOptional = surroundings.settingsFile.isEmpty();
    if (surroundings.areSettingsOptional)
        surroundings.settingsFile = placeForKioskSettings();
    surroundings.lastErrorsFile = standardLastErrorsPath();
    surroundings.countsFolder = standardCountsFolder();
    StartRecord starts(standardStartRecordPath());
    surroundings.isCareful = starts.startedAfterCrashes();

    // A blinking caret wakes the machine six times a second.
    QApplication::setCursorFlashTime(0);
    QApplication::setQuitOnLastWindowClosed(false);
    InterfaceLanguage language;
    language.set(language.ofSystem());
    installAccessibleRoles();
    Kiosk kiosk(surroundings, language);
    QObject::connect(&kiosk, &Kiosk::leaveWanted, &kiosk, [] { QApplication::exit(0); });
    // Who stops the unit, or the machine, made no crash.
    const EndingSignals ending;
    QObject::connect(&ending, &EndingSignals::endWanted, &kiosk, [] { QApplication::exit(0); });
    kiosk.start();
    const int status = QApplication::exec();
    starts.endedWell();
    return status;
}

int runKioskSelfTest(const KioskArguments &arguments, const QString &bundled, bool hasDisplay)
{
    InterfaceLanguage language;
    language.set(language.ofSystem());
    const QList<SelfTestLine> lines = selfTest({bundled, arguments.catalogue, settingsFileOf(arguments), hasDisplay});
    std::printf("%s\n", qUtf8Printable(selfTestReport(lines)));
    return exitStatusOf(lines);
}
