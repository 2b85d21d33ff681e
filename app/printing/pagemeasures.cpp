// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pagemeasures.h"

#include <clocale>
#include <cstdint>

#include <langinfo.h>

namespace
{

/// Millimetres; 0 if the locale does not tell.
int paperHeight()
{
#ifdef _NL_PAPER_HEIGHT
    // The C library hands a number out in the place of a pointer.
    return static_cast<int>(reinterpret_cast<std::intptr_t>(::nl_langinfo(_NL_PAPER_HEIGHT)));
#else
    return 0;
#endif
}

} // namespace

QPageSize usualPageSize()
{
    constexpr int letterHeight = 279;
    return QPageSize(paperHeight() == letterHeight ? QPageSize::Letter : QPageSize::A4);
}
