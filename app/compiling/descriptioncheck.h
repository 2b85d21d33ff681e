// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/sourcenode.h"

/// Writes down what a description has that cannot be shown: texts and words that are too long, characters that nobody
/// sees, notation other than that of Description. `position` is that of the node.
void checkDescription(const SourceNode &node, const SourcePosition &position, QList<Mistake> &mistakes);
