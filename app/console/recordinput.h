// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/recordsource.h"
#include "compiling/mistake.h"
#include "console/consolecommand.h"

#include <memory>
#include <variant>

/// Why an input cannot be used.
struct UnusableInput {
    /// Those of a source folder; of a file one, which is a whole sentence with its path.
    QList<Mistake> mistakes;
    bool isFile = false;
    /// What SQLite says of it, in English; may be empty.
    QString detail;

    /// A mistake as it is told to people.
    [[nodiscard]] QString text(const Mistake &mistake) const { return isFile ? mistake.problem : mistakeText(mistake); }
};

/// A catalogue that a command was given to compare or to check: a file, or a source folder that is read as if it were
/// compiled.
class RecordInput final
{
public:
    [[nodiscard]] static std::variant<std::unique_ptr<RecordInput>, UnusableInput> read(const QString &path);
    /// The same; null if it cannot be used, which is said.
    [[nodiscard]] static std::unique_ptr<RecordInput> open(const QString &path, const CommandCall &call);

    [[nodiscard]] RecordSource &records() { return *m_source; }

private:
    RecordInput() = default;
    [[nodiscard]] std::optional<UnusableInput> openFile(const QString &path);
    [[nodiscard]] std::optional<UnusableInput> readFolder(const QString &path);

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<CatalogueRecords> m_records;
    Draft m_draft;
    std::unique_ptr<RecordSource> m_source;
};
