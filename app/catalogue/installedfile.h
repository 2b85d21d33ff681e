// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The absolute path of a file that is installed beside the program, in share/partneratlas/ relative to its folder, so
/// that an installed tree can be moved. Needs an application object. The file may not exist.
[[nodiscard]] QString installedFile(const QString &name);

/// The catalogue that comes with the program.
[[nodiscard]] QString bundledCatalogue();
