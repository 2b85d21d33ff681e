// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportprofile.h"
#include "exporting/profilesfailure.h"

#include <QJsonObject>

/// How profiles lie on the disk: JSON that people can read and write, {"format": 1, "profiles": [{"name": "...",
/// ...}]}. The keys of a profile are name, format, opens_in, layout, partners, language ("all" for every one, "" for
/// that of the interface), columns (keys; or "all" for everything), sort ("name:desc", "" for the order of the list)
/// and keys; all but the name may be missing.

inline constexpr int longestProfileName = 100;             ///< characters
inline constexpr int mostProfiles = 200;                   ///< as many as a menu can show
inline constexpr qint64 largestProfilesFile = 1024 * 1024; ///< bytes that are read

/// A name as it is kept: one line, without blanks around it. Empty if it is too long or nothing is left, also when
/// capitals and accents do not matter.
[[nodiscard]] QString profileName(const QString &text);

[[nodiscard]] QJsonObject jsonOf(const ExportProfile &profile);
/// Nothing if it is no profile. `isAllKnown` is cleared if it holds something that would not be written again.
[[nodiscard]] std::optional<ExportProfile> profileFrom(const QJsonObject &object, bool &isAllKnown);

/// What was in a file. Of a damaged one whatever can be read; nothing, and no failure, if there is none.
struct ProfilesReading {
    QList<ExportProfile> profiles;
    std::optional<ProfilesFailure> failure;
};
[[nodiscard]] ProfilesReading readProfilesFile(const QString &path);

/// Replaces the file at once or not at all; makes its folder. With `keptAs` the present file is first given another
/// name too, which is stored there; it is never put over another file. There is a file at `path` all the time.
[[nodiscard]] std::optional<ProfilesFailure>
writeProfilesFile(const QString &path, const QList<ExportProfile> &profiles, QString *keptAs = nullptr);
