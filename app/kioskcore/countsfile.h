// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/filefailure.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

/// The files of the counts: YYYY-MM-DD.csv in UTF-8, for each day that something was counted on. A first line "day",
/// "what","key","count", then a row for each thing, sorted, every cell between quotation marks. Their time of
/// modification is the midnight that their day begins with, and so is that of their folder after a writing.

enum class CountedThing {
    Partner,    ///< opened; the key is its slug
    Language,   ///< chosen; the key is its tag
    QrCode,     ///< shown; the key is the slug of the partner
    EmptySearch ///< without a result; the key is a word of the catalogue
};

/// "partner", "language", "qr", "empty-search".
[[nodiscard]] QString slugOf(CountedThing thing);

/// How often, on one day.
using DayCounts = QMap<std::pair<CountedThing, QString>, qint64>;

/// More rows are not counted on one day, so that no file grows without an end.
inline constexpr qsizetype mostRowsOfADay = 20000;

/// Whether a key can stand for such a thing: a slug, a tag, or one folded word of at most 60 letters and digits.
[[nodiscard]] bool isCountedKey(CountedThing thing, const QString &key);

/// Of a day in a folder.
[[nodiscard]] QString countsPath(const QString &folder, const QDate &day);
/// The days that there is a file for, in their order. Other files are passed over.
[[nodiscard]] QList<QDate> countedDays(const QString &folder);

/// Nothing without a file. NotReadable without a detail: its content is not what this program writes.
[[nodiscard]] std::variant<DayCounts, FileFailure> readDayCounts(const QString &folder, const QDate &day);
/// Makes the folder if there is none; replaces the file at once or not at all.
[[nodiscard]] std::optional<FileFailure> writeDayCounts(const QString &folder, const QDate &day,
                                                        const DayCounts &counts);

/// All days, for an export.
struct CountsTable {
    struct Row {
        QDate day;
        CountedThing thing = CountedThing::Partner;
        QString key;
        qint64 count = 0;
        friend bool operator==(const Row &, const Row &) = default;
    };
    /// By day, then by thing, then by key.
    QList<Row> rows;
    /// Of the files that could not be read.
    QList<FileFailure> failures;
};
/// Empty for a folder that is not there.
[[nodiscard]] CountsTable readCountsTable(const QString &folder);
