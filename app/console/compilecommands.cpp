// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compilecommands.h"

#include "compiling/cataloguewriter.h"
#include "compiling/draftchecker.h"
#include "compiling/sourcereader.h"
#include "console/editionoptions.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CompileCommands)
};

SourceReading readAndCheck(const QString &folder)
{
    SourceReading reading = readSource(folder);
    if (reading.isReadable)
        reading.mistakes.append(checkDraft(reading.draft));
    sortMistakes(reading.mistakes);
    return reading;
}

void sayCount(const QList<Mistake> &mistakes, ConsoleOutput &output)
{
    output.say(Texts::tr("%n mistake(s) found.", nullptr, static_cast<int>(mistakes.size())));
}

/// The one positional argument; says what is wrong when there is none or more.
QString onlyArgument(const CommandCall &call, const QString &what)
{
    const QStringList arguments = call.options.positionalArguments();
    if (arguments.size() == 1)
        return arguments.first();
    call.output.say(Texts::tr("Name one %1.", "%1 is FOLDER, or FOLDER or CATALOGUE").arg(what));
    return {};
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

ExitStatus compile(const CommandCall &call)
{
    const QString folder = onlyArgument(call, QStringLiteral("FOLDER"));
    const QString target = call.options.value(QStringLiteral("output"));
    if (folder.isEmpty())
        return ExitStatus::WrongUsage;
    if (target.isEmpty()) {
        call.output.say(Texts::tr("Say where the catalogue shall be written: -o FILE."));
        return ExitStatus::WrongUsage;
    }
    const std::optional<EditionOptions> edition = editionOptionsIn(call.options);
    if (!edition) {
        call.output.say(Texts::tr("An edition is a whole number from 0, its date a day such as 2026-11-23."));
        return ExitStatus::WrongUsage;
    }
    const SourceReading reading = readAndCheck(folder);
    if (!reading.mistakes.isEmpty()) {
        for (const Mistake &mistake : reading.mistakes)
            call.output.say(mistakeText(mistake));
        sayCount(reading.mistakes, call.output);
        return ExitStatus::UnusableInput;
    }
    if (const QString error = writeTo(target, reading.draft, edition->over(reading.edition), call.output);
        !error.isEmpty()) {
        call.output.say(error);
        return ExitStatus::UnwritableOutput;
    }
    call.output.say(Texts::tr("%n partner(s) written to %1.", nullptr, static_cast<int>(reading.draft.partners.size()))
                        .arg(target));
    return ExitStatus::Fine;
}

void declareCompile(CommandOptions &options)
{
    options.addPositionalArgument(QStringLiteral("FOLDER"),
                                  Texts::tr("The source: a folder with catalogue.toml and partners/."));
    options.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                       Texts::tr("The catalogue file to write. It appears only if there is no mistake."),
                       QStringLiteral("FILE")});
    options.addOption({QStringLiteral("edition"),
                       Texts::tr("The number of this edition (default: that of the source)."), QStringLiteral("N")});
    options.addOption({QStringLiteral("date"),
                       Texts::tr("The date of this edition, such as 2026-11-23 (default: that of the source)."),
                       QStringLiteral("D")});
}

} // namespace

QList<ConsoleCommand> compileCommands()
{
    return {{QStringLiteral("compile"), [] { return Texts::tr("Makes a catalogue file from a source folder."); },
             QStringLiteral("partneratlas-catalogue compile data -o catalogue.sqlite --edition 2 --date 2026-12-01"),
             declareCompile, compile}};
}
