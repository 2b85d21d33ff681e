// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/browsingstate.h"
#include "browsing/categorytreemodel.h"
#include "support/cataloguecopy.h"
#include "support/sourcefolder.h"

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
    void namesOfAnyScriptAreFound_data();
    void namesOfAnyScriptAreFound();
    void subcategoriesComeBeforeThePartnersOfACategory();
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

void NameSearchTest::namesOfAnyScriptAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("slug");
    QTest::newRow("number at the end") << QStringLiteral("campus 1") << QStringLiteral("campus-10");
    QTest::newRow("accent in the name") << QStringLiteral("ore") << QStringLiteral("orebro");
    QTest::newRow("accent as written") << QStringLiteral("Örebro") << QStringLiteral("orebro");
    QTest::newRow("letter of its own") << QStringLiteral("ør") << QStringLiteral("oresund");
    QTest::newRow("Polish") << QStringLiteral("łó") << QStringLiteral("lodz");
    QTest::newRow("Greek") << QStringLiteral("αθη") << QStringLiteral("athens");
    QTest::newRow("a name that begins with an accent of its own")
        << QStringLiteral("'s") << QStringLiteral("shertogenbosch");
}

void NameSearchTest::namesOfAnyScriptAreFound()
{
    QFETCH(QString, typed);
    const SourceFolder source;
    const auto add = [&](const char *slug, const char *name) {
        source.addPartner(QLatin1String(slug), QString::fromUtf8(name), QString::fromUtf8(name),
                          QStringLiteral("\"leiden\""));
    };
    add("campus-2", "Campus 2");
    add("campus-10", "Campus 10");
    add("orebro", "Örebro universitet");
    add("oregon", "Oslo");
    add("oresund", "Øresund Bridge");
    add("lodz", "Łódź University");
    add("athens", "Αθήνα");
    add("shertogenbosch", "'s-Hertogenbosch");
    const QString file = source.filePath(QStringLiteral("names.sqlite"));
    QCOMPARE(source.compile(file), QString());
    auto opened = Catalogue::open(file);
    QVERIFY(std::holds_alternative<std::unique_ptr<Catalogue>>(opened));
    const std::unique_ptr<Catalogue> &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
    CategoryTreeModel model;
    model.setLanguage(*Language::fromTag(u"nl"));
    model.setCatalogue(catalogue.get(), CategoryTree::Place);
    const QModelIndex found = model.findName(typed, {});
    QVERIFY(found.isValid());
    QTEST(catalogue->slugOfPartner(found.data(PartnerIdRole).toInt()), "slug");
}

void NameSearchTest::subcategoriesComeBeforeThePartnersOfACategory()
{
    const SourceFolder source;
    source.addPartner(QStringLiteral("above"), QStringLiteral("Zee boven"), QStringLiteral("Zee boven"),
                      QStringLiteral("\"europe\""));
    source.addPartner(QStringLiteral("below"), QStringLiteral("Zee onder"), QStringLiteral("Zee onder"),
                      QStringLiteral("\"belgium\""));
    const QString file = source.filePath(QStringLiteral("names.sqlite"));
    QCOMPARE(source.compile(file), QString());
    auto opened = Catalogue::open(file);
    QVERIFY(std::holds_alternative<std::unique_ptr<Catalogue>>(opened));
    const std::unique_ptr<Catalogue> &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
    CategoryTreeModel model;
    model.setLanguage(*Language::fromTag(u"nl"));
    model.setCatalogue(catalogue.get(), CategoryTree::Place);
    const QModelIndex first = model.findName(QStringLiteral("zee"), {});
    QCOMPARE(first.data().toString(), QStringLiteral("Zee onder"));
    QCOMPARE(model.findName(QStringLiteral("zee b"), first).data().toString(), QStringLiteral("Zee boven"));
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
