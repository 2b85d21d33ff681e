// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchactions.h"

#include "presentation/lineicon.h"
#include "widgets/categorypane.h"
#include "widgets/categoryview.h"
#include "widgets/filterbar.h"
#include "widgets/filtermenu.h"
#include "widgets/headerbar.h"
#include "widgets/resultheader.h"
#include "widgets/resultpane.h"
#include "widgets/searchfield.h"

#include <QMenu>
#include <QStackedWidget>

SearchActions::SearchActions(BrowsingState &state, CategoryPane *categories, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_search(state)
    , m_categories(categories)
    , m_field(new SearchField(state))
    , m_results(new ResultPane(state, m_search))
    , m_left(new QStackedWidget)
    , m_filterMenu(new QMenu(window))
{
    m_left->setObjectName(QStringLiteral("leftSide"));
    m_left->addWidget(m_categories);
    m_left->addWidget(m_results);
    m_filterMenu->setObjectName(QStringLiteral("filters"));
    m_filterMenu->setIcon(lineIcon(LineShape::Funnel));
    m_filterMenu->menuAction()->setIconVisibleInMenu(false);
    for (FilterMenu *filter : m_results->header()->filters()->menus())
        m_filterMenu->addMenu(filter);
    m_find.setObjectName(QStringLiteral("find"));
    m_find.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_end.setObjectName(QStringLiteral("endSearch"));
    m_surprise.setObjectName(QStringLiteral("surprise"));
    m_surprise.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    connect(&m_find, &QAction::triggered, this, &SearchActions::focusField);
    connect(&m_end, &QAction::triggered, this, &SearchActions::end);
    connect(&m_surprise, &QAction::triggered, this, &SearchActions::surprise);
    connect(&m_search, &PartnerSearch::failed, this, &SearchActions::failed);
    connect(&m_search, &PartnerSearch::found, this,
            [this](const SearchAnswer &answer) { emit marksChanged(answer.marks); });
    connect(m_field, &SearchField::firstWanted, m_results, &ResultPane::openFirst);
    connect(m_field, &SearchField::listWanted, m_results, &ResultPane::enterList);
    connect(m_field, &SearchField::endWanted, this, &SearchActions::end);
    connect(m_results, &ResultPane::openAgainWanted, this, &SearchActions::openAgainWanted);
    connect(m_results, &ResultPane::fieldWanted, this, &SearchActions::focusField);
    connect(&m_state, &BrowsingState::entryChanged, this, &SearchActions::follow);
    retranslate();
    follow(m_state.entry());
}

void SearchActions::fillHeader(HeaderBar *header)
{
    header->addInMiddle(m_field);
    header->addAfterMiddle(m_filterMenu);
}

void SearchActions::fillEditMenu(QMenu *menu)
{
    menu->addActions({&m_find, &m_end});
}

void SearchActions::fillViewMenu(QMenu *menu)
{
    menu->addSeparator();
    menu->addMenu(m_filterMenu);
    menu->addActions(m_results->header()->layoutActions());
}

void SearchActions::fillGoMenu(QMenu *menu)
{
    menu->addAction(&m_surprise);
}

void SearchActions::retranslate()
{
    m_find.setText(tr("&Search"));
    m_end.setText(tr("&Clear Search and Filters"));
    m_surprise.setText(tr("Sur&prise Me"));
    m_filterMenu->setTitle(tr("F&ilter"));
}

void SearchActions::follow(const BrowsingEntry &entry)
{
    m_end.setEnabled(!entry.filter.isEmpty());
    if (entry.filter.isEmpty())
        emit marksChanged({});
    m_surprise.setEnabled(m_state.catalogue() && m_state.catalogue()->info().partnerCount > 0);
    QWidget *wanted = entry.filter.isEmpty() ? static_cast<QWidget *>(m_categories) : m_results;
    if (m_left->currentWidget() == wanted)
        return;
    // The focus must not fall to the page when the list goes away below it.
    const QWidget *focus = m_left->window()->focusWidget();
    const bool hadFocus = focus && m_left->isAncestorOf(focus);
    m_left->setCurrentWidget(wanted);
    if (hadFocus && wanted == m_categories)
        m_categories->view()->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_results->takeFocus();
}

void SearchActions::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool SearchActions::end()
{
    const bool wasSearching = !m_state.filter().isEmpty() || !m_field->text().isEmpty();
    m_field->clear();
    m_state.setFilter({});
    m_categories->view()->setFocus(Qt::OtherFocusReason);
    return wasSearching;
}

void SearchActions::surprise()
{
    const int count = m_state.catalogue() ? m_state.catalogue()->info().partnerCount : 0;
    if (count == 0)
        return;
    // Another one than is shown, if there is another.
    PartnerId partner = 0;
    do {
        partner = std::uniform_int_distribution<PartnerId>(1, count)(m_random);
    } while (partner == m_state.entry().partner && count > 1);
    m_state.choose(partner);
}
