// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/windowmemory.h"

#include "browsing/roles.h"
#include "support/cataloguecopy.h"
#include "widgets/resultpane.h"
#include "widgets/windowfixture.h"

#include <QScrollBar>

class WindowMemoryTest final : public QObject
{
    Q_OBJECT

private slots:
    void firstStartShowsTheIntroductionWithOneCategoryOpen();
    void firstWindowFitsTheScreen();
    void partnerAndItsRowComeBack();
    void categoryPageComesBack();
    void groupingComesBack();
    void expansionComesBack();
    void scrollOfThePageComesBack();
    void scrollOfTheTreeComesBack();
    void windowAndSplitterComeBack();
    void textSizeAndLanguageComeBack();
    void introductionComesBackToo();
    void whatIsNoLongerThereIsPassedOver();
    void damagedSettingsDoNotKeepTheWindowFromComingUp();
};

void WindowMemoryTest::firstStartShowsTheIntroductionWithOneCategoryOpen()
{
    const WindowFixture program;
    QVERIFY(program.state().entry().isIntroduction());
    QVERIFY(program.tree().isExpanded(program.tree().model()->index(0, 0)));
    QVERIFY(!program.tree().isExpanded(program.tree().model()->index(1, 0)));
    QVERIFY(program.tree().hasFocus());
}

void WindowMemoryTest::firstWindowFitsTheScreen()
{
    const WindowFixture program;
    const QSize room = program.window().screen()->availableSize();
    QVERIFY(program.window().width() <= room.width());
    QVERIFY(program.window().height() <= room.height());
}

void WindowMemoryTest::partnerAndItsRowComeBack()
{
    WindowFixture program;
    const Catalogue &catalogue = program.catalogue();
    // One that stands in more than one category, at another than its first.
    PartnerId partner = 0;
    CategoryId category = 0;
    for (const PartnerId candidate : everyPartnerOf(catalogue)) {
        const QList<CategoryId> categories = catalogue.categoriesOf(candidate, CategoryTree::Place);
        if (categories.size() > 1) {
            partner = candidate;
            category = categories.last();
        }
    }
    QVERIFY(partner != 0);
    program.state().chooseIn(category, partner);
    program.restart();
    QCOMPARE(program.state().entry().partner, partner);
    QCOMPARE(program.state().entry().category, category);
    QCOMPARE(program.tree().currentIndex().data(PartnerIdRole).toInt(), partner);
    QCOMPARE(program.tree().currentIndex().data(CategoryIdRole).toInt(), category);
}

void WindowMemoryTest::categoryPageComesBack()
{
    WindowFixture program;
    const CategoryId category = program.catalogue().categories(CategoryTree::Place).last().id;
    program.state().chooseCategory(category);
    program.restart();
    QCOMPARE(program.state().entry().category, category);
    QCOMPARE(program.state().entry().partner, 0);
}

void WindowMemoryTest::groupingComesBack()
{
    WindowFixture program;
    program.state().setGrouping(CategoryTree::Theme);
    program.choose("euniwell");
    program.restart();
    QCOMPARE(program.state().entry().grouping, CategoryTree::Theme);
    QCOMPARE(program.catalogue().slugOfPartner(program.state().entry().partner), QStringLiteral("euniwell"));
}

void WindowMemoryTest::expansionComesBack()
{
    WindowFixture program;
    program.tree().collapse(program.tree().model()->index(0, 0));
    program.tree().expand(program.tree().model()->index(1, 0));
    program.state().setGrouping(CategoryTree::Kind);
    program.tree().expand(program.tree().model()->index(2, 0));
    const QStringList before = program.child<CategoryPane>("categoryPane")->expandedCategories();
    QCOMPARE(before.size(), 2);
    program.restart();
    QCOMPARE(program.child<CategoryPane>("categoryPane")->expandedCategories(), before);
    QVERIFY(program.tree().isExpanded(program.tree().model()->index(2, 0)));
    program.tree().collapseAll();
    program.state().setGrouping(CategoryTree::Place);
    program.tree().collapseAll();
    program.restart();
    // All closed is something else than never opened.
    QCOMPARE(program.child<CategoryPane>("categoryPane")->expandedCategories(), QStringList());
}

