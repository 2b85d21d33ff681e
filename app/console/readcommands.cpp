// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/readcommands.h"

#include "catalogue/catalogue.h"
#include "catalogue/refusaltext.h"
#include "console/cataloguejson.h"
#include "console/partnerchoice.h"
#include "console/partnertext.h"
#include "exporting/partnerjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{

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
    const QStringList paths = call.options.positionalArguments();
    if (paths.size() + (call.options.isSet(QStringLiteral("catalogue")) ? 1 : 0) > 1) {
        call.output.say(Texts::tr("Name one catalogue file."));
        return ExitStatus::WrongUsage;
    }
    const auto opened = call.openCatalogue(paths.value(0));
    if (const auto *status = std::get_if<ExitStatus>(&opened))
        return *status;
    const auto &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
    if (call.wantsJson())
        call.output.resultBytes(QJsonDocument(infoJson(*catalogue)).toJson());
    else
        call.output.result(infoText(*catalogue, call.language));
    return ExitStatus::Fine;
}

ExitStatus list(const CommandCall &call)
{
    const auto choice = partnerChoiceOf(call);
    if (const auto *status = std::get_if<ExitStatus>(&choice))
        return *status;
    const auto opened = call.openCatalogue();
    if (const auto *status = std::get_if<ExitStatus>(&opened))
        return *status;
    const auto &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
    const auto chosen = choosePartners(call, *catalogue, std::get<PartnerChoice>(choice));
    if (const auto *status = std::get_if<ExitStatus>(&chosen))
        return *status;
    const auto &partners = std::get<QList<PartnerId>>(chosen);
    if (call.wantsJson())
        call.output.resultBytes(QJsonDocument(listJson(*catalogue, partners, call.language)).toJson());
    else if (partners.isEmpty())
        call.output.say(Texts::tr("No partner matches."));
    else
        call.output.result(listText(*catalogue, partners, call.language));
    return ExitStatus::Fine;
}

/// The same object as in an export.
ExitStatus showJson(const CommandCall &call, const Catalogue &catalogue, PartnerId partner)
{
    const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(catalogue);
    const QList<QJsonObject> objects =
        records ? PartnerJson(*records).objectsOf(records->read({partner})) : QList<QJsonObject>();
    if (!records || !records->error().isEmpty()) {
        const RefusalReason reason = records ? RefusalReason::Damaged : RefusalReason::Changed;
        call.output.say(refusalText({reason, catalogue.info().path, records ? records->error() : QString()}));
        return ExitStatus::UnusableInput;
    }
    call.output.resultBytes(QJsonDocument(objects.first()).toJson());
    return ExitStatus::Fine;
}

ExitStatus show(const CommandCall &call)
{
    if (!hasArguments(call, 1))
        return ExitStatus::WrongUsage;
    const auto opened = call.openCatalogue();
    if (const auto *status = std::get_if<ExitStatus>(&opened))
        return *status;
    const auto &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
    const QString slug = call.options.positionalArguments().first();
    const std::optional<Partner> partner = catalogue->partner(catalogue->partnerWithSlug(slug));
    if (!partner) {
        call.output.say(
            Texts::tr("The catalogue has no partner “%1”. “partneratlas-catalogue list” tells which there are.")
                .arg(slug));
        return ExitStatus::UnusableInput;
    }
    if (call.wantsJson())
        return showJson(call, *catalogue, partner->id);
    call.output.result(partnerText(*catalogue, *partner, call.language));
    return ExitStatus::Fine;
}

void declareReading(CommandOptions &options)
{
    declareCatalogue(options);
    options.addOption({QStringLiteral("json"), Texts::tr("Write JSON.")});
}

void declareInfo(CommandOptions &options)
{
    declareReading(options);
    options.addPositionalArgument(QStringLiteral("CATALOGUE"),
                                  Texts::tr("A catalogue file, as with --catalogue (default: the bundled one)."),
                                  QStringLiteral("[CATALOGUE]"));
}

void declareList(CommandOptions &options)
{
    declareReading(options);
    declarePartnerChoice(options);
}

void declareShow(CommandOptions &options)
{
    declareReading(options);
    options.addPositionalArgument(QStringLiteral("SLUG"), Texts::tr("The short name of a partner, such as tu-delft."));
}

} // namespace

QList<ConsoleCommand> readCommands()
{
    return {{QStringLiteral("info"),
             [] { return Texts::tr("Tells what a catalogue is: title, edition, languages, numbers."); },
             QStringLiteral("partneratlas-catalogue info --language nl"), declareInfo, info},
            {QStringLiteral("list"), [] { return Texts::tr("Lists the partners, or those that fit a search."); },
             QStringLiteral("partneratlas-catalogue list museum --city leiden"), declareList, list},
            {QStringLiteral("show"), [] { return Texts::tr("Shows everything about one partner."); },
             QStringLiteral("partneratlas-catalogue show medical-delta --language nl"), declareShow, show}};
}
