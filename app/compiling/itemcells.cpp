// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/itemcells.h"

namespace
{

const QLatin1Char escape('\\');

QString escapedField(const QString &field)
{
    QString written;
    for (qsizetype position = 0; position < field.size(); ++position) {
        const QChar character = field.at(position);
        const bool isAtEnd = position == 0 || position == field.size() - 1;
        if (character == QLatin1Char('\n'))
            written += QLatin1String("\\n");
        else if (character == escape || character == QLatin1Char('|') || (isAtEnd && character.isSpace()))
            written += escape + QString(character);
        else
            written += character;
    }
    return written;
}

/// A field while it is read: blanks that were escaped are not trimmed.
class Field final
{
public:
    void add(QChar character, bool isEscaped)
    {
        if (m_text.isEmpty() && !isEscaped && character.isSpace())
            return;
        m_text += character;
        if (isEscaped || !character.isSpace())
            m_end = m_text.size();
    }
    QString take()
    {
        const QString text = m_text.left(m_end);
        m_text.clear();
        m_end = 0;
        return text;
    }

private:
    QString m_text;
    qsizetype m_end = 0; ///< after the last character that counts
};

QStringList fieldsOf(QStringView line)
{
    QStringList fields;
    Field field;
    for (qsizetype position = 0; position < line.size(); ++position) {
        const QChar character = line.at(position);
        if (character == escape && position + 1 < line.size()) {
            const QChar next = line.at(++position);
            if (next == QLatin1Char('n'))
                field.add(QLatin1Char('\n'), true);
            else if (next != QLatin1Char('-'))
                field.add(next, true);
        } else if (character == QLatin1Char('|')) {
            fields.append(field.take());
        } else {
            field.add(character, false);
        }
    }
    fields.append(field.take());
    return fields;
}

} // namespace

QString joinItems(const QList<QStringList> &items)
{
    QStringList lines;
    for (const QStringList &item : items) {
        qsizetype size = item.size();
        while (size > 0 && item.at(size - 1).isEmpty())
            --size;
        QStringList fields;
        for (const QString &field : item.first(size))
            fields.append(escapedField(field));
        lines.append(fields.isEmpty() ? QStringLiteral("\\-") : fields.join(QLatin1String(" | ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QList<QStringList> splitItems(const QString &cell)
{
    QList<QStringList> items;
    for (const QStringView line : QStringView(cell).split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            items.append(fieldsOf(line));
    }
    return items;
}
