// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// Told again and again during long work how many steps of how many are done, on the thread that works. Gives false to
/// end the work. May be empty.
using ExportProgress = std::function<bool(qint64 done, qint64 of)>;

[[nodiscard]] inline bool mayGoOn(const ExportProgress &progress, qint64 done, qint64 of)
{
    return !progress || progress(done, of);
}

/// How the writing of a table or a list ended.
enum class WriteEnd {
    Whole,     ///< everything was written
    Cancelled, ///< the progress said so
    NotRead,   ///< the catalogue could not be read; whoever reads it knows why
    NotWritten ///< the device did not take everything
};
