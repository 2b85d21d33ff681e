// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A title as the name of a file with this suffix: without what no file system likes, and not too long. `addition`,
/// such as a day, stands whole behind the title.
[[nodiscard]] QString proposedFileName(QString title, const QString &addition, const QString &suffix);
