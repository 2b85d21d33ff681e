// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/savedviewsfile.h"

#include "catalogue/displaytext.h"
#include "catalogue/foldedtext.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

constexpr int format = 1;
constexpr int mostFilesAside = 1000;

const QString formatKey = QStringLiteral("format");
const QString viewsKey = QStringLiteral("views");
const QString nameKey = QStringLiteral("name");
const QString filterKey = QStringLiteral("filter");

/// The bytes of a file; or why not, with no failure if there is no file. A pipe is not waited for.
std::optional<QByteArray> bytesOf(const QString &path, std::optional<ViewsFailure> &failure)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0 && (errno == ENOENT || errno == ENOTDIR))
        return std::nullopt;
    if (descriptor < 0) {
        const bool isNoFile = errno == ENXIO || errno == ENODEV;
        failure = isNoFile ? ViewsFailure{ViewsFailureReason::NotAFile, path}
                           : ViewsFailure{ViewsFailureReason::NotReadable, path, qt_error_string()};
        return std::nullopt;
    }
    QFile file;
    struct stat status = {};
    const bool isFile = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    if (!isFile || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        failure = {ViewsFailureReason::NotAFile, path};
        return std::nullopt;
    }
    const QByteArray bytes = file.read(largestViewsFile + 1);
    if (file.error() != QFileDevice::NoError)
        failure = {ViewsFailureReason::NotReadable, path, file.errorString()};
    else if (bytes.size() > largestViewsFile)
        failure = {ViewsFailureReason::TooLarge, path};
    return failure ? std::nullopt : std::optional(bytes);
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

/// Gives a file another name too, one that nothing has yet; empty if that fails.
QString putAside(const QString &path)
{
    const QString beginning = path + QLatin1String(".unreadable-") + QDate::currentDate().toString(Qt::ISODate);
    for (int number = 1; number <= mostFilesAside; ++number) {
        const QString name = number == 1 ? beginning : QStringLiteral("%1-%2").arg(beginning).arg(number);
        if (::link(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) == 0)
            return name;
        // Where there are no links the file is not in its place for a moment.
        if (errno != EEXIST)
            return QFile::rename(path, name) ? name : QString();
    }
    return {};
}

bool isSameFile(const QString &path, const QString &otherPath)
{
    struct stat one = {};
    struct stat other = {};
    return ::lstat(QFile::encodeName(path).constData(), &one) == 0 &&
           ::lstat(QFile::encodeName(otherPath).constData(), &other) == 0 && one.st_dev == other.st_dev &&
           one.st_ino == other.st_ino;
}

/// Undoes putAside.
bool putBack(const QString &aside, const QString &path)
{
    return isSameFile(aside, path) ? QFile::remove(aside) : QFile::rename(aside, path);
}

/// QSaveFile takes a file whose end did not fit on the disk for whole: everything is asked for before it commits.
bool fill(QSaveFile &file, const QByteArray &bytes, QString &error)
{
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    error = file.errorString();
    if (isWritten && ::fsync(file.handle()) == 0)
        return true;
    if (isWritten)
        error = qt_error_string();
    file.cancelWriting();
    return false;
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
    ViewsReading reading;
    const std::optional<QByteArray> bytes = bytesOf(path, reading.failure);
    if (!bytes)
        return reading;
    const QJsonObject root = QJsonDocument::fromJson(*bytes).object();
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
    const QFileInfo target(path);
    // QSaveFile would put a file in the place of a pipe or a device.
    if (target.exists() && !target.isFile())
        return ViewsFailure{ViewsFailureReason::NotAFile, path};
    if (!QDir().mkpath(target.absolutePath()))
        return ViewsFailure{ViewsFailureReason::NotWritten, path, qt_error_string()};
    // Of a link the file behind it is put aside and replaced; the link stays.
    const QString real = target.isSymLink() && target.exists() ? target.canonicalFilePath() : path;
    QSaveFile file(real);
    QString error;
    if (!fill(file, jsonOf(views), error))
        return ViewsFailure{ViewsFailureReason::NotWritten, path, error};
    // As late as possible: everything is on the disk already.
    if (keptAs && (*keptAs = putAside(real)).isEmpty())
        return ViewsFailure{ViewsFailureReason::NotWritten, path, qt_error_string()};
    if (file.commit())
        return std::nullopt;
    const bool isAside = keptAs && !putBack(*keptAs, real);
    return ViewsFailure{ViewsFailureReason::NotWritten, path, file.errorString(), isAside ? *keptAs : QString()};
}
