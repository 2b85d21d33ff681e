// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportprofile.h"

/// Which columns a list has, and in which order. Those that are not chosen keep a place too, so that one that is
/// chosen again stands where it stood.
struct ColumnChoice {
    /// Every column, once.
    QList<ListColumn> order = everyListColumn();
    QList<ListColumn> chosen = usualListColumns();
    /// In place of them everything that the catalogue knows, for editing.
    bool hasEverything = false;
    /// The stable keys above the columns.
    bool hasKeys = false;

    /// The chosen ones in their order.
    [[nodiscard]] QList<ListColumn> columns() const;
    void setChosen(ListColumn column, bool isChosen);
    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

/// What is chosen in the export dialog.
struct ExportChoice {
    ExportedPartners partners = ExportedPartners::Shown;
    ExportFormat format = ExportFormat::Csv;
    OpensIn opensIn = OpensIn::Plain;
    PdfLayout layout = PdfLayout::List;
    bool hasEveryLanguage = false;
    /// Empty: that of the window.
    Language language = Language();
    ColumnChoice columns = ColumnChoice();
    /// Keys of a profile that this version does not know; saved again.
    QStringList unknownColumns = QStringList();
    std::optional<ExportSort> sort = std::nullopt;
    friend bool operator==(const ExportChoice &, const ExportChoice &) = default;
};

/// The columns that are not in the profile stand after the one that they follow when columns are offered.
[[nodiscard]] ExportChoice choiceOf(const ExportProfile &profile);
/// profileOf(choiceOf(profile), profile.name) is the same profile.
[[nodiscard]] ExportProfile profileOf(const ExportChoice &choice, const QString &name);

/// Whether a file of this choice is a table whose columns and languages can be chosen.
[[nodiscard]] bool hasColumns(const ExportChoice &choice);
/// Whether it has everything in place of the chosen columns; what is printed has not.
[[nodiscard]] bool hasEverything(const ExportChoice &choice);
/// Whether it can have every language side by side.
[[nodiscard]] bool mayHaveEveryLanguage(const ExportChoice &choice);
