// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/filefailure.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

/// The last things that went wrong in the kiosk, for its staff: in memory, and in a small file so that they can be read
/// after a restart. A line of the file is day and time (ISO 8601, with the difference to UTC), a blank and a text. A
/// file that cannot be read or written only means that less is remembered.
class LastErrors final
{
public:
    struct Entry {
        QDateTime time; ///< whole seconds
        QString text;   ///< one line
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    using Clock = std::function<QDateTime()>;

    static constexpr int mostEntries = 20;

    /// Reads the file. Its folder need not be there.
    explicit LastErrors(const QString &path, Clock clock = QDateTime::currentDateTime);

    /// Writes the file at once. The same text again only changes the time of the last entry, and is written only if a
    /// minute has passed: what goes wrong again and again must not push out the rest, or wear the disk.
    void add(const QString &text);
    /// The oldest first.
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// Why the file could not be read or written the last time.
    [[nodiscard]] const std::optional<FileFailure> &failure() const { return m_failure; }

private:
    void read();
    void write();

    QString m_path;
    Clock m_clock;
    QList<Entry> m_entries;
    QDateTime m_written;
    std::optional<FileFailure> m_failure;
};
