// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "catalogue/description.h"
#include "support/cataloguewalk.h"

#include <QSet>
#include <QTest>

/// What is promised of the catalogue that comes with the program.
class BundledCatalogueTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void catalogueHas128Partners();
    void everyPartnerIsReadable();
    void everyLanguageListsEveryPartnerOnce();
    void everyGroupingHoldsEveryPartnerOfItsTree_data();
    void everyGroupingHoldsEveryPartnerOfItsTree();
    void countsAreOfDistinctPartnersAtOrBelow_data();
    void countsAreOfDistinctPartnersAtOrBelow();
    void partnerInSeveralCategoriesIsOneId();
    void everyAddressIsSafe();
    void nothingIsShortened();

private:
    [[nodiscard]] QSet<PartnerId> partnersBelow(CategoryId category, CategoryTree tree) const;
    [[nodiscard]] QList<PartnerId> everyone() const;

    std::unique_ptr<Catalogue> m_catalogue;
};

void BundledCatalogueTest::initTestCase()
{
    std::variant<std::unique_ptr<Catalogue>, Refusal> opened =
        Catalogue::open(QStringLiteral(BUNDLED_CATALOGUE), Catalogue::Thoroughness::Full);
    QVERIFY(std::holds_alternative<std::unique_ptr<Catalogue>>(opened));
    m_catalogue = std::move(std::get<std::unique_ptr<Catalogue>>(opened));
}

QList<PartnerId> BundledCatalogueTest::everyone() const
{
    QList<PartnerId> ids;
    const PartnerList list = m_catalogue->everyPartner(m_catalogue->info().languages.first());
    for (int position = 0; position < list.size(); ++position)
        ids.append(list.at(position));
    return ids;
}

QSet<PartnerId> BundledCatalogueTest::partnersBelow(CategoryId category, CategoryTree tree) const
{
    QSet<PartnerId> found;
    const PartnerList own = m_catalogue->partnersIn(category, m_catalogue->info().languages.first());
    for (int position = 0; position < own.size(); ++position)
        found.insert(own.at(position));
    for (const Category &child : m_catalogue->categories(tree)) {
        if (child.parent == category)
            found.unite(partnersBelow(child.id, tree));
    }
    return found;
}

void BundledCatalogueTest::catalogueHas128Partners()
{
    QCOMPARE(m_catalogue->info().partnerCount, 128);
    QCOMPARE(everyone().size(), 128);
    QVERIFY(m_catalogue->info().editionDate.isKnown());
    for (const Language &language : m_catalogue->info().languages)
        QVERIFY(!m_catalogue->info().title.exactly(language).isEmpty());
}

void BundledCatalogueTest::everyPartnerIsReadable()
{
    bool isDamaged = false;
    m_catalogue->onDamage([&isDamaged](const Refusal &refusal) {
        isDamaged = true;
        qWarning("%s", qPrintable(refusal.detail));
    });
    for (const PartnerId id : everyone()) {
        const std::optional<Partner> partner = m_catalogue->partner(id);
        QVERIFY(partner);
        QCOMPARE(m_catalogue->partnerWithSlug(partner->slug), id);
        for (const Language &language : m_catalogue->info().languages) {
            QVERIFY2(!partner->name.exactly(language).isEmpty(), qPrintable(partner->slug));
            QVERIFY2(!partner->description.exactly(language).isEmpty(), qPrintable(partner->slug));
        }
        QVERIFY2(!partner->sources.isEmpty(), qPrintable(partner->slug));
    }
    QVERIFY(!isDamaged);
    m_catalogue->onDamage({});
    const CatalogueWalk walk = walkThrough(*m_catalogue);
    QCOMPARE(walk.namedPartners, 128);
    QVERIFY(walk.isClean);
    QVERIFY(walk.blocks >= 2 * 128);
}

void BundledCatalogueTest::everyLanguageListsEveryPartnerOnce()
{
    for (const Language &language : m_catalogue->info().languages) {
        const PartnerList list = m_catalogue->everyPartner(language);
        QSet<PartnerId> ids;
        for (int position = 0; position < list.size(); ++position)
            ids.insert(list.at(position));
        QCOMPARE(ids.size(), 128);
        QCOMPARE(list.size(), 128);
    }
}

void BundledCatalogueTest::everyGroupingHoldsEveryPartnerOfItsTree_data()
{
    QTest::addColumn<CategoryTree>("tree");
    for (const CategoryTree tree : everyCategoryTree)
        QTest::newRow(qPrintable(slugOf(tree))) << tree;
}

void BundledCatalogueTest::everyGroupingHoldsEveryPartnerOfItsTree()
{
    QFETCH(CategoryTree, tree);
    QVERIFY(!m_catalogue->categories(tree).isEmpty());
    QSet<PartnerId> wanted;
    for (const PartnerId id : everyone()) {
        if (!m_catalogue->categoriesOf(id, tree).isEmpty())
            wanted.insert(id);
    }
    if (tree != CategoryTree::Theme)
        QCOMPARE(wanted.size(), 128);
    QCOMPARE(partnersBelow(0, tree), wanted);
}

void BundledCatalogueTest::countsAreOfDistinctPartnersAtOrBelow_data()
{
    everyGroupingHoldsEveryPartnerOfItsTree_data();
}

void BundledCatalogueTest::countsAreOfDistinctPartnersAtOrBelow()
{
    QFETCH(CategoryTree, tree);
    for (const Category &category : m_catalogue->categories(tree)) {
        QCOMPARE(category.partnerCount, static_cast<int>(partnersBelow(category.id, tree).size()));
        QVERIFY2(category.partnerCount > 0, qPrintable(category.slug));
        for (const Language &language : m_catalogue->info().languages) {
            QVERIFY2(!category.name.exactly(language).isEmpty(), qPrintable(category.slug));
            QVERIFY2(!category.note.exactly(language).isEmpty(), qPrintable(category.slug));
        }
    }
}

void BundledCatalogueTest::partnerInSeveralCategoriesIsOneId()
{
    int partnersInSeveral = 0;
    for (const CategoryTree tree : everyCategoryTree) {
        for (const PartnerId id : everyone()) {
            const QList<CategoryId> own = m_catalogue->categoriesOf(id, tree);
            partnersInSeveral += own.size() > 1 ? 1 : 0;
            for (const CategoryId category : own) {
                for (const Language &language : m_catalogue->info().languages)
                    QVERIFY(m_catalogue->partnersIn(category, language).indexOf(id) >= 0);
            }
        }
    }
    QVERIFY(partnersInSeveral > 0);
}

void BundledCatalogueTest::everyAddressIsSafe()
{
    for (const PartnerId id : everyone()) {
        const std::optional<Partner> partner = m_catalogue->partner(id);
        for (const Link &link : partner->links)
            QVERIFY2(!hostOf(link.address).isEmpty(), qPrintable(link.address));
    }
}

void BundledCatalogueTest::nothingIsShortened()
{
    for (const PartnerId id : everyone()) {
        const LocalizedText description = m_catalogue->partner(id)->description;
        for (const LocalizedText::Entry &entry : description.entries())
            QVERIFY2(!parseDescription(entry.text).isShortened, qPrintable(m_catalogue->slugOfPartner(id)));
    }
}

QTEST_GUILESS_MAIN(BundledCatalogueTest)
#include "bundledcatalogue_test.moc"
