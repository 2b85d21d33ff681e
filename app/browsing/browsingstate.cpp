// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/browsingstate.h"

#include <algorithm>
#include <utility>

namespace
{

// A reader hardly goes further back; a kiosk or a script might go on for weeks.
constexpr int longestHistory = 500;
// A page that is left sooner was not read: the reader held an arrow key, or is looking for a row.
constexpr qint64 leastStay = 1000; // milliseconds

} // namespace

BrowsingState::BrowsingState(QObject *parent)
    : BrowsingState(systemClock(), parent)
{
}

BrowsingState::BrowsingState(MonotonicClock clock, QObject *parent)
    : QObject(parent)
    , m_history(1)
    , m_clock(std::move(clock))
{
}

void BrowsingState::setCatalogue(const Catalogue *catalogue)
{
    if (m_catalogue)
        emit catalogueAboutToChange();
    m_selected.set({}); // the numbers of a partner are those of its catalogue
    m_catalogue = catalogue;
    BrowsingEntry introduction;
    introduction.grouping = groupingWithPartners(entry().grouping);
    m_history = {introduction};
    m_position = 0;
    m_passedAt.reset();
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
    visit(withFilter({partner, entry().grouping, categoryFor(partner, entry().grouping, entry().category)}));
}

void BrowsingState::chooseIn(CategoryId category, PartnerId partner, Arrival arrival)
{
    if (m_catalogue && partner > 0)
        visit(withFilter({partner, entry().grouping, categoryFor(partner, entry().grouping, category)}), arrival);
}

void BrowsingState::chooseCategory(CategoryId category, Arrival arrival)
{
    const Category *known = m_catalogue ? m_catalogue->category(category) : nullptr;
    if (known)
        visit(withFilter({0, known->tree, category}), arrival);
}

void BrowsingState::showIntroduction()
{
    visit(withFilter({0, entry().grouping}));
}

void BrowsingState::setGrouping(CategoryTree grouping)
{
    if (grouping == entry().grouping || grouping != groupingWithPartners(grouping))
        return;
    BrowsingEntry &current = m_history[m_position];
    current.grouping = grouping;
    current.category = categoryFor(current.partner, grouping, 0);
    emit entryChanged(entry());
}

void BrowsingState::setFilter(const PartnerFilter &filter)
{
    if (filter == entry().filter)
        return;
    m_history[m_position].filter = filter;
    m_passedAt.reset();
    emit entryChanged(entry());
}

BrowsingEntry BrowsingState::withFilter(BrowsingEntry next) const
{
    next.filter = entry().filter;
    return next;
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

void BrowsingState::setScroll(int millionths)
{
    m_history[m_position].scroll = millionths;
}

void BrowsingState::setFocusedLink(const QString &objectName)
{
    m_history[m_position].focusedLink = objectName;
}

void BrowsingState::visit(const BrowsingEntry &next, Arrival arrival)
{
    if (next.isSamePlace(entry()))
        return;
    const qint64 now = m_clock();
    const bool isPassing = arrival == Arrival::Passing;
    const bool wasPassed = isPassing && m_passedAt && now - *m_passedAt < leastStay;
    m_passedAt = isPassing ? std::optional(now) : std::nullopt;
    // The first entry of all stays, even if it was passed.
    m_history.resize(wasPassed && m_position > 0 ? m_position : m_position + 1);
    if (wasPassed && next.isSamePlace(m_history.last()))
        m_passedAt.reset(); // down and up again is where the reader was
    else
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
    m_passedAt.reset();
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
    const auto first =
        std::find_if(tree.begin(), tree.end(), [&](const Category &category) { return own.contains(category.id); });
    return first == tree.end() ? 0 : first->id;
}
