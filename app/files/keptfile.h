// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/filefailure.h"

#include <QByteArray>

#include <optional>

/// Files that the program keeps for its user and writes again and again. What stands in one is never lost: a file that
/// the program could not read whole gets another name before a new one takes its place.

/// What was in a file. No bytes and no failure: there is none yet.
struct KeptFileReading {
    std::optional<QByteArray> bytes;
    std::optional<FileFailure> failure;
};
/// Reads at most `largest` bytes; a pipe is not waited for.
[[nodiscard]] KeptFileReading readKeptFile(const QString &path, qint64 largest);

/// Replaces the file at once or not at all; makes its folder if there is none. With `keptAs` the present file is first
/// given another name too, which is stored there; it is never put over another file. There is a file at `path` all the
/// time, unless its file system knows no links. After a failure `keptAs` is empty, unless the file could not be put
/// back. A missing name is told as NotWritten.
[[nodiscard]] std::optional<FileFailure> writeKeptFile(const QString &path, const QByteArray &bytes,
                                                       QString *keptAs = nullptr);
