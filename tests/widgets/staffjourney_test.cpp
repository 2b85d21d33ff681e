// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/roles.h"
#include "presentation/linkbutton.h"
#include "widgets/shownparts.h"
#include "widgets/windowfixture.h"

#include <QApplication>
#include <QScrollBar>

namespace
{

/// A key goes to whatever has the focus, as on a real keyboard.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void type(const char *letters)
{
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(letters));
}

/// Everything that must be the same when somebody comes back to where he was.
struct Place {
    explicit Place(const WindowFixture &program)
        : entry(program.state().entry())
        , title(program.window().windowTitle())
        , scroll(program.detail().verticalScrollBar()->value())
        , row(program.tree().currentIndex().data().toString())
        , rowTop(program.tree().visualRect(program.tree().currentIndex()).top())
        , expanded(program.child<CategoryPane>("categoryPane")->expandedCategories())
    {
    }
    friend bool operator==(const Place &, const Place &) = default;

    BrowsingEntry entry;
    QString title;
    int scroll;
    QString row;
    int rowTop;
    QStringList expanded;
};

} // namespace

/// A member of the staff looks a partner up, follows its members, goes back, changes the language and the size of the
/// text, and goes home. Each step continues where the last one ended.
class StaffJourneyTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_program = std::make_unique<WindowFixture>(); }
    void programStartsAtTheIntroduction();
    void keyboardOpensACategory();
    void typedLettersFindThePartner();
    void pageIsReadByKeyboard();
    void memberIsFollowedWithTheMouse();
    void backRestoresEntryAndScroll();
    void forwardGoesToTheMemberAgain();
    void languageIsChangedWithTheMouse();
    void otherLanguageAndBackKeepsThePlace();
    void textBecomesLarger();
    void nextStartIsAtTheSamePlace();
    void cleanupTestCase() { m_program.reset(); }

private:
    [[nodiscard]] QString title() const { return m_program->detail().title(); }

    std::unique_ptr<WindowFixture> m_program;
    std::unique_ptr<Place> m_alliance;
};

void StaffJourneyTest::programStartsAtTheIntroduction()
{
    QVERIFY(m_program->state().entry().isIntroduction());
    QVERIFY(m_program->tree().hasFocus());
}

void StaffJourneyTest::keyboardOpensACategory()
{
    for (int row = 0; row < m_program->tree().model()->rowCount(); ++row) {
        const QModelIndex category = m_program->tree().model()->index(row, 0);
        while (m_program->tree().currentIndex() != category)
            press(Qt::Key_Down);
        QCOMPARE(title(), category.data().toString());
        if (!m_program->tree().isExpanded(category))
            press(Qt::Key_Right);
        QVERIFY(m_program->tree().isExpanded(category));
        press(Qt::Key_Return);
        QVERIFY(!m_program->tree().isExpanded(category));
        press(Qt::Key_Return);
        QVERIFY(m_program->tree().isExpanded(category));
    }
}

void StaffJourneyTest::typedLettersFindThePartner()
{
    press(Qt::Key_Home);
    type("universities of");
    QCOMPARE(title(), QStringLiteral("Universities of the Netherlands"));
    QVERIFY(m_program->tree().viewport()->rect().contains(
        m_program->tree().visualRect(m_program->tree().currentIndex()).center()));
}

void StaffJourneyTest::pageIsReadByKeyboard()
{
    QScrollBar *bar = m_program->detail().verticalScrollBar();
    press(Qt::Key_Tab);
    QVERIFY(m_program->detail().hasFocus());
    press(Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    press(Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    press(Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
}

void StaffJourneyTest::memberIsFollowedWithTheMouse()
{
    auto *member = m_program->child<LinkButton>("member-2");
    QVERIFY(member);
    const QString name = member->accessibleName();
    m_program->detail().ensureWidgetVisible(member);
    m_alliance = std::make_unique<Place>(*m_program);
    QVERIFY(m_alliance->scroll > 0);
    QTest::mouseClick(member, Qt::LeftButton);
    settle();
    QCOMPARE(title(), name);
    QCOMPARE(m_program->detail().verticalScrollBar()->value(), 0);
    QCOMPARE(m_program->tree().currentIndex().data().toString(), name);
    QVERIFY(m_program->child<QWidget>("memberOf-0"));
}

void StaffJourneyTest::backRestoresEntryAndScroll()
{
    press(Qt::Key_Left, Qt::AltModifier);
    settle();
    QCOMPARE(m_program->state().entry(), m_alliance->entry);
    QCOMPARE(m_program->detail().verticalScrollBar()->value(), m_alliance->scroll);
    QCOMPARE(m_program->tree().currentIndex().data().toString(), m_alliance->row);
    QCOMPARE(m_program->window().windowTitle(), m_alliance->title);
}

void StaffJourneyTest::forwardGoesToTheMemberAgain()
{
    press(Qt::Key_Right, Qt::AltModifier);
    settle();
    QVERIFY(m_program->child<QWidget>("memberOf-0"));
    QTest::mouseClick(m_program->child<QWidget>("backButton"), Qt::LeftButton);
    settle();
    QCOMPARE(m_program->state().entry(), m_alliance->entry);
}

void StaffJourneyTest::languageIsChangedWithTheMouse()
{
    m_alliance = std::make_unique<Place>(*m_program);
    QTest::mouseClick(m_program->child<QWidget>("switch-language-nl"), Qt::LeftButton);
    settle();
    QCOMPARE(title(), QStringLiteral("Universiteiten van Nederland"));
    QCOMPARE(m_program->state().entry().partner, m_alliance->entry.partner);
    QCOMPARE(m_program->tree().currentIndex().data().toString(), QStringLiteral("Universiteiten van Nederland"));
    QCOMPARE(m_program->child<CategoryPane>("categoryPane")->expandedCategories(), m_alliance->expanded);
    QVERIFY(shows(&m_program->window(), QStringLiteral("Universities of the Netherlands"))); // its other name
}

void StaffJourneyTest::otherLanguageAndBackKeepsThePlace()
{
    QTest::mouseClick(m_program->child<QWidget>("switch-language-en"), Qt::LeftButton);
    settle();
    QVERIFY(Place(*m_program) == *m_alliance);
}

void StaffJourneyTest::textBecomesLarger()
{
    const int before = m_program->detail().widget()->height();
    press(Qt::Key_Plus, Qt::ControlModifier);
    press(Qt::Key_Plus, Qt::ControlModifier);
    settle();
    QCOMPARE(m_program->appearance().textSize(), 120);
    QVERIFY(m_program->detail().widget()->height() > before);
    QCOMPARE(m_program->state().entry().partner, m_alliance->entry.partner);
}

void StaffJourneyTest::nextStartIsAtTheSamePlace()
{
    const Place before(*m_program);
    m_program->restart();
    QCOMPARE(m_program->appearance().textSize(), 120);
    const Place after(*m_program);
    QCOMPARE(after.entry, before.entry);
    QCOMPARE(after.title, before.title);
    QCOMPARE(after.row, before.row);
    QCOMPARE(after.rowTop, before.rowTop);
    QCOMPARE(after.expanded, before.expanded);
    QCOMPARE(after.scroll, before.scroll);
}

QTEST_MAIN(StaffJourneyTest)
#include "staffjourney_test.moc"
