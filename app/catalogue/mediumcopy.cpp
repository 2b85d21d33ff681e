// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/mediumcopy.h"

#include <QFile>

std::optional<Refusal> copyFromMedium(const QString &source, const QString &target, const std::atomic<bool> &stop)
{
    constexpr qint64 piece = 1024 * 1024; // bytes: a slow stick is asked some times a second whether to go on
    QFile from(source);
    QFile to(target);
    const auto refuse = [&](RefusalReason reason, const QFile &file) { return Refusal{reason, source, file.errorString()}; };
    if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refuse(RefusalReason::NotReadable, from);
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return refuse(RefusalReason::NotCopied, to);
    while (!stop) {
        const QByteArray bytes = from.read(piece);
        if (from.error() != QFileDevice::NoError)
            return refuse(RefusalReason::NotReadable, from);
        if (bytes.isEmpty())
            return std::nullopt;
        if (to.write(bytes) != bytes.size())
            return refuse(RefusalReason::NotCopied, to);
    }
    return std::nullopt;
}
