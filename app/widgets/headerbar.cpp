// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/headerbar.h"

#include "presentation/colours.h"
#include "presentation/tooltip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace
{

constexpr int buttonSize = 36;

/// The button's name without the mark of its mnemonic; the tool tip tells the shortcut too.
void follow(QToolButton *button, const QAction *action)
{
    const QString name = action->text().remove(QLatin1Char('&'));
    const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    button->setAccessibleName(name);
    button->setToolTip(toolTipText(QStringLiteral("%1 (%2)").arg(name, shortcut)));
}

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

QToolButton *HeaderBar::makeButton(const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName + QStringLiteral("Button"));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize(QSize(22, 22));
    button->setMinimumSize(buttonSize, buttonSize);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void HeaderBar::addAtBeginning(QAction *action)
{
    QToolButton *button = makeButton(action->objectName());
    button->setDefaultAction(action);
    connect(action, &QAction::changed, button, [button, action] { follow(button, action); });
    follow(button, action);
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
    QToolButton *button = makeButton(menu->objectName());
    button->setIcon(menu->icon());
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    const auto name = [button, menu] {
        const QString text = menu->title().remove(QLatin1Char('&'));
        button->setAccessibleName(text);
        button->setToolTip(toolTipText(text));
    };
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
