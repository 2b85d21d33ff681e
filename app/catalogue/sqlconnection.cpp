// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/sqlconnection.h"

#include "catalogue/interruption.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
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
    workUnder(nullptr);
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

QString SqlConnection::error() const
{
    return m_database.lastError().text().simplified();
}

void SqlConnection::limitValues(int bytes) const
{
    if (sqlite3 *database = handle())
        sqlite3_limit(database, SQLITE_LIMIT_LENGTH, bytes);
}

void SqlConnection::workUnder(std::shared_ptr<Interruption> interruption)
{
    if (m_interruption)
        m_interruption->watch(nullptr);
    m_interruption = std::move(interruption);
    if (m_interruption)
        m_interruption->watch(handle());
}

sqlite3 *SqlConnection::handle() const
{
    // Qt has no word for either; its driver gives the connection itself (QSqlDriver::handle).
    const QVariant handle = m_database.isOpen() ? m_database.driver()->handle() : QVariant();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    // A driver may have an SQLite of its own inside, whose structures are not those of the library.
    QSqlQuery source(QStringLiteral("SELECT sqlite_source_id()"), m_database);
    const bool isSame = source.next() && source.value(0).toString() == QLatin1String(sqlite3_sourceid());
    return isSame ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

QString immutableUri(const QString &path)
{
    const QByteArray encoded = QFile::encodeName(path).toPercentEncoding("/");
    return QStringLiteral("file:%1?immutable=1").arg(QString::fromLatin1(encoded));
}
