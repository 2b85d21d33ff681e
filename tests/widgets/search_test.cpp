// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/resultmodel.h"
#include "presentation/linkbutton.h"
#include "support/cataloguecopy.h"
#include "widgets/filterbar.h"
#include "widgets/filtermenu.h"
#include "widgets/resultpane.h"
#include "widgets/searchactions.h"
#include "widgets/searchfield.h"
#include "widgets/shownparts.h"
#include "widgets/windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

/// Searching and filtering in the real window, with keys and mouse.
class SearchTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_program = std::make_unique<WindowFixture>(); }
    void cleanup() { m_program.reset(); }
    void resultsTakeThePlaceOfTheTreeWhileTyping();
    void enterOpensTheFirstResult();
    void downWalksTheListAndUpLeavesIt();
    void escapeGoesBackToTheTree();
    void emptiedFieldShowsTheTree();
    void typedKeyBecomesAChosenValue();
    void keyIsTypedBeforeAWord();
    void escapeEndsASearchThatFiltersNothingYet();
    void enterThatWasNotAnsweredIsForgottenWithItsSearch();
    void tabbingThroughTheListChoosesNothing();
    void chosenValueIsTakenAway();
    void menuChoosesValuesAndStaysOpen();
    void valueThatLeavesNobodyCannotBeChosen();
    void typingErrorIsToldWithWhatWasFound();
    void nothingFoundOffersWaysOut();
    void backBringsTheSearchBack();
    void languageSwitchKeepsTheSearch();
    void pageIsNotMadeAnewWhileTyping();
    void countIsToldInWords();
    void surpriseShowsAnotherPartner();
    void everythingFitsWhereLettersAreLarge();
    void newSearchShowsItsBestFirst();
    void endedSearchIsNotGoneInto();
    void valueThatNobodyCanHaveIsNamed();
    void textThatIsSetAsAWholeIsSearched();
    void hiddenTreeFollowsWhenItIsShown();
    void helpIsMadeAnewForAnotherCatalogue();

private:
    [[nodiscard]] SearchField *field() const { return m_program->child<SearchField>("searchField"); }
    [[nodiscard]] QListView *results() const { return m_program->child<QListView>("results"); }
    [[nodiscard]] QString count() const { return m_program->child<QLabel>("resultCount")->text(); }
    [[nodiscard]] bool showsTree() const { return m_program->child<CategoryPane>("categoryPane")->isVisible(); }
    [[nodiscard]] QString title() const { return m_program->detail().title(); }
    [[nodiscard]] QString first() const { return results()->model()->index(0, 0).data().toString(); }
    void type(const char *text)
    {
        QTest::keyClick(&m_program->window(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field()->hasFocus());
        QTest::keyClicks(field(), QString::fromUtf8(text));
    }
    /// The menu of a filter, opened, with its numbers.
    [[nodiscard]] FilterMenu *openMenu(const char *key) const
    {
        auto *menu = m_program->child<FilterMenu>(key);
        menu->popup({0, 0});
        if (!QTest::qWaitFor(
                [&] { return menu->actions().size() > 1 && menu->actions().at(0)->text().contains(QLatin1Char('(')); }))
            qFatal("A menu of filters got no numbers.");
        return menu;
    }

    std::unique_ptr<WindowFixture> m_program;
};

void SearchTest::resultsTakeThePlaceOfTheTreeWhileTyping()
{
    QVERIFY(showsTree());
    type("medic");
    QVERIFY(!showsTree());
    QTRY_COMPARE(first(), QStringLiteral("Medical Delta"));
    QTRY_COMPARE(count(), QStringLiteral("%1 results").arg(results()->model()->rowCount()));
    QVERIFY(results()->model()->rowCount() > 5);
    QVERIFY(m_program->state().entry().isIntroduction()); // nothing was chosen yet
}

void SearchTest::enterOpensTheFirstResult()
{
    // Before the answer has come: Enter waits for it.
    type("lumc");
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(title(), QStringLiteral("Leiden University Medical Center"));
    QVERIFY(field()->hasFocus());
}

void SearchTest::downWalksTheListAndUpLeavesIt()
{
    type("museum");
    QTRY_VERIFY(results()->model()->rowCount() > 3);
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(results()->hasFocus());
    QCOMPARE(title(), first());
    QTest::keyClick(results(), Qt::Key_Down);
    QCOMPARE(title(), results()->model()->index(1, 0).data().toString());
    QTest::keyClick(results(), Qt::Key_Up);
    QTest::keyClick(results(), Qt::Key_Up);
    QVERIFY(field()->hasFocus());
}

