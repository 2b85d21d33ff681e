// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/keyboardrows.h"

#include <utility>

KeyRows tallRows(KeyRows characters, const FunctionKeys &keys)
{
    constexpr double longestRow = 10;
    KeyRows rows = std::move(characters);
    rows[0].append({nullptr, longestRow - static_cast<double>(rows.at(0).size())});
    rows[0].append({keys.backspace, 1});
    rows[1].prepend({nullptr, 0.5});
    rows[2].prepend({keys.shift, 1.5});
    rows.append({{keys.digits, 1.5}, {keys.accents, 1.5}, {keys.space, 4}, {keys.clear, 2}, {keys.done, 2}});
    return rows;
}

KeyRows wideRows(KeyRows characters, const FunctionKeys &keys)
{
    KeyRows rows = std::move(characters);
    rows[0] += {{keys.digits, 1.5}, {keys.accents, 1.5}, {keys.backspace, 1.5}, {keys.clear, 2}};
    rows[1] += {{keys.shift, 1.5}, {keys.space, 3}, {keys.done, 2}};
    return rows;
}

double wideColumns()
{
    constexpr double characters = 13;
    return characters + 6.5;
}

KeyRows narrowRows(KeyRows characters, const FunctionKeys &keys)
{
    KeyRows rows = std::move(characters);
    rows[0] += {{keys.backspace, 1}, {keys.nextPage, 1}};
    rows[1] += {{keys.space, 1}, {keys.done, 1}};
    return rows;
}
