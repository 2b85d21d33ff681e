// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvtext.h"

namespace
{

/// toUtf8() writes a question mark for half a surrogate pair, which nobody could tell from one that was typed.
QByteArray utf8Of(const QString &text)
{
    QString whole = text;
    for (qsizetype position = 0; position < whole.size(); ++position) {
        if (!whole.at(position).isSurrogate())
            continue;
        const bool isPair = whole.at(position).isHighSurrogate() && position + 1 < whole.size() &&
                            whole.at(position + 1).isLowSurrogate();
        if (isPair)
            ++position;
        else
            whole[position] = QChar::ReplacementCharacter;
    }
    return whole.toUtf8();
}

} // namespace

QByteArray csvRow(const QStringList &cells, char separator)
{
    QByteArray row;
    for (const QString &cell : cells) {
        if (!row.isEmpty())
            row += separator;
        row += '"' + utf8Of(cell).replace('"', "\"\"") + '"';
    }
    return row + "\r\n";
}
