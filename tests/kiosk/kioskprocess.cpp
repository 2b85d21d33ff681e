// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskprocess.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <csignal>

#include <unistd.h>

namespace
{

constexpr int longestEnd = 30'000; // milliseconds

/// Nothing of the session that the test runs in.
const char *const foreignVariables[] = {"DISPLAY",       "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS",
                                        "NOTIFY_SOCKET", "WATCHDOG_PID",    "WATCHDOG_USEC",
                                        "XDG_DATA_DIRS"};

} // namespace

KioskProcess::KioskProcess(const QByteArray &settings)
    : m_manager(QFile::encodeName(file("notify")))
    , m_program(QStringLiteral(PROGRAMS_FOLDER "/partneratlas"))
{
    for (const char *name : foreignVariables)
        unset(name);
    const QDir home(m_home.path());
    for (const char *folder : {"run", "etc/partneratlas", "state", "cache", "data", "config"}) {
        if (!home.mkpath(QLatin1String(folder)))
            qFatal("The home of the test cannot be made.");
    }
    QFile::setPermissions(file("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    set("HOME", m_home.path());
    set("XDG_RUNTIME_DIR", file("run"));
    set("XDG_STATE_HOME", file("state"));
    set("XDG_CACHE_HOME", file("cache"));
    set("XDG_DATA_HOME", file("data"));
    set("XDG_CONFIG_HOME", file("config"));
    set("XDG_CONFIG_DIRS", file("etc"));
    set("NOTIFY_SOCKET", file("notify"));
    set("QT_QPA_PLATFORM", QStringLiteral("offscreen"));
    QFile written(settingsFile());
    if (!settings.isEmpty() && (!written.open(QIODevice::WriteOnly) || written.write(settings) != settings.size()))
        qFatal("The settings of the test cannot be written.");
}

KioskProcess::~KioskProcess()
{
    m_process.kill();
    m_process.waitForFinished(longestEnd);
}

void KioskProcess::setDisplay(const QString &display)
{
    set("DISPLAY", display);
    set("QT_QPA_PLATFORM", QStringLiteral("xcb"));
}

void KioskProcess::setWatchdog(std::chrono::microseconds time)
{
    set("WATCHDOG_USEC", QString::number(time.count()));
}

bool KioskProcess::install(const QByteArray &catalogue)
{
    const QDir tree(file("usr"));
    if (!tree.mkpath(QStringLiteral("bin")) || !tree.mkpath(QStringLiteral("share/partneratlas")))
        return false;
    const QString installed = tree.filePath(QStringLiteral("bin/partneratlas"));
    QFile written(catalogueFile());
    if (!QFile::copy(m_program, installed) || !written.open(QIODevice::WriteOnly) ||
        written.write(catalogue) != catalogue.size())
        return false;
    m_program = installed;
    return true;
}

bool KioskProcess::giveTo(uint user, uint group) const
{
    bool isGiven = ::chown(QFile::encodeName(m_home.path()).constData(), user, group) == 0;
    QDirIterator all(m_home.path(), QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        isGiven = ::chown(QFile::encodeName(all.next()).constData(), user, group) == 0 && isGiven;
    return isGiven;
}

void KioskProcess::start(const QStringList &arguments)
{
    forgetHeard();
    m_errors.clear();
    m_output.clear();
    m_process.setProcessEnvironment(m_environment);
    m_process.setWorkingDirectory(m_home.path());
    QStringList command = m_launcher;
    command << m_program << arguments;
    m_process.start(command.takeFirst(), command);
    m_process.waitForStarted();
}

bool KioskProcess::hears(const QByteArray &word, int times, std::chrono::milliseconds longest)
{
    return QTest::qWaitFor(
        [&] {
            m_heard += m_manager.heard();
            return m_heard.count(word) >= times;
        },
        static_cast<int>(longest.count()));
}

void KioskProcess::forgetHeard()
{
    (void)m_manager.heard();
    m_heard.clear();
}

void KioskProcess::send(int signal) const
{
    if (m_process.processId() > 0)
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
}

bool KioskProcess::ends()
{
    const bool hasEnded = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(longestEnd);
    m_heard += m_manager.heard();
    return hasEnded;
}

QString KioskProcess::errors()
{
    m_errors += m_process.readAllStandardError();
    return QString::fromUtf8(m_errors);
}

QString KioskProcess::output()
{
    m_output += m_process.readAllStandardOutput();
    return QString::fromUtf8(m_output);
}
