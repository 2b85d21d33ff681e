// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// How mistakes speak of a source to those who write it. All may be empty: a TOML file has the keys themselves.
struct SourceWords {
    /// What the value of a key is called: in a spreadsheet the heading of its column, which is counted from 1; 0 if it
    /// does not stand there.
    std::function<QString(const QString &key, int column)> nameOf;
    /// A word that was probably meant by one that cannot be the value of a key; empty if there is none.
    std::function<QString(const QString &key, const QString &written)> guess;
    /// Whether a partner with this short name is there, but is left out because a table does not have it.
    std::function<bool(const QString &slug)> isLeftOut = {};

    [[nodiscard]] QString name(const QString &key, int column) const { return nameOf ? nameOf(key, column) : key; }
};
