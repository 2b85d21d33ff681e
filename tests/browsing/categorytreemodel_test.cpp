// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/categorytreemodel.h"

#include "support/cataloguecopy.h"
#include "support/sourcefolder.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace
{

const Language dutch = *Language::fromTag(QStringLiteral("nl"));
const Language english = *Language::fromTag(QStringLiteral("en"));
const Language french = *Language::fromTag(QStringLiteral("fr"));

std::unique_ptr<Catalogue> opened(const QString &path)
{
    std::variant<std::unique_ptr<Catalogue>, Refusal> result = Catalogue::open(path);
    return std::holds_alternative<Refusal>(result) ? nullptr : std::move(std::get<std::unique_ptr<Catalogue>>(result));
}

/// The tree as indented text: categories with their count, partners, and the badge of a text in another language.
QString pictureOf(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString picture;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        picture += QString(depth * 2, QLatin1Char(' ')) + index.data(Qt::DisplayRole).toString();
        if (const QVariant count = index.data(PartnerCountRole); count.isValid())
            picture += QStringLiteral(" (%1)").arg(count.toInt());
        if (const QString badge = index.data(FallbackLanguageRole).toString(); !badge.isEmpty())
            picture += QStringLiteral(" [%1]").arg(badge);
        picture += QLatin1Char('\n') + pictureOf(model, index, depth + 1);
    }
    return picture;
}

QList<QPersistentModelIndex> everyIndex(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QList<QPersistentModelIndex> found;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        found.append(index);
        found += everyIndex(model, index);
    }
    return found;
}

} // namespace

class CategoryTreeModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void treeIsShownInEachLanguage_data();
    void treeIsShownInEachLanguage();
    void withoutACatalogueItIsEmpty();
    void subcategoriesStandBeforePartners();
    void partnerInSeveralCategoriesHasARowInEach();
    void indexIsFoundByCategoryAndPartner();
    void whatIsNotThereHasNoIndex();
    void rolesTellWhatARowIs();
    void languageSwitchKeepsEveryIndexOnItsPartner();
    void languageSwitchIsNoReset();
    void selectionIsToldInEveryRowOfAPartner();
    void sameLanguageEmitsNothing();
    void sameTreeEmitsNothing();
    void otherTreeIsAReset();
    void textInAnotherLanguageHasItsBadge();
    void languageThatTheCatalogueLacksHasNoBadges();
    void everyPartnerOfTheBundledCatalogueIsThere();

private:
    std::unique_ptr<SourceFolder> m_source;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Catalogue> m_bundled;
    std::unique_ptr<CategoryTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void CategoryTreeModelTest::initTestCase()
{
    m_source = std::make_unique<SourceFolder>();
    const QString path = m_source->filePath(QStringLiteral("catalogue.sqlite"));
    QCOMPARE(m_source->compile(path), QString());
    m_catalogue = opened(path);
    m_bundled = opened(QStringLiteral(BUNDLED_CATALOGUE));
    QVERIFY(m_catalogue && m_bundled);
}

void CategoryTreeModelTest::init()
{
    m_tester.reset();
    m_model = std::make_unique<CategoryTreeModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setLanguage(english);
    m_model->setCatalogue(m_catalogue.get(), CategoryTree::Place);
}

void CategoryTreeModelTest::treeIsShownInEachLanguage_data()
{
    QTest::addColumn<CategoryTree>("tree");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("picture");
    QTest::newRow("place in English") << CategoryTree::Place << english
                                      << QStringLiteral("Europe (2)\n"
                                                        "  Belgium (1)\n"
                                                        "    Ghent University\n"
                                                        "  Alliance\n"
                                                        "Leiden (2)\n"
                                                        "  Alliance\n"
                                                        "  Leiden University\n");
    QTest::newRow("place in Dutch") << CategoryTree::Place << dutch
                                    << QStringLiteral("Europa (2)\n"
                                                      "  België (1)\n"
                                                      "    Universiteit Gent\n"
                                                      "  Verbond\n"
                                                      "Leiden (2)\n"
                                                      "  Universiteit Leiden\n"
                                                      "  Verbond\n");
    QTest::newRow("kind in English") << CategoryTree::Kind << english
                                     << QStringLiteral("Universities (2)\n"
                                                       "  Ghent University\n"
                                                       "  Leiden University\n"
                                                       "Networks (1)\n"
                                                       "  Alliance\n");
    QTest::newRow("theme in Dutch") << CategoryTree::Theme << dutch
                                    << QStringLiteral("Onderzoek (1)\n"
                                                      "  Universiteit Gent\n"
                                                      "Erfgoed (0)\n");
}

void CategoryTreeModelTest::treeIsShownInEachLanguage()
{
    QFETCH(CategoryTree, tree);
    QFETCH(Language, language);
    m_model->setTree(tree);
    m_model->setLanguage(language);
    QTEST(pictureOf(*m_model), "picture");
}

