// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/language.h"
#include "commandline/commandoptions.h"
#include "console/consoleoutput.h"
#include "exporting/exporter.h"

#include <QCommandLineParser>
#include <QList>

#include <functional>
#include <memory>
#include <variant>

/// Writes what a profile of PDF describes as a whole file, or tells why not; `filter` says in words what the partners
/// were picked out by. Empty where nothing can be drawn.
using PdfWriter = std::function<std::optional<ExportFailure>(const Catalogue &, const ExportRequest &,
                                                             const QString &filter, const QString &path)>;

/// What a command is called with.
struct CommandCall {
    const QCommandLineParser &options;
    /// The path of the bundled catalogue.
    const QString &bundled;
    /// The language that texts are shown in.
    const Language &language;
    ConsoleOutput &output;
    const PdfWriter &writePdf;

    [[nodiscard]] bool wantsJson() const;
    /// False, and said, if neither the program nor a catalogue has the language of --language: texts in another one
    /// would be taken for what was asked for.
    [[nodiscard]] bool knowsLanguage(const LanguageOrder &ofCatalogue) const;
    /// Opens the catalogue that is named, else that of --catalogue, else the bundled one. Why it cannot be used for
    /// this call is said, and gives the status.
    [[nodiscard]] std::variant<std::unique_ptr<Catalogue>, ExitStatus> openCatalogue(const QString &named = {}) const;
};

/// "nl, en".
[[nodiscard]] QString tagsOf(const LanguageOrder &languages);

/// One subcommand: its words and what it does.
struct ConsoleCommand {
    QString name;
    QString (*summary)();
    /// A line to try, or several, shown by --help.
    QString example;
    /// Declares options and arguments.
    void (*declare)(CommandOptions &options);
    ExitStatus (*run)(const CommandCall &call);
};

/// In the order in which --help lists them.
[[nodiscard]] QList<ConsoleCommand> consoleCommands();

/// What a command can be called with: its own options and those that every command has.
[[nodiscard]] CommandOptions optionsOf(const ConsoleCommand &command);

/// `arguments` begins with the name of the command.
[[nodiscard]] ExitStatus runCommand(const ConsoleCommand &command, const QStringList &arguments, const QString &bundled,
                                    const Language &language, ConsoleOutput &output, const PdfWriter &writePdf);
