// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/kioskcommands.h"

#include "catalogue/catalogue.h"
#include "compiling/formulaguard.h"
#include "console/hiddenline.h"
#include "console/partnerchoice.h"
#include "files/csvtext.h"
#include "files/wholefile.h"
#include "kioskcore/countsfile.h"
#include "kioskcore/kiosksettings.h"
#include "kioskcore/pin.h"
#include "kioskcore/statefolder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <unistd.h>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KioskCommands)
};

const QString valueOption = QStringLiteral("value");
const QString folderOption = QStringLiteral("folder");
const QString outputOption = QStringLiteral("output");

/// The settings of the file, or the defaults without one.
ReadKioskSettings readSettings(const QString &path)
{
    return path.isEmpty() ? ReadKioskSettings() : readKioskSettings(path);
}

ExitStatus settings(const CommandCall &call)
{
    const QStringList paths = call.options.positionalArguments();
    const bool isOneValue = call.options.isSet(valueOption);
    const QString key = call.options.value(valueOption);
    const QStringList keys = kioskSettingsKeys();
    if (paths.size() > 1) {
        call.output.say(Texts::tr("Name one file."));
        return ExitStatus::WrongUsage;
    }
    if (isOneValue && !keys.contains(key)) {
        call.output.say(Texts::tr("There is no key “%1”. There are: %2.", "%2 is a list of keys")
                            .arg(key, keys.join(QLatin1String(", "))));
        return ExitStatus::WrongUsage;
    }
    const QString path = paths.isEmpty() ? standardKioskSettingsPath() : paths.first();
    const ReadKioskSettings reading = readSettings(path);
    for (const KioskMistake &mistake : reading.mistakes)
        call.output.say(kioskMistakeText(mistake));
    // The session's script needs the rotation whatever else is wrong: the kiosk turns its picture too then.
    if (isOneValue)
        call.output.result(kioskSettingsValue(reading.settings, key));
    if (!reading.mistakes.isEmpty()) {
        call.output.say(Texts::tr("%n mistake(s) found.", nullptr, static_cast<int>(reading.mistakes.size())));
        return ExitStatus::UnusableInput;
    }
    if (isOneValue)
        return ExitStatus::Fine;
    call.output.say(path.isEmpty() ? Texts::tr("There is no kiosk.toml. Without one these values hold:")
                                   : Texts::tr("With %1 these values hold:", "%1 is a path").arg(path));
    for (const QString &one : keys)
        call.output.result(QStringLiteral("%1 = %2").arg(one, kioskSettingsValue(reading.settings, one)).trimmed());
    return ExitStatus::Fine;
}

/// The PIN that was typed; nothing, and the reason is said, if there is none that can be used.
std::optional<QString> askForPin(const CommandCall &call)
{
    const bool isTyped = isTerminal(STDIN_FILENO);
    if (isTyped)
        call.output.say(Texts::tr("Type a PIN of %1 to %2 digits. It is not shown.", "%1 and %2 are numbers")
                            .arg(shortestPin)
                            .arg(longestPin));
    const std::optional<QByteArray> line = readHiddenLine(STDIN_FILENO);
    const QString pin = QString::fromUtf8(line.value_or(QByteArray()));
    if (!isPin(pin)) {
        call.output.say(Texts::tr("A PIN is %1 to %2 digits.").arg(shortestPin).arg(longestPin));
        return std::nullopt;
    }
    if (!isTyped)
        return pin;
    call.output.say(Texts::tr("Type it again."));
    if (readHiddenLine(STDIN_FILENO) == line)
        return pin;
    call.output.say(Texts::tr("That was another one. Nothing was made."));
    return std::nullopt;
}

ExitStatus makePin(const CommandCall &call)
{
    if (!call.options.positionalArguments().isEmpty()) {
        call.output.say(Texts::tr("Do not write the PIN into the command, where others can see it: it is asked for."));
        return ExitStatus::WrongUsage;
    }
    const std::optional<QString> pin = askForPin(call);
    if (!pin)
        return ExitStatus::UnusableInput;
    const std::optional<QString> hash = hashedPin(*pin);
    if (!hash) {
        call.output.say(Texts::tr("There is not enough memory: 64 MiB are needed."));
        return ExitStatus::UnusableInput;
    }
    if (isTerminal(STDOUT_FILENO))
        call.output.say(Texts::tr("Put this line into kiosk.toml, above the first line with square brackets:"));
    call.output.result(QStringLiteral("pin = \"%1\"").arg(*hash));
    return ExitStatus::Fine;
}

