// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/checkcommand.h"

#include "catalogue/refusaltext.h"
#include "comparing/doubtsearch.h"
#include "comparing/doubttext.h"
#include "compiling/formulaguard.h"
#include "console/recordinput.h"
#include "files/csvtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

QJsonObject toJson(const Mistake &mistake)
{
    return {{QStringLiteral("kind"), QStringLiteral("mistake")}, {QStringLiteral("file"), mistake.position.file},
            {QStringLiteral("line"), mistake.position.line},     {QStringLiteral("column"), mistake.position.column},
            {QStringLiteral("problem"), mistake.problem},        {QStringLiteral("advice"), mistake.advice}};
}

/// One table for both: the columns of mistakes stay empty for doubts, and the other way round.
QStringList csvHeads()
{
    return {QStringLiteral("kind"),     QStringLiteral("file"),    QStringLiteral("line"),   QStringLiteral("column"),
            QStringLiteral("part"),     QStringLiteral("slug"),    QStringLiteral("name"),   QStringLiteral("field"),
            QStringLiteral("language"), QStringLiteral("date"),    QStringLiteral("detail"), QStringLiteral("probable"),
            QStringLiteral("other"),    QStringLiteral("problem"), QStringLiteral("advice")};
}

/// Everything as objects; --csv makes rows of them.
void write(const QJsonArray &findings, const CommandCall &call)
{
    if (call.wantsJson()) {
        call.output.resultBytes(QJsonDocument(findings).toJson());
        return;
    }
    call.output.resultBytes(csvRow(csvHeads()));
    for (const QJsonValue &finding : findings) {
        QStringList cells;
        for (const QString &head : csvHeads())
            cells.append(guarded(finding[head].toVariant().toString()));
        call.output.resultBytes(csvRow(cells));
    }
}

bool wantsTable(const CommandCall &call)
{
    return call.wantsJson() || call.options.isSet(QStringLiteral("csv"));
}

ExitStatus tellMistakes(const UnusableInput &input, const CommandCall &call)
{
    if (wantsTable(call)) {
        QJsonArray array;
        for (const Mistake &mistake : input.mistakes)
            array.append(toJson(mistake));
        write(array, call);
    } else {
        for (const Mistake &mistake : input.mistakes)
            call.output.result(input.text(mistake));
    }
    if (!input.detail.isEmpty())
        call.output.say(input.detail);
    if (!input.isFile)
        call.output.say(Texts::tr("%n mistake(s) found.", nullptr, static_cast<int>(input.mistakes.size())));
    return ExitStatus::UnusableInput;
}

/// A line for each kind that there is, with its number and its name for --only.
void tellNumbers(const QList<Doubt> &doubts, const CommandCall &call)
{
    for (const DoubtKind kind : everyDoubtKind) {
        const auto isOfKind = [kind](const Doubt &doubt) { return doubt.kind == kind; };
        const auto number = static_cast<int>(std::count_if(doubts.begin(), doubts.end(), isOfKind));
        if (number > 0)
            call.output.say(QStringLiteral("%1  %2 (%3)").arg(number, 6).arg(doubtKindText(kind), slugOf(kind)));
    }
}

ExitStatus tellDoubts(const QList<Doubt> &doubts, const LanguageOrder &languages, const CommandCall &call)
{
    if (wantsTable(call)) {
        QJsonArray array;
        for (const Doubt &doubt : doubts)
            array.append(doubtJson(doubt, call.language, languages));
        write(array, call);
    } else {
        for (const Doubt &doubt : doubts)
            call.output.result(doubtLine(doubt, call.language, languages));
    }
    if (doubts.isEmpty()) {
        call.output.say(Texts::tr("No mistakes and no doubts found."));
        return ExitStatus::Fine;
    }
    const auto number = static_cast<int>(doubts.size());
    if (wantsTable(call)) {
        call.output.say(Texts::tr("No mistakes found, but %n doubt(s).", nullptr, number));
    } else {
        call.output.say(Texts::tr("No mistakes found, but %n doubt(s):", nullptr, number));
        tellNumbers(doubts, call);
    }
    return ExitStatus::Found;
}

