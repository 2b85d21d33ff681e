// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/browsingstate.h"

#include "support/sourcefolder.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

namespace
{

const Language dutch = *Language::fromTag(QStringLiteral("nl"));

std::unique_ptr<Catalogue> opened(const QString &path)
{
    std::variant<std::unique_ptr<Catalogue>, Refusal> result = Catalogue::open(path);
    return std::holds_alternative<Refusal>(result) ? nullptr : std::move(std::get<std::unique_ptr<Catalogue>>(result));
}

} // namespace

class BrowsingStateTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void startIsTheIntroduction();
    void withoutACatalogueNothingIsChosen();
    void partnerIsChosenInTheCurrentCategory();
    void partnerIsChosenInItsFirstCategoryOfTheTree();
    void partnerIsChosenInTheGivenCategory();
    void categoryWherePartnerDoesNotStandIsReplaced();
    void rowsThatAreOnlyPassedMakeNoHistory();
    void passingDownAndUpAgainIsTheSameEntry();
    void categoryOfAnotherTreeBringsItsGrouping();
    void partnerWithoutACategoryHasNone();
    void groupingKeepsThePageAndTheHistory();
    void sameValueEmitsNothing();
    void invalidChoiceEmitsNothing();
    void changeIsToldOnce();
    void backAndForwardReturnToTheSameEntry();
    void newChoiceForgetsWhatWasForward();
    void endsOfTheHistoryStay();
    void scrollBelongsToTheEntry();
    void historyIsBounded();
    void otherCatalogueStartsAnewAndKeepsTheGrouping();
    void languageIsNoHistory();
    void allTheWayBackAndForwardGivesTheSameEntries_data();
    void allTheWayBackAndForwardGivesTheSameEntries();

private:
    [[nodiscard]] PartnerId partner(const char *slug) const
    {
        return m_catalogue->partnerWithSlug(QString::fromLatin1(slug));
    }
    [[nodiscard]] CategoryId category(CategoryTree tree, const char *slug) const
    {
        return m_catalogue->categoryWithSlug(tree, QString::fromLatin1(slug))->id;
    }

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Catalogue> m_bundled;
    std::unique_ptr<BrowsingState> m_state;
};

void BrowsingStateTest::initTestCase()
{
    const SourceFolder source;
    const QString path = source.filePath(QStringLiteral("catalogue.sqlite"));
    QCOMPARE(source.compile(path), QString());
    m_catalogue = opened(path);
    m_bundled = opened(QStringLiteral(BUNDLED_CATALOGUE));
    QVERIFY(m_catalogue && m_bundled);
}

void BrowsingStateTest::init()
{
    m_state = std::make_unique<BrowsingState>();
    m_state->setCatalogue(m_catalogue.get());
}

void BrowsingStateTest::startIsTheIntroduction()
{
    QVERIFY(m_state->entry().isIntroduction());
    QCOMPARE(m_state->entry().grouping, CategoryTree::Place);
    QVERIFY(!m_state->canGoBack());
    QVERIFY(!m_state->canGoForward());
}

void BrowsingStateTest::withoutACatalogueNothingIsChosen()
{
    BrowsingState state;
    const QSignalSpy changed(&state, &BrowsingState::entryChanged);
    state.choose(1);
    state.chooseIn(1, 1);
    state.chooseCategory(1);
    QCOMPARE(changed.count(), 0);
    state.setGrouping(CategoryTree::Kind);
    QCOMPARE(state.entry().grouping, CategoryTree::Kind);
    QVERIFY(state.entry().isIntroduction());
}

void BrowsingStateTest::partnerIsChosenInTheCurrentCategory()
{
    m_state->chooseCategory(category(CategoryTree::Place, "leiden"));
    m_state->choose(partner("alliance"));
    QCOMPARE(m_state->entry().category, category(CategoryTree::Place, "leiden"));
}

void BrowsingStateTest::partnerIsChosenInItsFirstCategoryOfTheTree()
{
    m_state->choose(partner("alliance"));
    QCOMPARE(m_state->entry().partner, partner("alliance"));
    QCOMPARE(m_state->entry().category, category(CategoryTree::Place, "europe"));
    m_state->choose(partner("gent"));
    QCOMPARE(m_state->entry().category, category(CategoryTree::Place, "belgium"));
}

void BrowsingStateTest::partnerIsChosenInTheGivenCategory()
{
    m_state->choose(partner("alliance"));
    m_state->chooseIn(category(CategoryTree::Place, "leiden"), partner("alliance"));
    QCOMPARE(m_state->entry().category, category(CategoryTree::Place, "leiden"));
    m_state->goBack();
    QCOMPARE(m_state->entry().category, category(CategoryTree::Place, "europe"));
}

