// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

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
    void addPaths();

    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    QString m_path;
};
