// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/namednumbers.h"

namespace
{

bool mayBeSpeltOut(const QString &number)
{
    bool isWhole = false;
    const qlonglong value = number.toLongLong(&isWhole);
    return isWhole && (value <= 20 || (value <= 100 && value % 10 == 0) || (value <= 1000 && value % 100 == 0));
}

/// Goes through a text from number to number.
class NumberReader final
{
public:
    NumberReader(const QString &text, const QLocale &locale)
        : m_text(text)
        , m_group(locale.groupSeparator())
        , m_point(locale.decimalPoint())
    {
    }

    /// Empty at the end of the text.
    QString next()
    {
        while (m_place < m_text.size() && digitsAt(m_place) == 0)
            ++m_place;
        QString number;
        take(number, digitsAt(m_place));
        // Only groups of three belong to one number: "2018,2019" are two.
        const bool mayHaveGroups = !number.isEmpty() && number.size() <= 3;
        while (mayHaveGroups && isAt(m_group) && digitsAt(m_place + 1) == 3) {
            ++m_place;
            take(number, 3);
        }
        if (!number.isEmpty() && isAt(m_point) && digitsAt(m_place + 1) > 0) {
            ++m_place;
            number += QLatin1Char('.');
            take(number, digitsAt(m_place));
        }
        return number;
    }

private:
    [[nodiscard]] bool isAt(const QString &sign) const
    {
        return !sign.isEmpty() && m_place < m_text.size() && m_text.at(m_place) == sign.at(0);
    }

    [[nodiscard]] qsizetype digitsAt(qsizetype place) const
    {
        qsizetype end = place;
        while (end < m_text.size() && m_text.at(end).isDigit())
            ++end;
        return end - place;
    }

    /// Digits of every script become those of ours.
    void take(QString &number, qsizetype count)
    {
        for (; count > 0; --count)
            number += QString::number(m_text.at(m_place++).digitValue());
    }

    const QString &m_text;
    QString m_group;
    QString m_point;
    qsizetype m_place = 0;
};

} // namespace

QStringList namedNumbers(const QString &text, const Language &language)
{
    QStringList numbers;
    NumberReader reader(text, language.locale());
    for (QString number = reader.next(); !number.isEmpty(); number = reader.next()) {
        if (!mayBeSpeltOut(number) && !numbers.contains(number))
            numbers.append(number);
    }
    return numbers;
}
