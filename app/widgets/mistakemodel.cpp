// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mistakemodel.h"

#include "catalogue/displaytext.h"
#include "compiling/formulaguard.h"
#include "spreadsheets/sheet.h"

#include <algorithm>

MistakeModel::MistakeModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MistakeModel::setMistakes(const QList<Mistake> &mistakes)
{
    beginResetModel();
    m_mistakes = mistakes;
    endResetModel();
}

QStringList MistakeModel::headings()
{
    return {tr("Row", "of a spreadsheet"), tr("Partner"), tr("Column", "of a spreadsheet"), tr("What is wrong"),
            tr("What to do")};
}

QStringList MistakeModel::cellsOf(const Mistake &mistake)
{
    const SourcePosition &position = mistake.position;
    QString place = sheetColumnName(position.column);
    if (!place.isEmpty() && !position.heading.isEmpty())
        place = tr("%1 (%2)", "a column: %1 are its letters, %2 is its heading").arg(place, position.heading);
    if (position.lineInCell > 0)
        place = tr("%1, line %2", "%1 is a column, %2 the number of a line within a cell")
                    .arg(place)
                    .arg(position.lineInCell);
    const QString row = position.line > 0 ? QString::number(position.line) : QString();
    return {row, singleLine(mistake.partner), place, mistake.problem, mistake.advice};
}

QList<QStringList> MistakeModel::table() const
{
    QList<QStringList> rows{headings()};
    for (const Mistake &mistake : m_mistakes) {
        QStringList cells = cellsOf(mistake);
        for (QString &cell : cells)
            cell = guarded(cell);
        rows.append(cells);
    }
    return rows;
}

void MistakeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int MistakeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::min<qsizetype>(mostRows, m_mistakes.size()));
}

int MistakeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant MistakeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignTop);
    if (role != Qt::DisplayRole)
        return {};
    bool isShortened = false;
    return manyLines(cellsOf(m_mistakes.at(index.row())).at(index.column()), &isShortened);
}

QVariant MistakeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(headings().at(section)) : QVariant();
}
