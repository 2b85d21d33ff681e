// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why a file is not taken as a catalogue, or was given up while it was read.
enum class RefusalReason {
    Missing,       ///< there is no such file
    NotReadable,   ///< no permission, or the medium failed
    NotAFile,      ///< a folder, a pipe, a device
    TooLarge,      ///< above largestCatalogue
    Empty,         ///< no bytes at all
    NotSqlite,     ///< another kind of file
    NotACatalogue, ///< an SQLite database of another program
    OtherVersion,  ///< a catalogue of another version of the program
    Truncated,     ///< shorter or longer than it says of itself
    ForeignSchema, ///< tables, views or triggers that a catalogue does not have
    Damaged,       ///< the contents do not fit together
    Changed,       ///< replaced while it was being read
    NotCopied      ///< lies on a medium that can be pulled out, and could not be copied to this computer
};

/// A reason with the file it is about; texts for people come from refusaltext.h.
struct Refusal {
    RefusalReason reason = RefusalReason::Missing;
    /// As it was asked for.
    QString path;
    /// Further facts for the one who mends it, in no particular language: a table, an SQL error, a version. May be
    /// empty.
    QString detail;
};
