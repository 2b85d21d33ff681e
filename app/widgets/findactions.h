// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pagemarks.h"

#include <QAction>
#include <QObject>
#include <QPointer>
#include <QStringList>

class DetailPane;
class FindBar;
class QMenu;

/// Marks on the page: of what is looked for on it (find in page), else of what is searched in all partners.
class FindActions final : public QObject
{
    Q_OBJECT

public:
    /// Takes the pane into the right side, which belongs to nobody until it is placed.
    FindActions(DetailPane *detail, QWidget *window);

    /// The right side of the window: the page, and the bar below it.
    [[nodiscard]] QWidget *rightSide() const { return m_right; }
    void fillMenu(QMenu *menu);
    void retranslate();
    /// What the search marks (SearchAnswer::marks); empty: nothing.
    void setSearchMarks(const QStringList &marks);
    [[nodiscard]] bool isOpen() const;
    void close();

private:
    void open();
    void followPage();
    enum class Sight {
        Stays,      ///< the page stays where it is scrolled to
        FollowsHits ///< the current hit is scrolled to
    };
    /// Finds anew, after a change of the text or the page.
    void find(Sight sight);
    void step(int steps);
    void findOnPage(QWidget &page);
    void showCurrent(Sight sight);
    [[nodiscard]] bool isFinding() const;

    DetailPane *m_detail;
    FindBar *m_bar;
    QWidget *m_right;
    PageMarks m_marks;
    int m_notShown = 0; ///< hits in the part of long lists that is folded away
    QStringList m_searchMarks;
    QPointer<QWidget> m_focusBefore;
    QAction m_find;
    QAction m_next;
    QAction m_previous;
};
