// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/roles.h"
#include "catalogue/description.h"
#include "presentation/linkbutton.h"
#include "support/cataloguecopy.h"
#include "widgets/shownparts.h"
#include "widgets/translationtexts.h"
#include "widgets/windowfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QMenuBar>
#include <QRandomGenerator>
#include <QScrollBar>

namespace
{

constexpr int states = 50;

/// Everything that a change of language must leave as it is.
struct Remembered {
    QList<BrowsingEntry> history; ///< with the present entry first, then backwards; then all that lies ahead
    QStringList expanded;
    QString selected; ///< numbers of category and partner
    int rowTop = 0;
    int treeScroll = 0;
    int scroll = 0;
    QString focus;
    int textSize = 0;
};

/// Walks through the history and comes back.
QList<BrowsingEntry> historyOf(BrowsingState &state)
{
    QList<BrowsingEntry> entries{state.entry()};
    int steps = 0;
    for (; state.canGoBack(); ++steps) {
        state.goBack();
        entries.append(state.entry());
    }
    for (; steps > 0; --steps)
        state.goForward();
    for (; state.canGoForward(); ++steps) {
        state.goForward();
        entries.append(state.entry());
    }
    for (; steps > 0; --steps)
        state.goBack();
    return entries;
}

/// Without the history: to look at it means to go through it.
Remembered rememberedOf(const WindowFixture &program)
{
    Remembered found;
    found.history = {program.state().entry()};
    found.expanded = program.child<CategoryPane>("categoryPane")->expandedCategories();
    const QModelIndex current = program.tree().currentIndex();
    found.selected = QStringLiteral("%1 %2 %3")
                         .arg(current.data(CategoryIdRole).toInt())
                         .arg(current.data(PartnerIdRole).toInt())
                         .arg(program.tree().selectionModel()->isSelected(current));
    const QRect place = program.tree().visualRect(current);
    found.rowTop = place.intersects(program.tree().viewport()->rect()) ? place.top() : -1;
    found.treeScroll = program.tree().verticalScrollBar()->value();
    found.scroll = program.detail().verticalScrollBar()->value();
    found.focus = QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QStringLiteral("nothing");
    found.textSize = program.appearance().textSize();
    return found;
}

QString differences(const Remembered &one, const Remembered &other)
{
    QStringList found;
    if (one.history != other.history)
        found << QStringLiteral("entry or its scroll %1 %2")
                     .arg(one.history.first().scroll)
                     .arg(other.history.first().scroll);
    if (one.expanded != other.expanded)
        found << QStringLiteral("expansion");
    if (one.selected != other.selected)
        found << QStringLiteral("selection %1, %2").arg(one.selected, other.selected);
    if (one.rowTop != other.rowTop || one.treeScroll != other.treeScroll)
        found << QStringLiteral("row %1 %2, tree %3 %4")
                     .arg(one.rowTop)
                     .arg(other.rowTop)
                     .arg(one.treeScroll)
                     .arg(other.treeScroll);
    if (one.scroll != other.scroll)
        found << QStringLiteral("scroll %1 %2").arg(one.scroll).arg(other.scroll);
    if (one.focus != other.focus)
        found << QStringLiteral("focus %1, %2").arg(one.focus, other.focus);
    if (one.textSize != other.textSize)
        found << QStringLiteral("text size");
    return found.join(QLatin1String("; "));
}

/// Works the program at random, as a reader might.
void goSomewhere(WindowFixture &program, QRandomGenerator &random)
{
    const Catalogue &catalogue = program.catalogue();
    const QList<PartnerId> partners = everyPartnerOf(catalogue);
    program.state().setGrouping(everyCategoryTree[static_cast<std::size_t>(random.bounded(3))]);
    for (int row = 0; row < program.tree().model()->rowCount(); ++row)
        program.tree().setExpanded(program.tree().model()->index(row, 0), random.bounded(2) == 0);
    const int visits = random.bounded(6);
    for (int visit = 0; visit < visits; ++visit) {
        const QList<Category> &categories = catalogue.categories(program.state().entry().grouping);
        if (random.bounded(4) == 0)
            program.state().chooseCategory(categories.at(random.bounded(categories.size())).id);
        else
            program.state().choose(partners.at(random.bounded(partners.size())));
        settle();
        program.detail().verticalScrollBar()->setValue(
            random.bounded(program.detail().verticalScrollBar()->maximum() + 1));
    }
    for (int step = random.bounded(3); step > 0; --step)
        program.state().goBack();
    program.appearance().setTextSize(100 + 10 * random.bounded(3));
    settle();
    program.tree().verticalScrollBar()->setValue(random.bounded(program.tree().verticalScrollBar()->maximum() + 1));
    const QList<QWidget *> widgets = focusableWidgets(&program.window());
    widgets.at(random.bounded(widgets.size()))->setFocus(Qt::OtherFocusReason);
    settle();
}

/// What can be read in the window: labels, buttons, menus, tree, tool tips, names for a screen reader.
QStringList everythingShown(const WindowFixture &program)
{
    QStringList texts = shownTexts(&program.window());
    texts << program.window().windowTitle().section(QStringLiteral(" — "), 0, 0);
    for (const QMenu *menu : menusOf(program.window().menuBar()))
        texts << menu->title();
    for (const QAction *action : program.actions())
        texts << action->text();
    for (const QWidget *widget : program.window().findChildren<QWidget *>())
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
    const auto *grouping = program.child<QComboBox>("grouping");
    for (int row = 0; row < grouping->count(); ++row)
        texts << grouping->itemText(row);
    for (QModelIndex row = program.tree().model()->index(0, 0); row.isValid(); row = program.tree().indexBelow(row))
        texts << row.data().toString() << row.data(Qt::AccessibleTextRole).toString();
    texts.removeDuplicates();
    return texts;
}

} // namespace

