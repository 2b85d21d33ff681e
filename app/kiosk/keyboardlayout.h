// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// Which characters the keys of a keyboard type, row by row; each character has one key. The tall arrangement has three
/// rows of at most ten, the compact one two rows of at most thirteen.
struct KeyboardLayout {
    struct Page {
        QList<QStringList> tall;
        QList<QStringList> compact;
    };

    Page letters;
    Page digits;
    Page accents;
    /// What a letter offers when it is pressed long, at most eight.
    QHash<QString, QStringList> accentsOf;
};

/// QWERTY, which serves every language with Latin letters: search does not look at accents. In the compact arrangement
/// letters stand from A to Z: with rows of thirteen there is nothing left of the order that people know.
[[nodiscard]] KeyboardLayout latinKeyboard();
