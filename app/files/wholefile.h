// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/filefailure.h"

#include <QByteArray>
#include <QSaveFile>

#include <optional>
#include <variant>

/// A file that appears, or takes the place of the one there, only when it is complete and on the disk. Until then, and
/// after any failure, the old file is as it was. Of a symbolic link the file behind it is replaced; the link stays.
class WholeFile final
{
public:
    explicit WholeFile(const QString &path);

    /// Refuses a path that is not a regular file: a pipe or a device would be replaced by a file.
    [[nodiscard]] std::optional<FileFailure> open();
    /// Where the contents go; sequential. What fails here is told by commit() too.
    [[nodiscard]] QIODevice &device() { return m_device; }
    /// Asks the disk to keep everything, without putting the file in its place yet: for those who have to do something
    /// as late as possible. commit() does it too.
    [[nodiscard]] std::optional<FileFailure> finish();
    /// Asks the disk to keep everything, then puts the file in its place.
    [[nodiscard]] std::optional<FileFailure> commit();
    /// The file that is replaced: of a symbolic link the one behind it.
    [[nodiscard]] QString target() const { return m_file.fileName(); }

private:
    /// Remembers that something was not written whole, also for writers that do not look.
    class Device final : public QIODevice
    {
    public:
        explicit Device(QSaveFile &file)
            : m_file(file)
        {
        }
        [[nodiscard]] bool isSequential() const override { return true; }
        [[nodiscard]] bool isWhole() const { return m_isWhole; }

    protected:
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *data, qint64 size) override;

    private:
        QSaveFile &m_file;
        bool m_isWhole = true;
    };

    [[nodiscard]] FileFailure failure(const QString &detail) const;

    QString m_path;
    QSaveFile m_file;
    Device m_device;
};

/// Writes some bytes as a whole file.
[[nodiscard]] std::optional<FileFailure> writeWholeFile(const QString &path, const QByteArray &bytes);

/// At most so many bytes from the beginning of a regular file. A pipe is not waited for.
[[nodiscard]] std::variant<QByteArray, FileFailure> readBeginning(const QString &path, qint64 most);

/// All bytes of a regular file of at most `largest` bytes. A pipe is not waited for. `isMissing` is set if there is no
/// such file, which is a failure too.
[[nodiscard]] std::variant<QByteArray, FileFailure> readWholeFile(const QString &path, qint64 largest,
                                                                  bool *isMissing = nullptr);
