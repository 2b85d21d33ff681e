// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "catalogue/refusaltext.h"
#include "support/cataloguecopy.h"
#include "support/filestate.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>

namespace
{

std::optional<Refusal> refusalOf(const QString &path)
{
    const std::variant<std::unique_ptr<Catalogue>, Refusal> opened = Catalogue::open(path);
    const auto *refusal = std::get_if<Refusal>(&opened);
    return refusal ? std::optional(*refusal) : std::nullopt;
}

} // namespace

/// Catalogues that must be refused with a reason, and with nothing written.
class RefusedCatalogueTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void linkToWhatIsNoFileIsRefused_data() { whatIsNoFileIsRefused_data(); }
    void linkToWhatIsNoFileIsRefused();
    void fileCutAtEveryPageIsRefused();
    void fileCutInsideAPageIsRefused();
    void fileWithBytesAddedIsRefused();
    void changedSchemaIsRefused_data();
    void changedSchemaIsRefused();
    void viewInPlaceOfATableIsRefused_data();
    void viewInPlaceOfATableIsRefused();
    void rewrittenSchemaIsRefused_data();
    void rewrittenSchemaIsRefused();
    void writeAheadLogIsRefused();
    void contentsThatDoNotFitAreRefused_data();
    void contentsThatDoNotFitAreRefused();
    void zeroedPagesAreRefused();

private:
    void expectRefusal(RefusalReason reason);

    std::unique_ptr<CatalogueCopy> m_copy;
};

void RefusedCatalogueTest::init()
{
    m_copy = std::make_unique<CatalogueCopy>(QStringLiteral(BUNDLED_CATALOGUE));
}

void RefusedCatalogueTest::expectRefusal(RefusalReason reason)
{
    const FileState before = stateOf(m_copy->path());
    const std::optional<Refusal> refusal = refusalOf(m_copy->path());
    QVERIFY(refusal);
    QCOMPARE(refusal->reason, reason);
    QCOMPARE(refusal->path, m_copy->path());
    QVERIFY(refusalText(*refusal).contains(QLatin1String("catalogue.sqlite")));
    QVERIFY(stateOf(m_copy->path()) == before);
}

void RefusedCatalogueTest::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *what, RefusalReason reason) {
        QTest::newRow(what) << QString::fromLatin1(what) << static_cast<int>(reason);
    };
    row("missing", RefusalReason::Missing);
    row("empty", RefusalReason::Empty);
    row("text", RefusalReason::NotSqlite);
    row("pipe", RefusalReason::NotAFile);
    row("folder", RefusalReason::NotAFile);
}

void RefusedCatalogueTest::whatIsNoFileIsRefused()
{
    QFETCH(QString, what);
    QFETCH(int, reason);
    QVERIFY(QFile::remove(m_copy->path()));
    if (what == QLatin1String("empty"))
        m_copy->setBytes({});
    else if (what == QLatin1String("text"))
        m_copy->setBytes("id = \"leiden-university\"\n");
    else if (what == QLatin1String("pipe"))
        QCOMPARE(::mkfifo(QFile::encodeName(m_copy->path()).constData(), 0600), 0);
    else if (what == QLatin1String("folder"))
        QVERIFY(QDir().mkdir(m_copy->path()));
    expectRefusal(static_cast<RefusalReason>(reason));
}

void RefusedCatalogueTest::linkToWhatIsNoFileIsRefused()
{
    QFETCH(QString, what);
    QFETCH(int, reason);
    const QString target = m_copy->path() + QStringLiteral(".target");
    QVERIFY(QFile::remove(m_copy->path()));
    QVERIFY(QFile::link(target, m_copy->path()));
    if (what == QLatin1String("pipe"))
        QCOMPARE(::mkfifo(QFile::encodeName(target).constData(), 0600), 0);
    else if (what == QLatin1String("folder"))
        QVERIFY(QDir().mkdir(target));
    else if (what != QLatin1String("missing"))
        m_copy->setBytes(what == QLatin1String("text") ? QByteArray("text") : QByteArray());
    expectRefusal(static_cast<RefusalReason>(reason));
}

void RefusedCatalogueTest::fileCutAtEveryPageIsRefused()
{
    QFile file(m_copy->path());
    for (qint64 size = file.size() - 4096; size >= 0; size -= 4096) {
        QVERIFY(file.resize(size));
        const std::optional<Refusal> refusal = refusalOf(m_copy->path());
        QVERIFY2(refusal, qPrintable(QString::number(size)));
        QCOMPARE(refusal->reason, size == 0 ? RefusalReason::Empty : RefusalReason::Truncated);
        QCOMPARE(QFileInfo(m_copy->path()).size(), size);
    }
    QCOMPARE(stateOf(m_copy->path()).folder.size(), 1);
}

