// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// How a source is written; what an editor is told depends on it.
enum class SourceNotation { Toml, Spreadsheet };

/// Where something stands in a source.
struct SourcePosition {
    QString file;
    int line = 0;   ///< from 1, of a spreadsheet the row; 0 if it is about the whole file
    int column = 0; ///< characters from 1, of a spreadsheet the column; 0 if it is about the whole line or row
    SourceNotation notation = SourceNotation::Toml;
    int lineInCell = 0;          ///< of a cell with several lines, from 1; 0 if it is about the whole cell
    QString heading = QString(); ///< of the column of a spreadsheet; may be empty
};

/// Something in a source that an editor has to mend before it can be compiled.
struct Mistake {
    SourcePosition position;
    /// What is wrong, a sentence in the language of the interface.
    QString problem;
    /// What to write instead, a sentence; may be empty.
    QString advice;
    /// The name of the partner that it is about, else its short name; empty if it is about none, or nobody knows.
    QString partner = QString();
};

/// "file:line:column: problem advice", as compilers write it, so that editors can jump there; of a spreadsheet
/// "file, row 5, column D (heading): problem advice".
[[nodiscard]] QString mistakeText(const Mistake &mistake);

/// "Did you mean “…”?", for the advice of a mistake, if it is known what was meant; else what can be written.
[[nodiscard]] QString meantOr(const QString &meant, const QString &otherwise);

/// The letters of a column of a spreadsheet, which is counted from 1: "A", "Z", "AA". Empty for 0.
[[nodiscard]] QString sheetColumnName(int column);

/// By file, then line, then column, then the line within a cell.
void sortMistakes(QList<Mistake> &mistakes);
