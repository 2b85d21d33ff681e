// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/partnersheetdocument.h"

#include "browsing/partnerfacts.h"
#include "catalogue/description.h"
#include "printing/pdfreader.h"
#include "printing/printedcatalogue.h"
#include "support/sourcefolder.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

namespace
{

QString repeated(const char *piece, int times)
{
    return QStringLiteral("replace(hex(zeroblob(%1)), '00', '%2')").arg(times).arg(QLatin1String(piece));
}

/// Numbers from 1 as a table of SQL.
QString numbers(int count)
{
    return QStringLiteral("WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < %1) ")
        .arg(count);
}

} // namespace

/// The sheet of a partner: always one page, whatever there is to say.
class PartnerSheetDocumentTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sheetHoldsEverythingThatIsKnown();
    void missingLanguageFallsBackAndSaysSo();
    void firstSafeLinkIsAQrCodeWithItsAddress();
    void unsafeLinkIsNoLink();
    void longDescriptionIsCutAndSaysSo();
    void manyMembersAreCutAndCounted();
    void everythingAtOnceIsOnePage();
    void hostileTextsAreOnePage_data();
    void hostileTextsAreOnePage();
    void sheetsFollowTheOrderOfThePartners();
    void titleIsTheNameOfTheOnlyPartner();

private:
    /// The one page of a partner, as a reader gets it.
    [[nodiscard]] QString sheetOf(const Catalogue &catalogue, const char *slug, const char *language = "en") const
    {
        PartnerSheetDocument document({catalogue, languageOf(language), {}, QPageSize(QPageSize::A4)},
                                      {catalogue.partnerWithSlug(QLatin1String(slug))});
        if (writePdf(document, pdf(), {}).outcome != PdfOutcome::Written)
            qFatal("A PDF file of a test cannot be written.");
        const QStringList pages = pagesOfPdf(pdf());
        return pages.size() == 1 ? pages.first() : QStringLiteral("%1 pages").arg(pages.size());
    }
    [[nodiscard]] QString pdf() const { return m_folder.filePath(QStringLiteral("sheet.pdf")); }

    SourceFolder m_source;
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Catalogue> m_catalogue;
};

void PartnerSheetDocumentTest::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("catalogue.sqlite"));
    QCOMPARE(m_source.compile(m_path), QString());
    m_catalogue = openCatalogue(m_path);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void PartnerSheetDocumentTest::sheetHoldsEverythingThatIsKnown()
{
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    const std::unique_ptr<Catalogue> catalogue = openCatalogue(copy.path());
    const QString sheet = squeezed(sheetOf(*catalogue, "medical-delta"));
    const std::optional<Partner> partner =
        catalogue->partner(catalogue->partnerWithSlug(QStringLiteral("medical-delta")));
    QVERIFY(partner);
    QStringList expected{partner->name.exactly(languageOf("en"))};
    for (const Description::Block &block : parseDescription(partner->description.exactly(languageOf("en"))).blocks) {
        for (const Description::Run &run : block.runs)
            expected << run.text;
    }
    for (const PartnerReference &reference : partner->members + partner->memberOf)
        expected << reference.name.in(languageOf("en"), catalogue->info().languages).text;
    for (const Link &link : partner->links)
        expected << link.address << link.label.exactly(languageOf("en"));
    for (const Source &source : partner->sources)
        expected << source.text.exactly(languageOf("en"));
    for (const Fact &fact : factsOf(*catalogue, *partner, languageOf("en")))
        expected << fact.label << fact.value;
    QVERIFY(expected.size() > 30);
    for (const QString &text : expected)
        QVERIFY2(sheet.contains(squeezed(text)), qPrintable(text));
}

void PartnerSheetDocumentTest::missingLanguageFallsBackAndSaysSo()
{
    const CatalogueCopy copy(m_path);
    const std::unique_ptr<Catalogue> catalogue =
        changed(copy, {QStringLiteral("DELETE FROM partner_name WHERE language = 1"),
                       QStringLiteral("DELETE FROM partner_description"),
                       QStringLiteral("INSERT INTO partner_description SELECT id, 0, 'Alleen in het Nederlands.' FROM "
                                      "partner")});
    const QString sheet = squeezed(sheetOf(*catalogue, "gent", "en"));
    QVERIFY(sheet.contains(squeezed(QStringLiteral("Universiteit Gent [NL]"))));
    QVERIFY(sheet.contains(squeezed(QStringLiteral("It is shown in: Nederlands"))));
    QVERIFY(!squeezed(sheetOf(*catalogue, "gent", "nl")).contains(squeezed(QStringLiteral("It is shown in"))));
}

