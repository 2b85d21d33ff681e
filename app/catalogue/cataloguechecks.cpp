// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguechecks.h"

#include "catalogue/catalogueschema.h"
#include "catalogue/statement.h"

#include <QStringList>

std::optional<Refusal> secureConnection(const QSqlDatabase &database, const QString &path)
{
    const QStringList pragmas = {QStringLiteral("PRAGMA query_only = 1"), QStringLiteral("PRAGMA trusted_schema = 0"),
                                 QStringLiteral("PRAGMA cell_size_check = 1"), QStringLiteral("PRAGMA mmap_size = 0"),
                                 QStringLiteral("PRAGMA temp_store = 2"),
                                 // 256 KiB: the system keeps the file in memory anyway.
                                 QStringLiteral("PRAGMA cache_size = -256")};
    for (const QString &pragma : pragmas) {
        Statement statement(database, pragma);
        if (!statement.run())
            return Refusal{RefusalReason::Damaged, path, statement.error()};
    }
    return std::nullopt;
}

std::optional<Refusal> checkSchema(const QSqlDatabase &database, const QString &path)
{
    const QList<SchemaRow> expected = catalogueSchemaRows();
    constexpr int longestSql = 4000;
    Statement statement(database, QStringLiteral("SELECT type, name, tbl_name, substr(sql, 1, ?) FROM sqlite_master "
                                                 "ORDER BY name LIMIT ?"));
    statement.run(longestSql, static_cast<int>(expected.size()) + 1);
    qsizetype position = 0;
    while (statement.next()) {
        const SchemaRow found = {statement.text(0), statement.text(1), statement.text(2), statement.text(3)};
        if (position >= expected.size() || !(found == expected.at(position)))
            return Refusal{RefusalReason::ForeignSchema, path, found.name};
        ++position;
    }
    if (!statement.error().isEmpty())
        return Refusal{RefusalReason::Damaged, path, statement.error()};
    if (position < expected.size())
        return Refusal{RefusalReason::ForeignSchema, path, expected.at(position).name};
    return std::nullopt;
}

std::optional<Refusal> checkPages(const QSqlDatabase &database, const QString &path)
{
    Statement statement(database, QStringLiteral("PRAGMA quick_check(1)"));
    statement.run();
    const QString answer = statement.next() ? statement.text(0) : statement.error();
    if (answer == QLatin1String("ok"))
        return std::nullopt;
    return Refusal{RefusalReason::Damaged, path, answer};
}
