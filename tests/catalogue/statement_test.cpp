// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/statement.h"

#include "catalogue/sqlconnection.h"

#include <QTest>

#include <limits>

class StatementTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void valuesAreBoundInTheirOrder();
    void hostileValueIsAValueAndNoSql();
    void rowsAreReadOnce();
    void runStartsAnewWithOtherValues();
    void eachTypeIsReadAsItIs();
    void nullIsToldAndReadAsNothing();
    void numberThatDoesNotFitBecomesTheNearest_data();
    void numberThatDoesNotFitBecomesTheNearest();
    void wrongSqlIsRemembered();
    void failureWhileRunningIsRemembered();
    void statementWithoutRowsIsNoFailure();
    void failedStatementRunsNoMore();
    void finishUnlocks();

private:
    std::unique_ptr<SqlConnection> m_connection;
};

void StatementTest::init()
{
    m_connection = std::make_unique<SqlConnection>(QStringLiteral(":memory:"), QString());
    Statement table(m_connection->database(), QStringLiteral("CREATE TABLE city (id INTEGER PRIMARY KEY, name TEXT)"));
    QVERIFY(table.run());
    Statement insert(m_connection->database(), QStringLiteral("INSERT INTO city VALUES (?, ?)"));
    QVERIFY(insert.run(1, QStringLiteral("Leiden")));
    QVERIFY(insert.run(2, QStringLiteral("Gent")));
}

void StatementTest::valuesAreBoundInTheirOrder()
{
    Statement statement(m_connection->database(), QStringLiteral("SELECT ?, ?, ?"));
    QVERIFY(statement.run(7, QStringLiteral("x"), QByteArray("y")));
    QVERIFY(statement.next());
    QCOMPARE(statement.integer(0), 7);
    QCOMPARE(statement.text(1), QStringLiteral("x"));
    QCOMPARE(statement.bytes(2), QByteArray("y"));
}

void StatementTest::hostileValueIsAValueAndNoSql()
{
    const QString hostile = QStringLiteral("'; DROP TABLE city; --");
    Statement statement(m_connection->database(), QStringLiteral("SELECT count(*), ? FROM city WHERE name <> ?"));
    QVERIFY(statement.run(hostile, hostile));
    QVERIFY(statement.next());
    QCOMPARE(statement.integer(0), 2);
    QCOMPARE(statement.text(1), hostile);
}

void StatementTest::rowsAreReadOnce()
{
    Statement statement(m_connection->database(), QStringLiteral("SELECT name FROM city ORDER BY id"));
    QVERIFY(statement.run());
    QVERIFY(statement.next());
    QCOMPARE(statement.text(0), QStringLiteral("Leiden"));
    QVERIFY(statement.next());
    QCOMPARE(statement.text(0), QStringLiteral("Gent"));
    QVERIFY(!statement.next());
    QVERIFY(!statement.next());
    QVERIFY(statement.error().isEmpty());
}

void StatementTest::runStartsAnewWithOtherValues()
{
    Statement statement(m_connection->database(), QStringLiteral("SELECT name FROM city WHERE id >= ? ORDER BY id"));
    QVERIFY(statement.run(1));
    QVERIFY(statement.next());
    QVERIFY(statement.run(2));
    QVERIFY(statement.next());
    QCOMPARE(statement.text(0), QStringLiteral("Gent"));
    QVERIFY(!statement.next());
}

void StatementTest::eachTypeIsReadAsItIs()
{
    Statement statement(m_connection->database(), QStringLiteral("SELECT 1.5, x'00ff', 'a' || char(0) || 'b', -3"));
    QVERIFY(statement.run());
    QVERIFY(statement.next());
    QCOMPARE(statement.real(0), 1.5);
    QCOMPARE(statement.bytes(1), QByteArray("\x00\xff", 2));
    QCOMPARE(statement.text(2), QStringLiteral("a") + QChar(QChar::Null) + QStringLiteral("b"));
    QCOMPARE(statement.integer(3), -3);
}

void StatementTest::nullIsToldAndReadAsNothing()
{
    Statement statement(m_connection->database(), QStringLiteral("SELECT NULL, 0, ''"));
    QVERIFY(statement.run());
    QVERIFY(statement.next());
    QVERIFY(statement.isNull(0));
    QVERIFY(!statement.isNull(1));
    QVERIFY(!statement.isNull(2));
    QCOMPARE(statement.integer(0), 0);
    QCOMPARE(statement.text(0), QString());
    QCOMPARE(statement.bytes(0), QByteArray());
}

void StatementTest::numberThatDoesNotFitBecomesTheNearest_data()
{
    QTest::addColumn<qint64>("stored");
    QTest::addColumn<int>("read");
    constexpr int most = std::numeric_limits<int>::max();
    constexpr int least = std::numeric_limits<int>::min();
    QTest::newRow("largest that fits") << qint64{most} << most;
    QTest::newRow("one more") << qint64{most} + 1 << most;
    QTest::newRow("2^32 + 1 is not 1") << (qint64{1} << 32) + 1 << most;
    QTest::newRow("smallest that fits") << qint64{least} << least;
    QTest::newRow("one less") << qint64{least} - 1 << least;
    QTest::newRow("smallest of all") << std::numeric_limits<qint64>::min() << least;
}

void StatementTest::numberThatDoesNotFitBecomesTheNearest()
{
    QFETCH(qint64, stored);
    Statement statement(m_connection->database(), QStringLiteral("SELECT ?"));
    QVERIFY(statement.run(stored));
    QVERIFY(statement.next());
    QTEST(statement.integer(0), "read");
}

void StatementTest::wrongSqlIsRemembered()
{
    Statement statement(m_connection->database(), QStringLiteral("SELECT mayor FROM city"));
    QVERIFY(!statement.error().isEmpty());
    QVERIFY(!statement.run());
    QVERIFY(!statement.next());
    QVERIFY(statement.error().contains(QLatin1String("mayor")));
}

void StatementTest::failureWhileRunningIsRemembered()
{
    Statement statement(m_connection->database(), QStringLiteral("INSERT INTO city VALUES (?, ?)"));
    QVERIFY(statement.error().isEmpty());
    QVERIFY(!statement.run(1, QStringLiteral("Leiden")));
    QVERIFY(!statement.error().isEmpty());
}

void StatementTest::statementWithoutRowsIsNoFailure()
{
    Statement statement(m_connection->database(), QStringLiteral("SELECT name FROM city WHERE id = ?"));
    QVERIFY(statement.run(99));
    QVERIFY(!statement.next());
    QVERIFY(statement.error().isEmpty());
}

void StatementTest::failedStatementRunsNoMore()
{
    Statement statement(m_connection->database(), QStringLiteral("INSERT INTO city VALUES (?, ?)"));
    QVERIFY(!statement.run(1, QStringLiteral("Leiden")));
    const QString first = statement.error();
    QVERIFY(!statement.run(3, QStringLiteral("Delft")));
    QCOMPARE(statement.error(), first);
}

void StatementTest::finishUnlocks()
{
    Statement statement(m_connection->database(), QStringLiteral("SELECT name FROM city"));
    QVERIFY(statement.run());
    QVERIFY(statement.next());
    statement.finish();
    Statement drop(m_connection->database(), QStringLiteral("DROP TABLE city"));
    QVERIFY2(drop.run(), qPrintable(drop.error()));
}

QTEST_GUILESS_MAIN(StatementTest)
#include "statement_test.moc"
