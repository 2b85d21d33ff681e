// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/partnersearch.h"

#include "catalogue/interruption.h"

#include <chrono>

namespace
{

constexpr std::chrono::milliseconds pauseOfKeys(20); // less than between two keys of a quick hand

} // namespace

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
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseOfKeys);
    connect(&m_pause, &QTimer::timeout, this, &PartnerSearch::summarise);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&m_state, &BrowsingState::entryChanged, this, &PartnerSearch::follow);
    connect(&m_state, &BrowsingState::languageChanged, this, &PartnerSearch::search);
    connect(&m_state.selected(), &SelectedPartners::changed, this, &PartnerSearch::followSelection);
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

void PartnerSearch::searchAgain()
{
    if (!m_filter.isEmpty())
        search();
}

void PartnerSearch::followSelection()
{
    if (m_filter.uses(FilterKey::Is))
        search();
    else if (!m_filter.isEmpty() && !m_isSearching)
        m_pause.start(); // the same partners, but another number beside the filter
}

void PartnerSearch::search()
{
    m_work->stop();
    m_pause.stop();
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
                      filter = m_filter, language = m_state.language(), selected = m_state.selected().ids(),
                      today = m_today(), work = m_work] {
        if (work->isStopped())
            return;
        SearchIndex *index = worker->indexOf(info, identity);
        if (!index) {
            tell(work, [this, refusal = unreadRefusal(info.path, identity)] { refuse(refusal); });
            return;
        }
        index->setSelected(selected);
        const SearchAnswer found = index->search(filter, language, today, work);
        tell(work, [this, found, error = index->error()] { answer(found, error); });
    };
    QMetaObject::invokeMethod(m_worker, run, Qt::QueuedConnection);
}

void PartnerSearch::tell(const std::shared_ptr<Interruption> &work, const std::function<void()> &say)
{
    const auto sayIfWanted = [work, say] {
        if (!work->isStopped())
            say();
    };
    QMetaObject::invokeMethod(this, sayIfWanted, Qt::QueuedConnection);
}

void PartnerSearch::refuse(const Refusal &refusal)
{
    m_isSearching = false;
    emit failed(refusal);
}

void PartnerSearch::answer(const SearchAnswer &answer, const QString &error)
{
    m_isSearching = false;
    m_answer = answer;
    m_pause.start();
    emit found(answer);
    if (!error.isEmpty())
        tellDamage(error);
}

void PartnerSearch::summarise()
{
    const auto run = [this, worker = m_worker, answer = m_answer, filter = m_filter,
                      selected = m_state.selected().ids(), today = m_today(), work = m_work] {
        if (work->isStopped() || !worker->index)
            return;
        worker->index->setSelected(selected);
        const SearchSummary summary = worker->index->summarise(answer, filter, today, work);
        tell(work, [this, summary, error = worker->index->error()] {
            emit summarised(summary);
            if (!error.isEmpty())
                tellDamage(error);
        });
    };
    QMetaObject::invokeMethod(m_worker, run, Qt::QueuedConnection);
}

void PartnerSearch::tellDamage(const QString &error)
{
    if (!m_isDamageTold && m_state.catalogue())
        emit failed({RefusalReason::Damaged, m_state.catalogue()->info().path, error});
    m_isDamageTold = true;
}

void PartnerSearch::leaveCatalogue()
{
    m_isDamageTold = false;
    m_work->stop();
    m_pause.stop();
    m_isSearching = false;
    m_filter = PartnerFilter();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->index.reset(); }, Qt::QueuedConnection);
}