class LanguageChangeTest final : public QObject
{
    Q_OBJECT

private slots:
    void thereAndBackNothingIsLost_data();
    void thereAndBackNothingIsLost();
    void historyIsTheSameAfterwards();
    void focusStaysOnTheSameLink();
    void nothingIsLeftInTheOtherLanguage_data();
    void nothingIsLeftInTheOtherLanguage();
    void textThatIsMissingIsShownInTheOtherAndMarked();
};

void LanguageChangeTest::thereAndBackNothingIsLost_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= states; ++seed)
        QTest::addRow("state %u", seed) << seed;
}

void LanguageChangeTest::thereAndBackNothingIsLost()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    WindowFixture program;
    program.chooseLanguage("nl");
    goSomewhere(program, random);
    const Remembered before = rememberedOf(program);
    program.chooseLanguage("en");
    const Remembered between = rememberedOf(program);
    // In the other language texts have other lengths and another order; all else is the same at once.
    QCOMPARE(between.history, before.history);
    QCOMPARE(between.expanded, before.expanded);
    QCOMPARE(between.selected, before.selected);
    QCOMPARE(between.focus, before.focus);
    QCOMPARE(between.textSize, before.textSize);
    if (before.rowTop > 0 && before.rowTop < program.tree().viewport()->height() / 2)
        QCOMPARE(between.rowTop, before.rowTop);
    program.chooseLanguage("nl");
    const QString lost = differences(before, rememberedOf(program));
    QVERIFY2(lost.isEmpty(), qPrintable(lost));
}

void LanguageChangeTest::historyIsTheSameAfterwards()
{
    QRandomGenerator random(2026);
    WindowFixture program;
    for (int number = 0; number < 5; ++number) {
        goSomewhere(program, random);
        const QList<BrowsingEntry> before = historyOf(program.state());
        program.chooseLanguage("nl");
        program.chooseLanguage("en");
        QCOMPARE(historyOf(program.state()), before);
    }
}

void LanguageChangeTest::focusStaysOnTheSameLink()
{
    WindowFixture program;
    program.choose("universities-of-the-netherlands");
    for (const char *name : {"member-3", "breadcrumb-national", "link-0"}) {
        auto *link = program.child<LinkButton>(name);
        QVERIFY2(link, name);
        link->setFocus(Qt::TabFocusReason);
        for (const char *tag : {"nl", "en"}) {
            program.chooseLanguage(tag);
            QCOMPARE(QApplication::focusWidget()->objectName(), QLatin1String(name));
            QVERIFY(qobject_cast<LinkButton *>(QApplication::focusWidget()));
        }
    }
}

void LanguageChangeTest::nothingIsLeftInTheOtherLanguage_data()
{
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("after a change to Dutch") << QByteArray("nl") << QByteArray("en");
    QTest::newRow("after a change to English") << QByteArray("en") << QByteArray("nl");
}

void LanguageChangeTest::nothingIsLeftInTheOtherLanguage()
{
    QFETCH(const QByteArray, shown);
    QFETCH(const QByteArray, other);
    WindowFixture program;
    const TranslationTexts texts(program.catalogue(), languageWithTag(shown.constData()),
                                 languageWithTag(other.constData()));
    QVERIFY(texts.size() > 500);
    program.session().open(QStringLiteral("/no/such.sqlite"));
    for (const char *slug :
         {"", "universities-of-the-netherlands", "medical-delta", "municipality-of-leiden", "una-europa"}) {
        for (const CategoryTree tree : everyCategoryTree) {
            program.chooseLanguage(other.constData());
            program.state().setGrouping(tree);
            if (*slug)
                program.choose(slug);
            program.tree().expandAll();
            const Partner partner = program.catalogue().partner(program.state().entry().partner).value_or(Partner());
            program.chooseLanguage(shown.constData());
            for (const QString &text : everythingShown(program)) {
                // The other name of a partner stands below its name on purpose.
                if (text != partner.name.exactly(languageWithTag(other.constData())))
                    QVERIFY2(!texts.isForeign(text), qPrintable(text));
            }
        }
    }
}

void LanguageChangeTest::textThatIsMissingIsShownInTheOtherAndMarked()
{
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    // Language 0 is the catalogue's first; its texts about one partner go.
    const QString partner =
        QStringLiteral(" WHERE partner = (SELECT id FROM partner WHERE slug = 'una-europa') AND language = "
                       "(SELECT id FROM language WHERE tag = 'nl')");
    QCOMPARE(copy.run({QStringLiteral("DELETE FROM partner_description") + partner}), QString());
    WindowFixture program(copy.path());
    program.choose("una-europa");
    const QStringList english = shownTexts(program.detail().widget());
    program.chooseLanguage("nl");
    const QStringList dutch = shownTexts(program.detail().widget());
    const Partner una = *program.catalogue().partner(program.state().entry().partner);
    const QString text = plainText(parseDescription(una.description.exactly(languageWithTag("en"))));
    QVERIFY(english.contains(text));
    QVERIFY(dutch.contains(text));
    QCOMPARE(english.filter(QStringLiteral(": English")).size(), 0);
    QCOMPARE(dutch.filter(QStringLiteral(": English")).size(), 1);
}

QTEST_MAIN(LanguageChangeTest)
#include "languagechange_test.moc"
