// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparing/editionpreparation.h"
#include "settings/columnmappings.h"
#include "tasks/backgroundtask.h"

#include <QObject>

#include <memory>

/// A table as it was read, and what its headings are understood as.
struct TableOfPartners {
    std::shared_ptr<const Sheet> sheet; ///< null: the file is no table that can be read
    QList<SheetHeading> headings;
    QList<SheetHeading> unknown;
    bool isListForReading = false;
};

/// The work behind the dialog of a new edition, in the background and one piece at a time: reads the table, then what
/// it changes, then writes. What was read stays until something is read again.
class NewEditionWork final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostColumnsAsked = 200; ///< a table with more is no list of partners

    /// `settings` must outlive this; the mappings of columns are remembered there.
    NewEditionWork(const EditionBase &base, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] const CatalogueInfo &base() const { return m_base.info; }
    [[nodiscard]] const TableOfPartners &table() const { return m_table; }
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }
    /// Whether somebody can say what the columns are.
    [[nodiscard]] bool canAskForColumns() const;
    /// What the columns of the table might be: as they are understood, else as they were in other tables, else by the
    /// letters. An empty text where there is no idea. A heading of a list for people is what holds the same.
    [[nodiscard]] ColumnMappings::Mapping proposedColumns() const;

    /// Ends in unreadable(), columnsWanted(), prepared() or refused().
    void read(const QString &file, bool keepsOthers);
    void readAgain() { read(m_file, m_keepsOthers); }
    /// Remembers what the columns are, and goes on.
    void useColumns(const ColumnMappings::Mapping &mapping);
    /// Of the last prepared() edition, which must be without mistakes. Ends in saved() or notSaved().
    void save(const Edition &edition, const QString &path);
    /// Ends what is running as soon as it can; then comes stopped(), or saved() if the file was there already.
    void stop();

signals:
    /// Some headings are unknown: useColumns() should be called.
    void columnsWanted();
    void prepared(const std::shared_ptr<const PreparedEdition> &edition);
    /// The file is no table that can be read. A sentence or two in the language of the interface.
    void unreadable(const QString &reason);
    /// The open catalogue cannot be read.
    void refused(const Refusal &refusal);
    void saved(const QString &path);
    /// A sentence in the language of the interface.
    void notSaved(const QString &reason);
    void progressed(int done, int of);
    void stopped();

private:
    struct ReadFile;

    [[nodiscard]] QStringList headingTexts() const;
    [[nodiscard]] QString guessedColumn(const QString &heading, const QStringList &keys) const;
    void take(const ReadFile &file);
    void understand(const ColumnMappings::Mapping &mapping);
    void prepare();
    void finish(bool wasCancelled);

    EditionBase m_base;
    ColumnMappings m_mappings;
    QString m_file;
    bool m_keepsOthers = false;
    HeadingRules m_rules;
    TableOfPartners m_table;
    std::shared_ptr<const PreparedEdition> m_edition;
    QString m_target;
    /// Set by the work as soon as the target is written; null: nothing is being saved.
    std::shared_ptr<std::atomic<bool>> m_isWritten;
    BackgroundTask m_task;
};
