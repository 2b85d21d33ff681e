// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/browsingstate.h"

#include <algorithm>

namespace {

// A reader hardly goes further back; a kiosk or a script might go on for weeks.
constexpr int longestHistory = 500;

} // namespace

BrowsingState::BrowsingState(QObject *parent) : QObject(parent), m_history(1) {}

void BrowsingState::setCatalogue(const Catalogue *catalogue)
{
    if (m_catalogue)
        emit catalogueAboutToChange();
    m_catalogue = catalogue;
    BrowsingEntry introduction;
    introduction.grouping = groupingWithPartners(entry().grouping);
    m_history = {introduction};
    m_position = 0;
    emit catalogueChanged();
    emit historyChanged();
    emit entryChanged(entry());
}

void BrowsingState::setLanguage(const Language &language)
{
    if (language == m_language)
        return;
    m_language = language;
    emit languageChanged();
}

void BrowsingState::choose(PartnerId partner)
{
    if (!m_catalogue || partner <= 0)
        return;
    visit({partner, entry().grouping, categoryFor(partner, entry().grouping, entry().category)});
}

void BrowsingState::chooseIn(CategoryId category, PartnerId partner)
{
    if (m_catalogue && partner > 0)
        visit({partner, entry().grouping, categoryFor(partner, entry().grouping, category)});
}

void BrowsingState::chooseCategory(CategoryId category)
{
    const Category *known = m_catalogue ? m_catalogue->category(category) : nullptr;
    if (known)
        visit({0, known->tree, category});
}

void BrowsingState::showIntroduction() { visit({0, entry().grouping}); }

void BrowsingState::setGrouping(CategoryTree grouping)
{
    if (grouping == entry().grouping || grouping != groupingWithPartners(grouping))
        return;
    BrowsingEntry &current = m_history[m_position];
    current.grouping = grouping;
    current.category = categoryFor(current.partner, grouping, 0);
    emit entryChanged(current);
}

void BrowsingState::goBack()
{
    if (canGoBack())
        move(-1);
}

void BrowsingState::goForward()
{
    if (canGoForward())
        move(1);
}

void BrowsingState::setScroll(int millionths) { m_history[m_position].scroll = millionths; }

void BrowsingState::setFocusedLink(const QString &objectName) { m_history[m_position].focusedLink = objectName; }

void BrowsingState::visit(const BrowsingEntry &next)
{
    if (next.isSamePlace(entry()))
        return;
    m_history.resize(m_position + 1);
    m_history.append(next);
    if (m_history.size() > longestHistory)
        m_history.removeFirst();
    m_position = static_cast<int>(m_history.size()) - 1;
    emit historyChanged();
    emit entryChanged(entry());
}

void BrowsingState::move(int steps)
{
    m_position += steps;
    emit historyChanged();
    emit entryChanged(entry());
}

CategoryTree BrowsingState::groupingWithPartners(CategoryTree wanted) const
{
    if (!m_catalogue || !m_catalogue->categories(wanted).isEmpty())
        return wanted;
    for (const CategoryTree tree : everyCategoryTree) {
        if (!m_catalogue->categories(tree).isEmpty())
            return tree;
    }
    return wanted;
}

CategoryId BrowsingState::categoryFor(PartnerId partner, CategoryTree grouping, CategoryId preferred) const
{
    if (!m_catalogue || partner == 0)
        return 0;
    const QList<CategoryId> own = m_catalogue->categoriesOf(partner, grouping);
    if (own.contains(preferred))
        return preferred;
    const QList<Category> &tree = m_catalogue->categories(grouping);
    const auto first = std::find_if(tree.begin(), tree.end(), [&](const Category &category) { return own.contains(category.id); });
    return first == tree.end() ? 0 : first->id;
}
