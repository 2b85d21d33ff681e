// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/roles.h"
#include "catalogue/catalogue.h"
#include "catalogue/searchindex.h"

#include <QAbstractItemModel>
#include <QCache>
#include <QHash>
#include <QSet>

#include <optional>

/// One category tree of a catalogue with the partners as leaves, in one language. A category has its subcategories
/// first, then its partners. Names are read when a row is shown. A partner in several categories has several rows.
class CategoryTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit CategoryTreeModel(QObject *parent = nullptr);

    /// Starts anew with another catalogue or another tree. The catalogue may be null and must outlive its use here.
    void setCatalogue(const Catalogue *catalogue, CategoryTree tree);
    void setTree(CategoryTree tree);
    /// Shows only what a search found, with its numbers, and only the categories that hold some of it; starts anew.
    /// Another catalogue shows nothing until it is searched.
    void narrow(const SearchSummary &summary);
    /// Whom the reader picked; `changed` are those that came in or went out.
    void setSelected(const QSet<PartnerId> &partners, const QSet<PartnerId> &changed);
    [[nodiscard]] CategoryTree tree() const { return m_tree; }
    /// Names and order follow; rows keep their identity, so that selection and expansion stay.
    void setLanguage(const Language &language);

    /// Invalid if there is none.
    [[nodiscard]] QModelIndex indexOfCategory(CategoryId category) const;
    [[nodiscard]] QModelIndex indexOfPartner(PartnerId partner, CategoryId category) const;

    /// The first row after `start` whose name begins so, also in a category that is closed, going on at the top after
    /// the last; `start` itself if its own name does. Invalid if there is none.
    [[nodiscard]] QModelIndex findName(const QString &beginning, const QModelIndex &start) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A category in the tree; its number in m_nodes is its identity. Node 0 is the invisible root.
    struct Node {
        CategoryId category = 0;
        int parent = 0;
        int row = 0;
        QList<int> children;
        mutable bool isListed = false;
        mutable PartnerList partners;
    };

    void rebuild();
    [[nodiscard]] const PartnerList &partnersOf(const Node &node) const;
    /// Partners at or below a category that are shown.
    [[nodiscard]] int countOf(const Category &category) const;
    [[nodiscard]] static bool isPartner(const QModelIndex &index) { return (index.internalId() & 1) != 0; }
    /// Of a category its own node, of a partner the node it stands in.
    [[nodiscard]] int nodeOf(const QModelIndex &index) const { return static_cast<int>(index.internalId() >> 1); }
    [[nodiscard]] QModelIndex indexOfNode(int node) const;
    [[nodiscard]] PartnerId partnerAt(const QModelIndex &index) const;
    void listStations(int node);
    /// The first row of a station from `row` on that is a category whose name begins so, or one of these partners;
    /// invalid if there is none.
    [[nodiscard]] QModelIndex findInStation(quintptr station, int row, const QString &beginning,
                                            const QSet<PartnerId> &partners) const;
    [[nodiscard]] ShownText nameOfPartner(PartnerId partner) const;
    [[nodiscard]] ShownText nameAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant accessibleText(const QModelIndex &index) const;

    const Catalogue *m_catalogue = nullptr;
    CategoryTree m_tree = CategoryTree::Place;
    /// What a search found; empty: everything is shown.
    std::optional<SearchSummary> m_narrowed;
    Language m_language;
    QList<Node> m_nodes;
    QHash<CategoryId, int> m_nodeOfCategory;
    QSet<PartnerId> m_selected;
    /// Names of the rows that were shown last; a row is asked for its name several times while it is drawn.
    mutable QCache<PartnerId, ShownText> m_names;
    /// Categories and lists of partners from top to bottom, as on a screen with everything open; the internal ids of
    /// their rows.
    QList<quintptr> m_stations;
};
