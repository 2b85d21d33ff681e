// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/keptfile.h"

#include "files/wholefile.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

namespace
{

constexpr int mostFilesAside = 1000;

/// Gives a file another name too, one that nothing has yet; empty if that fails.
QString putAside(const QString &path)
{
    const QString beginning = path + QLatin1String(".unreadable-") + QDate::currentDate().toString(Qt::ISODate);
    for (int number = 1; number <= mostFilesAside; ++number) {
        const QString name = number == 1 ? beginning : QStringLiteral("%1-%2").arg(beginning).arg(number);
        if (::link(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) == 0)
            return name;
        // Where there are no links the file is not in its place for a moment.
        if (errno != EEXIST)
            return QFile::rename(path, name) ? name : QString();
    }
    return {};
}

bool isSameFile(const QString &path, const QString &otherPath)
{
    struct stat one = {};
    struct stat other = {};
    return ::lstat(QFile::encodeName(path).constData(), &one) == 0 &&
           ::lstat(QFile::encodeName(otherPath).constData(), &other) == 0 && one.st_dev == other.st_dev &&
           one.st_ino == other.st_ino;
}

/// Undoes putAside.
bool putBack(const QString &aside, const QString &path)
{
    return isSameFile(aside, path) ? QFile::remove(aside) : QFile::rename(aside, path);
}

} // namespace

KeptFileReading readKeptFile(const QString &path, qint64 largest)
{
    bool isMissing = false;
    std::variant<QByteArray, FileFailure> read = readWholeFile(path, largest, &isMissing);
    if (isMissing)
        return {};
    if (auto *failure = std::get_if<FileFailure>(&read))
        return {std::nullopt, std::move(*failure)};
    return {std::get<QByteArray>(std::move(read)), std::nullopt};
}

std::optional<FileFailure> writeKeptFile(const QString &path, const QByteArray &bytes, QString *keptAs)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return FileFailure{FileFailureReason::NotWritten, path, qt_error_string()};
    WholeFile file(path);
    if (std::optional<FileFailure> failure = file.open())
        return failure;
    file.device().write(bytes); // finish() tells if that failed
    if (std::optional<FileFailure> failure = file.finish())
        return failure;
    // As late as possible: everything is on the disk already. Of a link the file behind it is put aside; the link
    // stays.
    if (keptAs && (*keptAs = putAside(file.target())).isEmpty())
        return FileFailure{FileFailureReason::NotWritten, path, qt_error_string()};
    std::optional<FileFailure> failure = file.commit();
    if (failure && keptAs && putBack(*keptAs, file.target()))
        keptAs->clear();
    return failure;
}
