// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

class QWidget;

/// A key in its row.
struct PlacedKey {
    /// Null: nothing is there.
    QWidget *key = nullptr;
    /// How many columns it is wide; a multiple of a half.
    double columns = 1;
};

using KeyRows = QList<QList<PlacedKey>>;

/// Lengths in pixels.
struct KeyMeasures {
    int least = 60;   ///< of the width of a column without the distance
    int widest = 124; ///< the same
    int distance = 8; ///< between two keys
    int height = 60;  ///< of a key
    int margin = 8;   ///< around all, if there is room for it
};

/// Columns of the longest row.
[[nodiscard]] double columnsOf(const KeyRows &rows);

/// From one column to the next in such a width: whole pixels, so that all keys of a column are as wide.
[[nodiscard]] int pitchFor(double columns, int width, const KeyMeasures &measures);

/// Below each other, in the middle of the width, beginning at the margin.
void placeKeys(const KeyRows &rows, int width, const KeyMeasures &measures);

/// Of so many rows with their margins.
[[nodiscard]] int heightOfRows(qsizetype rows, const KeyMeasures &measures);
