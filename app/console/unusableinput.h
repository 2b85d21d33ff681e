// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/refusaltext.h"
#include "compiling/mistake.h"

/// Why an input cannot be used.
struct UnusableInput {
    /// Those of a source folder or a table; of a catalogue file one, which is a whole sentence with its path.
    QList<Mistake> mistakes;
    bool isFile = false;
    /// What SQLite says of it, in English; may be empty.
    QString detail;

    /// A mistake as it is told to people.
    [[nodiscard]] QString text(const Mistake &mistake) const { return isFile ? mistake.problem : mistakeText(mistake); }
};

[[nodiscard]] inline UnusableInput refusedInput(const Refusal &refusal)
{
    return {{{{refusal.path, 0, 0}, refusalText(refusal), {}}}, true, refusal.detail};
}
