// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/doubttext.h"

#include "catalogue/displaytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DoubtText)
};

constexpr qsizetype longestDetail = 80; // characters
constexpr qsizetype mostDuplicates = 3;
constexpr int mostMangled = 3;

QString missingText(const Doubt &doubt)
{
    return Texts::tr("“%1” has no text in the language “%2”.", "%1 is the text in another language")
        .arg(shortened(singleLine(doubt.detail), longestDetail), doubt.language.ownName());
}

QString similarText(const Doubt &doubt, const QString &other)
{
    return Texts::tr("The name is nearly that of “%1” (%2): are they one and the same?",
                     "%1 is the name of another partner, %2 its short name")
        .arg(other, doubt.otherSlug);
}

QString sameSiteText(const Doubt &doubt, const QString &other)
{
    return Texts::tr("The website %1 is also that of “%2” (%3): are they one and the same?",
                     "%1 is an address, %2 the name of another partner, %3 its short name")
        .arg(singleLine(doubt.detail), other, doubt.otherSlug);
}

QString mangledText(const Doubt &doubt)
{
    return Texts::tr("“%1” was probably “%2”: another program has mangled the text.",
                     "%1 is for example UniversitÃ¤t, %2 Universität")
        .arg(shortened(singleLine(doubt.detail), longestDetail), shortened(singleLine(doubt.probable), longestDetail));
}

void insertIfGiven(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

} // namespace

QString doubtText(const Doubt &doubt, const Language &language, const LanguageOrder &languages)
{
    const QString other = singleLine(doubt.otherName.in(language, languages).text);
    const QString date = doubt.date.text(QLocale());
    switch (doubt.kind) {
    case DoubtKind::MissingTranslation:
        return missingText(doubt);
    case DoubtKind::StaleTranslation:
        return Texts::
            tr("The descriptions do not give the same numbers; only in some languages: %1. Is one of them out of date?",
               "%1 is a list of numbers with the signs of their languages")
                .arg(doubt.detail);
    case DoubtKind::NoLink:
        return Texts::tr("There is no link.");
    case DoubtKind::UnverifiedLink:
        return Texts::tr("Nobody has checked where the link %1 leads.", "%1 is an address")
            .arg(singleLine(doubt.detail));
    case DoubtKind::NeverChecked:
        return Texts::tr("The facts have never been checked.");
    case DoubtKind::CheckedLongAgo:
        return Texts::tr("The facts were last checked more than two years ago: %1.", "%1 is a date").arg(date);
    case DoubtKind::AgreementOver:
        return Texts::tr("The agreement is over: it ran until %1.", "%1 is a date").arg(date);
    case DoubtKind::SameSite:
        return sameSiteText(doubt, other);
    case DoubtKind::SimilarName:
        return similarText(doubt, other);
    case DoubtKind::MangledText:
        break;
    }
    return mangledText(doubt);
}

QString doubtLine(const Doubt &doubt, const Language &language, const LanguageOrder &languages)
{
    const QString sentence = doubtText(doubt, language, languages);
    const QString name = singleLine(doubt.name.in(language, languages).text);
    if (!name.isEmpty())
        return Texts::tr("%1 (%2): %3", "%1 is the name of a partner, %2 its short name, %3 a sentence")
            .arg(name, doubt.slug, sentence);
    const QString place = QStringLiteral("catalogue.toml");
    const QString item = doubt.slug.isEmpty() ? place : place + QLatin1Char(' ') + singleLine(doubt.slug);
    return Texts::tr("%1: %2", "%1 tells where it stands, %2 is a sentence").arg(item, sentence);
}

