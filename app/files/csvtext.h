// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// One row of a CSV file in UTF-8 (RFC 4180): every cell between quotation marks, because only then all programs read
/// the same cells; CRLF at the end; line breaks in a cell stay. Half a surrogate pair becomes U+FFFD.
[[nodiscard]] QByteArray csvRow(const QStringList &cells, char separator = ',');
