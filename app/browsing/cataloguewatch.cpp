// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/cataloguewatch.h"

#include <QFileInfo>

#include <chrono>

namespace
{

// Who saves a file anew often takes the old one away first.
constexpr std::chrono::milliseconds pauseBefore(300);

} // namespace

CatalogueWatch::CatalogueWatch(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBefore);
    connect(&m_pause, &QTimer::timeout, this, &CatalogueWatch::look);
    const auto wait = [this] {
        // In a folder where much happens the pause must end nevertheless.
        if (!m_pause.isActive())
            m_pause.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
}

void CatalogueWatch::watch(const QString &path, const FileIdentity &identity)
{
    m_pause.stop();
    m_told.reset();
    m_path = QFileInfo(path).absoluteFilePath();
    m_identity = identity;
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    addPaths();
    m_pause.start(); // something may have happened before it was watched
}

void CatalogueWatch::addPaths()
{
    // The folder tells of a file that takes the place of another, the file of writing into it.
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!m_watcher.directories().contains(folder) && QFileInfo::exists(folder))
        m_watcher.addPath(folder);
    if (!m_watcher.files().contains(m_path) && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

void CatalogueWatch::look()
{
    const Refusal refusal = unreadRefusal(m_path, m_identity);
    addPaths();                                     // what was replaced or came back is no longer watched
    if (refusal.reason == RefusalReason::Damaged) { // it is as it was
        if (m_told) {
            m_told.reset();
            emit found();
        }
        return;
    }
    if (m_told == refusal.reason)
        return;
    m_told = refusal.reason;
    emit lost(refusal);
}
