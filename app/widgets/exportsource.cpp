// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportsource.h"

#include "browsing/browsingstate.h"
#include "browsing/filtertexts.h"
#include "browsing/passingpartners.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExportSource)
};

} // namespace

PartnerScope scopeOf(ExportedPartners partners)
{
    switch (partners) {
    case ExportedPartners::Selection:
        return PartnerScope::Selection;
    case ExportedPartners::All:
        return PartnerScope::All;
    case ExportedPartners::Shown:
        break;
    }
    return PartnerScope::Shown;
}

ExportSource::ExportSource(const BrowsingState &state, const ScopedPartners &partners,
                           const QHash<QString, QString> &notes)
    : m_state(state)
    , m_partners(partners)
    , m_filter(state.filter())
    , m_grouping(state.entry().grouping)
    , m_notes(notes)
{
}

ExportedPartners ExportSource::usualPartners() const
{
    if (!m_partners.selection.isEmpty())
        return ExportedPartners::Selection;
    const bool isFiltered = !m_filter.isEmpty() && !m_partners.shown.isEmpty();
    return isFiltered ? ExportedPartners::Shown : ExportedPartners::All;
}

ExportRequest ExportSource::requestOf(const ExportChoice &choice) const
{
    const Catalogue &catalogue = *m_state.catalogue();
    ExportRequest request{catalogue.info(), catalogue.identity(), {}, profileOf(choice, QString()), m_state.language(),
                          m_notes};
    request.profile.hasEverything = hasEverything(choice);
    const QList<PartnerId> partners = m_partners.of(scopeOf(choice.partners));
    // The selection has an order of its own; lists have one for each language.
    request.partners = choice.partners == ExportedPartners::Selection
                           ? partners
                           : inListOrder(catalogue, partners, contentLanguage(request));
    return request;
}

bool ExportSource::hasNotes() const
{
    return std::any_of(m_notes.cbegin(), m_notes.cend(), [](const QString &note) { return !note.isEmpty(); });
}

int ExportSource::countOf(const ExportChoice &choice) const
{
    return static_cast<int>(m_partners.of(scopeOf(choice.partners)).size());
}

bool ExportSource::isComplete(const ExportChoice &choice) const
{
    return countOf(choice) > 0 && (!hasColumns(choice) || hasEverything(choice) || !choice.columns.chosen.isEmpty());
}

QString ExportSource::filterOf(const ExportChoice &choice) const
{
    return choice.partners == ExportedPartners::Shown && !m_filter.isEmpty()
               ? filterText(*m_state.catalogue(), m_filter, m_state.language())
               : QString();
}

QString ExportSource::titleOf(const ExportChoice &choice) const
{
    if (choice.partners == ExportedPartners::Selection)
        return Texts::tr("My selection");
    const QString filter = filterOf(choice);
    const CatalogueInfo &info = m_state.catalogue()->info();
    return filter.isEmpty() ? info.title.in(m_state.language(), info.languages).text : filter;
}
