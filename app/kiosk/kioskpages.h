// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskpage.h"

#include <QStringList>

#include <functional>

/// The room of the present page. Makes the page anew whenever the place, the language, the look or the room changes,
/// and goes back to where it was scrolled.
class KioskPages final : public QWidget
{
    Q_OBJECT

public:
    struct Start {
        CategoryTree tree = CategoryTree::Place;
        QStringList categories = QStringList();
        bool isCounting = false;

        friend bool operator==(const Start &, const Start &) = default;
    };

    /// All must outlive the pages.
    KioskPages(BrowsingState &browsing, VisitorState &visitor, PartnerSearch &search, const KioskAppearance &appearance,
               QWidget *parent = nullptr);

    void setStart(const Start &start);
    /// Called when the visitor's language changed, before a page is made in it.
    void setLanguageSwitch(const std::function<void()> &change) { m_changeLanguage = change; }
    /// How high the controls of a page may be, from the bottom; 0: wherever they stand.
    void setReach(int pixels);
    /// Takes the page away, so that nothing of it can be told any more; rebuild() makes another one.
    void leavePage();
    /// Makes the page anew, as for a change that it cannot know of.
    void rebuild();
    /// Null without a catalogue.
    [[nodiscard]] KioskPage *page() const { return m_page; }

signals:
    /// A page was made.
    void shown();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void followLanguage();
    void followTakenAlong();

    BrowsingState &m_browsing;
    VisitorState &m_visitor;
    PartnerSearch &m_search;
    const KioskAppearance &m_appearance;
    Start m_start;
    std::function<void()> m_changeLanguage;
    int m_reach = 0;
    int m_shownScale = 0;
    KioskPage *m_page = nullptr;
};
