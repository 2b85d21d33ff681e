// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/removablemedium.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

bool isFarAwayFileSystem(unsigned long type)
{
    // Their files may go away as those of a stick do.
    constexpr std::array<unsigned long, 6> farAway = {NFS_SUPER_MAGIC,  SMB_SUPER_MAGIC,  SMB2_SUPER_MAGIC,
                                                      CIFS_SUPER_MAGIC, FUSE_SUPER_MAGIC, V9FS_MAGIC};
    return std::find(farAway.begin(), farAway.end(), type) != farAway.end();
}

bool isOnRemovableMedium(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0)
        return false;
    const QString device =
        QStringLiteral("/sys/dev/block/%1:%2").arg(::major(status.st_dev)).arg(::minor(status.st_dev));
    struct statfs system = {};
    // The kernel has 32 bits; on some machines they are read as a negative number.
    const bool isFarAway = ::statfs(name.constData(), &system) == 0 &&
                           isFarAwayFileSystem(static_cast<unsigned long>(system.f_type) & 0xffffffffUL);
    return isFarAway || isRemovableDevice(device);
}

bool isRemovableDevice(const QString &folder)
{
    // A disk on a cable can be pulled out too, but calls itself fixed: its place in the tree of devices tells.
    if (QFileInfo(folder).canonicalFilePath().contains(QLatin1String("/usb")))
        return true;
    // An encrypted disk lies upon another one.
    const QDir below(folder + QStringLiteral("/slaves"));
    const QStringList devices = below.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (std::any_of(devices.begin(), devices.end(),
                    [&](const QString &name) { return isRemovableDevice(below.filePath(name)); }))
        return true;
    // A partition has no such file; the disk it is a part of lies one folder up.
    for (const char *file : {"/removable", "/../removable"}) {
        QFile removable(folder + QLatin1String(file));
        if (removable.open(QIODevice::ReadOnly))
            return removable.readAll().trimmed() == "1";
    }
    return false;
}
