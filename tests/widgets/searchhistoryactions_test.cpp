// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchhistoryactions.h"

#include "widgets/searchfield.h"
#include "widgets/windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

namespace
{

PartnerFilter filter(const char *text)
{
    return PartnerFilter::parse(QString::fromUtf8(text));
}

} // namespace

/// Recent searches in the real window, with keys and mouse.
class SearchHistoryActionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_program = std::make_unique<WindowFixture>(); }
    void cleanup() { m_program.reset(); }
    void nothingIsOfferedAtFirst();
    void enterInTheFieldIsRemembered();
    void searchThatFindsNothingIsNotRemembered();
    void openedResultIsRemembered();
    void passingOverRowsIsOneSearch();
    void typingOnIsAnotherSearch();
    void whatIsOnlyTypedIsNotRemembered();
    void goingBackIsNotOpening();
    void pageWithoutASearchIsNotRemembered();
    void menuChoosesASearchByKeys();
    void downInTheEmptyFieldOpensTheMenuBelowIt();
    void downGoesToTheListWhereThereAreResults();
    void magnifierOpensTheMenu();
    void magnifierLooksAsWithoutAMenu();
    void textsFollowTheLanguage();
    void longSearchIsCutInTheMenu();
    void clearingForgetsThemForGood();
    void fieldWithoutAHistoryOffersNothing();

private:
    [[nodiscard]] SearchField *field() const { return m_program->child<SearchField>("searchField"); }
    [[nodiscard]] QMenu *menu() const { return m_program->child<QMenu>("recentSearches"); }
    [[nodiscard]] QToolButton *magnifier() const { return m_program->child<QToolButton>("recentSearchesButton"); }
    [[nodiscard]] QListView *results() const { return m_program->child<QListView>("results"); }
    /// What is remembered, newest first.
    [[nodiscard]] QString remembered() const
    {
        return m_program->settings().texts(Setting::Searches).join(QLatin1Char('|'));
    }
    /// The entries of the open menu.
    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        for (const QAction *action : menu()->actions()) {
            if (!action->isSeparator())
                texts.append(action->text().remove(QLatin1Char('&')));
        }
        return texts.join(QLatin1Char('|'));
    }
    void type(const char *text) const
    {
        QTest::keyClick(&m_program->window(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(field(), QString::fromUtf8(text));
    }
    void remember(const char *text) const
    {
        type(text);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(m_program->settings().texts(Setting::Searches).value(0), filter(text).text());
        QTest::keyClick(field(), Qt::Key_Escape);
        settle();
    }
    void walkToTheResults() const
    {
        QTRY_VERIFY(results()->model()->rowCount() > 2);
        QTest::keyClick(field(), Qt::Key_Down);
    }

    std::unique_ptr<WindowFixture> m_program;
};

void SearchHistoryActionsTest::nothingIsOfferedAtFirst()
{
    QVERIFY(!menu()->menuAction()->isEnabled());
    QVERIFY(!magnifier()->isEnabled());
    type("");
    QTest::keyClick(field(), Qt::Key_Down);
    QVERIFY(!QApplication::activePopupWidget());
    QTest::mouseClick(magnifier(), Qt::LeftButton);
    QVERIFY(!QApplication::activePopupWidget());
}

void SearchHistoryActionsTest::enterInTheFieldIsRemembered()
{
    type("leiden kind:museum");
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(remembered(), QStringLiteral("leiden kind:museum"));
    QVERIFY(menu()->menuAction()->isEnabled());
    QVERIFY(magnifier()->isEnabled());
}

void SearchHistoryActionsTest::searchThatFindsNothingIsNotRemembered()
{
    type("zzzzqqqq");
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(results()->model()->rowCount(), 0);
    QCOMPARE(remembered(), QString());
    QVERIFY(!menu()->menuAction()->isEnabled());
}

void SearchHistoryActionsTest::openedResultIsRemembered()
{
    m_program->state().setFilter(filter("kind:museum"));
    QTRY_VERIFY(results()->model()->rowCount() > 2);
    QCOMPARE(remembered(), QString());
    QTest::mouseClick(results()->viewport(), Qt::LeftButton, {},
                      results()->visualRect(results()->model()->index(1, 0)).center());
    QCOMPARE(remembered(), QStringLiteral("kind:museum"));
}

void SearchHistoryActionsTest::passingOverRowsIsOneSearch()
{
    type("museum");
    walkToTheResults();
    for (int step = 0; step < 5; ++step)
        QTest::keyClick(results(), Qt::Key_Down);
    QCOMPARE(remembered(), QStringLiteral("museum"));
}

void SearchHistoryActionsTest::typingOnIsAnotherSearch()
{
    type("mus");
    walkToTheResults();
    QTest::keyClick(results(), Qt::Key_Down);
    type("museum");
    walkToTheResults();
    QTest::keyClick(results(), Qt::Key_Down);
    QCOMPARE(remembered(), QStringLiteral("museum|mus"));
}

void SearchHistoryActionsTest::whatIsOnlyTypedIsNotRemembered()
{
    m_program->choose("tu-delft");
    type("leiden");
    QTRY_VERIFY(results()->model()->rowCount() > 2);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(remembered(), QString());
    QVERIFY(!m_program->settings().has(Setting::Searches));
}

void SearchHistoryActionsTest::goingBackIsNotOpening()
{
    m_program->state().setFilter(filter("leiden"));
    m_program->choose("lumc");
    m_program->state().setFilter(filter("delft"));
    m_program->choose("tu-delft");
    QCOMPARE(remembered(), QStringLiteral("delft|leiden"));
    m_program->settings().set(Setting::Searches, QStringList());
    m_program->state().goBack();
    QCOMPARE(remembered(), QString());
}

void SearchHistoryActionsTest::pageWithoutASearchIsNotRemembered()
{
    m_program->choose("tu-delft");
    m_program->state().setFilter(filter("leiden"));
    m_program->state().chooseCategory(m_program->catalogue().categories(CategoryTree::Place).first().id);
    QCOMPARE(remembered(), QString());
}

void SearchHistoryActionsTest::menuChoosesASearchByKeys()
{
    remember("leiden kind:museum ");
    remember("delft");
    QTest::keyClick(&m_program->window(), Qt::Key_E, Qt::AltModifier);
    settle();
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_R);
    settle();
    QCOMPARE(QApplication::activePopupWidget(), menu());
    QCOMPARE(shown(), QStringLiteral("“delft”|“leiden” · Museums|Clear Recent Searches"));
    QTest::keyClick(menu(), Qt::Key_L);
    QCOMPARE(m_program->state().filter(), filter("leiden kind:museum"));
    QCOMPARE(field()->text(), QStringLiteral("leiden"));
    // It leads somewhere only when something is opened.
    QCOMPARE(remembered(), QStringLiteral("delft|leiden kind:museum"));
}

