// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/partnerlistdocument.h"

#include "browsing/partnerfacts.h"
#include "printing/pdfreader.h"
#include "printing/printedcatalogue.h"
#include "support/sourcefolder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace
{

PartnerTable numberedTable(int rows, int columns = 3)
{
    PartnerTable table;
    for (int column = 0; column < columns; ++column)
        table.headers.append(QStringLiteral("Header%1").arg(column));
    table.rowCount = rows;
    table.row = [columns](int row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells.append(QStringLiteral("cell%1x%2").arg(row).arg(column));
        return cells;
    };
    return table;
}

/// Kilobytes of memory that the process has; 0 if that cannot be told.
qint64 memory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(QStringLiteral("VmRSS:\\s+(\\d+)"));
    return line.match(QString::fromLatin1(file.readAll())).captured(1).toLongLong();
}

} // namespace

/// The list as a table: what pages look like to a reader of the PDF.
class PartnerListDocumentTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRowIsThereOnceInItsOrder();
    void headerStandsOnEveryPage();
    void headTellsTitleNumberEditionAndFilter();
    void pagesAreNumbered();
    void manyColumnsLieOnTheirSide();
    void rowIsNotDivided();
    void rowHigherThanAPageGoesOn();
    void emptyTableHasOnePage();
    void missingAndTooManyCellsAreHarmless();
    void hostileTextsAreHarmless();
    void givenWidthsAreKept();
    void wordsFitIntoTheirColumns();
    void letterPaperIsPossible();
    void hundredThousandRowsTakeLittleMemory();

private:
    [[nodiscard]] PartnerListDocument documentOf(const PartnerTable &table, const QString &filter = {}) const
    {
        return PartnerListDocument({*m_catalogue, languageOf("en"), {}, QPageSize(QPageSize::A4)}, table, filter);
    }
    /// What a reader gets of it, each page by itself.
    QStringList pagesOf(PrintedDocument &document) const
    {
        const QString path = m_folder.filePath(QStringLiteral("list.pdf"));
        if (writePdf(document, path, {}).outcome != PdfOutcome::Written)
            qFatal("A PDF file of a test cannot be written.");
        return pagesOfPdf(path);
    }

    SourceFolder m_source;
    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
};

void PartnerListDocumentTest::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("catalogue.sqlite"));
    Edition edition;
    edition.number = 3;
    edition.date = PartialDate::fromIso(u"2026-11-23").value_or(PartialDate());
    QCOMPARE(m_source.compile(path, edition), QString());
    m_catalogue = openCatalogue(path);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void PartnerListDocumentTest::everyRowIsThereOnceInItsOrder()
{
    PartnerListDocument document = documentOf(numberedTable(200));
    const QString text = pagesOf(document).join(QLatin1Char('\n'));
    static const QRegularExpression cell(QStringLiteral("cell(\\d+)x(\\d+)"));
    int expected = 0;
    for (auto match = cell.globalMatch(text); match.hasNext(); ++expected) {
        const QRegularExpressionMatch found = match.next();
        QCOMPARE(found.captured(1).toInt() * 3 + found.captured(2).toInt(), expected);
    }
    QCOMPARE(expected, 600);
}

void PartnerListDocumentTest::headerStandsOnEveryPage()
{
    PartnerListDocument document = documentOf(numberedTable(200));
    const QStringList pages = pagesOf(document);
    QVERIFY(pages.size() > 3);
    QCOMPARE(pages.size(), document.pageCount());
    for (const QString &page : pages) {
        QCOMPARE(page.count(QStringLiteral("Header")), 3);
        QVERIFY(page.indexOf(QStringLiteral("Header2")) < page.indexOf(QStringLiteral("cell")));
    }
}

void PartnerListDocumentTest::headTellsTitleNumberEditionAndFilter()
{
    PartnerListDocument document = documentOf(numberedTable(2), QStringLiteral("“leiden” · Museums"));
    const QString page = pagesOf(document).first();
    for (const char *text :
         {"Partners of the example", "2 partner", "Edition 3 of 23 November 2026", "Only: “leiden” · Museums"})
        QVERIFY2(squeezed(page).contains(squeezed(QString::fromUtf8(text))), text);
    const DocumentSource titled{*m_catalogue, languageOf("en"), QStringLiteral("My\nown title"),
                                QPageSize(QPageSize::A4)};
    PartnerListDocument other(titled, numberedTable(2));
    QCOMPARE(other.title(), QStringLiteral("My own title"));
    QVERIFY(pagesOf(other).first().contains(QStringLiteral("My own title")));
    QVERIFY(!pagesOf(other).first().contains(QStringLiteral("Only:")));
}

