// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/cataloguerecords.h"

#include <QHash>
#include <QList>
#include <QString>

/// One partner as another refers to it.
struct NamedReference {
    /// Empty for a bare name, of which the catalogue has no page.
    QString slug;
    LocalizedText name;
};

/// The partners around some others, with their names: read together, because each could be anywhere in the file.
class PartnerReferences final
{
public:
    /// What is wanted beside the members, related ones and successors that the records hold.
    struct Wanted {
        bool memberships = true;
        bool relationsBack = true;
    };

    /// Nothing is known yet.
    PartnerReferences() = default;
    /// `records` are read for names; what fails is in its error().
    PartnerReferences(CatalogueRecords &records, const QList<DraftPartner> &partners, Wanted wanted);

    /// In the order of the catalogue. All of these leave out what has no name.
    [[nodiscard]] QList<NamedReference> membersOf(const DraftPartner &partner) const;
    [[nodiscard]] QList<NamedReference> memberOf(const DraftPartner &partner) const;
    /// Those that the partner names, then those that name it.
    [[nodiscard]] QList<NamedReference> relatedTo(const DraftPartner &partner) const;
    [[nodiscard]] std::optional<NamedReference> successorOf(const DraftPartner &partner) const;

private:
    [[nodiscard]] QList<NamedReference> named(const QStringList &slugs) const;

    QHash<QString, LocalizedText> m_names;
    QHash<QString, QStringList> m_memberships;
    QHash<QString, QStringList> m_relationsBack;
};
