// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/sheetvalues.h"

#include <QDateTime>

#include <cmath>

namespace
{

constexpr double lastSerial = 2'958'466; // the day after 31 December 9999
constexpr int secondsOfDay = 24 * 60 * 60;

QString dateText(const QDate &date, const QTime &time, DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Year:
        return date.toString(QStringLiteral("yyyy"));
    case DatePrecision::Month:
        return date.toString(QStringLiteral("yyyy-MM"));
    case DatePrecision::None:
    case DatePrecision::Day:
    case DatePrecision::Time:
        break;
    }
    const QString day = date.toString(Qt::ISODate);
    if (time == QTime(0, 0))
        return day;
    return day + QLatin1Char(' ') +
           time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

/// The letters of a format code that stand for parts of dates and times: without texts, colours and languages, of the
/// first section only.
QString formatLetters(QStringView code)
{
    QString letters;
    for (qsizetype place = 0; place < code.size(); ++place) {
        const QChar character = code.at(place);
        if (character == QLatin1Char(';'))
            break;
        if (character == QLatin1Char('\\') || character == QLatin1Char('_') || character == QLatin1Char('*')) {
            ++place; // a character that is shown as it is, or left as room
        } else if (character == QLatin1Char('"') || character == QLatin1Char('[')) {
            const QChar end = character == QLatin1Char('"') ? QLatin1Char('"') : QLatin1Char(']');
            const qsizetype found = code.indexOf(end, place + 1);
            place = found < 0 ? code.size() : found;
        } else {
            letters += character.toLower();
        }
    }
    return letters;
}

} // namespace

QString sheetNumberText(double number)
{
    if (!std::isfinite(number))
        return {};
    const bool isPlain = std::abs(number) < 1e15 && (std::abs(number) >= 1e-6 || number == 0);
    return QString::number(number, isPlain ? 'f' : 'g', QLocale::FloatingPointShortest);
}

DatePrecision precisionOfFormat(int builtIn)
{
    if (builtIn == 17) // mmm-yy
        return DatePrecision::Month;
    if (builtIn == 22) // with hours and minutes
        return DatePrecision::Time;
    const bool isDate =
        (builtIn >= 14 && builtIn <= 16) || (builtIn >= 27 && builtIn <= 36) || (builtIn >= 50 && builtIn <= 58);
    return isDate ? DatePrecision::Day : DatePrecision::None;
}

DatePrecision precisionOfFormat(QStringView code)
{
    if (code.compare(u"General", Qt::CaseInsensitive) == 0)
        return DatePrecision::None;
    const QString letters = formatLetters(code);
    const bool hasDay = letters.contains(QLatin1Char('d'));
    const bool hasYear = letters.contains(QLatin1Char('y'));
    if (!hasDay && !hasYear)
        return DatePrecision::None;
    if (letters.contains(QLatin1Char('h')))
        return DatePrecision::Time;
    if (hasDay)
        return DatePrecision::Day;
    return letters.contains(QLatin1Char('m')) ? DatePrecision::Month : DatePrecision::Year;
}

QString serialDateText(double serial, bool isFrom1904, DatePrecision precision)
{
    if (!(serial >= 0 && serial < lastSerial))
        return {};
    auto days = static_cast<qint64>(std::floor(serial));
    auto seconds = static_cast<int>(std::lround((serial - static_cast<double>(days)) * secondsOfDay));
    if (seconds == secondsOfDay) {
        seconds = 0;
        ++days;
    }
    // Excel has a 29 February 1900, which there never was.
    const QDate before = isFrom1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    if (!isFrom1904 && (days == 0 || days == 60))
        return {};
    return dateText(before.addDays(days), QTime(0, 0).addSecs(seconds), precision);
}

QString isoDateText(const QString &written, DatePrecision precision)
{
    const QDate date = QDate::fromString(written.left(10), Qt::ISODate);
    const QTime time = written.size() > 11 ? QTime::fromString(written.mid(11, 8), Qt::ISODate) : QTime(0, 0);
    return date.isValid() ? dateText(date, time.isValid() ? time : QTime(0, 0), precision) : QString();
}
