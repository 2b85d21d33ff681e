// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/csvwriter.h"
#include "exporting/exportorder.h"
#include "exporting/listcolumn.h"

#include <optional>

enum class ExportFormat { Csv, Xlsx, Json, JsonLd, Pdf };

/// The program that a CSV file is made for.
enum class OpensIn {
    ExcelDutch,   ///< Excel on a computer with Dutch settings
    ExcelEnglish, ///< Excel with English settings
    LibreOffice,
    Plain ///< any other program that reads RFC 4180
};

enum class PdfLayout { List, Sheets, Booklet };

enum class ExportedPartners {
    Selection, ///< those that the user picked
    Shown,     ///< those that a filter leaves
    All
};

/// What is exported and how, under a name.
struct ExportProfile {
    QString name;
    ExportFormat format = ExportFormat::Csv;
    OpensIn opensIn = OpensIn::Plain;   ///< of CSV
    PdfLayout layout = PdfLayout::List; ///< of PDF
    ExportedPartners partners = ExportedPartners::Shown;
    /// Side by side. Without it `language`; empty: that of the interface.
    bool hasEveryLanguage = false;
    Language language;
    /// Everything that the catalogue knows, for editing, in place of `columns`.
    bool hasEverything = false;
    QList<ListColumn> columns = usualListColumns();
    /// Keys of columns that this version does not know: to be told, and kept.
    QStringList unknownColumns;
    /// Nothing: in the order of the list.
    std::optional<ExportSort> sort;
    /// The stable keys as the first row instead of headings for people.
    bool hasKeys = false;
    friend bool operator==(const ExportProfile &, const ExportProfile &) = default;
};

/// The words that stand for these in files and on the command line; reading takes capitals too.
[[nodiscard]] QString slugOf(ExportFormat format);
[[nodiscard]] QString slugOf(OpensIn program);
[[nodiscard]] QString slugOf(PdfLayout layout);
[[nodiscard]] QString slugOf(ExportedPartners partners);
[[nodiscard]] std::optional<ExportFormat> exportFormatWithSlug(const QString &slug);
[[nodiscard]] std::optional<OpensIn> opensInWithSlug(const QString &slug);
[[nodiscard]] std::optional<PdfLayout> pdfLayoutWithSlug(const QString &slug);
[[nodiscard]] std::optional<ExportedPartners> exportedPartnersWithSlug(const QString &slug);
/// All of them, in the order in which they are offered.
[[nodiscard]] QStringList exportFormatSlugs();
[[nodiscard]] QStringList opensInSlugs();

/// "name" or "name:desc"; nothing for an unknown column or another word.
[[nodiscard]] QString textOf(const ExportSort &sort);
[[nodiscard]] std::optional<ExportSort> exportSortFrom(const QString &text);

/// The profiles that are always there, called as the programs they are made for (excel-nl, excel-en, libreoffice,
/// plain) and as what is printed (pdf-list, pdf-sheets, pdf-booklet).
[[nodiscard]] const QList<ExportProfile> &builtInProfiles();
/// Whether a name is taken by one of them, whatever its capitals and accents.
[[nodiscard]] bool isBuiltInProfile(const QString &name);

/// How CSV is written for a program.
[[nodiscard]] CsvOptions csvOptionsFor(OpensIn program, bool hasKeys);
/// The usual end of a file's name: "csv", "jsonld".
[[nodiscard]] QString suffixOf(ExportFormat format);
