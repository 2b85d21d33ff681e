// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/partnerextract.h"

#include "support/cataloguecopy.h"
#include "support/sourcefolder.h"

#include <QTemporaryDir>
#include <QTest>

namespace
{

std::unique_ptr<Catalogue> openCatalogue(const QString &path)
{
    auto opened = Catalogue::open(path);
    if (!std::holds_alternative<std::unique_ptr<Catalogue>>(opened))
        qFatal("The catalogue of a test cannot be opened.");
    return std::move(std::get<std::unique_ptr<Catalogue>>(opened));
}

PartnerExtract extractFrom(const Catalogue &catalogue, const char *slug, const char *language)
{
    const std::optional<Partner> partner = catalogue.partner(catalogue.partnerWithSlug(QString::fromLatin1(slug)));
    return extractOf(catalogue, partner.value_or(Partner()),
                     Language::fromTag(QString::fromLatin1(language)).value_or(Language()));
}

} // namespace

class PartnerExtractTest final : public QObject
{
    Q_OBJECT

private slots:
    void sentenceEndsWhereItEnds_data();
    void sentenceEndsWhereItEnds();
    void extractIsInTheLanguage();
    void everyPartnerHasAnExtract();
    void whatIsMissingIsLeftOut();
    void onlySafeAddressesAreTaken();
    void htmlHoldsNothingButText();
};

void PartnerExtractTest::sentenceEndsWhereItEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *name, const char *text, const char *sentence) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(sentence);
    };
    add("two sentences", "This is one. This is two.", "This is one.");
    add("one without an end", "This is one", "This is one");
    add("question", "Is this one? Yes.", "Is this one?");
    add("figures", "It has 1.200 members. They met.", "It has 1.200 members.");
    add("initials", "J. Huizinga taught here. He wrote.", "J. Huizinga taught here.");
    add("title", "Prof. Einthoven invented it. It works.", "Prof. Einthoven invented it.");
    add("inner stops", "A firm, e.g. Janssen, is one. Another is not.", "A firm, e.g. Janssen, is one.");
    add("abbreviation at the end", "It is Janssen Biologics B.V.", "It is Janssen Biologics B.V.");
    add("short last word", "It works with the EU. It is old.", "It works with the EU.");
    add("line breaks", "This\nis   one. Two.", "This is one.");
    add("nothing", "", "");
    QTest::newRow("too long") << QString(5000, QLatin1Char('a')) << QString(299, QLatin1Char('a')) + QChar(0x2026);
}

void PartnerExtractTest::sentenceEndsWhereItEnds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);
    QCOMPARE(firstSentence(text), sentence);
}

void PartnerExtractTest::extractIsInTheLanguage()
{
    const std::unique_ptr<Catalogue> catalogue = openCatalogue(QStringLiteral(BUNDLED_CATALOGUE));
    const PartnerExtract dutch = extractFrom(*catalogue, "tu-delft", "nl");
    const PartnerExtract english = extractFrom(*catalogue, "tu-delft", "en");
    QVERIFY(!dutch.name.isEmpty());
    QVERIFY(dutch.name != english.name && dutch.sentence != english.sentence);
    QVERIFY(english.sentence.endsWith(QLatin1Char('.')));
    QCOMPARE(english.plainText(),
             english.name + QStringLiteral(" — ") + english.sentence + QLatin1Char(' ') + english.address);
}

void PartnerExtractTest::everyPartnerHasAnExtract()
{
    const std::unique_ptr<Catalogue> catalogue = openCatalogue(QStringLiteral(BUNDLED_CATALOGUE));
    for (const Language &language : catalogue->info().languages) {
        const PartnerList partners = catalogue->everyPartner(language);
        for (int position = 0; position < partners.size(); ++position) {
            const std::optional<Partner> partner = catalogue->partner(partners.at(position));
            const PartnerExtract extract = extractOf(*catalogue, *partner, language);
            QVERIFY2(extract.sentence.size() > 25, qPrintable(partner->slug + QLatin1Char(' ') + extract.sentence));
            QVERIFY2(extract.sentence.size() < 300, qPrintable(partner->slug));
            QCOMPARE(extract.address.isEmpty(), partner->links.isEmpty());
        }
    }
}

void PartnerExtractTest::whatIsMissingIsLeftOut()
{
    PartnerExtract extract;
    extract.name = QStringLiteral("Name");
    QCOMPARE(extract.plainText(), QStringLiteral("Name"));
    QCOMPARE(extract.html(), QStringLiteral("<b>Name</b>"));
    extract.address = QStringLiteral("https://example.org/");
    QCOMPARE(extract.plainText(), QStringLiteral("Name https://example.org/"));
}

void PartnerExtractTest::onlySafeAddressesAreTaken()
{
    const SourceFolder source;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("catalogue.sqlite"));
    QCOMPARE(source.compile(path), QString());
    for (const char *address :
         {"javascript:alert(1)", "file:///etc/passwd", "mailto:a@example.org", "https://leiden.edu@evil.example/"}) {
        const CatalogueCopy copy(path);
        QCOMPARE(copy.run({QStringLiteral("DELETE FROM link_text"), QStringLiteral("DELETE FROM link"),
                           QStringLiteral("INSERT INTO link (partner, position, address, role, verified) SELECT id, 0, "
                                          "'%1', 'page', 1 FROM partner")
                               .arg(QLatin1String(address))}),
                 QString());
        const std::unique_ptr<Catalogue> catalogue = openCatalogue(copy.path());
        QCOMPARE(extractFrom(*catalogue, "gent", "en").address, QString());
    }
}

void PartnerExtractTest::htmlHoldsNothingButText()
{
    PartnerExtract extract;
    extract.name = QStringLiteral("<script>%1</script>");
    extract.sentence = QStringLiteral("a < b & \"c\" %2");
    extract.address = QStringLiteral("https://example.org/?a=1&b=\"2\"");
    QCOMPARE(extract.html(), QStringLiteral("<b>&lt;script&gt;%1&lt;/script&gt;</b> — a &lt; b &amp; &quot;c&quot; %2 "
                                            "<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">"
                                            "https://example.org/?a=1&amp;b=&quot;2&quot;</a>"));
}

QTEST_GUILESS_MAIN(PartnerExtractTest)
#include "partnerextract_test.moc"
