// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A title as the name of a file with this suffix: without what no file system likes, and not too long.
[[nodiscard]] QString proposedFileName(QString title, const QString &suffix);
