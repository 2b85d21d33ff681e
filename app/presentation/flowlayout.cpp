// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/flowlayout.h"

#include <QStyle>
#include <QWidget>

FlowLayout::FlowLayout(int horizontal, int vertical, QWidget *parent)
    : QLayout(parent)
    , m_horizontal(horizontal)
    , m_vertical(vertical)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange({0, 0, width - margins.left() - margins.right(), 0}, false) + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        width += item->sizeHint().width() + m_horizontal;
        height = qMax(height, item->sizeHint().height());
    }
    return QSize(qMax(0, width - m_horizontal), height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::arrange(const QRect &rect, bool isPlacing) const
{
    std::vector<Placed> line;
    int x = 0;
    int y = rect.y();
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        // What is wider than a line gets a whole line and wraps inside it.
        const int width = qMin(item->sizeHint().width(), rect.width());
        const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (x > 0 && x + width > rect.width()) {
            y += finishLine(line, rect, y, isPlacing) + m_vertical;
            x = 0;
        }
        line.push_back({item.get(), x, {width, height}});
        x += width + m_horizontal;
    }
    return y + finishLine(line, rect, y, isPlacing) - rect.y();
}

int FlowLayout::finishLine(std::vector<Placed> &line, const QRect &rect, int y, bool isPlacing) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int height = 0;
    for (const Placed &placed : line)
        height = qMax(height, placed.size.height());
    for (const Placed &placed : line) {
        const QPoint corner(rect.x() + placed.x, y + (height - placed.size.height()) / 2);
        if (isPlacing)
            placed.item->setGeometry(QStyle::visualRect(direction, rect, {corner, placed.size}));
    }
    line.clear();
    return height;
}
