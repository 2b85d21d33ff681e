// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/wordsearch.h"

#include "catalogue/foldedtext.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <vector>

namespace
{

constexpr int mostRanked = 300;   // hits that are put into order: two milliseconds
constexpr int mostNamesRead = 60; // of them whose names are looked at
constexpr int mostSeen = 5000;    // hits of everybody, allowed or not
constexpr int firstOfTier = 50;   // hits that are taken of each tier when there are many
constexpr int otherName = 4;      // score of a name that only holds the words
constexpr int scoreStep = 1000;   // between two scores; the letters of a name come in between
constexpr int worstScore = otherName * scoreStep;

/// With what must not occur taken away.
QString complete(const QString &expression, const QString &excluded)
{
    return excluded.isEmpty() ? expression : QStringLiteral("(%1) NOT (%2)").arg(expression, excluded);
}

} // namespace

struct WordSearch::Ranked {
    int tier = 0;
    int name = worstScore;
    double weight = 0; ///< bm25: less is better
    PartnerId partner = 0;
};

WordSearch::WordSearch(const QSqlDatabase &database, int partners)
    : m_partners(partners)
    , m_match(database, QStringLiteral("SELECT rowid FROM search WHERE search MATCH ?"))
    , m_tier(database, QStringLiteral("SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?"))
    // A word counts most in a name, and more in a label than in a text.
    , m_rank(
          database,
          QStringLiteral(
              "SELECT rowid, bm25(search, 8.0, 3.0, 1.0) FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?"))
    , m_named(database, QStringLiteral("SELECT partner FROM folded_name WHERE language IN (SELECT id FROM language) "
                                       "AND folded >= ? AND folded < ? LIMIT 2000"))
    , m_names(database,
              QStringLiteral("SELECT n.partner, substr(n.text, 1, 300), 'name' FROM json_each(?) j CROSS JOIN "
                             "partner_name n ON n.partner = j.value UNION ALL "
                             "SELECT o.partner, substr(o.text, 1, 300), o.type FROM json_each(?) j CROSS JOIN "
                             "partner_other_name o ON o.partner = j.value LIMIT ?"))
{
}

void WordSearch::begin()
{
    for (Statement *statement : {&m_match, &m_tier, &m_rank, &m_named, &m_names}) {
        statement->finish();
        statement->forgetError();
    }
}

QString WordSearch::error() const
{
    for (const Statement *statement : {&m_match, &m_tier, &m_rank, &m_named, &m_names}) {
        if (!statement->error().isEmpty())
            return statement->error();
    }
    return {};
}

QList<PartnerId> WordSearch::matches(const QString &expression, const PartnerSet &allowed, int most)
{
    QList<PartnerId> found;
    m_match.run(expression);
    while (found.size() < most && m_match.next()) {
        if (const PartnerId partner = m_match.integer(0); allowed.contains(partner))
            found.append(partner);
    }
    m_match.finish();
    return found;
}

PartnerSet WordSearch::everyMatch(const QString &expression)
{
    PartnerSet found(m_partners);
    if (expression.isEmpty())
        return found;
    m_match.run(expression);
    while (m_match.next())
        found.insert(m_match.integer(0));
    m_match.finish();
    return found;
}

bool WordSearch::occurs(const QString &word)
{
    m_match.run(QString(QLatin1Char('"') + word + QLatin1String("\" *")));
    const bool isFound = m_match.next();
    m_match.finish();
    return isFound;
}

WordSearch::Hits WordSearch::first(const SearchExpression &expression, const PartnerSet &allowed)
{
    const QString every = complete(expression.text(SearchTier::BeginningsAnywhere), expression.excluded());
    const QString quick = complete(expression.quickText(), expression.excluded());
    // Many are told from few by the first that come.
    QList<PartnerId> found = matches(quick, allowed, mostRanked + 1);
    if (found.size() <= mostRanked && quick != every)
        found = matches(every, allowed, mostRanked + 1);
    return found.size() > mostRanked ? firstOfMany(expression, found, allowed) : Hits{ranked(expression, found), true};
}

WordSearch::Hits WordSearch::firstOfMany(const SearchExpression &expression, const QList<PartnerId> &some,
                                         const PartnerSet &allowed)
{
    Hits hits{{}, false};
    PartnerSet left = allowed;
    const auto take = [&](const QList<PartnerId> &found) {
        PartnerSet taken(m_partners);
        for (const PartnerId partner : found)
            taken.insert(partner);
        left -= taken;
        hits.partners += found;
    };
    // The name itself may stand anywhere in the index.
    if (expression.excluded().isEmpty())
        take(byName(named(expression.typed(), allowed), expression.typed()));
    for (const SearchTier tier : everySearchTier) {
        if (tier != SearchTier::BeginningsAnywhere)
            take(byName(matches(complete(expression.text(tier), expression.excluded()), left, firstOfTier),
                        expression.typed()));
    }
    QList<PartnerId> others;
    for (const PartnerId partner : some) {
        if (left.contains(partner) && others.size() < firstOfTier)
            others.append(partner);
    }
    take(others);
    return hits;
}

