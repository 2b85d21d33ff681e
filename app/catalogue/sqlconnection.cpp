// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/sqlconnection.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

SqlConnection::SqlConnection(const QString &databaseName, const QString &options)
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_database.setDatabaseName(databaseName);
    m_database.setConnectOptions(options);
    m_database.open();
}

SqlConnection::~SqlConnection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

QString SqlConnection::error() const { return m_database.lastError().text().simplified(); }

void SqlConnection::limitValues(int bytes) const
{
    if (sqlite3 *database = handle())
        sqlite3_limit(database, SQLITE_LIMIT_LENGTH, bytes);
}

void SqlConnection::giveUpWhen(const std::atomic<bool> &stop) const
{
    constexpr int stepsBetween = 2000; // of SQLite's virtual machine: far below a millisecond
    const auto isDue = [](void *flag) { return static_cast<const std::atomic<bool> *>(flag)->load() ? 1 : 0; };
    if (sqlite3 *database = handle())
        sqlite3_progress_handler(database, stepsBetween, isDue, const_cast<std::atomic<bool> *>(&stop));
}

sqlite3 *SqlConnection::handle() const
{
    // Qt has no word for either; its driver gives the connection itself (QSqlDriver::handle).
    const QVariant handle = m_database.isOpen() ? m_database.driver()->handle() : QVariant();
    const bool isSqlite = qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return isSqlite ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

QString immutableUri(const QString &path)
{
    const QByteArray encoded = QFile::encodeName(path).toPercentEncoding("/");
    return QStringLiteral("file:%1?immutable=1").arg(QString::fromLatin1(encoded));
}
