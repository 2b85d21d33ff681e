// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/category.h"
#include "catalogue/language.h"
#include "kioskcore/kioskmistake.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

enum class KioskTheme { Light, Dark };

/// Degrees clockwise by which the picture is turned.
enum class KioskRotation { None = 0, Right = 90, HalfTurn = 180, Left = 270 };

/// What an institution decides about its kiosk, in kiosk.toml. data/kiosk.toml explains every key.
struct KioskSettings {
    /// The start language. Empty: the first of the catalogue.
    Language language;
    CategoryTree tree = CategoryTree::Place;
    /// Slugs of the start tiles, in this order. Empty: all at the top of the tree.
    QStringList categories;
    /// Absolute. Empty: the bundled one.
    QString catalogue;
    /// The name of a screen (QScreen::name()). Empty: the primary one.
    QString monitor;
    KioskRotation rotation = KioskRotation::None;
    KioskTheme theme = KioskTheme::Light;
    bool isMotionReduced = false;
    std::chrono::seconds idle{60};      ///< 10 to 3600
    std::chrono::seconds countdown{20}; ///< 20 to 120
    std::chrono::seconds attract{120};  ///< 0: off; else 30 to 86400 and never below `idle`
    /// Of the PIN of the staff (hashedPin). Empty: no staff exit.
    QString pinHash;
    bool isCounting = false;
    int keepCountsDays = 400; ///< 1 to 3660

    friend bool operator==(const KioskSettings &, const KioskSettings &) = default;
};

/// With mistakes the values that could be read stay, and the others have their defaults.
struct ReadKioskSettings {
    KioskSettings settings;
    /// In the order of the file.
    QList<KioskMistake> mistakes;
};

/// `file` is the name that mistakes tell. The format is TOML (https://toml.io/en/v1.0.0). Whether there is such a
/// screen, catalogue or category is not looked at.
[[nodiscard]] ReadKioskSettings parseKioskSettings(const QByteArray &document, const QString &file);

/// A file that is not there or cannot be read is one mistake. Nothing is waited for; at most 1 MiB is read.
[[nodiscard]] ReadKioskSettings readKioskSettings(const QString &path);

/// The first partneratlas/kiosk.toml in the folders of XDG_CONFIG_DIRS (XDG Base Directory Specification), which is
/// /etc/xdg/partneratlas/kiosk.toml. Empty if there is none: then all defaults hold. The home folder is not looked
/// into: what the kiosk's own user can write must not decide about the kiosk.
[[nodiscard]] QString standardKioskSettingsPath();
/// Where that file would be looked for first; absolute.
[[nodiscard]] QString placeForKioskSettings();

/// The defaults, but PIN, monitor and rotation stay: for a start after crashes.
[[nodiscard]] KioskSettings safeSettings(const KioskSettings &settings);

/// The whole names of all keys of the file ("times.idle"), in the order of the example.
[[nodiscard]] QStringList kioskSettingsKeys();

/// The value that holds, as plain text: an empty text, "90", "true", "leiden, regional". Of the PIN only whether it is
/// "set": people paste what a program prints. Empty for an unknown key too.
[[nodiscard]] QString kioskSettingsValue(const KioskSettings &settings, const QString &key);
