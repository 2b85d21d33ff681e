// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/consoleprogram.h"

#include "console/consolecommand.h"
#include "console/consoledescription.h"
#include "language/interfacelanguage.h"

#include <QCoreApplication>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ConsoleProgram)
};

QString overview(const QList<ConsoleCommand> &commands)
{
    QString text = consoleSummary() + QLatin1String("\n\n") +
                   Texts::tr("Usage: partneratlas-catalogue COMMAND [OPTIONS]") + QLatin1String("\n\n");
    qsizetype longest = 0;
    for (const ConsoleCommand &command : commands)
        longest = qMax(longest, command.name.size());
    for (const ConsoleCommand &command : commands)
        text += QStringLiteral("  %1  %2\n").arg(command.name.leftJustified(longest), command.summary());
    text += QLatin1Char('\n') + Texts::tr("“partneratlas-catalogue COMMAND --help” tells more of one command.") +
            QLatin1Char('\n');
    text += Texts::tr("Exit status:") + QLatin1Char('\n');
    for (const auto &[status, meaning] : consoleExitStatuses())
        text += QStringLiteral("  %1  %2\n").arg(status, meaning);
    return text.trimmed();
}

/// The language is needed before anything is said, also what is said about wrong options.
void chooseLanguage(const QStringList &arguments, InterfaceLanguage &language)
{
    QString tag;
    for (qsizetype position = 1; position < arguments.size(); ++position) {
        if (arguments.at(position).startsWith(QLatin1String("--language=")))
            tag = arguments.at(position).section(QLatin1Char('='), 1);
        else if (arguments.at(position) == QLatin1String("--language") && position + 1 < arguments.size())
            tag = arguments.at(position + 1);
    }
    const std::optional<Language> wanted = Language::fromTag(tag);
    language.set(wanted ? bestLanguage(*wanted, language.languages()) : language.ofSystem());
}

} // namespace

ExitStatus runConsole(const QStringList &arguments, const QString &bundled, InterfaceLanguage &language,
                      ConsoleOutput &output, const PdfWriter &writePdf)
{
    chooseLanguage(arguments, language);
    const QList<ConsoleCommand> commands = consoleCommands();
    const QString name = arguments.value(1);
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        output.result(overview(commands));
        return ExitStatus::Fine;
    }
    if (name == QLatin1String("--version")) {
        output.result(QStringLiteral("partneratlas-catalogue ") + QCoreApplication::applicationVersion());
        return ExitStatus::Fine;
    }
    for (const ConsoleCommand &command : commands) {
        if (command.name == name)
            return runCommand(command, arguments.mid(1), bundled, language.current(), output, writePdf);
    }
    output.say(name.isEmpty() ? Texts::tr("Which command?") : Texts::tr("There is no command “%1”.").arg(name));
    output.say(overview(commands));
    return ExitStatus::WrongUsage;
}
