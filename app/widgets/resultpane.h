// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"
#include "browsing/resultmodel.h"

#include <QWidget>

#include <optional>

class CategoryPane;
class NothingFound;
class SearchFailed;
class PartnerSearch;
class QAction;
class QListView;
class QStackedWidget;
class ResultHeader;

/// What stands in place of the tree while something is searched or filtered: how many were found, the filters, the
/// results as a list or by category, and help where nothing was found.
class ResultPane final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the pane.
    ResultPane(BrowsingState &state, PartnerSearch &search, QWidget *parent = nullptr);

    [[nodiscard]] ResultHeader *header() const { return m_header; }
    /// A button with the icon of an action, which must outlive it, beside the number of results.
    void addButton(QAction *action);
    /// Opens the first result, now or when it is found.
    void openFirst();
    /// Gives the results the focus, also if they are still to come; no row becomes current by that.
    void takeFocus();
    /// Gives the results the focus, and their first row if none is current; false if there is none.
    bool enterList();

signals:
    /// Up from the first row.
    void fieldWanted();
    /// Nothing can be searched before the file of the catalogue is opened again.
    void openAgainWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void showAnswer(const SearchAnswer &answer);
    void showSummary(const SearchSummary &summary);
    void showFailure(const Refusal &refusal);
    void followEntry(const BrowsingEntry &entry);
    void followLanguage();
    void followSelection(const QSet<PartnerId> &changed);
    void followLayout();
    void chooseCurrent();
    void retranslate();
    /// Shows the list, the tree or the help, whichever is due.
    void showContents();
    [[nodiscard]] QWidget *dueContents();
    /// The tree of the results; made when it is first wanted.
    [[nodiscard]] CategoryPane *categories();

    BrowsingState &m_state;
    PartnerSearch &m_search;
    ResultModel m_model;
    SearchAnswer m_answer;
    SearchSummary m_summary;
    ResultHeader *m_header;
    QStackedWidget *m_contents;
    QListView *m_view;
    NothingFound *m_nothing;
    SearchFailed *m_failed;
    CategoryPane *m_categories = nullptr;
    /// What Enter was pressed for before it was answered.
    std::optional<PartnerFilter> m_firstWanted;
    bool m_isFollowing = false;
    bool m_isWalking = false;
    /// Whether another page was gone to, with its search: then the list shows its row, not its beginning.
    bool m_hasArrived = false;
    /// What is searched again because another selection gives another answer.
    std::optional<PartnerFilter> m_refreshWanted;
    bool m_isRefreshed = false; ///< the present answer is to such a search
    bool m_isSummarised = false;
    bool m_hasFailed = false; ///< nothing could be searched
    PartnerId m_lastPartner = 0;
};
