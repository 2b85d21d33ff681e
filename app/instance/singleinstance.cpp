// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/singleinstance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace {

constexpr int patience = 2000;               // milliseconds
constexpr qint64 largestMessage = 64 * 1024; // bytes
const QByteArray taken = "taken\n";

/// A list of texts in JSON on one line. (QDataStream would believe any number of texts that a message claims to hold,
/// and ask for the memory.)
QByteArray messageOf(const QStringList &arguments)
{
    return QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QStringList> argumentsIn(const QByteArray &message)
{
    const QJsonDocument document = QJsonDocument::fromJson(message);
    const QJsonArray list = document.array();
    const bool isList = document.isArray() &&
                        std::all_of(list.begin(), list.end(), [](const QJsonValue &value) { return value.isString(); });
    if (!isList)
        return std::nullopt;
    QStringList arguments;
    for (const QJsonValue &value : list)
        arguments.append(value.toString());
    return arguments;
}

} // namespace

SingleInstance::SingleInstance(const QString &socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::defaultSocket()
{
    // Qt makes the folder with the right permissions if the session has none.
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QLatin1String("/partneratlas.socket");
}

bool SingleInstance::handOver(const QStringList &arguments) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(messageOf(arguments));
    if (!socket.waitForBytesWritten(patience) || !socket.waitForReadyRead(patience))
        return false;
    return socket.readAll() == taken;
}

bool SingleInstance::listen()
{
    // Two programs that start at the same moment must not both take a dead socket away.
    QLockFile lock(m_socket + QLatin1String(".lock"));
    if (!lock.tryLock(patience))
        return false;
    // QLocalServer with an access option puts its socket in the place of one that is there, dead or alive.
    QLocalSocket probe;
    probe.connectToServer(m_socket);
    if (probe.waitForConnected(patience))
        return false; // somebody lives there
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::receive);
    QLocalServer::removeServer(m_socket);
    return m_server->listen(m_socket);
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            const bool isWhole = socket->canReadLine();
            if (!isWhole && socket->bytesAvailable() <= largestMessage)
                return; // the rest has not come yet
            const std::optional<QStringList> arguments =
                isWhole ? argumentsIn(socket->readLine(largestMessage)) : std::nullopt;
            if (!arguments) {
                socket->abort();
                return;
            }
            socket->write(taken);
            socket->flush();
            emit argumentsReceived(*arguments);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}
