// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/consolecommand.h"

#include "catalogue/catalogue.h"
#include "catalogue/refusaltext.h"
#include "console/checkcommand.h"
#include "console/compilecommands.h"
#include "console/diffcommand.h"
#include "console/exportcommand.h"
#include "console/kioskcommands.h"
#include "console/readcommands.h"
#include "language/translationfiles.h"

#include <QCoreApplication>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ConsoleCommand)
};

const QString languageOption = QStringLiteral("language");

} // namespace

QString tagsOf(const LanguageOrder &languages)
{
    QStringList tags;
    for (const Language &language : languages)
        tags.append(language.tag());
    return tags.join(QLatin1String(", "));
}

bool CommandCall::wantsJson() const
{
    return options.isSet(QStringLiteral("json"));
}

bool CommandCall::knowsLanguage(const LanguageOrder &ofCatalogue) const
{
    LanguageOrder languages;
    for (const Language &one : ofCatalogue + translatedLanguages()) {
        if (!languages.contains(one))
            languages.append(one);
    }
    const auto primary = [](const Language &one) { return one.tag().section(QLatin1Char('-'), 0, 0); };
    if (!options.isSet(languageOption) || primary(bestLanguage(language, languages)) == primary(language))
        return true;
    output.say(Texts::tr("Neither the program nor the catalogue has the language “%1”. There are: %2.",
                         "both are tags of languages")
                   .arg(language.tag(), tagsOf(languages)));
    return false;
}

std::variant<std::unique_ptr<Catalogue>, ExitStatus> CommandCall::openCatalogue(const QString &named) const
{
    const QString chosen = named.isEmpty() ? options.value(QStringLiteral("catalogue")) : named;
    std::variant<std::unique_ptr<Catalogue>, Refusal> opened =
        Catalogue::open(chosen.isEmpty() ? bundled : chosen, Catalogue::Thoroughness::Full);
    if (const auto *refusal = std::get_if<Refusal>(&opened)) {
        output.say(refusalText(*refusal));
        return ExitStatus::UnusableInput;
    }
    auto &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
    if (!knowsLanguage(catalogue->info().languages))
        return ExitStatus::WrongUsage;
    return std::move(catalogue);
}

QList<ConsoleCommand> consoleCommands()
{
    return compileCommands() + QList<ConsoleCommand>{checkCommand()} + readCommands() + exportCommands() +
           QList<ConsoleCommand>{diffCommand()} + kioskCommands();
}

CommandOptions optionsOf(const ConsoleCommand &command)
{
    CommandOptions options;
    options.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Texts::tr("Show this help.")});
    options.addOption(
        {languageOption, Texts::tr("The language of the texts, such as nl or en."), QStringLiteral("TAG")});
    command.declare(options);
    return options;
}

ExitStatus runCommand(const ConsoleCommand &command, const QStringList &arguments, const QString &bundled,
                      const Language &language, ConsoleOutput &output, const PdfWriter &writePdf)
{
    QCommandLineParser options;
    options.setApplicationDescription(command.summary());
    optionsOf(command).addTo(options);
    const bool isUnderstood = options.parse(arguments);
    if (options.isSet(QStringLiteral("help"))) {
        QString text = options.helpText().trimmed();
        const QString ownName = QCoreApplication::arguments().value(0);
        if (!ownName.isEmpty())
            text.replace(ownName, QStringLiteral("partneratlas-catalogue ") + command.name);
        output.result(text + QLatin1String("\n\n") + Texts::tr("Example:") + QLatin1String("\n  ") +
                      QString(command.example).replace(QLatin1Char('\n'), QLatin1String("\n  ")));
        return ExitStatus::Fine;
    }
    const std::optional<Language> wanted = Language::fromTag(options.value(languageOption));
    if (!isUnderstood || (options.isSet(languageOption) && !wanted)) {
        output.say(
            isUnderstood
                ? Texts::tr("“%1” is not a language. Write a tag such as nl or en.").arg(options.value(languageOption))
                : options.errorText());
        output.say(Texts::tr("“partneratlas-catalogue %1 --help” tells what can be written.").arg(command.name));
        return ExitStatus::WrongUsage;
    }
    return command.run({options, bundled, wanted.value_or(language), output, writePdf});
}
