// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/partner.h"

#include <QListView>

class KioskAppearance;
class PartnerRowDelegate;
class QAbstractItemModel;

/// Partners below each other, each a row for a finger: name, the first words about it, and its place. The model has the
/// roles of browsing/roles.h. Nothing in it can be selected or dragged.
class PartnerRows final : public QListView
{
    Q_OBJECT

public:
    /// Both must outlive the list.
    PartnerRows(QAbstractItemModel &model, const KioskAppearance &appearance, QWidget *parent = nullptr);

    /// Whether each row tells its place; true at first.
    void setPlaceShown(bool isShown);
    /// Brings a row to the top.
    void goToRow(int row);

signals:
    void opened(PartnerId partner);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &index);

    PartnerRowDelegate *m_delegate;
};