void CategoryTreeModelTest::withoutACatalogueItIsEmpty()
{
    m_model->setCatalogue(nullptr, CategoryTree::Kind);
    m_model->setLanguage(dutch);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->hasChildren());
    QVERIFY(!m_model->indexOfCategory(1).isValid());
    QVERIFY(!m_model->indexOfPartner(1, 1).isValid());
}

void CategoryTreeModelTest::subcategoriesStandBeforePartners()
{
    const QModelIndex europe = m_model->index(0, 0);
    QCOMPARE(m_model->rowCount(europe), 2);
    QCOMPARE(m_model->index(0, 0, europe).data(PartnerIdRole).toInt(), 0);
    QVERIFY(m_model->index(1, 0, europe).data(PartnerIdRole).toInt() > 0);
}

void CategoryTreeModelTest::partnerInSeveralCategoriesHasARowInEach()
{
    const PartnerId alliance = m_catalogue->partnerWithSlug(QStringLiteral("alliance"));
    int rows = 0;
    for (const QPersistentModelIndex &index : everyIndex(*m_model))
        rows += index.data(PartnerIdRole).toInt() == alliance ? 1 : 0;
    QCOMPARE(rows, 2);
}

void CategoryTreeModelTest::indexIsFoundByCategoryAndPartner()
{
    for (const QPersistentModelIndex &index : everyIndex(*m_model)) {
        const PartnerId partner = index.data(PartnerIdRole).toInt();
        const CategoryId category = index.data(CategoryIdRole).toInt();
        const QModelIndex found =
            partner == 0 ? m_model->indexOfCategory(category) : m_model->indexOfPartner(partner, category);
        QVERIFY(QModelIndex(index) == found);
    }
}

void CategoryTreeModelTest::whatIsNotThereHasNoIndex()
{
    const CategoryId belgium = m_catalogue->categoryWithSlug(CategoryTree::Place, QStringLiteral("belgium"))->id;
    const CategoryId network = m_catalogue->categoryWithSlug(CategoryTree::Kind, QStringLiteral("network"))->id;
    QVERIFY(!m_model->indexOfCategory(0).isValid());
    QVERIFY(!m_model->indexOfCategory(network).isValid());
    QVERIFY(!m_model->indexOfPartner(m_catalogue->partnerWithSlug(QStringLiteral("leiden")), belgium).isValid());
    QVERIFY(!m_model->indexOfPartner(999, belgium).isValid());
    QVERIFY(!m_model->indexOfPartner(1, network).isValid());
    QVERIFY(!m_model->index(9, 0).isValid());
    QVERIFY(!m_model->index(0, 1).isValid());
    QVERIFY(!m_model->data(QModelIndex(), Qt::DisplayRole).isValid());
}

