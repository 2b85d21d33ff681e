// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

/// What a service manager would hear: a socket that words of a service come to (sd_notify(3)).
class FakeManager final
{
public:
    /// A path, or with '@' an abstract name.
    explicit FakeManager(const QByteArray &name);
    ~FakeManager();
    Q_DISABLE_COPY_MOVE(FakeManager)

    /// Everything that came since the last call.
    [[nodiscard]] QByteArrayList heard() const;

private:
    int m_socket;
};
