// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/jsonwriter.h"

#include "exporting/localizedjson.h"
#include "exporting/partnerjson.h"
#include "exporting/partnerlinkeddata.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

namespace
{

constexpr int inBatch = 500;    // partners
constexpr int formatNumber = 1; // rises when a key changes its meaning

/// Everything but a list, whose objects are written one by one: an object that was not closed yet, and its end.
struct Frame {
    QByteArray begin;
    QByteArray end;
};

Frame jsonFrame(const CatalogueInfo &info)
{
    QJsonArray languages;
    for (const Language &language : info.languages)
        languages.append(language.tag());
    QJsonObject head{{QStringLiteral("format"), formatNumber},
                     {QStringLiteral("catalogue"), info.id},
                     {QStringLiteral("edition"), info.edition},
                     {QStringLiteral("languages"), languages},
                     {QStringLiteral("title"), localizedJson(info.title)}};
    insertIfKnown(head, QStringLiteral("edition_date"), info.editionDate.iso());
    QByteArray begin = QJsonDocument(head).toJson(QJsonDocument::Compact);
    begin.chop(1);
    return {begin + ",\"partners\":[\n", "\n]}\n"};
}

using ObjectsOf = std::function<QList<QJsonObject>(const QList<DraftPartner> &)>;

WriteEnd write(CatalogueRecords &records, const QList<PartnerId> &partners, const Frame &frame,
               const ObjectsOf &objectsOf, QIODevice &device, const ExportProgress &progress)
{
    QByteArray bytes = frame.begin;
    for (qsizetype first = 0; first < partners.size(); first += inBatch) {
        if (!mayGoOn(progress, first, partners.size()))
            return WriteEnd::Cancelled;
        const QList<QJsonObject> objects = objectsOf(records.read(partners.mid(first, inBatch)));
        if (!records.error().isEmpty())
            return WriteEnd::NotRead;
        for (qsizetype number = 0; number < objects.size(); ++number) {
            if (first + number > 0)
                bytes += ",\n";
            bytes += QJsonDocument(objects.at(number)).toJson(QJsonDocument::Compact);
        }
        if (device.write(bytes) != bytes.size())
            return WriteEnd::NotWritten;
        bytes.truncate(0);
    }
    bytes += frame.end;
    return device.write(bytes) == bytes.size() ? WriteEnd::Whole : WriteEnd::NotWritten;
}

} // namespace

WriteEnd writeJson(CatalogueRecords &records, const QList<PartnerId> &partners, QIODevice &device,
                   const ExportProgress &progress)
{
    PartnerJson json(records);
    return write(
        records, partners, jsonFrame(records.info()),
        [&json](const QList<DraftPartner> &batch) { return json.objectsOf(batch); }, device, progress);
}

WriteEnd writeJsonLd(CatalogueRecords &records, const QList<PartnerId> &partners, QIODevice &device,
                     const ExportProgress &progress)
{
    PartnerLinkedData data(records);
    return write(
        records, partners, {"{\"@context\":\"https://schema.org\",\"@graph\":[\n", "\n]}\n"},
        [&data](const QList<DraftPartner> &batch) { return data.nodesOf(batch); }, device, progress);
}
