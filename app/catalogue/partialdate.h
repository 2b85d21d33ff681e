// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

/// A date as precise as it is known: a year, a month or a day (ISO 8601: YYYY, YYYY-MM, YYYY-MM-DD).
/// The default value means: not known.
class PartialDate final
{
public:
    PartialDate() = default;

    /// Empty if the text is no such date, or a day that does not exist. Years run from 0001 to 9999.
    [[nodiscard]] static std::optional<PartialDate> fromIso(QStringView text);

    [[nodiscard]] bool isKnown() const { return m_year > 0; }
    [[nodiscard]] int year() const { return m_year; }
    /// As written in the catalogue; empty if not known.
    [[nodiscard]] QString iso() const;
    /// As a person reads it: "2012", "November 2022", "23 November 2026".
    [[nodiscard]] QString text(const QLocale &locale) const;
    /// The first and the last day that it may be; invalid if not known.
    [[nodiscard]] QDate earliest() const;
    [[nodiscard]] QDate latest() const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};
