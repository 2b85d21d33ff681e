// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/tablecolumns.h"

#include "printing/pagemeasures.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace
{

constexpr int measuredRows = 200;
constexpr qreal widestGap = millimetres(5);
constexpr qreal mostOfGaps = 0.3; // of the width of the table
constexpr qreal widestWord = millimetres(55);
constexpr qreal widestText = millimetres(90);

/// What the texts of one column need.
struct Needs {
    qreal least = points(20);
    qreal usual = points(20);
};

qreal wordWidth(const QString &text, const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (const QString &word : text.left(2000).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        widest = qMax(widest, metrics.horizontalAdvance(word.left(200)));
    return qMin(widest, widestWord);
}

/// Rows from all over the table.
QList<QStringList> sampleOf(const PartnerTable &table)
{
    QList<QStringList> rows;
    const int step = qMax(1, table.rowCount / measuredRows);
    for (int row = 0; row < table.rowCount && rows.size() < measuredRows; row += step)
        rows.append(table.row(row));
    return rows;
}

/// Nine of ten are at most so large: one that is very long does not make the others narrow.
qreal usualOf(QList<qreal> widths)
{
    std::sort(widths.begin(), widths.end());
    return widths.isEmpty() ? 0 : widths.at((widths.size() - 1) * 9 / 10);
}

Needs needsOf(const QList<QStringList> &rows, int column, const QString &header, const PrintTheme &theme,
              const TextStyle &style)
{
    const QFontMetricsF metrics(style.font);
    const qreal headerWidth = wordWidth(header, QFontMetricsF(theme.style(TextRole::Heading).font));
    QList<qreal> words;
    QList<qreal> texts;
    for (const QStringList &row : rows) {
        const QString text = row.value(column).left(400);
        if (text.isEmpty())
            continue;
        words.append(wordWidth(text, metrics));
        texts.append(qMin(metrics.horizontalAdvance(text), widestText));
    }
    constexpr qreal spare = 1.03; // a word must not break for the width of a hair
    Needs needs;
    needs.least = std::max({needs.least, headerWidth, usualOf(words)}) * spare;
    needs.usual = qMax(needs.least, usualOf(texts) * spare);
    return needs;
}

/// Widths that together take the whole room.
QList<qreal> shared(const QList<Needs> &needs, qreal room)
{
    qreal least = 0;
    qreal usual = 0;
    for (const Needs &need : needs) {
        least += need.least;
        usual += need.usual;
    }
    QList<qreal> widths;
    for (const Needs &need : needs) {
        if (least >= room)
            widths.append(room * need.least / least);
        else if (usual <= room || usual <= least)
            widths.append(room * need.usual / usual);
        else
            widths.append(need.least + (room - least) * (need.usual - need.least) / (usual - least));
    }
    return widths;
}

QList<qreal> givenWidths(const PartnerTable &table, qreal room)
{
    QList<qreal> widths;
    for (qsizetype column = 0; column < table.headers.size(); ++column)
        widths.append(qMax(table.widths.value(column, 1), 0.0));
    const qreal sum = qMax(std::accumulate(widths.begin(), widths.end(), 0.0), 0.001);
    for (qreal &width : widths)
        width = qMax(room * width / sum, points(6)); // there is always room for a letter
    return widths;
}

} // namespace

QList<TableColumn> columnsOf(const PartnerTable &table, qreal width, const PrintTheme &theme)
{
    const int count = static_cast<int>(table.headers.size());
    const qreal gap = qMin(widestGap, width * mostOfGaps / qMax(count, 1));
    const qreal room = width - gap * qMax(count - 1, 0);
    QList<TableColumn> columns;
    QList<Needs> needs;
    const QList<QStringList> rows = table.widths.isEmpty() ? sampleOf(table) : QList<QStringList>();
    for (int column = 0; column < count; ++column) {
        // The first one is what a reader looks for.
        const TextStyle style = theme.style(column == 0 ? TextRole::Strong : TextRole::Small);
        needs.append(needsOf(rows, column, table.headers.at(column), theme, style));
        columns.append({0, 0, style});
    }
    const QList<qreal> widths = table.widths.isEmpty() ? shared(needs, room) : givenWidths(table, room);
    qreal left = 0;
    for (int column = 0; column < count; ++column) {
        columns[column].left = left;
        columns[column].width = widths.at(column);
        left += widths.at(column) + gap;
    }
    return columns;
}
