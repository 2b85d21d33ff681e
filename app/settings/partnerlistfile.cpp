// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/partnerlistfile.h"

#include "files/wholefile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace
{

constexpr int format = 1;

const QString formatKey = QStringLiteral("format");
const QString catalogueKey = QStringLiteral("catalogue");
const QString titleKey = QStringLiteral("title");
const QString partnersKey = QStringLiteral("partners");

} // namespace

std::variant<PartnerListFile, PartnerListFailure> readPartnerListFile(const QString &path)
{
    std::variant<QByteArray, FileFailure> read = readWholeFile(path, largestPartnerList);
    if (const auto *failure = std::get_if<FileFailure>(&read))
        return PartnerListFailure{PartnerListReason::NotReadable, path, *failure};
    QByteArray bytes = std::get<QByteArray>(std::move(read));
    if (bytes.startsWith("\xef\xbb\xbf")) // an editor put it there
        bytes.remove(0, 3);
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return PartnerListFailure{PartnerListReason::NotJson, path, std::nullopt,
                                  bytes.left(error.offset).count('\n') + 1};
    const double written = root.value(formatKey).toDouble();
    if (written > format)
        return PartnerListFailure{PartnerListReason::NewerFormat, path};
    const QString catalogue = singleLine(root.value(catalogueKey).toString());
    if (written != format || catalogue.isEmpty() || !root.value(partnersKey).isArray())
        return PartnerListFailure{PartnerListReason::NotAList, path};
    const PartnersReading reading = readPartners(root.value(partnersKey).toArray());
    if (reading.mistake != EntryMistake::None)
        return PartnerListFailure{PartnerListReason::Entry, path, std::nullopt, 0, reading.entry, reading.mistake};
    return PartnerListFile{catalogue, singleLine(root.value(titleKey).toString()), reading.partners};
}

std::optional<FileFailure> writePartnerListFile(const QString &path, const PartnerListFile &list)
{
    QJsonObject root{{formatKey, format}, {catalogueKey, list.catalogue}, {partnersKey, jsonOf(list.partners)}};
    if (!list.title.isEmpty())
        root.insert(titleKey, list.title);
    return writeWholeFile(path, QJsonDocument(root).toJson());
}
