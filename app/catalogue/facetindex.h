// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/partnerfilter.h"
#include "catalogue/partnerset.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QSqlDatabase>

#include <utility>

/// Which partners have which value. Lists are read when they are first asked for, and kept; a reading that is
/// interrupted goes on where it was the next time.
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

    /// False if there are more values than are read: then some categories are missing from the numbers.
    [[nodiscard]] bool isComplete() const { return !m_isCut; }
    /// How many of these partners stand at or below each category; those with none are left out.
    [[nodiscard]] QMap<FacetValue, int> countsInCategories(const PartnerSet &partners, const QDate &today);

    /// Whom `is:selected` means from now on.
    void setSelected(const QSet<PartnerId> &partners);

    /// To be called before each search: what ended the one before is forgotten.
    void begin() { m_error.clear(); }
    /// Why the last reading failed since then, empty if it did not.
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    [[nodiscard]] const QMap<FacetValue, PartnerSet> &values(const QDate &today);
    /// Reads on in the present part of the lists; false if that failed or was interrupted.
    bool readPart();
    /// Reads a day for each partner, as it is stored; the same.
    bool readDays(const QString &field, QByteArray &days);
    void addFreshness(const QDate &today);
    [[nodiscard]] PartnerSet matchingKey(const PartnerFilter &filter, FilterKey key, const QDate &today);

    const QSqlDatabase &m_database;
    int m_partners;
    QMap<FacetValue, PartnerSet> m_values;
    QDate m_freshOn;
    std::size_t m_part = 0;
    int m_rowsRead = 0; ///< of the present part
    bool m_isCut = false;
    /// Days as numbers of 32 bits, little-endian, one for each partner; a null array was not read yet.
    QByteArray m_until;
    QByteArray m_checked;
    QString m_error;
};
