// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"
#include "catalogue/searchindex.h"

#include <QDate>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

class Interruption;

/// Gives the present day.
using Calendar = std::function<QDate()>;

/// Searches what the filter of the state asks for, on a thread of its own. A newer filter makes an older one unwanted:
/// its search is ended, and nothing of it is told. What is not needed for the first screen is counted when the reader
/// pauses, so that no key waits for it.
class PartnerSearch final : public QObject
{
    Q_OBJECT

public:
    /// `state` must outlive the object.
    explicit PartnerSearch(BrowsingState &state, Calendar today = QDate::currentDate, QObject *parent = nullptr);
    ~PartnerSearch() override;

    /// True while the present filter was not answered yet.
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    /// Asks for the counts of an empty filter too, which nothing else needs.
    void askForCounts();
    /// Answers the present filter once more, for who knows that it can be searched again.
    void searchAgain();

signals:
    /// The best hits of the present filter, for the first screen.
    void found(const SearchAnswer &answer);
    /// The file is no longer the one that was opened (Changed) or no longer there (Missing), and nothing can be
    /// searched in it; or it is damaged, and not all can be found. The latter is told once for a catalogue.
    void failed(const Refusal &refusal);
    /// All hits of the present filter, and what other values would leave; again when the reader's selection changes.
    void summarised(const SearchSummary &summary);

private:
    struct Worker;

    void follow();
    void followSelection();
    void search();
    void answer(const SearchAnswer &answer, const QString &error);
    void summarise();
    void refuse(const Refusal &refusal);
    /// Tells what was done on the thread, unless it is unwanted by now.
    void tell(const std::shared_ptr<Interruption> &work, const std::function<void()> &say);
    void tellDamage(const QString &error);
    void leaveCatalogue();

    BrowsingState &m_state;
    Calendar m_today;
    QThread m_thread;
    Worker *m_worker; ///< lives on the thread
    std::shared_ptr<Interruption> m_work;
    PartnerFilter m_filter;
    QTimer m_pause;
    SearchAnswer m_answer;
    bool m_isSearching = false;
    bool m_isAsked = false;
    bool m_isDamageTold = false;
};
