// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

#include <memory>

class Interruption;
struct sqlite3;

/// The most bytes that one value of a catalogue may have: the list of four million partners; a text that is shown is a
/// thousand times shorter.
inline constexpr int largestValue = 16 * 1024 * 1024;

/// One SQLite connection with a name of its own, closed and forgotten at the end. Belongs to the thread that made it.
class SqlConnection final
{
public:
    SqlConnection(const QString &databaseName, const QString &options);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }
    [[nodiscard]] QString error() const;

    /// Reading a value above this many bytes fails from now on, instead of filling the memory.
    void limitValues(int bytes) const;
    /// From now on what runs here is ended by this interruption, in place of the one before; null: by nothing.
    void workUnder(std::shared_ptr<Interruption> interruption);

private:
    /// Null if the driver's SQLite is not the one that this program links: then neither of the two has an effect.
    [[nodiscard]] sqlite3 *handle() const;

    QString m_name;
    QSqlDatabase m_database;
    std::shared_ptr<Interruption> m_interruption;
};

/// What QSqlDatabase needs to open an existing file for reading only, without a lock and without a file beside it
/// (https://www.sqlite.org/uri.html, "immutable"). The path must be absolute.
[[nodiscard]] QString immutableUri(const QString &path);
