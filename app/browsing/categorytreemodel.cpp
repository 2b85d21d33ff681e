// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/categorytreemodel.h"

#include "browsing/partnerfacts.h"
#include "catalogue/foldedtext.h"

namespace
{

constexpr int mostNames = 500;
constexpr qsizetype mostRowsToldOneByOne = 20; // of more, all rows are told at once

} // namespace

CategoryTreeModel::CategoryTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_nodes(1)
    , m_names(mostNames)
{
}

void CategoryTreeModel::setCatalogue(const Catalogue *catalogue, CategoryTree tree)
{
    beginResetModel();
    m_catalogue = catalogue;
    m_tree = tree;
    if (m_narrowed)
        m_narrowed = SearchSummary(); // its numbers are those of another catalogue
    rebuild();
    endResetModel();
}

void CategoryTreeModel::setTree(CategoryTree tree)
{
    if (tree == m_tree)
        return;
    beginResetModel();
    m_tree = tree;
    rebuild();
    endResetModel();
}

void CategoryTreeModel::narrow(const SearchSummary &summary)
{
    beginResetModel();
    m_narrowed = summary;
    rebuild();
    endResetModel();
}

int CategoryTreeModel::countOf(const Category &category) const
{
    return m_narrowed ? m_narrowed->inCategories.value({filterKeyOf(category.tree), category.slug})
                      : category.partnerCount;
}

void CategoryTreeModel::rebuild()
{
    m_nodes = QList<Node>(1);
    m_nodeOfCategory.clear();
    m_names.clear();
    m_stations.clear();
    if (!m_catalogue)
        return;
    // Parents come before their children.
    for (const Category &category : m_catalogue->categories(m_tree)) {
        if (m_narrowed && countOf(category) == 0)
            continue;
        Node node;
        node.category = category.id;
        node.parent = m_nodeOfCategory.value(category.parent);
        node.row = static_cast<int>(m_nodes.at(node.parent).children.size());
        const int number = static_cast<int>(m_nodes.size());
        m_nodeOfCategory.insert(category.id, number);
        m_nodes[node.parent].children.append(number);
        m_nodes.append(node);
    }
    listStations(0);
}

void CategoryTreeModel::setLanguage(const Language &language)
{
    if (language == m_language)
        return;
    emit layoutAboutToBeChanged();
    // Categories keep their rows; only partners move, within their category.
    const QModelIndexList before = persistentIndexList();
    QList<PartnerId> partners;
    partners.reserve(before.size());
    for (const QModelIndex &index : before)
        partners.append(partnerAt(index));
    m_language = language;
    m_names.clear();
    for (Node &node : m_nodes)
        node.isListed = false;
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype position = 0; position < before.size(); ++position) {
        const QModelIndex &index = before.at(position);
        after.append(isPartner(index) ? indexOfPartner(partners.at(position), m_nodes.at(nodeOf(index)).category)
                                      : index);
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
    emit headerDataChanged(Qt::Horizontal, 0, 0);
}

void CategoryTreeModel::setSelected(const QSet<PartnerId> &partners, const QSet<PartnerId> &changed)
{
    m_selected = partners;
    if (!m_catalogue)
        return;
    const QList<int> roles{IsSelectedRole, Qt::AccessibleTextRole};
    for (qsizetype number = 1; number < m_nodes.size(); ++number) {
        // What was never listed was never shown.
        const Node &node = m_nodes.at(number);
        const int before = static_cast<int>(node.children.size());
        const int last = before + (node.isListed ? node.partners.size() : 0) - 1;
        const QModelIndex category = indexOfNode(static_cast<int>(number));
        if (last < before)
            continue;
        if (changed.size() > mostRowsToldOneByOne) {
            emit dataChanged(index(before, 0, category), index(last, 0, category), roles);
            continue;
        }
        for (const PartnerId partner : changed) {
            if (const QModelIndex row = indexOfPartner(partner, node.category); row.isValid())
                emit dataChanged(row, row, roles);
        }
    }
}

QModelIndex CategoryTreeModel::indexOfCategory(CategoryId category) const
{
    return indexOfNode(m_nodeOfCategory.value(category));
}

QModelIndex CategoryTreeModel::indexOfPartner(PartnerId partner, CategoryId category) const
{
    const int number = m_nodeOfCategory.value(category);
    if (number == 0)
        return {};
    const Node &node = m_nodes.at(number);
    const int position = partnersOf(node).indexOf(partner);
    return position < 0 ? QModelIndex()
                        : index(static_cast<int>(node.children.size()) + position, 0, indexOfNode(number));
}

void CategoryTreeModel::listStations(int node)
{
    // A category, those below it, then its own partners.
    if (node != 0)
        m_stations.append(static_cast<quintptr>(node) << 1);
    for (const int child : m_nodes.at(node).children)
        listStations(child);
    if (node != 0)
        m_stations.append(static_cast<quintptr>(node) << 1 | 1);
}

