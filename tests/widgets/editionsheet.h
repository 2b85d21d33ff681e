// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QList>
#include <QStringList>

/// The partners of a catalogue as a spreadsheet of all columns, which a test changes and writes as a CSV file.
class EditionSheet final
{
public:
    explicit EditionSheet(const Catalogue &catalogue);

    /// Writes into the cell of the partner with this slug, below the heading with this key.
    void set(const QString &slug, const QString &key, const QString &value);
    [[nodiscard]] QString cell(const QString &slug, const QString &key) const;
    /// Of the partner, as a spreadsheet counts; 0 if it is not there.
    [[nodiscard]] int rowOf(const QString &slug) const;
    void rename(const QString &key, const QString &heading);
    void addColumn(const QString &heading, const QString &value);
    void remove(const QString &slug);
    void write(const QString &path) const;

private:
    [[nodiscard]] qsizetype columnOf(const QString &heading) const;

    QList<QStringList> m_rows;
};
