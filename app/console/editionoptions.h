// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/edition.h"

#include <QCommandLineParser>

#include <optional>

/// What --edition and --date say; what they do not say comes from the source.
struct EditionOptions {
    std::optional<int> number;
    std::optional<PartialDate> date;

    /// The edition of a source with the options in place of what it says.
    [[nodiscard]] Edition over(const Edition &ofSource) const;
};

/// Empty if one of them is no whole number from 0, or no day.
[[nodiscard]] std::optional<EditionOptions> editionOptionsIn(const QCommandLineParser &options);
