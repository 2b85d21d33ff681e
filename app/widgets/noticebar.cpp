// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/noticebar.h"

#include "presentation/colours.h"
#include "presentation/lineicon.h"
#include "widgets/dialogbutton.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_button(makeDialogButton("noticeOffer", 28, this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("notice"));
    m_label->setObjectName(QStringLiteral("noticeText"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setMinimumWidth(200); // a long file name must not widen the window
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_close->setIcon(lineIcon(LineShape::Close));
    m_close->setAutoRaise(true);
    m_close->setMinimumSize(28, 28);
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 8, 8, 8);
    line->addWidget(m_label, 1);
    line->addWidget(m_button, 0, Qt::AlignTop);
    line->addWidget(m_close, 0, Qt::AlignTop);
    // Later, since it may change the notice; but what was offered when it was pressed. What it leads to is read out,
    // also if it is what stands there already.
    connect(m_button, &QPushButton::clicked, this, [this] {
        m_readOut.clear();
        QMetaObject::invokeMethod(this, m_offer.take, Qt::QueuedConnection);
    });
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    retranslate();
    hide();
}

void NoticeBar::show(const std::function<QString()> &text, const Offer &offer)
{
    if (!isVisible())
        m_readOut.clear();
    // A button that goes away would let the focus fall.
    if (!offer.text && m_button->hasFocus())
        m_close->setFocus();
    m_text = text;
    m_offer = offer;
    retranslate();
    setVisible(true);
    if (std::exchange(m_readOut, m_label->text()) == m_label->text())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString NoticeBar::text() const
{
    return m_label->text();
}

void NoticeBar::dismiss()
{
    // The focus goes to where Tab would take it, not to nowhere.
    if (m_button->hasFocus())
        m_close->setFocus();
    if (m_close->hasFocus())
        focusNextChild();
    hide();
}

void NoticeBar::retranslate()
{
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(tr("Close this notice"));
    m_button->setText(m_offer.text ? m_offer.text() : QString());
    m_button->setVisible(static_cast<bool>(m_offer.text));
    m_label->setText(m_text ? m_text() : QString());
    setAccessibleName(m_label->text());
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.notice);
    painter.setPen(colours.border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}
