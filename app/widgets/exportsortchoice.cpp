// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportsortchoice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace
{

constexpr int leastHeight = 28; // pixels of a control

} // namespace

ExportSortChoice::ExportSortChoice(QWidget *parent)
    : QWidget(parent)
    , m_column(new QComboBox(this))
    , m_direction(new QComboBox(this))
{
    m_column->setObjectName(QStringLiteral("sortColumn"));
    m_direction->setObjectName(QStringLiteral("sortDirection"));
    m_column->addItem(QString());
    for (const ListColumn column : everyListColumn())
        m_column->addItem(QString(), keyOf(column));
    m_direction->addItems({QString(), QString()});
    m_direction->setEnabled(false);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QComboBox *box : {m_column, m_direction}) {
        box->setMinimumHeight(leastHeight);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        line->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            m_direction->setEnabled(m_column->currentIndex() > 0);
            emit changed();
        });
    }
    line->addStretch(1);
    setFocusProxy(m_column);
}

void ExportSortChoice::show(const std::optional<ExportSort> &sort, bool hasOwnOrder)
{
    m_hasOwnOrder = hasOwnOrder;
    nameOrder();
    const QSignalBlocker columnBlocker(m_column);
    const QSignalBlocker directionBlocker(m_direction);
    m_column->setCurrentIndex(sort ? qMax(0, m_column->findData(keyOf(sort->column))) : 0);
    if (sort)
        m_direction->setCurrentIndex(sort->isDescending ? 1 : 0);
    m_direction->setEnabled(sort.has_value());
}

std::optional<ExportSort> ExportSortChoice::sort() const
{
    const std::optional<ListColumn> column = listColumnWithKey(m_column->currentData().toString());
    return column ? std::optional(ExportSort{*column, m_direction->currentIndex() == 1}) : std::nullopt;
}

void ExportSortChoice::setLanguage(const Language &language)
{
    nameOrder();
    for (int row = 1; row < m_column->count(); ++row)
        m_column->setItemText(row, listColumnText(everyListColumn().at(row - 1), language));
    m_direction->setItemText(0, tr("Ascending"));
    m_direction->setItemText(1, tr("Descending"));
    m_column->setAccessibleName(tr("Sort by"));
    m_direction->setAccessibleName(tr("Direction of sorting"));
}

void ExportSortChoice::nameOrder()
{
    m_column->setItemText(0, m_hasOwnOrder ? tr("My own order") : tr("As in the list"));
}
