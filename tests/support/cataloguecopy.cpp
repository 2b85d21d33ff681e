// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cataloguecopy.h"

#include "catalogue/sqlconnection.h"
#include "catalogue/statement.h"

#include <QFile>

CatalogueCopy::CatalogueCopy(const QString &original)
{
    const bool isCopied = QFile::copy(original, path());
    if (!isCopied || !QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner))
        qFatal("The catalogue of a test cannot be copied.");
}

QString CatalogueCopy::path() const
{
    return m_folder.filePath(QStringLiteral("catalogue.sqlite"));
}

QByteArray CatalogueCopy::bytes() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CatalogueCopy::setBytes(const QByteArray &bytes) const
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The catalogue of a test cannot be written.");
}

void CatalogueCopy::patch(qsizetype offset, const QByteArray &bytes) const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("The catalogue of a test cannot be written.");
}

QString CatalogueCopy::run(const QStringList &statements) const
{
    const SqlConnection connection(path(), {});
    for (const QString &sql : statements) {
        Statement statement(connection.database(), sql);
        if (!statement.run())
            return statement.error() + QLatin1String(" in ") + sql.left(200);
        while (statement.next()) {
        }
    }
    return {};
}

QString CatalogueCopy::rewriteSchema(const QString &name, const QString &before, const QString &after) const
{
    const SqlConnection connection(path(), {});
    Statement unlock(connection.database(), QStringLiteral("PRAGMA writable_schema = 1"));
    Statement rewrite(connection.database(),
                      QStringLiteral("UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = ?"));
    if (!unlock.run() || !rewrite.run(before, after, name))
        return unlock.error() + rewrite.error();
    return {};
}
