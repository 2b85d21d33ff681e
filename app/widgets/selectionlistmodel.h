// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/browsingstate.h"
#include "settings/myselection.h"

#include <QAbstractListModel>
#include <QHash>

/// The reader's selection in its own order, as a list whose rows can be moved. A partner that the catalogue no longer
/// has is shown with the name that it had, and says so. The roles are those of the results (roles.h): the note is what
/// stands below the name.
class SelectionListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Both must outlive the model.
    SelectionListModel(BrowsingState &state, MySelection &selection, QObject *parent = nullptr);

    [[nodiscard]] const QList<SelectedPartner> &partners() const { return m_partners; }
    /// How many of them the catalogue no longer has.
    [[nodiscard]] int goneCount() const;
    /// The texts are wanted anew: the language is another one.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// One row; the selection is asked to move it, and the rows follow.
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count, const QModelIndex &destinationParent,
                  int destinationChild) override;

signals:
    /// The selection could not be changed.
    void failed(const SelectionFailure &failure);

private:
    void follow();
    /// These three: whether the new list is the old one with one row moved, taken away or put in; then that is told.
    [[nodiscard]] bool followMove(const QList<SelectedPartner> &now);
    [[nodiscard]] bool followRemoval(const QList<SelectedPartner> &now);
    [[nodiscard]] bool followInsertion(const QList<SelectedPartner> &now);
    [[nodiscard]] PartnerId idOf(const SelectedPartner &partner) const;
    [[nodiscard]] QString nameOf(const SelectedPartner &partner) const;
    [[nodiscard]] QString placeOf(const SelectedPartner &partner) const;
    [[nodiscard]] QString spokenText(const SelectedPartner &partner) const;

    BrowsingState &m_state;
    MySelection &m_selection;
    QList<SelectedPartner> m_partners;
    /// What the catalogue was asked for already.
    mutable QHash<QString, PartnerId> m_ids;
};
