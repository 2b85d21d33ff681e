// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/viewactions.h"

#include "presentation/appearance.h"

#include <QMenu>
#include <QWidget>

namespace
{

constexpr int textStep = 10; // per cent

} // namespace

ViewActions::ViewActions(BrowsingState &state, Appearance &appearance, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_appearance(appearance)
    , m_window(window)
    , m_groupings(this)
{
    for (const CategoryTree tree : everyCategoryTree) {
        auto *action = new QAction(&m_groupings);
        action->setObjectName(QStringLiteral("group-by-") + slugOf(tree));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, tree] { m_state.setGrouping(tree); });
    }
    m_larger.setObjectName(QStringLiteral("larger"));
    // Ctrl+= is the same key as Ctrl++ on most keyboards.
    m_larger.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_smaller.setObjectName(QStringLiteral("smaller"));
    m_smaller.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_normal.setObjectName(QStringLiteral("normalSize"));
    m_normal.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    m_fullScreen.setObjectName(QStringLiteral("fullScreen"));
    m_fullScreen.setShortcut(QKeySequence(Qt::Key_F11));
    m_fullScreen.setCheckable(true);
    connect(&m_larger, &QAction::triggered, this,
            [this] { m_appearance.setTextSize(m_appearance.textSize() + textStep); });
    connect(&m_smaller, &QAction::triggered, this,
            [this] { m_appearance.setTextSize(m_appearance.textSize() - textStep); });
    connect(&m_normal, &QAction::triggered, this, [this] { m_appearance.setTextSize(Appearance::smallestText); });
    connect(&m_fullScreen, &QAction::triggered, this, &ViewActions::toggleFullScreen);
    connect(&m_appearance, &Appearance::textSizeChanged, this, &ViewActions::follow);
    connect(&m_state, &BrowsingState::entryChanged, this, &ViewActions::follow);
    retranslate();
    follow();
}

void ViewActions::fillMenu(QMenu *menu)
{
    menu->addActions(m_groupings.actions());
    menu->addSeparator();
    menu->addActions({&m_larger, &m_smaller, &m_normal});
    menu->addSeparator();
    menu->addAction(&m_fullScreen);
    // The window manager and the last start may have changed it.
    connect(menu, &QMenu::aboutToShow, this, [this] { m_fullScreen.setChecked(m_window->isFullScreen()); });
}

void ViewActions::retranslate()
{
    const QList<QAction *> groupings = m_groupings.actions();
    groupings.at(static_cast<int>(CategoryTree::Place))->setText(tr("Group by &Place"));
    groupings.at(static_cast<int>(CategoryTree::Kind))->setText(tr("Group by &Kind"));
    groupings.at(static_cast<int>(CategoryTree::Theme))->setText(tr("Group by &Theme"));
    m_larger.setText(tr("&Larger Text"));
    m_smaller.setText(tr("&Smaller Text"));
    m_normal.setText(tr("&Normal Text Size"));
    m_fullScreen.setText(tr("&Full Screen"));
}

void ViewActions::follow()
{
    for (const CategoryTree tree : everyCategoryTree) {
        const bool hasCategories = m_state.catalogue() && !m_state.catalogue()->categories(tree).isEmpty();
        m_groupings.actions().at(static_cast<int>(tree))->setEnabled(hasCategories);
    }
    m_groupings.actions().at(static_cast<int>(m_state.entry().grouping))->setChecked(true);
    m_larger.setEnabled(m_appearance.textSize() < Appearance::largestText);
    m_smaller.setEnabled(m_appearance.textSize() > Appearance::smallestText);
    m_normal.setEnabled(m_appearance.textSize() != Appearance::smallestText);
}

void ViewActions::toggleFullScreen()
{
    m_window->setWindowState(m_window->windowState() ^ Qt::WindowFullScreen);
}
