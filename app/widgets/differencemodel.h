// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/cataloguedifference.h"

#include <QAbstractListModel>

#include <memory>

/// What is different, as a list: first a row for what changed beside the partners, if anything did, then the partners
/// by their names. Can be narrowed down by kind and by a part of the name.
class DifferenceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< the kind of change in words; empty for the row beside the partners
        SlugRole                 ///< of the partner
    };

    explicit DifferenceModel(QObject *parent = nullptr);

    void setDifference(std::shared_ptr<const CatalogueDifference> difference);
    /// Names in this language; the rows are put into its order.
    void setLanguage(const Language &language);
    /// Only changes of this kind; none: all.
    void setKind(std::optional<ChangeKind> kind);
    /// Only names and short names in which this occurs, whatever its capitals and accents.
    void setText(const QString &text);

    /// Null for the row beside the partners.
    [[nodiscard]] const PartnerDifference *partnerAt(int row) const;
    /// The row with this slug, -1 if it is not there; an empty slug means the row beside the partners.
    [[nodiscard]] int rowOf(const QString &slug) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void arrange();
    void narrow();

    std::shared_ptr<const CatalogueDifference> m_difference;
    Language m_language;
    std::optional<ChangeKind> m_kind;
    QString m_text;
    QStringList m_names; ///< of the partners, in the order of the difference
    QList<int> m_order;  ///< all places in the difference
    QList<int> m_rows;   ///< those that are shown; -1 stands for what is beside the partners
};