void PartnerSheetDocumentTest::firstSafeLinkIsAQrCodeWithItsAddress()
{
    const CatalogueCopy copy(m_path);
    const QString first = QStringLiteral("https://www.example.org/first?a=(1)");
    const std::unique_ptr<Catalogue> catalogue = changed(
        copy, {QStringLiteral("DELETE FROM link_text"), QStringLiteral("DELETE FROM link"),
               QStringLiteral("INSERT INTO link (partner, position, address, language, role, verified) SELECT id, 0, "
                              "'javascript:alert(1)', NULL, 'page', 1 FROM partner"),
               QStringLiteral("INSERT INTO link (partner, position, address, language, role, verified) SELECT id, 1, "
                              "'%1', NULL, 'page', 1 FROM partner")
                   .arg(first)});
    const QString sheet = squeezed(sheetOf(*catalogue, "gent"));
    QVERIFY(sheet.contains(QStringLiteral("www.example.org/first?a=(1)")));
    for (const int dots : {75, 100, 150, 300})
        QCOMPARE(codesInPdf(pdf(), 1, dots), QStringList{first});
    const QStringList targets = targetsInPdf(pdf());
    QVERIFY(targets.contains(QStringLiteral("https://www.example.org/first?a=%281%29")));
    for (const QString &target : targets)
        QVERIFY2(target.startsWith(QStringLiteral("https://")), qPrintable(target));
}

void PartnerSheetDocumentTest::unsafeLinkIsNoLink()
{
    const CatalogueCopy copy(m_path);
    const std::unique_ptr<Catalogue> catalogue =
        changed(copy, {QStringLiteral("UPDATE link SET address = 'file:///etc/passwd'"),
                       QStringLiteral("UPDATE source SET address = 'javascript:alert(1)'")});
    for (const char *slug : {"gent", "leiden", "alliance"}) {
        const QString sheet = sheetOf(*catalogue, slug);
        QVERIFY(targetsInPdf(pdf()).isEmpty());
        QVERIFY(codesInPdf(pdf(), 1).isEmpty());
        QVERIFY(!sheet.contains(QStringLiteral("passwd")) && !sheet.contains(QStringLiteral("javascript")));
    }
}

void PartnerSheetDocumentTest::longDescriptionIsCutAndSaysSo()
{
    const CatalogueCopy copy(m_path);
    const std::unique_ptr<Catalogue> catalogue =
        changed(copy, {QStringLiteral("DELETE FROM partner_description"),
                       QStringLiteral("INSERT INTO partner_description SELECT id, 1, %1 FROM partner")
                           .arg(repeated("These are words. ", 1000))});
    const QString sheet = sheetOf(*catalogue, "gent");
    QVERIFY(sheet.contains(QStringLiteral("words. These")));
    QVERIFY(sheet.contains(QStringLiteral("…")));
    QVERIFY(sheet.contains(QStringLiteral("There is more about this partner in Partneratlas.")));
    // What stands below it is there all the same.
    QVERIFY(squeezed(sheet).contains(squeezed(QStringLiteral("The website"))));
    // Most of the page is used.
    QVERIFY2(sheet.count(QStringLiteral("These")) > 60, qPrintable(sheet));
    // A short one is neither cut nor called so.
    const QString shortSheet = sheetOf(*m_catalogue, "gent");
    QVERIFY(!shortSheet.contains(QStringLiteral("There is more")) && !shortSheet.contains(QStringLiteral("…")));
}

void PartnerSheetDocumentTest::manyMembersAreCutAndCounted()
{
    const CatalogueCopy copy(m_path);
    const std::unique_ptr<Catalogue> catalogue = changed(
        copy, {QStringLiteral("DELETE FROM member_text"), QStringLiteral("DELETE FROM member"),
               QStringLiteral("INSERT INTO member (partner, position, member) ") + numbers(2000) +
                   QStringLiteral("SELECT (SELECT id FROM partner WHERE slug = 'alliance'), n, NULL FROM number"),
               QStringLiteral("INSERT INTO member_text ") + numbers(2000) +
                   QStringLiteral("SELECT (SELECT id FROM partner WHERE slug = 'alliance'), n, 1, 'Member number ' || "
                                  "n FROM number")});
    QElapsedTimer time;
    time.start();
    const QString sheet = sheetOf(*catalogue, "alliance");
    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
    const qsizetype shown =
        sheet.count(QStringLiteral("Member number")) + sheet.count(QStringLiteral("Member\nnumber"));
    QVERIFY2(shown > 60 && shown < 400, qPrintable(QString::number(shown)));
    QVERIFY(squeezed(sheet).contains(squeezed(QStringLiteral("Members · 2,000"))));
    QVERIFY2(squeezed(sheet).contains(squeezed(QStringLiteral("And %1 more").arg(2000 - shown))), qPrintable(sheet));
}

