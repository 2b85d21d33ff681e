// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calmtable.h"

#include "presentation/calmscrollbar.h"
#include "presentation/colours.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace
{

constexpr int leastHeight = 28; // pixels of a row
constexpr int besideText = 8;
constexpr int aboveText = 6;
constexpr int wrapped = static_cast<int>(Qt::TextWordWrap);

int alignmentIn(const QWidget &widget, Qt::Alignment vertical)
{
    return static_cast<int>(QStyle::visualAlignment(widget.layoutDirection(), Qt::AlignLeft) | vertical);
}

/// A text that wraps in its column.
class WrappedText final : public QStyledItemDelegate
{
public:
    explicit WrappedText(QTableView *table)
        : QStyledItemDelegate(table)
        , m_table(table)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell(option);
        initStyleOption(&cell, index);
        const QString text = cell.text;
        cell.text.clear();
        cell.state.setFlag(QStyle::State_HasFocus, false); // the whole row is marked
        m_table->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, m_table);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(
            option.palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(option.rect.adjusted(besideText, aboveText, -besideText, -aboveText),
                          alignmentIn(*m_table, Qt::AlignTop) | wrapped, text);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString text = index.data().toString();
        const int width = m_table->columnWidth(index.column()) - 2 * besideText;
        const QRect room = option.fontMetrics.boundingRect(QRect(0, 0, qMax(1, width), 0), wrapped, text);
        return {option.fontMetrics.horizontalAdvance(text) + 2 * besideText,
                qMax(leastHeight, room.height() + 2 * aboveText)};
    }

private:
    QTableView *m_table;
};

/// Headings in a softer colour, with a thin line below them.
class CalmHeader final : public QHeaderView
{
public:
    explicit CalmHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setHighlightSections(false);
        setFixedHeight(qMax(leastHeight, fontMetrics().height() + 2 * aboveText));
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Colours colours = coloursFor(palette());
        painter->save();
        painter->fillRect(rect, palette().color(QPalette::Base));
        painter->setPen(colours.border);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setPen(colours.muted);
        painter->drawText(rect.adjusted(besideText, 0, -besideText, 0), alignmentIn(*this, Qt::AlignVCenter),
                          model()->headerData(section, Qt::Horizontal).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        return {fontMetrics().horizontalAdvance(text) + 2 * besideText, leastHeight};
    }
};

} // namespace

CalmTable::CalmTable(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new CalmHeader(this));
    setItemDelegate(new WrappedText(this));
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBar(new CalmScrollBar(Qt::Vertical, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(leastHeight);
    m_settleRows.setSingleShot(true);
    m_settleRows.setInterval(0);
    connect(&m_settleRows, &QTimer::timeout, this, &QTableView::resizeRowsToContents);
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_settleRows, qOverload<>(&QTimer::start));
}

void CalmTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_settleRows.start();
    QTableView::changeEvent(event);
}
