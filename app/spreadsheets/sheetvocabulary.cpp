// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/sheetvocabulary.h"

#include "compiling/identifiercheck.h"

#include <QCoreApplication>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SheetVocabulary)
};

} // namespace

SheetVocabulary::SheetVocabulary(const Draft &base)
    : m_languages(base.languages)
    , m_dates(base.languages)
{
    for (const DraftCategory &category : base.categories)
        m_categories[static_cast<std::size_t>(category.tree)].add(category.slug, category.name);
    for (const DraftCity &city : base.cities)
        m_cities.add(city.slug, city.name);
    for (const DraftSource &source : base.sources)
        m_sources.add(source.key, QStringList());
    for (const Language &language : base.languages)
        m_tags.add(language.tag(), {language.ownName()});
    for (const QString &scheme : identifierSchemes())
        m_schemes.add(scheme, QStringList());
    addWords();
}

void SheetVocabulary::addWords()
{
    m_statuses.add(slugOf(PartnerStatus::Active), {Texts::tr("active", "state of a collaboration")});
    m_statuses.add(slugOf(PartnerStatus::Ended), {Texts::tr("ended", "state of a collaboration")});
    m_statuses.add(slugOf(PartnerStatus::Renamed), {Texts::tr("renamed", "state of a collaboration")});
    m_statuses.add(slugOf(PartnerStatus::Unknown), {Texts::tr("unknown", "state of a collaboration")});
    m_nameTypes.add(slugOf(OtherNameType::Name), {Texts::tr("name", "kind of another name")});
    m_nameTypes.add(slugOf(OtherNameType::Abbreviation), {Texts::tr("abbreviation", "kind of another name")});
    m_nameTypes.add(slugOf(OtherNameType::Former), {Texts::tr("former", "kind of another name")});
    m_nameTypes.add(slugOf(OtherNameType::Alias), {Texts::tr("alias", "kind of another name")});
    m_roles.add(slugOf(LinkRole::Website), {Texts::tr("website", "what a link leads to")});
    m_roles.add(slugOf(LinkRole::Page), {Texts::tr("page", "what a link leads to")});
    m_roles.add(slugOf(LinkRole::Agreement), {Texts::tr("agreement", "what a link leads to")});
    m_roles.add(slugOf(LinkRole::News), {Texts::tr("news", "what a link leads to")});
    // Excel translates TRUE and FALSE when it shows them; a file that was saved so is read with any interface.
    m_truths.add(QStringLiteral("true"), {QStringLiteral("yes"), QStringLiteral("1"), QStringLiteral("waar"),
                                          QStringLiteral("ja"), Texts::tr("yes")});
    m_truths.add(QStringLiteral("false"), {QStringLiteral("no"), QStringLiteral("0"), QStringLiteral("onwaar"),
                                           QStringLiteral("nee"), Texts::tr("no")});
}
