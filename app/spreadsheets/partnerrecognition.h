// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spreadsheets/partnertraits.h"

#include <QHash>
#include <QList>

#include <array>

/// Finds the partner that a row of a table means by what it tells of it: by an identifier, else by the website, else by
/// the name, which may also be another name of the partner.
class PartnerRecognition final
{
public:
    /// What is known of a partner; may be told in parts.
    void add(const QString &slug, const PartnerTraits &traits);

    struct Found {
        /// One partner, or all that can be meant, in the order in which they were added. Empty if there is none.
        QStringList slugs;
        /// What the row was recognised by first.
        PartnerTrait by = PartnerTrait::Name;
    };
    /// Where one trait leaves several, the next ones decide between them; what contradicts the traits before it does
    /// not count. The other names of the row itself do not count: an abbreviation is the name of many.
    [[nodiscard]] Found find(const PartnerTraits &row) const;

private:
    /// Of partners in m_slugs, in ascending order.
    using Numbers = QList<int>;

    /// What all of the row's values of a trait have in common, else everything that one of them says.
    [[nodiscard]] Numbers meant(PartnerTrait trait, const QStringList &values) const;

    QStringList m_slugs;
    QHash<QString, int> m_numbers; ///< by slug
    std::array<QHash<QString, Numbers>, 4> m_byTrait;
};
