// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/myselection.h"
#include "widgets/windowfixture.h"

#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

#include <memory>

class ManageSelectionDialog;

[[nodiscard]] QString text(const char *letters);
/// A key goes to whatever has the focus, as on a real keyboard; an open menu takes them all.
void press(int key, Qt::KeyboardModifiers modifiers = {});
void click(QWidget *widget);
void click(const QAbstractItemView &view, const QPoint &point);
/// What a row says to those who hear it.
[[nodiscard]] QString spoken(const QModelIndex &row);

/// What tests of the selection do in the window, and see there.
class SelectionSteps
{
protected:
    void begin();
    void end();

    [[nodiscard]] MySelection &selection() const { return m_program->selection(); }
    /// The slugs of the selection in its order.
    [[nodiscard]] QString picked() const;
    void pick(const QStringList &slugs) const;
    [[nodiscard]] QListView &results() const { return *m_program->child<QListView>("results"); }
    [[nodiscard]] QStringList resultSlugs() const;
    [[nodiscard]] QPushButton *pageButton() const { return m_program->child<QPushButton>("button-inSelection"); }
    [[nodiscard]] QToolButton *count() const { return m_program->child<QToolButton>("selectionCount"); }
    [[nodiscard]] QString filterText() const { return m_program->state().filter().text(); }
    /// Waits for the results.
    void search(const char *words) const;
    /// The row of a partner in the tree, which is opened for it.
    [[nodiscard]] QModelIndex treeRow(const char *slug) const;
    /// The middle of the star in a row.
    [[nodiscard]] QPoint starIn(const QAbstractItemView &view, const QModelIndex &row) const;
    /// The dialog of this kind that is open; null if none is.
    template <typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        for (Dialog *found : m_program->window().findChildren<Dialog *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    /// Opens the dialog with the list in its own order.
    ManageSelectionDialog *manage() const;
    /// A part of that dialog.
    template <typename Part>
    [[nodiscard]] Part *part(const char *name) const
    {
        return m_program->child<QWidget>("manageSelectionDialog")->findChild<Part *>(QLatin1String(name));
    }
    [[nodiscard]] QListView &list() const { return *part<QListView>("selectionList"); }
    /// Chooses a file in the dialog that an entry of the menu opens.
    void chooseFile(const char *action, const char *name, const QString &path) const;
    void openFile(const QString &path) const;
    /// Of a file in a folder that is deleted at the end.
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<WindowFixture> m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
};
