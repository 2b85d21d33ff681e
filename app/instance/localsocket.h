// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// One end of a local stream socket (unix(7)) that never waits longer than it is told. Closed at the end.
/// (QLocalSocket would do, but Qt's network library costs a start 4 ms and 4 MB; it is loaded when something needs it.)
class LocalSocket final
{
public:
    LocalSocket() = default;
    /// Takes a descriptor over; a negative one is no socket.
    explicit LocalSocket(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~LocalSocket();
    LocalSocket(LocalSocket &&other) noexcept;
    LocalSocket &operator=(LocalSocket &&other) noexcept;

    /// Not valid if nobody listens there, or does not come to it within this time.
    [[nodiscard]] static LocalSocket connectedTo(const QString &path, int milliseconds);
    /// Listens at a path where nothing is yet; only this user may connect. Not valid if it cannot be made.
    [[nodiscard]] static LocalSocket listeningAt(const QString &path);
    /// The next one that wants to speak, if it belongs to this user; not valid if there is none.
    [[nodiscard]] LocalSocket accept() const;

    [[nodiscard]] bool isValid() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    /// False if not everything was taken within this time.
    [[nodiscard]] bool write(const QByteArray &bytes, int milliseconds) const;
    /// What has come by now, at most `most` bytes. Empty also if the other end is closed: then `isClosed` becomes true.
    [[nodiscard]] QByteArray read(qsizetype most, bool *isClosed) const;
    /// Up to the first line break, with it; shorter if it does not come within this time.
    [[nodiscard]] QByteArray readLine(qsizetype most, int milliseconds) const;

private:
    int m_descriptor = -1;
};
