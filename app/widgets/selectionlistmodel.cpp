// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/selectionlistmodel.h"

#include "browsing/roles.h"

#include <algorithm>

namespace
{

bool isSamePartner(const SelectedPartner &one, const SelectedPartner &other)
{
    return one.slug == other.slug;
}

/// The first position at which two lists differ; the size of the shorter one if they do not.
qsizetype firstDifference(const QList<SelectedPartner> &one, const QList<SelectedPartner> &other)
{
    return std::mismatch(one.begin(), one.end(), other.begin(), other.end(), isSamePartner).first - one.begin();
}

bool areSame(const QList<SelectedPartner> &one, const QList<SelectedPartner> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), isSamePartner);
}

} // namespace

SelectionListModel::SelectionListModel(BrowsingState &state, MySelection &selection, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
    , m_selection(selection)
    , m_partners(selection.partners())
{
    connect(&m_selection, &MySelection::changed, this, &SelectionListModel::follow);
    connect(&m_state, &BrowsingState::languageChanged, this, &SelectionListModel::retranslate);
    connect(&m_state, &BrowsingState::catalogueChanged, this, [this] {
        m_ids.clear();
        retranslate();
    });
}

int SelectionListModel::goneCount() const
{
    return static_cast<int>(std::count_if(m_partners.begin(), m_partners.end(),
                                          [this](const SelectedPartner &partner) { return idOf(partner) == 0; }));
}

void SelectionListModel::retranslate()
{
    if (!m_partners.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void SelectionListModel::follow()
{
    const QList<SelectedPartner> now = m_selection.partners();
    if (!areSame(now, m_partners) && !followMove(now) && !followRemoval(now) && !followInsertion(now)) {
        beginResetModel();
        m_partners = now;
        endResetModel();
        return;
    }
    m_partners = now; // notes and names
    retranslate();
}

bool SelectionListModel::followMove(const QList<SelectedPartner> &now)
{
    const qsizetype first = firstDifference(m_partners, now);
    if (now.size() != m_partners.size() || first == now.size())
        return false;
    // Either the row went down from there, or one came up to there.
    const qsizetype down = positionIn(now, m_partners.at(first).slug);
    const qsizetype up = positionIn(m_partners, now.at(first).slug);
    for (const auto &[from, to] : {std::pair(first, down), std::pair(up, first)}) {
        if (from < 0 || to < 0)
            continue;
        QList<SelectedPartner> moved = m_partners;
        moved.move(from, to);
        if (!areSame(moved, now))
            continue;
        beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {},
                      static_cast<int>(from < to ? to + 1 : to));
        m_partners = moved;
        endMoveRows();
        return true;
    }
    return false;
}

bool SelectionListModel::followRemoval(const QList<SelectedPartner> &now)
{
    if (now.size() + 1 != m_partners.size())
        return false;
    const auto row = static_cast<int>(firstDifference(m_partners, now));
    QList<SelectedPartner> less = m_partners;
    less.removeAt(row);
    if (!areSame(less, now))
        return false;
    beginRemoveRows({}, row, row);
    m_partners = less;
    endRemoveRows();
    return true;
}

bool SelectionListModel::followInsertion(const QList<SelectedPartner> &now)
{
    if (now.size() != m_partners.size() + 1)
        return false;
    const auto row = static_cast<int>(firstDifference(m_partners, now));
    QList<SelectedPartner> more = m_partners;
    more.insert(row, now.at(row));
    if (!areSame(more, now))
        return false;
    beginInsertRows({}, row, row);
    m_partners = more;
    endInsertRows();
    return true;
}

int SelectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_partners.size());
}

PartnerId SelectionListModel::idOf(const SelectedPartner &partner) const
{
    const Catalogue *catalogue = m_state.catalogue();
    if (!catalogue)
        return 0;
    const auto known = m_ids.constFind(partner.slug);
    if (known != m_ids.constEnd())
        return *known;
    return *m_ids.insert(partner.slug, catalogue->partnerWithSlug(partner.slug));
}

QString SelectionListModel::nameOf(const SelectedPartner &partner) const
{
    const PartnerId id = idOf(partner);
    const Catalogue *catalogue = m_state.catalogue();
    const QString name =
        id == 0 ? partner.name
                : catalogue->nameOf(id)
                      .in(bestLanguage(m_state.language(), catalogue->info().languages), catalogue->info().languages)
                      .text;
    return name.isEmpty() ? partner.slug : name;
}

QString SelectionListModel::placeOf(const SelectedPartner &partner) const
{
    const PartnerId id = idOf(partner);
    if (id == 0)
        return tr("No longer in this catalogue");
    const Catalogue *catalogue = m_state.catalogue();
    const QList<CategoryId> places = catalogue->categoriesOf(id, CategoryTree::Place);
    const Category *place = places.isEmpty() ? nullptr : catalogue->category(places.first());
    return place ? place->name.in(m_state.language(), catalogue->info().languages).text : QString();
}

QString SelectionListModel::spokenText(const SelectedPartner &partner) const
{
    if (partner.note.isEmpty())
        return tr("%1, %2", "name of a partner, and its place").arg(nameOf(partner), placeOf(partner));
    return tr("%1, %2. Note: %3", "name of a partner, its place, and what one wrote about it")
        .arg(nameOf(partner), placeOf(partner), partner.note);
}

QVariant SelectionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SelectedPartner &partner = m_partners.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(partner);
    case Qt::AccessibleTextRole:
        return spokenText(partner);
    case PartnerIdRole:
        return idOf(partner);
    case PlaceNameRole:
        return placeOf(partner);
    case ContextRole:
        return partner.note;
    default:
        return {};
    }
}

Qt::ItemFlags SelectionListModel::flags(const QModelIndex &index) const
{
    // Something can be dropped between two rows, not on one.
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
}

bool SelectionListModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                                  const QModelIndex &destinationParent, int destinationChild)
{
    if (count != 1 || sourceParent.isValid() || destinationParent.isValid())
        return false;
    const int to = destinationChild > sourceRow ? destinationChild - 1 : destinationChild;
    if (const std::optional<SelectionFailure> failure = m_selection.move(sourceRow, to)) {
        emit failed(*failure);
        return false;
    }
    return true;
}
