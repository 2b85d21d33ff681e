// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/ziparchive.h"

#include "spreadsheets/xmlguard.h"

#include <zip.h>

#include <algorithm>

namespace
{

// Even tables of nothing but repetition are packed less densely than this; a bomb reaches a thousand.
constexpr qint64 densest = 100;
constexpr qint64 alwaysAllowed = 64LL * 1024 * 1024; // bytes; packs of small files may be dense

} // namespace

/// One entry while it is read.
class ZipEntry final : public QIODevice
{
public:
    ZipEntry(ZipArchive &archive, zip_file_t *file)
        : m_archive(archive)
        , m_file(file)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~ZipEntry() override { zip_fclose(m_file); }
    Q_DISABLE_COPY_MOVE(ZipEntry)

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_archive.failure() != ZipArchive::Failure::None)
            return -1;
        const zip_int64_t count = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
        if (count < 0 || !m_guard.accepts(QByteArrayView(data, count)))
            return fail(ZipArchive::Failure::Damaged);
        m_archive.m_left -= count;
        return m_archive.m_left < 0 ? fail(ZipArchive::Failure::TooLarge) : count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 fail(ZipArchive::Failure failure)
    {
        m_archive.fail(failure);
        return -1;
    }

    ZipArchive &m_archive;
    zip_file_t *m_file;
    XmlGuard m_guard;
};

ZipArchive::ZipArchive(const QByteArray &bytes)
    : m_left(std::min(mostBytes, std::max(alwaysAllowed, densest * bytes.size())))
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    m_zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !m_zip)
        zip_source_free(source);
    zip_error_fini(&error);
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

bool ZipArchive::has(const QString &name) const
{
    return m_zip && zip_name_locate(m_zip, name.toUtf8().constData(), 0) >= 0;
}

std::unique_ptr<QIODevice> ZipArchive::entry(const QString &name)
{
    if (!has(name))
        return nullptr;
    const QByteArray path = name.toUtf8();
    zip_stat_t status;
    if (zip_stat(m_zip, path.constData(), 0, &status) == 0 && (status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 &&
        status.encryption_method != ZIP_EM_NONE) {
        fail(Failure::Encrypted);
        return nullptr;
    }
    zip_file_t *file = zip_fopen(m_zip, path.constData(), 0);
    if (!file) {
        fail(Failure::Damaged);
        return nullptr;
    }
    return std::make_unique<ZipEntry>(*this, file);
}

QByteArray ZipArchive::beginningOf(const QString &name, qint64 most)
{
    zip_file_t *file = has(name) ? zip_fopen(m_zip, name.toUtf8().constData(), 0) : nullptr;
    if (!file)
        return {};
    QByteArray bytes(most, '\0');
    const zip_int64_t count = zip_fread(file, bytes.data(), static_cast<zip_uint64_t>(most));
    bytes.truncate(std::max(count, zip_int64_t(0)));
    zip_fclose(file);
    return bytes;
}

void ZipArchive::fail(Failure failure)
{
    if (m_failure == Failure::None)
        m_failure = failure;
}
