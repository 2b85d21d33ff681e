// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"
#include "widgets/pagebuilder.h"

#include <QHash>
#include <QScrollArea>

class FocusOutline;

/// The right side: the page of the current entry.
class DetailPane final : public QScrollArea
{
    Q_OBJECT

public:
    /// `state` must outlive the pane.
    explicit DetailPane(BrowsingState &state, QWidget *parent = nullptr);

    /// What the page is called; empty without a catalogue.
    [[nodiscard]] QString title() const;
    /// A button at the head of the page of every partner, after those before it. The action must outlive the pane and
    /// act on the entry of the state; its iconText is what the button says.
    void addPartnerAction(QAction *action);
    /// Scrolls no further than it must to show a part of the page; pixels of the page.
    void ensureRectVisible(const QRect &rect);
    /// Gives everything on the page its place now, not in the next turn of the event loop.
    void settleLayout() { settle(); }

signals:
    /// There is another page, or none (widget()).
    void pageReplaced();
    void titleChanged(const QString &title);
    /// A person clicked on a link; the address is safe.
    void addressChosen(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// Shows the page of an entry, from its scroll on.
    void show(const BrowsingEntry &entry);
    /// Makes the same page anew, in another language or size; focus and scroll stay.
    void renew();
    void renewSoon();
    /// Whether the page of an entry is what is shown already.
    [[nodiscard]] bool isShown(const BrowsingEntry &entry) const;
    /// `openUntil` is a link that must be there, also if its list is long; `shownInLists` how much of which list.
    void replacePage(int scroll, const QString &openUntil, const QHash<QString, int> &shownInLists = {});
    /// The object name of the link that has the focus; empty if none has.
    [[nodiscard]] QString focusedLink() const;
    void focusLink(const QString &objectName);
    [[nodiscard]] Page *makePage();
    [[nodiscard]] int scrolled() const;
    /// Scrolls to so many millionths of the way.
    void scrollTo(int millionths);
    void settle();
    /// Moves the scroll bar to where the entry says.
    void placeBar();

    BrowsingState &m_state;
    PageCommands m_commands;
    Page *m_page = nullptr;
    BrowsingEntry m_shown;
    FocusOutline *m_outline;
    bool m_isReplacing = false;
    bool m_isStale = true;
    bool m_isRenewalDue = false;
};
