// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/linkbutton.h"
#include "presentation/textlabels.h"
#include "widgets/referencelist.h"
#include "widgets/windowfixture.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>

namespace
{

QStringList listOf(const char *texts)
{
    return QString::fromUtf8(texts).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

} // namespace

/// Looking for a text on the page, with keys and mouse; and what a search marks there.
class FindInPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_program = std::make_unique<WindowFixture>();
        m_program->start();
        m_program->choose("museum-de-lakenhal");
    }
    void cleanup() { m_program.reset(); }
    void everyTextOfThePageIsSearched_data();
    void everyTextOfThePageIsSearched();
    void hitsAreCountedAndGoneThroughInACircle();
    void currentHitIsReadAloudWithItsLine();
    void hitOutOfSightIsScrolledTo();
    void escapeClosesAndGivesTheFocusBack();
    void buttonsDoTheSame();
    void nothingFoundIsTold();
    void anotherPageAndAnotherLanguageAreSearchedAnew();
    void foldedPartOfALongListIsSearched();
    void searchIsMarkedOnThePageUntilItEnds();
    void marksLieBehindTheirLetters();

private:
    [[nodiscard]] QLineEdit *field() const { return m_program->child<QLineEdit>("findField"); }
    [[nodiscard]] QWidget *bar() const { return m_program->child<QWidget>("findBar"); }
    [[nodiscard]] QString hits() const { return m_program->child<QLabel>("findHits")->text(); }
    void find(const QString &text) const
    {
        QTest::keyClick(&m_program->window(), Qt::Key_G, Qt::ControlModifier);
        QVERIFY(field()->hasFocus());
        QTest::keyClicks(field(), text);
    }
    /// Everything that is marked on the page, in its order; the current one in brackets.
    [[nodiscard]] QStringList marked() const
    {
        QStringList found;
        for (QWidget *widget : m_program->detail().widget()->findChildren<QWidget *>()) {
            const auto *text = dynamic_cast<MarkedText *>(widget);
            for (int number = 0; text && number < text->marks().size(); ++number) {
                const TextRange &range = text->marks().at(number);
                const QString part = text->readableText().mid(range.begin, range.length);
                found.append(number == text->currentMark() ? QLatin1Char('[') + part + QLatin1Char(']') : part);
            }
        }
        return found;
    }

    std::unique_ptr<WindowFixture> m_program;
};

void FindInPageTest::everyTextOfThePageIsSearched_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const char *wanted, const char *found) {
        QTest::newRow(name) << QString::fromUtf8(wanted) << listOf(found);
    };
    row("description and facts", "collection", "[collection]|collection");
    row("heading", "de lakenhal", "[De Lakenhal]|De Lakenhal|De Lakenhal");
    row("capitals and accents", "MÜNICIPAL", "[municipal]|Municipal");
    row("host of a link", "lakenhal.nl", "[lakenhal.nl]");
    row("blanks", "art   and", "[art and]");
    row("nothing", "zebra", "");
    row("only blanks", "   ", "");
}

void FindInPageTest::everyTextOfThePageIsSearched()
{
    QFETCH(QString, wanted);
    find(wanted);
    QTEST(marked(), "found");
}

