// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/recordsource.h"
#include "console/sheetinput.h"

#include <memory>
#include <variant>

/// A catalogue that a command was given to compare or to check: a file, or a source folder or a table of partners that
/// is read as if it were compiled.
class RecordInput final
{
public:
    /// Whether it would be read as a table.
    [[nodiscard]] static bool isTable(const QString &path);
    /// `sheet` tells how a table is read.
    [[nodiscard]] static std::variant<std::unique_ptr<RecordInput>, UnusableInput> read(const QString &path,
                                                                                        const SheetCall &sheet);
    /// The same; null if it cannot be used, which is said.
    [[nodiscard]] static std::unique_ptr<RecordInput> open(const QString &path, const SheetCall &sheet,
                                                           ConsoleOutput &output);

    /// Sentences about what was read.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }

    [[nodiscard]] RecordSource &records() { return *m_source; }

private:
    RecordInput() = default;
    [[nodiscard]] std::optional<UnusableInput> openFile(const QString &path);
    [[nodiscard]] std::optional<UnusableInput> readFolder(const QString &path);
    [[nodiscard]] std::optional<UnusableInput> readTable(const QString &path, const SheetCall &sheet);

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<CatalogueRecords> m_records;
    Draft m_draft;
    QStringList m_notes;
    std::unique_ptr<RecordSource> m_source;
};
