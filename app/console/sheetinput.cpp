// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/sheetinput.h"

#include "catalogue/catalogue.h"
#include "comparing/editionpreparation.h"
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

std::variant<DraftInput, UnusableInput> readOnto(const Catalogue &base, Sheet sheet, SheetOptions options)
{
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
    std::variant<SheetReading, Refusal> read = readSheetOnto({info, base.identity()}, std::move(sheet), options);
    if (const auto *refusal = std::get_if<Refusal>(&read))
        return refusedInput(*refusal);
    auto &reading = std::get<SheetReading>(read);
    if (!reading.mistakes.isEmpty())
        return UnusableInput{reading.mistakes, false, {}};
    return DraftInput{std::move(reading.draft), {info.edition, info.editionDate}, reading.notes};
}

} // namespace

void declareSheetOptions(CommandOptions &options)
{
    options.addOption(
        {baseOption,
         Texts::tr("The catalogue that categories, languages and whatever the table does not hold come from "
                   "(default: the bundled one)."),
         QStringLiteral("CATALOGUE")});
    options.addOption({othersOption,
                       Texts::tr("What becomes of partners that the table does not have: keep, or remove (default)."),
                       QStringLiteral("keep|remove")});
    options.addOption(
        {mapOption,
         Texts::tr("The column that a heading of the table stands for, such as Naam=name_nl; nothing after "
                   "the sign leaves the column out. May be repeated."),
         QStringLiteral("HEADING=COLUMN")});
}

std::optional<SheetCall> sheetCallIn(const CommandCall &call)
{
    const QString others = call.options.value(othersOption);
    if (!others.isEmpty() && others != QLatin1String("keep") && others != QLatin1String("remove")) {
        call.output.say(Texts::tr("Write --others keep, or --others remove."));
        return std::nullopt;
    }
    const auto mapping = mappingIn(call.options.values(mapOption));
    if (!mapping) {
        call.output.say(Texts::tr("Write --map with a heading, the sign = and a column, such as Naam=name_nl."));
        return std::nullopt;
    }
    const QString base = call.options.value(baseOption);
    return SheetCall{base.isEmpty() ? call.bundled : base, {{*mapping, {}}, others == QLatin1String("keep")}};
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
    return readOnto(*std::get<std::unique_ptr<Catalogue>>(opened), std::get<Sheet>(std::move(sheet)), call.options);
}
