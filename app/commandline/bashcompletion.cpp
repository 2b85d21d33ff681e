// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/bashcompletion.h"

#include <QStringList>

namespace
{

/// What a shell takes for one word, whatever is in it.
QString quoted(const QString &text)
{
    QString inside = text;
    return QLatin1Char('\'') + inside.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

QStringList dashedNames(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    return names;
}

QString optionWords(const CommandOptions &options)
{
    QStringList words;
    for (const QCommandLineOption &option : options.options())
        words.append(dashedNames(option).last());
    return words.join(QLatin1Char(' '));
}

/// The line that completes a value of this name; empty if nothing is known of it.
QString completionOf(const QString &valueName, const ValueCompletions &values)
{
    for (const auto &[name, words] : values) {
        if (name != valueName)
            continue;
        if (words == QLatin1String("files"))
            return QStringLiteral("mapfile -t COMPREPLY < <(compgen -f -- \"$word\")");
        if (words == QLatin1String("folders"))
            return QStringLiteral("mapfile -t COMPREPLY < <(compgen -d -- \"$word\")");
        return QStringLiteral("mapfile -t COMPREPLY < <(%1 | _partneratlas_words \"$word\")").arg(words);
    }
    return {};
}

/// The branches of a case over the word before: each option that takes a value.
QString valueBranches(const CommandOptions &options, const ValueCompletions &values, const QString &indent)
{
    QString text;
    for (const QCommandLineOption &option : options.options()) {
        if (option.valueName().isEmpty())
            continue;
        const QString line = completionOf(option.valueName(), values);
        text += indent + dashedNames(option).join(QLatin1Char('|')) + QLatin1String(") ") +
                (line.isEmpty() ? QStringLiteral("COMPREPLY=()") : line) + QLatin1String("; return ;;\n");
    }
    return text;
}

QString argumentLine(const CommandOptions &options, const ValueCompletions &values)
{
    for (const PositionalArgument &argument : options.arguments()) {
        for (const QString &name : argument.name.split(QLatin1Char('|'))) {
            if (const QString line = completionOf(name, values); !line.isEmpty())
                return line;
        }
    }
    return QStringLiteral("COMPREPLY=()");
}

QString wordsFor(const CommandOptions &options, const ValueCompletions &values, const QString &indent)
{
    QString text;
    if (const QString branches = valueBranches(options, values, indent + QLatin1String("    ")); !branches.isEmpty())
        text += indent + QLatin1String("case $before in\n") + branches + indent + QLatin1String("esac\n");
    text +=
        indent + QLatin1String("if [[ $word == -* ]]; then\n") + indent +
        QStringLiteral("    mapfile -t COMPREPLY < <(compgen -W %1 -- \"$word\")\n").arg(quoted(optionWords(options))) +
        indent + QLatin1String("else\n") + indent + QLatin1String("    ") + argumentLine(options, values) +
        QLatin1Char('\n') + indent + QLatin1String("fi\n");
    return text;
}

QString commandBranches(const ProgramDescription &program, const ValueCompletions &values)
{
    QStringList names;
    QString branches;
    for (const CommandDescription &command : program.commands) {
        names.append(command.name);
        branches += QStringLiteral("    %1)\n").arg(command.name) +
                    wordsFor(command.options, values, QStringLiteral("        ")) + QLatin1String("        ;;\n");
    }
    return QStringLiteral("    if [[ $COMP_CWORD -eq 1 ]]; then\n"
                          "        mapfile -t COMPREPLY < <(compgen -W %1 -- \"$word\")\n"
                          "        return\n"
                          "    fi\n"
                          "    case ${COMP_WORDS[1]} in\n%2    esac\n")
        .arg(quoted(names.join(QLatin1Char(' ')) + QLatin1String(" --help --version")), branches);
}

} // namespace

QString bashCompletion(const ProgramDescription &program, const ValueCompletions &values)
{
    QString function = QLatin1Char('_') + program.name;
    function.replace(QLatin1Char('-'), QLatin1Char('_'));
    const QString body = program.commands.isEmpty() ? wordsFor(program.options, values, QStringLiteral("    "))
                                                    : commandBranches(program, values);
    return QStringLiteral("# SPDX-License-Identifier: GPL-3.0-or-later\n"
                          "# Completion of bash for %1; made from what the program itself declares.\n"
                          "\n"
                          "# Of the lines that are read, those that begin so. compgen would run what stands in them.\n"
                          "_partneratlas_words() {\n"
                          "    local line\n"
                          "    while IFS= read -r line; do\n"
                          "        [[ $line != \"$1\"* ]] || printf '%s\\n' \"$line\"\n"
                          "    done\n"
                          "}\n"
                          "\n"
                          "%2() {\n"
                          "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}\n"
                          "%3"
                          "}\n"
                          "complete -o filenames -F %2 %1\n")
        .arg(program.name, function, body);
}
