// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/headerbar.h"

#include "presentation/colours.h"
#include "presentation/iconbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace
{

constexpr int buttonSize = 36;

} // namespace

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("header"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_line->setContentsMargins(8, 8, 16, 9);
    m_line->setSpacing(4);
    m_line->addStretch(1);
}

void HeaderBar::addAtBeginning(QAction *action)
{
    QToolButton *button = makeIconButton(action->objectName() + QStringLiteral("Button"), buttonSize, this);
    showAction(button, action);
    m_line->insertWidget(m_beginning++, button);
}

void HeaderBar::addInMiddle(QWidget *widget)
{
    // Free room on both sides; the field takes what it wants of it first.
    m_line->insertWidget(m_beginning + 1, widget, 8);
    m_line->insertStretch(m_beginning + 2, 1);
}

void HeaderBar::addAfterMiddle(QMenu *menu)
{
    QToolButton *button = makeIconButton(menu->objectName() + QStringLiteral("Button"), buttonSize, this);
    button->setIcon(menu->icon());
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    const auto name = [button, menu] { nameButton(button, menu->title().remove(QLatin1Char('&'))); };
    connect(menu->menuAction(), &QAction::changed, button, name);
    name();
    m_line->insertWidget(m_beginning + 2, button);
}

void HeaderBar::addAtEnd(QWidget *widget)
{
    m_line->addWidget(widget);
}

void HeaderBar::settleTabOrder()
{
    QList<QWidget *> buttons = findChildren<QWidget *>();
    buttons.removeIf([](const QWidget *widget) { return widget->focusPolicy() == Qt::NoFocus; });
    layout()->activate();
    std::stable_sort(buttons.begin(), buttons.end(), [this](const QWidget *left, const QWidget *right) {
        return left->mapTo(this, QPoint()).x() < right->mapTo(this, QPoint()).x();
    });
    for (qsizetype position = 1; position < buttons.size(); ++position)
        setTabOrder(buttons.at(position - 1), buttons.at(position));
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(coloursFor(palette()).border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}
