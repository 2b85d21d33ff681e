// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/pinpad.h"

#include "kiosk/kioskappearance.h"
#include "kiosk/kioskbutton.h"
#include "kiosk/pindots.h"
#include "kiosk/touchpresses.h"
#include "presentation/textlabels.h"

#include <QAccessible>
#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace
{

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds patience = 30s;
constexpr qint64 second = 1000; // milliseconds
constexpr int gap = 12;         // designed pixels, as those below
constexpr int padding = 24;
constexpr int cardWidth = 480;
constexpr int cardLetters = 13; // how many times the height of letters the card is wide at least

TextLabel *shownLabel(const QString &name)
{
    auto *label = new TextLabel(QString());
    label->setObjectName(name);
    label->setAlignment(Qt::AlignHCenter);
    label->setAttribute(Qt::WA_TransparentForMouseEvents); // nothing can be selected
    return label;
}

} // namespace

PinPad::PinPad(const KioskAppearance &appearance, PinAttempts &attempts, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_attempts(attempts)
    , m_card(new QFrame(this))
    , m_title(shownLabel(QStringLiteral("pinTitle")))
    , m_dots(new PinDots(appearance))
    , m_message(shownLabel(QStringLiteral("pinMessage")))
    , m_check(this)
{
    setObjectName(QStringLiteral("pinPad"));
    setFocusPolicy(Qt::StrongFocus);
    new TouchPresses(this); // a child
    makeGrid();
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(m_card, 0, Qt::AlignCenter);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &PinPad::close);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PinPad::follow);
    retranslate();
    hide();
}

KioskButton *PinPad::makeButton(const QString &name)
{
    auto *button = new KioskButton(QStringLiteral("pin-") + name, KioskButton::Look::Plain, m_appearance, m_card);
    button->setFocusPolicy(Qt::NoFocus); // a real keyboard types the digits themselves
    connect(button, &KioskButton::pressed, &m_patience, qOverload<>(&QTimer::start));
    return button;
}

void PinPad::makeGrid()
{
    auto *column = new QVBoxLayout(m_card);
    column->addWidget(m_title);
    column->addWidget(m_dots);
    column->addWidget(m_message);
    m_grid = new QGridLayout;
    for (int digit = 0; digit <= 9; ++digit) {
        const QString text = QString::number(digit);
        KioskButton *button = makeButton(text);
        button->setLabel(text);
        connect(button, &KioskButton::clicked, this, [this, text] { enterDigit(text.front()); });
        m_digits.append(button);
        m_grid->addWidget(button, digit == 0 ? 3 : (digit - 1) / 3, digit == 0 ? 1 : (digit - 1) % 3);
    }
    m_backspace = makeButton(QStringLiteral("backspace"));
    m_backspace->setShape(LineShape::Backspace);
    m_backspace->setLabelShown(false);
    connect(m_backspace, &KioskButton::clicked, this, &PinPad::removeDigit);
    m_grid->addWidget(m_backspace, 3, 0);
    m_enter = makeButton(QStringLiteral("enter"));
    m_enter->setShape(LineShape::Check);
    m_enter->setLabelShown(false);
    connect(m_enter, &KioskButton::clicked, this, &PinPad::submit);
    m_grid->addWidget(m_enter, 3, 2);
    m_cancel = makeButton(QStringLiteral("cancel"));
    connect(m_cancel, &KioskButton::clicked, this, &PinPad::close);
    m_grid->addWidget(m_cancel, 4, 0, 1, 3);
    column->addLayout(m_grid);
}

void PinPad::retranslate()
{
    m_title->setText(tr("For staff: enter the PIN"));
    m_title->setFont(kioskFont(100, true));
    setAccessibleName(m_title->text());
    m_backspace->setLabel(tr("Backspace"));
    m_enter->setLabel(tr("Enter", "button that sends the PIN"));
    m_cancel->setLabel(tr("Cancel"));
    const int side = m_appearance.pixels(padding);
    m_card->layout()->setContentsMargins(side, side, side, side);
    m_card->layout()->setSpacing(m_appearance.pixels(gap));
    m_grid->setSpacing(m_appearance.pixels(gap));
    m_card->setFixedWidth(qMax(m_appearance.pixels(cardWidth), m_appearance.textPixels() * cardLetters));
    for (KioskButton *button : m_digits)
        button->setTextPercent(140);
    follow();
}

void PinPad::ask(const QString &hash)
{
    m_hash = hash;
    forget();
    m_notice = Notice::None;
    retranslate(); // the screen may be another one
    show();
    setFocus();
    m_patience.start();
}

void PinPad::enterDigit(QChar digit)
{
    if (m_pin.size() >= longestPin || !m_digits.first()->isEnabled())
        return;
    m_pin.append(digit);
    m_notice = Notice::None;
    follow();
}

void PinPad::removeDigit()
{
    m_pin.chop(1);
    follow();
}

void PinPad::submit()
{
    if (!isPin(m_pin) || m_notice == Notice::Checking || m_attempts.pauseLeft() > 0)
        return;
    m_notice = Notice::Checking;
    // The attempt is counted in a copy, which comes back with the answer: nothing is shared by the threads.
    m_check.start([this, hash = m_hash, pin = m_pin, attempts = m_attempts](BackgroundTask::Control &) mutable {
        const bool isRight = attempts.enter(hash, pin);
        return [this, isRight, attempts] { takeAnswer(isRight, attempts); };
    });
    forget();
    follow();
}

void PinPad::takeAnswer(bool isRight, const PinAttempts &attempts)
{
    m_attempts = attempts;
    m_patience.start();
    if (isRight) {
        hide();
        emit accepted();
        return;
    }
    m_notice = Notice::Wrong;
    follow();
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PinPad::close()
{
    if (isHidden())
        return;
    hide();
    emit closed();
}

void PinPad::forget()
{
    m_pin.fill(QLatin1Char('0'));
    m_pin.clear();
}

void PinPad::follow()
{
    const qint64 pause = m_attempts.pauseLeft();
    const bool canType = m_notice != Notice::Checking && pause <= 0;
    for (KioskButton *button : m_digits)
        button->setEnabled(canType);
    m_backspace->setEnabled(canType && !m_pin.isEmpty());
    m_enter->setEnabled(canType && isPin(m_pin));
    m_dots->setCount(static_cast<int>(m_pin.size()));
    QString text;
    if (m_notice == Notice::Checking)
        text = tr("One moment…");
    else if (pause > 0)
        text = tr("Wrong PIN. Wait %n s.", nullptr, static_cast<int>((pause + second - 1) / second));
    else if (m_notice == Notice::Wrong)
        text = tr("Wrong PIN");
    m_message->setText(text.isEmpty() ? QStringLiteral(" ") : text); // its room stays
    if (pause > 0 && m_notice != Notice::Checking && !isHidden())
        m_pause.start(static_cast<int>((pause - 1) % second) + 1);
}

void PinPad::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PinPad::hideEvent(QHideEvent *event)
{
    m_check.cancel();
    m_patience.stop();
    m_pause.stop();
    m_notice = Notice::None;
    forget();
    QWidget::hideEvent(event);
}

void PinPad::keyPressEvent(QKeyEvent *event)
{
    m_patience.start();
    const QString text = event->text();
    if (event->key() == Qt::Key_Backspace)
        removeDigit();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else if (text.size() == 1 && text.front() >= QLatin1Char('0') && text.front() <= QLatin1Char('9'))
        enterDigit(text.front());
}

void PinPad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Base));
    const double radius = m_appearance.pixels(28);
    painter.drawRoundedRect(m_card->geometry(), radius, radius);
}
