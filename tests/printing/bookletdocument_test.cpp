// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/bookletdocument.h"

#include "browsing/partnerfacts.h"
#include "printing/pdfreader.h"
#include "printing/printedcatalogue.h"
#include "support/sourcefolder.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// The booklet of the bundled catalogue, and of odd ones.
class BookletDocumentTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void titlePageTellsWhoseItIs();
    void everyPartnerIsThereWithItsName_data() { addLanguages(); }
    void everyPartnerIsThereWithItsName();
    void contentsLeadToTheRightPages_data() { addLanguages(); }
    void contentsLeadToTheRightPages();
    void everyOtherPageHasANumberAndAHead();
    void pagesAreTheSameInAnyOrder();
    void chaptersFollowTheTree();
    void nobodyMakesATitleAndEmptyContents();
    void hostileTextsEnd();
    void manyMembersTakeAsManyPagesAsTheyNeed();

private:
    static void addLanguages()
    {
        QTest::addColumn<QByteArray>("tag");
        QTest::newRow("nl") << QByteArray("nl");
        QTest::newRow("en") << QByteArray("en");
    }
    /// The pages of a booklet of everybody, as a reader gets them.
    [[nodiscard]] QStringList pagesOf(const Catalogue &catalogue, const char *tag,
                                      CategoryTree tree = CategoryTree::Place) const
    {
        BookletDocument document({catalogue, languageOf(tag), {}, QPageSize(QPageSize::A4)},
                                 partnersOf(catalogue, languageOf(tag)), tree);
        const QString path = m_folder.filePath(QStringLiteral("booklet.pdf"));
        if (writePdf(document, path, {}).outcome != PdfOutcome::Written)
            qFatal("A PDF file of a test cannot be written.");
        return pagesOfPdf(path);
    }
    /// The first page of the partners: all before it are contents.
    [[nodiscard]] static qsizetype firstOfPartners(const QStringList &pages)
    {
        // A partner has facts, which the contents have not.
        qsizetype page = 1;
        while (page < pages.size() && !pages.at(page).contains(QStringLiteral("Sources")))
            ++page;
        return page;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
};

