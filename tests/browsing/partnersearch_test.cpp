// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/cataloguesession.h"
#include "browsing/filtertexts.h"
#include "browsing/partnersearch.h"
#include "browsing/resultmodel.h"
#include "support/cataloguecopy.h"

#include <QAbstractItemModelTester>
#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>

Q_DECLARE_METATYPE(SearchAnswer)

/// Searching as the window does it: on a thread, with answers that are wanted only as long as nothing newer was asked.
class PartnerSearchTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void filterIsAnsweredAndSummarised();
    void onlyTheNewestFilterIsAnswered();
    void emptyFilterIsNotSearched();
    void countsOfAnEmptyFilterAreGivenWhenAsked();
    void anotherSelectionIsSearchedAgain();
    void anotherSelectionIsCountedAgain();
    void selectionOfAnotherCatalogueIsForgotten();
    void otherCatalogueEndsTheSearch();
    void searchThatEndsWithItsObjectDoesNoHarm();
    void damageIsToldOnce();
    void replacedFileIsTold();
    void summaryHoldsTheNumbersOfTheTree();
    void modelShowsNamesPlacesAndLines();
    void modelGrowsByTheSummary();
    void modelFollowsTheLanguage();
    void modelFollowsTheSelection();
    void everyValueHasAText();

private:
    void setFilter(const char *text) { m_state->setFilter(PartnerFilter::parse(QString::fromUtf8(text))); }
    [[nodiscard]] PartnerId partner(const char *slug) const
    {
        return m_state->catalogue()->partnerWithSlug(QLatin1String(slug));
    }

    std::unique_ptr<BrowsingState> m_state;
    std::unique_ptr<CatalogueSession> m_session;
    std::unique_ptr<PartnerSearch> m_search;
};

void PartnerSearchTest::init()
{
    m_state = std::make_unique<BrowsingState>();
    m_session = std::make_unique<CatalogueSession>(*m_state, QStringLiteral(BUNDLED_CATALOGUE));
    m_state->setLanguage(*Language::fromTag(u"en"));
    m_search = std::make_unique<PartnerSearch>(*m_state, [] { return QDate(2026, 11, 25); });
    QVERIFY(!m_session->openBundled());
}

void PartnerSearchTest::cleanup()
{
    m_search.reset();
    m_session.reset();
    m_state.reset();
}

void PartnerSearchTest::filterIsAnsweredAndSummarised()
{
    QSignalSpy found(m_search.get(), &PartnerSearch::found);
    QSignalSpy summarised(m_search.get(), &PartnerSearch::summarised);
    setFilter("medical delta");
    QVERIFY(m_search->isSearching());
    QTRY_COMPARE(summarised.count(), 1);
    QVERIFY(!m_search->isSearching());
    QCOMPARE(found.count(), 1);
    const auto answer = found.first().first().value<SearchAnswer>();
    QCOMPARE(answer.partners.value(0), partner("medical-delta"));
    const auto summary = summarised.first().first().value<SearchSummary>();
    QCOMPARE(summary.partners, answer.partners);
    QVERIFY(summary.counts.value({FilterKey::Kind, QStringLiteral("alliance")}) > 0);
}

void PartnerSearchTest::onlyTheNewestFilterIsAnswered()
{
    QSignalSpy found(m_search.get(), &PartnerSearch::found);
    QSignalSpy summarised(m_search.get(), &PartnerSearch::summarised);
    const QString typed = QStringLiteral("universities of the netherlands");
    for (qsizetype letters = 1; letters <= typed.size(); ++letters)
        m_state->setFilter(PartnerFilter::parse(typed.left(letters)));
    QTRY_COMPARE(summarised.count(), 1);
    QCOMPARE(found.count(), 1);
    QCOMPARE(found.first().first().value<SearchAnswer>().partners.value(0), partner("universities-of-the-netherlands"));
    // Slowly enough that searches are ended in the middle, too.
    for (int round = 0; round < 3; ++round) {
        for (qsizetype letters = 1; letters <= typed.size(); ++letters) {
            m_state->setFilter(PartnerFilter::parse(typed.left(letters)));
            const QDeadlineTimer pause(letters % 4);
            while (!pause.hasExpired())
                QCoreApplication::processEvents();
        }
        QTRY_VERIFY(!m_search->isSearching());
        QCOMPARE(found.last().first().value<SearchAnswer>().partners.value(0),
                 partner("universities-of-the-netherlands"));
        setFilter("nothing like it");
    }
    QTRY_VERIFY(!m_search->isSearching());
    found.clear();
    // What was interrupted in between has left nothing broken behind.
    setFilter("kind:museum");
    QTRY_COMPARE(found.count(), 1);
    QVERIFY(found.last().first().value<SearchAnswer>().partners.size() > 3);
}

