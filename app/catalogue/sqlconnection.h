// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

#include <atomic>

struct sqlite3;

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

    /// Reading a value or a row above this many bytes fails from now on, instead of filling the memory.
    void limitValues(int bytes) const;
    /// A statement that runs fails soon after `stop` becomes true on any thread. `stop` must outlive the connection.
    void giveUpWhen(const std::atomic<bool> &stop) const;

private:
    [[nodiscard]] sqlite3 *handle() const;

    QString m_name;
    QSqlDatabase m_database;
};

/// What QSqlDatabase needs to open an existing file for reading only, without a lock and without a file beside it
/// (https://www.sqlite.org/uri.html, "immutable"). The path must be absolute.
[[nodiscard]] QString immutableUri(const QString &path);
