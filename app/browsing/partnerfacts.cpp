// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/partnerfacts.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PartnerFacts)
};

QString dateText(const PartialDate &date)
{
    return date.text(QLocale());
}

class FactList final
{
public:
    FactList(const Catalogue &catalogue, const Partner &partner, const Language &language)
        : m_catalogue(catalogue)
        , m_partner(partner)
        , m_language(language)
    {
    }

    QList<Fact> facts()
    {
        addCategories(Texts::tr("Kind"), CategoryTree::Kind);
        addCategories(Texts::tr("Place"), CategoryTree::Place);
        add(Texts::tr("Cities"), cities());
        addCategories(Texts::tr("Themes"), CategoryTree::Theme);
        add(Texts::tr("Founded"), dateText(m_partner.founded));
        add(Texts::tr("Partner since", "followed by the date on which a collaboration began"),
            dateText(m_partner.started));
        add(Texts::tr("Agreement"), agreement());
        add(Texts::tr("Ended", "followed by a date"), dateText(m_partner.ended));
        addNames(Texts::tr("Also named"), OtherNameType::Name);
        addNames(Texts::tr("Abbreviation"), OtherNameType::Abbreviation);
        addNames(Texts::tr("Former name"), OtherNameType::Former);
        addNames(Texts::tr("Also known as"), OtherNameType::Alias);
        for (const Identifier &identifier : m_partner.identifiers)
            add(identifier.scheme == QLatin1String("wikidata") ? QStringLiteral("Wikidata")
                                                               : identifier.scheme.toUpper(),
                identifier.value);
        add(m_partner.checkedOn.isKnown() ? Texts::tr("Facts checked", "followed by a date") : Texts::tr("Facts"),
            checkedText(m_partner));
        return m_facts;
    }

private:
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_facts.append({label, value});
    }

    void addCategories(const QString &label, CategoryTree tree)
    {
        QStringList names;
        for (const CategoryId id : m_partner.categories) {
            const Category *category = m_catalogue.category(id);
            if (category && category->tree == tree)
                names.append(categoryPathText(m_catalogue, id, m_language));
        }
        add(label, names.join(QLatin1String("; ")));
    }

    QString cities() const
    {
        QStringList names;
        for (const LocalizedText &city : m_partner.cities)
            names.append(city.in(m_language, m_catalogue.info().languages).text);
        return names.join(QLatin1String(", "));
    }

    QString agreement() const
    {
        const QString from = dateText(m_partner.agreementFrom);
        const QString until = dateText(m_partner.agreementUntil);
        if (!from.isEmpty() && !until.isEmpty())
            return Texts::tr("from %1 until %2", "two dates").arg(from, until);
        if (!from.isEmpty())
            return Texts::tr("from %1", "a date").arg(from);
        return until.isEmpty() ? QString() : Texts::tr("until %1", "a date").arg(until);
    }

    void addNames(const QString &label, OtherNameType type)
    {
        QStringList names;
        for (const OtherName &name : m_partner.otherNames) {
            const bool isOfLanguage = name.language.isEmpty() || name.language == m_language;
            if (name.type == type && isOfLanguage)
                names.append(name.text);
        }
        add(label, names.join(QLatin1String("; ")));
    }

    const Catalogue &m_catalogue;
    const Partner &m_partner;
    const Language m_language;
    QList<Fact> m_facts;
};

} // namespace

QList<Fact> factsOf(const Catalogue &catalogue, const Partner &partner, const Language &language)
{
    return FactList(catalogue, partner, bestLanguage(language, catalogue.info().languages)).facts();
}

QString statusText(PartnerStatus status)
{
    switch (status) {
    case PartnerStatus::Active:
        return Texts::tr("Active", "status of a collaboration");
    case PartnerStatus::Ended:
        return Texts::tr("Ended", "status of a collaboration");
    case PartnerStatus::Renamed:
        return Texts::tr("Renamed", "status of a collaboration");
    case PartnerStatus::Unknown:
        break;
    }
    return {};
}

QString statusTextWithYear(const Partner &partner)
{
    const QString year = QString::number(partner.ended.year());
    if (partner.ended.isKnown() && partner.status == PartnerStatus::Ended)
        return Texts::tr("Ended in %1", "%1 is a year").arg(year);
    if (partner.ended.isKnown() && partner.status == PartnerStatus::Renamed)
        return Texts::tr("Renamed in %1", "%1 is a year").arg(year);
    if (partner.started.isKnown() && partner.status == PartnerStatus::Active)
        return Texts::tr("Active since %1", "%1 is a year").arg(partner.started.year());
    return statusText(partner.status);
}

QString checkedText(const Partner &partner)
{
    return partner.checkedOn.isKnown() ? dateText(partner.checkedOn) : Texts::tr("not verified");
}

QString partnerCountText(int count)
{
    return Texts::tr("%Ln partner(s)", nullptr, count);
}

QString categoryTreeText(CategoryTree tree)
{
    switch (tree) {
    case CategoryTree::Place:
        return Texts::tr("Place", "a way to group partners");
    case CategoryTree::Kind:
        return Texts::tr("Kind", "a way to group partners");
    case CategoryTree::Theme:
        break;
    }
    return Texts::tr("Theme", "a way to group partners");
}

QString categoryTreeHeading(CategoryTree tree)
{
    switch (tree) {
    case CategoryTree::Place:
        return Texts::tr("Partners by place");
    case CategoryTree::Kind:
        return Texts::tr("Partners by kind");
    case CategoryTree::Theme:
        break;
    }
    return Texts::tr("Partners by theme");
}

QList<PartnerReference> sortedByName(QList<PartnerReference> references, const Language &language,
                                     const LanguageOrder &fallback)
{
    QCollator collator(language.locale());
    collator.setNumericMode(true);
    std::stable_sort(
        references.begin(), references.end(), [&](const PartnerReference &left, const PartnerReference &right) {
            return collator.compare(left.name.in(language, fallback).text, right.name.in(language, fallback).text) < 0;
        });
    return references;
}

QList<PartnerReference> relatedBeside(const Partner &partner)
{
    QSet<PartnerId> listed;
    for (const PartnerReference &reference : partner.members + partner.memberOf)
        listed.insert(reference.partner);
    QList<PartnerReference> found;
    for (const PartnerReference &reference : partner.related) {
        if (!listed.contains(reference.partner))
            found.append(reference);
    }
    return found;
}

QString categoryPathText(const Catalogue &catalogue, CategoryId category, const Language &language)
{
    QStringList names;
    for (const Category *current = catalogue.category(category); current; current = catalogue.category(current->parent))
        names.prepend(current->name.in(language, catalogue.info().languages).text);
    return names.join(QStringLiteral(" › "));
}
