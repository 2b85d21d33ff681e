// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/settingswatch.h"

#include <QFileInfo>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

SettingsWatch::SettingsWatch(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms); // editors write in several steps
    const auto wait = [this] {
        addPaths();              // of a file that was replaced nothing more is told
        if (!m_pause.isActive()) // a busy folder must not put it off for ever
            m_pause.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_pause, &QTimer::timeout, this, &SettingsWatch::look);
}

void SettingsWatch::watch(const QString &path)
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    m_path = path;
    m_seen = stateOfFile();
    addPaths();
}

void SettingsWatch::look()
{
    // The folder tells of its other files too.
    if (const FileState state = stateOfFile(); state != std::exchange(m_seen, state))
        emit changed();
}

SettingsWatch::FileState SettingsWatch::stateOfFile() const
{
    const QFileInfo file(m_path);
    return file.exists() ? FileState(file.size(), file.lastModified()) : FileState(-1, QDateTime());
}

void SettingsWatch::addPaths()
{
    if (m_path.isEmpty())
        return;
    // The folder tells of a file that comes, also in place of another one.
    for (const QString &path : {m_path, QFileInfo(m_path).absolutePath()}) {
        if (QFileInfo::exists(path) && !m_watcher.files().contains(path) && !m_watcher.directories().contains(path))
            m_watcher.addPath(path);
    }
}
