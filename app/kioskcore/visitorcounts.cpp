// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/visitorcounts.h"

#include <QFile>
#include <QFileInfo>

VisitorCounts::VisitorCounts(const QString &folder, CountsSwitch isOn, int keepDays, Calendar calendar)
    : m_folder(folder)
    , m_isOn(isOn == CountsSwitch::On)
    , m_keepDays(keepDays)
    , m_calendar(std::move(calendar))
    , m_day(m_calendar())
{
    deleteOldFiles(m_day);
}

void VisitorCounts::partnerOpened(const QString &slug)
{
    count(CountedThing::Partner, slug);
}

void VisitorCounts::qrShown(const QString &slug)
{
    count(CountedThing::QrCode, slug);
}

void VisitorCounts::languageChosen(const Language &language)
{
    count(CountedThing::Language, language.tag());
}

void VisitorCounts::nothingFound(const QStringList &words)
{
    for (const QString &word : words)
        count(CountedThing::EmptySearch, word);
}

std::optional<FileFailure> VisitorCounts::write()
{
    deleteOldFiles(m_calendar());
    if (m_counts.isEmpty())
        return std::nullopt;
    const std::variant<DayCounts, FileFailure> read = readDayCounts(m_folder, m_day);
    if (const auto *failure = std::get_if<FileFailure>(&read))
        return *failure;
    DayCounts sum = std::get<DayCounts>(read);
    for (auto row = m_counts.begin(); row != m_counts.end(); ++row) {
        if (sum.contains(row.key()) || sum.size() < mostRowsOfADay)
            sum[row.key()] += row.value();
    }
    std::optional<FileFailure> failure = writeDayCounts(m_folder, m_day, sum);
    if (!failure)
        m_counts.clear();
    return failure;
}

void VisitorCounts::count(CountedThing thing, const QString &key)
{
    if (!m_isOn || !isCountedKey(thing, key))
        return;
    if (const QDate today = m_calendar(); today != m_day)
        turnTo(today);
    const std::pair<CountedThing, QString> row(thing, key);
    if (m_counts.contains(row) || m_counts.size() < mostRowsOfADay)
        ++m_counts[row];
}

void VisitorCounts::turnTo(const QDate &day)
{
    // What cannot be written now never can: the numbers of two days must not be mixed.
    (void)write();
    m_counts.clear();
    m_day = day;
}

void VisitorCounts::deleteOldFiles(const QDate &today) const
{
    for (const QDate &day : countedDays(m_folder)) {
        const QString path = countsPath(m_folder, day);
        if (day.daysTo(today) >= m_keepDays && QFileInfo(path).isFile())
            QFile::remove(path);
    }
}
