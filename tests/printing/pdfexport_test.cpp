// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdfexport.h"

#include "browsing/partnerfacts.h"
#include "catalogue/description.h"
#include "printing/pagemeasures.h"
#include "printing/pdfreader.h"
#include "printing/printedcatalogue.h"

#include <QTemporaryDir>
#include <QTest>

#include <clocale>

/// The three layouts of the bundled catalogue, in each of its languages.
class PdfExportTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void layoutsHaveNames();
    void paperIsThatOfTheCountry();
    void listHoldsEveryPartner_data() { addLanguages(); }
    void listHoldsEveryPartner();
    void everyPartnerHasItsSheetWithEveryText_data() { addLanguages(); }
    void everyPartnerHasItsSheetWithEveryText();
    void codeOfASheetIsItsFirstLink();
    void everyFontIsEmbedded_data();
    void everyFontIsEmbedded();
    void wordsWithLigaturesAreFound();
    void tableOfTheRequestIsPrinted();

private:
    static void addLanguages()
    {
        QTest::addColumn<QByteArray>("tag");
        QTest::newRow("nl") << QByteArray("nl");
        QTest::newRow("en") << QByteArray("en");
    }
    [[nodiscard]] QString write(PrintLayout layout, const Language &language) const
    {
        PrintRequest request;
        request.layout = layout;
        request.language = language;
        const QString path = m_folder.filePath(slugOf(layout) + language.tag() + QStringLiteral(".pdf"));
        if (exportPdf(*m_catalogue, partnersOf(*m_catalogue, language), request, path).outcome != PdfOutcome::Written)
            qFatal("A PDF file of a test cannot be written.");
        return path;
    }
    [[nodiscard]] QString name(PartnerId partner, const Language &language) const
    {
        return m_catalogue->nameOf(partner).in(language, m_catalogue->info().languages).text;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
};

void PdfExportTest::initTestCase()
{
    m_catalogue = openCatalogue(QStringLiteral(BUNDLED_CATALOGUE));
}

void PdfExportTest::layoutsHaveNames()
{
    for (const PrintLayout layout : everyPrintLayout)
        QCOMPARE(printLayoutWithSlug(slugOf(layout)), std::optional(layout));
    QVERIFY(!printLayoutWithSlug(u"poster"));
}

void PdfExportTest::paperIsThatOfTheCountry()
{
    QCOMPARE(usualPageSize().id(), QPageSize::A4);
    // Where the system has no such locale there is nothing to be tried.
    if (std::setlocale(LC_PAPER, "en_US.UTF-8"))
        QCOMPARE(usualPageSize().id(), QPageSize::Letter);
    std::setlocale(LC_PAPER, "C");
}

void PdfExportTest::listHoldsEveryPartner()
{
    QFETCH(const QByteArray, tag);
    const Language language = languageOf(tag.constData());
    const QString text = squeezed(textOfPdf(write(PrintLayout::List, language)));
    for (const PartnerId partner : partnersOf(*m_catalogue, language))
        QVERIFY2(text.contains(squeezed(name(partner, language))), qPrintable(name(partner, language)));
    QVERIFY(text.contains(squeezed(m_catalogue->info().title.exactly(language))));
}

void PdfExportTest::everyPartnerHasItsSheetWithEveryText()
{
    QFETCH(const QByteArray, tag);
    const Language language = languageOf(tag.constData());
    const LanguageOrder &languages = m_catalogue->info().languages;
    const QList<PartnerId> partners = partnersOf(*m_catalogue, language);
    const QStringList pages = pagesOfPdf(write(PrintLayout::Sheets, language));
    QCOMPARE(pages.size(), partners.size());
    for (qsizetype number = 0; number < partners.size(); ++number) {
        const QString page = squeezed(pages.at(number));
        const std::optional<Partner> partner = m_catalogue->partner(partners.at(number));
        QStringList expected{partner->name.in(language, languages).text};
        const Description description = parseDescription(partner->description.in(language, languages).text);
        for (const Description::Block &block : description.blocks) {
            for (const Description::Run &run : block.runs)
                expected << run.text;
        }
        for (const PartnerReference &reference : partner->members + partner->memberOf)
            expected << reference.name.in(language, languages).text;
        for (const Link &link : partner->links)
            expected << link.address << link.label.in(language, languages).text;
        for (const Source &source : partner->sources)
            expected << source.text.in(language, languages).text;
        for (const Fact &fact : factsOf(*m_catalogue, *partner, language))
            expected << fact.value;
        // No sheet of this catalogue is so full that anything is left out.
        for (const QString &text : std::as_const(expected))
            QVERIFY2(page.contains(squeezed(text)), qPrintable(partner->slug + QStringLiteral(": ") + text));
    }
}

