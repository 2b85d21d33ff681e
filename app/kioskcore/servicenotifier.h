// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

/// Where a service manager waits for word of the program. The protocol is that of systemd: sd_notify(3),
/// sd_watchdog_enabled(3).
struct ServiceAddress {
    /// The path of a socket; with '@' at its beginning the name of an abstract one. Empty: nobody waits.
    QByteArray socket;
    /// After so long without a sign of life the manager ends the program. 0: it does not.
    std::chrono::microseconds watchdog{0};

    /// From NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID, which are taken out of the environment. A watchdog that
    /// watches another process is none. To be called before there is a second thread.
    [[nodiscard]] static ServiceAddress takeFromEnvironment();
};

/// Tells the service manager that the program is ready, and then that its event loop still turns: signs of life come
/// from a timer of the thread that the object lives in, two in the time of the watchdog. Never waits; what cannot be
/// sent is dropped, because the next sign of life follows.
class ServiceNotifier final : public QObject
{
    Q_OBJECT

public:
    explicit ServiceNotifier(const ServiceAddress &address, QObject *parent = nullptr);
    ~ServiceNotifier() override;

    /// Signs of life begin here.
    void ready();
    /// One line that `systemctl status` shows.
    void status(const QString &text);
    /// The program ends by its own will; signs of life go on until it has ended.
    void stopping();

private:
    void send(const QByteArray &message) const;

    QByteArray m_socketName;
    int m_socket = -1;
    QTimer m_signsOfLife{this};
};
