// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/roles.h"
#include "catalogue/catalogue.h"
#include "catalogue/searchindex.h"
#include "catalogue/textmarks.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>

/// The partners that a search found, the most fitting first. What a row shows is read when it is shown.
class ResultModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ResultModel(QObject *parent = nullptr);

    /// The catalogue may be null and must outlive its use here.
    void setCatalogue(const Catalogue *catalogue);
    /// Names and lines follow; the rows stay until there is another answer.
    void setLanguage(const Language &language);
    /// Whom the reader picked; `changed` are those that came in or went out.
    void setSelected(const QSet<PartnerId> &partners, const QSet<PartnerId> &changed);
    void setAnswer(const SearchAnswer &answer);
    /// The rows after those of the answer.
    void setSummary(const SearchSummary &summary);

    /// -1 if it is not among the results.
    [[nodiscard]] int rowOf(PartnerId partner) const { return static_cast<int>(m_partners.indexOf(partner)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Nothing: letters typed into the list must not read every row; the search field is for that.
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                        Qt::MatchFlags flags) const override;

private:
    struct Row {
        ShownText name;
        QString place;
        MarkedLine context;
        QList<TextRange> nameRanges;
    };

    [[nodiscard]] const Row &rowAt(int row) const;
    [[nodiscard]] MarkedLine contextOf(PartnerId partner) const;
    /// The names of its categories in every language.
    [[nodiscard]] QStringList categoriesOf(PartnerId partner) const;

    const Catalogue *m_catalogue = nullptr;
    Language m_language;
    QList<PartnerId> m_partners;
    QSet<PartnerId> m_selected;
    QStringList m_marks;
    mutable QCache<PartnerId, Row> m_rows;
};

Q_DECLARE_METATYPE(QList<TextRange>)
