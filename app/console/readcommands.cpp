// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/readcommands.h"

#include "browsing/filtertexts.h"
#include "catalogue/catalogue.h"
#include "catalogue/displaytext.h"
#include "catalogue/interruption.h"
#include "catalogue/refusaltext.h"
#include "catalogue/searchindex.h"
#include "console/cataloguejson.h"
#include "console/partnertext.h"
#include "settings/savedviewtexts.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

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

/// Whether a key has an option of its own: the language of the texts has that of links already.
bool hasOption(FilterKey key)
{
    return key != FilterKey::Language && key != FilterKey::Is;
}

/// The view of --view, an empty filter without one; null if there is no such view, which is said.
std::optional<PartnerFilter> viewOf(const CommandCall &call)
{
    if (!call.options.isSet(QStringLiteral("view")))
        return PartnerFilter();
    const QString name = call.options.value(QStringLiteral("view"));
    const SavedViews views;
    const std::optional<SavedView> view = views.named(name);
    if (views.failure())
        call.output.say(viewsFailureText(*views.failure()));
    if (!view)
        call.output.say(unknownViewText(name, views.views()));
    return view ? std::optional(view->filter) : std::nullopt;
}

/// The text that was written and the options, which say the same as keys in the text; null if it is too long to be
/// read, which is said.
std::optional<PartnerFilter> filterOf(const CommandCall &call)
{
    bool isWhole = true;
    PartnerFilter filter = PartnerFilter::parse(call.options.positionalArguments().join(QLatin1Char(' ')), &isWhole);
    if (!isWhole) {
        call.output.say(Texts::tr("A search has at most %1 words and %2 characters.", "%1 and %2 are numbers")
                            .arg(mostFilterTerms)
                            .arg(longestFilterText));
        return std::nullopt;
    }
    for (const FilterKey key : everyFilterKey) {
        for (const QString &values : hasOption(key) ? call.options.values(slugOf(key)) : QStringList()) {
            for (const QString &value : values.toLower().split(QLatin1Char(','), Qt::SkipEmptyParts))
                filter.add(key, value.trimmed());
        }
    }
    return filter;
}

/// The partners that fit, best first; if others are shown than were searched that is said.
QList<PartnerId> find(const CommandCall &call, SearchIndex &index, const PartnerFilter &filter)
{
    const auto work = std::make_shared<Interruption>();
    const SearchAnswer answer = index.search(filter, call.language, QDate::currentDate(), work);
    if (!answer.correction.isEmpty())
        call.output.say(
            Texts::tr("Nothing fits “%1”; this is what fits “%2”.", "what was written, and what was found instead")
                .arg(filter.words(), answer.correction));
    return index.summarise(answer, filter, QDate::currentDate(), work).partners;
}

/// Those that both find, in the order of the search; with an empty filter those of the other.
QList<PartnerId> findInBoth(const CommandCall &call, SearchIndex &index, const PartnerFilter &view,
                            const PartnerFilter &filter)
{
    QList<PartnerId> partners = find(call, index, filter.isEmpty() ? view : filter);
    if (view.isEmpty() || filter.isEmpty())
        return partners;
    const QList<PartnerId> inView = find(call, index, view);
    const QSet<PartnerId> known(inView.begin(), inView.end());
    partners.removeIf([&](PartnerId partner) { return !known.contains(partner); });
    return partners;
}

/// True if the catalogue knows everything that is filtered by; else it is said what it knows.
bool areValuesKnown(const CommandCall &call, const Catalogue &catalogue, const PartnerFilter &filter)
{
    const QList<FacetValue> unknown = unknownFilterValues(catalogue, filter);
    for (const auto &[key, value] : unknown) {
        constexpr int mostShown = 1500; // characters
        const QString known = shortened(knownFilterValues(catalogue, key).join(QStringLiteral(", ")), mostShown);
        call.output.say(Texts::tr("“%1” is not a value of %2. There are: %3.", "%2 is a key such as kind")
                            .arg(value, slugOf(key), known));
    }
    return unknown.isEmpty();
}

ExitStatus list(const CommandCall &call)
{
    const std::optional<PartnerFilter> filter = filterOf(call);
    if (!filter)
        return ExitStatus::WrongUsage;
    const std::optional<PartnerFilter> view = viewOf(call);
    const std::unique_ptr<Catalogue> catalogue = view ? call.openCatalogue() : nullptr;
    const std::unique_ptr<SearchIndex> index =
        catalogue ? SearchIndex::open(catalogue->info(), catalogue->identity()) : nullptr;
    if (!index)
        return ExitStatus::UnusableInput;
    if (!areValuesKnown(call, *catalogue, *filter))
        return ExitStatus::WrongUsage;
    const QList<PartnerId> partners = findInBoth(call, *index, *view, *filter);
    if (!index->error().isEmpty()) {
        call.output.say(refusalText({RefusalReason::Damaged, catalogue->info().path, index->error()}));
        return ExitStatus::UnusableInput;
    }
    if (call.wantsJson())
        call.output.resultBytes(QJsonDocument(listJson(*catalogue, partners, call.language)).toJson());
    else if (partners.isEmpty())
        call.output.say(Texts::tr("No partner fits."));
    else
        call.output.result(listText(*catalogue, partners, call.language));
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
        call.output.say(
            Texts::tr("The catalogue has no partner “%1”. “partneratlas-catalogue list” tells which there are.")
                .arg(slug));
        return ExitStatus::UnusableInput;
    }
    if (call.wantsJson())
        call.output.resultBytes(QJsonDocument(partnerJson(*catalogue, *partner)).toJson());
    else
        call.output.result(partnerText(*catalogue, *partner, call.language));
    return ExitStatus::Fine;
}

void declareReading(CommandOptions &options)
{
    options.addOption({QStringLiteral("catalogue"), Texts::tr("The catalogue to read (default: the bundled one)."),
                       QStringLiteral("FILE")});
    options.addOption({QStringLiteral("json"), Texts::tr("Write JSON.")});
}

void declareList(CommandOptions &options)
{
    declareReading(options);
    options.addPositionalArgument(
        QStringLiteral("TEXT"),
        Texts::tr("What to look for: words, \"a phrase\", key:value; a hyphen excludes (after --)."),
        QStringLiteral("[TEXT]"));
    options.addOption({QStringLiteral("view"), Texts::tr("Only those in the view that was saved under this name."),
                       QStringLiteral("NAME")});
    const QString values = QStringLiteral("VALUE[,VALUE]");
    for (const FilterKey key : everyFilterKey) {
        if (hasOption(key))
            options.addOption({slugOf(key),
                               Texts::tr("Only those with %1:VALUE.", "%1 is a key such as kind").arg(slugOf(key)),
                               values});
    }
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
             QStringLiteral("partneratlas-catalogue info --language nl"), declareReading, info},
            {QStringLiteral("list"), [] { return Texts::tr("Lists the partners, or those that fit a search."); },
             QStringLiteral("partneratlas-catalogue list museum --city leiden"), declareList, list},
            {QStringLiteral("show"), [] { return Texts::tr("Shows everything about one partner."); },
             QStringLiteral("partneratlas-catalogue show medical-delta --language nl"), declareShow, show}};
}
