// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A partner on the list that a visitor takes along.
struct VisitorListEntry {
    QString name;
    /// Empty if there is none; one that may not leave the program (safeAddress), or is none of the web, is left out.
    QString address;
};

/// The list as the text of one QR code: the title, then for each partner a blank line, its name and its address. Names
/// are cut at 80 characters, so that a list of one partner always fits. Empty without entries.
///
/// Addresses keep their scheme: the text of a code is shown by the phone, which makes links of what it takes for
/// addresses, and that is certain only with "https://". A bare host is not found below less known endings, and is
/// opened by http, which some partners do not answer. That costs eight bytes for each.
[[nodiscard]] QString takeAlongText(const QString &title, const QList<VisitorListEntry> &entries);

/// How many of them, from the first, fit into one code (longestQrText).
[[nodiscard]] qsizetype entriesThatFit(const QString &title, const QList<VisitorListEntry> &entries);