void BrowsingStateTest::rowsThatAreOnlyPassedMakeNoHistory()
{
    qint64 now = 0;
    BrowsingState state([&now] { return now; });
    state.setCatalogue(m_catalogue.get());
    const CategoryId leiden = category(CategoryTree::Place, "leiden");
    const CategoryId europe = category(CategoryTree::Place, "europe");
    const CategoryId belgium = category(CategoryTree::Place, "belgium");
    state.chooseCategory(leiden, Arrival::Passing);
    now += 400;
    state.chooseCategory(europe, Arrival::Passing);
    now += 999;
    state.chooseCategory(belgium, Arrival::Passing);
    now += 1000; // this one was read
    state.chooseIn(leiden, partner("leiden"), Arrival::Passing);
    now += 1;
    state.choose(partner("gent")); // a link is no passing by
    state.goBack();
    QCOMPARE(state.entry().partner, partner("leiden"));
    state.goBack();
    QCOMPARE(state.entry().category, belgium);
    state.goBack();
    QVERIFY(state.entry().isIntroduction());
    QVERIFY(!state.canGoBack());
}

void BrowsingStateTest::passingDownAndUpAgainIsTheSameEntry()
{
    qint64 now = 0;
    BrowsingState state([&now] { return now; });
    state.setCatalogue(m_catalogue.get());
    const CategoryId leiden = category(CategoryTree::Place, "leiden");
    state.chooseCategory(leiden);
    state.chooseCategory(category(CategoryTree::Place, "europe"), Arrival::Passing);
    QSignalSpy changed(&state, &BrowsingState::entryChanged);
    state.chooseCategory(leiden, Arrival::Passing);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(state.entry().category, leiden);
    // It was read before, so that going on does not make it forgotten.
    state.chooseCategory(category(CategoryTree::Place, "belgium"), Arrival::Passing);
    state.goBack();
    QCOMPARE(state.entry().category, leiden);
    state.goBack();
    QVERIFY(state.entry().isIntroduction());
}

void BrowsingStateTest::categoryWherePartnerDoesNotStandIsReplaced()
{
    m_state->chooseIn(category(CategoryTree::Place, "belgium"), partner("leiden"));
    QCOMPARE(m_state->entry().category, category(CategoryTree::Place, "leiden"));
}

void BrowsingStateTest::categoryOfAnotherTreeBringsItsGrouping()
{
    m_state->chooseCategory(category(CategoryTree::Kind, "network"));
    QCOMPARE(m_state->entry().grouping, CategoryTree::Kind);
    QCOMPARE(m_state->entry().partner, 0);
    QVERIFY(!m_state->entry().isIntroduction());
    m_state->goBack();
    QCOMPARE(m_state->entry().grouping, CategoryTree::Place);
}

void BrowsingStateTest::partnerWithoutACategoryHasNone()
{
    m_state->setGrouping(CategoryTree::Theme);
    m_state->choose(partner("leiden"));
    QCOMPARE(m_state->entry().partner, partner("leiden"));
    QCOMPARE(m_state->entry().category, 0);
}

