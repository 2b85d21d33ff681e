// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/savedviewsfile.h"

#include "catalogue/displaytext.h"
#include "catalogue/foldedtext.h"
#include "files/keptfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace
{

constexpr int format = 1;

const QString formatKey = QStringLiteral("format");
const QString viewsKey = QStringLiteral("views");
const QString nameKey = QStringLiteral("name");
const QString filterKey = QStringLiteral("filter");

ViewsFailure viewsFailureOf(const FileFailure &failure)
{
    if (failure.reason == FileFailureReason::NotAFile)
        return {ViewsFailureReason::NotAFile, failure.path};
    if (failure.reason == FileFailureReason::NotReadable)
        return {ViewsFailureReason::NotReadable, failure.path, failure.detail};
    if (failure.reason == FileFailureReason::TooLarge)
        return {ViewsFailureReason::TooLarge, failure.path};
    return {ViewsFailureReason::NotWritten, failure.path, failure.detail};
}

/// Null if something is missing, has another type, or would be less when it is written again.
std::optional<SavedView> viewIn(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString filter = object.value(filterKey).toString();
    bool isWhole = true;
    const SavedView view{viewName(object.value(nameKey).toString()), PartnerFilter::parse(filter, &isWhole)};
    return isWhole && !view.name.isEmpty() && !view.filter.isEmpty() ? std::optional(view) : std::nullopt;
}

/// The views that can be read; false if there is anything else.
bool readViews(const QJsonValue &list, QList<SavedView> &views)
{
    QSet<QString> names;
    bool isWhole = list.isArray();
    for (const QJsonValue &value : list.toArray()) {
        const std::optional<SavedView> view = viewIn(value);
        const QString name = view ? foldedText(view->name) : QString();
        if (view && !names.contains(name) && views.size() < mostViews)
            views.append(*view);
        else
            isWhole = false;
        names.insert(name);
    }
    return isWhole;
}

bool hasOnly(const QJsonObject &object, const QString &key, const QString &otherKey)
{
    const QStringList keys = object.keys();
    return std::all_of(keys.begin(), keys.end(), [&](const QString &one) { return one == key || one == otherKey; });
}

/// Whether there is nothing that would not be written again.
bool isAllKnown(const QJsonObject &root)
{
    const QJsonArray list = root.value(viewsKey).toArray();
    return hasOnly(root, formatKey, viewsKey) && std::all_of(list.begin(), list.end(), [](const QJsonValue &view) {
               return hasOnly(view.toObject(), nameKey, filterKey);
           });
}

QByteArray jsonOf(const QList<SavedView> &views)
{
    QJsonArray list;
    for (const SavedView &view : views)
        list.append(QJsonObject{{nameKey, view.name}, {filterKey, view.filter.text()}});
    return QJsonDocument(QJsonObject{{formatKey, format}, {viewsKey, list}}).toJson();
}

} // namespace

QString viewName(const QString &text)
{
    // Half a surrogate pair cannot be written.
    const QString name = singleLine(QString::fromUtf8(text.toUtf8()));
    return name.size() <= longestViewName && !foldedText(name).isEmpty() ? name : QString();
}

ViewsReading readViewsFile(const QString &path)
{
    const KeptFileReading file = readKeptFile(path, largestViewsFile);
    ViewsReading reading;
    if (file.failure)
        reading.failure = viewsFailureOf(*file.failure);
    if (!file.bytes)
        return reading;
    const QJsonObject root = QJsonDocument::fromJson(*file.bytes).object();
    const double written = root.value(formatKey).toDouble();
    if (written > format)
        reading.failure = {ViewsFailureReason::NewerFormat, path};
    else if (written != format || !readViews(root.value(viewsKey), reading.views))
        reading.failure = {ViewsFailureReason::Damaged, path};
    else if (!isAllKnown(root))
        reading.failure = {ViewsFailureReason::NotAllKnown, path};
    return reading;
}

std::optional<ViewsFailure> writeViewsFile(const QString &path, const QList<SavedView> &views, QString *keptAs)
{
    const std::optional<FileFailure> failure = writeKeptFile(path, jsonOf(views), keptAs);
    if (!failure)
        return std::nullopt;
    ViewsFailure told = viewsFailureOf(*failure);
    told.keptAs = keptAs ? *keptAs : QString();
    return told;
}
