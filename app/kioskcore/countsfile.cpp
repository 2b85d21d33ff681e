// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/countsfile.h"

#include "catalogue/foldedtext.h"
#include "catalogue/language.h"
#include "compiling/tablereader.h"
#include "files/csvtext.h"
#include "files/keptfile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <array>

#include <fcntl.h>
#include <sys/stat.h>

namespace
{

constexpr qint64 largestFile = 8 * 1024 * 1024; // bytes; mostRowsOfADay are less
constexpr qsizetype longestKeyWord = 60;        // characters
constexpr std::array everyThing = {CountedThing::Partner, CountedThing::Language, CountedThing::QrCode,
                                   CountedThing::EmptySearch};

const QString dateFormat = QStringLiteral("yyyy-MM-dd");
const QString suffix = QStringLiteral(".csv");

QByteArray headRow()
{
    return csvRow({QStringLiteral("day"), QStringLiteral("what"), QStringLiteral("key"), QStringLiteral("count")});
}

std::optional<CountedThing> thingWithSlug(const QString &slug)
{
    for (const CountedThing thing : everyThing) {
        if (slugOf(thing) == slug)
            return thing;
    }
    return std::nullopt;
}

/// False if the row is not one that this program writes.
bool addRow(const QString &row, const QDate &day, DayCounts &counts)
{
    // No key holds a quotation mark.
    static const QRegularExpression shape(
        QStringLiteral("^\"([^\"]*)\",\"([^\"]*)\",\"([^\"]*)\",\"([0-9]{1,15})\"\\z"));
    const QRegularExpressionMatch match = shape.match(row);
    const std::optional<CountedThing> thing = thingWithSlug(match.captured(2));
    const QString key = match.captured(3);
    if (!match.hasMatch() || match.captured(1) != day.toString(dateFormat) || !thing || !isCountedKey(*thing, key))
        return false;
    const qint64 count = match.captured(4).toLongLong();
    if (count == 0 || counts.contains({*thing, key}) || counts.size() >= mostRowsOfADay)
        return false;
    counts.insert({*thing, key}, count);
    return true;
}

std::optional<DayCounts> parsed(const QByteArray &bytes, const QDate &day)
{
    const QByteArray head = headRow();
    if (!bytes.startsWith(head) || !bytes.endsWith("\r\n"))
        return std::nullopt;
    DayCounts counts;
    QList<QByteArray> rows = bytes.mid(head.size()).split('\n');
    rows.removeLast(); // what stands after the last line break: nothing
    for (const QByteArray &row : rows) {
        if (!row.endsWith('\r') || !addRow(QString::fromUtf8(row.chopped(1)), day, counts))
            return std::nullopt;
    }
    return counts;
}

/// So that neither the file nor its folder tells the hour. Only the moment at which the file system itself last touched
/// it, which no program can set, is left.
void setToMidnight(const QString &path, const QDate &day)
{
    timespec midnight = {};
    midnight.tv_sec = static_cast<time_t>(day.startOfDay().toSecsSinceEpoch());
    const std::array<timespec, 2> times = {midnight, midnight};
    ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times.data(), 0);
}

} // namespace

QString slugOf(CountedThing thing)
{
    switch (thing) {
    case CountedThing::Partner:
        return QStringLiteral("partner");
    case CountedThing::Language:
        return QStringLiteral("language");
    case CountedThing::QrCode:
        return QStringLiteral("qr");
    case CountedThing::EmptySearch:
        break;
    }
    return QStringLiteral("empty-search");
}

bool isCountedKey(CountedThing thing, const QString &key)
{
    if (thing == CountedThing::Language) {
        const std::optional<Language> language = Language::fromTag(key);
        return language && language->tag() == key;
    }
    if (thing == CountedThing::EmptySearch)
        return !key.isEmpty() && key.size() <= longestKeyWord && wordsOf(key) == QStringList{key};
    return isSlug(key);
}

QString countsPath(const QString &folder, const QDate &day)
{
    return folder + QLatin1Char('/') + day.toString(dateFormat) + suffix;
}

QList<QDate> countedDays(const QString &folder)
{
    QList<QDate> days;
    const QStringList names =
        QDir(folder).entryList({QLatin1Char('*') + suffix}, QDir::AllEntries | QDir::System, QDir::Name);
    for (const QString &name : names) {
        const QDate day = QDate::fromString(name.chopped(suffix.size()), dateFormat);
        if (day.isValid() && day.toString(dateFormat) + suffix == name)
            days.append(day);
    }
    return days;
}

std::variant<DayCounts, FileFailure> readDayCounts(const QString &folder, const QDate &day)
{
    const QString path = countsPath(folder, day);
    const KeptFileReading reading = readKeptFile(path, largestFile);
    if (reading.failure)
        return *reading.failure;
    if (!reading.bytes)
        return DayCounts();
    const std::optional<DayCounts> counts = parsed(*reading.bytes, day);
    if (!counts)
        return FileFailure{FileFailureReason::NotReadable, path, {}};
    return *counts;
}

std::optional<FileFailure> writeDayCounts(const QString &folder, const QDate &day, const DayCounts &counts)
{
    QByteArray bytes = headRow();
    for (auto row = counts.begin(); row != counts.end(); ++row)
        bytes +=
            csvRow({day.toString(dateFormat), slugOf(row.key().first), row.key().second, QString::number(row.value())});
    const QString path = countsPath(folder, day);
    if (std::optional<FileFailure> failure = writeKeptFile(path, bytes))
        return failure;
    setToMidnight(path, day);
    setToMidnight(folder, day);
    return std::nullopt;
}

CountsTable readCountsTable(const QString &folder)
{
    CountsTable table;
    for (const QDate &day : countedDays(folder)) {
        const std::variant<DayCounts, FileFailure> read = readDayCounts(folder, day);
        if (const auto *failure = std::get_if<FileFailure>(&read)) {
            table.failures.append(*failure);
            continue;
        }
        const auto &counts = std::get<DayCounts>(read);
        for (auto row = counts.begin(); row != counts.end(); ++row)
            table.rows.append({day, row.key().first, row.key().second, row.value()});
    }
    return table;
}
