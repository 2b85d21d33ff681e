// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/diffcommand.h"

#include "catalogue/refusaltext.h"
#include "comparing/cataloguedifference.h"
#include "comparing/differencejson.h"
#include "comparing/differencetable.h"
#include "comparing/differencetext.h"
#include "console/recordinput.h"
#include "spreadsheets/sheetreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)
};

void write(const CatalogueDifference &difference, const CommandCall &call)
{
    if (call.wantsJson())
        call.output.resultBytes(QJsonDocument(differenceJson(difference)).toJson());
    else if (call.options.isSet(QStringLiteral("csv")))
        call.output.resultBytes(differenceCsv(difference, call.language));
    else
        call.output.result(differenceText(difference, call.language));
}

ExitStatus diff(const CommandCall &call)
{
    const QStringList paths = call.options.positionalArguments();
    if (paths.size() != 2) {
        call.output.say(Texts::tr("Name two catalogues: OLD and NEW."));
        return ExitStatus::WrongUsage;
    }
    const std::optional<bool> keepsOthers = keepsOthersIn(call);
    if (!keepsOthers)
        return ExitStatus::WrongUsage;
    if (call.options.isSet(QStringLiteral("others")) && !RecordInput::isTable(paths.at(0)) &&
        !RecordInput::isTable(paths.at(1))) {
        call.output.say(Texts::tr("--others goes with a table of partners."));
        return ExitStatus::WrongUsage;
    }
    const SheetOptions options{{}, *keepsOthers};
    const std::unique_ptr<RecordInput> before = RecordInput::open(paths.at(0), {call.bundled, options}, call.output);
    // A table of partners is an edition of what it is compared with, if that is a catalogue file.
    const bool isBase = QFileInfo(paths.at(0)).isFile() && !isNamedLikeSheet(paths.at(0));
    const std::unique_ptr<RecordInput> after =
        before ? RecordInput::open(paths.at(1), {isBase ? paths.at(0) : call.bundled, options}, call.output) : nullptr;
    if (!after)
        return ExitStatus::UnusableInput;
    if (!call.knowsLanguage(before->records().head().languages + after->records().head().languages))
        return ExitStatus::WrongUsage;
    const std::optional<CatalogueDifference> difference = compareCatalogues(before->records(), after->records());
    for (const QString &path : {paths.at(0), paths.at(1)}) {
        const QString error = (path == paths.at(0) ? before : after)->records().error();
        if (!error.isEmpty()) {
            call.output.say(refusalText({RefusalReason::Damaged, path, error}));
            return ExitStatus::UnusableInput;
        }
    }
    write(*difference, call);
    return difference->isEmpty() ? ExitStatus::Fine : ExitStatus::Found;
}

void declareDiff(CommandOptions &options)
{
    const QString explanation =
        Texts::tr("A catalogue file, a source folder, or a table of partners (.csv, .ods, .xlsx).");
    options.addPositionalArgument(QStringLiteral("OLD"), explanation);
    options.addPositionalArgument(QStringLiteral("NEW"), explanation);
    declareOthersOption(options);
    options.addOption({QStringLiteral("json"), Texts::tr("Write JSON.")});
    options.addOption({QStringLiteral("csv"), Texts::tr("Write CSV, a row for each difference.")});
}

} // namespace

ConsoleCommand diffCommand()
{
    return {
        QStringLiteral("diff"),
        [] { return Texts::tr("Tells what changed between two editions, field by field and language by language."); },
        QStringLiteral("partneratlas-catalogue diff old.sqlite new.sqlite --language nl"), declareDiff, diff};
}
