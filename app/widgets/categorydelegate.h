// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Draws the rows of the category tree: categories bold with their count at the end, partners plain with a
/// star at the end if the reader picked them, a name that is shown in another language with its badge.
class CategoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the star of a partner can be clicked, in a row of this geometry.
    [[nodiscard]] static QRect starTarget(const QRect &row, Qt::LayoutDirection direction);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
