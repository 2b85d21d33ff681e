// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/wholefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

/// The file behind a symbolic link; a link that leads nowhere stands for itself.
QString realPath(const QString &path)
{
    const QFileInfo info(path);
    return info.isSymLink() && info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

/// So that the new name is on the disk too. Not every file system can; then nothing is lost but certainty.
void flushFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_DIRECTORY);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

std::variant<QByteArray, FileFailure> readAtMost(const QString &path, qint64 most, bool *isMissing)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (isMissing)
        *isMissing = descriptor < 0 && (errno == ENOENT || errno == ENOTDIR);
    if (descriptor < 0) {
        const bool isNoFile = errno == ENXIO || errno == ENODEV;
        return FileFailure{isNoFile ? FileFailureReason::NotAFile : FileFailureReason::NotReadable, path,
                           isNoFile ? QString() : qt_error_string()};
    }
    QFile file;
    struct stat status = {};
    const bool isFile = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    if (!isFile || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return FileFailure{FileFailureReason::NotAFile, path, {}};
    }
    const QByteArray bytes = file.read(most);
    if (file.error() != QFileDevice::NoError)
        return FileFailure{FileFailureReason::NotReadable, path, file.errorString()};
    return bytes;
}

} // namespace

WholeFile::WholeFile(const QString &path)
    : m_path(path)
    , m_file(realPath(path))
    , m_device(m_file)
{
}

std::optional<FileFailure> WholeFile::open()
{
    const QFileInfo target(m_file.fileName());
    if (target.exists() && !target.isFile())
        return FileFailure{FileFailureReason::NotAFile, m_path, {}};
    if (!QFileInfo(target.absolutePath()).isDir())
        return FileFailure{FileFailureReason::NoFolder, m_path, {}};
    if (!m_file.open(QIODevice::WriteOnly) || !m_device.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(m_file.errorString());
    return std::nullopt;
}

std::optional<FileFailure> WholeFile::finish()
{
    // QSaveFile takes a file whose end did not fit on the disk for whole: everything is asked for before it commits.
    QString detail;
    if (!m_device.isWhole() || m_file.error() != QFileDevice::NoError || !m_file.flush())
        detail = m_file.errorString();
    else if (::fsync(m_file.handle()) != 0)
        detail = qt_error_string();
    if (detail.isEmpty())
        return std::nullopt;
    m_file.cancelWriting();
    m_file.commit(); // takes the unfinished file away
    return failure(detail);
}

std::optional<FileFailure> WholeFile::commit()
{
    if (const std::optional<FileFailure> unfinished = finish())
        return unfinished;
    if (!m_file.commit())
        return failure(m_file.errorString());
    flushFolder(QFileInfo(m_file.fileName()).absolutePath());
    return std::nullopt;
}

qint64 WholeFile::Device::writeData(const char *data, qint64 size)
{
    // The system may take a part and say no more of it: only the next attempt tells why.
    qint64 written = 0;
    while (written < size) {
        const qint64 taken = m_file.write(data + written, size - written);
        if (taken <= 0) {
            m_isWhole = false;
            setErrorString(m_file.errorString());
            return -1;
        }
        written += taken;
    }
    return written;
}

FileFailure WholeFile::failure(const QString &detail) const
{
    return {FileFailureReason::NotWritten, m_path, detail};
}

std::optional<FileFailure> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    WholeFile file(path);
    if (const std::optional<FileFailure> failure = file.open())
        return failure;
    file.device().write(bytes); // commit() tells if that failed
    return file.commit();
}

std::variant<QByteArray, FileFailure> readBeginning(const QString &path, qint64 most)
{
    return readAtMost(path, most, nullptr);
}

std::variant<QByteArray, FileFailure> readWholeFile(const QString &path, qint64 largest, bool *isMissing)
{
    std::variant<QByteArray, FileFailure> read = readAtMost(path, largest + 1, isMissing);
    const auto *bytes = std::get_if<QByteArray>(&read);
    if (bytes && bytes->size() > largest)
        return FileFailure{FileFailureReason::TooLarge, path, {}};
    return read;
}