void RefusedCatalogueTest::fileCutInsideAPageIsRefused()
{
    QFile file(m_copy->path());
    for (qint64 size = file.size() - 1; size > 0; size -= 997) {
        QVERIFY(file.resize(size));
        const std::optional<Refusal> refusal = refusalOf(m_copy->path());
        QVERIFY2(refusal, qPrintable(QString::number(size)));
        QCOMPARE(QFileInfo(m_copy->path()).size(), size);
    }
    QCOMPARE(stateOf(m_copy->path()).folder.size(), 1);
}

void RefusedCatalogueTest::fileWithBytesAddedIsRefused()
{
    for (const qsizetype added : {1, 4096, 100000}) {
        m_copy->setBytes(CatalogueCopy(QStringLiteral(BUNDLED_CATALOGUE)).bytes() + QByteArray(added, '\0'));
        expectRefusal(RefusalReason::Truncated);
    }
}

void RefusedCatalogueTest::changedSchemaIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("trigger") << QStringLiteral(
        "CREATE TRIGGER spy AFTER INSERT ON partner BEGIN DELETE FROM link; END");
    QTest::newRow("view") << QStringLiteral("CREATE VIEW everything AS SELECT * FROM partner");
    QTest::newRow("table") << QStringLiteral("CREATE TABLE more (id INTEGER)");
    QTest::newRow("table that sorts last") << QStringLiteral("CREATE TABLE zzz (id INTEGER)");
    QTest::newRow("index") << QStringLiteral("CREATE INDEX by_country ON partner (country)");
    QTest::newRow("statistics") << QStringLiteral("ANALYZE");
    QTest::newRow("virtual table") << QStringLiteral("CREATE VIRTUAL TABLE search2 USING fts5 (a)");
    QTest::newRow("sequence") << QStringLiteral("CREATE TABLE counted (id INTEGER PRIMARY KEY AUTOINCREMENT)");
    QTest::newRow("column") << QStringLiteral("ALTER TABLE partner ADD COLUMN extra TEXT");
    QTest::newRow("generated column") << QStringLiteral(
        "ALTER TABLE partner ADD COLUMN extra TEXT AS (hex(zeroblob(500000000))) VIRTUAL");
    QTest::newRow("column gone") << QStringLiteral("ALTER TABLE link DROP COLUMN health");
    QTest::newRow("other name of a table") << QStringLiteral("ALTER TABLE picture RENAME TO photograph");
    QTest::newRow("table gone") << QStringLiteral("DROP TABLE picture_position");
    QTest::newRow("index gone") << QStringLiteral("DROP INDEX member_of");
    QTest::newRow("search gone") << QStringLiteral("DROP TABLE search");
}

void RefusedCatalogueTest::changedSchemaIsRefused()
{
    QFETCH(QString, sql);
    QCOMPARE(m_copy->run({sql}), QString());
    expectRefusal(RefusalReason::ForeignSchema);
}

void RefusedCatalogueTest::viewInPlaceOfATableIsRefused_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : {"catalogue", "language", "category", "partner", "partner_name", "partner_order", "link"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void RefusedCatalogueTest::viewInPlaceOfATableIsRefused()
{
    QFETCH(QString, table);
    QCOMPARE(m_copy->run({QStringLiteral("PRAGMA legacy_alter_table = 1"),
                          QStringLiteral("CREATE TABLE hidden AS SELECT * FROM %1").arg(table),
                          QStringLiteral("DROP TABLE %1").arg(table),
                          QStringLiteral(
                              "CREATE VIEW %1 AS WITH RECURSIVE endless (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM "
                              "endless) SELECT hidden.* FROM hidden, endless")
                              .arg(table)}),
             QString());
    expectRefusal(RefusalReason::ForeignSchema);
}

void RefusedCatalogueTest::rewrittenSchemaIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *title, const char *name, const char *before, const char *after) {
        QTest::newRow(title) << QString::fromLatin1(name) << QString::fromLatin1(before) << QString::fromLatin1(after);
    };
    row("table that is not strict", "partner", " STRICT", "");
    row("generated column", "partner", "country TEXT", "country TEXT AS (hex(zeroblob(500000000)))");
    row("default that runs code", "partner", "country TEXT", "country TEXT DEFAULT (load_extension('x'))");
    row("other collation", "language", "tag TEXT NOT NULL", "tag TEXT NOT NULL COLLATE NOCASE");
    row("comment", "partner", "(id", "(/* */ id");
    row("blank", "partner", "STRICT", "STRICT ");
    row("letters of another size", "partner", "CREATE TABLE", "create table");
    row("index over an expression", "partner_slug", "(slug)", "(hex(slug))");
    row("search that reads another table", "search", "content = ''", "content = 'partner_name'");
    row("search by another module", "search", "fts5", "fts4");
    row("very long", "partner", "(id", "(/*0123456789012345678901234567890123456789*/ id");
}

