// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

/// What the program remembers from one start to the next.
enum class Setting {
    Language,           ///< a BCP 47 tag; empty: follow the system
    TextSize,           ///< per cent of the system's size
    WindowGeometry,     ///< as QWidget::saveGeometry() gives it
    SplitterState,      ///< as QSplitter::saveState() gives it
    ResultsByCategory,  ///< 1: what a search found is shown by category; 0: as a list
    Grouping,           ///< slug of a category tree
    Category,           ///< slug of the current category in that tree
    Partner,            ///< slug of the partner that was shown last; empty: none
    Scroll,             ///< millionths of the way down the detail pane
    ExpandedCategories, ///< "tree/slug" of each expanded category
    TreeScroll,         ///< pixels
    Searches,           ///< written filters, newest first
    ColumnMappings,     ///< JSON: what the columns of tables are
    LastExport,         ///< what was chosen for the last export: a profile as JSON
    ExportFolder        ///< the folder of the last export
};

/// Typed access to the settings file. A value that is missing or has another type reads as its default.
class Settings final
{
public:
    /// The user's own file: partneratlas/partneratlas.ini in the configuration folder of the XDG base directories.
    Settings();
    explicit Settings(const QString &file);

    [[nodiscard]] QString text(Setting setting) const;
    [[nodiscard]] int number(Setting setting) const;
    [[nodiscard]] QByteArray bytes(Setting setting) const;
    [[nodiscard]] QStringList texts(Setting setting) const;
    /// From now on the settings of the place belong to the catalogue with this id: each has its own.
    void useCatalogue(const QString &id);

    /// Whether it was ever set.
    [[nodiscard]] bool has(Setting setting) const;

    void set(Setting setting, const QString &value);
    void set(Setting setting, int value);
    void set(Setting setting, const QByteArray &value);
    void set(Setting setting, const QStringList &value);

private:
    void store(Setting setting, const QVariant &value);
    [[nodiscard]] QVariant read(Setting setting) const;

    [[nodiscard]] QString keyOf(Setting setting) const;

    QSettings m_file;
    QString m_catalogue;
};
