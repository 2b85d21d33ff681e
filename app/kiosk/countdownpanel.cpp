// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/countdownpanel.h"

#include "kiosk/kioskappearance.h"
#include "kiosk/kioskbutton.h"
#include "presentation/textlabels.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

CountdownPanel::CountdownPanel(const KioskAppearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_text(new TextLabel(QString()))
    , m_goOn(new KioskButton(QStringLiteral("goOn"), KioskButton::Look::Accent, appearance))
{
    setObjectName(QStringLiteral("countdown"));
    m_text->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text->setObjectName(QStringLiteral("countdownText"));
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_goOn);
    connect(m_goOn, &KioskButton::clicked, this, &CountdownPanel::goOnWanted);
    hide();
}

void CountdownPanel::showSeconds(int seconds)
{
    m_seconds = seconds;
    retranslate();
    if (!isHidden())
        return;
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QSize CountdownPanel::sizeFor(int width) const
{
    const int wanted = qMin(width, layout()->sizeHint().width() + m_appearance.pixels(16));
    return {wanted, qMax(layout()->heightForWidth(wanted), layout()->sizeHint().height())};
}

void CountdownPanel::retranslate()
{
    m_text->setText(tr("Are you still there? Back to the start in %n s", nullptr, m_seconds));
    setAccessibleName(m_text->text());
    m_goOn->setLabel(tr("Keep reading"));
    const int side = m_appearance.pixels(32);
    layout()->setContentsMargins(side, m_appearance.pixels(20), m_appearance.pixels(20), m_appearance.pixels(20));
    layout()->setSpacing(m_appearance.pixels(24));
    m_goOn->setLeastSize(QSize(m_appearance.pixels(200), m_appearance.pixels(72)));
    QPalette inverse = palette();
    inverse.setColor(QPalette::WindowText, palette().color(QPalette::Window));
    m_text->setPalette(inverse);
}

void CountdownPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CountdownPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::WindowText));
    const double radius = m_appearance.pixels(20);
    painter.drawRoundedRect(rect(), radius, radius);
}
