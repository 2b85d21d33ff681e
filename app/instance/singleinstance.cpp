// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/singleinstance.h"

#include <QDataStream>
#include <QDir>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

namespace {

constexpr int patience = 2000;               // milliseconds
constexpr qint64 largestMessage = 64 * 1024; // bytes
const QByteArray taken = "taken\n";

} // namespace

SingleInstance::SingleInstance(const QString &socket, QObject *parent) : QObject(parent), m_socket(socket) {}

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
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << arguments;
    socket.write(message);
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
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::receive);
    if (m_server->listen(m_socket))
        return true;
    QLocalSocket probe;
    probe.connectToServer(m_socket);
    if (probe.waitForConnected(patience))
        return false; // somebody lives there
    QLocalServer::removeServer(m_socket);
    return m_server->listen(m_socket);
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > largestMessage) {
                socket->abort();
                return;
            }
            QDataStream stream(socket);
            stream.setVersion(QDataStream::Qt_6_4);
            QStringList arguments;
            stream.startTransaction();
            stream >> arguments;
            if (!stream.commitTransaction())
                return; // the rest has not come yet
            socket->write(taken);
            socket->flush();
            emit argumentsReceived(arguments);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}
