// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/language.h"

#include <QRegularExpression>

std::optional<Language> Language::fromTag(QStringView tag)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}\\z"));
    if (!shape.match(tag).hasMatch())
        return std::nullopt;
    // Written as BCP 47 recommends (RFC 5646, 2.1.1), so that "NL" is the same language as "nl".
    QStringList parts = tag.toString().toLower().split(QLatin1Char('-'));
    for (qsizetype position = 1; position < parts.size(); ++position) {
        QString &part = parts[position];
        if (part.size() == 2)
            part = part.toUpper();
        else if (part.size() == 4 && part.at(0).isLetter())
            part[0] = part.at(0).toUpper();
    }
    return Language(parts.join(QLatin1Char('-')));
}

QString Language::ownName() const
{
    // Qt names a language together with its first country ("American English", "español de España"). The plain name is
    // the shortest that another country of the language has within it.
    const QLocale own = locale();
    QString name = own.nativeLanguageName();
    for (const QLocale &other : QLocale::matchingLocales(own.language(), own.script(), QLocale::AnyTerritory)) {
        const QString otherName = other.nativeLanguageName();
        if (!otherName.isEmpty() && otherName.size() < name.size() && name.contains(otherName))
            name = otherName;
    }
    if (name.isEmpty() || own.language() == QLocale::C)
        return m_tag;
    name[0] = name[0].toUpper();
    const bool hasTerritory = m_tag.contains(QLatin1Char('-')) && m_tag.section(QLatin1Char('-'), -1).size() == 2;
    return hasTerritory ? QStringLiteral("%1 (%2)").arg(name, own.nativeTerritoryName()) : name;
}

Language bestLanguage(const Language &wanted, const LanguageOrder &order)
{
    if (order.isEmpty() || order.contains(wanted))
        return order.isEmpty() ? Language() : wanted;
    const QString base = wanted.tag().section(QLatin1Char('-'), 0, 0);
    for (const Language &language : order) {
        if (language.tag().section(QLatin1Char('-'), 0, 0) == base)
            return language;
    }
    return order.first();
}
