// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportorder.h"

#include "exporting/listtable.h"

#include <QCollator>

#include <algorithm>
#include <vector>

namespace
{

struct SortEntry {
    PartnerId partner;
    bool hasValue;
    QCollatorSortKey key;
};

/// Dates of different precision: the shorter one is the beginning of what it means.
QString sortText(const ExportCell &cell)
{
    return cell.kind == ExportCell::Kind::Date && !cell.text.isEmpty() ? cell.text.leftJustified(10, QLatin1Char('0'))
                                                                       : cell.text;
}

} // namespace

std::optional<QList<PartnerId>> sortedPartners(CatalogueRecords &records, const QList<PartnerId> &partners,
                                               const ExportSort &sort, const Language &language,
                                               const QHash<QString, QString> &notes, const ExportProgress &progress)
{
    QCollator collator(language.locale());
    collator.setNumericMode(!isDate(sort.column));
    ListTable table(records, {partners, {sort.column}, {language}, language, notes});
    std::vector<SortEntry> entries;
    entries.reserve(static_cast<std::size_t>(partners.size()));
    for (int first = 0; first < table.rowCount(); first += ExportTable::inBatch) {
        if (!mayGoOn(progress, first, partners.size()))
            return std::nullopt;
        const QList<ExportRow> rows = table.rows(first, ExportTable::inBatch);
        if (!table.error().isEmpty())
            return std::nullopt;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QString text = sortText(rows.at(row).first());
            entries.push_back({partners.at(first + row), !text.isEmpty(), collator.sortKey(text)});
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [&](const SortEntry &left, const SortEntry &right) {
        if (!left.hasValue || !right.hasValue)
            return left.hasValue && !right.hasValue;
        const int order = left.key.compare(right.key);
        return sort.isDescending ? order > 0 : order < 0;
    });
    QList<PartnerId> sorted;
    sorted.reserve(partners.size());
    for (const SortEntry &entry : entries)
        sorted.append(entry.partner);
    return sorted;
}
