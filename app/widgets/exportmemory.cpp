// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportmemory.h"

#include "exporting/exportprofilesfile.h"
#include "settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QStandardPaths>

namespace
{

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
    return choiceOf(profileFrom(last, isAllKnown).value_or(firstProfile()));
}

void keepLastExport(const ExportChoice &choice, Settings &settings)
{
    const QJsonObject profile = jsonOf(profileOf(choice, QStringLiteral("last"))); // any name will do
    settings.set(Setting::LastExport, QString::fromUtf8(QJsonDocument(profile).toJson(QJsonDocument::Compact)));
}

QString exportFolder(const Settings &settings)
{
    const QString last = settings.text(Setting::ExportFolder);
    return !last.isEmpty() && QDir(last).exists() ? last
                                                  : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void keepExportFolder(const QString &file, Settings &settings)
{
    settings.set(Setting::ExportFolder, QFileInfo(file).absolutePath());
}
