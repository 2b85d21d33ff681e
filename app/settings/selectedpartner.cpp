// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/selectedpartner.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace
{

const QString slugKey = QStringLiteral("slug");
const QString nameKey = QStringLiteral("name");
const QString noteKey = QStringLiteral("note");

/// Half a surrogate pair cannot be written.
QString keptLine(const QString &text)
{
    return shortened(singleLine(QString::fromUtf8(text.toUtf8())), longestName);
}

bool isTextOrMissing(const QJsonValue &value)
{
    return value.isString() || value.isUndefined();
}

EntryMistake mistakeIn(const QJsonObject &entry, const QSet<QString> &slugs)
{
    const std::optional<SelectedPartner> partner = keptPartner({entry.value(slugKey).toString()});
    if (!partner)
        return EntryMistake::NoSlug;
    if (!isTextOrMissing(entry.value(nameKey)) || !isTextOrMissing(entry.value(noteKey)))
        return EntryMistake::NotText;
    if (entry.value(noteKey).toString().simplified().size() > longestNote)
        return EntryMistake::NoteTooLong;
    if (slugs.contains(partner->slug))
        return EntryMistake::Twice;
    return slugs.size() < mostSelected ? EntryMistake::None : EntryMistake::TooMany;
}

bool isKnown(const QJsonObject &entry)
{
    const QStringList keys = entry.keys();
    return std::all_of(keys.begin(), keys.end(),
                       [](const QString &key) { return key == slugKey || key == nameKey || key == noteKey; });
}

} // namespace

std::optional<SelectedPartner> keptPartner(const SelectedPartner &partner)
{
    const QString slug = keptLine(partner.slug);
    if (slug.isEmpty() || slug != partner.slug)
        return std::nullopt;
    return SelectedPartner{slug, keptLine(partner.note), keptLine(partner.name)};
}

qsizetype positionIn(const QList<SelectedPartner> &partners, const QString &slug)
{
    const auto found = std::find_if(partners.begin(), partners.end(),
                                    [&slug](const SelectedPartner &partner) { return partner.slug == slug; });
    return found == partners.end() ? -1 : found - partners.begin();
}

QList<PartnerId> partnersIn(const Catalogue &catalogue, const QList<SelectedPartner> &partners)
{
    QList<PartnerId> ids;
    ids.reserve(partners.size());
    for (const SelectedPartner &partner : partners)
        ids.append(catalogue.partnerWithSlug(partner.slug));
    return ids;
}

QJsonArray jsonOf(const QList<SelectedPartner> &partners)
{
    QJsonArray list;
    for (const SelectedPartner &partner : partners) {
        QJsonObject entry{{slugKey, partner.slug}};
        if (!partner.name.isEmpty())
            entry.insert(nameKey, partner.name);
        if (!partner.note.isEmpty())
            entry.insert(noteKey, partner.note);
        list.append(entry);
    }
    return list;
}

PartnersReading readPartners(const QJsonArray &list)
{
    PartnersReading reading;
    QSet<QString> slugs;
    for (qsizetype number = 0; number < list.size(); ++number) {
        const QJsonObject entry = list.at(number).toObject();
        const EntryMistake mistake = mistakeIn(entry, slugs);
        reading.isAllKnown = reading.isAllKnown && isKnown(entry);
        if (mistake != EntryMistake::None && reading.mistake == EntryMistake::None) {
            reading.mistake = mistake;
            reading.entry = number + 1;
        }
        if (mistake == EntryMistake::TooMany)
            break;
        const std::optional<SelectedPartner> partner = keptPartner(
            {entry.value(slugKey).toString(), entry.value(noteKey).toString(), entry.value(nameKey).toString()});
        if (!partner || mistake == EntryMistake::Twice)
            continue;
        slugs.insert(partner->slug);
        reading.partners.append(*partner);
    }
    return reading;
}
