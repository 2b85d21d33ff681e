// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether a file lies where it may go away at any moment: on a USB stick or disk, on a network drive, or in a file
/// system that a program provides. False where that cannot be told.
[[nodiscard]] bool isOnRemovableMedium(const QString &path);

/// The same of a block device by its folder, such as /sys/dev/block/8:1. Asks the kernel (Documentation/ABI/stable/
/// sysfs-block, "removable"); a disk behind a USB plug counts, whatever it says of itself.
[[nodiscard]] bool isRemovableDevice(const QString &folder);

/// The same of a kind of file system by its number (statfs(2), f_type): those that reach over a network or into another
/// program.
[[nodiscard]] bool isFarAwayFileSystem(unsigned long type);
