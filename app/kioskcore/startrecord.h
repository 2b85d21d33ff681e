// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/filefailure.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

/// A moment that no change of the clock moves.
struct MachineTime {
    /// Another one after each start of the machine.
    QString boot;
    /// Milliseconds since then, those of sleep too.
    qint64 milliseconds = 0;

    [[nodiscard]] static MachineTime now();
};

/// Remembers starts of the kiosk that did not end well, in a small file: a line for each with boot and milliseconds. A
/// kiosk that crashes again and again is then started in a safer way. A file that cannot be read or written only means
/// that nothing is remembered.
class StartRecord final
{
public:
    using Clock = std::function<MachineTime()>;

    /// Its folder need not be there.
    explicit StartRecord(const QString &path, Clock clock = MachineTime::now);

    /// Writes down that the program starts now. True if three starts before this one, or more, did not end well and lie
    /// within the last 60 s.
    [[nodiscard]] bool startedAfterCrashes();
    /// The program ends by its own will: nothing is to be remembered.
    void endedWell();

    /// Why the file could not be read or written the last time.
    [[nodiscard]] const std::optional<FileFailure> &failure() const { return m_failure; }

private:
    /// Those within the last 60 s before a moment.
    [[nodiscard]] QList<MachineTime> unfinishedStarts(const MachineTime &now);
    void write(const QList<MachineTime> &starts);

    QString m_path;
    Clock m_clock;
    std::optional<FileFailure> m_failure;
};
