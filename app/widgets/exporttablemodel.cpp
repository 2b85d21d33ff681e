// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exporttablemodel.h"

#include "catalogue/displaytext.h"

void ExportTableModel::setRows(const QStringList &headings, const QList<QStringList> &rows)
{
    beginResetModel();
    m_headings = headings;
    m_rows = rows;
    endResetModel();
}

int ExportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant ExportTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const QString text = m_rows.value(index.row()).value(index.column());
    return role == Qt::EditRole ? text : singleLine(text);
}

QVariant ExportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return singleLine(m_headings.value(section));
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}
