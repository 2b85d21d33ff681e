// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguefile.h"

#include "catalogue/catalogueschema.h"

#include <QFile>
#include <QScopeGuard>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

using Header = std::array<unsigned char, 100>;

constexpr char magic[] = "SQLite format 3"; // with its final zero byte, 16 bytes
constexpr int pageSizeAt = 16;
constexpr int writeVersionAt = 18;
constexpr int changeCounterAt = 24;
constexpr int pageCountAt = 28;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;
constexpr int versionValidForAt = 92;

std::uint32_t numberAt(const Header &header, int offset)
{
    return qFromBigEndian<quint32>(header.data() + offset);
}

std::int64_t pageSizeOf(const Header &header)
{
    const int size = qFromBigEndian<quint16>(header.data() + pageSizeAt);
    return size == 1 ? 65536 : size; // 65536 does not fit into two bytes
}

FileIdentity identityFrom(const struct stat &status)
{
    constexpr std::int64_t nanosecondsInASecond = 1'000'000'000;
    return {status.st_dev, status.st_ino, status.st_size,
            status.st_mtim.tv_sec * nanosecondsInASecond + status.st_mtim.tv_nsec};
}

std::optional<Refusal> refusalOfHeader(const Header &header, std::int64_t size, const QString &path)
{
    const auto refuse = [&](RefusalReason reason, const QString &detail = {}) { return Refusal{reason, path, detail}; };
    if (std::memcmp(header.data(), magic, sizeof magic) != 0)
        return refuse(RefusalReason::NotSqlite);
    if (numberAt(header, applicationIdAt) != catalogueApplicationId)
        return refuse(RefusalReason::NotACatalogue);
    const std::uint32_t version = numberAt(header, userVersionAt);
    if (version != catalogueSchemaVersion)
        return refuse(RefusalReason::OtherVersion, QString::number(version));
    // Only a file that a rollback journal guards may be read as immutable; 2 would be a write-ahead log.
    if (header[writeVersionAt] != 1 || header[writeVersionAt + 1] != 1)
        return refuse(RefusalReason::Damaged, QStringLiteral("journal mode"));
    const bool pageCountIsValid = numberAt(header, changeCounterAt) == numberAt(header, versionValidForAt);
    if (!pageCountIsValid || pageSizeOf(header) * std::int64_t{numberAt(header, pageCountAt)} != size)
        return refuse(RefusalReason::Truncated);
    return std::nullopt;
}

RefusalReason reasonOf(int error)
{
    return error == ENOENT || error == ENOTDIR ? RefusalReason::Missing : RefusalReason::NotReadable;
}

} // namespace

std::variant<FileIdentity, Refusal> inspectCatalogueFile(const QString &path)
{
    const auto refuse = [&](RefusalReason reason) { return Refusal{reason, path, {}}; };
    // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (file < 0)
        return refuse(reasonOf(errno));
    const auto closeFile = qScopeGuard([file] { ::close(file); });
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return refuse(RefusalReason::NotReadable);
    if (!S_ISREG(status.st_mode))
        return refuse(RefusalReason::NotAFile);
    if (status.st_size == 0)
        return refuse(RefusalReason::Empty);
    if (status.st_size > largestCatalogue)
        return refuse(RefusalReason::TooLarge);
    Header header = {};
    const ssize_t length = ::pread(file, header.data(), header.size(), 0);
    if (length < 0)
        return refuse(RefusalReason::NotReadable);
    if (length < static_cast<ssize_t>(header.size()))
        return refuse(RefusalReason::NotSqlite);
    if (const std::optional<Refusal> refusal = refusalOfHeader(header, status.st_size, path))
        return *refusal;
    return identityFrom(status);
}

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return identityFrom(status);
}

Refusal unreadRefusal(const QString &path, const FileIdentity &opened)
{
    const std::optional<FileIdentity> now = identityOf(path);
    if (!now)
        return {RefusalReason::Missing, path, {}};
    return {*now == opened ? RefusalReason::Damaged : RefusalReason::Changed, path, {}};
}
