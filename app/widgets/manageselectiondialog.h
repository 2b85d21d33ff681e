// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/selectionlistmodel.h"

#include <QDialog>

class PartnerListActions;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QVBoxLayout;

/// The reader's selection in its own order: rows are moved by mouse or keys, get a note, are taken away; Enter shows
/// the page. Everything is done at once, and can be undone as long as the dialog is open.
class ManageSelectionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `state`, `selection` and `lists` must outlive the dialog.
    ManageSelectionDialog(BrowsingState &state, MySelection &selection, PartnerListActions &lists,
                          QWidget *parent = nullptr);

    /// Also keeps a note that is being written.
    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void prepareList();
    [[nodiscard]] QVBoxLayout *buildSide();
    [[nodiscard]] QHBoxLayout *buildNote();
    [[nodiscard]] QHBoxLayout *buildBottom();
    void connectParts();
    void retranslate();
    /// What can be done now, and what is said above the list.
    void follow();
    void followSelection();
    void showFailure();
    void showNote();
    void keepNote();
    void moveBy(int rows);
    void removeCurrent();
    void undo();
    void showPage(const QModelIndex &row);
    void tell(const std::optional<SelectionFailure> &failure);
    [[nodiscard]] QString currentSlug() const;
    void setCurrentRow(qsizetype row);
    [[nodiscard]] QPushButton *addButton(const char *objectName);

    BrowsingState &m_state;
    MySelection &m_selection;
    PartnerListActions &m_lists;
    SelectionListModel m_model;
    QLabel *m_summary;
    QListView *m_view;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QPushButton *m_clear;
    QPushButton *m_undo;
    QPushButton *m_open;
    QPushButton *m_save;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    QLabel *m_failureText;
    std::optional<SelectionFailure> m_failure;
    /// Whose note is in the field.
    QString m_noteSlug;
    /// The list as it was before each change, the last one at the end, and as it is.
    QList<QList<SelectedPartner>> m_before;
    QList<SelectedPartner> m_known;
    bool m_isUndoing = false;
};
