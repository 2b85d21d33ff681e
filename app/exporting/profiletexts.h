// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportprofile.h"
#include "exporting/profilesfailure.h"

/// What is said about profiles, in the language of the interface; for the window and the console. Plain texts.

/// One sentence: which file, and what is wrong with it.
[[nodiscard]] QString profilesFailureText(const ProfilesFailure &failure);
/// That there is no such profile, and which there are.
[[nodiscard]] QString unknownProfileText(const QString &name, const QList<ExportProfile> &own);
/// That a profile names columns that this version does not have; they are left out. Empty if it names none.
[[nodiscard]] QString unknownColumnsText(const ExportProfile &profile);
/// "Excel, Dutch settings": a program as it is offered.
[[nodiscard]] QString opensInText(OpensIn program);
