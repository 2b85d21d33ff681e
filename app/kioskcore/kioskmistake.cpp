// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/kioskmistake.h"

#include "catalogue/displaytext.h"
#include "compiling/mistake.h"

#include <QCoreApplication>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KioskMistake)
};

QString typeName(KioskValueType type)
{
    switch (type) {
    case KioskValueType::Text:
        return Texts::tr("a text between quotation marks");
    case KioskValueType::WholeNumber:
        return Texts::tr("a whole number, without quotation marks");
    case KioskValueType::Truth:
        return Texts::tr("true or false, without quotation marks");
    case KioskValueType::TextList:
        return Texts::tr("a list such as [\"leiden\", \"regional\"]");
    case KioskValueType::Table:
        break;
    }
    return Texts::tr("keys below a line with its name between square brackets");
}

QString listOf(const QStringList &words)
{
    return words.join(QLatin1String(", "));
}

QString rangeAdvice(const KioskMistake &mistake)
{
    const QString least = QString::number(mistake.least);
    const QString most = QString::number(mistake.most);
    return mistake.allowsZero ? Texts::tr("Write a whole number from %1 to %2, or 0.").arg(least, most)
                              : Texts::tr("Write a whole number from %1 to %2.").arg(least, most);
}

QString placeAdvice(const QString &meant)
{
    const qsizetype point = meant.indexOf(QLatin1Char('.'));
    return point < 0 ? Texts::tr("Write it above the first line with square brackets.")
                     : Texts::tr("Write it below a line [%1].", "%1 is the name of a table").arg(meant.left(point));
}

QString problemText(const KioskMistake &mistake)
{
    const QString written = singleLine(mistake.written);
    switch (mistake.problem) {
    case KioskProblem::Unreadable:
        return fileFailureText(mistake.failure);
    case KioskProblem::NotToml:
        return Texts::tr("This is not TOML: %1.", "%1 is a message in English").arg(written);
    case KioskProblem::UnknownKey:
        return Texts::tr("The key “%1” is unknown.").arg(singleLine(mistake.key));
    case KioskProblem::MisplacedKey:
        return Texts::tr("The key “%1” stands in the wrong place.").arg(mistake.key);
    case KioskProblem::WrongType:
        return Texts::tr("“%1” has the wrong type.", "%1 is a key").arg(mistake.key);
    case KioskProblem::OutOfRange:
        return Texts::tr("“%1” cannot be %2.", "%1 is a key, %2 a number").arg(mistake.key, written);
    case KioskProblem::NotOneOf:
        return Texts::tr("“%1” cannot be “%2”.", "%1 is a key, %2 a word").arg(mistake.key, written);
    case KioskProblem::NotALanguage:
        return Texts::tr("“%1” is not a language.").arg(written);
    case KioskProblem::NotAShortName:
        return Texts::tr("“%1” cannot be the short name of a category.").arg(written);
    case KioskProblem::ListedTwice:
        return Texts::tr("“%1” is listed twice.").arg(written);
    case KioskProblem::NotAbsolute:
        return Texts::tr("“%1” is not a whole path.").arg(written);
    case KioskProblem::NotOneLine:
        return Texts::tr("“%1” is too long, or holds line breaks or double spaces.", "%1 is a key").arg(mistake.key);
    case KioskProblem::NotAPin:
        return Texts::tr("“%1” holds no PIN that can be checked; it never holds the digits themselves.", "%1 is a key")
            .arg(mistake.key);
    case KioskProblem::AttractTooEarly:
        break;
    }
    return Texts::tr("“%1” is shorter than “times.idle”.", "%1 is a key").arg(mistake.key);
}

QString adviceText(const KioskMistake &mistake)
{
    switch (mistake.problem) {
    case KioskProblem::Unreadable:
        return {};
    case KioskProblem::NotToml:
        return Texts::tr("Compare the line with the example that was installed.");
    case KioskProblem::UnknownKey:
        return meantOr(mistake.meant,
                       Texts::tr("Known here: %1.", "%1 is a list of keys").arg(listOf(mistake.allowed)));
    case KioskProblem::MisplacedKey:
        return placeAdvice(mistake.meant);
    case KioskProblem::WrongType:
        return Texts::tr("Write %1.", "%1 is for example: a text between quotation marks").arg(typeName(mistake.type));
    case KioskProblem::OutOfRange:
        return rangeAdvice(mistake);
    case KioskProblem::NotOneOf:
        return meantOr(mistake.meant,
                       Texts::tr("Write one of: %1.", "%1 is a list of words").arg(listOf(mistake.allowed)));
    case KioskProblem::NotALanguage:
        return Texts::tr("Write a tag such as \"nl\" or \"en\".");
    case KioskProblem::NotAShortName:
        return Texts::tr("Use small letters, digits and single hyphens, such as \"the-hague\".");
    case KioskProblem::ListedTwice:
        return Texts::tr("Remove one of them.");
    case KioskProblem::NotAbsolute:
        return Texts::tr("Write it from the first slash on.");
    case KioskProblem::NotOneLine:
        return Texts::tr("Write a text on one line, or leave the key out.");
    case KioskProblem::NotAPin:
        return Texts::tr("“partneratlas-catalogue kiosk-pin” makes the line.");
    case KioskProblem::AttractTooEarly:
        break;
    }
    return Texts::tr("Write a whole number from %1, or 0.").arg(mistake.least);
}

} // namespace

QString kioskMistakeText(const KioskMistake &mistake)
{
    // A file that cannot be read is named by its own sentence.
    if (mistake.problem == KioskProblem::Unreadable)
        return problemText(mistake);
    return mistakeText({{mistake.file, mistake.line, mistake.column}, problemText(mistake), adviceText(mistake)});
}