void PartnerListDocumentTest::pagesAreNumbered()
{
    PartnerListDocument document = documentOf(numberedTable(100));
    const QStringList pages = pagesOf(document);
    for (qsizetype page = 0; page < pages.size(); ++page)
        QVERIFY2(pages.at(page).contains(QStringLiteral("%1 of %2").arg(page + 1).arg(pages.size())),
                 qPrintable(pages.at(page)));
}

void PartnerListDocumentTest::manyColumnsLieOnTheirSide()
{
    QCOMPARE(documentOf(numberedTable(1, 5)).pageLayout().orientation(), QPageLayout::Portrait);
    QCOMPARE(documentOf(numberedTable(1, 6)).pageLayout().orientation(), QPageLayout::Landscape);
    PartnerListDocument document = documentOf(numberedTable(3, 24));
    pagesOf(document);
    QCOMPARE(pdfInfo(m_folder.filePath(QStringLiteral("list.pdf")), QStringLiteral("Page size")),
             QStringLiteral("842 x 595 pts (A4)"));
}

void PartnerListDocumentTest::rowIsNotDivided()
{
    PartnerTable table = numberedTable(60);
    const auto row = table.row;
    table.row = [row](int number) {
        QStringList cells = row(number);
        cells[1] = QStringLiteral("begin%1 ").arg(number) + QStringLiteral("some words ").repeated(12) +
                   QStringLiteral("end%1").arg(number);
        return cells;
    };
    PartnerListDocument document = documentOf(table);
    const QStringList pages = pagesOf(document);
    QVERIFY(pages.size() > 2);
    int rows = 0;
    static const QRegularExpression begin(QStringLiteral("begin(\\d+) "));
    for (const QString &page : pages) {
        for (auto match = begin.globalMatch(page); match.hasNext(); ++rows) {
            const QString number = match.next().captured(1);
            QVERIFY2(squeezed(page).contains(QStringLiteral("end") + number), qPrintable(number));
        }
    }
    QCOMPARE(rows, 60);
}

void PartnerListDocumentTest::rowHigherThanAPageGoesOn()
{
    QString longText;
    for (int word = 0; word < 2500; ++word)
        longText += QStringLiteral("w%1 ").arg(word);
    const PartnerTable table = tableOf({QStringLiteral("A"), QStringLiteral("B")},
                                       {{QStringLiteral("before"), QString()},
                                        {QStringLiteral("long"), longText},
                                        {QStringLiteral("after"), QString()}},
                                       {1, 1});
    PartnerListDocument document = documentOf(table);
    const QStringList pages = pagesOf(document);
    QVERIFY(pages.size() > 3);
    const QString text = pages.join(QLatin1Char('\n'));
    qsizetype at = 0;
    for (int word = 0; word < 2500; ++word) {
        static const QString pattern = QStringLiteral("w%1");
        at = text.indexOf(pattern.arg(word), at);
        QVERIFY2(at >= 0, qPrintable(pattern.arg(word)));
    }
    QCOMPARE(text.count(QStringLiteral("long\n")) + text.count(QStringLiteral("long ")), 1);
    QVERIFY(text.indexOf(QStringLiteral("after"), at) > at);
}

void PartnerListDocumentTest::emptyTableHasOnePage()
{
    PartnerListDocument document = documentOf(numberedTable(0));
    QCOMPARE(pagesOf(document).size(), 1);
    PartnerListDocument nothing = documentOf(PartnerTable());
    QCOMPARE(pagesOf(nothing).size(), 1);
}

