// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/visitorcounting.h"

#include "browsing/partnersearch.h"
#include "kiosk/takealong.h"
#include "kiosk/visitorstate.h"
#include "kioskcore/visitorcounts.h"

VisitorCounting::VisitorCounting(VisitorState &visitor, BrowsingState &browsing, PartnerSearch &search, QObject *parent)
    : QObject(parent)
    , m_visitor(visitor)
    , m_browsing(browsing)
{
    connect(&visitor, &VisitorState::wentTo, this, &VisitorCounting::followPlace);
    connect(&visitor, &VisitorState::placeChanged, this, &VisitorCounting::endSearch);
    connect(&visitor, &VisitorState::languageChosen, this, &VisitorCounting::followLanguage);
    connect(&visitor, &VisitorState::wasReset, this, &VisitorCounting::endSearch);
    connect(&search, &PartnerSearch::found, this, &VisitorCounting::followAnswer);
}

void VisitorCounting::setCounts(VisitorCounts *counts)
{
    m_counts = counts;
    m_words.clear();
}

void VisitorCounting::followPlace()
{
    const Catalogue *catalogue = m_browsing.catalogue();
    if (!m_counts || !catalogue || m_visitor.place().page != VisitorPlace::Page::Partner)
        return;
    const std::optional<Partner> partner = catalogue->partner(m_visitor.place().partner);
    if (!partner)
        return;
    m_counts->partnerOpened(partner->slug);
    if (!addressToTakeAlong(*partner, m_visitor.language()).isEmpty())
        m_counts->qrShown(partner->slug);
}

void VisitorCounting::followLanguage()
{
    if (m_counts)
        m_counts->languageChosen(m_visitor.language());
}

void VisitorCounting::followAnswer(const SearchAnswer &answer)
{
    m_words = answer.partners.isEmpty() ? answer.knownWords : QStringList();
}

void VisitorCounting::endSearch()
{
    if (m_counts && !m_words.isEmpty())
        m_counts->nothingFound(m_words);
    m_words.clear();
}
