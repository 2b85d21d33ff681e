// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/interruption.h"
#include "catalogue/searchindex.h"
#include "support/cataloguecopy.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <random>
#include <thread>

namespace
{

const QDate today(2026, 11, 25);

PartnerFilter filterOf(const char *text)
{
    return PartnerFilter::parse(QString::fromUtf8(text));
}

} // namespace

class SearchIndexTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void emptyFilterFindsEverybodyInOrder();
    void valuesAreWhatThePartnersHave_data();
    void valuesAreWhatThePartnersHave();
    void freshnessFollowsTheDay();
    void keysMeanAndValuesMeanOr();
    void excludedWordsAreTakenAway();
    void phraseIsFoundAsItStands();
    void countsAreWhatEachValueWouldLeave();
    void selectedAreThoseThatWereTold();
    void typingErrorIsCorrectedOnlyWhenNothingFits();
    void twoLettersFindTheAbbreviation();
    void noTextIsAnError_data();
    void noTextIsAnError();
    void stoppedSearchGivesWhatItHas();
    void interruptedReadingGoesOnWhereItWas();
    void replacedFileIsNotSearched();
    void hostileTablesDoNoHarm_data();
    void hostileTablesDoNoHarm();

private:
    [[nodiscard]] SearchAnswer search(const PartnerFilter &filter, const QDate &day = today) const
    {
        return m_index->search(filter, m_language, day, std::make_shared<Interruption>());
    }
    [[nodiscard]] QSet<PartnerId> found(const char *text) const
    {
        const QList<PartnerId> partners = search(filterOf(text)).partners;
        return QSet<PartnerId>(partners.begin(), partners.end());
    }
    [[nodiscard]] QStringList slugs(const QList<PartnerId> &partners) const
    {
        QStringList slugs;
        for (const PartnerId partner : partners)
            slugs.append(m_catalogue->slugOfPartner(partner));
        return slugs;
    }

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<SearchIndex> m_index;
    Language m_language;
};

void SearchIndexTest::initTestCase()
{
    auto opened = Catalogue::open(QStringLiteral(BUNDLED_CATALOGUE));
    QVERIFY(std::holds_alternative<std::unique_ptr<Catalogue>>(opened));
    m_catalogue = std::move(std::get<std::unique_ptr<Catalogue>>(opened));
    m_index = SearchIndex::open(m_catalogue->info(), m_catalogue->identity());
    QVERIFY(m_index);
    m_language = m_catalogue->info().languages.first();
}

void SearchIndexTest::emptyFilterFindsEverybodyInOrder()
{
    const SearchAnswer answer = search({});
    const PartnerList all = m_catalogue->everyPartner(m_language);
    QCOMPARE(answer.partners.size(), all.size());
    for (int position = 0; position < all.size(); ++position)
        QCOMPARE(answer.partners.at(position), all.at(position));
    QVERIFY(answer.isComplete);
}

void SearchIndexTest::valuesAreWhatThePartnersHave_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"kind:museum", "place:regional", "theme:health", "city:leiden", "status:ended", "status:unknown",
          "language:nl", "has:website", "has:members", "fresh:not-verified", "kind:nothing-like-it"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void SearchIndexTest::valuesAreWhatThePartnersHave()
{
    QFETCH(QString, text);
    const PartnerFilter filter = PartnerFilter::parse(text);
    const QString key = text.section(QLatin1Char(':'), 0, 0);
    const QString value = text.section(QLatin1Char(':'), 1);
    QSet<PartnerId> expected;
    for (PartnerId id = 1; id <= m_catalogue->info().partnerCount; ++id) {
        const Partner partner = *m_catalogue->partner(id);
        bool has = false;
        for (const CategoryId category : partner.categories)
            has = has || (slugOf(m_catalogue->category(category)->tree) == key &&
                          m_catalogue->category(category)->slug == value);
        for (const LocalizedText &city : partner.cities)
            has = has || (key == QLatin1String("city") && city.exactly(m_language).toLower() == value);
        has = has || (key == QLatin1String("status") && slugOf(partner.status) == value);
        has = has || (key == QLatin1String("fresh") && !partner.checkedOn.isKnown());
        for (const Link &link : partner.links) {
            has = has || (key == QLatin1String("language") && link.language.tag() == value);
            has = has || (value == QLatin1String("website") && link.role == LinkRole::Website);
        }
        has = has || (value == QLatin1String("members") && !partner.members.isEmpty());
        if (has)
            expected.insert(id);
    }
    const QList<PartnerId> partners = search(filter).partners;
    QCOMPARE(QSet<PartnerId>(partners.begin(), partners.end()), expected);
    QCOMPARE(expected.isEmpty(), value == QLatin1String("nothing-like-it"));
}

