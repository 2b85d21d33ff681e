// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/partnerfilter.h"
#include "settings/viewsfailure.h"

#include <QList>

#include <optional>

/// How views lie on the disk: JSON that people can read, {"format": 1, "views": [{"filter": "...", "name": "..."}]}. A
/// filter stands in its written form.

inline constexpr int longestViewName = 100;             ///< characters
inline constexpr int mostViews = 200;                   ///< as many as a menu can show
inline constexpr qint64 largestViewsFile = 1024 * 1024; ///< bytes that are read

/// A filter with a name.
struct SavedView {
    QString name;
    PartnerFilter filter;
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// A name as it is kept: one line, without blanks around it. Empty if it is too long or nothing
/// is left, also when capitals and accents do not matter.
[[nodiscard]] QString viewName(const QString &text);

/// What was in a file. Of a damaged one whatever can be read; nothing, and no failure, if there is none.
struct ViewsReading {
    QList<SavedView> views;
    std::optional<ViewsFailure> failure;
};
[[nodiscard]] ViewsReading readViewsFile(const QString &path);

/// Replaces the file at once or not at all. With `keptAs` the present file is first given another name too, which is
/// stored there; it is never put over another file. There is a file at `path` all the time, unless its file system
/// knows no links.
[[nodiscard]] std::optional<ViewsFailure> writeViewsFile(const QString &path, const QList<SavedView> &views,
                                                         QString *keptAs = nullptr);
