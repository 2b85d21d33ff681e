// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/servicenotifier.h"

#include "catalogue/displaytext.h"

#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace
{

constexpr std::chrono::microseconds shortestWatchdog{2000}; // of less the half is no time for a timer

qulonglong numberIn(const char *variable)
{
    return qgetenv(variable).toULongLong(); // 0 if it is none
}

} // namespace

ServiceAddress ServiceAddress::takeFromEnvironment()
{
    ServiceAddress address;
    address.socket = qgetenv("NOTIFY_SOCKET");
    const bool isWatched =
        !qEnvironmentVariableIsSet("WATCHDOG_PID") || numberIn("WATCHDOG_PID") == static_cast<qulonglong>(::getpid());
    const qulonglong longest = static_cast<qulonglong>(std::chrono::microseconds(std::chrono::hours(24)).count());
    if (isWatched)
        address.watchdog = std::chrono::microseconds(qMin(numberIn("WATCHDOG_USEC"), longest));
    for (const char *variable : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(variable);
    return address;
}

ServiceNotifier::ServiceNotifier(const ServiceAddress &address, QObject *parent)
    : QObject(parent)
    , m_socketName(address.socket)
{
    const bool isKnown = m_socketName.startsWith('/') || m_socketName.startsWith('@');
    if (!isKnown || m_socketName.size() < 2 ||
        m_socketName.size() >= static_cast<qsizetype>(sizeof(sockaddr_un::sun_path)))
        return;
    m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (m_socket < 0 || address.watchdog < shortestWatchdog)
        return;
    using std::chrono::milliseconds;
    m_signsOfLife.setTimerType(Qt::CoarseTimer);
    m_signsOfLife.setInterval(std::chrono::duration_cast<milliseconds>(address.watchdog / 2));
    connect(&m_signsOfLife, &QTimer::timeout, this, [this] { send("WATCHDOG=1"); });
}

ServiceNotifier::~ServiceNotifier()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

void ServiceNotifier::ready()
{
    send("READY=1");
    if (m_signsOfLife.interval() > 0)
        m_signsOfLife.start();
}

void ServiceNotifier::status(const QString &text)
{
    send("STATUS=" + singleLine(text).toUtf8());
}

void ServiceNotifier::stopping()
{
    send("STOPPING=1");
}

void ServiceNotifier::send(const QByteArray &message) const
{
    if (m_socket < 0)
        return;
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const auto size = static_cast<std::size_t>(m_socketName.size());
    std::memcpy(address.sun_path, m_socketName.constData(), size);
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0';
    // Of an abstract name every byte counts, so its length is told without the zero byte at the end.
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + size);
    ::sendto(m_socket, message.constData(), static_cast<std::size_t>(message.size()), MSG_DONTWAIT | MSG_NOSIGNAL,
             reinterpret_cast<const sockaddr *>(&address), length);
}