void SearchHistoryActionsTest::downInTheEmptyFieldOpensTheMenuBelowIt()
{
    remember("leiden");
    m_program->restart();
    type("");
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(QApplication::activePopupWidget(), menu());
    QCOMPARE(menu()->pos(), field()->mapToGlobal(field()->rect().bottomLeft()));
    QCOMPARE(menu()->activeAction(), menu()->actions().constFirst());
    QTest::keyClick(menu(), Qt::Key_Return);
    QCOMPARE(m_program->state().filter(), filter("leiden"));
    QVERIFY(field()->hasFocus());
}

void SearchHistoryActionsTest::downGoesToTheListWhereThereAreResults()
{
    remember("leiden");
    m_program->state().setFilter(filter("kind:museum"));
    type("");
    QVERIFY(field()->text().isEmpty());
    walkToTheResults();
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(results()->hasFocus());
}

void SearchHistoryActionsTest::magnifierOpensTheMenu()
{
    remember("leiden");
    QCOMPARE(magnifier()->cursor().shape(), Qt::PointingHandCursor);
    QVERIFY(magnifier()->width() >= 28 && magnifier()->height() >= 28);
    QVERIFY(field()->rect().contains(magnifier()->geometry()));
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(magnifier());
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Recent searches"));
    QCOMPARE(face->parent()->object(), field());
    QTest::mouseClick(magnifier(), Qt::LeftButton);
    QCOMPARE(QApplication::activePopupWidget(), menu());
    menu()->close();
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(QApplication::activePopupWidget(), menu());
    menu()->close();
}

void SearchHistoryActionsTest::magnifierLooksAsWithoutAMenu()
{
    remember("leiden");
    m_program->tree().setFocus();
    settle();
    const QImage with = field()->grab().toImage();
    magnifier()->hide();
    QCOMPARE(field()->grab().toImage(), with);
}

void SearchHistoryActionsTest::textsFollowTheLanguage()
{
    remember("kind:museum ");
    m_program->chooseLanguage("nl");
    QCOMPARE(magnifier()->accessibleName(), QStringLiteral("Recente zoekopdrachten"));
    type("");
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(shown(), QStringLiteral("Musea|Recente zoekopdrachten wissen"));
    menu()->close();
}

void SearchHistoryActionsTest::longSearchIsCutInTheMenu()
{
    const QByteArray words = QByteArray("leiden ").repeated(20);
    remember(words.constData());
    type("");
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(menu()->actions().constFirst()->text().remove(QLatin1Char('&')).size(), 80);
    QTest::keyClick(menu(), Qt::Key_Return);
    QCOMPARE(m_program->state().filter(), filter(words.constData()));
}

void SearchHistoryActionsTest::clearingForgetsThemForGood()
{
    remember("leiden");
    m_program->action("clearRecentSearches")->trigger();
    QVERIFY(!menu()->menuAction()->isEnabled());
    QVERIFY(!magnifier()->isEnabled());
    m_program->restart();
    QVERIFY(!menu()->menuAction()->isEnabled());
    QCOMPARE(remembered(), QString());
}

void SearchHistoryActionsTest::fieldWithoutAHistoryOffersNothing()
{
    BrowsingState state;
    SearchField alone(state);
    alone.show();
    QVERIFY(alone.findChildren<QToolButton *>().isEmpty());
    QSignalSpy list(&alone, &SearchField::listWanted);
    QTest::keyClick(&alone, Qt::Key_Down);
    QCOMPARE(list.count(), 1);
}

QTEST_MAIN(SearchHistoryActionsTest)
#include "searchhistoryactions_test.moc"