void PartnerSheetDocumentTest::everythingAtOnceIsOnePage()
{
    const CatalogueCopy copy(m_path);
    const QString partner = QStringLiteral("(SELECT id FROM partner WHERE slug = 'alliance')");
    const std::unique_ptr<Catalogue> catalogue = changed(
        copy,
        {QStringLiteral("UPDATE partner_name SET text = %1").arg(repeated("Long name ", 60)),
         QStringLiteral("DELETE FROM partner_description"),
         QStringLiteral("INSERT INTO partner_description SELECT id, 1, %1 FROM partner")
             .arg(repeated("- An item of a list\n", 900)),
         QStringLiteral("DELETE FROM link_text"), QStringLiteral("DELETE FROM link"),
         QStringLiteral("INSERT INTO link (partner, position, address, language, role, verified) ") + numbers(500) +
             QStringLiteral("SELECT %1, n, 'https://example.org/' || n, 'en', 'page', 0 FROM number").arg(partner),
         QStringLiteral("INSERT INTO identifier (partner, scheme, value) ") + numbers(60) +
             QStringLiteral("SELECT %1, 'scheme' || n, %2 FROM number").arg(partner, repeated("value ", 60))});
    const QString sheet = sheetOf(*catalogue, "alliance");
    QVERIFY2(sheet.contains(QStringLiteral("Long name")), qPrintable(sheet));
    QVERIFY(sheet.contains(QStringLiteral("An item of a list")));
    QVERIFY(sheet.contains(QStringLiteral("https://example.org/1\n")));
    QVERIFY(squeezed(sheet).contains(squeezed(QStringLiteral("not verified"))));
    QVERIFY(sheet.contains(QStringLiteral("1 of 1")));
}

void PartnerSheetDocumentTest::hostileTextsAreOnePage_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("long word") << repeated("W", 100000);
    QTest::newRow("controls") << QStringLiteral("char(7, 0x202e, 0x2066, 65, 10, 66, 0xfeff)");
    QTest::newRow("hebrew") << QStringLiteral("'אוניברסיטת ליידן (Leiden)'");
    QTest::newRow("arabic") << QStringLiteral("'جامعة لايدن'");
    QTest::newRow("emoji") << QStringLiteral("'😀 👨‍👩‍👧 中文 ★'");
    QTest::newRow("end of a PDF text") << QStringLiteral("') >> endobj \\ ( << /JS'");
    QTest::newRow("markup") << QStringLiteral("'<script>*a*</script> **b** [c](javascript:d) %1 %n &amp;'");
    QTest::newRow("accents upon accents") << repeated("a\u0301\u0302\u0303", 3000);
    QTest::newRow("blank") << QStringLiteral("' '");
}

void PartnerSheetDocumentTest::hostileTextsAreOnePage()
{
    QFETCH(const QString, value);
    QStringList statements;
    for (const char *table : {"catalogue_text", "category_text", "partner_name", "partner_other_name",
                              "partner_description", "member_text", "link_text", "source_text", "city_text"})
        statements.append(QStringLiteral("UPDATE %1 SET text = %2").arg(QLatin1String(table), value));
    const CatalogueCopy copy(m_path);
    const std::unique_ptr<Catalogue> catalogue = changed(copy, statements);
    for (const char *slug : {"gent", "leiden", "alliance"}) {
        const QString sheet = sheetOf(*catalogue, slug);
        QVERIFY2(sheet.contains(QStringLiteral("1 of 1")), qPrintable(sheet));
        for (const QString &font : fontsOfPdf(pdf()))
            QVERIFY2(font.contains(QStringLiteral(" yes ")) && !font.contains(QStringLiteral("Type 3")),
                     qPrintable(font));
    }
}

void PartnerSheetDocumentTest::sheetsFollowTheOrderOfThePartners()
{
    const QList<PartnerId> partners{m_catalogue->partnerWithSlug(QStringLiteral("leiden")),
                                    m_catalogue->partnerWithSlug(QStringLiteral("alliance")),
                                    m_catalogue->partnerWithSlug(QStringLiteral("gent"))};
    PartnerSheetDocument document({*m_catalogue, languageOf("nl"), {}, QPageSize(QPageSize::A4)}, partners);
    QCOMPARE(writePdf(document, pdf(), {}).outcome, PdfOutcome::Written);
    const QStringList pages = pagesOfPdf(pdf());
    QCOMPARE(pages.size(), 3);
    QVERIFY(pages.at(1).contains(QStringLiteral("Verbond")));
    QVERIFY(pages.at(1).contains(QStringLiteral("2 of 3")));
    QVERIFY(pages.at(2).contains(QStringLiteral("Universiteit Gent")));
}

void PartnerSheetDocumentTest::titleIsTheNameOfTheOnlyPartner()
{
    const QList<PartnerId> partners = partnersOf(*m_catalogue, languageOf("nl"));
    const DocumentSource source{*m_catalogue, languageOf("nl"), {}, QPageSize(QPageSize::A4)};
    const PartnerId gent = m_catalogue->partnerWithSlug(QStringLiteral("gent"));
    QCOMPARE(PartnerSheetDocument(source, {gent}).title(), QStringLiteral("Universiteit Gent"));
    QCOMPARE(PartnerSheetDocument(source, partners).title(), QStringLiteral("Partners van het voorbeeld"));
    PartnerSheetDocument nobody(source, {});
    QCOMPARE(drawEverything(nobody), 1);
    // One that is not there has a page without text.
    PartnerSheetDocument unknown(source, {99999});
    QCOMPARE(drawEverything(unknown), 1);
}

QTEST_MAIN(PartnerSheetDocumentTest)
#include "partnersheetdocument_test.moc"
