// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueschema.h"

#include "catalogue/sqlconnection.h"
#include "catalogue/statement.h"

#include <QTest>

#include <algorithm>

namespace
{

QString pictureOf(const QList<SchemaRow> &rows)
{
    QString picture;
    for (const SchemaRow &row : rows)
        picture += QStringLiteral("%1 %2 of %3: %4\n").arg(row.type, row.name, row.table, row.sql);
    return picture;
}

} // namespace

class CatalogueSchemaTest final : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreWhatSqliteMakesOfTheStatements();
    void everyTableButThoseOfSearchIsStrict();
    void sqliteMakesNoIndexWithANameOfItsOwn();
    void textsHaveNoColumnPerLanguage();
};

void CatalogueSchemaTest::rowsAreWhatSqliteMakesOfTheStatements()
{
    const SqlConnection connection(QStringLiteral(":memory:"), QString());
    for (const QString &sql : catalogueSchemaStatements()) {
        Statement statement(connection.database(), sql);
        QVERIFY2(statement.run(), qPrintable(statement.error()));
    }
    QList<SchemaRow> rows;
    Statement master(connection.database(),
                     QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name"));
    QVERIFY(master.run());
    while (master.next())
        rows.append({master.text(0), master.text(1), master.text(2), master.text(3)});
    QCOMPARE(pictureOf(catalogueSchemaRows()), pictureOf(rows));
}

void CatalogueSchemaTest::everyTableButThoseOfSearchIsStrict()
{
    for (const SchemaRow &row : catalogueSchemaRows()) {
        if (row.type == QLatin1String("table") && !row.name.startsWith(QLatin1String("search")))
            QVERIFY2(row.sql.contains(QLatin1String(") STRICT")), qPrintable(row.name));
    }
}

void CatalogueSchemaTest::sqliteMakesNoIndexWithANameOfItsOwn()
{
    const QList<SchemaRow> rows = catalogueSchemaRows();
    QVERIFY(std::none_of(rows.begin(), rows.end(),
                         [](const SchemaRow &row) { return row.name.startsWith(QLatin1String("sqlite_")); }));
}

void CatalogueSchemaTest::textsHaveNoColumnPerLanguage()
{
    for (const SchemaRow &row : catalogueSchemaRows()) {
        QVERIFY2(!row.sql.contains(QLatin1String("_nl")) && !row.sql.contains(QLatin1String("_en ")),
                 qPrintable(row.name));
        QVERIFY2(!row.sql.contains(QLatin1String("name_")), qPrintable(row.name));
    }
}

QTEST_GUILESS_MAIN(CatalogueSchemaTest)
#include "catalogueschema_test.moc"
