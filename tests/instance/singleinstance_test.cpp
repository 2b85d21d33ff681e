// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/singleinstance.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace
{

/// The second start: hands over on a thread of its own, because handOver() waits for the first.
class SecondStart final
{
public:
    SecondStart(const QString &socket, const QStringList &arguments)
        : m_thread(
              QThread::create([this, socket, arguments] { m_isTaken = SingleInstance(socket).handOver(arguments); }))
    {
        m_thread->start();
    }
    ~SecondStart() { m_thread->wait(); }

    [[nodiscard]] bool hasEnded() const { return m_thread->isFinished(); }
    [[nodiscard]] bool isTaken() const { return m_isTaken; }

private:
    bool m_isTaken = false;
    std::unique_ptr<QThread> m_thread;
};

/// What a program that was killed leaves behind: the file of a socket that nobody listens to.
void leaveDeadSocket(const QString &path)
{
    const QByteArray name = path.toUtf8();
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    QVERIFY(static_cast<std::size_t>(name.size()) < sizeof address.sun_path);
    std::copy(name.begin(), name.end(), address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QVERIFY(socket >= 0);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(socket);
    QVERIFY(QFileInfo::exists(path));
}

} // namespace

class SingleInstanceTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void withoutAFirstWindowNothingIsHandedOver();
    void argumentsReachTheFirstWindow_data();
    void argumentsReachTheFirstWindow();
    void everyLaterStartIsHeard();
    void deadSocketIsTakenOver();
    void livingSocketIsNotTakenAway();
    void onlyTheUserMayOpenTheSocket();
    void endedInstanceLeavesNoSocket();
    void folderThatDoesNotExistMeansNoHandOver();
    void brokenClientDoesNoHarm_data();
    void brokenClientDoesNoHarm();
    void halfAMessageWaitsForItsRest();
    void silentServerIsGivenUp();

private:
    [[nodiscard]] QString socket() const { return m_folder->filePath(QStringLiteral("partneratlas.socket")); }
    void expectHandOver(QSignalSpy &received, const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SingleInstanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SingleInstanceTest::cleanup()
{
    m_folder.reset();
}

void SingleInstanceTest::expectHandOver(QSignalSpy &received, const QStringList &arguments) const
{
    const SecondStart second(socket(), arguments);
    QTRY_VERIFY(second.hasEnded());
    QVERIFY(second.isTaken());
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.takeFirst().first().toStringList(), arguments);
}

void SingleInstanceTest::withoutAFirstWindowNothingIsHandedOver()
{
    QVERIFY(!SingleInstance(socket()).handOver({QStringLiteral("partneratlas")}));
    leaveDeadSocket(socket());
    QVERIFY(!SingleInstance(socket()).handOver({QStringLiteral("partneratlas")}));
}

void SingleInstanceTest::argumentsReachTheFirstWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("none") << QStringList();
    QTest::newRow("one") << QStringList{QStringLiteral("partneratlas")};
    QTest::newRow("several") << QStringList{QStringLiteral("partneratlas"), QStringLiteral("--open"),
                                            QStringLiteral("tu-delft"),
                                            QStringLiteral("/home/user/My catalogue.sqlite")};
    QTest::newRow("odd ones") << QStringList{QString(QLatin1String("")), QStringLiteral("a\nb"),
                                             QStringLiteral("\"'\\"), QStringLiteral("Łódź 大学 \U0001F600")};
    QTest::newRow("long") << QStringList{QString(30000, QLatin1Char('x'))};
}

void SingleInstanceTest::argumentsReachTheFirstWindow()
{
    QFETCH(const QStringList, arguments);
    SingleInstance first(socket());
    QVERIFY(first.listen());
    QSignalSpy received(&first, &SingleInstance::argumentsReceived);
    expectHandOver(received, arguments);
}

void SingleInstanceTest::everyLaterStartIsHeard()
{
    SingleInstance first(socket());
    QVERIFY(first.listen());
    QSignalSpy received(&first, &SingleInstance::argumentsReceived);
    for (int number = 0; number < 5; ++number)
        expectHandOver(received, {QString::number(number)});
}

void SingleInstanceTest::deadSocketIsTakenOver()
{
    leaveDeadSocket(socket());
    SingleInstance first(socket());
    QVERIFY(first.listen());
    QSignalSpy received(&first, &SingleInstance::argumentsReceived);
    expectHandOver(received, {QStringLiteral("partneratlas")});
}