void PdfExportTest::codeOfASheetIsItsFirstLink()
{
    const Language language = languageOf("nl");
    const QString path = write(PrintLayout::Sheets, language);
    const QList<PartnerId> partners = partnersOf(*m_catalogue, language);
    int codes = 0;
    for (int number = 0; number < partners.size(); number += 16) {
        const std::optional<Partner> partner = m_catalogue->partner(partners.at(number));
        const QStringList expected =
            partner->links.isEmpty() ? QStringList() : QStringList{partner->links.first().address};
        QCOMPARE(codesInPdf(path, number + 1), expected);
        codes += static_cast<int>(expected.size());
    }
    QVERIFY(codes > 4);
}

void PdfExportTest::everyFontIsEmbedded_data()
{
    QTest::addColumn<int>("layout");
    for (const PrintLayout layout : everyPrintLayout)
        QTest::newRow(qPrintable(slugOf(layout))) << static_cast<int>(layout);
}

void PdfExportTest::everyFontIsEmbedded()
{
    QFETCH(const int, layout);
    const QStringList fonts = fontsOfPdf(write(static_cast<PrintLayout>(layout), languageOf("en")));
    QVERIFY(fonts.size() >= 2);
    for (const QString &font : fonts) {
        QVERIFY2(font.contains(QStringLiteral("TrueType")) || font.contains(QStringLiteral("CID")), qPrintable(font));
        // Embedded, and readable as text.
        const QStringList words = font.simplified().split(QLatin1Char(' '));
        QCOMPARE(words.at(words.size() - 5), QStringLiteral("yes"));
        QCOMPARE(words.at(words.size() - 3), QStringLiteral("yes"));
    }
}

void PdfExportTest::wordsWithLigaturesAreFound()
{
    const PartnerTable table = tableOf({QStringLiteral("Name")}, {{QStringLiteral("efficient office affluent fjord")}});
    PrintRequest request;
    request.language = languageOf("en");
    request.table = table;
    const QString path = m_folder.filePath(QStringLiteral("words.pdf"));
    QCOMPARE(exportPdf(*m_catalogue, {}, request, path).outcome, PdfOutcome::Written);
    // Not squeezed: the letters themselves.
    QVERIFY(textOfPdf(path).contains(QStringLiteral("efficient office affluent fjord")));
}

void PdfExportTest::tableOfTheRequestIsPrinted()
{
    PrintRequest request;
    request.language = languageOf("en");
    request.title = QStringLiteral("My museums");
    request.filter = QStringLiteral("Museums");
    request.table = tableOf({QStringLiteral("One"), QStringLiteral("Two")}, {{QStringLiteral("three")}});
    request.pageSize = QPageSize(QPageSize::A5);
    const QString path = m_folder.filePath(QStringLiteral("table.pdf"));
    QCOMPARE(exportPdf(*m_catalogue, {}, request, path).outcome, PdfOutcome::Written);
    const QString text = textOfPdf(path);
    for (const char *expected : {"My museums", "Only: Museums", "One", "Two", "three"})
        QVERIFY2(text.contains(QLatin1String(expected)), expected);
    QCOMPARE(pdfInfo(path, QStringLiteral("Title")), QStringLiteral("My museums"));
    QVERIFY(pdfInfo(path, QStringLiteral("Page size")).startsWith(QStringLiteral("420 x 595")));
}

QTEST_MAIN(PdfExportTest)
#include "pdfexport_test.moc"
