// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguefile.h"
#include "catalogue/refusal.h"

#include <QString>

#include <atomic>
#include <optional>

/// Copies a file that was inspected from a medium that can be pulled out; `target` must not exist, and may hold a part
/// of the file on failure. Refuses what is no longer the file that was inspected. Takes as long as the medium needs:
/// call it away from the window's thread. Empty on success and when it was given up because `stop` became true; a
/// refusal names `source`.
[[nodiscard]] std::optional<Refusal> copyFromMedium(const QString &source, const FileIdentity &inspected,
                                                    const QString &target, const std::atomic<bool> &stop);
