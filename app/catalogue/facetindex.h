// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/partnerfilter.h"
#include "catalogue/partnerset.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QSqlDatabase>

#include <utility>

/// Which partners have which value. Lists are read when they are first asked for, and kept.
class FacetIndex final
{
public:
    /// `database` must outlive the index.
    FacetIndex(const QSqlDatabase &database, int partners);

    /// The partners that the keys of a filter leave; its words are not looked at. Without keys: all.
    [[nodiscard]] PartnerSet matching(const PartnerFilter &filter, const QDate &today);
    /// How many partners each value would leave if it were taken together with the other keys of the filter, among the
    /// partners of `found` (those that the words found). A value that is taken already counts those that it leaves.
    [[nodiscard]] QMap<FacetValue, int> counts(const PartnerFilter &filter, const PartnerSet &found,
                                               const QDate &today);

    /// How many of these partners stand at or below each category; those with none are left out.
    [[nodiscard]] QMap<FacetValue, int> countsInCategories(const PartnerSet &partners, const QDate &today);

    /// Why the last reading failed, empty if it did not.
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    [[nodiscard]] const QMap<FacetValue, PartnerSet> &values(const QDate &today);
    void readLists();
    void addFreshness(const QDate &today);
    [[nodiscard]] QList<qint32> days(const QString &field);
    [[nodiscard]] PartnerSet matchingKey(const PartnerFilter &filter, FilterKey key, const QDate &today);

    const QSqlDatabase &m_database;
    int m_partners;
    QMap<FacetValue, PartnerSet> m_values;
    QDate m_freshOn;
    bool m_isRead = false;
    QString m_error;
};