void CategoryTreeModelTest::rolesTellWhatARowIs()
{
    const CategoryId europe = m_catalogue->categoryWithSlug(CategoryTree::Place, QStringLiteral("europe"))->id;
    const PartnerId alliance = m_catalogue->partnerWithSlug(QStringLiteral("alliance"));
    const QModelIndex category = m_model->indexOfCategory(europe);
    QCOMPARE(category.data(CategoryIdRole).toInt(), europe);
    QCOMPARE(category.data(PartnerCountRole).toInt(), 2);
    QVERIFY(category.data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("Europe, 2")));
    const QModelIndex partner = m_model->indexOfPartner(alliance, europe);
    QCOMPARE(partner.data(PartnerIdRole).toInt(), alliance);
    QCOMPARE(partner.data(CategoryIdRole).toInt(), europe);
    QVERIFY(!partner.data(PartnerCountRole).isValid());
    QCOMPARE(partner.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Alliance"));
    QVERIFY(!partner.data(Qt::EditRole).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void CategoryTreeModelTest::languageSwitchKeepsEveryIndexOnItsPartner()
{
    for (const CategoryTree tree : everyCategoryTree) {
        m_model->setLanguage(english);
        m_model->setCatalogue(m_bundled.get(), tree);
        const QList<QPersistentModelIndex> indexes = everyIndex(*m_model);
        QList<std::pair<int, int>> before;
        for (const QPersistentModelIndex &index : indexes)
            before.append({index.data(PartnerIdRole).toInt(), index.data(CategoryIdRole).toInt()});
        m_model->setLanguage(dutch);
        bool isMoved = false;
        for (qsizetype position = 0; position < indexes.size(); ++position) {
            const QPersistentModelIndex &index = indexes.at(position);
            QVERIFY(index.isValid());
            QCOMPARE(index.data(PartnerIdRole).toInt(), before.at(position).first);
            QCOMPARE(index.data(CategoryIdRole).toInt(), before.at(position).second);
            isMoved = isMoved || (position > 0 && index.parent() == indexes.at(position - 1).parent() &&
                                  index.row() < indexes.at(position - 1).row());
        }
        QVERIFY(isMoved);
    }
}

void CategoryTreeModelTest::selectionIsToldInEveryRowOfAPartner()
{
    const auto picked = [this] {
        QStringList rows;
        for (const QPersistentModelIndex &index : everyIndex(*m_model)) {
            if (index.data(IsSelectedRole).toBool())
                rows.append(index.data(Qt::AccessibleTextRole).toString());
        }
        return rows;
    };
    m_model->setCatalogue(m_bundled.get(), CategoryTree::Theme);
    const PartnerId partner = m_bundled->partnerWithSlug(QStringLiteral("medical-delta"));
    const auto rows = m_bundled->categoriesOf(partner, CategoryTree::Theme).size();
    QVERIFY(rows > 1);
    m_model->setSelected({partner}, {partner});
    QCOMPARE(picked(), QStringList(rows, QStringLiteral("Medical Delta, in my selection")));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setSelected({}, {partner});
    QCOMPARE(changed.count(), rows);
    QCOMPARE(changed.first().first().toModelIndex().data(PartnerIdRole).toInt(), partner);
    QVERIFY(picked().isEmpty());
    QVERIFY(!m_model->index(0, 0).data(IsSelectedRole).isValid()); // a category
    QSet<PartnerId> all;
    for (PartnerId id = 1; id <= m_bundled->info().partnerCount; ++id)
        all.insert(id);
    changed.clear();
    m_model->setSelected(all, all);
    QVERIFY(changed.count() <= m_bundled->categories(CategoryTree::Theme).size());
    QVERIFY(picked().size() >= all.size());
}

void CategoryTreeModelTest::languageSwitchIsNoReset()
{
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QSignalSpy aboutToReset(m_model.get(), &QAbstractItemModel::modelAboutToBeReset);
    const QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    const QSignalSpy header(m_model.get(), &QAbstractItemModel::headerDataChanged);
    m_model->setLanguage(dutch);
    m_model->setLanguage(english);
    QCOMPARE(reset.count() + aboutToReset.count(), 0);
    QCOMPARE(layout.count(), 2);
    QCOMPARE(header.count(), 2);
}

void CategoryTreeModelTest::sameLanguageEmitsNothing()
{
    const QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    m_model->setLanguage(english);
    QCOMPARE(layout.count(), 0);
}

void CategoryTreeModelTest::sameTreeEmitsNothing()
{
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setTree(CategoryTree::Place);
    QCOMPARE(reset.count(), 0);
}

void CategoryTreeModelTest::otherTreeIsAReset()
{
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setTree(CategoryTree::Kind);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(m_model->tree(), CategoryTree::Kind);
}

void CategoryTreeModelTest::textInAnotherLanguageHasItsBadge()
{
    const CatalogueCopy copy(m_catalogue->info().path);
    QCOMPARE(copy.run({QStringLiteral("DELETE FROM partner_name WHERE language = 1 AND text = 'Leiden University'"),
                       QStringLiteral("DELETE FROM category_text WHERE language = 1 AND text = 'Europe'")}),
             QString());
    const std::unique_ptr<Catalogue> catalogue = opened(copy.path());
    m_model->setCatalogue(catalogue.get(), CategoryTree::Place);
    QCOMPARE(pictureOf(*m_model), QStringLiteral("Europa (2) [NL]\n"
                                                 "  Belgium (1)\n"
                                                 "    Ghent University\n"
                                                 "  Alliance\n"
                                                 "Leiden (2)\n"
                                                 "  Alliance\n"
                                                 "  Universiteit Leiden [NL]\n"));
    m_model->setLanguage(dutch);
    QVERIFY(!pictureOf(*m_model).contains(QLatin1Char('[')));
    m_model->setCatalogue(nullptr, CategoryTree::Place);
}

void CategoryTreeModelTest::languageThatTheCatalogueLacksHasNoBadges()
{
    m_model->setLanguage(french);
    QVERIFY(pictureOf(*m_model).startsWith(QLatin1String("Europa (2)\n")));
}

void CategoryTreeModelTest::everyPartnerOfTheBundledCatalogueIsThere()
{
    for (const CategoryTree tree : {CategoryTree::Place, CategoryTree::Kind}) {
        m_model->setCatalogue(m_bundled.get(), tree);
        QSet<int> partners;
        for (const QPersistentModelIndex &index : everyIndex(*m_model))
            partners.insert(index.data(PartnerIdRole).toInt());
        QCOMPARE(partners.size(), 129); // with 0, for the categories
    }
}

QTEST_GUILESS_MAIN(CategoryTreeModelTest)
#include "categorytreemodel_test.moc"
