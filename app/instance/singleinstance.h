// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/localsocket.h"

#include <QObject>
#include <QSocketNotifier>
#include <QStringList>

#include <memory>

/// One window per user: a second start hands its arguments to the first and ends.
/// The two speak over a local socket that only this user may open.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `socket` is the path of the socket; the default lies in the user's runtime folder.
    explicit SingleInstance(const QString &socket = defaultSocket(), QObject *parent = nullptr);
    ~SingleInstance() override;

    [[nodiscard]] static QString defaultSocket();

    /// Gives the arguments to a window that is already open. True if it took them; false if there is none, or if it
    /// does not answer within two seconds.
    [[nodiscard]] bool handOver(const QStringList &arguments) const;
    /// From now on this process is the first one. False if the socket cannot be made; then there is simply no
    /// hand-over.
    bool listen();

signals:
    /// A second start wants these arguments to be followed, and the window to come to the front.
    void argumentsReceived(const QStringList &arguments);

private:
    class Speaker;

    void receive();

    QString m_socket;
    LocalSocket m_listener;
    std::unique_ptr<QSocketNotifier> m_newcomer;
};
