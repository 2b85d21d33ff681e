// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/partnersearch.h"

#include "catalogue/interruption.h"

/// Everything here runs on the thread.
struct PartnerSearch::Worker final : public QObject {
    /// The index of the catalogue that is open; opened at the first search.
    SearchIndex *indexOf(const CatalogueInfo &info, const FileIdentity &identity)
    {
        if (!index)
            index = SearchIndex::open(info, identity);
        return index.get();
    }

    std::unique_ptr<SearchIndex> index;
};

PartnerSearch::PartnerSearch(BrowsingState &state, Calendar today, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_today(std::move(today))
    , m_worker(new Worker)
    , m_work(std::make_shared<Interruption>())
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&m_state, &BrowsingState::entryChanged, this, &PartnerSearch::follow);
    connect(&m_state, &BrowsingState::languageChanged, this, &PartnerSearch::search);
    connect(&m_state, &BrowsingState::catalogueAboutToChange, this, &PartnerSearch::leaveCatalogue);
}

PartnerSearch::~PartnerSearch()
{
    m_work->stop();
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_worker;
    }
}

void PartnerSearch::askForCounts()
{
    m_isAsked = true;
    search();
}

void PartnerSearch::follow()
{
    if (m_state.filter() == m_filter)
        return;
    m_filter = m_state.filter();
    search();
}

void PartnerSearch::search()
{
    m_work->stop();
    m_work = std::make_shared<Interruption>();
    m_isSearching = false;
    const Catalogue *catalogue = m_state.catalogue();
    if (!catalogue || (m_filter.isEmpty() && !m_isAsked))
        return;
    m_isSearching = true;
    // The thread costs a start nothing: it begins with the first search.
    if (!m_thread.isRunning())
        m_thread.start();
    const auto run = [this, worker = m_worker, info = catalogue->info(), identity = catalogue->identity(),
                      filter = m_filter, language = m_state.language(), today = m_today(), work = m_work] {
        if (work->isStopped())
            return;
        SearchIndex *index = worker->indexOf(info, identity);
        const auto tell = [this, work](auto &&say) {
            const auto sayIfWanted = [work, say] {
                if (!work->isStopped())
                    say();
            };
            QMetaObject::invokeMethod(this, sayIfWanted, Qt::QueuedConnection);
        };
        if (!index) {
            tell([this, path = info.path] {
                m_isSearching = false;
                emit failed({RefusalReason::Changed, path, {}});
            });
            return;
        }
        const SearchAnswer answer = index->search(filter, language, today, work);
        tell([this, answer] {
            m_isSearching = false;
            emit found(answer);
        });
        if (work->isStopped())
            return;
        const QString firstError = index->error();
        const SearchSummary summary = index->summarise(answer, filter, today, work);
        tell([this, summary] { emit summarised(summary); });
        const QString error = firstError.isEmpty() ? index->error() : firstError;
        if (!error.isEmpty())
            tell([this, path = info.path, error] { tellDamage({RefusalReason::Damaged, path, error}); });
    };
    QMetaObject::invokeMethod(m_worker, run, Qt::QueuedConnection);
}

void PartnerSearch::tellDamage(const Refusal &damage)
{
    if (!m_isDamageTold)
        emit failed(damage);
    m_isDamageTold = true;
}

void PartnerSearch::leaveCatalogue()
{
    m_isDamageTold = false;
    m_work->stop();
    m_isSearching = false;
    m_filter = PartnerFilter();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->index.reset(); }, Qt::QueuedConnection);
}