void BookletDocumentTest::initTestCase()
{
    m_catalogue = openCatalogue(QStringLiteral(BUNDLED_CATALOGUE));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void BookletDocumentTest::titlePageTellsWhoseItIs()
{
    const QString page = squeezed(pagesOf(*m_catalogue, "en").first());
    const CatalogueInfo &info = m_catalogue->info();
    const QString edition = QStringLiteral("Edition %1 of %2").arg(info.edition).arg(info.editionDate.text(QLocale()));
    for (const QString &text : {info.title.exactly(languageOf("en")), info.organisation.exactly(languageOf("en")),
                                edition, partnerCountText(info.partnerCount)})
        QVERIFY2(page.contains(squeezed(text)), qPrintable(text));
}

void BookletDocumentTest::everyPartnerIsThereWithItsName()
{
    QFETCH(const QByteArray, tag);
    const QStringList pages = pagesOf(*m_catalogue, tag.constData());
    const QString text = squeezed(pages.mid(firstOfPartners(pages)).join(QString()));
    for (const PartnerId id : partnersOf(*m_catalogue, languageOf("nl"))) {
        const QString name =
            m_catalogue->nameOf(id).in(languageOf(tag.constData()), m_catalogue->info().languages).text;
        QVERIFY2(text.contains(squeezed(name)), qPrintable(name));
    }
}

void BookletDocumentTest::contentsLeadToTheRightPages()
{
    QFETCH(const QByteArray, tag);
    const Language language = languageOf(tag.constData());
    const QStringList pages = pagesOf(*m_catalogue, tag.constData());
    const qsizetype first = firstOfPartners(pages);
    QVERIFY(first >= 2 && first < 6);
    const QString contents = squeezed(pages.mid(1, first - 1).join(QString()));
    int checked = 0;
    for (const PartnerId id : partnersOf(*m_catalogue, language)) {
        const QString name = squeezed(m_catalogue->nameOf(id).in(language, m_catalogue->info().languages).text);
        // Names that are the beginnings of others have no number right behind them there.
        const QRegularExpression entry(QRegularExpression::escape(name) + QStringLiteral("(\\d+)"));
        const QRegularExpressionMatch match = entry.match(contents);
        QVERIFY2(match.hasMatch(), qPrintable(name));
        // What follows the number may begin with one.
        bool isFound = false;
        for (qsizetype digits = 1; digits <= match.captured(1).size() && !isFound; ++digits) {
            const int number = match.captured(1).left(digits).toInt();
            isFound = number > first && number <= pages.size() && squeezed(pages.at(number - 1)).contains(name);
        }
        QVERIFY2(isFound, qPrintable(name));
        ++checked;
    }
    QCOMPARE(checked, m_catalogue->info().partnerCount);
}

void BookletDocumentTest::everyOtherPageHasANumberAndAHead()
{
    const QStringList pages = pagesOf(*m_catalogue, "en");
    const qsizetype first = firstOfPartners(pages);
    int heads = 0;
    for (qsizetype page = 1; page < pages.size(); ++page) {
        QVERIFY(pages.at(page).contains(QStringLiteral("%1 of %2").arg(page + 1).arg(pages.size())));
        // Once at the foot, and once at the head but where a chapter begins.
        const int titles = static_cast<int>(pages.at(page).count(QStringLiteral("Partners of Leiden University")));
        QVERIFY(titles == 1 || titles == 2);
        heads += titles - 1;
    }
    const qsizetype chapters = 5;
    QCOMPARE(heads, pages.size() - first - chapters);
}

void BookletDocumentTest::pagesAreTheSameInAnyOrder()
{
    BookletDocument document({*m_catalogue, languageOf("en"), {}, QPageSize(QPageSize::A4)},
                             partnersOf(*m_catalogue, languageOf("en")), CategoryTree::Kind);
    while (!document.isLaidOut())
        document.layOutMore();
    const auto drawn = [&document](int page) {
        QImage image(300, 420, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(300.0 / 11900, 300.0 / 11900);
        document.drawPage(painter, page);
        return image;
    };
    const int last = document.pageCount() - 1;
    const QImage before = drawn(10);
    QVERIFY(drawn(last) != drawn(last - 1));
    drawn(1);
    QCOMPARE(drawn(10), before);
}

void BookletDocumentTest::chaptersFollowTheTree()
{
    for (const CategoryTree tree : everyCategoryTree) {
        const QString text = squeezed(pagesOf(*m_catalogue, "en", tree).join(QString()));
        for (const Category &category : m_catalogue->categories(tree)) {
            if (category.partnerCount > 0)
                QVERIFY2(text.contains(squeezed(category.name.exactly(languageOf("en")))), qPrintable(category.slug));
        }
    }
}

void BookletDocumentTest::nobodyMakesATitleAndEmptyContents()
{
    BookletDocument document({*m_catalogue, languageOf("en"), {}, QPageSize(QPageSize::A4)}, {}, CategoryTree::Place);
    QCOMPARE(drawEverything(document), 2);
}

void BookletDocumentTest::hostileTextsEnd()
{
    const SourceFolder source;
    const QString path = m_folder.filePath(QStringLiteral("hostile.sqlite"));
    QCOMPARE(source.compile(path), QString());
    for (const char *value : {"replace(hex(zeroblob(100000)), '00', 'W')", "char(7, 0x202e, 65)", "' '",
                              "'אוניברסיטת ליידן'", "replace(hex(zeroblob(9000)), '00', '- item' || char(10))"}) {
        const CatalogueCopy copy(path);
        QStringList statements;
        for (const char *table : {"catalogue_text", "category_text", "partner_name", "partner_other_name",
                                  "partner_description", "member_text", "link_text", "source_text", "city_text"})
            statements.append(
                QStringLiteral("UPDATE %1 SET text = %2").arg(QLatin1String(table), QString::fromUtf8(value)));
        const std::unique_ptr<Catalogue> catalogue = changed(copy, statements);
        QVERIFY(pagesOf(*catalogue, "en").size() >= 4);
    }
}

void BookletDocumentTest::manyMembersTakeAsManyPagesAsTheyNeed()
{
    const SourceFolder source;
    const QString path = m_folder.filePath(QStringLiteral("members.sqlite"));
    QCOMPARE(source.compile(path), QString());
    const CatalogueCopy copy(path);
    const QString numbers = QStringLiteral(
        "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 2000) SELECT ");
    const QString alliance = QStringLiteral("(SELECT id FROM partner WHERE slug = 'alliance')");
    const std::unique_ptr<Catalogue> catalogue =
        changed(copy, {QStringLiteral("DELETE FROM member_text"), QStringLiteral("DELETE FROM member"),
                       QStringLiteral("INSERT INTO member (partner, position, member) ") + numbers + alliance +
                           QStringLiteral(", n, NULL FROM number"),
                       QStringLiteral("INSERT INTO member_text ") + numbers + alliance +
                           QStringLiteral(", n, 1, 'Member-' || n || '-here' FROM number")});
    const QString text = squeezed(pagesOf(*catalogue, "en").join(QString()));
    for (int number = 1; number <= 2000; ++number)
        QVERIFY2(text.contains(QStringLiteral("Member-%1-here").arg(number)), qPrintable(QString::number(number)));
}

QTEST_MAIN(BookletDocumentTest)
#include "bookletdocument_test.moc"
