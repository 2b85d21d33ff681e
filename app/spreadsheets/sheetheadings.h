// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/recordcolumns.h"
#include "spreadsheets/sheet.h"

#include <QHash>

#include <optional>

/// How the headings of a table are understood.
struct HeadingRules {
    /// What a heading of the file (SheetHeading::mappingKey) stands for, before anything else: the key of a column
    /// (recordcolumns.h), or an empty text for a column that is left out.
    QHash<QString, QString> mapping;
    /// Further names of columns and their keys, such as their headings in other languages of the interface; capitals,
    /// accents and the kind of an apostrophe do not matter.
    QHash<QString, QString> otherNames;
    /// Headings of lists that are for reading only, and the key of the column that holds the same; empty if none does.
    QHash<QString, QString> listHeadings = {};
};

/// One column of a table with its heading, as it stands in the file.
struct SheetHeading {
    int column = 0; ///< from 1
    /// Without blanks around it; may be empty.
    QString text;
    /// Nothing if the heading is unknown, or if the column is left out.
    std::optional<RecordColumn> meaning;
    bool isLeftOut = false;

    /// By what it is found in a mapping: its text, or without one its letters in brackets: "(D)".
    [[nodiscard]] QString mappingKey() const;
};

/// The headings in the first row of a table, understood by their keys or by their texts in the language of the
/// interface. Columns without a heading are among them if there is one further on. Empty for a table without rows.
[[nodiscard]] QList<SheetHeading> sheetHeadings(const Sheet &sheet, const LanguageOrder &languages,
                                                const HeadingRules &rules);

/// Those that mean nothing, are not left out, and stand over cells in which something is written, or have a text.
[[nodiscard]] QList<SheetHeading> unknownHeadings(const Sheet &sheet, const QList<SheetHeading> &headings);

/// Whether all that are understood are keys, and one of them at least is nothing else: then mistakes speak of keys,
/// else of headings for people.
[[nodiscard]] bool areKeys(const QList<SheetHeading> &headings);

/// Whether a partner is recognised by what stands in such a column: its slug, a name, a website or an identifier.
[[nodiscard]] bool tellsPartner(RecordField field);
/// Whether one of the columns is such a column.
[[nodiscard]] bool tellPartners(const QList<SheetHeading> &headings);

/// The key that HeadingRules::listHeadings has for a heading; nothing if it is none of them.
[[nodiscard]] std::optional<QString> keyInList(const QString &heading, const HeadingRules &rules);
/// Whether a table is probably a list that was exported for reading: it has no short names, two headings or more are
/// unknown, and all of those are headings of lists.
[[nodiscard]] bool isListForReading(const Sheet &sheet, const QList<SheetHeading> &headings, const HeadingRules &rules);

/// Every heading that is unknown, two of one meaning, and a table without any column that tells the partners. Of a list
/// for reading only that it is one.
[[nodiscard]] QList<Mistake> headingMistakes(const Sheet &sheet, const QList<SheetHeading> &headings,
                                             const LanguageOrder &languages, const HeadingRules &rules = {});
