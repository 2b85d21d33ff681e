// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportorder.h"

#include <QWidget>

#include <optional>

class QComboBox;

/// By what a list is sorted: as the list of the window, or by any column, in either direction.
class ExportSortChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportSortChoice(QWidget *parent = nullptr);

    /// Emits nothing. What is not sorted may have an order of the reader's own.
    void show(const std::optional<ExportSort> &sort, bool hasOwnOrder);
    [[nodiscard]] std::optional<ExportSort> sort() const;
    /// The language of the headings.
    void setLanguage(const Language &language);

signals:
    void changed();

private:
    void nameOrder();

    QComboBox *m_column;
    QComboBox *m_direction;
    bool m_hasOwnOrder = false;
};
