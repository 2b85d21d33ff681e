// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/mediumcopy.h"

#include <QFile>
#include <QScopeGuard>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

std::optional<Refusal> copyFromMedium(const QString &source, const FileIdentity &inspected, const QString &target,
                                      const std::atomic<bool> &stop)
{
    constexpr qint64 piece = 1024 * 1024; // bytes: a slow stick is asked some times a second whether to go on
    const auto refuse = [&](RefusalReason reason, const QString &detail) { return Refusal{reason, source, detail}; };
    const auto systemError = [] { return QString::fromLocal8Bit(std::strerror(errno)); };
    // O_NONBLOCK: a pipe may have taken the place of the file, and opening it would wait for ever.
    const int from = ::open(QFile::encodeName(source).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (from < 0)
        return refuse(RefusalReason::NotReadable, systemError());
    const auto closeFile = qScopeGuard([from] { ::close(from); });
    QFile to(target);
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return refuse(RefusalReason::NotCopied, to.errorString());
    QByteArray bytes(piece, Qt::Uninitialized);
    qint64 copied = 0;
    while (!stop && copied < inspected.size) {
        const ssize_t length =
            ::read(from, bytes.data(), static_cast<std::size_t>(qMin(piece, inspected.size - copied)));
        if (length < 0)
            return refuse(RefusalReason::NotReadable, systemError());
        if (length == 0)
            break;
        if (to.write(bytes.constData(), length) != length)
            return refuse(RefusalReason::NotCopied, to.errorString());
        copied += length;
    }
    if (!stop && (copied != inspected.size || identityOf(source) != inspected))
        return refuse(RefusalReason::Changed, {});
    return std::nullopt;
}
