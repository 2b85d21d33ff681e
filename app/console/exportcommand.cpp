// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/exportcommand.h"

#include "browsing/filtertexts.h"
#include "browsing/passingpartners.h"
#include "catalogue/catalogue.h"
#include "console/exportoptions.h"
#include "console/partnerchoice.h"
#include "console/sourceexport.h"
#include "exporting/exporter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

const QString standardOutput = QStringLiteral("-");

/// False, and said, for what this program does not write, or not to the standard output.
bool canBeWritten(const CommandCall &call, const ExportProfile &profile)
{
    if (profile.format == ExportFormat::Pdf && !call.writePdf) {
        const QString name = profile.name.isEmpty() ? QStringLiteral("PROFILE") : profile.name;
        call.output.say(Texts::tr("PDF is made by the other program: partneratlas --export \"%1\" -o FILE.",
                                  "%1 is the name of a profile")
                            .arg(name));
        return false;
    }
    if (profile.format == ExportFormat::Pdf && exportTarget(call) == standardOutput) {
        call.output.say(Texts::tr("A PDF file is not for a terminal: say -o FILE."));
        return false;
    }
    if (profile.format == ExportFormat::Xlsx && !call.options.isSet(QStringLiteral("output"))) {
        call.output.say(Texts::tr("An Excel file is not for a terminal: say -o FILE, or -o - for another program."));
        return false;
    }
    return true;
}

/// False, and said, if the name of the file says another format than a profile: a CSV file would become a PDF file. Who
/// names the format himself is taken at his word.
bool isNamedAsWritten(const CommandCall &call, const ExportProfile &profile)
{
    const QString name = exportTarget(call);
    const std::optional<ExportFormat> named = exportFormatWithSlug(QFileInfo(name).suffix());
    if (!named || *named == profile.format || call.options.isSet(QStringLiteral("format")))
        return true;
    call.output.say(Texts::tr("“%1” is the name of another kind of file: this export makes %2.", "%2 is a suffix")
                        .arg(name, QLatin1Char('.') + suffixOf(profile.format)));
    return false;
}

/// False, and said, if the catalogue has no texts in the language of a profile.
bool hasTextsFor(const CommandCall &call, const ExportProfile &profile, const LanguageOrder &languages)
{
    if (profile.language.isEmpty() || languages.contains(profile.language))
        return true;
    call.output.say(Texts::tr("The catalogue has no texts in “%1”. There are: %2.", "both are tags of languages")
                        .arg(profile.language.tag(), tagsOf(languages)));
    return false;
}

/// Puts the partners into the request, and the notes beside them; a status if that failed. A selection has an order of
/// its own.
std::optional<ExitStatus> choose(const CommandCall &call, const PartnerChoice &choice, const Catalogue &catalogue,
                                 ExportRequest &request)
{
    const auto chosen = choosePartners(call, catalogue, choice);
    if (const auto *status = std::get_if<ExitStatus>(&chosen))
        return *status;
    request.partners = inListOrder(catalogue, std::get<QList<PartnerId>>(chosen), contentLanguage(request));
    const bool isSelection = request.profile.partners == ExportedPartners::Selection;
    if (!isSelection && !request.profile.columns.contains(ListColumn::Note))
        return std::nullopt;
    const QList<SelectedPartner> selection = readSelection(call, catalogue);
    for (const SelectedPartner &partner : selection)
        request.notes.insert(partner.slug, partner.note);
    if (!isSelection)
        return std::nullopt;
    const QSet<PartnerId> found(request.partners.begin(), request.partners.end());
    request.partners = partnersIn(catalogue, selection);
    request.partners.removeIf([&found](PartnerId partner) { return !found.contains(partner); });
    return std::nullopt;
}

/// Whether the catalogue shall be written as its source: everything of it, into a folder.
bool isSource(const CommandCall &call)
{
    return call.options.value(QStringLiteral("format")).compare(QLatin1String("source"), Qt::CaseInsensitive) == 0;
}

/// What the partners are picked out by, in words.
QString filterInWords(const PartnerChoice &choice, const Catalogue &catalogue, const ExportRequest &request)
{
    if (request.profile.partners == ExportedPartners::Selection)
        return {};
    QStringList words;
    for (const PartnerFilter &filter : {choice.view, choice.filter}) {
        if (!filter.isEmpty())
            words.append(filterText(catalogue, filter, request.language));
    }
    return words.join(QStringLiteral(" · "));
}

