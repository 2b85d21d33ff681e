// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "catalogue/description.h"
#include "comparing/doubtsearch.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

/// The facts about the bundled catalogue that its editors promise.
class BundledSourceTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void thereAre128Partners();
    void partnersOfEachCategory_data();
    void partnersOfEachCategory();
    void everyThemeHasPartners();
    void partnersOfThePartnershipsPageAreToldAtLength();
    void otherPartnersAreToldInShort();
    void everyTextIsInEveryLanguage();
    void descriptionsNameTheSameNumbersInEveryLanguage();
    void noTwoDescriptionsAreEqual();
    void everyPartnerHasASource();
    void linksNobodyHasSeenAreMarked();
    void doubtsAreThoseThatTheEditorsKnow();

private:
    void checkLengths(bool isOfThePage, int fewest, int most) const;
    [[nodiscard]] const LanguageOrder &languages() const { return m_catalogue->info().languages; }

    std::unique_ptr<Catalogue> m_catalogue;
    QList<Partner> m_partners;
};

namespace
{

/// The entries that the university's own page of partnerships has.
const QSet<QString> &partnersOfThePage()
{
    static const QString slugs = QStringLiteral(
        "leiden-delft-erasmus leiden-city-of-knowledge leiden-bio-science-park leiden-museums "
        "municipality-of-the-hague "
        "lumc-campus-the-hague university-of-the-arts-the-hague cyber-security-academy leiden-economic-agenda "
        "hague-networks thuas student-and-city universities-of-the-netherlands medical-delta accez uniiq lumc "
        "academic-primary-teacher-degree plnt lugus de-zijl-bedrijven leidenglobal taalmuseum");
    static const QStringList list = slugs.split(QLatin1Char(' '));
    static const QSet<QString> set(list.begin(), list.end());
    return set;
}

QString plainDescription(const Partner &partner, const Language &language)
{
    return plainText(parseDescription(partner.description.exactly(language)));
}

int wordCount(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return static_cast<int>(text.split(space, Qt::SkipEmptyParts).size());
}

/// The numbers written with digits, without the signs that group thousands, with a point before decimals.
QStringList numbersIn(const QString &text, const QLocale &locale)
{
    static const QRegularExpression number(QStringLiteral("\\d+(?:[.,]\\d+)*"));
    QStringList numbers;
    for (auto match = number.globalMatch(text); match.hasNext();) {
        QString digits = match.next().captured();
        digits.remove(locale.groupSeparator());
        numbers.append(digits.replace(locale.decimalPoint(), QLatin1String(".")));
    }
    return numbers;
}

/// How numbers that good writing spells out are written, from 1 on.
QStringList numberWords(const Language &language)
{
    static const QMap<QString, QString> words = {
        {QStringLiteral("en"), QStringLiteral("one two three four five six seven eight nine ten eleven twelve thirteen "
                                              "fourteen fifteen sixteen seventeen eighteen nineteen twenty")},
        {QStringLiteral("nl"), QStringLiteral("één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien "
                                              "veertien vijftien zestien zeventien achttien negentien twintig")}};
    return words.value(language.tag()).split(QLatin1Char(' '));
}

/// Whether a text names a number, in digits or as a word.
bool namesNumber(const QString &text, const QString &number, const Language &language)
{
    if (numbersIn(text, language.locale()).contains(number))
        return true;
    const QString word = numberWords(language).value(number.toInt() - 1);
    static const QRegularExpression noWord(QStringLiteral("[^\\p{L}]+"));
    return !word.isEmpty() && text.toLower().split(noWord).contains(word);
}

} // namespace

void BundledSourceTest::initTestCase()
{
    auto opened = Catalogue::open(QStringLiteral(BUNDLED_CATALOGUE));
    QVERIFY(std::holds_alternative<std::unique_ptr<Catalogue>>(opened));
    m_catalogue = std::get<std::unique_ptr<Catalogue>>(std::move(opened));
    const PartnerList list = m_catalogue->everyPartner(languages().first());
    for (int position = 0; position < list.size(); ++position) {
        const std::optional<Partner> partner = m_catalogue->partner(list.at(position));
        QVERIFY(partner.has_value());
        m_partners.append(*partner);
    }
}