void FindInPageTest::hitsAreCountedAndGoneThroughInACircle()
{
    find(QStringLiteral("collection"));
    QCOMPARE(hits(), QStringLiteral("1 of 2"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(hits(), QStringLiteral("2 of 2"));
    QCOMPARE(marked(), listOf("collection|[collection]"));
    QTest::keyClick(&m_program->window(), Qt::Key_F3);
    QCOMPARE(hits(), QStringLiteral("1 of 2"));
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(hits(), QStringLiteral("2 of 2"));
    QTest::keyClick(&m_program->window(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(marked(), listOf("[collection]|collection"));
}

void FindInPageTest::currentHitIsReadAloudWithItsLine()
{
    find(QStringLiteral("collection of"));
    const auto *label = m_program->child<QLabel>("findHits");
    const QString spoken = QAccessible::queryAccessibleInterface(const_cast<QLabel *>(label))->text(QAccessible::Name);
    QVERIFY2(spoken.startsWith(QLatin1String("1 of 1: ")), qPrintable(spoken));
    QVERIFY2(spoken.contains(QLatin1String("with a collection of art")), qPrintable(spoken));
}

void FindInPageTest::hitOutOfSightIsScrolledTo()
{
    m_program->window().resize(700, 400);
    m_program->choose("leiden-university");
    settle();
    const QScrollBar *bar = m_program->detail().verticalScrollBar();
    QVERIFY(bar->maximum() > 300);
    QVERIFY(bar->value() == 0);
    find(QStringLiteral("una europa"));
    QVERIFY(!marked().isEmpty());
    QVERIFY(bar->value() > 0);
    const QWidget *page = m_program->detail().widget();
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        auto *text = dynamic_cast<MarkedText *>(widget);
        if (!text || text->currentMark() < 0)
            continue;
        const QRect rect = text->markRects().at(text->currentMark()).first();
        const QPoint place = widget->mapTo(m_program->detail().viewport(), rect.center());
        QVERIFY(m_program->detail().viewport()->rect().contains(place));
    }
    const int first = bar->value();
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(bar->value(), first); // who closes the bar stays where he is
}

void FindInPageTest::escapeClosesAndGivesTheFocusBack()
{
    m_program->tree().setFocus();
    find(QStringLiteral("collection"));
    QVERIFY(bar()->isVisible());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!bar()->isVisible());
    QVERIFY(m_program->tree().hasFocus());
    QVERIFY(marked().isEmpty());
    // With the text of the last time, chosen to be typed over.
    QTest::keyClick(&m_program->window(), Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(field()->selectedText(), QStringLiteral("collection"));
    QCOMPARE(marked().size(), 2);
    QTest::keyClick(&m_program->tree(), Qt::Key_Escape); // from anywhere
    QVERIFY(!bar()->isVisible());
    QTest::keyClick(&m_program->window(), Qt::Key_F3); // goes on with it
    QVERIFY(bar()->isVisible());
    QCOMPARE(hits(), QStringLiteral("1 of 2"));
}

void FindInPageTest::buttonsDoTheSame()
{
    m_program->action("findInPage")->trigger();
    field()->setText(QStringLiteral("collection"));
    QTest::mouseClick(m_program->child<QToolButton>("findNext"), Qt::LeftButton);
    QCOMPARE(hits(), QStringLiteral("2 of 2"));
    QTest::mouseClick(m_program->child<QToolButton>("findPrevious"), Qt::LeftButton);
    QCOMPARE(hits(), QStringLiteral("1 of 2"));
    QTest::mouseClick(m_program->child<QToolButton>("findClose"), Qt::LeftButton);
    QVERIFY(!bar()->isVisible());
}

void FindInPageTest::nothingFoundIsTold()
{
    find(QStringLiteral("zebra"));
    QCOMPARE(hits(), QStringLiteral("Not found on this page"));
    QVERIFY(!m_program->child<QToolButton>("findNext")->isEnabled());
    QTest::keyClick(field(), Qt::Key_Return);
    field()->clear();
    QVERIFY(hits().isEmpty());
}

void FindInPageTest::anotherPageAndAnotherLanguageAreSearchedAnew()
{
    find(QStringLiteral("museum"));
    const QStringList before = marked();
    QVERIFY(before.size() >= 3);
    m_program->choose("tu-delft");
    QVERIFY(marked().isEmpty());
    QCOMPARE(hits(), QStringLiteral("Not found on this page"));
    m_program->chooseLanguage("nl");
    QCOMPARE(hits(), QStringLiteral("Niet gevonden op deze pagina"));
    QVERIFY(bar()->isVisible());
    m_program->state().goBack();
    settle();
    QVERIFY(marked().size() >= 3);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(hits().startsWith(QLatin1String("2 van ")));
}

void FindInPageTest::foldedPartOfALongListIsSearched()
{
    const Catalogue &catalogue = m_program->catalogue();
    QList<PartnerReference> references;
    for (int number = 1; number <= 400; ++number) {
        PartnerReference reference;
        reference.partner = 1;
        reference.name.set(catalogue.info().languages.first(), QStringLiteral("Partner %1").arg(number));
        references.append(reference);
    }
    ReferenceList list(references, QStringLiteral("list"), catalogue, catalogue.info().languages.first(), {});
    QCOMPARE(list.shown(), 100);
    const auto endsWith = [](const char *end) {
        return [end = QString::fromLatin1(end)](const QString &name) { return name.endsWith(end); };
    };
    QCOMPARE(list.showWanted(endsWith("99")), 1); // 399
    QCOMPARE(list.shown(), 300);
    QCOMPARE(list.showWanted(endsWith("350")), 1); // too far down
    QCOMPARE(list.shown(), 300);
    QCOMPARE(list.showWanted(endsWith("10")), 1); // 310
    ReferenceList other(references, QStringLiteral("list"), catalogue, catalogue.info().languages.first(), {});
    QCOMPARE(other.showWanted(endsWith("399")), 1);
    QCOMPARE(other.shown(), 100);
}

void FindInPageTest::searchIsMarkedOnThePageUntilItEnds()
{
    m_program->state().setFilter(PartnerFilter::parse(QStringLiteral("heritage")));
    QTRY_COMPARE(marked(), listOf("heritage|Heritage"));
    find(QStringLiteral("collection"));
    QCOMPARE(marked(), listOf("[collection]|collection"));
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(marked(), listOf("heritage|Heritage"));
    m_program->choose("naturalis");
    m_program->choose("museum-de-lakenhal");
    QCOMPARE(marked(), listOf("heritage|Heritage"));
    m_program->state().setFilter({});
    QVERIFY(marked().isEmpty());
}

void FindInPageTest::marksLieBehindTheirLetters()
{
    // What a mark changes on the screen must hold the letters, and nothing but them.
    find(QStringLiteral("reopened"));
    auto *description = m_program->detail().widget()->findChild<DescriptionLabel *>();
    QVERIFY(description && !description->marks().isEmpty());
    const QRect rect = description->rectsOf(description->marks()).first().first();
    const QImage with = description->grab().toImage();
    description->setMarks({});
    const QImage without = description->grab().toImage();
    QRect changed;
    QRect letters;
    const QRgb ground = without.pixel(without.width() - 1, 0);
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            if (with.pixel(x, y) != without.pixel(x, y))
                changed |= QRect(x, y, 1, 1);
            if (rect.adjusted(2, 0, -2, 0).contains(x, y) && without.pixel(x, y) != ground)
                letters |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(rect.adjusted(-3, -2, 3, 2).contains(changed));
    QVERIFY(rect.contains(letters));
    // The word fills its mark: it stands where it was looked for.
    QVERIFY(letters.width() > rect.width() * 3 / 4);
}

QTEST_MAIN(FindInPageTest)
#include "findinpage_test.moc"
