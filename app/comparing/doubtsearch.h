// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/doubt.h"
#include "comparing/recordsource.h"

#include <QDate>
#include <QList>
#include <QSet>

#include <functional>
#include <optional>

/// Called now and then with the number of partners that were checked, of how many; false ends the search.
using DoubtProgress = std::function<bool(int done, int of)>;

/// Everything in a catalogue that an editor should look at, seen from this day: first the head, then partners by their
/// slugs, of one partner in the order of the kinds. Only of some kinds if there are any in `kinds`. Reads a few hundred
/// partners at a time. Nothing if it was ended; a source that could not be read tells that by its error().
[[nodiscard]] std::optional<QList<Doubt>> findDoubts(RecordSource &source, const QDate &today,
                                                     const QSet<DoubtKind> &kinds = {},
                                                     const DoubtProgress &progress = {});
