// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/filefailure.h"

#include <QStringList>

enum class SourceFailureReason {
    NotAFolder,       ///< there is a file of that name
    OtherFolder,      ///< it holds something, but no catalogue.toml
    LeftOverPartners, ///< it holds files of partners that the catalogue does not have; `names` tells them
    BadSlugs,         ///< partners whose short names cannot be names of files; `names` tells them
    FileFailed        ///< one file or folder could not be read or written; `file` tells which and why
};

/// Why a source folder was not written.
struct SourceFailure {
    SourceFailureReason reason = SourceFailureReason::FileFailed;
    /// Of the folder.
    QString path;
    QStringList names;
    FileFailure file;
};

/// One sentence in the language of the interface, which names the folder or the file.
[[nodiscard]] QString sourceFailureText(const SourceFailure &failure);
