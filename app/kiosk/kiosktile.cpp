// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kiosktile.h"

#include "kiosk/kioskappearance.h"
#include "presentation/colours.h"

#include <QPainter>

#include <cmath>

namespace
{

constexpr int namePercent = 160;
constexpr int countPercent = 105;
constexpr int noteLines = 2; // for which there is room in any tile
constexpr int mostColumns = 4;
constexpr int leastTextWidth = 11;  // letters as wide as they are high, of a tile
constexpr double highestTile = 0.9; // times its width: a higher one looks empty

} // namespace

KioskTile::KioskTile(const QString &name, const QString &note, const QString &count, Look look,
                     const KioskAppearance &appearance, QWidget *parent)
    : QPushButton(parent)
    , m_appearance(appearance)
    , m_name(name)
    , m_note(note)
    , m_count(count)
    , m_look(look)
{
    setAutoDefault(true); // Enter presses it too
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(
        count.isEmpty() ? name : tr("%1, %2", "name of a category, and how many partners it has").arg(name, count));
    setAccessibleDescription(note);
}

int KioskTile::padding() const
{
    return m_appearance.pixels(m_note.isEmpty() ? 20 : 32); // a small tile where there is little to say
}

QSize KioskTile::sizeHint() const
{
    int text = m_appearance.textPixels() * leastTextWidth;
    const QFontMetrics name(kioskFont(namePercent, true));
    for (const QString &word : m_name.split(QLatin1Char(' ')))
        text = qMax(text, name.horizontalAdvance(word) + 1);
    const int width = text + 2 * padding();
    return {width, heightForWidth(width)};
}

QSize KioskTile::minimumSizeHint() const
{
    return {m_appearance.target(), m_appearance.target()};
}

int KioskTile::heightForWidth(int width) const
{
    const QRect room(0, 0, width - 2 * padding(), 10000);
    const QFontMetrics name(kioskFont(namePercent, true));
    int height = 2 * padding() + name.boundingRect(room, Qt::TextWordWrap, m_name).height();
    // Whole, also where it is long: half a sentence says something else.
    if (!m_note.isEmpty())
        height += m_appearance.distance() + qMax(fontMetrics().height() * noteLines,
                                                 fontMetrics().boundingRect(room, Qt::TextWordWrap, m_note).height());
    if (!m_count.isEmpty())
        height += m_appearance.pixels(16) + QFontMetrics(kioskFont(countPercent, true)).height();
    return qMax(height, m_appearance.target());
}

void KioskTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursFor(palette());
    const bool isAccent = m_look == Look::Accent;
    const QColor ground = palette().color(isAccent ? QPalette::Highlight : QPalette::Base);
    const QColor text = palette().color(isAccent ? QPalette::HighlightedText : QPalette::Text);
    const double line = hasFocus() ? m_appearance.pixels(4) : isHighContrast(palette()) ? 3 : 1;
    painter.setPen(QPen(hasFocus() ? text : colours.border, line));
    painter.setBrush(ground);
    const double radius = m_appearance.pixels(20);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line, line, -line, -line), radius, radius);
    if (isDown()) {
        QColor shade = text;
        shade.setAlphaF(0.1F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade);
        painter.drawRoundedRect(QRectF(rect()), radius, radius);
    }
    QRect room = rect().adjusted(padding(), padding(), -padding(), -padding());
    painter.setPen(text);
    QRect drawn;
    painter.setFont(kioskFont(namePercent, true));
    painter.drawText(room, Qt::TextWordWrap, m_name, &drawn);
    QFont countFont = kioskFont(countPercent, true);
    const int countHeight = m_count.isEmpty() ? 0 : QFontMetrics(countFont).height();
    painter.setFont(countFont);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom, m_count);
    room.setTop(drawn.bottom() + m_appearance.distance());
    room.setBottom(room.bottom() - countHeight);
    painter.setFont(font());
    painter.setPen(isAccent ? text : colours.muted);
    // A line that has no room is left out: half of one looks broken.
    const int lines = room.height() / qMax(1, fontMetrics().height());
    room.setHeight(lines * fontMetrics().height());
    painter.drawText(room, Qt::TextWordWrap, m_note);
}

TileGrid::TileGrid(const QList<KioskTile *> &tiles, int gap, const KioskAppearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_tiles(tiles)
    , m_gap(gap)
    , m_appearance(appearance)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (KioskTile *tile : tiles)
        tile->setParent(this);
}

int TileGrid::columnsFor(int width) const
{
    int least = 1;
    for (const KioskTile *tile : m_tiles)
        least = qMax(least, tile->sizeHint().width());
    const int most = qBound(1, (width + m_gap) / (least + m_gap), mostColumns);
    // Rows that are filled best; of those the one with more columns.
    const int count = static_cast<int>(m_tiles.size());
    int best = 1;
    for (int columns = 1; columns <= qMin(most, count); ++columns) {
        if (rowsFor(columns) * columns - count <= rowsFor(best) * best - count || rowsFor(columns) < rowsFor(best))
            best = columns;
    }
    return best;
}

int TileGrid::rowsFor(int columns) const
{
    return (static_cast<int>(m_tiles.size()) + columns - 1) / columns;
}

int TileGrid::tileWidth(int width, int columns) const
{
    return (width - m_gap * (columns - 1)) / columns;
}

int TileGrid::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    int highest = 0;
    for (const KioskTile *tile : m_tiles)
        highest = qMax(highest, tile->heightForWidth(tileWidth(width, columns)));
    const int rows = rowsFor(columns);
    return rows == 0 ? 0 : rows * highest + (rows - 1) * m_gap;
}

QSize TileGrid::sizeHint() const
{
    const int wanted = m_appearance.pixels(900);
    return {wanted, heightForWidth(wanted)};
}

QSize TileGrid::minimumSizeHint() const
{
    return {m_appearance.target(), m_appearance.target()};
}

void TileGrid::resizeEvent(QResizeEvent *)
{
    const int columns = columnsFor(width());
    const int rows = rowsFor(columns);
    if (rows == 0)
        return;
    const int tile = tileWidth(width(), columns);
    const int share = (height() - (rows - 1) * m_gap) / rows;
    const int tileHeight = qMin(share, qMax(static_cast<int>(std::lround(tile * highestTile)),
                                            (heightForWidth(width()) - (rows - 1) * m_gap) / rows));
    for (int position = 0; position < m_tiles.size(); ++position) {
        const int column = isRightToLeft() ? columns - 1 - position % columns : position % columns;
        m_tiles.at(position)->setGeometry(column * (tile + m_gap), (position / columns) * (tileHeight + m_gap), tile,
                                          tileHeight);
    }
}
