// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// A file as it stands on the disk, with the names of everything beside it: two states are equal if nobody wrote.
struct FileState {
    QByteArray bytes;
    qint64 modified = 0; ///< nanoseconds since 1970
    QStringList folder;
    friend bool operator==(const FileState &, const FileState &) = default;
};

/// Empty bytes for what is not a regular file: reading a pipe would wait for ever.
[[nodiscard]] FileState stateOf(const QString &path);