void SearchTest::escapeGoesBackToTheTree()
{
    m_program->choose("tu-delft");
    const QString row = m_program->tree().currentIndex().data().toString();
    type("kind:museum leid");
    QTRY_VERIFY(results()->model()->rowCount() > 0);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(showsTree());
    QVERIFY(field()->text().isEmpty());
    QVERIFY(m_program->state().filter().isEmpty());
    QVERIFY(m_program->tree().hasFocus());
    QCOMPARE(m_program->tree().currentIndex().data().toString(), row);
}

void SearchTest::emptiedFieldShowsTheTree()
{
    type("l");
    QVERIFY(!showsTree());
    QTest::keyClick(field(), Qt::Key_Backspace);
    QVERIFY(showsTree());
    QVERIFY(field()->hasFocus());
}

void SearchTest::typedKeyBecomesAChosenValue()
{
    type("leiden kind:mus");
    QCOMPARE(m_program->state().filter().text(), QStringLiteral("leiden")); // not yet finished
    QTest::keyClicks(field(), QStringLiteral("eum "));
    QCOMPARE(m_program->state().filter().text(), QStringLiteral("leiden kind:museum"));
    QCOMPARE(field()->text(), QStringLiteral("leiden "));
    settle();
    auto *chosen = m_program->child<QToolButton>("chosen-kind-museum");
    QVERIFY(chosen && chosen->isVisible());
    QCOMPARE(chosen->text(), QStringLiteral("Museums"));
}

void SearchTest::keyIsTypedBeforeAWord()
{
    type("leiden");
    QTest::keyClick(field(), Qt::Key_Home);
    QTest::keyClicks(field(), QStringLiteral("kind:museum "));
    QCOMPARE(m_program->state().filter().text(), QStringLiteral("leiden kind:museum"));
}

void SearchTest::escapeEndsASearchThatFiltersNothingYet()
{
    type("kind:mus");
    QVERIFY(m_program->state().filter().isEmpty());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(field()->text().isEmpty());
    QVERIFY(m_program->tree().hasFocus());
}

void SearchTest::enterThatWasNotAnsweredIsForgottenWithItsSearch()
{
    type("lumc");
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Escape);
    type("museum");
    QTRY_VERIFY(results()->model()->rowCount() > 3);
    settle();
    QVERIFY(m_program->state().entry().isIntroduction());
}

void SearchTest::tabbingThroughTheListChoosesNothing()
{
    type("museum");
    QTRY_VERIFY(results()->model()->rowCount() > 3);
    results()->setFocus(Qt::TabFocusReason);
    settle();
    QVERIFY(results()->hasFocus());
    QVERIFY(m_program->state().entry().isIntroduction());
    QTest::keyClicks(results(), QStringLiteral("x")); // a letter reads no rows and chooses nothing
    QVERIFY(m_program->state().entry().isIntroduction());
    QTest::keyClick(results(), Qt::Key_Down);
    QCOMPARE(title(), first());
}

void SearchTest::chosenValueIsTakenAway()
{
    m_program->state().setFilter(PartnerFilter::parse(QStringLiteral("kind:museum city:leiden")));
    settle();
    QTest::mouseClick(m_program->child<QToolButton>("chosen-kind-museum"), Qt::LeftButton);
    QTRY_COMPARE(m_program->state().filter().text(), QStringLiteral("city:leiden"));
    settle();
    QVERIFY(!m_program->child<QToolButton>("chosen-kind-museum"));
    QTest::mouseClick(m_program->child<QToolButton>("chosen-city-leiden"), Qt::LeftButton);
    QTRY_VERIFY(showsTree());
}

void SearchTest::menuChoosesValuesAndStaysOpen()
{
    FilterMenu *menu = openMenu("filter-kind");
    QAction *museum = nullptr;
    for (QAction *action : menu->actions())
        museum = action->data() == QLatin1String("museum") ? action : museum;
    QVERIFY(museum);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(museum).center());
    QCOMPARE(m_program->state().filter().text(), QStringLiteral("kind:museum"));
    QVERIFY(menu->isVisible());
    QVERIFY(museum->isChecked());
    QTRY_VERIFY(results()->model()->rowCount() > 3);
    QTRY_VERIFY(museum->text().contains(QString::number(results()->model()->rowCount())));
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(m_program->state().filter().isEmpty());
    menu->close();
}

void SearchTest::valueThatLeavesNobodyCannotBeChosen()
{
    m_program->state().setFilter(PartnerFilter::parse(QStringLiteral("status:ended")));
    QTRY_VERIFY(results()->model()->rowCount() > 0);
    FilterMenu *menu = openMenu("filter-place");
    int disabled = 0;
    for (const QAction *action : menu->actions()) {
        const bool isZero = action->text().endsWith(QLatin1String("(0)"));
        QCOMPARE(action->isEnabled(), !isZero);
        disabled += isZero ? 1 : 0;
    }
    FilterMenu *kinds = openMenu("filter-kind");
    for (const QAction *action : kinds->actions())
        disabled += action->isEnabled() ? 0 : 1;
    QVERIFY(disabled > 0);
    menu->close();
    kinds->close();
}

