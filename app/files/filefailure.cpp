// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/filefailure.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FileFailure)
};

QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty()
               ? sentence
               : Texts::tr("%1 (%2)", "%1 is a sentence, %2 what the system says of it").arg(sentence, detail);
}

} // namespace

QString fileFailureText(const FileFailure &failure)
{
    switch (failure.reason) {
    case FileFailureReason::NotAFile:
        return Texts::tr("“%1” is a folder or a device, not a file.", "%1 is a path").arg(failure.path);
    case FileFailureReason::NotReadable:
        return withDetail(Texts::tr("“%1” cannot be read.", "%1 is a path").arg(failure.path), failure.detail);
    case FileFailureReason::TooLarge:
        return Texts::tr("“%1” is too large to be read.", "%1 is a path").arg(failure.path);
    case FileFailureReason::NoFolder:
        return Texts::tr("“%1” cannot be written: its folder does not exist.", "%1 is a path").arg(failure.path);
    case FileFailureReason::NotRemoved:
        return withDetail(Texts::tr("“%1” cannot be removed.", "%1 is a path").arg(failure.path), failure.detail);
    case FileFailureReason::NotWritten:
        break;
    }
    const QString sentence =
        QFileInfo::exists(failure.path)
            ? Texts::tr("“%1” was not written; what was there before is unchanged.", "%1 is a path")
            : Texts::tr("“%1” was not written.", "%1 is a path");
    return withDetail(sentence.arg(failure.path), failure.detail);
}
