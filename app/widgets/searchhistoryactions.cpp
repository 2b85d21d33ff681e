// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchhistoryactions.h"

#include "browsing/filtertexts.h"
#include "catalogue/displaytext.h"
#include "widgets/mnemonic.h"
#include "widgets/searchfield.h"

#include <QMenu>

namespace
{

constexpr qsizetype longestEntry = 80; // characters; a menu must fit on the screen

} // namespace

SearchHistoryActions::SearchHistoryActions(BrowsingState &state, Settings &settings, SearchField *field,
                                           QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_history(settings)
    , m_menu(new QMenu(window))
    , m_partner(state.entry().partner)
{
    m_menu->setObjectName(QStringLiteral("recentSearches"));
    m_clear.setObjectName(QStringLiteral("clearRecentSearches"));
    m_menu->addSeparator();
    m_menu->addAction(&m_clear);
    m_menu->menuAction()->setEnabled(!m_history.searches().isEmpty());
    connect(m_menu, &QMenu::aboutToShow, this, &SearchHistoryActions::fill);
    connect(&m_clear, &QAction::triggered, this, &SearchHistoryActions::clear);
    connect(&m_state, &BrowsingState::entryChanged, this, &SearchHistoryActions::follow);
    field->offerRecentSearches(m_menu);
    retranslate();
}

void SearchHistoryActions::fillEditMenu(QMenu *menu)
{
    menu->addMenu(m_menu);
}

void SearchHistoryActions::retranslate()
{
    m_menu->setTitle(tr("&Recent Searches"));
    m_clear.setText(tr("&Clear Recent Searches"));
}

void SearchHistoryActions::fill()
{
    const QList<QAction *> previous = m_menu->actions();
    QAction *separator = previous.at(previous.size() - 2);
    for (qsizetype number = 0; number + 2 < previous.size(); ++number)
        delete previous.at(number);
    const Catalogue *catalogue = m_state.catalogue();
    QString taken = mnemonicOf(m_clear.text());
    for (const PartnerFilter &search : m_history.searches()) {
        const QString text = singleLine(catalogue ? filterText(*catalogue, search, m_state.language()) : search.text());
        auto *action = new QAction(withMnemonic(withoutMnemonic(shortened(text, longestEntry)), taken), m_menu);
        action->setData(search.text());
        connect(action, &QAction::triggered, this, [this, search] { m_state.setFilter(search); });
        m_menu->insertAction(separator, action);
    }
}

void SearchHistoryActions::clear()
{
    m_history.clear();
    m_menu->menuAction()->setEnabled(false);
}

void SearchHistoryActions::record()
{
    if (m_history.record(m_state.filter()))
        m_menu->menuAction()->setEnabled(true);
}

void SearchHistoryActions::follow(const BrowsingEntry &entry)
{
    // Who goes back, or types while a page is shown, opens nothing.
    const bool isOpened = entry.partner != 0 && entry.partner != m_partner && !m_state.canGoForward();
    m_partner = entry.partner;
    if (isOpened)
        record();
}
