// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/category.h"
#include "catalogue/partner.h"

#include <QList>

/// A page of the kiosk.
struct VisitorPlace {
    enum class Page {
        Start,    ///< the tiles
        Category, ///< its partners; without a category all partners
        Partner,
        Search,
        MyList ///< the partners that the visitor takes along
    };

    Page page = Page::Start;
    /// Of Page::Category, 0 for all partners; else 0.
    CategoryId category = 0;
    /// Of Page::Partner; else 0.
    PartnerId partner = 0;
    /// What is scrolled on the page, each in pixels from the top: its list or its controls, and its text.
    int scroll = 0;
    int textScroll = 0;

    [[nodiscard]] bool isSamePage(const VisitorPlace &other) const
    {
        return page == other.page && category == other.category && partner == other.partner;
    }
    friend bool operator==(const VisitorPlace &, const VisitorPlace &) = default;
};

/// The way of one visitor through the pages. It begins at the start page and never grows beyond a bound.
class VisitorPath final
{
public:
    static constexpr int longest =
        100; ///< places that are kept; of a longer way the oldest after the start are forgotten

    VisitorPath()
        : m_places{VisitorPlace()}
    {
    }

    [[nodiscard]] const VisitorPlace &current() const { return m_places.last(); }
    [[nodiscard]] bool canGoBack() const { return m_places.size() > 1; }
    /// False if that is where the visitor is.
    bool go(const VisitorPlace &place);
    /// False at the start page.
    bool goBack();
    void setScroll(int scroll) { m_places.last().scroll = scroll; }
    void setTextScroll(int scroll) { m_places.last().textScroll = scroll; }
    [[nodiscard]] const QList<VisitorPlace> &places() const { return m_places; }

private:
    QList<VisitorPlace> m_places;
};
