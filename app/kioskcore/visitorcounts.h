// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/language.h"
#include "files/filefailure.h"
#include "kioskcore/countsfile.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

enum class CountsSwitch { Off, On };

/// Counts for each day what visitors of the kiosk look at: nothing about persons, nothing finer than a day, no text
/// that anybody typed. A file for each day; see countsfile.h. What is counted stands in memory until write() or another
/// day; what a file of the same day holds already is added to. A file that is broken is left as it is, and told.
class VisitorCounts final
{
public:
    using Calendar = std::function<QDate()>;

    /// Without On nothing is counted or written, and no folder is made. Files of days that are `keepDays` ago or longer
    /// are deleted at once, and with each writing: that was promised when they were written. The folder need not be
    /// there.
    VisitorCounts(const QString &folder, CountsSwitch isOn, int keepDays, Calendar calendar = QDate::currentDate);

    /// By their slugs; anything else is not counted.
    void partnerOpened(const QString &slug);
    void qrShown(const QString &slug);
    void languageChosen(const Language &language);
    /// A search without a result: those of its words that the catalogue has, folded (foldedText). The caller takes care
    /// of that; what has not the form of such a word is not counted.
    void nothingFound(const QStringList &words);

    /// Empty if all is written, or nothing was to be. What cannot be written stays for the next time.
    [[nodiscard]] std::optional<FileFailure> write();

private:
    void count(CountedThing thing, const QString &key);
    /// Writes the day that is over, and begins another.
    void turnTo(const QDate &day);
    void deleteOldFiles(const QDate &today) const;

    QString m_folder;
    bool m_isOn;
    int m_keepDays;
    Calendar m_calendar;
    QDate m_day;
    DayCounts m_counts;
};
