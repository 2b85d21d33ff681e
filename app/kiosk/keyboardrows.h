// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/keyrows.h"

/// The keys of a keyboard that type no character of the layout. Any of them may be null: its place stays empty.
struct FunctionKeys {
    QWidget *shift = nullptr;
    QWidget *backspace = nullptr;
    QWidget *space = nullptr;
    QWidget *digits = nullptr;
    QWidget *accents = nullptr;
    QWidget *nextPage = nullptr; ///< in place of the two before it, where there is no room for both
    QWidget *clear = nullptr;
    QWidget *done = nullptr;
};

/// Four rows, from three of at most ten characters.
[[nodiscard]] KeyRows tallRows(KeyRows characters, const FunctionKeys &keys);
/// Two rows, from two of at most thirteen characters, in as many columns as wideColumns().
[[nodiscard]] KeyRows wideRows(KeyRows characters, const FunctionKeys &keys);
[[nodiscard]] double wideColumns();
/// The same with only what typing cannot do without: fifteen columns, which 1024 pixels have room for.
[[nodiscard]] KeyRows narrowRows(KeyRows characters, const FunctionKeys &keys);
