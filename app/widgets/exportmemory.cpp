// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportmemory.h"

#include "exporting/exportprofilesfile.h"
#include "settings/settings.h"
#include "widgets/documentsfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>

namespace
{

/// Beside the profile, in which everything takes the place of the chosen columns.
const QString everythingKey = QStringLiteral("everything");

/// As the user's system writes numbers.
ExportProfile firstProfile()
{
    ExportProfile profile;
    const bool hasDecimalComma = QLocale::system().decimalPoint() == QLatin1String(",");
    profile.opensIn = hasDecimalComma ? OpensIn::ExcelDutch : OpensIn::ExcelEnglish;
    return profile;
}

} // namespace

ExportChoice lastExport(const Settings &settings)
{
    const QJsonObject last = QJsonDocument::fromJson(settings.text(Setting::LastExport).toUtf8()).object();
    bool isAllKnown = true;
    ExportChoice choice = choiceOf(profileFrom(last, isAllKnown).value_or(firstProfile()));
    choice.columns.hasEverything = last.value(everythingKey).toBool();
    return choice;
}

void keepLastExport(const ExportChoice &choice, Settings &settings)
{
    ExportProfile chosen = profileOf(choice, QStringLiteral("last")); // any name will do
    chosen.hasEverything = false;
    QJsonObject profile = jsonOf(chosen);
    profile.insert(everythingKey, choice.columns.hasEverything);
    settings.set(Setting::LastExport, QString::fromUtf8(QJsonDocument(profile).toJson(QJsonDocument::Compact)));
}

QString exportFolder(const Settings &settings)
{
    const QString last = settings.text(Setting::ExportFolder);
    return !last.isEmpty() && QDir(last).exists() ? last : documentsFolder();
}

void keepExportFolder(const QString &file, Settings &settings)
{
    settings.set(Setting::ExportFolder, QFileInfo(file).absolutePath());
}
