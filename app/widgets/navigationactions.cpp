// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navigationactions.h"

#include "presentation/lineicon.h"
#include "widgets/headerbar.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>

NavigationActions::NavigationActions(BrowsingState &state, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_window(window)
{
    m_back.setObjectName(QStringLiteral("back"));
    m_back.setIcon(lineIcon(LineShape::ArrowBack));
    m_back.setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    m_forward.setObjectName(QStringLiteral("forward"));
    m_forward.setIcon(lineIcon(LineShape::ArrowForward));
    m_forward.setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
    m_introduction.setObjectName(QStringLiteral("introduction"));
    m_introduction.setShortcut(QKeySequence(Qt::ALT | Qt::Key_Home));
    connect(&m_back, &QAction::triggered, &m_state, &BrowsingState::goBack);
    connect(&m_forward, &QAction::triggered, &m_state, &BrowsingState::goForward);
    connect(&m_introduction, &QAction::triggered, &m_state, &BrowsingState::showIntroduction);
    connect(&m_state, &BrowsingState::historyChanged, this, &NavigationActions::follow);
    connect(&m_state, &BrowsingState::entryChanged, this, &NavigationActions::follow);
    // Any widget below the mouse would swallow the buttons.
    qApp->installEventFilter(this);
    retranslate();
    follow();
}

void NavigationActions::fillMenu(QMenu *menu)
{
    menu->addActions({&m_back, &m_forward, &m_introduction});
}

void NavigationActions::fillHeader(HeaderBar *header)
{
    header->addAtBeginning(&m_back);
    header->addAtBeginning(&m_forward);
}

void NavigationActions::retranslate()
{
    m_back.setText(tr("&Back"));
    m_forward.setText(tr("&Forward"));
    m_introduction.setText(tr("&Introduction"));
}

void NavigationActions::follow()
{
    m_back.setEnabled(m_state.canGoBack());
    m_forward.setEnabled(m_state.canGoForward());
    m_introduction.setEnabled(!m_state.entry().isIntroduction());
}

bool NavigationActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button == Qt::BackButton)
        m_state.goBack();
    else if (button == Qt::ForwardButton)
        m_state.goForward();
    return button == Qt::BackButton || button == Qt::ForwardButton;
}