void PartnerListDocumentTest::missingAndTooManyCellsAreHarmless()
{
    const PartnerTable table = tableOf(
        {QStringLiteral("A"), QStringLiteral("B")},
        {{}, {QStringLiteral("one")}, {QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("leftout")}},
        {1, 0, 5});
    PartnerListDocument document = documentOf(table);
    const QString page = pagesOf(document).first();
    QVERIFY(page.contains(QStringLiteral("one")) && page.contains(QStringLiteral("two")));
    QVERIFY(!page.contains(QStringLiteral("leftout")));
}

void PartnerListDocumentTest::hostileTextsAreHarmless()
{
    const QString turned = QChar(0x202e) + QStringLiteral("turned") + QChar(7) + QChar(0);
    const PartnerTable table = tableOf({QStringLiteral("A"), QString(5000, QLatin1Char('H'))},
                                       {{QString(100000, QLatin1Char('x')), turned},
                                        {QString::fromUtf8("جامعة لايدن"), QString::fromUtf8("אוניברסיטה 😀")},
                                        {QString(QChar(0xd800)), QStringLiteral("one\n\ntwo")},
                                        {QStringLiteral("<b>bold</b>"), QStringLiteral("%1 %n ) >> endobj")}});
    PartnerListDocument document = documentOf(table);
    const QStringList pages = pagesOf(document);
    QCOMPARE(pages.size(), 1);
    const QString text = squeezed(pages.first());
    for (const char *expected : {"turned", "<b>bold</b>", "%1%n)>>endobj", "two"})
        QVERIFY2(text.contains(QLatin1String(expected)), expected);
    // Joined forms of the letters stand for the letters; a reader gets them in the order in which they are read.
    for (const char *expected : {"جامعة", "אוניברסיטה"})
        QVERIFY2(text.contains(QString::fromUtf8(expected)), qPrintable(text));
}

void PartnerListDocumentTest::givenWidthsAreKept()
{
    const QList<TableColumn> columns =
        columnsOf(tableOf({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}, {}, {1, 2, 1}), 10000,
                  PrintTheme(QColor()));
    QCOMPARE(columns.size(), 3);
    QCOMPARE(columns.at(1).width, 2 * columns.at(0).width);
    QVERIFY(columns.at(1).left > columns.at(0).width);
    QCOMPARE(qRound(columns.last().left + columns.last().width), 10000);
}

void PartnerListDocumentTest::wordsFitIntoTheirColumns()
{
    const QString word = QStringLiteral("Samenwerkingsverbanden");
    const PartnerTable table = tableOf({QStringLiteral("Name"), QStringLiteral("Kind"), QStringLiteral("Text")},
                                       {{QStringLiteral("A"), word, QStringLiteral("word ").repeated(60)},
                                        {QStringLiteral("B"), word, QStringLiteral("word ").repeated(60)}});
    PartnerListDocument document = documentOf(table);
    const QString page = pagesOf(document).first();
    QCOMPARE(page.count(word), 2);
}

void PartnerListDocumentTest::letterPaperIsPossible()
{
    PartnerListDocument document({*m_catalogue, languageOf("en"), {}, QPageSize(QPageSize::Letter)}, numberedTable(1));
    pagesOf(document);
    QCOMPARE(pdfInfo(m_folder.filePath(QStringLiteral("list.pdf")), QStringLiteral("Page size")),
             QStringLiteral("612 x 792 pts (letter)"));
}

void PartnerListDocumentTest::hundredThousandRowsTakeLittleMemory()
{
    PartnerListDocument document = documentOf(numberedTable(120000));
    // What fonts and libraries take is there after the first rows.
    document.layOutMore();
    const qint64 before = memory();
    QElapsedTimer time;
    time.start();
    qint64 longest = 0;
    while (!document.isLaidOut()) {
        const qint64 begin = time.elapsed();
        document.layOutMore();
        longest = qMax(longest, time.elapsed() - begin);
    }
    QVERIFY(document.pageCount() > 2000);
    QVERIFY2(memory() - before < 16 * 1024, qPrintable(QString::number(memory() - before)));
    QVERIFY2(longest < 400, qPrintable(QString::number(longest))); // one part; a slow machine is no failure
    QPixmap page(600, 800);
    QPainter painter(&page);
    document.drawPage(painter, document.pageCount() - 1); // without those before it
}

QTEST_MAIN(PartnerListDocumentTest)
#include "partnerlistdocument_test.moc"
