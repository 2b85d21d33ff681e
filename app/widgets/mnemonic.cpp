// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mnemonic.h"

QString withMnemonic(const QString &name, QString &taken)
{
    for (qsizetype position = 0; position < name.size(); ++position) {
        const QChar letter = name.at(position).toLower();
        if (letter.isLetter() && !taken.contains(letter)) {
            taken += letter;
            return name.left(position) + QLatin1Char('&') + name.mid(position);
        }
    }
    return name;
}

QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString mnemonicOf(QString text)
{
    text.remove(QStringLiteral("&&"));
    const qsizetype mark = text.indexOf(QLatin1Char('&'));
    return mark < 0 ? QString() : text.mid(mark + 1, 1).toLower();
}
