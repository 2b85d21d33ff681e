// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/swallowedpress.h"
#include "kioskcore/attractorder.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>

class AttractCardBox;
class InvitationBox;
class KioskAppearance;

/// What a kiosk shows when nobody is there: one partner after the other, and an invitation in every language. A cover
/// of the window, hidden until it is shown. Everything moves by some pixels with each card, so that nothing burns into
/// the screen. While it is shown nothing can be pressed: any press, key or wheel only wakes the kiosk.
class AttractScreen final : public QWidget
{
    Q_OBJECT

public:
    using NextCard = std::function<std::optional<AttractCard>()>;

    /// `appearance` must outlive the screen.
    explicit AttractScreen(const KioskAppearance &appearance, QWidget *parent = nullptr);

    /// Where cards come from, and the languages of the invitation; those that the interface has no words in are left
    /// out. Without a card only the invitation is shown, or the last card stays.
    void setCards(NextCard next, const LanguageOrder &languages);
    /// Cards come without fading in.
    void setMotionReduced(bool isReduced) { m_isMotionReduced = isReduced; }
    /// How long a card is shown.
    void setInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }

signals:
    /// Somebody is there: the screen is to be hidden now. That press is kept from everybody with all that belongs to
    /// it, also if the screen was hidden before it came to a widget.
    void touched();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showNext();
    void place();
    void retranslate();

    const KioskAppearance &m_appearance;
    NextCard m_next;
    LanguageOrder m_languages;
    AttractCardBox *m_card;
    InvitationBox *m_invitation;
    SwallowedPress m_swallowed;
    QTimer m_timer;
    int m_turn = 0;
    bool m_hasCard = false;
    bool m_isMotionReduced = false;
};
