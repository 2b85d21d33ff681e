// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/cataloguerecords.h"

#include "benchmarks/inventedsource.h"
#include "compiling/cataloguewriter.h"
#include "compiling/draftchecker.h"
#include "compiling/sourcereader.h"
#include "support/cataloguecopy.h"
#include "support/sourcefolder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace
{

std::unique_ptr<Catalogue> openCatalogue(const QString &path)
{
    auto opened = Catalogue::open(path, Catalogue::Thoroughness::Full);
    auto *catalogue = std::get_if<std::unique_ptr<Catalogue>>(&opened);
    return catalogue ? std::move(*catalogue) : nullptr;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What was compiled can be read back whole.
class CatalogueRecordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void draftOfACatalogueCompilesToTheSameBytes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("bundled") << QStringLiteral(BUNDLED_CATALOGUE);
        const QString small = m_folder.filePath(QStringLiteral("small.sqlite"));
        QCOMPARE(SourceFolder().compile(small, {7, *PartialDate::fromIso(u"2026-11-25")}), QString());
        QTest::newRow("small") << small;
        for (const int seed : {1, 2, 3}) {
            const QString source = m_folder.filePath(QStringLiteral("invented-%1").arg(seed));
            QCOMPARE(InventedSource(static_cast<quint64>(seed), 1200).write(source), QString());
            const SourceReading reading = readSource(source);
            QVERIFY(reading.mistakes.isEmpty());
            const QString path = source + QLatin1String(".sqlite");
            QCOMPARE(writeCatalogue(reading.draft, {seed, {}}, path), QString());
            QTest::addRow("invented %d", seed) << path;
        }
    }
    void draftOfACatalogueCompilesToTheSameBytes()
    {
        QFETCH(QString, path);
        const std::unique_ptr<Catalogue> catalogue = openCatalogue(path);
        QVERIFY(catalogue);
        const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(*catalogue);
        QVERIFY(records);
        const Draft draft = records->draft();
        QCOMPARE(records->error(), QString());
        QCOMPARE(draft.partners.size(), catalogue->info().partnerCount);
        QVERIFY(checkDraft(draft).isEmpty());
        const QString again = m_folder.filePath(QStringLiteral("again.sqlite"));
        QCOMPARE(writeCatalogue(draft, {catalogue->info().edition, catalogue->info().editionDate}, again), QString());

        QVERIFY(bytesOf(again) == bytesOf(path));
    }

    void partnersComeInTheOrderThatWasAskedFor()
    {
        const QString path = m_folder.filePath(QStringLiteral("order.sqlite"));
        QCOMPARE(SourceFolder().compile(path), QString());
        const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(*openCatalogue(path));
        QVERIFY(records);
        const QStringList slugs = {QStringLiteral("leiden"), QStringLiteral("nobody"), QStringLiteral("alliance")};
        const QList<DraftPartner> partners = records->read(records->partnersWithSlugs(slugs));
        QCOMPARE(partners.size(), 3);
        QCOMPARE(partners.at(0).slug, slugs.at(0));
        QCOMPARE(partners.at(1).slug, QString());
        QCOMPARE(partners.at(2).slug, slugs.at(2));
        QCOMPARE(partners.at(2).members.size(), 3);
        QCOMPARE(records->error(), QString());
    }

    void partsThatAreNotAskedForStayEmpty()
    {
        const QString path = m_folder.filePath(QStringLiteral("parts.sqlite"));
        QCOMPARE(SourceFolder().compile(path), QString());
        const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(*openCatalogue(path));
        const QList<PartnerId> ids = records->partnersWithSlugs({QStringLiteral("alliance")});
        const DraftPartner nameOnly = records->read(ids, {}).first();
        QVERIFY(!nameOnly.name.isEmpty());
        QVERIFY(nameOnly.members.isEmpty() && nameOnly.description.isEmpty() && nameOnly.categories[0].isEmpty());
        const DraftPartner withMembers = records->read(ids, RecordPart::Members).first();
        QCOMPARE(withMembers.members.size(), 3);
        QVERIFY(withMembers.description.isEmpty());
    }

    void namesAndMembershipsAreFoundBySlug()
    {
        const QString path = m_folder.filePath(QStringLiteral("names.sqlite"));
        QCOMPARE(SourceFolder().compile(path), QString());
        const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(*openCatalogue(path));
        const QStringList slugs = {QStringLiteral("gent"), QStringLiteral("nobody")};
        QCOMPARE(records->namesOf(slugs).keys(), QStringList{QStringLiteral("gent")});
        QCOMPARE(records->membershipsOf(slugs).value(QStringLiteral("gent")), QStringList{QStringLiteral("alliance")});
    }

    void fileThatWasReplacedIsNotRead()
    {
        const QString path = m_folder.filePath(QStringLiteral("replaced.sqlite"));
        const SourceFolder source;
        QCOMPARE(source.compile(path), QString());
        const std::unique_ptr<Catalogue> catalogue = openCatalogue(path);
        QVERIFY(CatalogueRecords::open(*catalogue));
        QCOMPARE(source.compile(path), QString());
        QVERIFY(!CatalogueRecords::open(*catalogue));
    }

    void millionsOfRowsOfOnePartnerAreTold()
    {
        const QString path = m_folder.filePath(QStringLiteral("many.sqlite"));
        QCOMPARE(SourceFolder().compile(path), QString());
        const CatalogueCopy copy(path);
        QCOMPARE(copy.run({QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE "
                                          "i < 300000) INSERT INTO link SELECT 1, i, 'https://example.org/', NULL, "
                                          "'page', 1, NULL, NULL, NULL FROM n")}),
                 QString());
        const std::unique_ptr<Catalogue> catalogue = openCatalogue(copy.path());
        QVERIFY(catalogue);
        const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(*catalogue);
        const QList<DraftPartner> partners = records->read({1});
        QCOMPARE(partners.size(), 1);
        QVERIFY(!records->error().isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CatalogueRecordsTest)
#include "cataloguerecords_test.moc"