void SearchIndexTest::freshnessFollowsTheDay()
{
    const PartnerFilter over = filterOf("fresh:agreement-over");
    const PartnerFilter ends = filterOf("fresh:agreement-ends");
    const PartnerFilter old = filterOf("fresh:checked-long-ago");
    PartnerId partner = 0;
    PartialDate until;
    for (PartnerId id = 1; id <= m_catalogue->info().partnerCount && partner == 0; ++id) {
        until = m_catalogue->partner(id)->agreementUntil;
        partner = until.isKnown() ? id : 0;
    }
    QVERIFY(partner != 0);
    const QDate end = until.latest();
    QVERIFY(!search(over, end).partners.contains(partner));
    QVERIFY(search(over, end.addDays(1)).partners.contains(partner));
    QVERIFY(search(ends, end).partners.contains(partner));
    QVERIFY(search(ends, end.addMonths(-12)).partners.contains(partner));
    QVERIFY(!search(ends, end.addMonths(-12).addDays(-2)).partners.contains(partner));
    QVERIFY(!search(ends, end.addDays(1)).partners.contains(partner));
    QVERIFY(search(old, QDate(2026, 11, 25)).partners.isEmpty());
    QVERIFY(search(old, QDate(2028, 11, 24)).partners.size() > 50);
}

void SearchIndexTest::keysMeanAndValuesMeanOr()
{
    QSet<PartnerId> either = found("kind:museum");
    either.unite(found("kind:ngo"));
    QCOMPARE(found("kind:museum,ngo"), either);
    QSet<PartnerId> both = found("kind:museum");
    both.intersect(found("city:leiden"));
    QCOMPARE(found("kind:museum city:leiden"), both);
    QSet<PartnerId> without = found("kind:museum");
    without.subtract(found("city:leiden"));
    QCOMPARE(found("kind:museum -city:leiden"), without);
    QSet<PartnerId> worded = found("leiden");
    worded.intersect(found("kind:museum"));
    QCOMPARE(found("leiden kind:museum"), worded);
}

void SearchIndexTest::excludedWordsAreTakenAway()
{
    QSet<PartnerId> expected = found("delft");
    expected.subtract(found("\"medical\""));
    QVERIFY(found("delft -medical") == expected);
    QSet<PartnerId> all = found("");
    QCOMPARE(found("-leiden").size() + found("\"leiden\"").size() >= all.size(), true);
    QVERIFY(found("-leiden").size() < all.size());
}

void SearchIndexTest::phraseIsFoundAsItStands()
{
    QVERIFY(found("\"bio science\"").size() > 0);
    QVERIFY(found("\"science bio\"").isEmpty());
    QVERIFY(found("science bio").size() > 0);
}

void SearchIndexTest::countsAreWhatEachValueWouldLeave()
{
    for (const char *text :
         {"", "leiden", "kind:museum", "universiteit status:unknown", "kind:museum,ngo city:leiden"}) {
        const PartnerFilter filter = filterOf(text);
        const SearchSummary summary =
            m_index->summarise(search(filter), filter, today, std::make_shared<Interruption>());
        QVERIFY(summary.counts.size() > 60);
        for (auto count = summary.counts.begin(); count != summary.counts.end(); ++count) {
            PartnerFilter with = filter;
            with.removeAll(count.key().first);
            with.add(count.key().first, count.key().second);
            const SearchAnswer answer = search(with);
            QCOMPARE(count.value(), answer.correction.isEmpty() ? static_cast<int>(answer.partners.size()) : 0);
        }
    }
}

