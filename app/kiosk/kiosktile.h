// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class KioskAppearance;

/// A large card that leads to the partners of a category: its name, a line about it, and how many there are.
class KioskTile final : public QPushButton
{
    Q_OBJECT

public:
    enum class Look { Card, Accent };

    /// Plain texts; `note` may be empty.
    KioskTile(const QString &name, const QString &note, const QString &count, Look look,
              const KioskAppearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int padding() const;

    const KioskAppearance &m_appearance;
    QString m_name;
    QString m_note;
    QString m_count;
    Look m_look;
};

/// Tiles in as many columns as there is room for, all of one size; they fill the height that there is.
class TileGrid final : public QWidget
{
    Q_OBJECT

public:
    /// Tiles become its children in this order; `gap` is the distance between them in pixels.
    TileGrid(const QList<KioskTile *> &tiles, int gap, const KioskAppearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] int rowsFor(int columns) const;
    [[nodiscard]] int tileWidth(int width, int columns) const;

    QList<KioskTile *> m_tiles;
    int m_gap;
    const KioskAppearance &m_appearance;
};
