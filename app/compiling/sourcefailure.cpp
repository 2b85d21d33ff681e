// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/sourcefailure.h"

#include "catalogue/displaytext.h"

#include <QCoreApplication>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SourceFailure)
};

QString listed(const QStringList &names)
{
    constexpr int mostShown = 1500; // characters
    QStringList clean;
    for (const QString &name : names)
        clean.append(singleLine(name));
    return shortened(clean.join(QLatin1String(", ")), mostShown);
}

} // namespace

QString sourceFailureText(const SourceFailure &failure)
{
    const int count = static_cast<int>(failure.names.size());
    switch (failure.reason) {
    case SourceFailureReason::NotAFolder:
        return Texts::tr("“%1” is not a folder.", "%1 is a path").arg(failure.path);
    case SourceFailureReason::OtherFolder:
        return Texts::tr(
                   "“%1” holds other files and no catalogue.toml. Name an empty folder, a new one, or one with the "
                   "source of a catalogue.",
                   "%1 is a path")
            .arg(failure.path);
    case SourceFailureReason::LeftOverPartners:
        return Texts::tr("“%1” holds %n file(s) of partners that the catalogue does not have: %2. Nothing was written.",
                         "%1 is a path, %2 a list of files", count)
            .arg(failure.path, listed(failure.names));
    case SourceFailureReason::BadSlugs:
        return Texts::tr("%n short name(s) of partners cannot be the name of a file: %1. Nothing was written.",
                         "%1 is a list of short names", count)
            .arg(listed(failure.names));
    case SourceFailureReason::FileFailed:
        break;
    }
    return fileFailureText(failure.file);
}