void SearchTest::typingErrorIsToldWithWhatWasFound()
{
    type("erasmsu");
    QTRY_VERIFY(m_program->child<QLabel>("correction")->isVisible());
    QVERIFY(m_program->child<QLabel>("correction")->text().contains(QStringLiteral("“erasmus”")));
    QVERIFY(first().contains(QLatin1String("Erasmus")));
    QTest::keyClicks(field(), QStringLiteral("\b\b\bmus"));
}

void SearchTest::nothingFoundOffersWaysOut()
{
    m_program->state().setFilter(PartnerFilter::parse(QStringLiteral("naturalis status:ended")));
    QTRY_VERIFY(m_program->child<QWidget>("nothingFound")->isVisible());
    QVERIFY(!results()->isVisible());
    settle();
    QVERIFY(shows(&m_program->window(), QStringLiteral("Nothing was found for “naturalis”.")));
    bool isOffered = false;
    for (const LinkButton *way : m_program->child<QWidget>("nothingFound")->findChildren<LinkButton *>())
        isOffered = isOffered || way->accessibleName() == QLatin1String("Naturalis Biodiversity Center");
    QVERIFY(isOffered);
    QTest::mouseClick(m_program->child<LinkButton>("without-status-ended"), Qt::LeftButton);
    QTRY_COMPARE(first(), QStringLiteral("Naturalis Biodiversity Center"));
    QCOMPARE(m_program->state().filter().text(), QStringLiteral("naturalis"));
}

void SearchTest::backBringsTheSearchBack()
{
    type("hortus");
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(m_program->state().entry().filter.text(), QStringLiteral("hortus"));
    QTRY_VERIFY(!m_program->state().entry().isIntroduction());
    const QString page = title();
    QTest::keyClick(field(), Qt::Key_Escape);
    m_program->choose("lumc");
    m_program->state().goBack();
    settle();
    QCOMPARE(title(), page);
    QVERIFY(showsTree()); // the search of that page was ended before it was left
    m_program->state().goBack();
    settle();
    QCOMPARE(field()->text(), QStringLiteral("hortus"));
    QVERIFY(!showsTree());
}

void SearchTest::languageSwitchKeepsTheSearch()
{
    type("municipality the hague");
    QTRY_COMPARE(first(), QStringLiteral("Municipality of The Hague"));
    m_program->chooseLanguage("nl");
    QCOMPARE(field()->text(), QStringLiteral("municipality the hague"));
    QTRY_COMPARE(first(), QStringLiteral("Gemeente Den Haag"));
    QTRY_VERIFY(count().endsWith(QLatin1String("resultaten")) || count().endsWith(QLatin1String("resultaat")));
}

void SearchTest::pageIsNotMadeAnewWhileTyping()
{
    m_program->choose("tu-delft");
    const QWidget *page = m_program->detail().widget();
    type("leiden");
    settle();
    QCOMPARE(m_program->detail().widget(), page);
}

void SearchTest::countIsToldInWords()
{
    type("naturalis biodiv");
    const auto spoken = [this] {
        return QAccessible::queryAccessibleInterface(m_program->child<QLabel>("resultCount"))->text(QAccessible::Name);
    };
    QTRY_VERIFY(results()->model()->rowCount() > 0);
    QTRY_COMPARE(spoken(), QStringLiteral("%1 results").arg(results()->model()->rowCount()));
    m_program->state().setFilter(PartnerFilter::parse(QStringLiteral("kind:museum")));
    QTRY_COMPARE(spoken(), QStringLiteral("%1 results").arg(results()->model()->rowCount()));
}

void SearchTest::surpriseShowsAnotherPartner()
{
    auto *actions = m_program->window().findChild<SearchActions *>();
    const auto surprises = [&] {
        actions->setSeed(7);
        QStringList titles;
        for (int time = 0; time < 5; ++time) {
            QTest::keyClick(&m_program->window(), Qt::Key_R, Qt::ControlModifier);
            settle();
            titles.append(title());
        }
        return titles;
    };
    const QStringList first = surprises();
    m_program->state().showIntroduction();
    QCOMPARE(surprises(), first);
    QVERIFY(QSet<QString>(first.begin(), first.end()).size() > 3);
}

