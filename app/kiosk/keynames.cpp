// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/keynames.h"

#include <QCoreApplication>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KeyNames)
};

QString signName(char16_t sign)
{
    switch (sign) {
    case u'-':
        return Texts::tr("hyphen");
    case u'\'':
        return Texts::tr("apostrophe");
    case u'&':
        return Texts::tr("ampersand");
    case u'.':
        return Texts::tr("full stop");
    case u',':
        return Texts::tr("comma");
    case u'/':
        return Texts::tr("slash");
    case u':':
        return Texts::tr("colon");
    case u'(':
        return Texts::tr("opening bracket");
    case u')':
        return Texts::tr("closing bracket");
    case u'+':
        return Texts::tr("plus sign");
    case u'@':
        return Texts::tr("at sign");
    case u'"':
        return Texts::tr("quotation mark");
    case u'!':
        return Texts::tr("exclamation mark");
    case u'?':
        return Texts::tr("question mark");
    case u'#':
        return Texts::tr("number sign");
    case u'%':
        return Texts::tr("per cent sign");
    default:
        return {};
    }
}

/// Letters that are not made of a letter and a mark.
QString letterName(char16_t letter)
{
    switch (letter) {
    case u'æ':
        return Texts::tr("a and e joined", "the letter æ");
    case u'Æ':
        return Texts::tr("A and E joined", "the letter Æ");
    case u'œ':
        return Texts::tr("o and e joined", "the letter œ");
    case u'Œ':
        return Texts::tr("O and E joined", "the letter Œ");
    case u'ø':
        return Texts::tr("o with stroke", "the letter ø");
    case u'Ø':
        return Texts::tr("O with stroke", "the letter Ø");
    case u'ß':
        return Texts::tr("sharp s", "the letter ß");
    default:
        return {};
    }
}

/// With %1 for the letter below the mark.
QString markName(char16_t mark)
{
    switch (mark) {
    case 0x300:
        return Texts::tr("%1 with grave accent");
    case 0x301:
        return Texts::tr("%1 with acute accent");
    case 0x302:
        return Texts::tr("%1 with circumflex");
    case 0x303:
        return Texts::tr("%1 with tilde");
    case 0x308:
        return Texts::tr("%1 with two dots");
    case 0x30a:
        return Texts::tr("%1 with ring");
    case 0x327:
        return Texts::tr("%1 with cedilla");
    default:
        return {};
    }
}

} // namespace

QString keyName(const QString &character)
{
    if (character.size() != 1)
        return character;
    const char16_t sign = character.front().unicode();
    if (const QString name = signName(sign); !name.isEmpty())
        return name;
    if (const QString name = letterName(sign); !name.isEmpty())
        return name;
    // Unicode takes it apart: the letter, then the mark.
    const QString parts = character.normalized(QString::NormalizationForm_D);
    const QString name = parts.size() == 2 ? markName(parts.back().unicode()) : QString();
    return name.isEmpty() ? character : name.arg(parts.front());
}
