// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/partner.h"

#include <QSqlDatabase>

#include <functional>
#include <optional>

/// Reads everything about one partner. Lists are cut at a number that a page can show.
class PartnerReader final
{
public:
    /// `languages` are those of the catalogue by their number, from 0; `nameOf` gives the name of another partner.
    /// All three must outlive the reader.
    PartnerReader(const QSqlDatabase &database, const LanguageOrder &languages,
                  const std::function<LocalizedText(PartnerId)> &nameOf);

    [[nodiscard]] std::optional<Partner> read(PartnerId id);
    /// The first failure, empty if there was none.
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    [[nodiscard]] LocalizedText localized(const QString &sql, PartnerId id);
    [[nodiscard]] LocalizedText localized(const QString &sql, PartnerId id, int position);
    [[nodiscard]] PartnerReference reference(PartnerId id) const;
    [[nodiscard]] QList<PartnerReference> references(const QString &sql, PartnerId id);
    [[nodiscard]] QList<PartnerReference> relatedOf(PartnerId id);
    bool readFacts(Partner &partner);
    void readNames(Partner &partner);
    void readMembers(Partner &partner);
    void readLinks(Partner &partner);
    void readSources(Partner &partner);
    void readPlaces(Partner &partner);
    [[nodiscard]] Language languageAt(int number) const;
    void keepError(const QString &error);

    const QSqlDatabase &m_database;
    const LanguageOrder &m_languages;
    const std::function<LocalizedText(PartnerId)> &m_nameOf;
    QString m_error;
};