void SearchTest::everythingFitsWhereLettersAreLarge()
{
    m_program->window().resize(800, 600);
    m_program->appearance().setTextSize(200);
    m_program->state().setFilter(PartnerFilter::parse(QStringLiteral("museum kind:museum city:leiden")));
    QTRY_VERIFY(results()->isVisible() && results()->model()->rowCount() > 3);
    settle();
    auto *pane = m_program->child<QWidget>("resultPane");
    for (const QWidget *part : pane->findChildren<QWidget *>()) {
        const bool isControl = part->focusPolicy() != Qt::NoFocus || part->objectName() == QLatin1String("resultCount");
        if (!part->isVisible() || !isControl || part->parentWidget() == results())
            continue;
        const QRect place(part->mapTo(pane, QPoint()), part->size());
        QVERIFY2(pane->rect().contains(place), qPrintable(part->objectName()));
        QVERIFY2(part->width() >= part->minimumSizeHint().width(), qPrintable(part->objectName()));
        QVERIFY2(part == results() || place.bottom() < results()->mapTo(pane, QPoint()).y(),
                 qPrintable(part->objectName()));
    }
}

void SearchTest::newSearchShowsItsBestFirst()
{
    m_program->window().resize(800, 400);
    m_program->choose("euniwell"); // stands far down among the results
    type("leiden");
    QTRY_VERIFY(results()->model()->rowCount() > 20);
    settle();
    QVERIFY(results()->currentIndex().row() > 8);
    QCOMPARE(results()->verticalScrollBar()->value(), 0);
    // Who comes back to a search sees where he was.
    const QModelIndex last = results()->model()->index(results()->model()->rowCount() - 1, 0);
    const QString name = last.data().toString();
    m_program->state().choose(last.data(PartnerIdRole).toInt());
    m_program->choose("tu-delft");
    m_program->state().setFilter({});
    m_program->state().goBack();
    QTRY_COMPARE(results()->currentIndex().data().toString(), name);
    settle();
    QVERIFY(results()->viewport()->rect().contains(results()->visualRect(results()->currentIndex()).center()));
}

void SearchTest::endedSearchIsNotGoneInto()
{
    type("museum");
    QTRY_VERIFY(results()->model()->rowCount() > 3);
    QTest::keyClick(field(), Qt::Key_Escape);
    QTest::keyClick(&m_program->window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Return);
    settle();
    QVERIFY(m_program->state().entry().isIntroduction());
    QVERIFY(!results()->hasFocus());
}

void SearchTest::helpIsMadeAnewForAnotherCatalogue()
{
    const PartnerFilter filter = PartnerFilter::parse(QStringLiteral("naturalis status:ended"));
    m_program->state().setFilter(filter);
    QTRY_VERIFY(m_program->child<QWidget>("nothingFound")->isVisible());
    const CatalogueCopy other(QStringLiteral(BUNDLED_CATALOGUE));
    QCOMPARE(other.run({QStringLiteral("UPDATE partner_name SET text = 'Other ' || text")}), QString());
    QVERIFY(m_program->session().open(other.path()));
    m_program->state().setFilter(filter);
    const auto offered = [this] {
        QStringList names;
        for (const LinkButton *way : m_program->child<QWidget>("nothingFound")->findChildren<LinkButton *>())
            names.append(way->accessibleName());
        return names;
    };
    QTRY_VERIFY(offered().contains(QLatin1String("Other Naturalis Biodiversity Center")));
}

void SearchTest::textThatIsSetAsAWholeIsSearched()
{
    field()->setText(QStringLiteral("hortus")); // as assistive technology does
    QCOMPARE(m_program->state().filter().text(), QStringLiteral("hortus"));
    QTRY_VERIFY(first().startsWith(QLatin1String("Hortus")));
    field()->clear();
    QTRY_VERIFY(showsTree());
}

void SearchTest::hiddenTreeFollowsWhenItIsShown()
{
    const QModelIndex before = m_program->tree().currentIndex();
    type("hortus");
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(!m_program->state().entry().isIntroduction());
    QCOMPARE(m_program->tree().currentIndex(), before); // nobody hears of a row that is not seen
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(m_program->tree().currentIndex().data().toString(), title());
}

void SearchTest::valueThatNobodyCanHaveIsNamed()
{
    type("soort:xyz ");
    QTRY_VERIFY(m_program->child<QWidget>("nothingFound")->isVisible());
    settle();
    QVERIFY(shows(&m_program->window(), QStringLiteral("“xyz” is not a value of the filter “Kind”.")));
    QTest::mouseClick(m_program->child<LinkButton>("without-kind-xyz"), Qt::LeftButton);
    QTRY_VERIFY(showsTree());
}

QTEST_MAIN(SearchTest)
#include "search_test.moc"
