// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/cataloguedifference.h"

#include <QWidget>

#include <memory>

class DifferenceModel;
class DifferencePage;
class QAction;
class QActionGroup;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

/// What changed between two editions, to read: a sentence with the numbers, the partners on the left, which can be
/// narrowed down, and the fields of the chosen one on the right; a button saves everything as a table.
class DifferencePane final : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencePane(QWidget *parent = nullptr);

    /// Names are shown in `language`.
    void show(std::shared_ptr<const CatalogueDifference> difference, const Language &language);
    [[nodiscard]] QListView *list() const { return m_list; }

signals:
    /// A file was, or was not, written; a sentence in the language of the interface.
    void saved(const QString &sentence, bool isFailure);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void buildKinds();
    void retranslate();
    void followKind(const QAction *action);
    void showCurrent();
    void save();

    std::shared_ptr<const CatalogueDifference> m_difference;
    Language m_language;
    DifferenceModel *m_model;
    QLabel *m_summary;
    QLineEdit *m_text;
    QActionGroup *m_kinds;
    QList<QWidget *> m_kindButtons; ///< in the order of the actions
    QListView *m_list;
    DifferencePage *m_page;
    QPushButton *m_save;
};
