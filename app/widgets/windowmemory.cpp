// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/windowmemory.h"

#include "browsing/browsingstate.h"
#include "settings/settings.h"
#include "widgets/categorypane.h"
#include "widgets/categoryview.h"
#include "widgets/resultheader.h"
#include "widgets/resultpane.h"

#include <QMainWindow>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>

namespace
{

/// As large as is good to read, but never larger than the screen; some room is left for the frame.
QSize firstSize(const QWidget &window)
{
    const QSize room = window.screen()->availableSize() - QSize(8, 40);
    return QSize(1280, 800).boundedTo(room);
}

// A list that nobody asked for must not be waited for.
constexpr int mostOpenedAtFirst = 1000; // partners

} // namespace

WindowMemory::WindowMemory(Settings &settings, QMainWindow &window, QSplitter &splitter, CategoryPane &categories,
                           ResultPane &results, BrowsingState &state)
    : m_settings(settings)
    , m_window(window)
    , m_splitter(splitter)
    , m_categories(categories)
    , m_results(results)
    , m_state(state)
{
}

void WindowMemory::restoreWindow()
{
    if (!m_window.restoreGeometry(m_settings.bytes(Setting::WindowGeometry)))
        m_window.resize(firstSize(m_window));
    // Who does not know the key of the full screen must not find himself in it.
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowFullScreen);
    if (!m_splitter.restoreState(m_settings.bytes(Setting::SplitterState)))
        m_splitter.setSizes({360, 920});
    m_results.header()->setIsByCategory(m_settings.number(Setting::ResultsByCategory) != 0);
}

void WindowMemory::restorePlace()
{
    const Catalogue *catalogue = m_state.catalogue();
    if (!catalogue)
        return;
    m_settings.useCatalogue(catalogue->info().id);
    const CategoryTree tree =
        categoryTreeWithSlug(m_settings.text(Setting::Grouping)).value_or(m_state.entry().grouping);
    m_state.setGrouping(tree);
    if (m_settings.has(Setting::ExpandedCategories)) {
        m_categories.setExpandedCategories(m_settings.texts(Setting::ExpandedCategories));
    } else if (!catalogue->categories(tree).isEmpty() &&
               catalogue->categories(tree).first().partnerCount <= mostOpenedAtFirst) {
        // At the very first start one category is open, to show how it works.
        const Category &first = catalogue->categories(tree).first();
        m_categories.setExpandedCategories({slugOf(tree) + QLatin1Char('/') + first.slug});
    }
    const Category *category = catalogue->categoryWithSlug(tree, m_settings.text(Setting::Category));
    const PartnerId partner = catalogue->partnerWithSlug(m_settings.text(Setting::Partner));
    if (partner != 0)
        m_state.chooseIn(category ? category->id : 0, partner);
    else if (category)
        m_state.chooseCategory(category->id);
    m_state.setScroll(m_settings.number(Setting::Scroll));
    m_categories.view()->scrollToPixel(m_settings.number(Setting::TreeScroll));
}

void WindowMemory::save()
{
    m_settings.set(Setting::WindowGeometry, m_window.saveGeometry());
    m_settings.set(Setting::SplitterState, m_splitter.saveState());
    m_settings.set(Setting::ResultsByCategory, m_results.header()->isByCategory() ? 1 : 0);
    savePlace();
}

void WindowMemory::savePlace()
{
    const Catalogue *catalogue = m_state.catalogue();
    if (!catalogue)
        return;
    m_settings.useCatalogue(catalogue->info().id);
    const BrowsingEntry &entry = m_state.entry();
    const Category *category = catalogue->category(entry.category);
    m_settings.set(Setting::Grouping, slugOf(entry.grouping));
    m_settings.set(Setting::Category, category ? category->slug : QString());
    m_settings.set(Setting::Partner, entry.partner != 0 ? catalogue->slugOfPartner(entry.partner) : QString());
    m_settings.set(Setting::Scroll, entry.scroll);
    m_settings.set(Setting::ExpandedCategories, m_categories.expandedCategories());
    m_settings.set(Setting::TreeScroll, m_categories.view()->verticalScrollBar()->value());
}
