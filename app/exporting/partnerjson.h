// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/cataloguerecords.h"

#include <QHash>
#include <QJsonObject>

/// Whole partners as JSON objects, as formats.md tells; keys are stable. What is not known is left out.
class PartnerJson final
{
public:
    /// `records` must outlive the object; what cannot be read is in its error().
    explicit PartnerJson(CatalogueRecords &records);

    /// For partners that were read with all their parts.
    [[nodiscard]] QList<QJsonObject> objectsOf(const QList<DraftPartner> &partners);

private:
    void insertPlaces(QJsonObject &object, const DraftPartner &partner) const;
    void insertSources(QJsonObject &object, const DraftPartner &partner) const;

    CatalogueRecords &m_records;
    QHash<QString, LocalizedText> m_cities;
    QHash<QString, DraftSource> m_sources;
};
