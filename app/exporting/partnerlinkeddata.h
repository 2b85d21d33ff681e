// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/cataloguerecords.h"

#include <QHash>
#include <QJsonObject>

/// Whole partners as nodes of linked data: schema.org's Organization (https://schema.org/Organization) in JSON-LD
/// (https://www.w3.org/TR/json-ld11/), as formats.md tells. What is not known is left out.
class PartnerLinkedData final
{
public:
    /// `records` must outlive the object; what cannot be read is in its error().
    explicit PartnerLinkedData(CatalogueRecords &records);

    /// For partners that were read with all their parts.
    [[nodiscard]] QList<QJsonObject> nodesOf(const QList<DraftPartner> &partners);

    /// What a partner is called in every edition of its catalogue: "urn:partneratlas:leiden-university:medical-delta".
    [[nodiscard]] QString identifierOf(const QString &slug) const;

private:
    [[nodiscard]] QJsonObject nodeOf(const DraftPartner &partner) const;
    void insertAddress(QJsonObject &node, const DraftPartner &partner) const;

    CatalogueRecords &m_records;
    QHash<QString, DraftCity> m_cities;
};
