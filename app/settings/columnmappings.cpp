// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/columnmappings.h"

#include "settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace
{

const QString headingsKey = QStringLiteral("headings");
const QString columnsKey = QStringLiteral("columns");

qsizetype charactersIn(const QStringList &texts)
{
    qsizetype characters = 0;
    for (const QString &text : texts)
        characters += text.size();
    return characters;
}

} // namespace

ColumnMappings::ColumnMappings(Settings &settings)
    : m_settings(settings)
{
}

QStringList ColumnMappings::normal(QStringList headings)
{
    headings.sort();
    headings.removeDuplicates();
    return headings;
}

QList<ColumnMappings::Table> ColumnMappings::tables() const
{
    QList<Table> tables;
    const QJsonDocument written = QJsonDocument::fromJson(m_settings.bytes(Setting::ColumnMappings));
    for (const QJsonValue &value : written.array()) {
        Table table;
        for (const QJsonValue &heading : value[headingsKey].toArray())
            table.headings.append(heading.toString());
        table.headings = normal(table.headings);
        const QJsonObject columns = value[columnsKey].toObject();
        for (auto column = columns.constBegin(); column != columns.constEnd(); ++column) {
            if (column.value().isString())
                table.mapping.insert(column.key(), column.value().toString());
        }
        if (!table.headings.isEmpty() && tables.size() < mostTables)
            tables.append(table);
    }
    return tables;
}

std::optional<ColumnMappings::Mapping> ColumnMappings::of(const QStringList &headings) const
{
    const QStringList wanted = normal(headings);
    for (const Table &table : tables()) {
        if (table.headings == wanted)
            return table.mapping;
    }
    return std::nullopt;
}

ColumnMappings::Mapping ColumnMappings::proposedFor(const QStringList &headings) const
{
    Mapping proposed;
    for (const Table &table : tables()) {
        for (const QString &heading : headings) {
            if (table.mapping.contains(heading) && !proposed.contains(heading))
                proposed.insert(heading, table.mapping.value(heading));
        }
    }
    return proposed;
}

void ColumnMappings::remember(const QStringList &headings, const Mapping &mapping)
{
    const Table newest{normal(headings), mapping};
    if (newest.headings.isEmpty() || charactersIn(newest.headings) > mostCharacters)
        return;
    QList<Table> tables = this->tables();
    tables.removeIf([&newest](const Table &table) { return table.headings == newest.headings; });
    tables.prepend(newest);
    QJsonArray written;
    for (const Table &table : tables.first(std::min<qsizetype>(mostTables, tables.size()))) {
        QJsonObject columns;
        for (auto column = table.mapping.constBegin(); column != table.mapping.constEnd(); ++column)
            columns.insert(column.key(), column.value());
        written.append(QJsonObject{{headingsKey, QJsonArray::fromStringList(table.headings)}, {columnsKey, columns}});
    }
    m_settings.set(Setting::ColumnMappings, QJsonDocument(written).toJson(QJsonDocument::Compact));
}
