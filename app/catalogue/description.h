// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

/// A description in parts that can be shown. Its notation is a part of CommonMark: paragraphs parted by an empty line,
/// list items that begin with "- ", *emphasis* and **strong emphasis**. Everything else is plain text.
struct Description {
    struct Run {
        QString text;
        bool isEmphasised = false;
        bool isStrong = false;
        friend bool operator==(const Run &, const Run &) = default;
    };
    struct Block {
        bool isListItem = false;
        QList<Run> runs;
        friend bool operator==(const Block &, const Block &) = default;
    };

    QList<Block> blocks;
    /// True if the text was too long and its end, or the end of a word, is left out.
    bool isShortened = false;
};

/// Never fails, and takes time in proportion to the length of the text.
[[nodiscard]] Description parseDescription(const QString &text);

/// The text without its notation: one line for each block.
[[nodiscard]] QString plainText(const Description &description);

/// Notation that descriptions must not hold, found in a source text.
enum class ForbiddenNotation { Heading, Link, Picture, Html, Code, Quotation, BareAddress };

struct NotationMistake {
    ForbiddenNotation notation;
    /// Line within the text, from 0, and character within that line, from 0.
    int line = 0;
    int column = 0;
};

/// All of them, in the order of the text.
[[nodiscard]] QList<NotationMistake> forbiddenNotationIn(const QString &text);
