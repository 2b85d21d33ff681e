// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/startrecord.h"

#include "files/keptfile.h"
#include "files/wholefile.h"

#include <QFile>

#include <ctime>

namespace
{

constexpr qint64 shortTime = 60 * 1000; // milliseconds
constexpr int crashesOfTrouble = 3;
constexpr qsizetype mostStarts = 10;
constexpr qint64 largestFile = 4096; // bytes

QString bootOfMachine()
{
    const auto read = readBeginning(QStringLiteral("/proc/sys/kernel/random/boot_id"), 100);
    const auto *bytes = std::get_if<QByteArray>(&read);
    return bytes ? QString::fromLatin1(bytes->trimmed()) : QString();
}

} // namespace

MachineTime MachineTime::now()
{
    struct timespec time = {};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return {bootOfMachine(), qint64{time.tv_sec} * 1000 + qint64{time.tv_nsec} / 1'000'000};
}

StartRecord::StartRecord(const QString &path, Clock clock)
    : m_path(path)
    , m_clock(std::move(clock))
{
}

bool StartRecord::startedAfterCrashes()
{
    const MachineTime now = m_clock();
    QList<MachineTime> starts = unfinishedStarts(now);
    const bool isInTrouble = starts.size() >= crashesOfTrouble;
    starts.append(now);
    write(starts.mid(qMax<qsizetype>(0, starts.size() - mostStarts)));
    return isInTrouble;
}

void StartRecord::endedWell()
{
    m_failure.reset();
    if (QFile::exists(m_path) && !QFile::remove(m_path))
        m_failure = FileFailure{FileFailureReason::NotRemoved, m_path, qt_error_string()};
}

QList<MachineTime> StartRecord::unfinishedStarts(const MachineTime &now)
{
    const KeptFileReading reading = readKeptFile(m_path, largestFile);
    m_failure = reading.failure;
    QList<MachineTime> starts;
    for (const QByteArray &line : reading.bytes.value_or(QByteArray()).split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        bool isNumber = false;
        const qint64 milliseconds = parts.value(1).toLongLong(&isNumber);
        const bool isOfThisBoot = parts.size() == 2 && QString::fromLatin1(parts.first()) == now.boot;
        if (isNumber && isOfThisBoot && milliseconds <= now.milliseconds && milliseconds > now.milliseconds - shortTime)
            starts.append({now.boot, milliseconds});
    }
    return starts;
}

void StartRecord::write(const QList<MachineTime> &starts)
{
    QByteArray lines;
    for (const MachineTime &start : starts)
        lines += start.boot.toLatin1() + ' ' + QByteArray::number(start.milliseconds) + '\n';
    if (const std::optional<FileFailure> failure = writeKeptFile(m_path, lines))
        m_failure = failure;
}
