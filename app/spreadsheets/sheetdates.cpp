// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/sheetdates.h"

#include "catalogue/foldedtext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace
{

constexpr int monthsInYear = 12;

/// The years that digits can mean; none if they are no year.
QStringList yearsOf(const QString &digits)
{
    if (digits.size() == 4)
        return {digits};
    if (digits.size() == 2)
        return {QStringLiteral("20") + digits, QStringLiteral("19") + digits};
    return {};
}

void addDates(QList<PartialDate> &dates, const QString &year, const QString &month, const QString &day)
{
    for (const QString &whole : yearsOf(year)) {
        QString iso = whole + QLatin1Char('-') + month.rightJustified(2, QLatin1Char('0'));
        if (!day.isEmpty())
            iso += QLatin1Char('-') + day.rightJustified(2, QLatin1Char('0'));
        const std::optional<PartialDate> date = PartialDate::fromIso(iso);
        if (date && !dates.contains(*date))
            dates.append(*date);
    }
}

} // namespace

/// A text without its time: its numbers and at most one word, in their order.
struct SheetDates::Parts {
    QStringList numbers;
    /// Small letters without accents; empty if there is none.
    QString word;
    /// How many numbers stand before the word.
    qsizetype beforeWord = 0;
    bool hasSlash = false;
    bool isDate = false;
};

SheetDates::SheetDates(const LanguageOrder &languages)
{
    QList<QLocale> locales = {QLocale::c()};
    for (const Language &language : languages)
        locales.append(language.locale());
    for (const QLocale &locale : locales) {
        for (int month = 1; month <= monthsInYear; ++month) {
            for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (QString name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)})
                    m_months.insert(foldedText(name.remove(QLatin1Char('.'))), month);
            }
        }
    }
}

QList<PartialDate> SheetDates::meaningsOf(const QString &text, DayOrder order) const
{
    // Nearly all dates are written so, and there are many.
    if (const std::optional<PartialDate> date = PartialDate::fromIso(text))
        return {*date};
    const Parts parts = partsOf(text);
    if (!parts.isDate)
        return {};
    return parts.word.isEmpty() ? numbers(parts, order) : namedMonth(parts);
}

DayOrder SheetDates::orderIn(const QString &text, const PartialDate &known) const
{
    if (text.isEmpty())
        return DayOrder::Unknown;
    const QList<PartialDate> dayFirst = meaningsOf(text, DayOrder::DayFirst);
    const QList<PartialDate> monthFirst = meaningsOf(text, DayOrder::MonthFirst);
    if (dayFirst == monthFirst)
        return DayOrder::Unknown;
    if (dayFirst.isEmpty() || monthFirst.isEmpty())
        return monthFirst.isEmpty() ? DayOrder::DayFirst : DayOrder::MonthFirst;
    if (dayFirst.contains(known) == monthFirst.contains(known))
        return DayOrder::Unknown;
    return dayFirst.contains(known) ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

SheetDates::Parts SheetDates::partsOf(const QString &text)
{
    static const QRegularExpression time(QStringLiteral("[ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?[AaPp][Mm])?\\z"));
    static const QRegularExpression part(QStringLiteral("\\d+|\\p{L}+|[-/., ]+|."),
                                         QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longestDate = 60; // characters
    Parts parts;
    if (text.size() > longestDate)
        return parts;
    const QString day = text.trimmed().remove(time);
    parts.hasSlash = day.contains(QLatin1Char('/'));
    for (QRegularExpressionMatchIterator matches = part.globalMatch(day); matches.hasNext();) {
        const QString found = matches.next().captured();
        if (found.at(0).isDigit()) {
            parts.numbers.append(found);
        } else if (found.at(0).isLetter() && parts.word.isEmpty()) {
            parts.word = foldedText(found);
            parts.beforeWord = parts.numbers.size();
        } else if (!QStringLiteral("-/., ").contains(found.at(0))) {
            return parts;
        }
    }
    parts.isDate = true;
    return parts;
}

QList<PartialDate> SheetDates::namedMonth(const Parts &parts) const
{
    QList<PartialDate> dates;
    const QString month = QString::number(m_months.value(parts.word));
    if (parts.numbers.size() == 1 && parts.beforeWord == 0) // "jul-12"; "12-jul" is a day without a year
        addDates(dates, parts.numbers.first(), month, {});
    else if (parts.numbers.size() == 2 && parts.beforeWord < 2 && parts.numbers.first().size() <= 2)
        addDates(dates, parts.numbers.last(), month, parts.numbers.first());
    return dates;
}

QList<PartialDate> SheetDates::numbers(const Parts &parts, DayOrder order)
{
    QList<PartialDate> dates;
    const QStringList &numbers = parts.numbers;
    const bool isYearFirst = !numbers.isEmpty() && numbers.first().size() == 4;
    if (numbers.size() == 1 && isYearFirst) {
        const std::optional<PartialDate> year = PartialDate::fromIso(numbers.first());
        return year ? QList<PartialDate>{*year} : dates;
    }
    if (numbers.size() == 2) {
        const QString &year = isYearFirst ? numbers.first() : numbers.last();
        const QString &month = isYearFirst ? numbers.last() : numbers.first();
        if (year.size() == 4 && month.size() <= 2)
            addDates(dates, year, month, {});
        return dates;
    }
    const bool isTooLong =
        std::any_of(numbers.begin(), numbers.end(), [](const QString &one) { return one.size() > 4; });
    if (numbers.size() != 3 || isTooLong || numbers.at(1).size() > 2)
        return dates;
    if (isYearFirst) {
        if (numbers.at(2).size() <= 2)
            addDates(dates, numbers.at(0), numbers.at(1), numbers.at(2));
        return dates;
    }
    if (numbers.first().size() > 2)
        return dates;
    if (order != DayOrder::MonthFirst)
        addDates(dates, numbers.at(2), numbers.at(1), numbers.at(0));
    const bool mayBeMonthFirst = order == DayOrder::Unknown && (parts.hasSlash || dates.isEmpty());
    if (order == DayOrder::MonthFirst || mayBeMonthFirst)
        addDates(dates, numbers.at(2), numbers.at(0), numbers.at(1));
    return dates;
}
