// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/removablemedium.h"

#include <QFile>

#include <sys/stat.h>
#include <sys/sysmacros.h>

bool isOnRemovableMedium(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return false;
    const QString device =
        QStringLiteral("/sys/dev/block/%1:%2").arg(::major(status.st_dev)).arg(::minor(status.st_dev));
    // A partition has no such file; the disk it is a part of lies one folder up.
    for (const char *file : {"/removable", "/../removable"}) {
        QFile removable(device + QLatin1String(file));
        if (removable.open(QIODevice::ReadOnly))
            return removable.readAll().trimmed() == "1";
    }
    return false;
}
