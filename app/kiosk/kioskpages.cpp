// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskpages.h"

#include "kiosk/kioskappearance.h"
#include "kiosk/visitorstate.h"

#include <QResizeEvent>
#include <QVBoxLayout>

namespace
{

constexpr int scaleUnit = 1000; // a length that tells one scale of the appearance from another

} // namespace

KioskPages::KioskPages(BrowsingState &browsing, VisitorState &visitor, PartnerSearch &search,
                       const KioskAppearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_browsing(browsing)
    , m_visitor(visitor)
    , m_search(search)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("kioskPages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    connect(&browsing, &BrowsingState::catalogueAboutToChange, this, &KioskPages::leavePage);
    connect(&visitor, &VisitorState::placeChanged, this, &KioskPages::rebuild);
    connect(&visitor, &VisitorState::languageChanged, this, &KioskPages::followLanguage);
    connect(&visitor, &VisitorState::takenAlongChanged, this, &KioskPages::followTakenAlong);
}

void KioskPages::setStart(const Start &start)
{
    if (start == m_start)
        return;
    m_start = start;
    rebuild();
}

void KioskPages::setReach(int pixels)
{
    if (pixels == m_reach)
        return;
    m_reach = pixels;
    rebuild();
}

void KioskPages::leavePage()
{
    if (!m_page)
        return;
    // It may be one of its buttons that was touched.
    m_page->disconnect(&m_visitor);
    m_page->hide();
    m_page->setParent(nullptr);
    m_page->deleteLater();
    m_page = nullptr;
}

void KioskPages::rebuild()
{
    const QWidget *focused = window()->focusWidget();
    const bool wasFocusHere = !focused || isAncestorOf(focused);
    leavePage();
    const Catalogue *catalogue = m_browsing.catalogue();
    if (!catalogue || width() == 0)
        return;
    PageContext context{*catalogue, m_browsing,   m_visitor,
                        m_search,   m_appearance, bestLanguage(m_visitor.language(), catalogue->info().languages)};
    m_shownScale = m_appearance.pixels(scaleUnit);
    context.pageWidth = width();
    context.isUpright = window()->height() > window()->width();
    context.reach = m_reach;
    context.isCounting = m_start.isCounting;
    context.startCategories = m_start.categories;
    context.startTree = m_start.tree;
    m_page = makeKioskPage(context);
    layout()->addWidget(m_page);
    m_page->show();
    layout()->activate();
    m_page->setScroll(m_visitor.place().scroll);
    m_page->setTextScroll(m_visitor.place().textScroll);
    connect(m_page, &KioskPage::scrolled, &m_visitor, &VisitorState::setScroll);
    connect(m_page, &KioskPage::textScrolled, &m_visitor, &VisitorState::setTextScroll);
    // A field wants the keys; on other pages nothing stands out before somebody uses them. Who stands at a control of
    // the window stays there.
    if (m_page->focusProxy())
        m_page->setFocus();
    else if (wasFocusHere)
        window()->setFocus();
    emit shown();
}

void KioskPages::followLanguage()
{
    if (m_changeLanguage)
        m_changeLanguage();
    rebuild();
}

void KioskPages::followTakenAlong()
{
    if (m_visitor.place().page == VisitorPlace::Page::MyList)
        rebuild();
}

void KioskPages::resizeEvent(QResizeEvent *event)
{
    // What is beside what depends on the width, and all lengths on the screen; the height is for the layouts.
    if (event->size().width() != event->oldSize().width() || m_appearance.pixels(scaleUnit) != m_shownScale)
        rebuild();
}
