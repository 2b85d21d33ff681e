// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/cataloguewriter.h"
#include "compiling/draft.h"

#include <QHash>
#include <QSqlDatabase>

/// Fills the tables of an empty catalogue with a draft. Numbers are given in the order of the draft, from 1; languages
/// from 0.
class CatalogueInserter final
{
public:
    /// Both must outlive the inserter.
    CatalogueInserter(const QSqlDatabase &database, const Draft &draft);

    /// Empty on success, else the first SQL error. `goesOn` is asked before each kind of rows; nothing: it always does.
    [[nodiscard]] QString insert(const Edition &edition, const std::function<bool()> &goesOn = {});
    /// Whether `goesOn` said no: then something is missing.
    [[nodiscard]] bool wasEnded() const { return m_wasEnded; }

private:
    class Row;

    void insertCatalogue(const Edition &edition);
    void insertCategories();
    void insertCities();
    void insertSources();
    void insertPartners();
    void insertMembers();
    void insertLinks();
    void insertPlaces();
    void insertSynonyms();
    void insertOrders();
    void insertSearch();
    [[nodiscard]] QHash<int, int> countPartners() const;
    [[nodiscard]] int categoryId(CategoryTree tree, const QString &slug) const;
    void keepError(const QString &error);

    const QSqlDatabase &m_database;
    const Draft &m_draft;
    QString m_error;
    bool m_wasEnded = false;
    QHash<QString, int> m_categoryIds; ///< by "tree/slug"
    QHash<QString, int> m_cityIds;
    QHash<QString, int> m_sourceIds;
    QHash<QString, int> m_partnerIds;
};
