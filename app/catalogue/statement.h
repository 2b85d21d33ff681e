// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

/// One prepared SQL statement. Parameters are bound in the order of the call; rows are read once, forwards.
/// Every failure is remembered: error() is empty as long as nothing went wrong.
class Statement final
{
public:
    Statement(const QSqlDatabase &database, const QString &sql);
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Starts the statement anew with these values for its question marks. False on failure.
    template <typename... Values>
    bool run(const Values &...values)
    {
        m_query.finish();
        int position = 0;
        (m_query.bindValue(position++, QVariant::fromValue(values)), ...);
        return execute();
    }

    /// Moves to the next row. False after the last one and on failure.
    [[nodiscard]] bool next();

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    /// A number that does not fit becomes the nearest one that does.
    [[nodiscard]] int integer(int column) const;
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }

    [[nodiscard]] const QString &error() const { return m_error; }
    /// For a statement that goes on after it was interrupted.
    void forgetError() { m_error.clear(); }
    /// Ends the reading, so that nothing stays locked.
    void finish() { m_query.finish(); }

private:
    bool execute();
    void rememberError();

    QSqlQuery m_query;
    QString m_error;
};
