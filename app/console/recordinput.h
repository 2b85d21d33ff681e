// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/recordsource.h"
#include "console/consolecommand.h"

#include <memory>

/// A catalogue that a command was given to compare or to check: a file, or a source folder that is read as if it were
/// compiled.
class RecordInput final
{
public:
    /// Null if it cannot be used, which is said.
    [[nodiscard]] static std::unique_ptr<RecordInput> open(const QString &path, const CommandCall &call);

    [[nodiscard]] RecordSource &records() { return *m_source; }

private:
    RecordInput() = default;
    [[nodiscard]] bool openFile(const QString &path, const CommandCall &call);
    [[nodiscard]] bool readFolder(const QString &path, const CommandCall &call);

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<CatalogueRecords> m_records;
    Draft m_draft;
    std::unique_ptr<RecordSource> m_source;
};
