// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/language.h"
#include "catalogue/partialdate.h"

#include <QHash>
#include <QList>
#include <QString>

/// In which order a sheet writes day and month.
enum class DayOrder { Unknown, DayFirst, MonthFirst };

/// Reads dates as people type them and as spreadsheet programs rewrite them: 2012-07-31, 31-7-2012, 31/07/2012 0:00,
/// 31 juli 2012, jul-12, 7/2012.
class SheetDates final
{
public:
    /// Names of months are understood in these languages, and in English.
    explicit SheetDates(const LanguageOrder &languages);

    /// Every date that a text can mean, each once; empty if it is none. While the order is unknown, hyphens and dots
    /// mean that the day comes first (no country writes the month first with them), slashes can mean both. Two digits
    /// of a year can mean this century and the one before.
    [[nodiscard]] QList<PartialDate> meaningsOf(const QString &text, DayOrder order) const;

    /// Which order a text shows by itself, or by what it is known to mean.
    [[nodiscard]] DayOrder orderIn(const QString &text, const PartialDate &known) const;

private:
    struct Parts;
    [[nodiscard]] static Parts partsOf(const QString &text);
    [[nodiscard]] QList<PartialDate> namedMonth(const Parts &parts) const;
    [[nodiscard]] static QList<PartialDate> numbers(const Parts &parts, DayOrder order);

    QHash<QString, int> m_months; ///< by their folded names
};
