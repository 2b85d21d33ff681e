// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/visitorstate.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using Change = std::function<void(VisitorState &)>;
Q_DECLARE_METATYPE(Change)

namespace
{

Language languageOf(const char *tag)
{
    return Language::fromTag(QString::fromLatin1(tag)).value();
}

} // namespace

class VisitorStateTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Catalogue> m_catalogue;

private slots:
    void initTestCase()
    {
        auto opened = Catalogue::open(QStringLiteral(BUNDLED_CATALOGUE));
        m_catalogue = std::move(std::get<std::unique_ptr<Catalogue>>(opened));
    }

    void theWayLeadsBackStepByStep()
    {
        BrowsingState browsing;
        browsing.setCatalogue(m_catalogue.get());
        VisitorState visitor(browsing);
        visitor.openCategory(1);
        visitor.openPartner(5);
        visitor.openPartner(7);
        visitor.goBack();
        QCOMPARE(visitor.place().partner, 5);
        visitor.goBack();
        QCOMPARE(visitor.place().category, 1);
        visitor.goBack();
        QCOMPARE(visitor.place().page, VisitorPlace::Page::Start);
        QVERIFY(!visitor.canGoBack());
        visitor.goBack();
        QVERIFY(visitor.isAtStart());
    }

    void scrollIsRememberedOnTheWayBack()
    {
        BrowsingState browsing;
        browsing.setCatalogue(m_catalogue.get());
        VisitorState visitor(browsing);
        visitor.openEverybody();
        visitor.setScroll(420);
        visitor.openPartner(3);
        QCOMPARE(visitor.place().scroll, 0);
        visitor.goBack();
        QCOMPARE(visitor.place().scroll, 420);
    }

    void whatTheCatalogueLacksIsNotGoneTo()
    {
        BrowsingState browsing;
        browsing.setCatalogue(m_catalogue.get());
        VisitorState visitor(browsing);
        visitor.openPartner(1000000);
        visitor.openPartner(0);
        visitor.openCategory(-1);
        QVERIFY(visitor.isAtStart());
    }

    void aLongWayIsForgottenAtItsBeginning()
    {
        BrowsingState browsing;
        browsing.setCatalogue(m_catalogue.get());
        VisitorState visitor(browsing);
        for (int step = 0; step < 1000; ++step)
            visitor.openPartner(1 + step % 100);
        int steps = 0;
        for (; visitor.canGoBack(); ++steps)
            visitor.goBack();
        QCOMPARE(steps, VisitorPath::longest - 1);
        QCOMPARE(visitor.place().page, VisitorPlace::Page::Start);
    }

    void wordsAreNoNotation()
    {
        BrowsingState browsing;
        browsing.setCatalogue(m_catalogue.get());
        VisitorState visitor(browsing);
        visitor.openSearch();
        visitor.setWords(QStringLiteral("leiden"));
        QCOMPARE(browsing.filter().words(), QStringLiteral("leiden"));
        visitor.setWords(QString(500, QLatin1Char('a')));
        QCOMPARE(visitor.words().size(), 60);
    }

    void theKeyboardIsForSearchingOnly()
    {
        BrowsingState browsing;
        browsing.setCatalogue(m_catalogue.get());
        VisitorState visitor(browsing);
        visitor.setKeyboardShown(true);
        QVERIFY(!visitor.isKeyboardShown());
        visitor.openSearch();
        QVERIFY(visitor.isKeyboardShown());
        visitor.openPartner(2);
        QVERIFY(!visitor.isKeyboardShown());
    }

    void homeEndsTheSearch()
    {
        BrowsingState browsing;
        browsing.setCatalogue(m_catalogue.get());
        VisitorState visitor(browsing);
        visitor.openSearch();
        visitor.setWords(QStringLiteral("delft"));
        visitor.goHome();
        QVERIFY(visitor.isAtStart());
        QVERIFY(browsing.filter().isEmpty());
    }

    void aFullListTakesNoMore()
    {
        BrowsingState browsing;
        browsing.setCatalogue(m_catalogue.get());
        VisitorState visitor(browsing, [](const QList<PartnerId> &partners) { return partners.size() <= 2; });
        QVERIFY(visitor.toggleTakenAlong(9));
        QVERIFY(visitor.toggleTakenAlong(4));
        QVERIFY(!visitor.toggleTakenAlong(5));
        QCOMPARE(visitor.takenAlong(), (QList<PartnerId>{9, 4}));
        QVERIFY(visitor.toggleTakenAlong(9));
        QVERIFY(visitor.toggleTakenAlong(5));
        QCOMPARE(visitor.takenAlong(), (QList<PartnerId>{4, 5}));
    }

    void eachThingThatAVisitorChangesIsNoStart_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("page") << Change([](VisitorState &visitor) { visitor.openEverybody(); });
        QTest::newRow("my list") << Change([](VisitorState &visitor) { visitor.openMyList(); });
        QTest::newRow("language") << Change([](VisitorState &visitor) { visitor.chooseLanguage(languageOf("nl")); });
        QTest::newRow("text size") << Change([](VisitorState &visitor) { visitor.setTextSize(150); });
        QTest::newRow("contrast") << Change([](VisitorState &visitor) { visitor.setHighContrast(true); });
        QTest::newRow("reach") << Change([](VisitorState &visitor) { visitor.setWithinReach(true); });
        QTest::newRow("scroll") << Change([](VisitorState &visitor) { visitor.setScroll(40); });
        QTest::newRow("scroll of the text") << Change([](VisitorState &visitor) { visitor.setTextScroll(40); });
        QTest::newRow("heart") << Change([](VisitorState &visitor) { (void)visitor.toggleTakenAlong(3); });
        QTest::newRow("words") << Change([](VisitorState &visitor) { visitor.setWords(QStringLiteral("x")); });
    }

    void eachThingThatAVisitorChangesIsNoStart()
    {
        QFETCH(Change, change);
        BrowsingState browsing;
        browsing.setLanguage(languageOf("en"));
        browsing.setCatalogue(m_catalogue.get());
        VisitorState visitor(browsing);
        const QByteArray start = visitor.serialised();
        QVERIFY(visitor.isAtStart());
        change(visitor);
        QVERIFY(!visitor.isAtStart());
        QVERIFY(visitor.serialised() != start);
        visitor.reset();
        QVERIFY(visitor.isAtStart());
        QCOMPARE(visitor.serialised(), start);
    }

    void anotherCatalogueBeginsAnew()
    {
        BrowsingState browsing;
        browsing.setCatalogue(m_catalogue.get());
        VisitorState visitor(browsing);
        visitor.openPartner(4);
        (void)visitor.toggleTakenAlong(4);
        browsing.setCatalogue(nullptr);
        QVERIFY(visitor.takenAlong().isEmpty());
        QCOMPARE(visitor.place().page, VisitorPlace::Page::Start);
    }
};

QTEST_GUILESS_MAIN(VisitorStateTest)
#include "visitorstate_test.moc"
