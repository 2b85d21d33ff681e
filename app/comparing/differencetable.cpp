// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/differencetable.h"

#include "compiling/formulaguard.h"
#include "files/csvtext.h"

QStringList differenceHeads()
{
    return {QStringLiteral("part"),  QStringLiteral("item"),     QStringLiteral("name"),   QStringLiteral("change"),
            QStringLiteral("field"), QStringLiteral("language"), QStringLiteral("before"), QStringLiteral("after")};
}

QList<QStringList> differenceRows(const CatalogueDifference &difference, const Language &language)
{
    QList<QStringList> rows;
    for (const HeadDifference &one : difference.head)
        rows.append({slugOf(one.part), one.item, QString(), slugOf(one.kind), one.field, one.language.tag(), one.before,
                     one.after});
    for (const PartnerDifference &partner : difference.partners) {
        const QString name = partner.name.in(language, difference.languages).text;
        for (const FieldDifference &field : partner.fields)
            rows.append({QStringLiteral("partner"), partner.slug, name, slugOf(partner.kind),
                         keyOf({field.column.field, {}}), field.column.language.tag(), field.before, field.after});
    }
    return rows;
}

QByteArray differenceCsv(const CatalogueDifference &difference, const Language &language, char separator)
{
    QByteArray csv = csvRow(differenceHeads(), separator);
    for (QStringList row : differenceRows(difference, language)) {
        for (QString &cell : row)
            cell = guarded(cell);
        csv += csvRow(row, separator);
    }
    return csv;
}
