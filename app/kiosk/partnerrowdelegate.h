// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class KioskAppearance;

/// Draws a partner as a card in a list: name and place in the first line, the first words about it in the second.
class PartnerRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `appearance` must outlive the delegate.
    explicit PartnerRowDelegate(const KioskAppearance &appearance, QObject *parent = nullptr);

    void setPlaceShown(bool isShown) { m_isPlaceShown = isShown; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const KioskAppearance &m_appearance;
    bool m_isPlaceShown = true;
};
