// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/visitorplace.h"

bool VisitorPath::go(const VisitorPlace &place)
{
    if (place.isSamePage(current()))
        return false;
    if (place.page == VisitorPlace::Page::Start) {
        m_places = {VisitorPlace()};
        return true;
    }
    if (m_places.size() == longest)
        m_places.removeAt(1);
    m_places.append(place);
    return true;
}

bool VisitorPath::goBack()
{
    if (!canGoBack())
        return false;
    m_places.removeLast();
    return true;
}
