// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

/// A small table that a person saves for a spreadsheet program.
struct TableFile {
    QString objectName; ///< of the dialog that asks where
    QString title;
    /// Without its suffix.
    QString proposedName;
    /// The rows with this separator between the cells.
    std::function<QByteArray(char separator)> rows;
    /// What is said when the file is there.
    std::function<QString(const QString &path)> saved;
};

/// Asks where, in a dialog above `parent`, and writes the table there as a whole file, or none. `tell` gets a sentence
/// in the language of the interface, and whether it is bad news.
void saveTableFile(const TableFile &file, QWidget *parent,
                   const std::function<void(const QString &sentence, bool isFailure)> &tell);
