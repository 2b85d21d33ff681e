// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class Settings;

/// What the columns of an office's tables are: remembered, so that nobody is asked twice. A mapping gives for a heading
/// the key of a column (recordcolumns.h), or an empty text for one that is left out.
class ColumnMappings final
{
public:
    using Mapping = QHash<QString, QString>;

    static constexpr int mostTables = 20;                  ///< that are remembered; the oldest goes
    static constexpr qsizetype mostCharacters = 16 * 1024; ///< of all headings of one table that is remembered

    /// `settings` must outlive this.
    explicit ColumnMappings(Settings &settings);

    /// The mapping for a table with exactly these headings, in any order; nothing if there is none.
    [[nodiscard]] std::optional<Mapping> of(const QStringList &headings) const;
    /// What each of the headings stood for in the table that was remembered last; for those that are known at all.
    [[nodiscard]] Mapping proposedFor(const QStringList &headings) const;
    /// From now on this is the mapping for a table with these headings.
    void remember(const QStringList &headings, const Mapping &mapping);

private:
    struct Table {
        QStringList headings; ///< sorted, each once
        Mapping mapping;
    };

    [[nodiscard]] static QStringList normal(QStringList headings);
    [[nodiscard]] QList<Table> tables() const;

    Settings &m_settings;
};
