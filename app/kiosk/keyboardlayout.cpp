// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/keyboardlayout.h"

namespace
{

QStringList keys(const QString &characters)
{
    QStringList keys;
    for (const QChar character : characters)
        keys.append(QString(character));
    return keys;
}

QHash<QString, QStringList> latinAccents()
{
    QHash<QString, QStringList> accents;
    for (const QString &family :
         {QStringLiteral("aáàâäãåæ"), QStringLiteral("cç"), QStringLiteral("eéèêë"), QStringLiteral("iíîï"),
          QStringLiteral("nñ"), QStringLiteral("oóôöõøœ"), QStringLiteral("sß"), QStringLiteral("uúûü")})
        accents.insert(family.left(1), keys(family.mid(1)));
    return accents;
}

} // namespace

KeyboardLayout latinKeyboard()
{
    KeyboardLayout layout;
    layout.letters.tall = {keys(QStringLiteral("qwertyuiop")), keys(QStringLiteral("asdfghjkl'")),
                           keys(QStringLiteral("zxcvbnm-&"))};
    layout.letters.compact = {keys(QStringLiteral("abcdefghijklm")), keys(QStringLiteral("nopqrstuvwxyz"))};
    layout.digits.tall = {keys(QStringLiteral("1234567890")), keys(QStringLiteral("-'&.,/:()+")),
                          keys(QStringLiteral("@\"!?#%"))};
    layout.digits.compact = {keys(QStringLiteral("1234567890-'&")), keys(QStringLiteral(".,/:()+@\"!?#%"))};
    layout.accents.tall = {keys(QStringLiteral("áàâäãåæçéè")), keys(QStringLiteral("êëíîïñóôöõ")),
                           keys(QStringLiteral("øœúûüß"))};
    layout.accents.compact = {keys(QStringLiteral("áàâäãåæçéèêëí")), keys(QStringLiteral("îïñóôöõøœúûüß"))};
    layout.accentsOf = latinAccents();
    return layout;
}
