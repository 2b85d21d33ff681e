// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"
#include "browsing/partnersearch.h"

#include <QAction>
#include <QObject>

#include <random>

class CategoryPane;
class HeaderBar;
class QMenu;
class QStackedWidget;
class ResultPane;
class SearchField;

/// Searching and filtering: the field, the results that take the place of the tree, and the menu entries.
class SearchActions final : public QObject
{
    Q_OBJECT

public:
    /// `state` must outlive the actions; `categories` is what the results take the place of.
    SearchActions(BrowsingState &state, CategoryPane *categories, QWidget *window);

    /// The left side of the window: the tree, or the results.
    [[nodiscard]] QStackedWidget *leftSide() const { return m_left; }
    [[nodiscard]] ResultPane *results() const { return m_results; }
    [[nodiscard]] SearchField *field() const { return m_field; }
    void fillHeader(HeaderBar *header);
    void fillEditMenu(QMenu *menu);
    void fillViewMenu(QMenu *menu);
    void fillGoMenu(QMenu *menu);
    void retranslate();
    /// Ends the search and goes back to the tree; false if nothing was searched.
    bool end();
    /// The file of the catalogue is there again.
    void searchAgain() { m_search.searchAgain(); }
    /// From now on "Surprise Me" goes the same ways from the same seed.
    void setSeed(unsigned seed) { m_random.seed(seed); }

signals:
    void failed(const Refusal &refusal);
    /// Nothing can be searched before the file of the catalogue is opened again.
    void openAgainWanted();
    /// What is marked in texts (SearchAnswer::marks); empty: nothing.
    void marksChanged(const QStringList &marks);

private:
    void follow(const BrowsingEntry &entry);
    void focusField();
    void surprise();

    BrowsingState &m_state;
    PartnerSearch m_search;
    CategoryPane *m_categories;
    SearchField *m_field;
    ResultPane *m_results;
    QStackedWidget *m_left;
    QMenu *m_filterMenu;
    QAction m_find;
    QAction m_end;
    QAction m_surprise;
    std::mt19937 m_random{std::random_device{}()};
};
