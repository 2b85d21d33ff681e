// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A cell of a table. Whatever it is, its text is what a program shows that knows texts only; empty: nothing is known.
struct ExportCell {
    enum class Kind {
        Text, ///< may have several lines, parted by a line feed
        Date, ///< YYYY, YYYY-MM or YYYY-MM-DD
        Link  ///< one address that may leave the program (safeAddress)
    };
    QString text;
    Kind kind = Kind::Text;
    friend bool operator==(const ExportCell &, const ExportCell &) = default;
};

using ExportRow = QList<ExportCell>;

struct ExportColumn {
    /// Stable in every language and every version: "name", "name_nl".
    QString key;
    /// For people.
    QString heading;
};

/// A table of partners that is read in pieces, so that it may be as long as it likes. Belongs to one thread.
class ExportTable
{
public:
    /// As many rows as are read and written at a time.
    static constexpr int inBatch = 500;

    ExportTable() = default;
    virtual ~ExportTable() = default;
    Q_DISABLE_COPY_MOVE(ExportTable)

    [[nodiscard]] virtual const QList<ExportColumn> &columns() const = 0;
    [[nodiscard]] virtual int rowCount() const = 0;
    /// Some rows, each with a cell for each column; fewer at the end. To be asked for about inBatch rows.
    [[nodiscard]] virtual QList<ExportRow> rows(int first, int count) = 0;
    /// Why a row could not be read: the catalogue is damaged. Empty if all could.
    [[nodiscard]] virtual QString error() const = 0;
    /// Whether the program reads such a table again: then one apostrophe before what looks like a formula is taken off,
    /// and a text that has one of its own needs another.
    [[nodiscard]] virtual bool isReadAgain() const = 0;
};
