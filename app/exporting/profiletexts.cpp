// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/profiletexts.h"

#include "catalogue/displaytext.h"
#include "exporting/exportprofilesfile.h"

#include <QCoreApplication>
#include <QDir>

namespace
{

constexpr qsizetype mostNames = 9; // as many as one reads
constexpr qsizetype longestList = 300;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ProfileTexts)
};

QString shownPath(const QString &path)
{
    return singleLine(QDir::toNativeSeparators(path));
}

} // namespace

QString profilesFailureText(const ProfilesFailure &failure)
{
    const QString path = shownPath(failure.path);
    if (!failure.keptAs.isEmpty())
        return Texts::tr("“%1” could not be read whole; it is kept as “%2”, and the profiles are in a new file.",
                         "both are names of files")
            .arg(path, shownPath(failure.keptAs));
    switch (failure.reason) {
    case ProfilesFailureReason::NotReadable:
        return Texts::tr("The profiles in “%1” cannot be read: %2.", "%1 is a file, %2 a technical reason")
            .arg(path, failure.detail);
    case ProfilesFailureReason::NotAFile:
        return Texts::tr("The profiles cannot be in “%1”: it is a folder or a device.").arg(path);
    case ProfilesFailureReason::TooLarge:
        return Texts::tr("The profiles in “%1” cannot be read: the file is too large.").arg(path);
    case ProfilesFailureReason::Damaged:
        return Texts::tr("Not all profiles in “%1” can be read: the file is damaged.").arg(path);
    case ProfilesFailureReason::NotAllKnown:
        return Texts::tr("Besides the profiles, “%1” holds something that this program does not know.").arg(path);
    case ProfilesFailureReason::NewerFormat:
        return Texts::tr("The profiles in “%1” can neither be read nor changed: a newer version of Partneratlas wrote "
                         "them.")
            .arg(path);
    case ProfilesFailureReason::NotWritten:
        return Texts::tr("The profiles cannot be written to “%1”: %2.", "%1 is a file, %2 a technical reason")
            .arg(path, failure.detail);
    case ProfilesFailureReason::NameUnusable:
        return Texts::tr("A profile needs a name of at most %1 characters.").arg(longestProfileName);
    case ProfilesFailureReason::NameBuiltIn:
        return Texts::tr("“%1” is the name of a profile that is always there; choose another one.")
            .arg(singleLine(failure.detail));
    case ProfilesFailureReason::TooMany:
        break;
    }
    return Texts::tr("No more than %1 profiles can be saved.").arg(mostProfiles);
}

QString unknownProfileText(const QString &name, const QList<ExportProfile> &own)
{
    QStringList known;
    for (const ExportProfile &profile : (builtInProfiles() + own).mid(0, mostNames))
        known.append(Texts::tr("“%1”", "name of a profile").arg(profile.name));
    return Texts::tr("There is no profile “%1”. There are, among others: %2.", "%2 is a list of names")
        .arg(singleLine(name), known.join(QLatin1String(", ")));
}

QString unknownColumnsText(const ExportProfile &profile)
{
    if (profile.unknownColumns.isEmpty())
        return {};
    return Texts::tr("The profile “%1” names columns that this version does not have; they are left out: %2.",
                     "%2 is a list of keys")
        .arg(profile.name, shortened(profile.unknownColumns.join(QLatin1String(", ")), longestList));
}

QString opensInText(OpensIn program)
{
    switch (program) {
    case OpensIn::ExcelDutch:
        return Texts::tr("Excel, Dutch settings — semicolon, UTF-8 with BOM", "program that opens a CSV file");
    case OpensIn::ExcelEnglish:
        return Texts::tr("Excel, English settings — comma, UTF-8 with BOM", "program that opens a CSV file");
    case OpensIn::LibreOffice:
        return Texts::tr("LibreOffice — comma, UTF-8", "program that opens a CSV file");
    case OpensIn::Plain:
        break;
    }
    return Texts::tr("Other programs — comma, UTF-8, no apostrophe before = + - @", "program that opens a CSV file");
}
