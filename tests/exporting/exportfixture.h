// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exporter.h"
#include "support/sourcefolder.h"

#include <QTemporaryDir>

#include <memory>

/// A small catalogue that is compiled and opened for a test; see SourceFolder for what is in it.
class ExportFixture final
{
public:
    /// The source may be changed before it is compiled.
    explicit ExportFixture(const SourceFolder &source = SourceFolder());
    /// A catalogue file that is there already.
    explicit ExportFixture(const QString &path);

    [[nodiscard]] const Catalogue &catalogue() const { return *m_catalogue; }
    [[nodiscard]] CatalogueRecords &records() { return *m_records; }
    /// Everybody in the order of the list in a language.
    [[nodiscard]] QList<PartnerId> partners(const char *language) const;
    /// All partners, with this profile, for somebody who reads this language.
    [[nodiscard]] ExportRequest request(const ExportProfile &profile, const char *language) const;
    /// What is written to a device; "not written" if that fails.
    [[nodiscard]] static QByteArray bytesOf(const ExportRequest &request);

private:
    void open(const QString &path);

    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<CatalogueRecords> m_records;
};

[[nodiscard]] Language languageOf(const char *tag);
/// A file of tests/exporting/golden.
[[nodiscard]] QByteArray golden(const char *name);
/// A file as it stands on the disk; "unreadable" if it cannot be read.
[[nodiscard]] QByteArray bytesOfFile(const QString &path);
