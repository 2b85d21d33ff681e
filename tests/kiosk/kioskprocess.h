// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakemanager.h"

#include <QProcess>
#include <QTemporaryDir>

#include <chrono>

/// The real program as a kiosk: a process with a home, settings and state of its own, and a service manager that hears
/// what it tells. Ended when it goes out of scope.
class KioskProcess final
{
public:
    /// `settings` is a document of TOML at the standard place; empty: there is none.
    explicit KioskProcess(const QByteArray &settings = {});
    ~KioskProcess();

    /// A variable of the environment of the starts that follow.
    void set(const char *variable, const QString &value) { m_environment.insert(QLatin1String(variable), value); }
    void unset(const char *variable) { m_environment.remove(QLatin1String(variable)); }
    /// The screen of an X server; without it nothing can be seen.
    void setDisplay(const QString &display);
    void setWatchdog(std::chrono::microseconds time);
    /// Starts a copy of the program from now on, in an installed tree of its own: it looks for its catalogue beside
    /// itself, and everybody to whom the kiosk is given can run it.
    [[nodiscard]] bool install(const QByteArray &catalogue);
    /// A program that starts it, with its arguments up to the path of the kiosk.
    void setLauncher(const QStringList &command) { m_launcher = command; }
    /// What the kiosk may read and write then belongs to this user.
    [[nodiscard]] bool giveTo(uint user, uint group) const;

    void start(const QStringList &arguments = {QStringLiteral("--kiosk")});
    /// Waits until it has told that it is ready.
    [[nodiscard]] bool isReady() { return hears("READY=1"); }
    /// Waits until such a word has come so often, since the start or the last forgetHeard().
    [[nodiscard]] bool hears(const QByteArray &word, int times = 1,
                             std::chrono::milliseconds longest = std::chrono::seconds(30));
    [[nodiscard]] const QByteArrayList &heard() const { return m_heard; }
    void forgetHeard();
    void send(int signal) const;
    /// Waits for its end.
    [[nodiscard]] bool ends();

    [[nodiscard]] QProcess &process() { return m_process; }
    /// What was written to stderr and stdout since the start.
    [[nodiscard]] QString errors();
    [[nodiscard]] QString output();
    [[nodiscard]] QString file(const char *name) const { return m_home.filePath(QLatin1String(name)); }
    /// That of the installed tree.
    [[nodiscard]] QString catalogueFile() const { return file("usr/share/partneratlas/catalogue.sqlite"); }
    [[nodiscard]] QString settingsFile() const { return file("etc/partneratlas/kiosk.toml"); }

private:
    QTemporaryDir m_home;
    FakeManager m_manager;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QString m_program;
    QStringList m_launcher;
    QProcess m_process;
    QByteArrayList m_heard;
    QByteArray m_errors;
    QByteArray m_output;
};
