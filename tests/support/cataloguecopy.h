// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// A copy of a catalogue file, alone in a folder that is deleted at the end, to be spoiled by a test.
class CatalogueCopy final
{
public:
    explicit CatalogueCopy(const QString &original);

    [[nodiscard]] QString path() const;
    [[nodiscard]] QByteArray bytes() const;
    void setBytes(const QByteArray &bytes) const;
    void patch(qsizetype offset, const QByteArray &bytes) const;
    /// Runs statements on it, without foreign keys. Empty on success, else the first error.
    [[nodiscard]] QString run(const QStringList &statements) const;
    /// Changes the text of one row of sqlite_master, which no statement of SQL does; empty on success.
    [[nodiscard]] QString rewriteSchema(const QString &name, const QString &before, const QString &after) const;

private:
    QTemporaryDir m_folder;
};
