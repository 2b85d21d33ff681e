// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/savedviewsfile.h"

#include <QLocale>

/// What is done to one view when views are managed.
struct ViewChange {
    /// The view as it is called until now.
    QString name;
    /// Empty: the view is deleted.
    QString newName;
};

/// The views of the user: filters with a name. No two names are the same when capitals and accents do not matter. The
/// file is read anew before each writing, so that what another process saved is not lost. Reading and writing happen on
/// the caller's thread, at once: the file is small, but on a slow disk the caller waits.
class SavedViews final
{
public:
    /// The user's own file: partneratlas/views.json in the data folder of the XDG base directories; reads it.
    SavedViews();
    explicit SavedViews(const QString &file);

    /// Reads the file again.
    void read();
    /// In the order of their names in a language.
    [[nodiscard]] QList<SavedView> views(const QLocale &locale = QLocale()) const;
    [[nodiscard]] bool isEmpty() const { return m_views.isEmpty(); }
    /// The view with this name, whatever its capitals and accents.
    [[nodiscard]] std::optional<SavedView> named(const QString &name) const;
    /// What was wrong with the file when it was read last, also if it was put aside since then; empty: nothing.
    [[nodiscard]] const std::optional<ViewsFailure> &failure() const { return m_failure; }

    /// Saves a view, in place of one with the same name. Nothing has changed if it fails.
    [[nodiscard]] std::optional<ViewsFailure> save(const SavedView &view);
    /// Renames and deletes, all or nothing. A view that is gone meanwhile is passed over.
    [[nodiscard]] std::optional<ViewsFailure> change(const QList<ViewChange> &changes);

private:
    [[nodiscard]] std::optional<ViewsFailure> write(const QList<SavedView> &views);
    [[nodiscard]] ViewsFailure failureOf(ViewsFailureReason reason, const QString &detail = QString()) const;

    QString m_file;
    QList<SavedView> m_views;
    std::optional<ViewsFailure> m_failure;
};
