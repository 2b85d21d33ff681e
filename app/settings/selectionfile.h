// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/selectedpartner.h"
#include "settings/selectionfailure.h"

#include <QMap>

/// How selections lie on the disk: JSON that people can read, one list for each catalogue by its id,
/// {"format": 1, "lists": {"leiden-university": [{"slug": "...", "name": "...", "note": "..."}]}}.

inline constexpr qint64 largestSelectionFile = 16 * 1024 * 1024; ///< bytes that are read and written

/// The list of each catalogue by its id; none is empty.
using SelectionLists = QMap<QString, QList<SelectedPartner>>;

/// What was in a file. Of a damaged one whatever can be read; nothing, and no failure, if there is none.
struct SelectionReading {
    SelectionLists lists;
    std::optional<SelectionFailure> failure;
};
[[nodiscard]] SelectionReading readSelectionFile(const QString &path);

/// Replaces the file at once or not at all. With `keptAs` the present file is first given another name too, which is
/// stored there (writeKeptFile).
[[nodiscard]] std::optional<SelectionFailure> writeSelectionFile(const QString &path, const SelectionLists &lists,
                                                                 QString *keptAs = nullptr);
