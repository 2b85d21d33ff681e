// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Where something stands in a source.
struct SourcePosition {
    QString file;
    int line = 0;   ///< from 1; 0 if it is about the whole file
    int column = 0; ///< characters from 1; 0 if it is about the whole line
};

/// Something in a source that an editor has to mend before it can be compiled.
struct Mistake {
    SourcePosition position;
    /// What is wrong, a sentence in the language of the interface.
    QString problem;
    /// What to write instead, a sentence; may be empty.
    QString advice;
};

/// "file:line:column: problem advice", as compilers write it, so that editors can jump there.
[[nodiscard]] QString mistakeText(const Mistake &mistake);

/// By file, then line, then column.
void sortMistakes(QList<Mistake> &mistakes);
