// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportchoice.h"

namespace
{

QList<ListColumn> orderBeginningWith(const QList<ListColumn> &columns)
{
    QList<ListColumn> order = columns;
    qsizetype after = 0; // the place behind the column that was offered before
    for (const ListColumn column : everyListColumn()) {
        if (!order.contains(column))
            order.insert(after, column);
        after = order.indexOf(column) + 1;
    }
    return order;
}

} // namespace

QList<ListColumn> ColumnChoice::columns() const
{
    QList<ListColumn> columns = order;
    columns.removeIf([this](ListColumn column) { return !chosen.contains(column); });
    return columns;
}

void ColumnChoice::setChosen(ListColumn column, bool isChosen)
{
    chosen.removeAll(column);
    if (isChosen)
        chosen.append(column);
    chosen = columns(); // one order for the same choice
}

ExportChoice choiceOf(const ExportProfile &profile)
{
    ExportChoice choice;
    choice.partners = profile.partners;
    choice.format = profile.format;
    choice.opensIn = profile.opensIn;
    choice.layout = profile.layout;
    choice.hasEveryLanguage = profile.hasEveryLanguage;
    choice.language = profile.language;
    choice.columns = {orderBeginningWith(profile.columns), profile.columns, profile.hasEverything, profile.hasKeys};
    choice.unknownColumns = profile.unknownColumns;
    choice.sort = profile.sort;
    return choice;
}

ExportProfile profileOf(const ExportChoice &choice, const QString &name)
{
    ExportProfile profile;
    profile.name = name;
    profile.partners = choice.partners;
    profile.format = choice.format;
    profile.opensIn = choice.opensIn;
    profile.layout = choice.layout;
    profile.hasEveryLanguage = choice.hasEveryLanguage;
    profile.language = choice.language;
    profile.hasEverything = choice.columns.hasEverything;
    profile.columns = choice.columns.columns();
    profile.unknownColumns = choice.unknownColumns;
    profile.sort = choice.sort;
    profile.hasKeys = choice.columns.hasKeys;
    return profile;
}

bool hasColumns(const ExportChoice &choice)
{
    if (choice.format == ExportFormat::Pdf)
        return choice.layout == PdfLayout::List;
    return choice.format == ExportFormat::Csv || choice.format == ExportFormat::Xlsx;
}

bool hasEverything(const ExportChoice &choice)
{
    return choice.columns.hasEverything && choice.format != ExportFormat::Pdf;
}

bool mayHaveEveryLanguage(const ExportChoice &choice)
{
    // What is written for editing holds every language anyway.
    return hasColumns(choice) && !hasEverything(choice);
}