void PartnerSearchTest::emptyFilterIsNotSearched()
{
    QSignalSpy found(m_search.get(), &PartnerSearch::found);
    setFilter("leiden");
    setFilter("");
    QVERIFY(!m_search->isSearching());
    setFilter("delft");
    QTRY_COMPARE(found.count(), 1);
}

void PartnerSearchTest::countsOfAnEmptyFilterAreGivenWhenAsked()
{
    QSignalSpy summarised(m_search.get(), &PartnerSearch::summarised);
    m_search->askForCounts();
    QTRY_COMPARE(summarised.count(), 1);
    const auto counts = summarised.first().first().value<SearchSummary>().counts;
    int sum = 0;
    for (const Category &category : m_state->catalogue()->categories(CategoryTree::Place)) {
        QCOMPARE(counts.value({FilterKey::Place, category.slug}), category.partnerCount);
        sum += category.parent == 0 ? category.partnerCount : 0;
    }
    QVERIFY(sum >= m_state->catalogue()->info().partnerCount);
}

void PartnerSearchTest::anotherSelectionIsSearchedAgain()
{
    m_state->selected().set({partner("medical-delta")});
    QSignalSpy found(m_search.get(), &PartnerSearch::found);
    setFilter("is:selected");
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(found.last().first().value<SearchAnswer>().partners, QList<PartnerId>{partner("medical-delta")});
    m_state->selected().set({});
    QVERIFY(m_search->isSearching());
    QTRY_COMPARE(found.count(), 2);
    QVERIFY(found.last().first().value<SearchAnswer>().partners.isEmpty());
    m_state->selected().set({});
    QVERIFY(!m_search->isSearching());
    // What is changed while it is searched counts too.
    m_state->selected().set({partner("tu-delft")});
    m_state->selected().set({partner("tu-delft"), partner("medical-delta")});
    QTRY_COMPARE(found.count(), 3);
    QCOMPARE(found.last().first().value<SearchAnswer>().partners.size(), 2);
}

void PartnerSearchTest::anotherSelectionIsCountedAgain()
{
    QSignalSpy found(m_search.get(), &PartnerSearch::found);
    QSignalSpy summarised(m_search.get(), &PartnerSearch::summarised);
    const auto count = [&summarised] {
        return summarised.last().first().value<SearchSummary>().counts.value({FilterKey::Is, selectedValue()}, -1);
    };
    setFilter("medical delta");
    QTRY_COMPARE(summarised.count(), 1);
    QCOMPARE(count(), 0);
    m_state->selected().set({partner("medical-delta")});
    QVERIFY(!m_search->isSearching());
    QTRY_COMPARE(summarised.count(), 2);
    QCOMPARE(count(), 1);
    QCOMPARE(found.count(), 1);
}

void PartnerSearchTest::selectionOfAnotherCatalogueIsForgotten()
{
    QSignalSpy changed(&m_state->selected(), &SelectedPartners::changed);
    m_state->selected().set({1, 2});
    m_state->selected().set({2, 3});
    QCOMPARE(changed.last().first().value<QSet<PartnerId>>(), (QSet<PartnerId>{1, 3}));
    m_state->setCatalogue(nullptr);
    QCOMPARE(changed.count(), 3);
    QVERIFY(m_state->selected().ids().isEmpty());
    QSignalSpy wanted(&m_state->selected(), &SelectedPartners::toggleWanted);
    m_state->selected().askToToggle(0);
    QCOMPARE(wanted.count(), 0);
    m_state->selected().askToToggle(7);
    QCOMPARE(wanted.count(), 1);
}

