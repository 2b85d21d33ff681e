// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where a reader looks for files first: the folder for documents, or the home folder if there is none.
[[nodiscard]] QString documentsFolder();
