// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/measuredprocess.h"

#include <QDir>
#include <QFile>

#include <vector>

#include <csignal>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{

/// For a call of the system: pointers to the texts, and a null pointer at the end.
std::vector<char *> pointersTo(QList<QByteArray> &texts)
{
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

QList<QByteArray> mergedEnvironment(const QStringList &added)
{
    QMap<QByteArray, QByteArray> byName;
    const auto add = [&](const QByteArray &entry) { byName.insert(entry.left(entry.indexOf('=')), entry); };
    for (char **entry = environ; *entry; ++entry)
        add(QByteArray(*entry));
    for (const QString &entry : added)
        add(QFile::encodeName(entry));
    return byName.values();
}

/// The number after a key in a file of /proc such as "VmRSS:   1234 kB".
qint64 procNumber(const QString &path, const QByteArray &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.mid(key.size()).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

MeasuredProcess::MeasuredProcess(const QStringList &command, const QStringList &environment)
{
    QList<QByteArray> arguments;
    for (const QString &argument : command)
        arguments.append(QFile::encodeName(argument));
    QList<QByteArray> variables = mergedEnvironment(environment);
    const std::vector<char *> argumentPointers = pointersTo(arguments);
    const std::vector<char *> variablePointers = pointersTo(variables);
    m_begin = std::chrono::steady_clock::now();
    pid_t id = 0;
    if (::posix_spawnp(&id, argumentPointers.front(), nullptr, nullptr, argumentPointers.data(),
                       variablePointers.data()) == 0)
        m_id = id;
}

MeasuredProcess::~MeasuredProcess()
{
    if (m_id > 0)
        end();
}

double MeasuredProcess::milliseconds() const
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_begin).count();
}

double MeasuredProcess::residentMebibytes() const
{
    return static_cast<double>(procNumber(QStringLiteral("/proc/%1/status").arg(m_id), "VmRSS:")) / 1024;
}

qint64 MeasuredProcess::sleeps() const
{
    qint64 sum = 0;
    const QDir threads(QStringLiteral("/proc/%1/task").arg(m_id));
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        sum += procNumber(threads.filePath(thread + QStringLiteral("/status")), "voluntary_ctxt_switches:");
    return sum;
}

Usage MeasuredProcess::waitForEnd()
{
    int status = 0;
    rusage used = {};
    while (::wait4(m_id, &status, 0, &used) < 0 && errno == EINTR) {
    }
    m_id = 0;
    constexpr int afterSignal = 128;
    return {milliseconds() / 1000, seconds(used.ru_utime) + seconds(used.ru_stime),
            static_cast<double>(used.ru_maxrss) / 1024,
            WIFEXITED(status) ? WEXITSTATUS(status) : afterSignal + WTERMSIG(status)};
}

Usage MeasuredProcess::end()
{
    ::kill(m_id, SIGKILL);
    return waitForEnd();
}