void SingleInstanceTest::livingSocketIsNotTakenAway()
{
    SingleInstance first(socket());
    QVERIFY(first.listen());
    SingleInstance second(socket());
    QVERIFY(!second.listen());
    QSignalSpy received(&first, &SingleInstance::argumentsReceived);
    expectHandOver(received, {QStringLiteral("partneratlas")});
}

void SingleInstanceTest::onlyTheUserMayOpenTheSocket()
{
    SingleInstance first(socket());
    QVERIFY(first.listen());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(socket()).permissions() & others));
}

void SingleInstanceTest::endedInstanceLeavesNoSocket()
{
    {
        SingleInstance first(socket());
        QVERIFY(first.listen());
        QVERIFY(QFileInfo::exists(socket()));
    }
    QVERIFY(!QFileInfo::exists(socket()));
}

void SingleInstanceTest::folderThatDoesNotExistMeansNoHandOver()
{
    const QString nowhere = m_folder->filePath(QStringLiteral("missing/partneratlas.socket"));
    SingleInstance first(nowhere);
    QVERIFY(!first.listen());
    QVERIFY(!first.handOver({QStringLiteral("partneratlas")}));
}

void SingleInstanceTest::brokenClientDoesNoHarm_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("a line of text") << QByteArray("hello\n");
    QTest::newRow("a number that claims four thousand million arguments")
        << QByteArray("\xff\xff\xff\xf0 and no more", 16);
    QTest::newRow("zero bytes") << QByteArray(1000, '\0');
    QTest::newRow("an object instead of a list") << QByteArray("{\"a\": 1}\n");
    QTest::newRow("a list of other things") << QByteArray("[[[1]], {}, null]\n");
    QTest::newRow("brackets without end") << QByteArray(60000, '[');
    QTest::newRow("more than any message") << QByteArray(1024 * 1024, 'x');
}

void SingleInstanceTest::brokenClientDoesNoHarm()
{
    QFETCH(const QByteArray, message);
    SingleInstance first(socket());
    QVERIFY(first.listen());
    QSignalSpy received(&first, &SingleInstance::argumentsReceived);
    QLocalSocket client;
    client.connectToServer(socket());
    QVERIFY(client.waitForConnected());
    client.write(message);
    QTRY_VERIFY(client.bytesToWrite() == 0 || client.state() == QLocalSocket::UnconnectedState);
    // One turn that the server has for sure: the next start is served after it.
    const SecondStart second(socket(), {QStringLiteral("partneratlas")});
    QTRY_VERIFY(second.hasEnded());
    QVERIFY(second.isTaken());
    client.abort();
    QCoreApplication::processEvents();
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.first().first().toStringList(), QStringList{QStringLiteral("partneratlas")});
}

void SingleInstanceTest::halfAMessageWaitsForItsRest()
{
    // The whole message of a start, as it comes over the wire.
    QByteArray message;
    {
        QLocalServer server;
        QVERIFY(server.listen(socket()));
        const SecondStart second(socket(),
                                 {QStringLiteral("partneratlas"), QStringLiteral("--open"), QStringLiteral("tno")});
        QTRY_VERIFY(server.hasPendingConnections());
        QLocalSocket *connection = server.nextPendingConnection();
        QTRY_VERIFY(connection->bytesAvailable() > 0);
        message = connection->readAll();
        connection->abort();
    }
    SingleInstance first(socket());
    QVERIFY(first.listen());
    QSignalSpy received(&first, &SingleInstance::argumentsReceived);
    QLocalSocket client;
    client.connectToServer(socket());
    QVERIFY(client.waitForConnected());
    for (const char byte : message) {
        QCOMPARE(received.size(), 0);
        client.write(&byte, 1);
        QTRY_COMPARE(client.bytesToWrite(), 0);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received.first().first().toStringList().last(), QStringLiteral("tno"));
    QTRY_VERIFY(client.bytesAvailable() > 0);
}

void SingleInstanceTest::silentServerIsGivenUp()
{
    QLocalServer silent;
    QVERIFY(silent.listen(socket()));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!SingleInstance(socket()).handOver({QStringLiteral("partneratlas")}));
    QVERIFY(clock.elapsed() < 30000);
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "singleinstance_test.moc"
