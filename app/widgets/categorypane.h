// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"
#include "browsing/categorytreemodel.h"

#include <QSet>
#include <QWidget>

class CategoryView;
class QComboBox;
class QLabel;

/// How the partners are grouped, and their tree: of all, or of what a search found.
class CategoryPane final : public QWidget
{
    Q_OBJECT

public:
    enum class Contents {
        Everybody,
        Found ///< nobody until showFound() is called
    };

    /// `state` must outlive the pane.
    explicit CategoryPane(BrowsingState &state, Contents contents = Contents::Everybody, QWidget *parent = nullptr);

    /// Shows what a search found; what is open stays open, and of a few partners everything is.
    void showFound(const SearchSummary &summary);

    /// "tree/slug" of every category that is open, of all trees, sorted.
    [[nodiscard]] QStringList expandedCategories() const;
    void setExpandedCategories(const QStringList &categories);
    [[nodiscard]] CategoryView *view() const { return m_view; }
    /// The box in which the grouping is chosen.
    [[nodiscard]] QWidget *groupingBox() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void followCatalogue();
    void followLanguage();
    void followEntry(const BrowsingEntry &entry);
    void chooseSelected();
    void restoreExpansion();
    void rememberExpansion(const QModelIndex &index, bool isExpanded);
    [[nodiscard]] QString keyOf(const QModelIndex &index) const;

    BrowsingState &m_state;
    Contents m_contents;
    CategoryTreeModel m_model;
    QLabel *m_label;
    QComboBox *m_grouping;
    QLabel *m_count;
    CategoryView *m_view;
    QSet<QString> m_expanded;
    bool m_isFollowing = false;
    bool m_areFew = false;
    bool m_isStale = false; ///< the entry was not followed, because the pane is hidden
};
