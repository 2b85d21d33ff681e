// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/readcommands.h"

#include "catalogue/catalogue.h"
#include "console/cataloguejson.h"
#include "console/partnertext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReadCommands)
};

bool hasArguments(const CommandCall &call, int number)
{
    if (call.options.positionalArguments().size() == number)
        return true;
    call.output.say(Texts::tr("This command takes %n argument(s).", nullptr, number));
    return false;
}

ExitStatus info(const CommandCall &call)
{
    if (!hasArguments(call, 0))
        return ExitStatus::WrongUsage;
    const std::unique_ptr<Catalogue> catalogue = call.openCatalogue();
    if (!catalogue)
        return ExitStatus::UnusableInput;
    if (call.wantsJson())
        call.output.resultBytes(QJsonDocument(infoJson(*catalogue)).toJson());
    else
        call.output.result(infoText(*catalogue, call.language));
    return ExitStatus::Fine;
}

ExitStatus list(const CommandCall &call)
{
    if (!hasArguments(call, 0))
        return ExitStatus::WrongUsage;
    const std::unique_ptr<Catalogue> catalogue = call.openCatalogue();
    if (!catalogue)
        return ExitStatus::UnusableInput;
    if (call.wantsJson())
        call.output.resultBytes(QJsonDocument(listJson(*catalogue, call.language)).toJson());
    else
        call.output.result(listText(*catalogue, call.language));
    return ExitStatus::Fine;
}

ExitStatus show(const CommandCall &call)
{
    if (!hasArguments(call, 1))
        return ExitStatus::WrongUsage;
    const std::unique_ptr<Catalogue> catalogue = call.openCatalogue();
    if (!catalogue)
        return ExitStatus::UnusableInput;
    const QString slug = call.options.positionalArguments().first();
    const std::optional<Partner> partner = catalogue->partner(catalogue->partnerWithSlug(slug));
    if (!partner) {
        call.output.say(Texts::tr("The catalogue has no partner “%1”. “partneratlas-catalogue list” tells which there are.").arg(slug));
        return ExitStatus::UnusableInput;
    }
    if (call.wantsJson())
        call.output.resultBytes(QJsonDocument(partnerJson(*catalogue, *partner)).toJson());
    else
        call.output.result(partnerText(*catalogue, *partner, call.language));
    return ExitStatus::Fine;
}

void declareReading(QCommandLineParser &options)
{
    options.addOption({QStringLiteral("catalogue"), Texts::tr("The catalogue to read (default: the bundled one)."),
                       QStringLiteral("FILE")});
    options.addOption({QStringLiteral("json"), Texts::tr("Write JSON.")});
}

void declareShow(QCommandLineParser &options)
{
    declareReading(options);
    options.addPositionalArgument(QStringLiteral("SLUG"), Texts::tr("The short name of a partner, such as tu-delft."));
}

} // namespace

QList<ConsoleCommand> readCommands()
{
    return {{QStringLiteral("info"), [] { return Texts::tr("Tells what a catalogue is: title, edition, languages, numbers."); },
             QStringLiteral("partneratlas-catalogue info --language nl"), declareReading, info},
            {QStringLiteral("list"), [] { return Texts::tr("Lists the partners in the order of the language."); },
             QStringLiteral("partneratlas-catalogue list --json"), declareReading, list},
            {QStringLiteral("show"), [] { return Texts::tr("Shows everything about one partner."); },
             QStringLiteral("partneratlas-catalogue show medical-delta --language nl"), declareShow, show}};
}
