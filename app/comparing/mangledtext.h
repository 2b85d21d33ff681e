// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A text in UTF-8 that another program read as Windows-1252: "UniversitÃ¤t", "â€™".

/// What such a text probably was: "Universität". Empty if nothing in it was surely mangled: letters that a writer may
/// have put beside each other count for nothing by themselves, such as a capital letter before a quotation mark.
[[nodiscard]] QString unmangled(const QString &text);
