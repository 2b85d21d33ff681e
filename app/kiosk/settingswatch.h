// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <utility>

/// Tells that a small file was written, replaced, made or taken away. The system tells it; at rest nothing wakes up.
class SettingsWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SettingsWatch(QObject *parent = nullptr);

    /// Watches this file, which need not exist, instead of the one before; nothing if empty.
    void watch(const QString &path);

signals:
    /// Once for whatever happens within a moment.
    void changed();

private:
    /// Bytes, -1 if there is no such file, and when it was written.
    using FileState = std::pair<qint64, QDateTime>;

    void addPaths();
    void look();
    [[nodiscard]] FileState stateOfFile() const;

    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    QString m_path;
    FileState m_seen;
};
