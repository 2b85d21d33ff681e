// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

/// Items from left to right (right to left where that is the direction), in as many lines as they need.
class FlowLayout final : public QLayout
{
public:
    /// Distances in pixels between items of a line and between lines.
    explicit FlowLayout(int horizontal, int vertical, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    [[nodiscard]] QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed {
        QLayoutItem *item;
        int x; ///< from the beginning of the line
        QSize size;
    };
    /// The height that the items need; places them if `isPlacing`.
    int arrange(const QRect &rect, bool isPlacing) const;
    /// Gives back the height of the line and empties it; its items are centred.
    int finishLine(std::vector<Placed> &line, const QRect &rect, int y, bool isPlacing) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_horizontal;
    int m_vertical;
};