QList<PartnerId> WordSearch::named(const QString &beginning, const PartnerSet &allowed)
{
    QList<PartnerId> found;
    m_named.run(beginning, beginning + QStringLiteral("\U0010ffff"));
    while (found.size() < firstOfTier && m_named.next()) {
        if (const PartnerId partner = m_named.integer(0); allowed.contains(partner) && !found.contains(partner))
            found.append(partner);
    }
    m_named.finish();
    return found;
}

QList<PartnerId> WordSearch::byName(const QList<PartnerId> &partners, const QString &typed)
{
    const QHash<PartnerId, int> scores = nameScores(partners, typed);
    QList<PartnerId> sorted = partners;
    std::stable_sort(sorted.begin(), sorted.end(), [&](PartnerId left, PartnerId right) {
        return scores.value(left, worstScore) < scores.value(right, worstScore);
    });
    return sorted;
}

QList<PartnerId> WordSearch::ranked(const SearchExpression &expression, const QList<PartnerId> &partners)
{
    QHash<PartnerId, Ranked> rows;
    for (const PartnerId partner : partners)
        rows.insert(partner, {static_cast<int>(everySearchTier.size()), worstScore, 0, partner});
    if (partners.isEmpty())
        return {};
    const auto [lowest, highest] = std::minmax_element(partners.begin(), partners.end());
    // From the loosest to the strictest, so that the strictest counts.
    for (auto tier = everySearchTier.rbegin(); tier != everySearchTier.rend(); ++tier) {
        const QString text = complete(expression.text(*tier), expression.excluded());
        Statement &statement = *tier == SearchTier::BeginningsAnywhere ? m_rank : m_tier;
        statement.run(text, *lowest, *highest);
        for (int seen = 0; seen < mostSeen && statement.next(); ++seen) {
            const auto row = rows.find(statement.integer(0));
            if (row == rows.end())
                continue;
            row->tier = static_cast<int>(*tier);
            if (&statement == &m_rank)
                row->weight = statement.real(1);
        }
        statement.finish();
    }
    std::vector<Ranked> order(rows.begin(), rows.end());
    const auto sort = [&order] {
        std::sort(order.begin(), order.end(), [](const Ranked &left, const Ranked &right) {
            return std::tie(left.tier, left.name, left.weight, left.partner) <
                   std::tie(right.tier, right.name, right.weight, right.partner);
        });
    };
    // Names are looked at where they can matter.
    sort();
    QList<PartnerId> named;
    for (const Ranked &row : order) {
        if (row.tier < static_cast<int>(SearchTier::BeginningsAnywhere) && named.size() < mostNamesRead)
            named.append(row.partner);
    }
    const QHash<PartnerId, int> scores = nameScores(named, expression.typed());
    for (Ranked &row : order)
        row.name = scores.value(row.partner, worstScore);
    sort();
    QList<PartnerId> sorted;
    for (const Ranked &row : order)
        sorted.append(row.partner);
    return sorted;
}

QHash<PartnerId, int> WordSearch::nameScores(const QList<PartnerId> &partners, const QString &typed)
{
    constexpr int mostNamesOfOne = 60;
    QStringList ids;
    for (const PartnerId partner : partners)
        ids.append(QString::number(partner));
    // One statement for all: to start one takes longer than to read some rows.
    const QString array = QLatin1Char('[') + ids.join(QLatin1Char(',')) + QLatin1Char(']');
    QHash<PartnerId, int> scores;
    m_names.run(array, array, mostNamesOfOne * static_cast<int>(partners.size()));
    while (m_names.next()) {
        const QString name = wordsOf(m_names.text(1)).join(QLatin1Char(' '));
        const bool isFormer = m_names.text(2) == QLatin1String("former");
        int score = otherName;
        if (name == typed)
            score = 0;
        else if (name.startsWith(typed + QLatin1Char(' ')))
            score = 1;
        else if (name.startsWith(typed))
            score = 2;
        score += isFormer && score < otherName ? 1 : 0;
        // Of two that begin alike the shorter one is meant.
        score = score * scoreStep + (score < otherName ? qMin(static_cast<int>(name.size()), scoreStep - 1) : 0);
        const PartnerId partner = m_names.integer(0);
        scores.insert(partner, qMin(score, scores.value(partner, worstScore)));
    }
    m_names.finish();
    return scores;
}
