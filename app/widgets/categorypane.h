// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"
#include "browsing/categorytreemodel.h"

#include <QSet>
#include <QWidget>

class CategoryView;
class QComboBox;
class QLabel;

/// The left side: how the partners are grouped, and the tree.
class CategoryPane final : public QWidget
{
    Q_OBJECT

public:
    /// `state` must outlive the pane.
    explicit CategoryPane(BrowsingState &state, QWidget *parent = nullptr);

    /// "tree/slug" of every category that is open, of all trees, sorted.
    [[nodiscard]] QStringList expandedCategories() const;
    void setExpandedCategories(const QStringList &categories);
    [[nodiscard]] CategoryView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

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
    CategoryTreeModel m_model;
    QLabel *m_label;
    QComboBox *m_grouping;
    QLabel *m_count;
    CategoryView *m_view;
    QSet<QString> m_expanded;
    bool m_isFollowing = false;
};