std::optional<ExportFailure> writeTo(const QString &target, const CommandCall &call, const PartnerChoice &choice,
                                     const Catalogue &catalogue, const ExportRequest &request, ExportReport &report)
{
    if (request.profile.format == ExportFormat::Pdf)
        return call.writePdf(catalogue, request, filterInWords(choice, catalogue, request), target);
    if (target == standardOutput)
        return exportTo(call.output.resultDevice(), request, {}, &report);
    return exportTo(target, request, {}, &report);
}

/// A file without partners is written all the same: who reads it next need not know that a filter may find nobody.
QString emptyText(ExportFormat format, const QString &target)
{
    const bool hasHeadings = format == ExportFormat::Csv || format == ExportFormat::Xlsx;
    if (target == standardOutput)
        return hasHeadings ? Texts::tr("No partner matches: only the headings were written.")
                           : Texts::tr("No partner matches: an empty list was written.");
    if (format == ExportFormat::Pdf)
        return Texts::tr("No partner matches: %1 is a PDF file without partners.", "%1 is the name of a file")
            .arg(target);
    return hasHeadings ? Texts::tr("No partner matches: only the headings were written to %1.").arg(target)
                       : Texts::tr("No partner matches: an empty list was written to %1.").arg(target);
}

ExitStatus write(const CommandCall &call, const PartnerChoice &choice, const Catalogue &catalogue,
                 const ExportRequest &request)
{
    const QString target = exportTarget(call);
    ExportReport report;
    const std::optional<ExportFailure> failure = writeTo(target, call, choice, catalogue, request, report);
    if (failure) {
        call.output.say(exportFailureText(*failure));
        return failure->reason == ExportFailureReason::NotRead ? ExitStatus::UnusableInput
                                                               : ExitStatus::UnwritableOutput;
    }
    if (!report.areAllLinksLinks)
        call.output.say(Texts::tr("There are more links than Excel opens on one sheet; the last ones are plain text."));
    if (request.partners.isEmpty())
        call.output.say(emptyText(request.profile.format, target));
    else if (target != standardOutput)
        call.output.say(
            Texts::tr("%n partner(s) written to %1.", nullptr, static_cast<int>(request.partners.size())).arg(target));
    return ExitStatus::Fine;
}

ExitStatus exportPartners(const CommandCall &call)
{
    if (isSource(call) && call.options.isSet(QStringLiteral("output"))) {
        call.output.say(
            Texts::tr("A source is a folder: export --format source FOLDER, and --catalogue FILE for another "
                      "catalogue than the bundled one."));
        return ExitStatus::WrongUsage;
    }
    if (isSource(call)) {
        const QStringList folders = call.options.positionalArguments();
        if (folders.size() == 1)
            return exportSource(call, folders.first());
        call.output.say(Texts::tr("Name the folder that the source is written to: export --format source FOLDER."));
        return ExitStatus::WrongUsage;
    }
    const auto choice = partnerChoiceOf(call);
    if (const auto *status = std::get_if<ExitStatus>(&choice))
        return *status;
    const auto chosenProfile = exportProfileOf(call);
    if (const auto *status = std::get_if<ExitStatus>(&chosenProfile))
        return *status;
    const auto &profile = std::get<ExportProfile>(chosenProfile);
    if (!canBeWritten(call, profile) || !isNamedAsWritten(call, profile))
        return ExitStatus::WrongUsage;
    const auto opened = call.openCatalogue();
    if (const auto *status = std::get_if<ExitStatus>(&opened))
        return *status;
    const auto &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
    if (!hasTextsFor(call, profile, catalogue->info().languages))
        return ExitStatus::WrongUsage;
    ExportRequest request{catalogue->info(), catalogue->identity(), {}, profile, call.language, {}};
    const std::optional<ExitStatus> status = choose(call, std::get<PartnerChoice>(choice), *catalogue, request);
    return status ? *status : write(call, std::get<PartnerChoice>(choice), *catalogue, request);
}

void declareExport(CommandOptions &options)
{
    declareCatalogue(options);
    declarePartnerChoice(options);
    declareExportOptions(options);
    declareSourceExport(options);
}

} // namespace

QList<ConsoleCommand> exportCommands()
{
    return {{QStringLiteral("export"),
             [] { return Texts::tr("Writes a list of partners for a spreadsheet or another program."); },
             QStringLiteral("partneratlas-catalogue export --kind museum --profile excel-nl -o museums.csv"),
             declareExport, exportPartners}};
}
