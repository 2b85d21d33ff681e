// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/cataloguedifference.h"
#include "comparing/doubt.h"
#include "comparing/recordsource.h"

#include <QList>

#include <optional>

/// What an editor should look at before a catalogue with these partners is made, if it was not so in the catalogue
/// before: new partners that may be another one (DuplicateFinder), of the catalogue, even if it is left out now, or a
/// new one too; then texts that were mangled by another program. Reads a few hundred partners at a time; the progress
/// is asked whether it goes on, without numbers. Nothing if it was ended; what could not be read is told by
/// before.error().
[[nodiscard]] std::optional<QList<Doubt>> editionDoubts(RecordSource &before, const QList<DraftPartner> &partners,
                                                        const ComparisonProgress &progress = {});
