// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/draft.h"

#include <QHash>
#include <QSqlDatabase>

#include <tuple>
#include <vector>

/// Writes what searching and filtering need, so that they only read: the full-text index, the vocabulary, the first
/// letters of names, and which partners have which value (schema.md). Numbers of partners are their places in the
/// draft, from 1.
class SearchInserter final
{
public:
    /// Both must outlive the inserter.
    SearchInserter(const QSqlDatabase &database, const Draft &draft);

    /// Empty on success, else the first SQL error.
    [[nodiscard]] QString insert();

private:
    /// Language, first letters of the name, partner.
    using NameStart = std::tuple<int, QString, int>;

    [[nodiscard]] std::vector<NameStart> nameStarts() const;
    void insertFacets();
    void insertDays();
    [[nodiscard]] QString vocabularyText() const;
    void insertIndex();
    void setIndexOption(const char *option, int value);
    [[nodiscard]] QStringList namesOf(int position) const;
    [[nodiscard]] QStringList labelsOf(const DraftPartner &partner) const;
    [[nodiscard]] static QStringList textsOf(const DraftPartner &partner);
    void keepError(const QString &error);

    const QSqlDatabase &m_database;
    const Draft &m_draft;
    QString m_error;
    QHash<QString, const DraftCategory *> m_categories; ///< by "tree/slug"
    QHash<QString, const DraftCity *> m_cities;
    QHash<QString, QStringList> m_synonyms; ///< of one partner, by its slug
};