QString doubtKindText(DoubtKind kind)
{
    switch (kind) {
    case DoubtKind::MissingTranslation:
        return Texts::tr("Missing translation");
    case DoubtKind::StaleTranslation:
        return Texts::tr("Translation perhaps out of date");
    case DoubtKind::NoLink:
        return Texts::tr("No link");
    case DoubtKind::UnverifiedLink:
        return Texts::tr("Link that nobody has checked");
    case DoubtKind::NeverChecked:
        return Texts::tr("Facts never checked");
    case DoubtKind::CheckedLongAgo:
        return Texts::tr("Facts checked long ago");
    case DoubtKind::AgreementOver:
        return Texts::tr("Agreement over");
    case DoubtKind::SameSite:
        return Texts::tr("Same website as another partner");
    case DoubtKind::SimilarName:
        return Texts::tr("Nearly the same name as another partner");
    case DoubtKind::MangledText:
        break;
    }
    return Texts::tr("Mangled text");
}

QString duplicatesText(const QList<Doubt> &doubts, const Language &language, const LanguageOrder &languages)
{
    const auto nameIn = [&](const LocalizedText &name) {
        return shortened(singleLine(name.in(language, languages).text), longestDetail);
    };
    QSet<QString> partners;
    QStringList shown;
    for (const Doubt &doubt : doubts) {
        if (doubt.kind != DoubtKind::SameSite && doubt.kind != DoubtKind::SimilarName)
            continue;
        const bool isKnown = partners.contains(doubt.slug); // by its website and by its name
        partners.insert(doubt.slug);
        if (isKnown || partners.size() > mostDuplicates)
            continue;
        shown.append(Texts::tr("“%1” (%2) like “%3” (%4)",
                               "one of a list; %1 and %3 are names of partners, %2 and %4 their short names")
                         .arg(nameIn(doubt.name), doubt.slug, nameIn(doubt.otherName), doubt.otherSlug));
    }
    if (partners.isEmpty())
        return {};
    const QString list = shown.join(QLatin1String("; "));
    return Texts::tr("%Ln new partner(s) look like another one: %1.", "%1 is a list of pairs",
                     static_cast<int>(partners.size()))
        .arg(partners.size() > mostDuplicates ? Texts::tr("%1; and others", "%1 is a list of pairs").arg(list) : list);
}

QString mangledTextsText(const QList<Doubt> &doubts)
{
    int texts = 0;
    QStringList shown;
    for (const Doubt &doubt : doubts) {
        if (doubt.kind != DoubtKind::MangledText)
            continue;
        if (++texts <= mostMangled)
            shown.append(
                Texts::tr("“%1” for “%2” (%3)",
                          "one of a list; %1 is a mangled text, %2 what it was, %3 the short name of a partner")
                    .arg(shortened(singleLine(doubt.detail), longestDetail),
                         shortened(singleLine(doubt.probable), longestDetail), doubt.slug));
    }
    if (texts == 0)
        return {};
    const QString list = shown.join(QLatin1String("; "));
    return Texts::tr("%Ln text(s) were probably mangled by another program: %1.", "%1 is a list of pairs", texts)
        .arg(texts > mostMangled ? Texts::tr("%1; and others", "%1 is a list of pairs").arg(list) : list);
}

QJsonObject doubtJson(const Doubt &doubt, const Language &language, const LanguageOrder &languages)
{
    QJsonObject object{{QStringLiteral("kind"), slugOf(doubt.kind)},
                       {QStringLiteral("part"), doubt.part},
                       {QStringLiteral("field"), doubt.field},
                       {QStringLiteral("problem"), doubtText(doubt, language, languages)}};
    insertIfGiven(object, QStringLiteral("slug"), doubt.slug);
    insertIfGiven(object, QStringLiteral("name"), doubt.name.in(language, languages).text);
    insertIfGiven(object, QStringLiteral("language"), doubt.language.tag());
    insertIfGiven(object, QStringLiteral("date"), doubt.date.iso());
    insertIfGiven(object, QStringLiteral("detail"), doubt.detail);
    insertIfGiven(object, QStringLiteral("probable"), doubt.probable);
    insertIfGiven(object, QStringLiteral("other"), doubt.otherSlug);
    return object;
}
