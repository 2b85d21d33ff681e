// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/exportchoice.h"

class Settings;

/// What was chosen for the last export; for a first one a table for the spreadsheet that most people have.
[[nodiscard]] ExportChoice lastExport(const Settings &settings);
void keepLastExport(const ExportChoice &choice, Settings &settings);

/// The folder of the last export if it is still there, else that of the user's documents.
[[nodiscard]] QString exportFolder(const Settings &settings);
void keepExportFolder(const QString &file, Settings &settings);