void BrowsingStateTest::groupingKeepsThePageAndTheHistory()
{
    m_state->choose(partner("gent"));
    const QSignalSpy changed(m_state.get(), &BrowsingState::entryChanged);
    const QSignalSpy history(m_state.get(), &BrowsingState::historyChanged);
    m_state->setGrouping(CategoryTree::Kind);
    QCOMPARE(m_state->entry().partner, partner("gent"));
    QCOMPARE(m_state->entry().category, category(CategoryTree::Kind, "university"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(history.count(), 0);
    m_state->goBack();
    QVERIFY(m_state->entry().isIntroduction());
    QVERIFY(!m_state->canGoBack());
}

void BrowsingStateTest::sameValueEmitsNothing()
{
    m_state->setLanguage(dutch);
    m_state->choose(partner("gent"));
    const QSignalSpy changed(m_state.get(), &BrowsingState::entryChanged);
    const QSignalSpy history(m_state.get(), &BrowsingState::historyChanged);
    const QSignalSpy language(m_state.get(), &BrowsingState::languageChanged);
    m_state->choose(partner("gent"));
    m_state->chooseIn(category(CategoryTree::Place, "belgium"), partner("gent"));
    m_state->setGrouping(CategoryTree::Place);
    m_state->setLanguage(dutch);
    m_state->setScroll(500);
    m_state->choose(partner("gent"));
    QCOMPARE(changed.count() + history.count() + language.count(), 0);
    QCOMPARE(m_state->entry().scroll, 500);
}

void BrowsingStateTest::invalidChoiceEmitsNothing()
{
    const QSignalSpy changed(m_state.get(), &BrowsingState::entryChanged);
    m_state->choose(0);
    m_state->choose(-1);
    m_state->chooseIn(1, 0);
    m_state->chooseCategory(0);
    m_state->chooseCategory(999);
    m_state->showIntroduction();
    QCOMPARE(changed.count(), 0);
}

void BrowsingStateTest::changeIsToldOnce()
{
    QSignalSpy changed(m_state.get(), &BrowsingState::entryChanged);
    const QSignalSpy history(m_state.get(), &BrowsingState::historyChanged);
    m_state->choose(partner("gent"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(history.count(), 1);
    QVERIFY(changed.first().first().value<BrowsingEntry>() == m_state->entry());
    m_state->goBack();
    QCOMPARE(changed.count(), 2);
    QCOMPARE(history.count(), 2);
}

void BrowsingStateTest::backAndForwardReturnToTheSameEntry()
{
    m_state->choose(partner("gent"));
    const BrowsingEntry first = m_state->entry();
    m_state->choose(partner("alliance"));
    const BrowsingEntry second = m_state->entry();
    m_state->goBack();
    QVERIFY(m_state->entry() == first);
    QVERIFY(m_state->canGoForward());
    m_state->goForward();
    QVERIFY(m_state->entry() == second);
    QVERIFY(!m_state->canGoForward());
}

void BrowsingStateTest::newChoiceForgetsWhatWasForward()
{
    m_state->choose(partner("gent"));
    m_state->choose(partner("alliance"));
    m_state->goBack();
    m_state->choose(partner("leiden"));
    QVERIFY(!m_state->canGoForward());
    m_state->goBack();
    QCOMPARE(m_state->entry().partner, partner("gent"));
}

void BrowsingStateTest::endsOfTheHistoryStay()
{
    const QSignalSpy changed(m_state.get(), &BrowsingState::entryChanged);
    m_state->goBack();
    m_state->goForward();
    QCOMPARE(changed.count(), 0);
}

void BrowsingStateTest::scrollBelongsToTheEntry()
{
    m_state->choose(partner("gent"));
    m_state->setScroll(300);
    m_state->choose(partner("alliance"));
    QCOMPARE(m_state->entry().scroll, 0);
    m_state->goBack();
    QCOMPARE(m_state->entry().scroll, 300);
}

void BrowsingStateTest::historyIsBounded()
{
    for (int visit = 0; visit < 2000; ++visit)
        m_state->choose(visit % 2 == 0 ? partner("gent") : partner("leiden"));
    int steps = 0;
    while (m_state->canGoBack()) {
        m_state->goBack();
        ++steps;
    }
    QVERIFY(steps >= 100);
    QVERIFY(steps < 1000);
}

void BrowsingStateTest::otherCatalogueStartsAnewAndKeepsTheGrouping()
{
    m_state->setGrouping(CategoryTree::Kind);
    m_state->choose(partner("gent"));
    const QSignalSpy changed(m_state.get(), &BrowsingState::catalogueChanged);
    m_state->setCatalogue(m_bundled.get());
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_state->entry().isIntroduction());
    QCOMPARE(m_state->entry().grouping, CategoryTree::Kind);
    QVERIFY(!m_state->canGoBack());
    m_state->setCatalogue(nullptr);
    QVERIFY(m_state->entry().isIntroduction());
}

void BrowsingStateTest::languageIsNoHistory()
{
    m_state->choose(partner("gent"));
    const BrowsingEntry before = m_state->entry();
    const QSignalSpy history(m_state.get(), &BrowsingState::historyChanged);
    m_state->setLanguage(dutch);
    QCOMPARE(m_state->language(), dutch);
    QCOMPARE(history.count(), 0);
    QVERIFY(m_state->entry() == before);
}

void BrowsingStateTest::allTheWayBackAndForwardGivesTheSameEntries_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void BrowsingStateTest::allTheWayBackAndForwardGivesTheSameEntries()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    m_state->setCatalogue(m_bundled.get());
    for (int step = 0; step < 300; ++step) {
        const int number = random.bounded(1, 129);
        switch (random.bounded(7)) {
        case 0:
            m_state->chooseCategory(random.bounded(1, 35));
            break;
        case 1:
            m_state->goBack();
            break;
        case 2:
            m_state->setGrouping(everyCategoryTree[static_cast<std::size_t>(random.bounded(3))]);
            break;
        case 3:
            m_state->chooseIn(random.bounded(1, 35), number);
            break;
        case 4:
            m_state->setScroll(random.bounded(1001));
            break;
        default:
            m_state->choose(number);
        }
    }
    while (m_state->canGoForward())
        m_state->goForward();
    QList<BrowsingEntry> backwards = {m_state->entry()};
    while (m_state->canGoBack()) {
        m_state->goBack();
        backwards.prepend(m_state->entry());
    }
    QList<BrowsingEntry> forwards = {m_state->entry()};
    while (m_state->canGoForward()) {
        m_state->goForward();
        forwards.append(m_state->entry());
    }
    QVERIFY(forwards.size() > 50);
    QVERIFY(forwards == backwards);
}

QTEST_GUILESS_MAIN(BrowsingStateTest)
#include "browsingstate_test.moc"
