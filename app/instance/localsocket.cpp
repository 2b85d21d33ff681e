// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localsocket.h"

#include <QDeadlineTimer>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <utility>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace
{

constexpr int mostWaiting = 16; // connections that were not accepted yet

int newSocket()
{
    return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

/// Empty if the path is longer than such an address can be.
std::optional<sockaddr_un> addressOf(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (static_cast<std::size_t>(name.size()) >= sizeof address.sun_path)
        return std::nullopt;
    std::copy(name.begin(), name.end(), address.sun_path);
    return address;
}

bool waitFor(int descriptor, short events, const QDeadlineTimer &deadline)
{
    pollfd waiting = {descriptor, events, 0};
    int ready = 0;
    do {
        ready = ::poll(&waiting, 1, static_cast<int>(deadline.remainingTime()));
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

bool isOfThisUser(int descriptor)
{
    ucred peer = {};
    socklen_t length = sizeof peer;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0 && peer.uid == ::geteuid();
}

} // namespace

LocalSocket::~LocalSocket()
{
    if (isValid())
        ::close(m_descriptor);
}

LocalSocket::LocalSocket(LocalSocket &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

LocalSocket &LocalSocket::operator=(LocalSocket &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

LocalSocket LocalSocket::connectedTo(const QString &path, int milliseconds)
{
    constexpr int pause = 10; // milliseconds between two tries
    const std::optional<sockaddr_un> address = addressOf(path);
    const QDeadlineTimer deadline(milliseconds);
    LocalSocket socket(newSocket());
    if (!address || !socket.isValid())
        return {};
    while (::connect(socket.descriptor(), reinterpret_cast<const sockaddr *>(&*address), sizeof *address) != 0) {
        // EAGAIN: somebody lives there, but has no hand free. There is nothing to poll for.
        if ((errno != EAGAIN && errno != EINTR) || deadline.hasExpired())
            return {};
        ::poll(nullptr, 0, pause);
    }
    return socket;
}

LocalSocket LocalSocket::listeningAt(const QString &path)
{
    const std::optional<sockaddr_un> address = addressOf(path);
    LocalSocket socket(newSocket());
    // The mode is given before the file appears: at no moment may others connect.
    const bool isListening =
        address && socket.isValid() && ::fchmod(socket.descriptor(), S_IRUSR | S_IWUSR) == 0 &&
        ::bind(socket.descriptor(), reinterpret_cast<const sockaddr *>(&*address), sizeof *address) == 0 &&
        ::listen(socket.descriptor(), mostWaiting) == 0;
    return isListening ? std::move(socket) : LocalSocket();
}

LocalSocket LocalSocket::accept() const
{
    LocalSocket other(::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    return other.isValid() && isOfThisUser(other.descriptor()) ? std::move(other) : LocalSocket();
}

bool LocalSocket::write(const QByteArray &bytes, int milliseconds) const
{
    const QDeadlineTimer deadline(milliseconds);
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t taken = ::send(m_descriptor, bytes.constData() + written,
                                     static_cast<std::size_t>(bytes.size() - written), MSG_NOSIGNAL);
        if (taken > 0)
            written += taken;
        else if ((errno != EAGAIN && errno != EINTR) || !waitFor(m_descriptor, POLLOUT, deadline))
            return false;
    }
    return true;
}

QByteArray LocalSocket::read(qsizetype most, bool *isClosed) const
{
    QByteArray bytes(most, Qt::Uninitialized);
    const ssize_t length = ::recv(m_descriptor, bytes.data(), static_cast<std::size_t>(most), 0);
    *isClosed = length == 0 || (length < 0 && errno != EAGAIN && errno != EINTR);
    bytes.truncate(qMax<qsizetype>(length, 0));
    return bytes;
}

QByteArray LocalSocket::readLine(qsizetype most, int milliseconds) const
{
    const QDeadlineTimer deadline(milliseconds);
    QByteArray line;
    bool isClosed = false;
    while (!isClosed && !line.contains('\n') && line.size() < most && waitFor(m_descriptor, POLLIN, deadline))
        line += read(most - line.size(), &isClosed);
    return line;
}
