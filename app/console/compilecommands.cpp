// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compilecommands.h"

#include "comparing/doubttext.h"
#include "compiling/cataloguewriter.h"
#include "compiling/draftchecker.h"
#include "compiling/sourcereader.h"
#include "console/editionoptions.h"
#include "console/sheetinput.h"
#include "spreadsheets/sheetreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CompileCommands)
};

const QString partnersOption = QStringLiteral("partners");
const QString editionOption = QStringLiteral("edition");
const QString dateOption = QStringLiteral("date");

/// What is compiled, wherever it comes from.
using CompileInput = std::variant<DraftInput, UnusableInput>;

CompileInput readFolder(const QString &folder)
{
    SourceReading reading = readSource(folder);
    if (reading.isReadable)
        reading.mistakes.append(checkDraft(reading.draft));
    sortMistakes(reading.mistakes);
    if (!reading.mistakes.isEmpty())
        return UnusableInput{reading.mistakes, false, {}};
    return DraftInput{std::move(reading.draft), reading.edition, {}, {}};
}

ExitStatus tellMistakes(const UnusableInput &input, ConsoleOutput &output)
{
    for (const Mistake &mistake : input.mistakes)
        output.say(input.text(mistake));
    if (!input.isFile)
        output.say(Texts::tr("%n mistake(s) found.", nullptr, static_cast<int>(input.mistakes.size())));
    return ExitStatus::UnusableInput;
}

/// "-" is the standard output. SQLite needs a file, so the bytes come from a private one.
QString writeTo(const QString &target, const Draft &draft, const Edition &edition, ConsoleOutput &output)
{
    if (target != QLatin1String("-"))
        return writeCatalogue(draft, edition, target);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return folder.errorString();
    QFile file(folder.filePath(QStringLiteral("catalogue.sqlite")));
    const QString error = writeCatalogue(draft, edition, file.fileName());
    if (!error.isEmpty() || !file.open(QIODevice::ReadOnly))
        return error.isEmpty() ? file.errorString() : error;
    output.resultBytes(file.readAll());
    return {};
}

ExitStatus write(const DraftInput &input, const Edition &edition, const CommandCall &call)
{
    const QString target = call.options.value(QStringLiteral("output"));
    for (const QString &note : input.notes)
        call.output.say(note);
    for (const Doubt &doubt : input.doubts)
        call.output.say(Texts::tr("Warning: %1", "%1 is the name of a partner and a sentence about it")
                            .arg(doubtLine(doubt, call.language, input.draft.languages)));
    if (const QString error = writeTo(target, input.draft, edition, call.output); !error.isEmpty()) {
        call.output.say(error);
        return ExitStatus::UnwritableOutput;
    }
    call.output.say(
        Texts::tr("%n partner(s) written to %1.", nullptr, static_cast<int>(input.draft.partners.size())).arg(target));
    return ExitStatus::Fine;
}

/// Why the command cannot do what it was asked for; empty if it can.
QString usageProblem(const CommandCall &call)
{
    const bool hasTable = call.options.isSet(partnersOption);
    const QStringList paths = call.options.positionalArguments();
    const qsizetype folders = paths.size();
    if (!hasTable && folders == 1 && isNamedLikeSheet(paths.first()) && !QFileInfo(paths.first()).isDir())
        return Texts::tr("“%1” is a table of partners, not a folder: compile --partners \"%1\" -o FILE.",
                         "%1 is the name of a file")
            .arg(paths.first());
    if (folders + (hasTable ? 1 : 0) != 1)
        return Texts::tr("Name one FOLDER, or a table with --partners.");
    if (!hasTable && hasSheetOptions(call.options))
        return Texts::tr("--base, --others and --map go with --partners.");
    if (call.options.value(QStringLiteral("output")).isEmpty())
        return Texts::tr("Say where to write the catalogue: -o FILE.");
    if (!editionOptionsIn(call.options))
        return Texts::tr("An edition is a whole number from 0, its date a day such as 2026-11-23.");
    return {};
}

/// A table says nothing of its edition: who does not think of it makes a second one with the number of the first.
void tellKeptEdition(const Edition &edition, const CommandCall &call)
{
    if (!call.options.isSet(partnersOption) || call.options.isSet(editionOption) || call.options.isSet(dateOption))
        return;
    const QString date = edition.date.text(QLocale());
    const QString number = QString::number(edition.number);
    call.output.say(date.isEmpty()
                        ? Texts::tr("It is still edition %1, as its base. Give it a number and a date of its own with "
                                    "--edition N and --date D.",
                                    "a number")
                              .arg(number)
                        : Texts::tr("It is still edition %1 of %2, as its base. Give it a number and a date of its own "
                                    "with --edition N and --date D.",
                                    "number and date")
                              .arg(number, date));
}

ExitStatus compile(const CommandCall &call)
{
    if (const QString problem = usageProblem(call); !problem.isEmpty()) {
        call.output.say(problem);
        return ExitStatus::WrongUsage;
    }
    std::optional<SheetCall> sheet = sheetCallIn(call);
    if (!sheet)
        return ExitStatus::WrongUsage;
    sheet->isForEdition = true;
    const CompileInput input = call.options.isSet(partnersOption)
                                   ? readSheetInput(call.options.value(partnersOption), *sheet)
                                   : readFolder(call.options.positionalArguments().first());
    if (const auto *unusable = std::get_if<UnusableInput>(&input))
        return tellMistakes(*unusable, call.output);
    const auto &read = std::get<DraftInput>(input);
    if (!call.knowsLanguage(read.draft.languages))
        return ExitStatus::WrongUsage;
    const Edition edition = editionOptionsIn(call.options)->over(read.edition);
    const ExitStatus status = write(read, edition, call);
    if (status == ExitStatus::Fine)
        tellKeptEdition(edition, call);
    return status;
}

void declareCompile(CommandOptions &options)
{
    options.addPositionalArgument(QStringLiteral("FOLDER"),
                                  Texts::tr("The source: a folder with catalogue.toml and partners/."),
                                  QStringLiteral("[FOLDER]"));
    options.addOption(
        {partnersOption,
         Texts::tr("A table of partners (.csv, .ods, .xlsx) instead of a folder: what “export --columns all” "
                   "writes."),
         QStringLiteral("TABLE")});
    declareSheetOptions(options);
    options.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                       Texts::tr("The catalogue file to write. It appears only if there is no mistake."),
                       QStringLiteral("FILE")});
    options.addOption({editionOption,
                       Texts::tr("The number of this edition (default: that of the source or the base)."),
                       QStringLiteral("N")});
    options.addOption(
        {dateOption,
         Texts::tr("The date of this edition, such as 2026-11-23 (default: that of the source or the base)."),
         QStringLiteral("D")});
}

} // namespace

QList<ConsoleCommand> compileCommands()
{
    return {{QStringLiteral("compile"),
             [] { return Texts::tr("Makes a catalogue file from a source folder or a table of partners."); },
             QStringLiteral("partneratlas-catalogue compile data -o catalogue.sqlite --edition 2 --date 2026-12-01\n"
                            "partneratlas-catalogue compile --partners all.xlsx -o catalogue.sqlite --edition 2"),
             declareCompile, compile}};
}
