// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why views were not read, or not saved.
enum class ViewsFailureReason {
    NotReadable,    ///< the system says no
    NotAFile,       ///< a folder, a pipe, a device
    TooLarge,       ///< nobody has so many views
    Damaged,        ///< not all that is in it can be read
    NotAllKnown,    ///< all views can be read, but there is something else beside them
    NewerFormat,    ///< a newer version of the program wrote it
    NotWritten,     ///< no room, or no permission
    NameUnusable,   ///< empty, or too long
    NameTaken,      ///< another view is called so
    FilterUnusable, ///< empty, or too long
    TooMany         ///< there are as many as there can be
};

/// What went wrong with the file of the saved views. viewsFailureText() makes it a sentence.
struct ViewsFailure {
    ViewsFailureReason reason;
    /// The file.
    QString path;
    /// What the system said, or the name that is taken; empty if there is nothing to add.
    QString detail = QString();
    /// Where the file is as it was: put there because views were saved, or left there when that failed; empty: it is in
    /// its place.
    QString keptAs = QString();
};
