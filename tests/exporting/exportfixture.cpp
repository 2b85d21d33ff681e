// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportfixture.h"

#include <QBuffer>
#include <QFile>

ExportFixture::ExportFixture(const SourceFolder &source)
{
    const QString path = m_folder.filePath(QStringLiteral("catalogue.sqlite"));
    if (const QString error = source.compile(path, {7, *PartialDate::fromIso(u"2026-11-25")}); !error.isEmpty())
        qFatal("The source of a test has a mistake: %s", qPrintable(error));
    open(path);
}

ExportFixture::ExportFixture(const QString &path)
{
    open(path);
}

void ExportFixture::open(const QString &path)
{
    auto opened = Catalogue::open(path, Catalogue::Thoroughness::Full);
    if (auto *catalogue = std::get_if<std::unique_ptr<Catalogue>>(&opened))
        m_catalogue = std::move(*catalogue);
    m_records = m_catalogue ? CatalogueRecords::open(*m_catalogue) : nullptr;
    if (!m_records)
        qFatal("A catalogue of a test cannot be opened.");
}

QList<PartnerId> ExportFixture::partners(const char *language) const
{
    const PartnerList list = m_catalogue->everyPartner(languageOf(language));
    QList<PartnerId> partners;
    for (int position = 0; position < list.size(); ++position)
        partners.append(list.at(position));
    return partners;
}

ExportRequest ExportFixture::request(const ExportProfile &profile, const char *language) const
{
    return {m_catalogue->info(), m_catalogue->identity(), partners(language), profile, languageOf(language), {}};
}

QByteArray ExportFixture::bytesOf(const ExportRequest &request)
{
    QBuffer buffer;
    return buffer.open(QIODevice::WriteOnly) && !exportTo(buffer, request) ? buffer.data() : "not written";
}

Language languageOf(const char *tag)
{
    return Language::fromTag(QString::fromLatin1(tag)).value_or(Language());
}

QByteArray golden(const char *name)
{
    return bytesOfFile(QStringLiteral(SOURCE_FOLDER "/tests/exporting/golden/") + QString::fromLatin1(name));
}

QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}
