// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"
#include "browsing/resultmodel.h"

#include <QWidget>

#include <functional>
#include <optional>

class FilterBar;
class LinkButton;
class PartnerSearch;
class QLabel;
class QListView;
class QVBoxLayout;

/// What stands in place of the tree while something is searched or filtered: how many were found, the filters, the
/// list, and help where nothing was found.
class ResultPane final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the pane.
    ResultPane(BrowsingState &state, PartnerSearch &search, QWidget *parent = nullptr);

    [[nodiscard]] FilterBar *filters() const { return m_filters; }
    /// Opens the first result, now or when it is found.
    void openFirst();
    /// Gives the list the focus, and its first row if none is current; false if there is none.
    bool enterList();

signals:
    /// Up from the first row.
    void fieldWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void showAnswer(const SearchAnswer &answer);
    void showSummary(const SearchSummary &summary);
    void followEntry(const BrowsingEntry &entry);
    void followLanguage();
    void chooseCurrent();
    void retranslate();
    void showHelp();
    void makeHelp();
    /// What the help shows; made anew only if that changes.
    [[nodiscard]] QString helpKey() const;
    void addWay(const QString &text, const QString &objectName, const std::function<void()> &go);

    BrowsingState &m_state;
    PartnerSearch &m_search;
    ResultModel m_model;
    SearchAnswer m_answer;
    QLabel *m_count;
    FilterBar *m_filters;
    QLabel *m_correction;
    QWidget *m_help;
    QVBoxLayout *m_ways;
    QListView *m_view;
    QString m_helpKey;
    int m_found = 0;
    bool m_isCounted = false;
    /// What Enter was pressed for before it was answered.
    std::optional<PartnerFilter> m_firstWanted;
    bool m_isFollowing = false;
    bool m_isWalking = false;
};