void BundledSourceTest::thereAre128Partners()
{
    QCOMPARE(m_catalogue->info().partnerCount, 128);
    QCOMPARE(m_partners.size(), 128);
    for (const QString &slug : partnersOfThePage())
        QVERIFY2(m_catalogue->partnerWithSlug(slug) != 0, qPrintable(slug));
    QCOMPARE(partnersOfThePage().size(), 23);
}

void BundledSourceTest::partnersOfEachCategory_data()
{
    QTest::addColumn<CategoryTree>("tree");
    QTest::addColumn<int>("count");
    const auto add = [](CategoryTree tree, const char *slug, int count) { QTest::newRow(slug) << tree << count; };
    add(CategoryTree::Place, "leiden", 37);
    add(CategoryTree::Place, "the-hague", 24);
    add(CategoryTree::Place, "regional", 28);
    add(CategoryTree::Place, "national", 20);
    add(CategoryTree::Place, "international", 21);
    add(CategoryTree::Kind, "knowledge-institution", 42);
    add(CategoryTree::Kind, "business", 8);
    add(CategoryTree::Kind, "government", 11);
    add(CategoryTree::Kind, "civil-society", 6);
    add(CategoryTree::Kind, "ngo", 2);
    add(CategoryTree::Kind, "museum", 10);
    add(CategoryTree::Kind, "charity", 1);
    add(CategoryTree::Kind, "healthcare-institution", 9);
    add(CategoryTree::Kind, "alliance", 16);
    add(CategoryTree::Kind, "programme", 18);
    add(CategoryTree::Kind, "fund", 1);
    add(CategoryTree::Kind, "hub", 7);
}

void BundledSourceTest::partnersOfEachCategory()
{
    QFETCH(CategoryTree, tree);
    QFETCH(int, count);
    const Category *category = m_catalogue->categoryWithSlug(tree, QLatin1String(QTest::currentDataTag()));
    QVERIFY(category);
    QCOMPARE(category->partnerCount, count);
    QCOMPARE(m_catalogue->partnersIn(category->id, languages().first()).size(), count);
}

void BundledSourceTest::everyThemeHasPartners()
{
    const QList<Category> &themes = m_catalogue->categories(CategoryTree::Theme);
    QCOMPARE(themes.size(), 20);
    for (const Category &theme : themes)
        QVERIFY2(theme.partnerCount > 0, qPrintable(theme.slug));
    QCOMPARE(m_catalogue->categories(CategoryTree::Place).size(), 5);
    QCOMPARE(m_catalogue->categories(CategoryTree::Kind).size(), 12);
}

