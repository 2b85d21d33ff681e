// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"
#include "browsing/resultmodel.h"

#include <QActionGroup>
#include <QWidget>

#include <optional>

class CategoryPane;
class FilterBar;
class NothingFound;
class PartnerSearch;
class QBoxLayout;
class QLabel;
class QListView;
class QStackedWidget;

/// What stands in place of the tree while something is searched or filtered: how many were found, the filters, the
/// results as a list or by category, and help where nothing was found.
class ResultPane final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the pane.
    ResultPane(BrowsingState &state, PartnerSearch &search, QWidget *parent = nullptr);

    [[nodiscard]] FilterBar *filters() const { return m_filters; }
    /// How the results are shown: as a list (the first action, as at first), or by category.
    [[nodiscard]] QList<QAction *> layoutActions() const { return m_layouts.actions(); }
    /// A button with the icon of an action, beside the number of results.
    void addButton(QAction *action);
    void setIsByCategory(bool isByCategory);
    [[nodiscard]] bool isByCategory() const;
    /// Opens the first result, now or when it is found.
    void openFirst();
    /// Gives the results the focus, and their first row if none is current; false if there is none.
    bool enterList();

signals:
    /// Up from the first row.
    void fieldWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void buildActions();
    void showAnswer(const SearchAnswer &answer);
    void showSummary(const SearchSummary &summary);
    void followEntry(const BrowsingEntry &entry);
    void followLanguage();
    void followLayout();
    void chooseCurrent();
    void retranslate();
    void tellCount();
    /// Makes Tab go through the parts as they stand.
    void settleTabOrder();
    /// Puts the buttons where there is room for them.
    void placeButtons();
    /// The list, the tree or the help, whichever is due.
    void showContents();
    [[nodiscard]] QWidget *dueContents();
    [[nodiscard]] CategoryPane *categories();

    BrowsingState &m_state;
    PartnerSearch &m_search;
    ResultModel m_model;
    SearchAnswer m_answer;
    SearchSummary m_summary;
    QActionGroup m_layouts;
    QBoxLayout *m_firstLine; ///< the number, and beside or below it the buttons
    QWidget *m_buttons;
    QLabel *m_count;
    FilterBar *m_filters;
    QLabel *m_correction;
    QStackedWidget *m_contents;
    QListView *m_view;
    NothingFound *m_nothing;
    CategoryPane *m_categories = nullptr; ///< made when it is first wanted
    int m_found = 0;
    bool m_isCounted = false;
    /// What Enter was pressed for before it was answered.
    std::optional<PartnerFilter> m_firstWanted;
    bool m_isFollowing = false;
    bool m_isWalking = false;
    /// Whether another page was gone to, with its search: then the list shows its row, not its beginning.
    bool m_hasArrived = false;
    PartnerId m_lastPartner = 0;
};
