// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/gonepartners.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(GonePartners)
};

class GonePartners final
{
public:
    GonePartners(Draft &draft, const Draft &base)
        : m_draft(draft)
    {
        for (const DraftPartner &partner : base.partners)
            m_gone.insert(partner.slug, partner.name);
        for (const DraftPartner &partner : draft.partners)
            m_gone.remove(partner.slug);
    }

    QStringList leaveOut()
    {
        if (m_gone.isEmpty())
            return {};
        m_notes.append(Texts::tr("%n partner(s) of the catalogue are not in the table and were left out.", nullptr,
                                 static_cast<int>(m_gone.size())));
        for (DraftPartner &partner : m_draft.partners)
            leaveOutOf(partner);
        m_draft.synonyms.removeIf([this](const DraftSynonym &synonym) { return isWithoutPartner(synonym); });
        return m_notes;
    }

private:
    [[nodiscard]] bool isGone(const DraftReference &reference) const
    {
        return reference.column == 0 && m_gone.contains(reference.slug);
    }

    void leaveOutOf(DraftPartner &partner)
    {
        partner.related.removeIf([&](const DraftReference &related) {
            if (isGone(related))
                note(partner, related);
            return isGone(related);
        });
        if (isGone(partner.successor)) {
            note(partner, partner.successor);
            partner.successor = {};
        }
        for (DraftMember &member : partner.members) {
            if (!isGone(member.partner))
                continue;
            m_notes.append(Texts::tr("“%1” is a member of “%2” only by name: it no longer has a page.",
                                     "%1 and %2 are short names of partners")
                               .arg(member.partner.slug, partner.slug));
            member.name = m_gone.value(member.partner.slug);
            member.partner = {};
        }
    }

    void note(const DraftPartner &partner, const DraftReference &reference)
    {
        m_notes.append(Texts::tr("“%1” no longer refers to “%2”, which has no page any more.",
                                 "%1 and %2 are short names of partners")
                           .arg(partner.slug, reference.slug));
    }

    bool isWithoutPartner(const DraftSynonym &synonym)
    {
        if (!m_gone.contains(synonym.partner.slug))
            return false;
        m_notes.append(Texts::tr("The synonym “%1” was left out: it leads to “%2”, which has no page any more.",
                                 "%2 is the short name of a partner")
                           .arg(synonym.term, synonym.partner.slug));
        return true;
    }

    Draft &m_draft;
    QHash<QString, LocalizedText> m_gone; ///< names by slug
    QStringList m_notes;
};

} // namespace

QStringList leaveOutGonePartners(Draft &draft, const Draft &base)
{
    return GonePartners(draft, base).leaveOut();
}
