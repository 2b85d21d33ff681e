// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/facetindex.h"

#include "catalogue/catalogue.h"
#include "catalogue/statement.h"

#include <QtEndian>

#include <array>

namespace
{

const QString agreementOver = QStringLiteral("agreement-over");
const QString agreementEnds = QStringLiteral("agreement-ends");
const QString checkedLongAgo = QStringLiteral("checked-long-ago");
const QString notVerified = QStringLiteral("not-verified");

constexpr int monthsAhead = 12;
constexpr int yearsBack = 2;

// The lists are read in two parts: cities last, for of them there may be too many.
constexpr std::array parts = {"<>", "="};

qint32 numberOf(const QDate &day)
{
    return day.year() * 10000 + day.month() * 100 + day.day();
}

} // namespace

QStringList freshValues()
{
    return {agreementOver, agreementEnds, checkedLongAgo, notVerified};
}

FacetIndex::FacetIndex(const QSqlDatabase &database, int partners)
    : m_database(database)
    , m_partners(partners)
{
}

void FacetIndex::setSelected(const QSet<PartnerId> &partners)
{
    PartnerSet set(m_partners);
    for (const PartnerId partner : partners)
        set.insert(partner);
    m_values.insert({FilterKey::Is, selectedValue()}, set);
}

PartnerSet FacetIndex::matching(const PartnerFilter &filter, const QDate &today)
{
    PartnerSet found = PartnerSet::ofAll(m_partners);
    for (const FilterKey key : everyFilterKey) {
        if (filter.uses(key))
            found &= matchingKey(filter, key, today);
    }
    return found;
}

PartnerSet FacetIndex::matchingKey(const PartnerFilter &filter, FilterKey key, const QDate &today)
{
    const QMap<FacetValue, PartnerSet> &known = values(today);
    PartnerSet found(m_partners);
    const auto setOf = [&](const QString &value) { return known.value({key, value}, PartnerSet(m_partners)); };
    for (const QString &value : filter.values(key))
        found |= setOf(value);
    if (filter.values(key).isEmpty())
        found = PartnerSet::ofAll(m_partners);
    for (const QString &value : filter.excludedValues(key))
        found -= setOf(value);
    return found;
}

QMap<FacetValue, int> FacetIndex::counts(const PartnerFilter &filter, const PartnerSet &found, const QDate &today)
{
    const QMap<FacetValue, PartnerSet> &known = values(today);
    QMap<FacetValue, int> counts;
    for (const FilterKey key : everyFilterKey) {
        // The other values of the same key are alternatives: they do not take anything away.
        PartnerFilter others = filter;
        others.removeAll(key);
        PartnerSet rest = matching(others, today);
        rest &= found;
        for (auto value = known.lowerBound({key, QString()}); value != known.end() && value.key().first == key; ++value)
            counts.insert(value.key(), rest.sizeWith(value.value()));
    }
    return counts;
}

QMap<FacetValue, int> FacetIndex::countsInCategories(const PartnerSet &partners, const QDate &today)
{
    const QMap<FacetValue, PartnerSet> &known = values(today);
    QMap<FacetValue, int> counts;
    for (const FilterKey key : {FilterKey::Kind, FilterKey::Place, FilterKey::Theme}) {
        for (auto value = known.lowerBound({key, QString()}); value != known.end() && value.key().first == key;
             ++value) {
            if (const int count = partners.sizeWith(value.value()); count > 0)
                counts.insert(value.key(), count);
        }
    }
    return counts;
}

const QMap<FacetValue, PartnerSet> &FacetIndex::values(const QDate &today)
{
    m_error.clear();
    while (m_part < parts.size() && readPart()) {
    }
    if (m_freshOn != today && m_error.isEmpty() && readDays(QStringLiteral("agreement_until"), m_until) &&
        readDays(QStringLiteral("checked_on"), m_checked)) {
        addFreshness(today);
        m_freshOn = today;
    }
    return m_values;
}

bool FacetIndex::readPart()
{
    constexpr int mostBytes = 128 * 1024 * 1024; // of all sets; each has 15 KB for 120,000 partners
    constexpr int mostValues = 5000;
    const qsizetype most = qMin(mostValues, mostBytes / (m_partners / 8 + 64));
    Statement statement(m_database, QStringLiteral("SELECT substr(filter_key, 1, 20), substr(value, 1, 300), "
                                                   "substr(partners, 1, ?) FROM facet WHERE filter_key %1 'city' "
                                                   "ORDER BY filter_key, value LIMIT ? OFFSET ?")
                                        .arg(QLatin1String(parts.at(m_part))));
    statement.run(m_partners * 4, static_cast<int>(qMax<qsizetype>(0, most - m_values.size())), m_rowsRead);
    while (statement.next()) {
        ++m_rowsRead;
        const std::optional<FilterKey> key = filterKeyNamed(statement.text(0));
        if (!key || *key == FilterKey::Is) // whom a reader picked is in no catalogue
            continue;
        PartnerSet set(m_partners);
        const PartnerList list(statement.bytes(2));
        for (int position = 0; position < list.size(); ++position)
            set.insert(list.at(position));
        m_values.insert({*key, statement.text(1)}, set);
    }
    m_error = statement.error();
    if (!m_error.isEmpty())
        return false;
    // Cities may be cut: they are in no tree.
    m_isCut = m_isCut || (m_part == 0 && m_values.size() >= most);
    ++m_part;
    m_rowsRead = 0;
    return true;
}

bool FacetIndex::readDays(const QString &field, QByteArray &days)
{
    if (!days.isNull())
        return true;
    Statement statement(m_database, QStringLiteral("SELECT substr(days, 1, ?) FROM partner_days WHERE field = ?"));
    statement.run(m_partners * 4, field);
    const QByteArray packed = statement.next() ? statement.bytes(0) : QByteArray();
    m_error = statement.error();
    if (m_error.isEmpty())
        days = packed.isNull() ? QByteArray("") : packed;
    return m_error.isEmpty();
}

void FacetIndex::addFreshness(const QDate &today)
{
    const auto dayAt = [](const QByteArray &days, int position) {
        const qsizetype begin = qsizetype{position} * 4;
        return begin + 4 <= days.size() ? qFromLittleEndian<qint32>(days.constData() + begin) : 0;
    };
    const qint32 now = numberOf(today);
    const qint32 soon = numberOf(today.addMonths(monthsAhead));
    const qint32 longAgo = numberOf(today.addYears(-yearsBack));
    PartnerSet over(m_partners);
    PartnerSet ends(m_partners);
    PartnerSet old(m_partners);
    PartnerSet unverified(m_partners);
    for (int position = 0; position < m_partners; ++position) {
        const PartnerId partner = position + 1;
        const qint32 end = dayAt(m_until, position);
        const qint32 check = dayAt(m_checked, position);
        if (end != 0 && end < now)
            over.insert(partner);
        else if (end != 0 && end <= soon)
            ends.insert(partner);
        if (check == 0)
            unverified.insert(partner);
        else if (check < longAgo)
            old.insert(partner);
    }
    m_values.insert({FilterKey::Fresh, agreementOver}, over);
    m_values.insert({FilterKey::Fresh, agreementEnds}, ends);
    m_values.insert({FilterKey::Fresh, checkedLongAgo}, old);
    m_values.insert({FilterKey::Fresh, notVerified}, unverified);
}
