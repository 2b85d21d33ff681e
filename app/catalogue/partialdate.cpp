// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/partialdate.h"

#include <QRegularExpression>

std::optional<PartialDate> PartialDate::fromIso(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\\z"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    PartialDate date;
    date.m_year = match.capturedView(1).toInt();
    date.m_month = match.capturedView(2).toInt();
    date.m_day = match.capturedView(3).toInt();
    const bool monthIsGiven = match.hasCaptured(2);
    const bool dayIsGiven = match.hasCaptured(3);
    if (date.m_year == 0 || !QDate::isValid(date.m_year, monthIsGiven ? date.m_month : 1, dayIsGiven ? date.m_day : 1))
        return std::nullopt;
    return date;
}

QString PartialDate::iso() const
{
    if (!isKnown())
        return {};
    QString text = QStringLiteral("%1").arg(m_year, 4, 10, QLatin1Char('0'));
    if (m_month > 0)
        text += QStringLiteral("-%1").arg(m_month, 2, 10, QLatin1Char('0'));
    if (m_day > 0)
        text += QStringLiteral("-%1").arg(m_day, 2, 10, QLatin1Char('0'));
    return text;
}

QString PartialDate::text(const QLocale &locale) const
{
    if (!isKnown())
        return {};
    if (m_day > 0)
        return locale.toString(earliest(), QStringLiteral("d MMMM yyyy"));
    if (m_month > 0)
        return locale.toString(earliest(), QStringLiteral("MMMM yyyy"));
    return QString::number(m_year);
}

QDate PartialDate::earliest() const
{
    return isKnown() ? QDate(m_year, qMax(m_month, 1), qMax(m_day, 1)) : QDate();
}

QDate PartialDate::latest() const
{
    if (!isKnown() || m_day > 0)
        return earliest();
    const QDate month(m_year, m_month > 0 ? m_month : 12, 1);
    return QDate(month.year(), month.month(), month.daysInMonth());
}
