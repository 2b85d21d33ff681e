// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/tomltext.h"

namespace
{

constexpr qsizetype longestLine = 100; // characters
constexpr int fewestDecimals = 4;

/// A control character as TOML writes it; nothing for other characters.
QString escaped(QChar character)
{
    switch (character.unicode()) {
    case '\b':
        return QStringLiteral("\\b");
    case '\t':
        return QStringLiteral("\\t");
    case '\n':
        return QStringLiteral("\\n");
    case '\f':
        return QStringLiteral("\\f");
    case '\r':
        return QStringLiteral("\\r");
    case '\\':
        return QStringLiteral("\\\\");
    default:
        break;
    }
    if (character.category() != QChar::Other_Control)
        return {};
    return QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
}

bool isHalf(const QString &text, qsizetype position)
{
    const QChar character = text.at(position);
    if (character.isHighSurrogate())
        return position + 1 == text.size() || !text.at(position + 1).isLowSurrogate();
    return character.isLowSurrogate() && (position == 0 || !text.at(position - 1).isHighSurrogate());
}

QString written(const QString &text, qsizetype position)
{
    if (isHalf(text, position))
        return QString(QChar(QChar::ReplacementCharacter));
    const QString sign = escaped(text.at(position));
    return sign.isEmpty() ? QString(text.at(position)) : sign;
}

} // namespace

QString tomlString(const QString &text)
{
    QString quoted(QLatin1Char('"'));
    for (qsizetype position = 0; position < text.size(); ++position) {
        if (text.at(position) == QLatin1Char('"'))
            quoted += QLatin1Char('\\');
        quoted += written(text, position);
    }
    return quoted + QLatin1Char('"');
}

QString tomlLines(const QString &text)
{
    QString quoted = QStringLiteral("\"\"\"\n");
    int marks = 0;
    for (qsizetype position = 0; position < text.size(); ++position) {
        const QChar character = text.at(position);
        marks = character == QLatin1Char('"') ? marks + 1 : 0;
        if (marks == 3) { // would end the text
            quoted += QLatin1Char('\\');
            marks = 0;
        }
        quoted += character == QLatin1Char('\n') ? QString(character) : written(text, position);
    }
    return quoted + QStringLiteral("\n\"\"\"");
}

QString tomlTable(const LocalizedText &text)
{
    QStringList entries;
    for (const LocalizedText::Entry &entry : text.entries())
        entries.append(QStringLiteral("%1 = ").arg(entry.language.tag()) + tomlString(entry.text));
    return QStringLiteral("{ ") + entries.join(QLatin1String(", ")) + QStringLiteral(" }");
}

QString tomlDegrees(double degrees)
{
    QString number = QString::number(degrees, 'f', QLocale::FloatingPointShortest);
    qsizetype point = number.indexOf(QLatin1Char('.'));
    if (point < 0) {
        point = number.size();
        number += QLatin1Char('.');
    }
    const qsizetype decimals = number.size() - point - 1;
    return number + QString(qMax<qsizetype>(0, fewestDecimals - decimals), QLatin1Char('0'));
}

QString tomlList(const QString &key, const QStringList &items, ListShape shape)
{
    if (items.isEmpty())
        return {};
    const QString line = key + QLatin1String(" = [") + items.join(QLatin1String(", ")) + QLatin1String("]\n");
    if (shape == ListShape::Short && line.size() - 1 <= longestLine)
        return line;
    return key + QLatin1String(" = [\n    ") + items.join(QLatin1String(",\n    ")) + QLatin1String(",\n]\n");
}
