// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/cataloguerecords.h"

#include <QHash>
#include <QSqlDatabase>

class Statement;

/// Some partners of a catalogue, read together: each table is asked once for all of them.
class RecordBatch final
{
public:
    /// `database` must outlive the batch.
    RecordBatch(const QSqlDatabase &database, const LanguageOrder &languages, const QList<PartnerId> &partners);

    /// In the order of the numbers; an empty slug for a partner that is not there.
    [[nodiscard]] QList<DraftPartner> read(RecordParts parts);
    /// Empty if everything could be read.
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    /// By partner and position in its list.
    using PositionedTexts = QHash<std::pair<PartnerId, int>, LocalizedText>;

    void readFacts();
    void readNames();
    void readOtherNames();
    void readDescriptions();
    void readCategories();
    void readMembers();
    void readLinks();
    void readIdentifiers();
    [[nodiscard]] PositionedTexts positionedTexts(const QString &table);
    /// Slugs or keys from a table that leads to them; the query gives partner and slug.
    void readReferences(const QString &query, QList<DraftReference> DraftPartner::*list);
    /// Runs a query whose first column is the partner; %1 in it stands for: it is one of the batch.
    void forEachRow(const QString &query, const std::function<void(DraftPartner &, const Statement &)> &take);
    [[nodiscard]] Language languageAt(int number) const { return m_languages.value(number); }

    const QSqlDatabase &m_database;
    const LanguageOrder &m_languages;
    QString m_numbers; ///< a JSON array
    QList<DraftPartner> m_records;
    QHash<PartnerId, qsizetype> m_places; ///< of the records, by number
    QString m_error;
};
