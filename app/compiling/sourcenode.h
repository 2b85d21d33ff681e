// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/mistake.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

/// One value of a TOML document (https://toml.io/en/v1.0.0), or of a row of a spreadsheet, with its place: a plain
/// value, a list, or a table.
struct SourceNode {
    enum class Type { Text, Number, Truth, List, Table };

    Type type = Type::Table;
    /// Of a Text; a date is a Text too, as it is written.
    QString text;
    double number = 0;
    bool truth = false;
    QList<SourceNode> items;
    QList<std::pair<QString, SourceNode>> entries;
    int line = 0;       ///< from 1
    int column = 0;     ///< from 1
    int lastLine = 0;   ///< where it ends, from 1
    int lineInCell = 0; ///< of a cell of a spreadsheet with several lines, from 1; else 0

    /// The value of a key of a table; null if it is not there.
    [[nodiscard]] const SourceNode *find(const QString &key) const;
};

/// Why a document is not TOML.
struct TomlError {
    int line = 0;   ///< from 1
    int column = 0; ///< from 1
    /// In English, without a full stop.
    QString description;
};

/// Reads one TOML document up to its first error.
[[nodiscard]] std::variant<SourceNode, TomlError> readToml(const QByteArray &document);

/// The same with the error as a sentence. `file` is the name that a mistake tells. A document with an error gives that
/// one mistake.
[[nodiscard]] std::variant<SourceNode, Mistake> parseToml(const QByteArray &document, const QString &file);
