// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What other programs (poppler, zbar) read in a PDF file. A test fails at once if one of them is not there.

/// The text of pages, counted from 1, in the order in which it was drawn; of all without numbers.
[[nodiscard]] QString textOfPdf(const QString &path, int first = 0, int last = 0);
/// Each page by itself.
[[nodiscard]] QStringList pagesOfPdf(const QString &path);
/// A line of pdfinfo, such as "Title"; empty if there is none.
[[nodiscard]] QString pdfInfo(const QString &path, const QString &key);
/// A line for each font: name, type, encoding, and yes or no for embedded, a part only, and readable as text.
[[nodiscard]] QStringList fontsOfPdf(const QString &path);
/// Where its links lead to.
[[nodiscard]] QStringList targetsInPdf(const QString &path);
/// What the QR codes on a page, counted from 1, say when it is scanned with so many dots for an inch.
[[nodiscard]] QStringList codesInPdf(const QString &path, int page, int dotsPerInch = 150);

/// A text without white space, with the letters that a ligature or a joined form stands for: however its lines break,
/// it is found in that of a page.
[[nodiscard]] QString squeezed(const QString &text);
