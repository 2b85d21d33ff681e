// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/manualpage.h"

#include <QCoreApplication>
#include <QStringList>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ManualPage)
};

/// A text as roff reads it: a backslash, a hyphen that is typed, and a point or an apostrophe at the beginning of a
/// line would be its commands.
QString escaped(const QString &text)
{
    QString line = text.simplified();
    line.replace(QLatin1Char('\\'), QLatin1String("\\e")).replace(QLatin1Char('-'), QLatin1String("\\-"));
    if (line.startsWith(QLatin1Char('.')) || line.startsWith(QLatin1Char('\'')))
        line.prepend(QLatin1String("\\&"));
    return line;
}

/// Lists of manual pages show the line as a phrase.
QString withoutFullStop(const QString &sentence)
{
    return sentence.endsWith(QLatin1Char('.')) ? sentence.chopped(1) : sentence;
}

QString section(const QString &title)
{
    return QStringLiteral(".SH %1\n").arg(escaped(title.toUpper()));
}

QString subsection(const QString &title)
{
    return QStringLiteral(".SS %1\n").arg(escaped(title));
}

/// A term with its text indented below it.
QString term(const QString &name, const QString &text)
{
    return QStringLiteral(".TP\n%1\n%2\n").arg(name, escaped(text));
}

QString bold(const QString &text)
{
    return QStringLiteral("\\fB%1\\fR").arg(escaped(text));
}

QString italic(const QString &text)
{
    return QStringLiteral("\\fI%1\\fR").arg(escaped(text));
}

QString dashed(const QString &name)
{
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

QString optionTerm(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append(bold(dashed(name)));
    const QString value = option.valueName().isEmpty() ? QString() : QLatin1Char(' ') + italic(option.valueName());
    return term(names.join(QLatin1String(", ")) + value, option.description());
}

QString usage(const QString &words, const CommandOptions &options)
{
    QString line = bold(words);
    if (!options.options().isEmpty())
        line += QLatin1String(" [") + italic(Texts::tr("OPTIONS", "placeholder in a line of usage")) + QLatin1Char(']');
    for (const PositionalArgument &argument : options.arguments())
        line += QLatin1Char(' ') + italic(argument.syntax);
    return line + QLatin1Char('\n');
}

QString optionTerms(const CommandOptions &options)
{
    QString text;
    for (const PositionalArgument &argument : options.arguments())
        text += term(italic(argument.name), argument.description);
    for (const QCommandLineOption &option : options.options())
        text += optionTerm(option);
    return text;
}

QString example(const QString &line)
{
    return QStringLiteral(".nf\n.RS\n%1\n.RE\n.fi\n").arg(escaped(line));
}

QString terms(const QString &title, const QList<ExplainedTerm> &list)
{
    if (list.isEmpty())
        return {};
    QString text = section(title);
    for (const auto &[name, meaning] : list)
        text += term(bold(name), meaning);
    return text;
}

QString commandText(const ProgramDescription &program, const CommandDescription &command)
{
    const QString words = program.name + QLatin1Char(' ') + command.name;
    QString text = subsection(command.name) + escaped(command.summary) + QLatin1String("\n.PP\n") +
                   usage(words, command.options) + optionTerms(command.options);
    if (!command.example.isEmpty())
        text += QLatin1String(".PP\n") + escaped(Texts::tr("Example:")) + QLatin1Char('\n') + example(command.example);
    return text;
}

} // namespace

QString manualPage(const ProgramDescription &program)
{
    const QString title = program.name.toUpper();
    QString text = QStringLiteral(".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n.TH %1 1 \"\" \"%2 %3\"\n")
                       .arg(escaped(title), escaped(program.name), escaped(program.version));
    // Programs that list manual pages look for this hyphen.
    text += section(Texts::tr("Name")) + escaped(program.name) + QLatin1String(" \\- ") +
            escaped(withoutFullStop(program.summary)) + QLatin1Char('\n');
    text += section(Texts::tr("Synopsis")) +
            (program.commands.isEmpty()
                 ? usage(program.name, program.options)
                 : bold(program.name) + QLatin1Char(' ') +
                       italic(Texts::tr("COMMAND", "placeholder in a line of usage")) + QLatin1String(" [") +
                       italic(Texts::tr("OPTIONS", "placeholder in a line of usage")) + QLatin1String("]\n"));
    const QString options = optionTerms(program.options);
    if (!options.isEmpty())
        text += section(Texts::tr("Options")) + options;
    if (!program.commands.isEmpty())
        text += section(Texts::tr("Commands"));
    for (const CommandDescription &command : program.commands)
        text += commandText(program, command);
    text += terms(Texts::tr("Exit status"), program.exitStatuses) + terms(Texts::tr("Files"), program.files);
    if (!program.examples.isEmpty())
        text += section(Texts::tr("Examples"));
    for (const QString &line : program.examples)
        text += example(line);
    if (!program.seeAlso.isEmpty()) {
        QStringList pages;
        for (const QString &page : program.seeAlso)
            pages.append(bold(page) + QLatin1String("(1)"));
        text += section(Texts::tr("See also")) + pages.join(QLatin1String(", ")) + QLatin1Char('\n');
    }
    return text;
}
