// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/filefailure.h"
#include "settings/selectedpartner.h"

#include <variant>

/// A list of partners in a file that travels to a colleague: JSON that people can read and write,
/// {"format": 1, "catalogue": "leiden-university", "title": "...", "partners": [{"slug": "...", "name": "...",
/// "note": "..."}]}. Title, names and notes may be missing, other keys are passed over.

inline constexpr auto partnerListSuffix = ".partners.json";
inline constexpr qint64 largestPartnerList = 16 * 1024 * 1024; ///< bytes that are read

struct PartnerListFile {
    /// The id of the catalogue that the list was made in.
    QString catalogue;
    /// One line; may be empty.
    QString title;
    QList<SelectedPartner> partners;
    friend bool operator==(const PartnerListFile &, const PartnerListFile &) = default;
};

/// Why a file is not taken for a list of partners. It is taken whole or not at all.
enum class PartnerListReason {
    NotReadable, ///< `file` tells why
    NotJson,     ///< `line` tells where
    NotAList,    ///< other JSON: a key is missing, or holds something else
    NewerFormat, ///< a newer version of the program wrote it
    Entry        ///< `mistake` tells what is wrong with which `entry`
};
struct PartnerListFailure {
    PartnerListReason reason;
    QString path;
    std::optional<FileFailure> file = std::nullopt;
    qsizetype line = 0;  ///< from 1 on
    qsizetype entry = 0; ///< the same
    EntryMistake mistake = EntryMistake::None;
};

[[nodiscard]] std::variant<PartnerListFile, PartnerListFailure> readPartnerListFile(const QString &path);
/// Writes a whole file, or none.
[[nodiscard]] std::optional<FileFailure> writePartnerListFile(const QString &path, const PartnerListFile &list);
