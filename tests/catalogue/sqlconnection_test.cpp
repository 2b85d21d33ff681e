// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/sqlconnection.h"

#include "catalogue/interruption.h"
#include "catalogue/statement.h"

#include <QElapsedTimer>
#include <QTest>

#include <future>

namespace
{

const QString inMemory = QStringLiteral(":memory:");
const QString countForEver =
    QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");

} // namespace

class SqlConnectionTest final : public QObject
{
    Q_OBJECT

private slots:
    void statementThatRunsIsEndedFromAnotherThread_data();
    void statementThatRunsIsEndedFromAnotherThread();
    void statementAfterTheWorkRunsAgain();
    void fullTextIndexWorksOnAfterAnInterruption();
    void interruptionMayOutliveTheConnection();
    void valueAboveTheLimitCannotBeRead();
    void pathIsEncodedForTheAddress();
};

void SqlConnectionTest::statementThatRunsIsEndedFromAnotherThread_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("between steps") << false;
    QTest::newRow("at once") << true;
}

void SqlConnectionTest::statementThatRunsIsEndedFromAnotherThread()
{
    QFETCH(bool, atOnce);
    SqlConnection connection(inMemory, {});
    const auto work =
        std::make_shared<Interruption>(atOnce ? Interruption::Manner::AtOnce : Interruption::Manner::BetweenSteps);
    connection.workUnder(work);
    Statement statement(connection.database(), countForEver);
    // Stopped again and again: the first time may be before the statement runs.
    std::atomic<bool> isEnded = false;
    const std::future<void> other = std::async(std::launch::async, [&] {
        while (!isEnded) {
            work->stop();
            std::this_thread::yield();
        }
    });
    const bool hasRow = statement.run() && statement.next();
    isEnded = true;
    QVERIFY(!hasRow);
    QVERIFY(!statement.error().isEmpty());
}

void SqlConnectionTest::statementAfterTheWorkRunsAgain()
{
    SqlConnection connection(inMemory, {});
    const auto first = std::make_shared<Interruption>();
    connection.workUnder(first);
    connection.workUnder(std::make_shared<Interruption>());
    first->stop();
    Statement statement(connection.database(), QStringLiteral("SELECT 7"));
    QVERIFY(statement.run() && statement.next());
    QCOMPARE(statement.integer(0), 7);
}

void SqlConnectionTest::fullTextIndexWorksOnAfterAnInterruption()
{
    SqlConnection connection(QStringLiteral("file:%1?immutable=1").arg(QStringLiteral(BUNDLED_CATALOGUE)),
                             QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
    const auto find = [&] {
        Statement statement(connection.database(),
                            QStringLiteral("SELECT count(*) FROM search WHERE search MATCH 'leiden'"));
        return statement.run() && statement.next() && statement.integer(0) > 0;
    };
    QVERIFY(find());
    // In the middle of a statement: the index keeps a reader open from now on.
    const auto work = std::make_shared<Interruption>();
    connection.workUnder(work);
    Statement open(connection.database(), QStringLiteral("SELECT rowid FROM search WHERE search MATCH 'l*'"));
    QVERIFY(open.run() && open.next());
    work->stop();
    while (open.next()) {
    }
    open.finish();
    connection.workUnder(std::make_shared<Interruption>());
    QVERIFY(find());
}

void SqlConnectionTest::interruptionMayOutliveTheConnection()
{
    const auto work = std::make_shared<Interruption>();
    {
        SqlConnection connection(inMemory, {});
        connection.workUnder(work);
    }
    work->stop();
    QVERIFY(work->isStopped());
}

void SqlConnectionTest::valueAboveTheLimitCannotBeRead()
{
    const SqlConnection connection(inMemory, {});
    connection.limitValues(1000);
    Statement fits(connection.database(), QStringLiteral("SELECT zeroblob(900)"));
    QVERIFY(fits.run() && fits.next());
    Statement tooLong(connection.database(), QStringLiteral("SELECT zeroblob(1100)"));
    QVERIFY(!(tooLong.run() && tooLong.next()));
    QVERIFY(!tooLong.error().isEmpty());
}

void SqlConnectionTest::pathIsEncodedForTheAddress()
{
    QCOMPARE(immutableUri(QStringLiteral("/a b/100%?#ü.sqlite")),
             QStringLiteral("file:/a%20b/100%25%3F%23%C3%BC.sqlite?immutable=1"));
}

QTEST_GUILESS_MAIN(SqlConnectionTest)
#include "sqlconnection_test.moc"
