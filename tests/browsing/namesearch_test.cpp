// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/browsingstate.h"
#include "browsing/categorytreemodel.h"
#include "support/cataloguecopy.h"

#include <QTest>

/// Type-ahead: letters find names in every category, open or closed.
class NameSearchTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void beginningFindsANameAnywhereInTheTree_data();
    void beginningFindsANameAnywhereInTheTree();
    void lettersThatNoNameBeginsWithFindNothing();
    void sameLettersGoOnToTheNextNameAndRound();
    void treeWithoutCategoriesIsNotChosen();

private:
    std::unique_ptr<Catalogue> m_catalogue;
    CategoryTreeModel m_model;
};

void NameSearchTest::initTestCase()
{
    auto opened = Catalogue::open(QStringLiteral(BUNDLED_CATALOGUE));
    QVERIFY(std::holds_alternative<std::unique_ptr<Catalogue>>(opened));
    m_catalogue = std::move(std::get<std::unique_ptr<Catalogue>>(opened));
    m_model.setLanguage(*Language::fromTag(u"en"));
    m_model.setCatalogue(m_catalogue.get(), CategoryTree::Place);
}

void NameSearchTest::beginningFindsANameAnywhereInTheTree_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("slug");
    QTest::newRow("a partner of the third category") << QStringLiteral("medical") << QStringLiteral("medical-delta");
    QTest::newRow("small letters") << QStringLiteral("delft u") << QStringLiteral("tu-delft");
    QTest::newRow("the last category") << QStringLiteral("UNA") << QStringLiteral("una-europa");
    QTest::newRow("a sign of LIKE") << QStringLiteral("ARC (art_") << QStringLiteral("arc");
}

void NameSearchTest::beginningFindsANameAnywhereInTheTree()
{
    QFETCH(QString, typed);
    QFETCH(QString, slug);
    const QModelIndex found = m_model.findName(typed, {});
    QVERIFY(found.isValid());
    QCOMPARE(m_catalogue->slugOfPartner(found.data(PartnerIdRole).toInt()), slug);
}

void NameSearchTest::lettersThatNoNameBeginsWithFindNothing()
{
    for (const char *typed : {"zzz", "%", "_", "'", "\\", ""})
        QVERIFY2(!m_model.findName(QString::fromLatin1(typed), {}).isValid(), typed);
}

void NameSearchTest::sameLettersGoOnToTheNextNameAndRound()
{
    const QString typed = QStringLiteral("municipality of");
    const QModelIndex first = m_model.findName(typed, {});
    QModelIndex current = first;
    int steps = 0;
    do {
        // A start that does not match itself: the row after the current one, as the view asks.
        current = m_model.findName(typed, m_model.index(current.row() + 1, 0, current.parent()));
        QVERIFY(current.isValid());
        ++steps;
    } while (current != first && steps < 20);
    QCOMPARE(steps, 7);
}

void NameSearchTest::treeWithoutCategoriesIsNotChosen()
{
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    const QString themes = QStringLiteral("(SELECT id FROM category WHERE tree = 'theme')");
    QCOMPARE(copy.run({QStringLiteral("DELETE FROM category_order WHERE category IN ") + themes,
                       QStringLiteral("DELETE FROM category_text WHERE category IN ") + themes,
                       QStringLiteral("DELETE FROM partner_category WHERE category IN ") + themes,
                       QStringLiteral("DELETE FROM category WHERE tree = 'theme'")}),
             QString());
    auto opened = Catalogue::open(copy.path());
    QVERIFY(std::holds_alternative<std::unique_ptr<Catalogue>>(opened));
    const std::unique_ptr<Catalogue> &withoutThemes = std::get<std::unique_ptr<Catalogue>>(opened);
    BrowsingState state;
    state.setCatalogue(m_catalogue.get());
    state.setGrouping(CategoryTree::Theme);
    state.setCatalogue(withoutThemes.get());
    QCOMPARE(state.entry().grouping, CategoryTree::Place);
    state.setGrouping(CategoryTree::Theme);
    QCOMPARE(state.entry().grouping, CategoryTree::Place);
    state.setCatalogue(nullptr);
}

QTEST_GUILESS_MAIN(NameSearchTest)
#include "namesearch_test.moc"