void RefusedCatalogueTest::rewrittenSchemaIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QByteArray bytes = m_copy->bytes();
    QCOMPARE(m_copy->rewriteSchema(name, before, after), QString());
    QVERIFY(m_copy->bytes() != bytes);
    const FileState state = stateOf(m_copy->path());
    const std::optional<Refusal> refusal = refusalOf(m_copy->path());
    QVERIFY(refusal);
    // SQLite itself does not understand some of them.
    QVERIFY(refusal->reason == RefusalReason::ForeignSchema || refusal->reason == RefusalReason::Damaged);
    QVERIFY(stateOf(m_copy->path()) == state);
}

void RefusedCatalogueTest::writeAheadLogIsRefused()
{
    QCOMPARE(m_copy->run({QStringLiteral("PRAGMA journal_mode = WAL")}), QString());
    expectRefusal(RefusalReason::Damaged);
}

void RefusedCatalogueTest::contentsThatDoNotFitAreRefused_data()
{
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char *name, const QStringList &statements) { QTest::newRow(name) << statements; };
    row("category above itself", {QStringLiteral("UPDATE category SET parent = id WHERE id = 1")});
    row("two categories above each other", {QStringLiteral("UPDATE category SET parent = 2 WHERE id = 1"),
                                            QStringLiteral("UPDATE category SET parent = 1 WHERE id = 2")});
    row("circle of three", {QStringLiteral("UPDATE category SET parent = id % 3 + 1 WHERE id <= 3")});
    row("parent that does not exist", {QStringLiteral("UPDATE category SET parent = 999 WHERE id = 2")});
    row("negative parent", {QStringLiteral("UPDATE category SET parent = -1 WHERE id = 2")});
    row("parent beyond 32 bits", {QStringLiteral("UPDATE category SET parent = 4294967297 WHERE id = 2")});
    row("parent of another tree",
        {QStringLiteral(
            "UPDATE category SET parent = (SELECT min(id) FROM category WHERE tree = 'kind') WHERE id = 2")});
    row("negative category", {QStringLiteral("UPDATE category SET id = -5 WHERE id = 2")});
    row("category nought", {QStringLiteral("UPDATE category SET id = 0 WHERE id = 2")});
    row("categories that are one in 32 bits",
        {QStringLiteral("UPDATE category SET parent = 2 WHERE id = 1"),
         QStringLiteral("UPDATE category SET parent = 1 WHERE id = 2"),
         QStringLiteral("INSERT INTO category VALUES (4294967297, 'place', 'twin', NULL, 0)")});
    row("categories that are the largest number",
        {QStringLiteral("INSERT INTO category VALUES (4294967297, 'place', 'twin', NULL, 0)"),
         QStringLiteral("INSERT INTO category VALUES (4294967298, 'place', 'triplet', NULL, 0)")});
    row("unknown tree", {QStringLiteral("UPDATE category SET tree = 'colour' WHERE id = 2")});
    row("deep tree",
        {QStringLiteral(
            "WITH RECURSIVE deep (n) AS (SELECT 1000 UNION ALL SELECT n + 1 FROM deep WHERE n < 1500) "
            "INSERT INTO category SELECT n, 'place', 's' || n, CASE n WHEN 1000 THEN NULL ELSE n - 1 END, 0 "
            "FROM deep")});
    row("too many categories",
        {QStringLiteral("WITH RECURSIVE many (n) AS (SELECT 1000 UNION ALL SELECT n + 1 FROM many WHERE n < 22000) "
                        "INSERT INTO category SELECT n, 'place', 's' || n, NULL, 0 FROM many")});
    row("text of no category", {QStringLiteral("INSERT INTO category_text VALUES (999, 'name', 0, 'x')")});
    row("no languages", {QStringLiteral("DELETE FROM language")});
    row("languages with a gap", {QStringLiteral("UPDATE language SET id = 5 WHERE id = 1")});
    row("language that is none", {QStringLiteral("UPDATE language SET tag = '../x' WHERE id = 1")});
    row("empty catalogue", {QStringLiteral("DELETE FROM catalogue")});
    row("two catalogues", {QStringLiteral("INSERT INTO catalogue SELECT * FROM catalogue")});
    row("negative count", {QStringLiteral("UPDATE catalogue SET partner_count = -1")});
}

void RefusedCatalogueTest::contentsThatDoNotFitAreRefused()
{
    QFETCH(QStringList, statements);
    QCOMPARE(m_copy->run(statements), QString());
    expectRefusal(RefusalReason::Damaged);
}

void RefusedCatalogueTest::zeroedPagesAreRefused()
{
    const QByteArray bytes = m_copy->bytes();
    m_copy->setBytes(bytes.left(4096) + QByteArray(bytes.size() - 4096, '\0'));
    expectRefusal(RefusalReason::Damaged);
    m_copy->setBytes(bytes.left(100) + QByteArray(bytes.size() - 100, '\0'));
    expectRefusal(RefusalReason::Damaged);
}

QTEST_GUILESS_MAIN(RefusedCatalogueTest)
#include "refusedcatalogue_test.moc"
