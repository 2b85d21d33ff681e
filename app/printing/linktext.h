// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The address of a link that may stand in a PDF file: http or https, and safe (safeAddress); else empty. It holds no
/// character that has a meaning in the notation of PDF.
[[nodiscard]] QString linkTarget(const QString &address);

/// A web address as people type it: without https:// and a slash at its end.
[[nodiscard]] QString readableAddress(const QString &address);
