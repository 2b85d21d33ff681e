// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/partnertable.h"
#include "printing/printtheme.h"

#include <QList>

/// A column of a printed table, in units of the page.
struct TableColumn {
    qreal left = 0; ///< from the left edge of the table
    qreal width = 0;
    TextStyle style;
};

/// The columns of a table that is so wide. Without widths of its own each gets at least what its longest words need,
/// and of the rest in proportion to how long its texts are; that is judged by some hundred rows.
[[nodiscard]] QList<TableColumn> columnsOf(const PartnerTable &table, qreal width, const PrintTheme &theme);
