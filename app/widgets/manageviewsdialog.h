// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/savedviews.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

/// Renames and deletes saved views in a list; nothing is done by the dialog itself.
class ManageViewsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ManageViewsDialog(const QList<SavedView> &views, QWidget *parent = nullptr);

    /// What was changed in the list; empty if nothing was.
    [[nodiscard]] QList<ViewChange> changes() const;

    /// Stays open once after a name was not taken: it may have been this that ended the editing.
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void follow();
    void rename();
    void deleteCurrent();
    /// Puts a name that cannot be used back to what it was, and tells why.
    void takeName(QListWidgetItem *item);
    void refuse(const std::optional<QString> &name);
    [[nodiscard]] QString refusalText() const;
    [[nodiscard]] bool isTaken(const QString &name, const QListWidgetItem *by) const;

    QListWidget *m_list;
    QPushButton *m_rename;
    QPushButton *m_delete;
    QLabel *m_refusal;
    /// The name that was not taken, empty if it was none; null if there is nothing to tell.
    std::optional<QString> m_refusedName;
    bool m_isRefusalSeen = false;
    QStringList m_deleted;
};