void SearchIndexTest::selectedAreThoseThatWereTold()
{
    const auto selectedCount = [this](const char *text) {
        const PartnerFilter filter = filterOf(text);
        const SearchSummary summary =
            m_index->summarise(search(filter), filter, today, std::make_shared<Interruption>());
        return summary.counts.value({FilterKey::Is, selectedValue()}, -1);
    };
    QVERIFY(found("is:selected").isEmpty());
    const PartnerId delta = m_catalogue->partnerWithSlug(QStringLiteral("medical-delta"));
    const PartnerId delft = m_catalogue->partnerWithSlug(QStringLiteral("tu-delft"));
    const int all = m_catalogue->info().partnerCount;
    // A number that the catalogue does not have means nobody.
    m_index->setSelected({delta, delft, 0, -1, all + 1, 2000000000});
    QCOMPARE(found("is:selected"), (QSet<PartnerId>{delta, delft}));
    QCOMPARE(found("is:selectie delft -kind:alliance"), QSet<PartnerId>{delft});
    QCOMPARE(found("is:selected kind:alliance"), QSet<PartnerId>{delta});
    QCOMPARE(found("-is:selected").size(), all - 2);
    QVERIFY(found("is:nonsense").isEmpty());
    QCOMPARE(selectedCount(""), 2);
    QCOMPARE(selectedCount("kind:alliance"), 1);
    QCOMPARE(selectedCount("is:selected"), 2);
    QCOMPARE(selectedCount("kind:museum"), 0);
    // In the order of the language, not in that of the selection.
    const PartnerList order = m_catalogue->everyPartner(m_language);
    const QList<PartnerId> partners = search(filterOf("is:selected")).partners;
    QVERIFY(order.indexOf(partners.first()) < order.indexOf(partners.last()));
    m_index->setSelected({});
    QVERIFY(found("is:selected").isEmpty());
    QCOMPARE(selectedCount(""), 0);
}

void SearchIndexTest::typingErrorIsCorrectedOnlyWhenNothingFits()
{
    QVERIFY(search(filterOf("leiden")).correction.isEmpty());
    const SearchAnswer answer = search(filterOf("leidn"));
    QCOMPARE(answer.correction, QStringLiteral("leiden"));
    QVERIFY(!answer.partners.isEmpty());
    QVERIFY(search(filterOf("qqqqqqq")).partners.isEmpty());
    QVERIFY(search(filterOf("qqqqqqq")).correction.isEmpty());
}

void SearchIndexTest::twoLettersFindTheAbbreviation()
{
    QCOMPARE(slugs(search(filterOf("um")).partners).value(0), QStringLiteral("maastricht-university"));
}

void SearchIndexTest::noTextIsAnError_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("operators") << QStringLiteral("AND OR NOT NEAR(a b, 3) ^x {names} : * + ( ) \" -");
    QTest::newRow("columns") << QStringLiteral("names:leiden texts : x rowid:1");
    QTest::newRow("quotes") << QStringLiteral("\"\"\"\" '' ; DROP TABLE partner; --");
    QTest::newRow("zero") << QStringLiteral("lei") + QChar(u'\0') + QStringLiteral("den");
    QTest::newRow("emoji") << QStringLiteral("\U0001F600 \U0001F1F3\U0001F1F1 leiden");
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) + QStringLiteral("leiden");
    QTest::newRow("right to left") << QStringLiteral("\u202eleiden\u202c שלום");
    QTest::newRow("ten million characters") << QStringLiteral("leiden \"").repeated(1250000);
    QTest::newRow("a word of a million letters") << QString(1000000, QLatin1Char('l'));
    QTest::newRow("many words") << QStringLiteral("le ei id de en ").repeated(400);
    QTest::newRow("accents without letters") << QStringLiteral("\u0301\u0301\u0301");
}

void SearchIndexTest::noTextIsAnError()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const PartnerFilter filter = PartnerFilter::parse(text);
    const SearchAnswer answer = search(filter);
    (void)m_index->summarise(answer, filter, today, std::make_shared<Interruption>());
    QVERIFY(timer.elapsed() < 20000); // a hang, not a measurement
    QVERIFY(!search(filterOf("leiden")).partners.isEmpty());
}

void SearchIndexTest::stoppedSearchGivesWhatItHas()
{
    const auto work = std::make_shared<Interruption>();
    work->stop();
    (void)m_index->search(filterOf("leidn"), m_language, today, work);
    QVERIFY(!search(filterOf("leiden")).partners.isEmpty());
}

