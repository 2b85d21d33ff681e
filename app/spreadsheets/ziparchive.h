// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

struct zip;

/// A zip archive of XML documents in memory, as .ods and .xlsx are, from anybody: what is unpacked of all its entries
/// together is bounded, and entries that XmlGuard refuses are not handed on. Without bytes it holds nothing.
class ZipArchive final
{
public:
    enum class Failure {
        None,
        Damaged,  ///< cut off, a wrong check sum, or no XML that an office program writes
        TooLarge, ///< more than mostBytes, or packed more densely than any real table
        Encrypted
    };

    /// Bytes that are unpacked of one archive.
    static constexpr qint64 mostBytes = 512LL * 1024 * 1024;

    /// `bytes` must outlive the archive.
    explicit ZipArchive(const QByteArray &bytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    [[nodiscard]] bool isOpen() const { return m_zip != nullptr; }
    [[nodiscard]] bool has(const QString &name) const;
    /// An entry to be read from its beginning; null if there is none or it cannot be read. The archive must outlive it.
    [[nodiscard]] std::unique_ptr<QIODevice> entry(const QString &name);
    /// The first bytes of an entry that need not be XML, at most so many; empty if it cannot be read.
    [[nodiscard]] QByteArray beginningOf(const QString &name, qint64 most);
    /// What went wrong in an entry, also while it was read; the first one stays.
    [[nodiscard]] Failure failure() const { return m_failure; }

private:
    friend class ZipEntry;
    void fail(Failure failure);

    zip *m_zip = nullptr;
    qint64 m_left = 0; ///< bytes that may still be unpacked
    Failure m_failure = Failure::None;
};
