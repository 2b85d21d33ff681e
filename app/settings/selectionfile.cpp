// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/selectionfile.h"

#include "files/keptfile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace
{

constexpr int format = 1;

const QString formatKey = QStringLiteral("format");
const QString listsKey = QStringLiteral("lists");

SelectionFailure selectionFailureOf(const FileFailure &failure)
{
    if (failure.reason == FileFailureReason::NotAFile)
        return {SelectionFailureReason::NotAFile, failure.path};
    if (failure.reason == FileFailureReason::NotReadable)
        return {SelectionFailureReason::NotReadable, failure.path, failure.detail};
    if (failure.reason == FileFailureReason::TooLarge)
        return {SelectionFailureReason::TooLarge, failure.path};
    return {SelectionFailureReason::NotWritten, failure.path, failure.detail};
}

/// Adds the lists that can be read; tells whether that is everything, and whether there is nothing else.
void readLists(const QJsonObject &root, SelectionLists &lists, bool &isWhole, bool &isAllKnown)
{
    isWhole = root.value(listsKey).isObject();
    isAllKnown = root.size() == 2;
    const QJsonObject written = root.value(listsKey).toObject();
    for (auto list = written.begin(); list != written.end(); ++list) {
        const PartnersReading reading = readPartners(list.value().toArray());
        isWhole = isWhole && !list.key().isEmpty() && list.value().isArray() && reading.mistake == EntryMistake::None;
        isAllKnown = isAllKnown && reading.isAllKnown;
        if (!list.key().isEmpty() && !reading.partners.isEmpty())
            lists.insert(list.key(), reading.partners);
    }
}

} // namespace

SelectionReading readSelectionFile(const QString &path)
{
    const KeptFileReading file = readKeptFile(path, largestSelectionFile);
    SelectionReading reading;
    if (file.failure)
        reading.failure = selectionFailureOf(*file.failure);
    if (!file.bytes)
        return reading;
    const QJsonObject root = QJsonDocument::fromJson(*file.bytes).object();
    const double written = root.value(formatKey).toDouble();
    bool isWhole = false;
    bool isAllKnown = false;
    if (written == format)
        readLists(root, reading.lists, isWhole, isAllKnown);
    if (written > format)
        reading.failure = {SelectionFailureReason::NewerFormat, path};
    else if (!isWhole)
        reading.failure = {SelectionFailureReason::Damaged, path};
    else if (!isAllKnown)
        reading.failure = {SelectionFailureReason::NotAllKnown, path};
    return reading;
}

std::optional<SelectionFailure> writeSelectionFile(const QString &path, const SelectionLists &lists, QString *keptAs)
{
    QJsonObject written;
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        if (!list->isEmpty())
            written.insert(list.key(), jsonOf(*list));
    }
    const QByteArray bytes = QJsonDocument(QJsonObject{{formatKey, format}, {listsKey, written}}).toJson();
    // What is written must be read again.
    if (bytes.size() > largestSelectionFile)
        return SelectionFailure{SelectionFailureReason::TooMany, path};
    const std::optional<FileFailure> failure = writeKeptFile(path, bytes, keptAs);
    if (!failure)
        return std::nullopt;
    SelectionFailure told = selectionFailureOf(*failure);
    told.keptAs = keptAs ? *keptAs : QString();
    return told;
}
