// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why profiles were not read, or not saved.
enum class ProfilesFailureReason {
    NotReadable,  ///< the system says no
    NotAFile,     ///< a folder, a pipe, a device
    TooLarge,     ///< nobody has so many profiles
    Damaged,      ///< not all that is in it can be read
    NotAllKnown,  ///< all profiles can be read, but there is something else beside them
    NewerFormat,  ///< a newer version of the program wrote it
    NotWritten,   ///< no room, or no permission
    NameUnusable, ///< empty, or too long
    NameBuiltIn,  ///< a profile that is always there is called so
    TooMany       ///< there are as many as there can be
};

/// What went wrong with the file of the profiles. profilesFailureText() makes it a sentence.
struct ProfilesFailure {
    ProfilesFailureReason reason;
    /// The file.
    QString path;
    /// What the system said, or the name; empty if there is nothing to add.
    QString detail = QString();
    /// Where the file is as it was, because a new one took its place; empty: it is in its place.
    QString keptAs = QString();
};
