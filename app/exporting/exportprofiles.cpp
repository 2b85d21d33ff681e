// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportprofiles.h"

#include "catalogue/foldedtext.h"

#include <QCollator>
#include <QStandardPaths>

#include <algorithm>

namespace
{

QString userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QLatin1String("/partneratlas/profiles.json");
}

/// Whether the file must stay as it is, even if profiles are to be saved.
bool forbidsWriting(const std::optional<ProfilesFailure> &failure)
{
    return failure && failure->reason != ProfilesFailureReason::Damaged &&
           failure->reason != ProfilesFailureReason::NotAllKnown && failure->reason != ProfilesFailureReason::TooLarge;
}

void removeNamed(QList<ExportProfile> &profiles, const QString &name)
{
    profiles.removeIf([folded = foldedText(name)](const ExportProfile &one) { return foldedText(one.name) == folded; });
}

} // namespace

ExportProfiles::ExportProfiles()
    : ExportProfiles(userFile())
{
}

ExportProfiles::ExportProfiles(const QString &file)
    : m_file(file)
{
    read();
}

void ExportProfiles::read()
{
    ProfilesReading reading = readProfilesFile(m_file);
    m_profiles = std::move(reading.profiles);
    m_failure = std::move(reading.failure);
}

QList<ExportProfile> ExportProfiles::profiles(const QLocale &locale) const
{
    QList<ExportProfile> sorted = m_profiles;
    const QCollator collator(locale);
    std::sort(sorted.begin(), sorted.end(), [&](const ExportProfile &left, const ExportProfile &right) {
        return collator.compare(left.name, right.name) < 0;
    });
    return sorted;
}

std::optional<ExportProfile> ExportProfiles::named(const QString &name) const
{
    const QString wanted = foldedText(profileName(name));
    const QList<ExportProfile> every = builtInProfiles() + m_profiles;
    const auto found = std::find_if(every.begin(), every.end(), [&](const ExportProfile &profile) {
        return !wanted.isEmpty() && foldedText(profile.name) == wanted;
    });
    return found == every.end() ? std::nullopt : std::optional(*found);
}

std::optional<ProfilesFailure> ExportProfiles::save(const ExportProfile &profile)
{
    ExportProfile saved = profile;
    saved.name = profileName(profile.name);
    if (saved.name.isEmpty())
        return ProfilesFailure{ProfilesFailureReason::NameUnusable, m_file};
    if (isBuiltInProfile(saved.name))
        return ProfilesFailure{ProfilesFailureReason::NameBuiltIn, m_file, saved.name};
    read();
    QList<ExportProfile> profiles = m_profiles;
    removeNamed(profiles, saved.name);
    profiles.append(saved);
    return write(profiles);
}

std::optional<ProfilesFailure> ExportProfiles::remove(const QString &name)
{
    if (isBuiltInProfile(name))
        return ProfilesFailure{ProfilesFailureReason::NameBuiltIn, m_file, name};
    read();
    QList<ExportProfile> profiles = m_profiles;
    removeNamed(profiles, name);
    return profiles == m_profiles ? std::nullopt : write(profiles);
}

std::optional<ProfilesFailure> ExportProfiles::write(const QList<ExportProfile> &profiles)
{
    if (forbidsWriting(m_failure))
        return m_failure;
    if (profiles.size() > mostProfiles)
        return ProfilesFailure{ProfilesFailureReason::TooMany, m_file};
    QString keptAs;
    if (const auto failure = writeProfilesFile(m_file, profiles, m_failure ? &keptAs : nullptr))
        return failure;
    m_profiles = profiles;
    if (m_failure)
        m_failure->keptAs = keptAs;
    return std::nullopt;
}
