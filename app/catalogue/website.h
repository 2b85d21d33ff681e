// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The same text for all addresses of one website: its host without "www.", in small letters, and its path without a
/// slash at the end ("ugent.be/en"). Empty for an address that is no website.
[[nodiscard]] QString siteOf(const QString &address);
