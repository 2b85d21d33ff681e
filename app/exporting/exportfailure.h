// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/refusal.h"
#include "files/filefailure.h"

#include <optional>

enum class ExportFailureReason {
    Cancelled,   ///< nobody wants it any more
    NotRead,     ///< the catalogue is damaged, or another one by now: `refusal`
    NotWritten,  ///< the file: `file`; without it the device, which is no file
    TooManyRows, ///< more partners than a sheet of Excel has rows
    IsCatalogue, ///< the file to be replaced is a catalogue: `file`
    OtherProgram ///< PDF is not written here
};

struct ExportFailure {
    ExportFailureReason reason = ExportFailureReason::NotWritten;
    std::optional<Refusal> refusal = std::nullopt;
    std::optional<FileFailure> file = std::nullopt;
};

/// That a catalogue could not be read: it is damaged, as `error` tells, or with an empty one another file by now.
[[nodiscard]] ExportFailure notReadFailure(const QString &path, const QString &error);

/// Whether an export may take the place of what stands at a path: never that of a catalogue, which may be the one that
/// is open. Nothing if it may, as far as that is known before writing.
[[nodiscard]] std::optional<ExportFailure> targetFailure(const QString &path);

/// One sentence in the language of the interface. Plain text.
[[nodiscard]] QString exportFailureText(const ExportFailure &failure);
