// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskpages.h"

#include <QMainWindow>

class CountdownPanel;
class KioskBar;
class OnScreenKeyboard;

/// The visitor's window: fills a screen, and puts page, keyboard, controls and what lies over them together. It cannot
/// be closed but by the program.
class KioskWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive the window.
    KioskWindow(BrowsingState &browsing, VisitorState &visitor, PartnerSearch &search, KioskAppearance &appearance,
                QWidget *parent = nullptr);

    [[nodiscard]] KioskPages *pages() const { return m_pages; }
    [[nodiscard]] KioskBar *bar() const { return m_bar; }
    [[nodiscard]] CountdownPanel *countdown() const { return m_countdown; }
    [[nodiscard]] OnScreenKeyboard *keyboard() const { return m_keyboard; }
    /// Covers everything with a widget, which becomes the window's; the last one lies on top. It is as large as the
    /// window for as long as it is shown.
    void addCover(QWidget *cover);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followLook();
    void followCatalogue();
    void followKeyboard();
    void arrange();
    [[nodiscard]] bool hasOtherHeights() const;
    void placeCountdown();
    /// What lies under a cover cannot be reached by keys or screen readers either.
    void followCovers();
    void reset();

    BrowsingState &m_browsing;
    VisitorState &m_visitor;
    KioskAppearance &m_appearance;
    KioskPages *m_pages;
    OnScreenKeyboard *m_keyboard;
    KioskBar *m_bar;
    CountdownPanel *m_countdown;
    QList<QWidget *> m_covers;
};
