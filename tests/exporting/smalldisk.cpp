// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/smalldisk.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace
{

bool put(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

} // namespace

QString enterOwnMounts()
{
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (::unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0)
        return QStringLiteral("no namespace: ") + qt_error_string();
    const bool isMapped = user == 0 || (put("/proc/self/setgroups", "deny") &&
                                        put("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1") &&
                                        put("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1"));
    if (!isMapped || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return QStringLiteral("no mounts of its own: ") + qt_error_string();
    return {};
}

QString mountSmallDisk(const QString &folder, qint64 bytes)
{
    const QByteArray options = "size=" + QByteArray::number(bytes);
    return ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) == 0
               ? QString()
               : qt_error_string();
}