void WindowMemoryTest::scrollOfThePageComesBack()
{
    WindowFixture program;
    program.choose("medical-delta");
    QScrollBar *bar = program.detail().verticalScrollBar();
    QVERIFY(bar->maximum() > 100);
    bar->setValue(bar->maximum() / 2);
    const int before = bar->value();
    const int most = bar->maximum();
    program.restart();
    QTRY_COMPARE(program.detail().verticalScrollBar()->maximum(), most);
    QCOMPARE(program.detail().verticalScrollBar()->value(), before);
}

void WindowMemoryTest::scrollOfTheTreeComesBack()
{
    WindowFixture program;
    for (int row = 0; row < program.tree().model()->rowCount(); ++row)
        program.tree().expand(program.tree().model()->index(row, 0));
    settle();
    program.tree().verticalScrollBar()->setValue(333);
    program.restart();
    QCOMPARE(program.tree().verticalScrollBar()->value(), 333);
}

void WindowMemoryTest::windowAndSplitterComeBack()
{
    WindowFixture program;
    program.window().setGeometry(20, 30, 740, 600);
    program.child<QSplitter>("splitter")->setSizes({300, 440});
    settle();
    const QList<int> sizes = program.child<QSplitter>("splitter")->sizes();
    program.restart();
    QCOMPARE(program.window().geometry(), QRect(20, 30, 740, 600));
    QCOMPARE(program.child<QSplitter>("splitter")->sizes(), sizes);
}

void WindowMemoryTest::textSizeAndLanguageComeBack()
{
    WindowFixture program;
    program.appearance().setTextSize(140);
    program.chooseLanguage("nl");
    program.restart();
    QCOMPARE(program.appearance().textSize(), 140);
    QCOMPARE(program.state().language(), languageWithTag("nl"));
    QCOMPARE(program.action("quit")->text().remove(QLatin1Char('&')), QStringLiteral("Afsluiten"));
}

void WindowMemoryTest::introductionComesBackToo()
{
    WindowFixture program;
    program.choose("euniwell");
    program.state().showIntroduction();
    program.restart();
    QVERIFY(program.state().entry().isIntroduction());
}

void WindowMemoryTest::whatIsNoLongerThereIsPassedOver()
{
    WindowFixture program;
    program.choose("euniwell");
    program.settings().set(Setting::Partner, QStringLiteral("no-such-partner"));
    Settings &settings = program.settings();
    program.window().hide();
    settings.set(Setting::Grouping, QStringLiteral("no-such-tree"));
    WindowMemory memory(settings, program.window(), *program.child<QSplitter>("splitter"),
                        *program.child<CategoryPane>("categoryPane"), *program.child<ResultPane>("resultPane"),
                        program.state());
    program.state().showIntroduction();
    settings.set(Setting::Category, QStringLiteral("no-such-category"));
    settings.set(Setting::ExpandedCategories, QStringList{QStringLiteral("no/such"), QStringLiteral("place")});
    settings.set(Setting::Scroll, 2000000000);
    settings.set(Setting::TreeScroll, -5);
    memory.restorePlace();
    QVERIFY(program.state().entry().isIntroduction());
    QCOMPARE(program.state().entry().grouping, CategoryTree::Place);
}

void WindowMemoryTest::damagedSettingsDoNotKeepTheWindowFromComingUp()
{
    WindowFixture program;
    Settings &settings = program.settings();
    WindowMemory memory(settings, program.window(), *program.child<QSplitter>("splitter"),
                        *program.child<CategoryPane>("categoryPane"), *program.child<ResultPane>("resultPane"),
                        program.state());
    settings.set(Setting::WindowGeometry, QByteArray("garbage"));
    settings.set(Setting::SplitterState, QByteArray(1000, '\xff'));
    settings.set(Setting::Scroll, -7);
    memory.restoreWindow();
    memory.restorePlace();
    settle();
    QVERIFY(program.window().isVisible());
    QVERIFY(program.window().width() >= 580);
    for (const int size : program.child<QSplitter>("splitter")->sizes())
        QVERIFY(size >= 220);
    QCOMPARE(program.detail().verticalScrollBar()->value(), 0);
}

QTEST_MAIN(WindowMemoryTest)
#include "windowmemory_test.moc"
