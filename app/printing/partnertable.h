// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QList>
#include <QStringList>

#include <functional>

/// A table as it is printed. Rows are asked for when they are needed, each more than once, so that a long table need
/// not be in memory.
struct PartnerTable {
    QStringList headers;
    /// How wide the columns are, in relation to each other; empty: as their texts need.
    QList<qreal> widths;
    int rowCount = 0;
    /// The texts of a row, counted from 0. What is missing is empty, what there is more is left out.
    std::function<QStringList(int row)> row;
};

/// A table whose rows are all known.
[[nodiscard]] PartnerTable tableOf(const QStringList &headers, const QList<QStringList> &rows,
                                   const QList<qreal> &widths = {});

/// Name, kind, place, since which year, and website of partners, in the language of the content; what is missing in it
/// falls back and says in which language it is. The catalogue must outlive the table.
[[nodiscard]] PartnerTable usualTable(const Catalogue &catalogue, const QList<PartnerId> &partners,
                                      const Language &language);
