// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakemanager.h"

#include <array>
#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

FakeManager::FakeManager(const QByteArray &name)
    : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const auto size = static_cast<std::size_t>(name.size());
    if (size >= sizeof(address.sun_path))
        qFatal("The name of the test's socket is too long.");
    std::memcpy(address.sun_path, name.constData(), size);
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0';
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + size);
    if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), length) != 0)
        qFatal("The socket of the test cannot be bound.");
}

FakeManager::~FakeManager()
{
    ::close(m_socket);
}

QByteArrayList FakeManager::heard() const
{
    QByteArrayList messages;
    std::array<char, 4096> bytes = {};
    for (;;) {
        const ssize_t size = ::recv(m_socket, bytes.data(), bytes.size(), MSG_DONTWAIT);
        if (size < 0)
            return messages;
        messages.append(QByteArray(bytes.data(), size));
    }
}
