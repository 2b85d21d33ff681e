// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/sourceexport.h"

#include "catalogue/catalogue.h"
#include "catalogue/refusaltext.h"
#include "compiling/cataloguerecords.h"
#include "compiling/sourcewriter.h"

#include <QCoreApplication>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SourceExport)
};

} // namespace

void declareSourceExport(CommandOptions &options)
{
    options.addOption({QStringLiteral("delete"),
                       Texts::tr("With the format source: remove the files of partners that the catalogue does not "
                                 "have.")});
}

ExitStatus exportSource(const CommandCall &call, const QString &folder)
{
    const auto opened = call.openCatalogue();
    if (const auto *status = std::get_if<ExitStatus>(&opened))
        return *status;
    const auto &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
    const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(*catalogue);
    if (!records)
        return ExitStatus::UnusableInput;
    const CatalogueInfo &info = catalogue->info();
    const Draft draft = records->draft();
    if (!records->error().isEmpty()) {
        call.output.say(refusalText({RefusalReason::Damaged, info.path, records->error()}));
        return ExitStatus::UnusableInput;
    }
    const SourceWriting options{call.options.isSet(QStringLiteral("delete"))};
    if (const auto failure = writeSource(draft, {info.edition, info.editionDate}, folder, options)) {
        call.output.say(sourceFailureText(*failure));
        if (failure->reason == SourceFailureReason::LeftOverPartners)
            call.output.say(Texts::tr("With --delete they are removed."));
        return ExitStatus::UnwritableOutput;
    }
    call.output.say(
        Texts::tr("%n partner(s) written to %1.", nullptr, static_cast<int>(draft.partners.size())).arg(folder));
    return ExitStatus::Fine;
}
