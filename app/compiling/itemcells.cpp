// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/itemcells.h"

#include <utility>

namespace
{

constexpr QLatin1Char escape('\\');
constexpr QLatin1Char separator('|');
constexpr QLatin1Char lineBreak('\n');

QString escaped(const QString &field)
{
    QString text;
    text.reserve(field.size());
    for (qsizetype position = 0; position < field.size(); ++position) {
        const QChar character = field.at(position);
        const bool isAtEnd = position == 0 || position == field.size() - 1;
        if (character == lineBreak) {
            text += QLatin1String("\\n");
        } else if (character == QLatin1Char('\r')) {
            text += QLatin1String("\\r");
        } else {
            if (character == escape || character == separator || (isAtEnd && character.isSpace()))
                text += escape;
            text += character;
        }
    }
    return text;
}

QChar unescaped(QChar character)
{
    if (character == QLatin1Char('n'))
        return lineBreak;
    return character == QLatin1Char('r') ? QLatin1Char('\r') : character;
}

/// A field while it is read: blanks at its ends count only if they were escaped.
class Field final
{
public:
    void append(QChar character)
    {
        if (m_text.isEmpty() && character.isSpace())
            return;
        m_text += character;
        if (!character.isSpace())
            m_kept = m_text.size();
    }

    void appendEscaped(QChar character)
    {
        m_text += character;
        m_kept = m_text.size();
    }

    QString take()
    {
        QString text = m_text.left(m_kept);
        m_text.clear();
        m_kept = 0;
        return text;
    }

private:
    QString m_text;
    qsizetype m_kept = 0;
};

QStringList fieldsOf(const QString &line)
{
    QStringList fields;
    Field field;
    for (qsizetype position = 0; position < line.size(); ++position) {
        const QChar character = line.at(position);
        if (character == escape && position + 1 < line.size())
            field.appendEscaped(unescaped(line.at(++position)));
        else if (character == separator)
            fields.append(field.take());
        else if (character != escape) // alone at the end it stands for nothing
            field.append(character);
    }
    fields.append(field.take());
    return fields;
}

} // namespace

QString joinItems(const QList<QStringList> &items)
{
    QStringList lines;
    for (const QStringList &item : items) {
        if (item.isEmpty())
            continue;
        QStringList fields;
        for (const QString &field : item)
            fields.append(escaped(field));
        const bool isEmptyLine = fields.size() == 1 && fields.first().isEmpty();
        lines.append(isEmptyLine ? QString(escape) : fields.join(QLatin1String(" | ")));
    }
    return lines.join(lineBreak);
}

QList<QStringList> splitItems(const QString &cell)
{
    QList<QStringList> items;
    for (const QString &line : cell.split(lineBreak)) {
        if (!line.trimmed().isEmpty())
            items.append(fieldsOf(line));
    }
    return items;
}

QString joinPlainItems(const QStringList &items)
{
    QList<QStringList> single;
    for (const QString &item : items)
        single.append(QStringList(item));
    return joinItems(single);
}
