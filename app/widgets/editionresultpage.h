// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/editionpreparation.h"

#include <QWidget>

#include <memory>

class DifferencePane;
class MistakePane;
class QDateEdit;
class QLabel;
class QSpinBox;
class QStackedWidget;

/// What came out of a spreadsheet: its mistakes, or else what it changes, with number and date of the new edition.
class EditionResultPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EditionResultPage(QWidget *parent = nullptr);

    /// What number and date are at first.
    void propose(const Edition &edition);
    /// `file` is the name of the spreadsheet.
    void show(std::shared_ptr<const PreparedEdition> edition, const QString &file, const Language &language);
    [[nodiscard]] bool hasMistakes() const;
    [[nodiscard]] Edition edition() const;
    /// Puts the focus on what is to be read.
    void begin();

signals:
    /// What became of something that was copied or saved, a sentence in the language of the interface.
    void told(const QString &sentence, bool isFailure);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void tellNotes();

    std::shared_ptr<const PreparedEdition> m_edition;
    QString m_file;
    Language m_language; ///< of names
    QLabel *m_title;
    QLabel *m_notes;
    QLabel *m_doubts;
    QWidget *m_editionRow;
    QLabel *m_numberLabel;
    QSpinBox *m_number;
    QLabel *m_dateLabel;
    QDateEdit *m_date;
    QStackedWidget *m_panes;
    MistakePane *m_mistakes;
    DifferencePane *m_differences;
};
