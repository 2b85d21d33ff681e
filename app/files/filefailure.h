// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why a file could not be read or written.
enum class FileFailureReason {
    NotAFile,    ///< a folder, a pipe or a device
    NotReadable, ///< it does not exist, or may not be read
    TooLarge,    ///< it is larger than what is read
    NoFolder,    ///< the folder it should stand in does not exist
    NotRemoved,  ///< no permission, or the disk failed
    NotWritten   ///< no permission, no room, or the disk failed
};

struct FileFailure {
    FileFailureReason reason = FileFailureReason::NotWritten;
    QString path;
    /// What the system says of it; may be empty.
    QString detail;
};

/// One sentence in the language of the interface, which names the file.
[[nodiscard]] QString fileFailureText(const FileFailure &failure);