void PartnerSearchTest::otherCatalogueEndsTheSearch()
{
    QSignalSpy found(m_search.get(), &PartnerSearch::found);
    setFilter("leiden");
    QVERIFY(!m_session->openBundled());
    QVERIFY(m_state->filter().isEmpty());
    QVERIFY(!m_search->isSearching());
    setFilter("delft");
    QTRY_COMPARE(found.count(), 1);
}

void PartnerSearchTest::searchThatEndsWithItsObjectDoesNoHarm()
{
    for (const char *text : {"leiden", "universiteit", "xyzzyq"}) {
        PartnerSearch search(*m_state);
        setFilter(text);
    }
    QCoreApplication::processEvents();
}

void PartnerSearchTest::damageIsToldOnce()
{
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    QCOMPARE(copy.run({QStringLiteral("UPDATE search_data SET block = x'00' WHERE id > 10")}), QString());
    QVERIFY(m_session->open(copy.path()));
    QSignalSpy failed(m_search.get(), &PartnerSearch::failed);
    QSignalSpy found(m_search.get(), &PartnerSearch::found);
    setFilter("museum");
    QTRY_COMPARE(failed.count(), 1);
    const auto refusal = failed.first().first().value<Refusal>();
    QCOMPARE(refusal.reason, RefusalReason::Damaged);
    QCOMPARE(refusal.path, copy.path());
    QVERIFY(!refusal.detail.isEmpty());
    setFilter("leiden");
    QTRY_COMPARE(found.count(), 2);
    QSignalSpy summarised(m_search.get(), &PartnerSearch::summarised);
    setFilter("kind:museum"); // what is not damaged is still found
    QTRY_COMPARE(summarised.count(), 1);
    QVERIFY(summarised.first().first().value<SearchSummary>().partners.size() > 3);
    QCOMPARE(failed.count(), 1);
}

void PartnerSearchTest::replacedFileIsTold()
{
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    QVERIFY(m_session->open(copy.path()));
    QVERIFY(QFile::remove(copy.path()));
    QVERIFY(QFile::copy(QStringLiteral(BUNDLED_CATALOGUE), copy.path()));
    QSignalSpy failed(m_search.get(), &PartnerSearch::failed);
    setFilter("museum");
    QVERIFY(m_search->isSearching());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Refusal>().reason, RefusalReason::Changed);
    QVERIFY(!m_search->isSearching());
    QVERIFY(QFile::remove(copy.path()));
    m_search->searchAgain();
    QTRY_COMPARE(failed.count(), 2);
    QCOMPARE(failed.last().first().value<Refusal>().reason, RefusalReason::Missing);
}

void PartnerSearchTest::summaryHoldsTheNumbersOfTheTree()
{
    QSignalSpy summarised(m_search.get(), &PartnerSearch::summarised);
    setFilter("kind:museum,business");
    QTRY_COMPARE(summarised.count(), 1);
    const auto summary = summarised.first().first().value<SearchSummary>();
    QCOMPARE(summary.found.size(), static_cast<int>(summary.partners.size()));
    for (const CategoryTree tree : everyCategoryTree) {
        // Counted anew, partner by partner.
        QMap<FacetValue, int> expected;
        for (const PartnerId found : summary.partners) {
            QSet<CategoryId> above;
            for (const CategoryId own : m_state->catalogue()->categoriesOf(found, tree)) {
                for (CategoryId id = own; id != 0; id = m_state->catalogue()->category(id)->parent)
                    above.insert(id);
            }
            for (const CategoryId id : above)
                ++expected[{filterKeyOf(tree), m_state->catalogue()->category(id)->slug}];
        }
        QMap<FacetValue, int> counted = summary.inCategories;
        counted.removeIf([tree](const auto &entry) { return entry.key().first != filterKeyOf(tree); });
        QCOMPARE(counted, expected);
    }
    // The other kinds are offered still: that number is another one.
    const FacetValue government(FilterKey::Kind, QStringLiteral("government"));
    QVERIFY(summary.counts.value(government) > summary.inCategories.value(government));
}

