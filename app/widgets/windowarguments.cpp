// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/windowprogram.h"

#include "exporting/exportprofile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WindowArguments)
};

const QString exportOption = QStringLiteral("export");
const QString outputOption = QStringLiteral("output");
const QString kioskOption = QStringLiteral("kiosk");
const QString kioskSettingsOption = QStringLiteral("kiosk-settings");
const QString selfTestOption = QStringLiteral("self-test");

QString builtInProfileNames()
{
    QStringList names;
    for (const ExportProfile &profile : builtInProfiles())
        names.append(profile.name);
    return names.join(QLatin1String(", "));
}

QString summary()
{
    return Texts::tr("Browse the partners of a university, without a network.");
}

CommandOptions windowOptions()
{
    CommandOptions options;
    options.addPositionalArgument(QStringLiteral("CATALOGUE"),
                                  Texts::tr("The catalogue to open (default: the bundled one)."),
                                  QStringLiteral("[CATALOGUE]"));
    options.addOption(
        {QStringLiteral("language"), Texts::tr("The language to start in, such as nl or en."), QStringLiteral("TAG")});
    options.addOption({QStringLiteral("open"), Texts::tr("The short name of the partner to show, such as tu-delft."),
                       QStringLiteral("SLUG")});
    options.addOption(
        {QStringLiteral("view"), Texts::tr("The name of the saved view to start with."), QStringLiteral("NAME")});
    options.addOption(
        {exportOption,
         Texts::tr("Write a list as this profile says, without a window: one of your own, or %1. Of the saved "
                   "view if --view names one.",
                   "%1 is a list of names")
             .arg(builtInProfileNames()),
         QStringLiteral("PROFILE")});
    options.addOption({{QStringLiteral("o"), outputOption},
                       Texts::tr("The file that --export writes, whole or not at all."),
                       QStringLiteral("FILE")});
    options.addOption({kioskOption, Texts::tr("Fill the screen for visitors, who cannot leave it.")});
    options.addOption({kioskSettingsOption,
                       Texts::tr("The settings of the kiosk (default: partneratlas/kiosk.toml in /etc/xdg)."),
                       QStringLiteral("FILE")});
    options.addOption({selfTestOption, Texts::tr("Look the kiosk over, a line for each thing, and end.")});
    options.addOption({{QStringLiteral("v"), QStringLiteral("version")}, Texts::tr("Show the version and end.")});
    options.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Texts::tr("Show this help and end.")});
    return options;
}

/// What is wrong with the options of an export; empty: nothing.
QString exportError(const QCommandLineParser &parser)
{
    const bool isExport = parser.isSet(exportOption);
    if (isExport != parser.isSet(outputOption) || (isExport && parser.value(outputOption).isEmpty()))
        return Texts::tr("An export needs both: --export PROFILE -o FILE.");
    if (isExport && parser.isSet(QStringLiteral("open")))
        return Texts::tr("--open is for the window; --export shows none.");
    return {};
}

/// What is wrong with the options of the kiosk; empty: nothing.
QString kioskError(const QCommandLineParser &parser)
{
    const bool isKiosk = parser.isSet(kioskOption) || parser.isSet(selfTestOption);
    if (parser.isSet(kioskSettingsOption) && (!isKiosk || parser.value(kioskSettingsOption).isEmpty()))
        return Texts::tr("Settings of the kiosk need both: --kiosk --kiosk-settings FILE.");
    for (const QString &option :
         {QStringLiteral("open"), QStringLiteral("view"), QStringLiteral("language"), exportOption}) {
        if (isKiosk && parser.isSet(option))
            return Texts::tr("--%1 is for the window; the kiosk begins as its settings say.", "%1 is an option")
                .arg(option);
    }
    return {};
}

} // namespace

ParsedArguments parseWindowArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    windowOptions().addTo(parser);
    ParsedArguments parsed;
    if (!parser.parse(arguments)) {
        parsed.error = parser.errorText();
        return parsed;
    }
    const QStringList files = parser.positionalArguments();
    const QString tag = parser.value(QStringLiteral("language"));
    const std::optional<Language> language = Language::fromTag(tag);
    if (files.size() > 1)
        parsed.error = Texts::tr("Only one catalogue can be opened at a time.");
    else if (!tag.isEmpty() && !language)
        parsed.error = Texts::tr("“%1” is not a language. Write a tag such as nl or en.").arg(tag);
    else if (parser.isSet(QStringLiteral("view")) && parser.value(QStringLiteral("view")).trimmed().isEmpty())
        parsed.error = Texts::tr("Name a saved view: --view NAME.");
    else
        parsed.error = exportError(parser) + kioskError(parser);
    if (!files.isEmpty())
        parsed.arguments.catalogue = QFileInfo(files.first()).absoluteFilePath();
    parsed.arguments.language = language.value_or(Language());
    parsed.arguments.openSlug = parser.value(QStringLiteral("open"));
    parsed.arguments.view = parser.value(QStringLiteral("view"));
    parsed.arguments.exportProfile = parser.value(exportOption);
    parsed.arguments.exportFile = parser.value(outputOption);
    parsed.arguments.isKiosk = parser.isSet(kioskOption);
    parsed.arguments.isSelfTest = parser.isSet(selfTestOption);
    if (parser.isSet(kioskSettingsOption))
        parsed.arguments.kioskSettings = QFileInfo(parser.value(kioskSettingsOption)).absoluteFilePath();
    return parsed;
}

QString windowHelpText()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(summary());
    windowOptions().addTo(parser);
    return parser.helpText();
}

ProgramDescription windowDescription()
{
    ProgramDescription program;
    program.name = QStringLiteral("partneratlas");
    program.version = QStringLiteral(PARTNERATLAS_VERSION);
    program.summary = summary();
    program.options = windowOptions();
    program.examples = {QStringLiteral("partneratlas"),
                        QStringLiteral("partneratlas --open medical-delta --language nl"),
                        QStringLiteral("partneratlas other.sqlite"),
                        QStringLiteral("partneratlas --export pdf-sheets --view museums -o museums.pdf")};
    program.exitStatuses = {
        {QStringLiteral("0"), Texts::tr("The window was closed, or the export is written.")},
        {QStringLiteral("2"), Texts::tr("The program was called in a wrong way.")},
        {QStringLiteral("3"), Texts::tr("The bundled catalogue cannot be read, or what the export is made of.")},
        {QStringLiteral("4"), Texts::tr("The export cannot be written.")}};
    program.files = {
        {QStringLiteral("~/.config/partneratlas/partneratlas.ini"), Texts::tr("What the window remembers.")},
        {QStringLiteral("~/.local/share/partneratlas/views.json"), Texts::tr("The saved views.")},
        {QStringLiteral("~/.local/share/partneratlas/profiles.json"), Texts::tr("The profiles of exports.")}};
    program.seeAlso = {QStringLiteral("partneratlas-catalogue")};
    return program;
}
