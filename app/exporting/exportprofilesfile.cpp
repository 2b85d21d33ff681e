// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportprofilesfile.h"

#include "catalogue/displaytext.h"
#include "catalogue/foldedtext.h"
#include "files/keptfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace
{

constexpr int format = 1;
constexpr qsizetype mostColumns = 200;

const QString formatKey = QStringLiteral("format");
const QString profilesKey = QStringLiteral("profiles");
const QString nameKey = QStringLiteral("name");
const QString opensInKey = QStringLiteral("opens_in");
const QString layoutKey = QStringLiteral("layout");
const QString partnersKey = QStringLiteral("partners");
const QString languageKey = QStringLiteral("language");
const QString columnsKey = QStringLiteral("columns");
const QString sortKey = QStringLiteral("sort");
const QString keysKey = QStringLiteral("keys");
const QString every = QStringLiteral("all");

bool hasOnly(const QJsonObject &object, const QStringList &known)
{
    const QStringList keys = object.keys();
    return std::all_of(keys.begin(), keys.end(), [&](const QString &key) { return known.contains(key); });
}

/// Reads the values of one profile; what is missing keeps its default, what makes no sense is remembered.
class ProfileReader final
{
public:
    explicit ProfileReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    /// A value that stands for itself in writing.
    template <typename Value>
    void word(const QString &key, std::optional<Value> (*read)(const QString &), Value &value)
    {
        if (!m_object.contains(key))
            return;
        const std::optional<Value> found = read(m_object.value(key).toString());
        m_isUsable = m_isUsable && found;
        value = found.value_or(value);
    }

    void language(ExportProfile &profile)
    {
        const QString tag = m_object.value(languageKey).toString();
        profile.hasEveryLanguage = tag == every;
        if (profile.hasEveryLanguage || tag.isEmpty())
            return;
        const std::optional<Language> language = Language::fromTag(tag);
        m_isUsable = m_isUsable && language;
        profile.language = language.value_or(Language());
    }

    void columns(ExportProfile &profile)
    {
        const QJsonValue value = m_object.value(columnsKey);
        profile.hasEverything = value == every;
        if (profile.hasEverything || value.isUndefined())
            return;
        QStringList keys;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &key : list)
            keys.append(singleLine(key.toString()));
        m_isUsable = m_isUsable && value.isArray() && keys.size() <= mostColumns && !keys.contains(QString());
        profile.columns = listColumnsWithKeys(keys, profile.unknownColumns);
    }

    void sort(ExportProfile &profile)
    {
        const QString text = m_object.value(sortKey).toString();
        if (text.isEmpty())
            return;
        profile.sort = exportSortFrom(text);
        m_isUsable = m_isUsable && profile.sort;
    }

    [[nodiscard]] bool isUsable() const { return m_isUsable; }

private:
    const QJsonObject &m_object;
    bool m_isUsable = true;
};

/// The profiles that can be read; false if there is anything else. `isAllKnown` is cleared if one holds more.
bool readProfiles(const QJsonValue &list, QList<ExportProfile> &profiles, bool &isAllKnown)
{
    QSet<QString> names;
    bool isWhole = list.isArray();
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        const std::optional<ExportProfile> profile = profileFrom(value.toObject(), isAllKnown);
        const QString name = profile ? foldedText(profile->name) : QString();
        if (profile && !names.contains(name) && !isBuiltInProfile(profile->name) && profiles.size() < mostProfiles)
            profiles.append(*profile);
        else
            isWhole = false;
        names.insert(name);
    }
    return isWhole;
}

ProfilesFailure failureFrom(const FileFailure &failure)
{
    switch (failure.reason) {
    case FileFailureReason::NotAFile:
        return {ProfilesFailureReason::NotAFile, failure.path};
    case FileFailureReason::TooLarge:
        return {ProfilesFailureReason::TooLarge, failure.path};
    case FileFailureReason::NotReadable:
        return {ProfilesFailureReason::NotReadable, failure.path, failure.detail};
    case FileFailureReason::NoFolder:
    case FileFailureReason::NotRemoved:
    case FileFailureReason::NotWritten:
        break;
    }
    return {ProfilesFailureReason::NotWritten, failure.path, failure.detail};
}

