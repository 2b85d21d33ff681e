// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/selectionfile.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

/// The partners that the user picked, in the order that he gave them; one list for each catalogue, by its id, so that a
/// newer edition has the same list. A partner that an edition no longer has stays in the list. The file is read anew
/// before each writing, so that what another process changed is not lost. Reading and writing happen on the caller's
/// thread, at once. Whatever fails changes nothing.
class MySelection final : public QObject
{
    Q_OBJECT

public:
    /// The user's own file: partneratlas/selection.json in the data folder of the XDG base directories. No list is open
    /// until there is a catalogue.
    explicit MySelection(QObject *parent = nullptr);
    explicit MySelection(const QString &file, QObject *parent = nullptr);

    /// Opens the list of this catalogue, read anew; an empty id closes the list: then nothing can be added.
    void setCatalogue(const QString &id);
    [[nodiscard]] const QString &catalogue() const { return m_catalogue; }
    /// Reads the file again.
    void read();

    [[nodiscard]] const QList<SelectedPartner> &partners() const { return m_partners; }
    [[nodiscard]] bool isEmpty() const { return m_partners.isEmpty(); }
    [[nodiscard]] bool contains(const QString &slug) const { return m_slugs.contains(slug); }
    /// What was wrong with the file when it was read last, also if it was put aside since then; empty: nothing.
    [[nodiscard]] const std::optional<SelectionFailure> &failure() const { return m_failure; }

    /// At the end, if it is not there yet. A partner without a usable slug is not taken (keptPartner).
    [[nodiscard]] std::optional<SelectionFailure> add(const SelectedPartner &partner);
    [[nodiscard]] std::optional<SelectionFailure> remove(const QString &slug);
    /// Takes a partner away if it is there; else adds it, and if it was taken away while the program runs it gets its
    /// note and its place back: a slip of the hand costs nothing.
    [[nodiscard]] std::optional<SelectionFailure> toggle(const SelectedPartner &partner);
    /// Moves the partner at one position to another; positions that are out of range change nothing.
    [[nodiscard]] std::optional<SelectionFailure> move(qsizetype from, qsizetype to);
    /// Cut to longestNote characters; for a slug that is not in the list nothing is done.
    [[nodiscard]] std::optional<SelectionFailure> setNote(const QString &slug, const QString &note);
    [[nodiscard]] std::optional<SelectionFailure> clear();
    /// Takes this list instead of the present one. Of a slug that stands twice the first one counts.
    [[nodiscard]] std::optional<SelectionFailure> replace(const QList<SelectedPartner> &partners);
    /// Adds those that are not there yet at the end, in their order; a note is taken over where there is none.
    [[nodiscard]] std::optional<SelectionFailure> append(const QList<SelectedPartner> &partners);

signals:
    /// There are other partners in the list, or another order, or another note.
    void changed();

private:
    using Edit = std::function<void(QList<SelectedPartner> &)>;

    [[nodiscard]] std::optional<SelectionFailure> change(const Edit &edit);
    [[nodiscard]] std::optional<SelectionFailure> write(const QList<SelectedPartner> &partners);
    void readLists();
    /// Shows the list of the present catalogue as it was read or written last.
    void take();

    /// One that was taken away, and where it stood.
    struct Removed {
        SelectedPartner partner;
        qsizetype position;
    };

    QString m_file;
    QString m_catalogue;
    SelectionLists m_lists;
    QList<SelectedPartner> m_partners;
    QSet<QString> m_slugs;
    QHash<QString, Removed> m_removed;
    std::optional<SelectionFailure> m_failure;
};
