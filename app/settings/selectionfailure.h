// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why the selection was not read, or not changed.
enum class SelectionFailureReason {
    NotReadable, ///< the system says no
    NotAFile,    ///< a folder, a pipe, a device
    TooLarge,    ///< nobody picks so many partners
    Damaged,     ///< not all that is in it can be read
    NotAllKnown, ///< all can be read, but there is something else beside it
    NewerFormat, ///< a newer version of the program wrote it
    NotWritten,  ///< no room, or no permission
    TooMany      ///< there are as many as there can be
};

/// What went wrong with the file of the selection. selectionFailureText() makes it a sentence.
struct SelectionFailure {
    SelectionFailureReason reason;
    /// The file.
    QString path;
    /// What the system said; empty if there is nothing to add.
    QString detail = QString();
    /// Where the file is as it was: put there because the selection was changed, or left there when that failed; empty:
    /// it is in its place.
    QString keptAs = QString();
};
