// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/savedviews.h"

/// What is said about saved views, in the language of the interface; for the window and the console. Plain texts.

/// One sentence: which file, and what is wrong with it.
[[nodiscard]] QString viewsFailureText(const ViewsFailure &failure);

/// That there is no view with this name, and some that there are.
[[nodiscard]] QString unknownViewText(const QString &name, const QList<SavedView> &views);
