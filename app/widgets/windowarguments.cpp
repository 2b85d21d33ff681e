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

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Texts::tr("Browse the partners of a university, without a network."));
    parser.addPositionalArgument(QStringLiteral("CATALOGUE"),
                                 Texts::tr("The catalogue to open (default: the bundled one)."),
                                 QStringLiteral("[CATALOGUE]"));
    parser.addOption(
        {QStringLiteral("language"), Texts::tr("The language to start in, such as nl or en."), QStringLiteral("TAG")});
    parser.addOption({QStringLiteral("open"), Texts::tr("The short name of the partner to show, such as tu-delft."),
                      QStringLiteral("SLUG")});
    parser.addOption(
        {QStringLiteral("view"), Texts::tr("The name of the saved view to start with."), QStringLiteral("NAME")});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, Texts::tr("Show the version and end.")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Texts::tr("Show this help and end.")});
}

} // namespace

ParsedArguments parseWindowArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
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
    declare(parser);
    return parser.helpText();
}