void SearchIndexTest::interruptedReadingGoesOnWhereItWas()
{
    const PartnerFilter filter = filterOf("leiden status:active");
    const auto complete = [&](SearchIndex &index) {
        const auto work = std::make_shared<Interruption>();
        return index.summarise(index.search(filter, m_language, today, work), filter, today, work);
    };
    auto opened = Catalogue::open(QStringLiteral(BUNDLED_CATALOGUE));
    const std::unique_ptr<Catalogue> &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
    const SearchSummary expected = complete(*SearchIndex::open(catalogue->info(), catalogue->identity()));
    QVERIFY(expected.partners.size() > 3);
    std::mt19937 random(3);
    for (int round = 0; round < 60; ++round) {
        const std::unique_ptr<SearchIndex> index = SearchIndex::open(catalogue->info(), catalogue->identity());
        for (int again = 0; again < 3; ++again) {
            const auto work = std::make_shared<Interruption>();
            std::thread stopper([&work, turns = std::uniform_int_distribution<int>(0, 20000)(random)] {
                for (int turn = 0; turn < turns; ++turn)
                    std::this_thread::yield();
                work->stop();
            });
            (void)index->summarise(index->search(filter, m_language, today, work), filter, today, work);
            stopper.join();
        }
        // What was ended on purpose is no damage.
        (void)index->search(filterOf("leiden"), m_language, today, std::make_shared<Interruption>());
        QCOMPARE(index->error(), QString());
        const SearchSummary summary = complete(*index);
        QCOMPARE(index->error(), QString());
        QCOMPARE(summary.partners, expected.partners);
        QCOMPARE(summary.counts, expected.counts);
        QCOMPARE(summary.inCategories, expected.inCategories);
    }
}

void SearchIndexTest::replacedFileIsNotSearched()
{
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    auto opened = Catalogue::open(copy.path());
    const std::unique_ptr<Catalogue> &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
    QVERIFY(SearchIndex::open(catalogue->info(), catalogue->identity()));
    copy.setBytes(copy.bytes());
    QVERIFY(!SearchIndex::open(catalogue->info(), catalogue->identity()));
}

void SearchIndexTest::hostileTablesDoNoHarm_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("many partners are claimed") << QStringLiteral("UPDATE catalogue SET partner_count = 2000000000");
    QTest::newRow("no partners are claimed") << QStringLiteral("UPDATE catalogue SET partner_count = 0");
    QTest::newRow("words of a million letters")
        << QStringLiteral("UPDATE vocabulary SET words = printf('%.*c', 4000000, 'l')");
    QTest::newRow("a million words") << QStringLiteral(
        "UPDATE vocabulary SET words = replace(hex(zeroblob(2500000)), '00000', 'leidx' || char(10))");
    QTest::newRow("no vocabulary") << QStringLiteral("DELETE FROM vocabulary");
    QTest::newRow("ids that do not exist") << QStringLiteral("UPDATE facet SET partners = x'ffffffff00000080e8030000'");
    QTest::newRow("no facets") << QStringLiteral("DELETE FROM facet");
    QTest::newRow("foreign keys of facets") << QStringLiteral("UPDATE facet SET filter_key = 'x' || filter_key");
    QTest::newRow("no days") << QStringLiteral("DELETE FROM partner_days");
    QTest::newRow("names of a megabyte") << QStringLiteral(
        "UPDATE partner_name SET text = replace(hex(zeroblob(250000)), '0000', 'a b ')");
    QTest::newRow("empty synonyms") << QStringLiteral("UPDATE synonym SET term = ''");
    QTest::newRow("index of other rows") << QStringLiteral("DELETE FROM search_docsize");
}

void SearchIndexTest::hostileTablesDoNoHarm()
{
    QFETCH(QString, sql);
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    QCOMPARE(copy.run({sql}), QString());
    auto opened = Catalogue::open(copy.path());
    if (std::holds_alternative<Refusal>(opened))
        return;
    const std::unique_ptr<Catalogue> &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
    const std::unique_ptr<SearchIndex> index = SearchIndex::open(catalogue->info(), catalogue->identity());
    QVERIFY(index);
    QElapsedTimer timer;
    timer.start();
    for (const char *text :
         {"", "l", "leidn", "leiden kind:museum", "fresh:not-verified", "\"the hague\" -delft", "xqzzyk abcdx"}) {
        const PartnerFilter filter = filterOf(text);
        const auto work = std::make_shared<Interruption>();
        const SearchAnswer answer = index->search(filter, m_language, today, work);
        const SearchSummary summary = index->summarise(answer, filter, today, work);
        for (const PartnerId partner : summary.partners)
            QVERIFY(partner >= 1);
    }
    QVERIFY(timer.elapsed() < 20000); // a hang, not a measurement
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "searchindex_test.moc"
