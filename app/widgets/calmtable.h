// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

/// A table to read: texts wrap and have room around them, rows are as high as they need, no grid. Tab leaves it.
class CalmTable final : public QTableView
{
    Q_OBJECT

public:
    explicit CalmTable(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Rows are measured once for all columns that changed.
    QTimer m_settleRows;
};
