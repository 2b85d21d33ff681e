// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/consoledescription.h"

#include "console/consolecommand.h"

#include <QCoreApplication>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ConsoleDescription)
};

ExplainedTerm explained(ExitStatus status, const QString &meaning)
{
    return {QString::number(static_cast<int>(status)), meaning};
}

} // namespace

QString consoleSummary()
{
    return Texts::tr("Reads, checks and compiles catalogues of partners, without a window.");
}

QList<ExplainedTerm> consoleExitStatuses()
{
    return {explained(ExitStatus::Fine, Texts::tr("Everything went well.")),
            explained(ExitStatus::Found, Texts::tr("Something was found: doubts or differences.")),
            explained(ExitStatus::WrongUsage, Texts::tr("The command was called in a wrong way.")),
            explained(ExitStatus::UnusableInput, Texts::tr("The input cannot be used, or has mistakes.")),
            explained(ExitStatus::UnwritableOutput, Texts::tr("The output cannot be written."))};
}

ProgramDescription consoleDescription()
{
    ProgramDescription program;
    program.name = QStringLiteral("partneratlas-catalogue");
    program.version = QStringLiteral(PARTNERATLAS_VERSION);
    program.summary = consoleSummary();
    for (const ConsoleCommand &command : consoleCommands())
        program.commands.append({command.name, command.summary(), optionsOf(command), command.example});
    program.exitStatuses = consoleExitStatuses();
    program.files = {{QStringLiteral("~/.local/share/partneratlas/"),
                      Texts::tr("Saved views and the other lists of the user, which the window writes.")},
                     {QStringLiteral("/etc/xdg/partneratlas/kiosk.toml"), Texts::tr("The settings of a kiosk.")},
                     {QStringLiteral("~/.local/state/partneratlas/"),
                      Texts::tr("What a kiosk counts and remembers, of the user that it runs as.")}};
    program.seeAlso = {QStringLiteral("partneratlas")};
    return program;
}
