// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/singleinstance.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace
{

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

/// Another start that speaks to this one; gone when it has ended.
class SingleInstance::Speaker final : public QObject
{
    Q_OBJECT

public:
    Speaker(LocalSocket socket, QObject *parent)
        : QObject(parent)
        , m_socket(std::move(socket))
        , m_notifier(m_socket.descriptor(), QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, &Speaker::hear);
    }

    /// Takes what has come; the rest of a message may come later.
    void hear()
    {
        bool isClosed = false;
        m_message += m_socket.read(largestMessage, &isClosed);
        const bool isWhole = m_message.contains('\n');
        if (!isWhole && !isClosed && m_message.size() <= largestMessage)
            return;
        end();
        const std::optional<QStringList> arguments =
            isWhole ? argumentsIn(m_message.left(m_message.indexOf('\n'))) : std::nullopt;
        if (arguments && m_socket.write(taken, patience))
            emit said(*arguments);
    }

signals:
    void said(const QStringList &arguments);

private:
    void end()
    {
        m_notifier.setEnabled(false);
        deleteLater();
    }

    LocalSocket m_socket;
    QSocketNotifier m_notifier;
    QByteArray m_message;
};

SingleInstance::SingleInstance(const QString &socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
}

SingleInstance::~SingleInstance()
{
    if (m_listener.isValid())
        QFile::remove(m_socket);
}

QString SingleInstance::defaultSocket()
{
    // Qt makes the folder with the right permissions if the session has none.
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QLatin1String("/partneratlas.socket");
}

bool SingleInstance::handOver(const QStringList &arguments) const
{
    const LocalSocket socket = LocalSocket::connectedTo(m_socket, patience);
    return socket.isValid() && socket.write(messageOf(arguments), patience) &&
           socket.readLine(taken.size(), patience) == taken;
}

bool SingleInstance::listen()
{
    // Two programs that start at the same moment must not both take a dead socket away.
    QLockFile lock(m_socket + QLatin1String(".lock"));
    if (!lock.tryLock(patience) || LocalSocket::connectedTo(m_socket, patience).isValid())
        return false; // somebody lives there
    QFile::remove(m_socket);
    m_listener = LocalSocket::listeningAt(m_socket);
    if (!m_listener.isValid())
        return false;
    m_newcomer = std::make_unique<QSocketNotifier>(m_listener.descriptor(), QSocketNotifier::Read);
    connect(m_newcomer.get(), &QSocketNotifier::activated, this, &SingleInstance::receive);
    return true;
}

void SingleInstance::receive()
{
    LocalSocket socket = m_listener.accept();
    if (!socket.isValid())
        return;
    auto *speaker = new Speaker(std::move(socket), this);
    connect(speaker, &Speaker::said, this, &SingleInstance::argumentsReceived);
    speaker->hear();
}

#include "singleinstance.moc"
