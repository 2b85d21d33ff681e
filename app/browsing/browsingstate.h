// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/selectedpartners.h"
#include "catalogue/catalogue.h"
#include "catalogue/partnerfilter.h"
#include "tasks/monotonicclock.h"

#include <QList>
#include <QObject>

#include <optional>

/// One place in a catalogue where a reader can be.
struct BrowsingEntry {
    /// 0: the page of the category, or the introduction if there is no category either.
    PartnerId partner = 0;
    CategoryTree grouping = CategoryTree::Place;
    /// The category whose row is current; 0 if none is.
    CategoryId category = 0;
    /// How far the detail pane is scrolled down, in millionths of the way, so that it fits any window.
    int scroll = 0;
    /// The object name of the link that had the focus when the page was left by it; empty if none had.
    QString focusedLink = QString();
    /// What the partners on the left are narrowed down to.
    PartnerFilter filter = PartnerFilter();

    [[nodiscard]] bool isIntroduction() const { return partner == 0 && category == 0; }
    /// Whether both show the same page at the same place of the tree or of the same results, wherever it is scrolled
    /// to.
    [[nodiscard]] bool isSamePlace(const BrowsingEntry &other) const
    {
        return partner == other.partner && grouping == other.grouping && category == other.category &&
               filter == other.filter;
    }
    /// The focus is a courtesy to who uses the keys, not a part of the place.
    friend bool operator==(const BrowsingEntry &left, const BrowsingEntry &right)
    {
        return left.isSamePlace(right) && left.scroll == right.scroll;
    }
};

/// How a reader comes to a page.
enum class Arrival {
    Chosen, ///< it was asked for
    Passing ///< the keys went over its row; the history forgets it if they go on within a second
};

/// Where the reader is, and how he came there. Tree, links, history and the command line all call the same setters; a
/// setter that changes nothing does nothing. Knows no widget.
class BrowsingState final : public QObject
{
    Q_OBJECT

public:
    explicit BrowsingState(QObject *parent = nullptr);
    explicit BrowsingState(MonotonicClock clock, QObject *parent = nullptr);

    /// Starts anew at the introduction of this catalogue, keeping the grouping. It may be null and must outlive its
    /// use.
    void setCatalogue(const Catalogue *catalogue);
    [[nodiscard]] const Catalogue *catalogue() const { return m_catalogue; }

    /// Whom the reader picked in this catalogue; nobody in another one until it is told.
    [[nodiscard]] SelectedPartners &selected() { return m_selected; }
    [[nodiscard]] const SelectedPartners &selected() const { return m_selected; }

    void setLanguage(const Language &language);
    /// The language that content is wanted in; it may not be one of the catalogue's.
    [[nodiscard]] const Language &language() const { return m_language; }

    /// Shows a partner: in the current category if it stands there, else in its first one in the order of the tree.
    void choose(PartnerId partner);
    /// Shows a partner at its row in this category.
    void chooseIn(CategoryId category, PartnerId partner, Arrival arrival = Arrival::Chosen);
    void chooseCategory(CategoryId category, Arrival arrival = Arrival::Chosen);
    void showIntroduction();
    /// Groups the partners in another way; the page stays, and no history entry is made. Does nothing for a tree that
    /// the catalogue has no categories for.
    void setGrouping(CategoryTree grouping);

    /// Narrows the partners down; an empty filter shows all. The page stays, and no history entry is made: it is the
    /// same page, with other partners beside it.
    void setFilter(const PartnerFilter &filter);
    [[nodiscard]] const PartnerFilter &filter() const { return entry().filter; }

    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_history.size(); }

    [[nodiscard]] const BrowsingEntry &entry() const { return m_history.at(m_position); }
    /// Remembers which link of the page had the focus when it was left; told to nobody.
    void setFocusedLink(const QString &objectName);
    /// Remembers how far the pane is scrolled; told to nobody.
    void setScroll(int millionths);

signals:
    /// The last moment at which the present catalogue can be asked.
    void catalogueAboutToChange();
    void catalogueChanged();
    void languageChanged();
    /// Another page or another row; also after goBack() and goForward(), then with the scroll to go to.
    void entryChanged(const BrowsingEntry &entry);
    void historyChanged();

private:
    void visit(const BrowsingEntry &entry, Arrival arrival = Arrival::Chosen);
    /// The entry with the present filter: going to another page does not change what is searched.
    [[nodiscard]] BrowsingEntry withFilter(BrowsingEntry entry) const;
    void move(int steps);
    /// The wanted grouping, or the first that the catalogue has categories for.
    [[nodiscard]] CategoryTree groupingWithPartners(CategoryTree wanted) const;
    [[nodiscard]] CategoryId categoryFor(PartnerId partner, CategoryTree grouping, CategoryId preferred) const;

    const Catalogue *m_catalogue = nullptr;
    SelectedPartners m_selected;
    Language m_language;
    QList<BrowsingEntry> m_history;
    int m_position = 0;
    MonotonicClock m_clock;
    /// When the current entry was passed to; empty if it was chosen.
    std::optional<qint64> m_passedAt;
};
