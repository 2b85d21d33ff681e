// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/letterindex.h"

#include <QCollator>

namespace
{

/// The first row whose name does not come before this text.
int firstFrom(const QString &text, int from, int count, const std::function<QString(int)> &nameAt,
              const QCollator &order)
{
    int low = from;
    int high = count;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (order.compare(nameAt(middle), text) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace

QList<LetterStop> letterStops(int count, const std::function<QString(int)> &nameAt, const Language &language)
{
    QCollator order(language.locale());
    order.setNumericMode(true);
    QList<LetterStop> stops;
    QString letter = QStringLiteral("#");
    int begin = 0;
    for (char16_t next = u'a'; next <= u'z' + 1; ++next) {
        const bool isEnd = next > u'z';
        // A small letter alone comes before everything else that begins with it.
        const int row = isEnd ? count : firstFrom(QString(QChar(next)), begin, count, nameAt, order);
        if (row > begin)
            stops.append({letter, begin});
        letter = QString(QChar(next)).toUpper();
        begin = row;
    }
    return stops;
}

QList<LetterGroup> letterGroups(const QList<LetterStop> &stops, int most)
{
    QList<LetterGroup> groups;
    const int count = static_cast<int>(stops.size());
    const int wanted = qMin(most, count);
    for (int group = 0; group < wanted; ++group) {
        const LetterStop &first = stops.at(group * count / wanted);
        const LetterStop &last = stops.at((group + 1) * count / wanted - 1);
        groups.append({first.letter, last.letter, first.row});
    }
    return groups;
}