QByteArray bytesOf(const QList<ExportProfile> &profiles)
{
    QJsonArray list;
    for (const ExportProfile &profile : profiles)
        list.append(jsonOf(profile));
    return QJsonDocument(QJsonObject{{formatKey, format}, {profilesKey, list}}).toJson();
}

} // namespace

QString profileName(const QString &text)
{
    // Half a surrogate pair cannot be written.
    const QString name = singleLine(QString::fromUtf8(text.toUtf8()));
    return name.size() <= longestProfileName && !foldedText(name).isEmpty() ? name : QString();
}

QJsonObject jsonOf(const ExportProfile &profile)
{
    QJsonArray columns;
    for (const ListColumn column : profile.columns)
        columns.append(keyOf(column));
    for (const QString &key : profile.unknownColumns)
        columns.append(key);
    return {{nameKey, profile.name},
            {formatKey, slugOf(profile.format)},
            {opensInKey, slugOf(profile.opensIn)},
            {layoutKey, slugOf(profile.layout)},
            {partnersKey, slugOf(profile.partners)},
            {languageKey, profile.hasEveryLanguage ? every : profile.language.tag()},
            {columnsKey, profile.hasEverything ? QJsonValue(every) : QJsonValue(columns)},
            {sortKey, profile.sort ? textOf(*profile.sort) : QString()},
            {keysKey, profile.hasKeys}};
}

std::optional<ExportProfile> profileFrom(const QJsonObject &object, bool &isAllKnown)
{
    ExportProfile profile;
    profile.name = profileName(object.value(nameKey).toString());
    ProfileReader reader(object);
    reader.word(formatKey, exportFormatWithSlug, profile.format);
    reader.word(opensInKey, opensInWithSlug, profile.opensIn);
    reader.word(layoutKey, pdfLayoutWithSlug, profile.layout);
    reader.word(partnersKey, exportedPartnersWithSlug, profile.partners);
    reader.language(profile);
    reader.columns(profile);
    reader.sort(profile);
    profile.hasKeys = object.value(keysKey).toBool();
    isAllKnown = isAllKnown && hasOnly(object, {nameKey, formatKey, opensInKey, layoutKey, partnersKey, languageKey,
                                                columnsKey, sortKey, keysKey});
    return reader.isUsable() && !profile.name.isEmpty() ? std::optional(profile) : std::nullopt;
}

ProfilesReading readProfilesFile(const QString &path)
{
    const KeptFileReading file = readKeptFile(path, largestProfilesFile);
    ProfilesReading reading;
    if (file.failure)
        reading.failure = failureFrom(*file.failure);
    if (!file.bytes)
        return reading;
    const QJsonObject root = QJsonDocument::fromJson(*file.bytes).object();
    const double written = root.value(formatKey).toDouble();
    bool isAllKnown = hasOnly(root, {formatKey, profilesKey});
    if (written > format)
        reading.failure = {ProfilesFailureReason::NewerFormat, path};
    else if (written != format || !readProfiles(root.value(profilesKey), reading.profiles, isAllKnown))
        reading.failure = {ProfilesFailureReason::Damaged, path};
    else if (!isAllKnown)
        reading.failure = {ProfilesFailureReason::NotAllKnown, path};
    return reading;
}

std::optional<ProfilesFailure> writeProfilesFile(const QString &path, const QList<ExportProfile> &profiles,
                                                 QString *keptAs)
{
    const std::optional<FileFailure> failure = writeKeptFile(path, bytesOf(profiles), keptAs);
    if (!failure)
        return std::nullopt;
    ProfilesFailure told = failureFrom(*failure);
    told.keptAs = keptAs ? *keptAs : QString();
    return told;
}
