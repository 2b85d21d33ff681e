// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/columnmappings.h"
#include "widgets/neweditionwork.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;
class QStandardItemModel;

/// Asks what the columns of a table are: each heading with an example from below it, and a list of what it can be. The
/// headings that nobody knows come first.
class ColumnMappingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnMappingPage(QWidget *parent = nullptr);

    void show(const TableOfPartners &table, const LanguageOrder &languages, const ColumnMappings::Mapping &proposed);
    [[nodiscard]] ColumnMappings::Mapping mapping() const;
    /// Why the reader cannot go on, a sentence; empty if he can.
    [[nodiscard]] QString problem() const;
    /// Puts the focus on the first column that is not known.
    void begin();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Column {
        QString heading;
        QComboBox *choice;
    };

    void retranslate();
    [[nodiscard]] QString explanation() const;
    void fillChoices();
    void addSection(QGridLayout *grid, const QString &title, const TableOfPartners &table, bool isUnknown);
    void addColumn(QGridLayout *grid, const SheetHeading &heading, const QString &example);

    LanguageOrder m_languages;
    TableOfPartners m_table;
    QStandardItemModel *m_choices;
    QLabel *m_explanation;
    QScrollArea *m_scroll;
    QList<Column> m_columns;
};
