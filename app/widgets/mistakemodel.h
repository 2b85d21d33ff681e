// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiling/mistake.h"

#include <QAbstractTableModel>
#include <QStringList>

/// The mistakes in a table of partners: where each is, which partner it is about, what is wrong, and what to write
/// instead. As many as a person can read have a row.
class MistakeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Partner, Place, Problem, Advice };
    static constexpr int columns = 5;
    static constexpr int mostRows = 500;

    explicit MistakeModel(QObject *parent = nullptr);

    void setMistakes(const QList<Mistake> &mistakes);
    [[nodiscard]] qsizetype count() const { return m_mistakes.size(); }
    /// All of them with the headings before them, for other programs: no cell is taken for a formula.
    [[nodiscard]] QList<QStringList> table() const;
    /// The headings are in another language now.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QStringList headings();
    [[nodiscard]] static QStringList cellsOf(const Mistake &mistake);

    QList<Mistake> m_mistakes;
};
