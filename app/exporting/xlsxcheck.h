// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What is in the cells of a sheet: equal before and after writing if nothing was lost on the way.
struct XlsxTally {
    qint64 rows = 0;
    qint64 cells = 0;      ///< that are not empty
    qint64 characters = 0; ///< UTF-16 units of all texts
    friend bool operator==(const XlsxTally &, const XlsxTally &) = default;
};

/// Reads every part of a workbook file, and tells what its first sheet holds, whose texts stand in its cells; nothing
/// if any part is not whole.
[[nodiscard]] std::optional<XlsxTally> tallyOfXlsx(const QByteArray &path);
