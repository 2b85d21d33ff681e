// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguefile.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

/// Notices that the file of a catalogue was replaced or taken away by somebody else. The system tells when something
/// happened there; only then the file is looked at, so that a quiet disk stays quiet. Where the system tells nothing,
/// nothing is noticed: what reads the file must tell it then. A folder that went away and comes back is not noticed
/// either.
class CatalogueWatch final : public QObject
{
    Q_OBJECT

public:
    explicit CatalogueWatch(QObject *parent = nullptr);

    /// Watches the file at this path, which was in this state, in place of the one before.
    void watch(const QString &path, const FileIdentity &identity);
    /// Looks at the file now, for who has reason to believe that something happened to it.
    void look();

signals:
    /// RefusalReason::Changed or Missing; told once until that changes again.
    void lost(const Refusal &refusal);
    /// The file that was lost is there again, as it was.
    void found();

private:
    void addPaths();

    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    QString m_path;
    FileIdentity m_identity;
    std::optional<RefusalReason> m_told;
};
