// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/sqlconnection.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>

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

QString immutableUri(const QString &path)
{
    const QByteArray encoded = QFile::encodeName(path).toPercentEncoding("/");
    return QStringLiteral("file:%1?immutable=1").arg(QString::fromLatin1(encoded));
}
