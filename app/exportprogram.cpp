// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportprogram.h"

#include "catalogue/installedfile.h"
#include "console/consoleprogram.h"
#include "language/interfacelanguage.h"
#include "printing/profilepdf.h"
#include "widgets/windowprogram.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

namespace
{

/// The same as a line for the console program.
QStringList consoleArguments(const WindowArguments &arguments)
{
    QStringList words{QCoreApplication::applicationName(), QStringLiteral("export"),
                      QStringLiteral("--profile=") + arguments.exportProfile,
                      QStringLiteral("--output=") + arguments.exportFile};
    if (!arguments.catalogue.isEmpty())
        words << QStringLiteral("--catalogue=") + arguments.catalogue;
    if (!arguments.language.isEmpty())
        words << QStringLiteral("--language=") + arguments.language.tag();
    if (!arguments.view.isEmpty())
        words << QStringLiteral("--view=") + arguments.view;
    return words;
}

std::optional<ExportFailure> writeProfile(const Catalogue &catalogue, const ExportRequest &request,
                                          const QString &filter, const QString &path)
{
    return exportPdf(catalogue, request, {filter}, path);
}

} // namespace

int runExport(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");       // also where a session left the name of its display behind
    const QGuiApplication application(argc, argv); // only to draw with: fonts
    QCoreApplication::setApplicationName(QStringLiteral("partneratlas"));
    QFile results;
    QFile talk;
    if (!results.open(stdout, QIODevice::WriteOnly) || !talk.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(ExitStatus::UnwritableOutput);
    InterfaceLanguage language;
    language.set(language.ofSystem());
    ConsoleOutput output(results, talk);
    const ParsedArguments parsed = parseWindowArguments(QCoreApplication::arguments());
    if (!parsed.error.isEmpty()) {
        output.say(parsed.error);
        return static_cast<int>(ExitStatus::WrongUsage);
    }
    const ExitStatus status =
        runConsole(consoleArguments(parsed.arguments), bundledCatalogue(), language, output, writeProfile);
    const bool isWritten = results.flush() && output.isWhole();
    return static_cast<int>(isWritten || status != ExitStatus::Fine ? status : ExitStatus::UnwritableOutput);
}
