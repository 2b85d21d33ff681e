// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/differencejson.h"

#include <QJsonArray>

namespace
{

void insertIfAny(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

QJsonObject editionJson(const Edition &edition)
{
    QJsonObject object{{QStringLiteral("edition"), edition.number}};
    insertIfAny(object, "date", edition.date.iso());
    return object;
}

/// The key of a column without its language.
QString fieldKey(const RecordColumn &column)
{
    return keyOf({column.field, {}});
}

QJsonObject headJson(const HeadDifference &one)
{
    QJsonObject object{{QStringLiteral("part"), slugOf(one.part)}, {QStringLiteral("change"), slugOf(one.kind)}};
    insertIfAny(object, "item", one.item);
    insertIfAny(object, "field", one.field);
    insertIfAny(object, "language", one.language.tag());
    insertIfAny(object, "before", one.before);
    insertIfAny(object, "after", one.after);
    return object;
}

QJsonObject fieldJson(const FieldDifference &field)
{
    QJsonObject object{{QStringLiteral("field"), fieldKey(field.column)}};
    insertIfAny(object, "language", field.column.language.tag());
    insertIfAny(object, "before", field.before);
    insertIfAny(object, "after", field.after);
    return object;
}

QJsonObject partnerJson(const PartnerDifference &partner)
{
    QJsonObject name;
    for (const LocalizedText::Entry &entry : partner.name.entries())
        name.insert(entry.language.tag(), entry.text);
    QJsonArray fields;
    for (const FieldDifference &field : partner.fields)
        fields.append(fieldJson(field));
    return {{QStringLiteral("slug"), partner.slug},
            {QStringLiteral("name"), name},
            {QStringLiteral("change"), slugOf(partner.kind)},
            {QStringLiteral("fields"), fields}};
}

} // namespace

QJsonObject differenceJson(const CatalogueDifference &difference)
{
    QJsonArray head;
    for (const HeadDifference &one : difference.head)
        head.append(headJson(one));
    QJsonArray partners;
    for (const PartnerDifference &partner : difference.partners)
        partners.append(partnerJson(partner));
    return {{QStringLiteral("before"), editionJson(difference.before)},
            {QStringLiteral("after"), editionJson(difference.after)},
            {QStringLiteral("catalogue"), head},
            {QStringLiteral("partners"), partners}};
}