void PartnerSearchTest::modelShowsNamesPlacesAndLines()
{
    ResultModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCatalogue(m_state->catalogue());
    model.setLanguage(m_state->language());
    connect(m_search.get(), &PartnerSearch::found, &model, &ResultModel::setAnswer);
    setFilter("gemeente");
    QTRY_VERIFY(model.rowCount() > 5);
    const QModelIndex first = model.index(0);
    QVERIFY(first.data().toString().startsWith(QLatin1String("Municipality of")));
    QVERIFY(!first.data(PlaceNameRole).toString().isEmpty());
    QVERIFY(!first.data(NameRangesRole).value<QList<TextRange>>().isEmpty()); // the synonym is marked
    QVERIFY(!first.data(ContextRole).toString().isEmpty());
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(first.data(PlaceNameRole).toString()));
    QCOMPARE(model.rowOf(first.data(PartnerIdRole).toInt()), 0);
    QCOMPARE(model.rowOf(-1), -1);
}

void PartnerSearchTest::modelGrowsByTheSummary()
{
    ResultModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCatalogue(m_state->catalogue());
    model.setAnswer({{3, 1}, false, {}, {}, {}});
    const QPersistentModelIndex first = model.index(0);
    SearchSummary summary;
    summary.partners = {3, 1, 2, 4};
    model.setSummary(summary);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(first.data(PartnerIdRole).toInt(), 3);
    model.setSummary(summary);
    QCOMPARE(model.rowCount(), 4);
}

void PartnerSearchTest::modelFollowsTheLanguage()
{
    ResultModel model;
    model.setCatalogue(m_state->catalogue());
    model.setLanguage(*Language::fromTag(u"en"));
    model.setAnswer({{partner("municipality-of-the-hague")}, true, {}, {}, {QStringLiteral("municipality")}});
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Municipality of The Hague"));
    model.setLanguage(*Language::fromTag(u"nl"));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Gemeente Den Haag"));
    QCOMPARE(model.index(0).data(PlaceNameRole).toString(), QStringLiteral("Den Haag"));
}

void PartnerSearchTest::modelFollowsTheSelection()
{
    ResultModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCatalogue(m_state->catalogue());
    model.setLanguage(*Language::fromTag(u"en"));
    const PartnerId delta = partner("medical-delta");
    model.setAnswer({{partner("tu-delft"), delta}, true, {}, {}, {}});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setSelected({delta, 9999}, {delta, 9999});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(model.index(0).data(IsSelectedRole), QVariant(false));
    QCOMPARE(model.index(1).data(IsSelectedRole), QVariant(true));
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("in my selection")));
    QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("in my selection")));
    QSet<PartnerId> many;
    for (PartnerId id = 1; id <= 100; ++id)
        many.insert(id);
    model.setSelected(many, many);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.last().at(1).toModelIndex().row(), 1);
}

void PartnerSearchTest::everyValueHasAText()
{
    QSignalSpy summarised(m_search.get(), &PartnerSearch::summarised);
    m_search->askForCounts();
    QTRY_COMPARE(summarised.count(), 1);
    const auto counts = summarised.first().first().value<SearchSummary>().counts;
    for (const FilterKey key : everyFilterKey) {
        const QList<FilterChoice> choices = filterChoices(*m_state->catalogue(), key, counts, m_state->language());
        QVERIFY2(choices.size() >= (key == FilterKey::Is ? 1 : 2), qPrintable(slugOf(key)));
        for (const FilterChoice &choice : choices) {
            QVERIFY(!choice.text.isEmpty());
            QVERIFY2(choice.text != choice.value, qPrintable(choice.value));
            QCOMPARE(filterValueText(*m_state->catalogue(), key, choice.value, m_state->language()), choice.text);
        }
    }
    QCOMPARE(filterValueText(*m_state->catalogue(), FilterKey::City, QStringLiteral("nowhere"), m_state->language()),
             QStringLiteral("nowhere"));
}

QTEST_GUILESS_MAIN(PartnerSearchTest)
#include "partnersearch_test.moc"
