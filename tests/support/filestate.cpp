// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/filestate.h"

#include "catalogue/cataloguefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

FileState stateOf(const QString &path)
{
    FileState state;
    const QFileInfo info(path);
    state.folder =
        info.dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    if (const std::optional<FileIdentity> identity = identityOf(path))
        state.modified = identity->modified;
    QFile file(path);
    if (info.isFile() && file.open(QIODevice::ReadOnly))
        state.bytes = file.readAll();
    return state;
}
