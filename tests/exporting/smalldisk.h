// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A disk that only one process has, in a mount namespace (mount_namespaces(7)). Both give why not, or nothing.

/// To be called before there is a second thread; an ordinary user gets a user namespace too.
[[nodiscard]] QString enterOwnMounts();
/// A file system of so many bytes at a folder, within the namespace.
[[nodiscard]] QString mountSmallDisk(const QString &folder, qint64 bytes);
