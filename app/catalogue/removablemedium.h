// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether a file lies on a medium that can be pulled out, such as a USB stick: then reading it may fail at any moment.
/// Asks the kernel (/sys/dev/block, Documentation/ABI/stable/sysfs-block, "removable"). False where it cannot tell.
[[nodiscard]] bool isOnRemovableMedium(const QString &path);