/// Empty for what the catalogue does not know any more, and for words.
QString nameOf(const CountsTable::Row &row, const Catalogue &catalogue, const Language &language)
{
    if (row.thing == CountedThing::Language)
        return Language::fromTag(row.key).value_or(Language()).ownName();
    if (row.thing == CountedThing::EmptySearch)
        return {};
    const PartnerId partner = catalogue.partnerWithSlug(row.key);
    return partner == 0 ? QString() : catalogue.nameOf(partner).in(language, catalogue.info().languages).text;
}

QByteArray countsCsv(const CountsTable &table, const Catalogue &catalogue, const Language &language)
{
    QByteArray csv = csvRow({QStringLiteral("day"), QStringLiteral("what"), QStringLiteral("key"),
                             QStringLiteral("name"), QStringLiteral("count")});
    for (const CountsTable::Row &row : table.rows)
        csv += csvRow({row.day.toString(Qt::ISODate), slugOf(row.thing), row.key,
                       guarded(nameOf(row, catalogue, language)), QString::number(row.count)});
    return csv;
}

ExitStatus writeCounts(const CommandCall &call, const QByteArray &csv)
{
    const QString target = call.options.value(outputOption);
    if (target.isEmpty() || target == QLatin1String("-")) {
        call.output.resultBytes(csv);
        return ExitStatus::Fine;
    }
    if (const std::optional<FileFailure> failure = writeWholeFile(target, csv)) {
        call.output.say(fileFailureText(*failure));
        return ExitStatus::UnwritableOutput;
    }
    return ExitStatus::Fine;
}

ExitStatus counts(const CommandCall &call)
{
    if (!call.options.positionalArguments().isEmpty()) {
        call.output.say(Texts::tr("Name the folder with --folder."));
        return ExitStatus::WrongUsage;
    }
    const bool isNamed = call.options.isSet(folderOption);
    const QString folder = isNamed ? call.options.value(folderOption) : standardCountsFolder();
    if (isNamed && !QFileInfo(folder).isDir()) {
        call.output.say(Texts::tr("“%1” is not a folder.", "%1 is a path").arg(folder));
        return ExitStatus::UnusableInput;
    }
    const auto opened = call.openCatalogue();
    if (const auto *status = std::get_if<ExitStatus>(&opened))
        return *status;
    const CountsTable table = readCountsTable(folder);
    for (const FileFailure &failure : table.failures)
        call.output.say(Texts::tr("“%1” is left out: it cannot be read, or is no file of this program.", "%1 is a path")
                            .arg(failure.path));
    if (table.rows.isEmpty())
        call.output.say(Texts::tr("Nothing was counted in “%1”.", "%1 is a path").arg(folder));
    const auto &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
    const ExitStatus status = writeCounts(call, countsCsv(table, *catalogue, call.language));
    return status == ExitStatus::Fine && !table.failures.isEmpty() ? ExitStatus::UnusableInput : status;
}

void declareSettings(CommandOptions &options)
{
    options.addPositionalArgument(QStringLiteral("FILE"),
                                  Texts::tr("The settings of a kiosk (default: partneratlas/kiosk.toml in /etc/xdg)."),
                                  QStringLiteral("[FILE]"));
    options.addOption({valueOption,
                       Texts::tr("Only the value of this key, for a script; also if another has a mistake."),
                       QStringLiteral("KEY")});
}

void declarePin(CommandOptions &) {}

void declareCounts(CommandOptions &options)
{
    declareCatalogue(options);
    options.addOption(
        {folderOption,
         Texts::tr("The folder that the kiosk writes into (default: partneratlas/counts in ~/.local/state)."),
         QStringLiteral("FOLDER")});
    options.addOption({{QStringLiteral("o"), outputOption},
                       Texts::tr("The file to write, whole or not at all; - is the standard output (default)."),
                       QStringLiteral("FILE")});
}

} // namespace

QList<ConsoleCommand> kioskCommands()
{
    return {
        {QStringLiteral("kiosk-settings"),
         [] { return Texts::tr("Tells every mistake in the settings of a kiosk, else the values that hold."); },
         QStringLiteral("partneratlas-catalogue kiosk-settings /etc/xdg/partneratlas/kiosk.toml"), declareSettings,
         settings},
        {QStringLiteral("kiosk-pin"),
         [] { return Texts::tr("Asks for the PIN by which the staff leave a kiosk; makes the line for kiosk.toml."); },
         QStringLiteral("partneratlas-catalogue kiosk-pin"), declarePin, makePin},
        {QStringLiteral("kiosk-counts"),
         [] { return Texts::tr("Writes as CSV what the visitors of a kiosk looked at, day by day."); },
         QStringLiteral("partneratlas-catalogue kiosk-counts --folder ~/.local/state/partneratlas/counts -o "
                        "counts.csv"),
         declareCounts, counts}};
}
