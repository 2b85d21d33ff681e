// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/windowprogram.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WindowArguments)
};

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
    options.addOption({{QStringLiteral("v"), QStringLiteral("version")}, Texts::tr("Show the version and end.")});
    options.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Texts::tr("Show this help and end.")});
    return options;
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
    if (!files.isEmpty())
        parsed.arguments.catalogue = QFileInfo(files.first()).absoluteFilePath();
    parsed.arguments.language = language.value_or(Language());
    parsed.arguments.openSlug = parser.value(QStringLiteral("open"));
    parsed.arguments.view = parser.value(QStringLiteral("view"));
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
                        QStringLiteral("partneratlas other.sqlite")};
    program.exitStatuses = {{QStringLiteral("0"), Texts::tr("The window was closed.")},
                            {QStringLiteral("2"), Texts::tr("The program was called in a wrong way.")},
                            {QStringLiteral("3"), Texts::tr("The bundled catalogue cannot be read.")}};
    program.files = {
        {QStringLiteral("~/.config/partneratlas/partneratlas.ini"), Texts::tr("What the window remembers.")},
        {QStringLiteral("~/.local/share/partneratlas/views.json"), Texts::tr("The saved views.")}};
    program.seeAlso = {QStringLiteral("partneratlas-catalogue")};
    return program;
}
