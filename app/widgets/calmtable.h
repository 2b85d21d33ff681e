// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

/// A table to read: texts wrap and have room around them, rows are as high as they need, no grid. Tab leaves it.
class CalmTable final : public QTableView
{
    Q_OBJECT

public:
    explicit CalmTable(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};
