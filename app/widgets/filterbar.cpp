// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterbar.h"

#include "browsing/filtertexts.h"
#include "presentation/flowlayout.h"
#include "presentation/lineicon.h"
#include "presentation/tooltip.h"
#include "widgets/filtermenu.h"
#include "widgets/mnemonic.h"

#include <QEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace
{

constexpr int leastHeight = 28; // pixels of a button

/// Those with a button of their own; the others share one.
bool isFrequent(FilterKey key)
{
    return key == FilterKey::Kind || key == FilterKey::Place || key == FilterKey::Status;
}

} // namespace

FilterBar::FilterBar(BrowsingState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_more(new QMenu(this))
    , m_chosen(new QWidget(this))
{
    setObjectName(QStringLiteral("filterBar"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    auto *buttons = new QWidget(this);
    new FlowLayout(4, 4, buttons);
    all->addWidget(buttons);
    all->addWidget(m_chosen);
    new FlowLayout(4, 4, m_chosen);
    for (const FilterKey key : everyFilterKey) {
        auto *menu = new FilterMenu(state, key, this);
        connect(menu, &FilterMenu::countsWanted, this, &FilterBar::countsWanted);
        m_menus.append(menu);
        if (!isFrequent(key))
            m_more->addMenu(menu);
    }
    for (FilterMenu *menu : std::as_const(m_menus)) {
        if (isFrequent(menu->key()))
            addButton(menu, QStringLiteral("button-") + menu->objectName());
    }
    m_more->setObjectName(QStringLiteral("moreFilters"));
    addButton(m_more, QStringLiteral("button-moreFilters"));
    for (QPushButton *button : std::as_const(m_buttons))
        buttons->layout()->addWidget(button);
    connect(&m_state, &BrowsingState::entryChanged, this, &FilterBar::showChosen);
    connect(&m_state, &BrowsingState::catalogueChanged, this, [this] { setCounts({}); });
    connect(&m_state, &BrowsingState::languageChanged, this, [this] {
        m_shown = PartnerFilter();
        showChosen();
    });
    retranslate();
    showChosen();
}

void FilterBar::addButton(QMenu *menu, const QString &objectName)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    button->setMenu(menu);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumHeight(leastHeight);
    m_buttons.append(button);
}

QList<QWidget *> FilterBar::buttons() const
{
    return {m_buttons.begin(), m_buttons.end()};
}

void FilterBar::setCounts(const QMap<FacetValue, int> &counts)
{
    for (FilterMenu *menu : std::as_const(m_menus))
        menu->setCounts(counts);
}

void FilterBar::retranslate()
{
    QString taken;
    for (FilterMenu *menu : std::as_const(m_menus))
        menu->setTitle(withMnemonic(filterKeyText(menu->key()), taken));
    m_more->setTitle(tr("More", "more filters"));
    for (QPushButton *button : std::as_const(m_buttons)) {
        const QString name = button->menu()->title().remove(QLatin1Char('&'));
        button->setText(name);
        button->setAccessibleName(tr("Filter: %1", "name of a filter, or: More").arg(name));
    }
}

void FilterBar::showChosen()
{
    const PartnerFilter &filter = m_state.filter();
    if (filter == m_shown && m_chosen->layout()->count() > 0)
        return;
    m_shown = filter;
    const QWidget *focus = focusWidget();
    const bool hadFocus = focus && m_chosen->isAncestorOf(focus) && focus->hasFocus();
    qDeleteAll(m_chosen->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const FilterKey key : everyFilterKey) {
        for (const QString &value : filter.values(key))
            addChosen(key, value, false);
        for (const QString &value : filter.excludedValues(key))
            addChosen(key, value, true);
    }
    m_chosen->setVisible(filter.hasValues());
    if (hadFocus)
        m_buttons.first()->setFocus(Qt::OtherFocusReason);
}

void FilterBar::addChosen(FilterKey key, const QString &value, bool isExcluded)
{
    const Catalogue *catalogue = m_state.catalogue();
    const QString name = catalogue ? filterValueText(*catalogue, key, value,
                                                     bestLanguage(m_state.language(), catalogue->info().languages))
                                   : value;
    auto *button = new QToolButton(m_chosen);
    button->setObjectName(QStringLiteral("chosen-%1-%2").arg(slugOf(key), value));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(lineIcon(LineShape::Close));
    button->setIconSize(QSize(14, 14));
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumHeight(leastHeight);
    QString shown = isExcluded ? tr("not: %1", "a value that is excluded").arg(name) : name;
    button->setText(withoutMnemonic(shown));
    button->setAccessibleName(tr("Take the filter away: %1", "a value that was filtered by").arg(name));
    button->setToolTip(toolTipText(button->accessibleName()));
    // The button goes away with its value: not before its click has ended.
    connect(
        button, &QToolButton::clicked, this,
        [this, key, value] {
            PartnerFilter filter = m_state.filter();
            filter.remove(key, value);
            m_state.setFilter(filter);
        },
        Qt::QueuedConnection);
    // After the one before it, not at the end of the window.
    QWidget *before = m_buttons.last();
    for (QWidget *other : m_chosen->findChildren<QToolButton *>()) {
        if (other != button)
            before = other;
    }
    setTabOrder(before, button);
    m_chosen->layout()->addWidget(button);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
