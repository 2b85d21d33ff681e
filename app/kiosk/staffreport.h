// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "kioskcore/kiosksettings.h"
#include "kioskcore/lasterrors.h"

#include <QList>
#include <QString>
#include <QStringList>

/// Lines below a heading.
struct StaffSection {
    QString heading;
    QStringList lines;
    /// Something is wrong.
    bool isTrouble = false;

    friend bool operator==(const StaffSection &, const StaffSection &) = default;
};

/// What is known of the health of a kiosk.
struct StaffFacts {
    /// Absolute; empty: there are no settings, all are the defaults.
    QString settingsFile;
    QList<KioskMistake> mistakes;
    KioskSettings settings;
    /// Empty path: no catalogue is open.
    CatalogueInfo catalogue;
    /// It was started after three crashes, with the bundled catalogue and the safe settings.
    bool isCareful = false;
    QString countsFolder;
    QList<LastErrors::Entry> errors;
};

/// That the kiosk was started after three crashes, and what it does then.
[[nodiscard]] QString carefulStartText();

/// The facts as staff read them, in the language of the interface; what is wrong first within each section, the newest
/// error first.
[[nodiscard]] QList<StaffSection> staffReport(const StaffFacts &facts);
