// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spreadsheets/sheet.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>
#include <variant>

/// Spreadsheets for tests, made of the XML that office programs write, and what was read of them as text.

using ZipEntries = QList<std::pair<QByteArray, QByteArray>>;

/// A zip archive of these names and contents.
[[nodiscard]] QByteArray zipOf(const ZipEntries &entries);

/// A spreadsheet with these rows (table:table-row elements) and automatic styles.
[[nodiscard]] QByteArray odsOf(const QByteArray &rows, const QByteArray &styles = {});
/// Only its content.xml.
[[nodiscard]] QByteArray odsContent(const QByteArray &table, const QByteArray &styles = {});

/// The parts of a workbook that a test varies.
struct XlsxParts {
    /// Row elements.
    QByteArray rows;
    /// si elements.
    QByteArray sharedTexts;
    /// numFmts and cellXfs elements.
    QByteArray styles;
    QByteArray workbookProperties;
};
[[nodiscard]] QByteArray xlsxOf(const XlsxParts &parts);
[[nodiscard]] ZipEntries xlsxEntries(const XlsxParts &parts);

/// "1: a | b" for each row, with \n for a line break within a cell; then the mistakes, one on a line.
[[nodiscard]] QString textOf(const std::variant<Sheet, Mistake> &sheet);
