// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportprofilesfile.h"

#include <QLocale>

/// The profiles of the user, beside those that are always there. No two names are the same when capitals and accents do
/// not matter. The file is read anew before each writing, so that what another process saved is not lost. Reading and
/// writing happen on the caller's thread, at once.
class ExportProfiles final
{
public:
    /// The user's own file: partneratlas/profiles.json in the data folder of the XDG base directories; reads it.
    ExportProfiles();
    explicit ExportProfiles(const QString &file);

    /// Reads the file again.
    void read();
    /// The user's own, in the order of their names in a language.
    [[nodiscard]] QList<ExportProfile> profiles(const QLocale &locale = QLocale()) const;
    /// The profile with this name, whatever its capitals and accents: a built-in one or one of the user.
    [[nodiscard]] std::optional<ExportProfile> named(const QString &name) const;
    /// What was wrong with the file when it was read last, also if it was put aside since then; empty: nothing.
    [[nodiscard]] const std::optional<ProfilesFailure> &failure() const { return m_failure; }

    /// Saves a profile, in place of one with the same name, which cannot be a built-in one. Nothing has changed if it
    /// fails.
    [[nodiscard]] std::optional<ProfilesFailure> save(const ExportProfile &profile);
    /// One that is gone already is no failure.
    [[nodiscard]] std::optional<ProfilesFailure> remove(const QString &name);

private:
    [[nodiscard]] std::optional<ProfilesFailure> write(const QList<ExportProfile> &profiles);

    QString m_file;
    QList<ExportProfile> m_profiles;
    std::optional<ProfilesFailure> m_failure;
};