QModelIndex CategoryTreeModel::findInStation(quintptr station, int row, const QString &beginning,
                                             const QSet<PartnerId> &partners) const
{
    const int number = static_cast<int>(station >> 1);
    const QModelIndex category = indexOfNode(number);
    if ((station & 1) == 0)
        return row == 0 && beginsFolded(nameAt(category).text, beginning) ? category : QModelIndex();
    if (partners.isEmpty())
        return {};
    const int before = static_cast<int>(m_nodes.at(number).children.size());
    const PartnerList &list = partnersOf(m_nodes.at(number));
    for (int position = qMax(0, row - before); position < list.size(); ++position) {
        if (partners.contains(list.at(position)))
            return index(before + position, 0, category);
    }
    return {};
}

QModelIndex CategoryTreeModel::findName(const QString &beginning, const QModelIndex &start) const
{
    if (!m_catalogue || beginning.isEmpty() || m_stations.isEmpty())
        return {};
    const QList<PartnerId> named = m_catalogue->partnersNamed(beginning, m_language);
    const QSet<PartnerId> partners(named.begin(), named.end());
    const qsizetype first = start.isValid() ? m_stations.indexOf(start.internalId()) : 0;
    const int firstRow = start.isValid() && isPartner(start) ? start.row() : 0;
    // Once round: the first station is seen from the start on, and at the end from its top.
    for (qsizetype step = 0; step <= m_stations.size(); ++step) {
        const quintptr station = m_stations.at((first + step) % m_stations.size());
        if (const QModelIndex found = findInStation(station, step == 0 ? firstRow : 0, beginning, partners);
            found.isValid())
            return found;
    }
    return {};
}

QModelIndex CategoryTreeModel::indexOfNode(int node) const
{
    return node == 0 ? QModelIndex() : createIndex(m_nodes.at(node).row, 0, static_cast<quintptr>(node) << 1);
}

QModelIndex CategoryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    const int number = parent.isValid() ? nodeOf(parent) : 0;
    const Node &node = m_nodes.at(number);
    if (row < node.children.size())
        return indexOfNode(node.children.at(row));
    return createIndex(row, 0, static_cast<quintptr>(number) << 1 | 1);
}

QModelIndex CategoryTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    return indexOfNode(isPartner(child) ? nodeOf(child) : m_nodes.at(nodeOf(child)).parent);
}

int CategoryTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() && (isPartner(parent) || parent.column() != 0))
        return 0;
    const Node &node = m_nodes.at(parent.isValid() ? nodeOf(parent) : 0);
    return static_cast<int>(node.children.size()) + partnersOf(node).size();
}

int CategoryTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool CategoryTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

const PartnerList &CategoryTreeModel::partnersOf(const Node &node) const
{
    if (!node.isListed && node.category != 0) {
        node.partners = m_catalogue->partnersIn(node.category, m_language);
        if (m_narrowed)
            node.partners = node.partners.within(m_narrowed->found);
        node.isListed = true;
    }
    return node.partners;
}

PartnerId CategoryTreeModel::partnerAt(const QModelIndex &index) const
{
    if (!index.isValid() || !isPartner(index))
        return 0;
    const Node &node = m_nodes.at(nodeOf(index));
    const int position = index.row() - static_cast<int>(node.children.size());
    return position < partnersOf(node).size() ? partnersOf(node).at(position) : 0;
}

ShownText CategoryTreeModel::nameOfPartner(PartnerId partner) const
{
    if (const ShownText *known = m_names.object(partner))
        return *known;
    auto *name = new ShownText(m_catalogue->nameOf(partner).in(m_language, m_catalogue->info().languages));
    const ShownText shown = *name;
    m_names.insert(partner, name);
    return shown;
}

ShownText CategoryTreeModel::nameAt(const QModelIndex &index) const
{
    if (isPartner(index))
        return nameOfPartner(partnerAt(index));
    const Category *category = m_catalogue->category(m_nodes.at(nodeOf(index)).category);
    return category ? category->name.in(m_language, m_catalogue->info().languages) : ShownText();
}

QVariant CategoryTreeModel::accessibleText(const QModelIndex &index) const
{
    const QString name = nameAt(index).text;
    if (isPartner(index) && m_selected.contains(partnerAt(index)))
        return tr("%1, in my selection", "%1 is the name of a partner").arg(name);
    if (isPartner(index))
        return name;
    return tr("%1, %2", "name of a category, then for example: 36 partners")
        .arg(name, partnerCountText(data(index, PartnerCountRole).toInt()));
}

QVariant CategoryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_catalogue)
        return {};
    const Node &node = m_nodes.at(nodeOf(index));
    switch (role) {
    case Qt::DisplayRole:
        return nameAt(index).text;
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case PartnerIdRole:
        return partnerAt(index);
    case IsSelectedRole:
        return isPartner(index) ? QVariant(m_selected.contains(partnerAt(index))) : QVariant();
    case CategoryIdRole:
        return node.category;
    case PartnerCountRole: {
        const Category *category = isPartner(index) ? nullptr : m_catalogue->category(node.category);
        return category ? QVariant(countOf(*category)) : QVariant();
    }
    case FallbackLanguageRole: {
        const ShownText name = nameAt(index);
        return name.isFallback && m_catalogue->info().languages.contains(m_language) ? name.language.badge()
                                                                                     : QString();
    }
    default:
        return {};
    }
}

QVariant CategoryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section != 0 || orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return tr("Partners");
}
