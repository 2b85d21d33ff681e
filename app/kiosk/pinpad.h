// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kioskcore/pin.h"
#include "tasks/backgroundtask.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <chrono>

class KioskAppearance;
class KioskButton;
class PinDots;
class QFrame;
class QGridLayout;
class TextLabel;

/// Asks staff for the PIN. A cover of the window; it closes by itself when nobody goes on. The PIN is compared on
/// another thread, for that takes a tenth of a second and more, and is kept no longer than that. Its memory is given
/// back, not overwritten.
class PinPad final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the pad: how often a PIN was tried must not be forgotten with it.
    PinPad(const KioskAppearance &appearance, PinAttempts &attempts, QWidget *parent = nullptr);

    /// Shows the pad, empty, for the PIN with this hash (hashedPin).
    void ask(const QString &hash);
    /// How long it waits for a press.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

signals:
    /// The right PIN was entered; the pad is hidden.
    void accepted();
    /// Staff gave up, or nobody was there any more; the pad is hidden.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *) override {}
    void mouseReleaseEvent(QMouseEvent *) override {}
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Notice { None, Checking, Wrong };

    KioskButton *makeButton(const QString &name);
    void makeGrid();
    void retranslate();
    void enterDigit(QChar digit);
    void removeDigit();
    void submit();
    void takeAnswer(bool isRight, const PinAttempts &attempts);
    void close();
    void forget();
    /// What can be pressed now, and what is said.
    void follow();

    const KioskAppearance &m_appearance;
    PinAttempts &m_attempts;
    QFrame *m_card;
    TextLabel *m_title;
    PinDots *m_dots;
    TextLabel *m_message;
    QList<KioskButton *> m_digits;
    QGridLayout *m_grid = nullptr;
    KioskButton *m_backspace;
    KioskButton *m_enter;
    KioskButton *m_cancel;
    BackgroundTask m_check;
    QTimer m_patience;
    QTimer m_pause; ///< runs only while a pause is shown
    QString m_hash;
    QString m_pin;
    Notice m_notice = Notice::None;
};