void BundledSourceTest::checkLengths(bool isOfThePage, int fewest, int most) const
{
    QStringList wrong;
    for (const Partner &partner : m_partners) {
        if (partnersOfThePage().contains(partner.slug) != isOfThePage)
            continue;
        for (const Language &language : languages()) {
            const int words = wordCount(plainDescription(partner, language));
            if (words < fewest || words > most)
                wrong.append(QStringLiteral("%1 (%2): %3 words").arg(partner.slug, language.tag()).arg(words));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void BundledSourceTest::partnersOfThePartnershipsPageAreToldAtLength()
{
    checkLengths(true, 60, 160);
}

void BundledSourceTest::otherPartnersAreToldInShort()
{
    checkLengths(false, 20, 60);
}

void BundledSourceTest::everyTextIsInEveryLanguage()
{
    QStringList missing;
    const auto check = [&](const QString &what, const LocalizedText &text) {
        for (const Language &language : languages()) {
            if (text.exactly(language).trimmed().isEmpty())
                missing.append(what + QLatin1Char(' ') + language.tag());
        }
    };
    check(QStringLiteral("organisation"), m_catalogue->info().organisation);
    check(QStringLiteral("title"), m_catalogue->info().title);
    check(QStringLiteral("introduction"), m_catalogue->info().introduction);
    for (const CategoryTree tree : everyCategoryTree) {
        for (const Category &category : m_catalogue->categories(tree)) {
            check(QStringLiteral("category ") + category.slug, category.name);
            check(QStringLiteral("note of ") + category.slug, category.note);
        }
    }
    for (const Partner &partner : m_partners) {
        check(partner.slug + QStringLiteral(": name"), partner.name);
        check(partner.slug + QStringLiteral(": description"), partner.description);
        for (const LocalizedText &city : partner.cities)
            check(partner.slug + QStringLiteral(": city"), city);
        for (const PartnerReference &member : partner.members)
            check(partner.slug + QStringLiteral(": member"), member.name);
        for (const Link &link : partner.links)
            check(partner.slug + QStringLiteral(": link ") + link.address, link.label);
        for (const Source &source : partner.sources)
            check(partner.slug + QStringLiteral(": source ") + source.key, source.text);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

void BundledSourceTest::descriptionsNameTheSameNumbersInEveryLanguage()
{
    QStringList wrong;
    for (const Partner &partner : m_partners) {
        for (const Language &language : languages()) {
            for (const QString &number : numbersIn(plainDescription(partner, language), language.locale())) {
                for (const Language &other : languages()) {
                    if (!namesNumber(plainDescription(partner, other), number, other))
                        wrong.append(QStringLiteral("%1: %2 is missing in %3").arg(partner.slug, number, other.tag()));
                }
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void BundledSourceTest::noTwoDescriptionsAreEqual()
{
    QHash<QString, QString> slugOfText;
    for (const Partner &partner : m_partners) {
        for (const Language &language : languages()) {
            const QString text = plainDescription(partner, language);
            const QString other = slugOfText.value(text);
            QVERIFY2(other.isEmpty(), qPrintable(partner.slug + QStringLiteral(" as ") + other));
            slugOfText.insert(text, partner.slug);
        }
    }
}

void BundledSourceTest::everyPartnerHasASource()
{
    for (const Partner &partner : m_partners)
        QVERIFY2(!partner.sources.isEmpty(), qPrintable(partner.slug));
}

void BundledSourceTest::linksNobodyHasSeenAreMarked()
{
    int links = 0;
    int unverified = 0;
    for (const Partner &partner : m_partners) {
        links += static_cast<int>(partner.links.size());
        for (const Link &link : partner.links) {
            QVERIFY2(safeAddress(link.address), qPrintable(partner.slug + QLatin1Char(' ') + link.address));
            unverified += link.isVerified ? 0 : 1;
        }
    }
    QCOMPARE(unverified, 36);
    QVERIFY(links >= 148);
}

/// What the check command finds on the day after the facts were collected; who mends one of these, or adds one with
/// good reason, changes this list.
void BundledSourceTest::doubtsAreThoseThatTheEditorsKnow()
{
    const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(*m_catalogue);
    QVERIFY(records);
    CatalogueRecordSource source(*records);
    const std::optional<QList<Doubt>> doubts = findDoubts(source, QDate(2026, 11, 24));
    QVERIFY(doubts);
    QMap<QString, int> counts;
    QStringList others;
    for (const Doubt &doubt : *doubts) {
        ++counts[slugOf(doubt.kind)];
        if (doubt.kind == DoubtKind::AgreementOver || doubt.kind == DoubtKind::SameSite)
            others.append(doubt.slug);
    }
    QCOMPARE(counts, (QMap<QString, int>{{QStringLiteral("agreement-over"), 1},
                                         {QStringLiteral("never-checked"), 36},
                                         {QStringLiteral("no-link"), 9},
                                         {QStringLiteral("same-site"), 1},
                                         {QStringLiteral("unverified-link"), 36}}));
    QCOMPARE(others, (QStringList{QStringLiteral("leiden-delft-erasmus"), QStringLiteral("leiden-economic-agenda")}));
}

QTEST_GUILESS_MAIN(BundledSourceTest)
#include "bundledsource_test.moc"
