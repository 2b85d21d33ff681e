// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QXmlStreamReader;

inline constexpr QLatin1String odsOffice("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
inline constexpr QLatin1String odsTable("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
inline constexpr QLatin1String odsText("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
inline constexpr QLatin1String odsStyle("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
inline constexpr QLatin1String odsCalcExtension("urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0");

/// The paragraphs of a cell, one on each line, from the cell's begin to its end: blanks, tabs and line breaks that are
/// elements of their own become characters (ODF 1.3, part 3, 6.1). Comments are left out.
[[nodiscard]] QString readOdsParagraphs(QXmlStreamReader &xml);
