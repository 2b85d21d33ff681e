// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/displaytext.h"

#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

inline constexpr int longestNote = longestName; ///< characters of a note; it is one line
inline constexpr int mostSelected = 2000;       ///< partners of one list: more than anybody picks by hand

/// A partner that a person picked. Lists hold each slug once.
struct SelectedPartner {
    /// Never empty.
    QString slug;
    /// What the person wrote about it, one line; may be empty.
    QString note = QString();
    /// What it was called when it was picked, for a catalogue that has it no longer; may be empty.
    QString name = QString();
    friend bool operator==(const SelectedPartner &, const SelectedPartner &) = default;
};

/// The same partner as a file can hold it: note and name one line each, cut to what is kept. Null without a usable
/// slug: one line of at most longestName characters.
[[nodiscard]] std::optional<SelectedPartner> keptPartner(const SelectedPartner &partner);

/// The position of a slug in a list, -1 if it is not in it.
[[nodiscard]] qsizetype positionIn(const QList<SelectedPartner> &partners, const QString &slug);

/// The ids of the partners in an opened catalogue, in the same order; 0 for one that it does not have.
[[nodiscard]] QList<PartnerId> partnersIn(const Catalogue &catalogue, const QList<SelectedPartner> &partners);

/// How a list lies in files: [{"slug": "...", "name": "...", "note": "..."}]. Empty names and notes are left out.
[[nodiscard]] QJsonArray jsonOf(const QList<SelectedPartner> &partners);

/// What is wrong with an entry of a list in a file.
enum class EntryMistake {
    None,
    NoSlug,      ///< no object, or its slug is missing, no text, or not usable
    NotText,     ///< name or note is no text
    NoteTooLong, ///< the note would be cut
    Twice,       ///< the slug stands above already
    TooMany      ///< the list is full
};
/// What a file holds: all that can be used, and the first mistake with the number of its entry, from 1 on.
struct PartnersReading {
    QList<SelectedPartner> partners;
    EntryMistake mistake = EntryMistake::None;
    qsizetype entry = 0;
    /// False if an entry holds something that is not kept here.
    bool isAllKnown = true;
};
[[nodiscard]] PartnersReading readPartners(const QJsonArray &list);
