// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/sheetinput.h"

#include "catalogue/catalogue.h"
#include "comparing/editiondoubts.h"
#include "comparing/editionpreparation.h"
#include "exporting/listheadings.h"
#include "exporting/recordheadings.h"
#include "spreadsheets/sheetreader.h"

#include <QCoreApplication>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SheetInput)
};

const QString baseOption = QStringLiteral("base");
const QString othersOption = QStringLiteral("others");
const QString mapOption = QStringLiteral("map");

/// The headings of --map and their keys; nothing if one is not written right.
std::optional<QHash<QString, QString>> mappingIn(const QStringList &values)
{
    QHash<QString, QString> mapping;
    for (const QString &value : values) {
        const qsizetype sign = value.lastIndexOf(QLatin1Char('='));
        if (sign <= 0)
            return std::nullopt;
        mapping.insert(value.left(sign).trimmed(), value.mid(sign + 1).trimmed());
    }
    return mapping;
}

/// A key of --map that the catalogue does not have; empty if all are known.
QString unknownKey(const QHash<QString, QString> &mapping, const LanguageOrder &languages)
{
    for (const QString &key : mapping) {
        if (!key.isEmpty() && !recordColumnWithKey(key, languages))
            return key;
    }
    return {};
}

/// What happened to the partners that the table does not name, and how they are treated in the other way.
QStringList notesOf(const SheetReading &reading, bool keepsOthers)
{
    QStringList notes = reading.notes;
    if (reading.others > 0)
        notes.append(keepsOthers ? Texts::tr("To leave out what the table does not name, add --others remove.")
                                 : Texts::tr("To keep what the table does not name, leave out --others remove."));
    return notes;
}

std::optional<Refusal> findDoubts(const Catalogue &base, DraftInput &input)
{
    const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(base);
    if (!records)
        return Refusal{RefusalReason::Changed, base.info().path, {}};
    CatalogueRecordSource before(*records);
    input.doubts = *editionDoubts(before, input.draft.partners);
    if (!records->error().isEmpty())
        return Refusal{RefusalReason::Damaged, base.info().path, records->error()};
    return std::nullopt;
}

std::variant<DraftInput, UnusableInput> readOnto(const Catalogue &base, Sheet sheet, const SheetCall &call)
{
    SheetOptions options = call.options;
    const CatalogueInfo &info = base.info();
    if (const QString key = unknownKey(options.headings.mapping, info.languages); !key.isEmpty()) {
        QStringList keys;
        for (const RecordColumn &column : recordColumns(info.languages))
            keys.append(keyOf(column));
        return UnusableInput{{{{sheet.file, 0, 0, SourceNotation::Spreadsheet},
                               Texts::tr("There is no column “%1” that a heading could stand for.").arg(key),
                               Texts::tr("Write one of: %1.").arg(keys.join(QLatin1String(", ")))}},
                             false,
                             {}};
    }
    options.headings.otherNames = recordHeadings(info.languages);
    options.headings.listHeadings = listHeadings(info.languages);
    std::variant<SheetReading, Refusal> read = readSheetOnto({info, base.identity()}, std::move(sheet), options);
    if (const auto *refusal = std::get_if<Refusal>(&read))
        return refusedInput(*refusal);
    auto &reading = std::get<SheetReading>(read);
    if (!reading.mistakes.isEmpty())
        return UnusableInput{reading.mistakes, false, {}};
    DraftInput input{
        std::move(reading.draft), {info.edition, info.editionDate}, notesOf(reading, options.keepsOthers), {}};
    if (const auto refusal = call.isForEdition ? findDoubts(base, input) : std::nullopt)
        return refusedInput(*refusal);
    return input;
}

} // namespace

void declareSheetOptions(CommandOptions &options)
{
    options.addOption(
        {baseOption,
         Texts::tr("The catalogue that categories, languages and whatever the table does not hold come from "
                   "(default: the bundled one)."),
         QStringLiteral("CATALOGUE")});
    declareOthersOption(options);
    options.addOption(
        {mapOption,
         Texts::tr("The column that a heading of the table stands for, such as Naam=name_nl; nothing after "
                   "the sign leaves the column out. May be repeated."),
         QStringLiteral("HEADING=COLUMN")});
}

void declareOthersOption(CommandOptions &options)
{
    options.addOption(
        {othersOption,
         Texts::tr(
             "What becomes of partners of the catalogue that the table does not name: keep (default), or remove."),
         QStringLiteral("keep|remove")});
}

std::optional<bool> keepsOthersIn(const CommandCall &call)
{
    const QString others = call.options.value(othersOption);
    const bool removes = others == QLatin1String("remove");
    if (removes || others == QLatin1String("keep") || !call.options.isSet(othersOption))
        return !removes;
    call.output.say(Texts::tr("Write --others keep, or --others remove."));
    return std::nullopt;
}

std::optional<SheetCall> sheetCallIn(const CommandCall &call)
{
    const std::optional<bool> keepsOthers = keepsOthersIn(call);
    if (!keepsOthers)
        return std::nullopt;
    const auto mapping = mappingIn(call.options.values(mapOption));
    if (!mapping) {
        call.output.say(Texts::tr("Write --map with a heading, the sign = and a column, such as Naam=name_nl."));
        return std::nullopt;
    }
    const QString base = call.options.value(baseOption);
    return SheetCall{base.isEmpty() ? call.bundled : base, {{*mapping, {}}, *keepsOthers}};
}

bool hasSheetOptions(const QCommandLineParser &options)
{
    return options.isSet(baseOption) || options.isSet(othersOption) || options.isSet(mapOption);
}

std::variant<DraftInput, UnusableInput> readSheetInput(const QString &path, const SheetCall &call)
{
    std::variant<Sheet, Mistake> sheet = readSheet(path);
    if (const auto *mistake = std::get_if<Mistake>(&sheet))
        return UnusableInput{{*mistake}, false, {}};
    const auto opened = Catalogue::open(call.base, Catalogue::Thoroughness::Full);
    if (const auto *refusal = std::get_if<Refusal>(&opened))
        return refusedInput(*refusal);
    return readOnto(*std::get<std::unique_ptr<Catalogue>>(opened), std::get<Sheet>(std::move(sheet)), call);
}
