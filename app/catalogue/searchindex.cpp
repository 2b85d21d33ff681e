// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/searchindex.h"

#include "catalogue/cataloguechecks.h"
#include "catalogue/facetindex.h"
#include "catalogue/foldedtext.h"
#include "catalogue/interruption.h"
#include "catalogue/partnerlist.h"
#include "catalogue/searchexpression.h"
#include "catalogue/sqlconnection.h"
#include "catalogue/statement.h"
#include "catalogue/wordsearch.h"

#include <QScopeGuard>

namespace
{

constexpr int mostCorrections = 6; // words that a typing error may stand for

} // namespace

struct SearchIndex::Parts {
    explicit Parts(const CatalogueInfo &catalogue)
        : info(catalogue)
        , connection(immutableUri(catalogue.path), QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"))
        , facets(connection.database(), catalogue.partnerCount)
    {
        connection.limitValues(largestValue);
    }

    /// Read at the first search: a start does not wait for it. False if that failed or was interrupted.
    bool begin()
    {
        if (!words) {
            Statement statement(connection.database(), QStringLiteral("SELECT words FROM vocabulary WHERE id = 1"));
            statement.run();
            const QString lines = statement.next() ? statement.text(0) : QString();
            QString failure = statement.error();
            const Synonyms read = failure.isEmpty() ? Synonyms(connection.database(), failure) : Synonyms();
            remember(failure);
            if (!failure.isEmpty())
                return false;
            vocabulary = Vocabulary(lines);
            synonyms = read;
            words.emplace(connection.database(), info.partnerCount);
        }
        words->begin();
        return true;
    }

    /// The members of a set as lists of this language are ordered.
    [[nodiscard]] QList<PartnerId> inOrder(const PartnerSet &set, const Language &language)
    {
        QString failure;
        const PartnerList list = readPartnerOrder(connection.database(), info.languages, language, failure).within(set);
        remember(failure);
        QList<PartnerId> ordered;
        ordered.reserve(list.size());
        for (int position = 0; position < list.size(); ++position)
            ordered.append(list.at(position));
        return ordered;
    }

    /// Keeps the first failure of a call, if it was none that was wanted.
    void remember(const QString &failure)
    {
        if (error.isEmpty() && !work->isStopped())
            error = failure;
    }

    void startCall(const std::shared_ptr<Interruption> &interruption)
    {
        error.clear();
        work = interruption;
        connection.workUnder(interruption);
        facets.begin();
    }

    void endCall()
    {
        remember(facets.error());
        if (words)
            remember(words->error());
    }

    /// Looks past typing errors in the words that nobody has.
    [[nodiscard]] SearchAnswer searchNear(const PartnerFilter &filter, const SearchExpression &typed,
                                          const PartnerSet &allowed)
    {
        QHash<QString, QStringList> corrections;
        for (const QString &word : typed.words()) {
            if (!work->isStopped() && !words->occurs(word))
                corrections.insert(word, vocabulary.near(word, mostCorrections));
        }
        // The likeliest words are tried first, so that what is said to be meant is what was found.
        for (int number = 0; number < mostCorrections; ++number) {
            PartnerFilter corrected;
            bool isChanged = false;
            for (SearchTerm term : filter.terms()) {
                const QStringList own = wordsOf(term.text); // without the signs beside a word
                const QStringList near = corrections.value(own.size() == 1 ? own.first() : QString());
                if (!near.isEmpty() && !term.isPhrase && !term.isExcluded) {
                    isChanged = isChanged || number < near.size();
                    term.text = near.at(qMin<qsizetype>(number, near.size() - 1));
                }
                corrected.add(term);
            }
            if (!isChanged || work->isStopped())
                break;
            const SearchExpression expression(corrected, synonyms, vocabulary);
            const WordSearch::Hits hits = words->first(expression, allowed);
            if (!hits.partners.isEmpty())
                return {hits.partners, hits.isComplete, corrected.words(), {}, expression.marks()};
        }
        SearchAnswer answer{{}, true, {}, nearest(filter), typed.marks()};
        for (const QString &word : typed.words()) {
            if (vocabulary.has(word))
                answer.knownWords.append(word);
        }
        return answer;
    }

    /// A few partners that fit one of the words, whatever else was asked for.
    [[nodiscard]] QList<PartnerId> nearest(const PartnerFilter &filter)
    {
        constexpr int mostOfWord = 3;
        constexpr int most = 6;
        QList<PartnerId> found;
        const PartnerSet all = PartnerSet::ofAll(info.partnerCount);
        for (const SearchTerm &term : filter.terms()) {
            PartnerFilter single;
            single.add(SearchTerm{term.text, term.isPhrase, false});
            const SearchExpression expression(single, synonyms, vocabulary);
            if (term.isExcluded || expression.isEmpty())
                continue;
            for (const PartnerId partner : words->first(expression, all).partners.mid(0, mostOfWord)) {
                if (!found.contains(partner) && found.size() < most)
                    found.append(partner);
            }
        }
        return found;
    }

    CatalogueInfo info;
    SqlConnection connection;
    FacetIndex facets;
    std::optional<WordSearch> words;
    Vocabulary vocabulary;
    Synonyms synonyms;
    /// What the present call works under, and what failed in it.
    std::shared_ptr<Interruption> work;
    QString error;
};

SearchIndex::SearchIndex(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

SearchIndex::~SearchIndex() = default;

const QString &SearchIndex::error() const
{
    return m_parts->error;
}

std::unique_ptr<SearchIndex> SearchIndex::open(const CatalogueInfo &info, const FileIdentity &identity)
{
    auto parts = std::make_unique<Parts>(info);
    const bool isUsable = parts->connection.isOpen() && !secureConnection(parts->connection.database(), info.path) &&
                          identityOf(info.path) == identity &&
                          Statement(parts->connection.database(), QStringLiteral("PRAGMA cache_size = -6144")).run();
    return isUsable ? std::unique_ptr<SearchIndex>(new SearchIndex(std::move(parts))) : nullptr;
}

void SearchIndex::setSelected(const QSet<PartnerId> &partners)
{
    m_parts->facets.setSelected(partners);
}

SearchAnswer SearchIndex::search(const PartnerFilter &filter, const Language &language, const QDate &today,
                                 const std::shared_ptr<Interruption> &interruption)
{
    Parts &parts = *m_parts;
    parts.startCall(interruption);
    const auto end = qScopeGuard([&parts] { parts.endCall(); });
    if (!parts.begin())
        return {};
    PartnerSet allowed = parts.facets.matching(filter, today);
    const SearchExpression expression(filter, parts.synonyms, parts.vocabulary);
    if (expression.isEmpty()) {
        allowed -= parts.words->everyMatch(expression.excluded());
        return {parts.inOrder(allowed, language), true, {}, {}, {}};
    }
    const WordSearch::Hits hits = parts.words->first(expression, allowed);
    if (!hits.partners.isEmpty() || interruption->isStopped())
        return {hits.partners, hits.isComplete, {}, {}, expression.marks()};
    return parts.searchNear(filter, expression, allowed);
}

SearchSummary SearchIndex::summarise(const SearchAnswer &answer, const PartnerFilter &filter, const QDate &today,
                                     const std::shared_ptr<Interruption> &interruption)
{
    Parts &parts = *m_parts;
    parts.startCall(interruption);
    const auto end = qScopeGuard([&parts] { parts.endCall(); });
    SearchSummary summary;
    summary.partners = answer.partners;
    summary.found = PartnerSet(parts.info.partnerCount);
    for (const PartnerId partner : answer.partners)
        summary.found.insert(partner);
    if (!parts.begin())
        return summary;
    // The words alone: each key must not count what it took away itself.
    const PartnerFilter words = answer.correction.isEmpty() ? filter : PartnerFilter::parse(answer.correction);
    const SearchExpression expression(words, parts.synonyms, parts.vocabulary);
    PartnerSet found = PartnerSet::ofAll(parts.info.partnerCount);
    if (!expression.isEmpty())
        found = parts.words->everyMatch(expression.text(SearchTier::BeginningsAnywhere));
    found -= parts.words->everyMatch(expression.excluded());
    summary.counts = parts.facets.counts(filter, found, today);
    if (!answer.isComplete && !interruption->isStopped()) {
        PartnerSet rest = parts.facets.matching(filter, today);
        rest &= found;
        rest -= summary.found;
        summary.partners.reserve(summary.partners.size() + rest.size());
        for (PartnerId partner = 1; partner <= parts.info.partnerCount; ++partner) {
            if (rest.contains(partner))
                summary.partners.append(partner);
        }
        summary.found |= rest;
    }
    summary.inCategories = parts.facets.countsInCategories(summary.found, today);
    summary.hasEveryCategory = parts.facets.isComplete();
    return summary;
}
