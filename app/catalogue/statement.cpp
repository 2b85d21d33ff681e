// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/statement.h"

#include <QSqlError>

#include <limits>

Statement::Statement(const QSqlDatabase &database, const QString &sql)
    : m_query(database)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        rememberError();
}

int Statement::integer(int column) const
{
    // Without this a file could give two rows the same number: 1 and 2^32 + 1.
    using Range = std::numeric_limits<int>;
    return static_cast<int>(qBound(qint64{Range::min()}, m_query.value(column).toLongLong(), qint64{Range::max()}));
}

bool Statement::execute()
{
    if (!m_error.isEmpty())
        return false;
    if (m_query.exec())
        return true;
    rememberError();
    return false;
}

bool Statement::next()
{
    if (!m_error.isEmpty())
        return false;
    if (m_query.next())
        return true;
    // The driver says both "no more rows" and "the file cannot be read" by false; only lastError() tells them apart.
    if (m_query.lastError().type() != QSqlError::NoError)
        rememberError();
    return false;
}

void Statement::rememberError()
{
    m_error = m_query.lastError().text().simplified();
    if (m_error.isEmpty())
        m_error = QStringLiteral("unknown SQL error");
}
