// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/cataloguewriter.h"

#include "catalogue/cataloguefile.h"
#include "catalogue/catalogueschema.h"
#include "catalogue/sqlconnection.h"
#include "catalogue/statement.h"
#include "compiling/catalogueinserter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryFile>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CatalogueWriter)
};

constexpr int pageCacheKibibytes = 128 * 1024;

QString runAll(const QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        Statement statement(database, sql);
        if (!statement.run())
            return statement.error();
    }
    return {};
}

QString cancelled()
{
    return Texts::tr("it was cancelled");
}

/// Writes into an empty file that nobody else reads, so no journal is needed while it is filled.
QString fill(const Draft &draft, const Edition &edition, const QString &path, const std::function<bool()> &goesOn)
{
    const SqlConnection connection(path, {});
    if (!connection.isOpen())
        return connection.error();
    const QSqlDatabase &database = connection.database();
    QStringList beginning = {QStringLiteral("PRAGMA page_size = 4096"),
                             QStringLiteral("PRAGMA journal_mode = OFF"),
                             QStringLiteral("PRAGMA synchronous = OFF"),
                             QStringLiteral("PRAGMA cache_size = -%1").arg(pageCacheKibibytes),
                             QStringLiteral("PRAGMA application_id = %1").arg(catalogueApplicationId),
                             QStringLiteral("PRAGMA user_version = %1").arg(catalogueSchemaVersion),
                             QStringLiteral("BEGIN")};
    beginning.append(catalogueSchemaStatements());
    if (const QString error = runAll(database, beginning); !error.isEmpty())
        return error;
    CatalogueInserter inserter(database, draft);
    if (const QString error = inserter.insert(edition, goesOn); !error.isEmpty())
        return error;
    if (inserter.wasEnded())
        return cancelled();
    return runAll(database, {QStringLiteral("COMMIT")});
}

QString checkForeignKeys(const QString &path)
{
    const SqlConnection connection(path, {});
    Statement statement(connection.database(), QStringLiteral("PRAGMA foreign_key_check"));
    statement.run();
    return statement.next() ? QStringLiteral("foreign key in table %1").arg(statement.text(0)) : statement.error();
}

/// Asks the disk to keep a file or a folder.
bool flush(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool isFlushed = ::fsync(file) == 0;
    ::close(file);
    return isFlushed;
}

/// A slip of the hand must not cost the source or a letter.
bool isAnotherFile(const QFileInfo &target)
{
    if (!target.exists() || target.size() == 0)
        return false;
    const auto inspected = inspectCatalogueFile(target.absoluteFilePath());
    const auto *refusal = std::get_if<Refusal>(&inspected);
    return refusal && (refusal->reason == RefusalReason::NotSqlite || refusal->reason == RefusalReason::NotACatalogue);
}

QString cannotWrite(const QString &path, const QString &why)
{
    return Texts::tr("The catalogue “%1” cannot be written: %2.", "%1 is a file, %2 a technical reason").arg(path, why);
}

} // namespace

QString writeCatalogue(const Draft &draft, const Edition &edition, const QString &path,
                       const std::function<bool()> &goesOn)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return cannotWrite(path, Texts::tr("it is a folder or a device"));
    if (isAnotherFile(target))
        return cannotWrite(path, Texts::tr("there is a file of another kind, which would be lost"));
    QTemporaryFile beside(target.absolutePath() + QStringLiteral("/.partneratlas-XXXXXX.part"));
    if (!beside.open())
        return cannotWrite(path, beside.errorString());
    const QString temporary = beside.fileName();
    beside.close();
    QString error = fill(draft, edition, temporary, goesOn);
    if (error.isEmpty())
        error = checkForeignKeys(temporary);
    if (error.isEmpty() && goesOn && !goesOn())
        error = cancelled();
    if (!error.isEmpty())
        return cannotWrite(path, error);
    const auto readableByAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    if (!QFile::setPermissions(temporary, readableByAll) || !flush(temporary))
        return cannotWrite(path, qt_error_string());
    if (std::rename(QFile::encodeName(temporary).constData(),
                    QFile::encodeName(target.absoluteFilePath()).constData()) != 0)
        return cannotWrite(path, qt_error_string());
    beside.setAutoRemove(false);
    flush(target.absolutePath());
    return {};
}
