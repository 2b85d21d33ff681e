// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exporttable.h"

#include <QStringList>

/// A table whose cells a test gives.
class FixedTable final : public ExportTable
{
public:
    FixedTable(const QStringList &headings, const QList<ExportRow> &rows, bool isReadAgain = false)
        : m_rows(rows)
        , m_isReadAgain(isReadAgain)
    {
        for (const QString &heading : headings)
            m_columns.append({QStringLiteral("key_") + heading, heading});
    }
    /// One column of texts.
    explicit FixedTable(const QStringList &texts, bool isReadAgain = false)
        : FixedTable({QStringLiteral("A")}, rowsOf(texts), isReadAgain)
    {
    }

    [[nodiscard]] const QList<ExportColumn> &columns() const override { return m_columns; }
    [[nodiscard]] int rowCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QList<ExportRow> rows(int first, int count) override
    {
        return m_damagedFrom >= 0 && first >= m_damagedFrom ? QList<ExportRow>() : m_rows.mid(first, count);
    }
    [[nodiscard]] QString error() const override { return m_damagedFrom >= 0 ? QStringLiteral("broken") : QString(); }
    [[nodiscard]] bool isReadAgain() const override { return m_isReadAgain; }
    /// From this row on nothing can be read.
    void setDamagedFrom(int row) { m_damagedFrom = row; }

private:
    static QList<ExportRow> rowsOf(const QStringList &texts)
    {
        QList<ExportRow> rows;
        for (const QString &text : texts)
            rows.append(ExportRow{{text}});
        return rows;
    }

    QList<ExportColumn> m_columns;
    QList<ExportRow> m_rows;
    bool m_isReadAgain;
    int m_damagedFrom = -1;
};
