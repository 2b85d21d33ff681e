// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/keyrows.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace
{

double columnsOf(const QList<PlacedKey> &row)
{
    double columns = 0;
    for (const PlacedKey &placed : row)
        columns += placed.columns;
    return columns;
}

int pixelsOf(double columns, int pitch)
{
    return static_cast<int>(std::floor(columns * pitch));
}

} // namespace

double columnsOf(const KeyRows &rows)
{
    double most = 1;
    for (const QList<PlacedKey> &row : rows)
        most = std::max(most, columnsOf(row));
    return most;
}

int pitchFor(double columns, int width, const KeyMeasures &measures)
{
    const double leastPitch = measures.least + measures.distance;
    const int left = static_cast<int>(std::floor(width + measures.distance - columns * leastPitch));
    const int margin = std::clamp(left / 2, 0, measures.margin);
    const int pitch = static_cast<int>(std::floor((width - 2 * margin + measures.distance) / columns));
    return std::clamp(pitch, measures.distance + 1, measures.widest + measures.distance);
}

void placeKeys(const KeyRows &rows, int width, const KeyMeasures &measures)
{
    const double columns = columnsOf(rows);
    const int pitch = pitchFor(columns, width, measures);
    const int left = (width + measures.distance - pixelsOf(columns, pitch)) / 2;
    int top = measures.margin;
    for (const QList<PlacedKey> &row : rows) {
        double column = 0;
        for (const PlacedKey &placed : row) {
            const int begin = pixelsOf(column, pitch);
            column += placed.columns;
            if (placed.key)
                placed.key->setGeometry(left + begin, top, pixelsOf(column, pitch) - begin - measures.distance,
                                        measures.height);
        }
        top += measures.height + measures.distance;
    }
}

int heightOfRows(qsizetype rows, const KeyMeasures &measures)
{
    const int count = static_cast<int>(rows);
    return count * measures.height + (count - 1) * measures.distance + 2 * measures.margin;
}