QStringList kindSlugs()
{
    QStringList slugs;
    for (const DoubtKind kind : everyDoubtKind)
        slugs.append(slugOf(kind));
    return slugs;
}

/// Those of --only, none without it; null if one is not known, which is said.
std::optional<QSet<DoubtKind>> kindsOf(const CommandCall &call)
{
    QSet<DoubtKind> kinds;
    for (const QString &values : call.options.values(QStringLiteral("only"))) {
        for (const QString &value : values.split(QLatin1Char(','))) {
            const std::optional<DoubtKind> kind = doubtKindWithSlug(value.trimmed());
            if (!kind) {
                call.output.say(Texts::tr("“%1” is not a kind of doubt. There are: %2.", "%2 is a list of words")
                                    .arg(value, kindSlugs().join(QLatin1String(", "))));
                return std::nullopt;
            }
            kinds.insert(*kind);
        }
    }
    return kinds;
}

ExitStatus check(const CommandCall &call)
{
    const QStringList paths = call.options.positionalArguments();
    if (paths.size() != 1) {
        call.output.say(Texts::tr("Name one source folder, catalogue file or table of partners."));
        return ExitStatus::WrongUsage;
    }
    if (call.wantsJson() && call.options.isSet(QStringLiteral("csv"))) {
        call.output.say(Texts::tr("Choose one of --json and --csv."));
        return ExitStatus::WrongUsage;
    }
    const std::optional<QSet<DoubtKind>> kinds = kindsOf(call);
    if (!kinds)
        return ExitStatus::WrongUsage;
    if (hasSheetOptions(call.options) && !RecordInput::isTable(paths.first())) {
        call.output.say(Texts::tr("--base, --others and --map go with a table of partners."));
        return ExitStatus::WrongUsage;
    }
    const std::optional<SheetCall> sheet = sheetCallIn(call);
    if (!sheet)
        return ExitStatus::WrongUsage;
    const auto input = RecordInput::read(paths.first(), *sheet);
    if (const auto *unusable = std::get_if<UnusableInput>(&input))
        return tellMistakes(*unusable, call);
    const auto &read = std::get<std::unique_ptr<RecordInput>>(input);
    RecordSource &records = read->records();
    if (!call.knowsLanguage(records.head().languages))
        return ExitStatus::WrongUsage;
    for (const QString &note : read->notes())
        call.output.say(note);
    const std::optional<QList<Doubt>> doubts = findDoubts(records, QDate::currentDate(), *kinds);
    if (const QString error = records.error(); !error.isEmpty()) {
        const Refusal damaged{RefusalReason::Damaged, paths.first(), error};
        return tellMistakes({{{{damaged.path, 0, 0}, refusalText(damaged), {}}}, true, error}, call);
    }
    return tellDoubts(*doubts, records.head().languages, call);
}

void declareCheck(CommandOptions &options)
{
    options.addPositionalArgument(QStringLiteral("FOLDER|CATALOGUE|TABLE"),
                                  Texts::tr("A source folder, a catalogue file, or a table of partners (.csv, .ods, "
                                            ".xlsx)."));
    options.addOption({QStringLiteral("json"), Texts::tr("Write JSON.")});
    options.addOption({QStringLiteral("csv"), Texts::tr("Write CSV, a row for each mistake or doubt.")});
    options.addOption({QStringLiteral("only"),
                       Texts::tr("Only doubts of these kinds: %1.", "%1 is a list of words")
                           .arg(kindSlugs().join(QLatin1String(", "))),
                       QStringLiteral("KIND[,KIND]")});
    declareSheetOptions(options);
}

} // namespace

ConsoleCommand checkCommand()
{
    return {
        QStringLiteral("check"),
        [] {
            return Texts::tr(
                "Tells every mistake in a source folder, a catalogue file or a table of partners, else every doubt.");
        },
        QStringLiteral("partneratlas-catalogue check data --only no-link,agreement-over"), declareCheck, check};
}
