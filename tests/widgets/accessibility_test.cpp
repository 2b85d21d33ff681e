// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/chip.h"
#include "presentation/linkbutton.h"
#include "presentation/textlabels.h"
#include "widgets/editionsheet.h"
#include "widgets/shownparts.h"
#include "widgets/windowfixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QMenuBar>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTemporaryDir>

namespace
{

/// What is wrong with the name of something that can have the focus; empty if nothing is.
QString mistakeInName(QAccessibleInterface &face)
{
    const QString name = face.text(QAccessible::Name);
    const QObject *object = face.object();
    const QString whose =
        object ? QString::fromLatin1(object->metaObject()->className()) + QLatin1Char(' ') + object->objectName()
               : QStringLiteral("a part without an object");
    if (name.trimmed().isEmpty())
        return whose + QStringLiteral(" has no name");
    if (object && name == object->objectName())
        return whose + QStringLiteral(" is called by its object name");
    const bool isMnemonic = name.contains(QLatin1Char('&')) && !name.contains(QLatin1String(" & "));
    return isMnemonic ? whose + QStringLiteral(" has the mark of a mnemonic in its name: ") + name : QString();
}

/// Walks through everything a screen reader can reach.
QStringList mistakesBelow(QAccessibleInterface *face)
{
    QStringList mistakes;
    const bool isShown = !face->state().invisible;
    if (isShown && face->state().focusable && face->role() != QAccessible::Client &&
        face->role() != QAccessible::Window)
        mistakes.append(mistakeInName(*face));
    for (int number = 0; isShown && number < face->childCount(); ++number) {
        if (QAccessibleInterface *child = face->child(number))
            mistakes.append(mistakesBelow(child));
    }
    mistakes.removeAll(QString());
    return mistakes;
}

/// Waits for the results, or for the help where there are none.
void search(const QString &text, WindowFixture &program)
{
    program.state().setFilter(PartnerFilter::parse(text));
    const auto *results = program.child<QAbstractItemView>("results");
    const auto *help = program.child<QWidget>("nothingFound");
    if (!QTest::qWaitFor([&] { return results->model()->rowCount() > 0 || help->isVisible(); }))
        qFatal("A search of a test was not answered.");
}

/// One of the dialogs of the saved views, with a view that is called as the one that is offered.
void openDialog(const char *action, WindowFixture &program)
{
    const PartnerFilter filter = PartnerFilter::parse(QStringLiteral("leiden"));
    if (program.views().save({QStringLiteral("“leiden”"), filter}))
        qFatal("A view of a test cannot be saved.");
    program.state().setFilter(filter);
    program.action(action)->setEnabled(true); // as when its menu is opened
    program.action(action)->trigger();
    if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() && QApplication::focusWidget(); }))
        qFatal("A dialog does not open.");
}

/// The list of the selection, with two partners.
void openSelection(WindowFixture &program)
{
    for (const char *slug : {"tu-delft", "medical-delta"}) {
        if (program.selection().add({QString::fromLatin1(slug)}))
            qFatal("A partner of a test cannot be picked.");
    }
    program.action("manageSelection")->trigger();
    if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() && QApplication::focusWidget(); }))
        qFatal("A dialog does not open.");
}

/// The dialog for a new edition on one of its pages.
void openNewEdition(QLatin1String page, const WindowFixture &program)
{
    const QTemporaryDir folder;
    EditionSheet sheet(program.catalogue());
    if (page == QLatin1String("columns"))
        sheet.addColumn(QStringLiteral("Postbus & zo"), QStringLiteral("9500"));
    sheet.set(QStringLiteral("tu-delft"), QStringLiteral("founded"),
              page == QLatin1String("mistakes") ? QStringLiteral("long ago") : QStringLiteral("1843"));
    sheet.write(folder.filePath(QStringLiteral("partners.csv")));
    program.action("newEdition")->trigger();
    const auto *dialog = program.child<QWidget>("newEditionDialog");
    if (!QTest::qWaitFor([&] { return dialog->isAncestorOf(QApplication::focusWidget()); }))
        qFatal("A dialog does not open.");
    if (page == QLatin1String("file"))
        return;
    QTest::keyClicks(QApplication::focusWidget(), folder.filePath(QStringLiteral("partners.csv")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto *pages = program.child<QStackedWidget>("editionPages");
    const QLatin1String wanted(page == QLatin1String("columns") ? "columnMappingPage" : "editionResultPage");
    if (!QTest::qWaitFor([&] { return pages->currentWidget()->objectName() == wanted; }))
        qFatal("The spreadsheet of a test is not read.");
}

/// The export dialog, or the dialog for its columns, with two partners in the selection.
void openExport(bool hasColumns, WindowFixture &program)
{
    for (const char *slug : {"tu-delft", "medical-delta"}) {
        if (program.selection().add({QString::fromLatin1(slug)}))
            qFatal("A partner of a test cannot be picked.");
    }
    program.action("export")->trigger();
    if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() && QApplication::focusWidget(); }))
        qFatal("A dialog does not open.");
    const auto *table = QApplication::activeModalWidget()->findChild<QAbstractItemView *>();
    if (!QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }))
        qFatal("A preview does not come.");
    if (!hasColumns)
        return;
    QWidget *dialog = QApplication::activeModalWidget();
    dialog->findChild<QAbstractButton *>(QStringLiteral("moreColumns"))->click();
    if (!QTest::qWaitFor([dialog] { return QApplication::activeModalWidget() != dialog; }))
        qFatal("A dialog does not open.");
}

/// The window, or the dialog before it.
QWidget *shownWindow(const WindowFixture &program)
{
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : &program.window();
}

/// The places of the program that are walked through.
void goTo(const char *place, WindowFixture &program)
{
    const QLatin1String name(place);
    if (name == QLatin1String("category"))
        program.state().chooseCategory(program.catalogue().categories(CategoryTree::Place).first().id);
    else if (name == QLatin1String("notice"))
        program.session().open(QStringLiteral("/no/such.sqlite"));
    else if (name == QLatin1String("save view") || name == QLatin1String("manage views"))
        openDialog(name == QLatin1String("save view") ? "saveView" : "manageViews", program);
    else if (name == QLatin1String("my selection"))
        openSelection(program);
    else if (name.startsWith(QLatin1String("new edition: ")))
        openNewEdition(QLatin1String(place + 13), program);
    else if (name == QLatin1String("export") || name == QLatin1String("columns"))
        openExport(name == QLatin1String("columns"), program);
    else if (name.startsWith(QLatin1String("search: ")))
        search(QString::fromUtf8(place).mid(8), program);
    else if (name != QLatin1String("introduction"))
        program.choose(place);
    settle();
}

void addPlacesAndLanguages()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("tag");
    for (const char *place : {"introduction", "category", "universities-of-the-netherlands", "medical-delta", "notice",
                              "search: leiden kind:museum", "search: naturalis status:ended", "save view",
                              "manage views", "my selection", "new edition: file", "new edition: columns",
                              "new edition: mistakes", "new edition: differences", "export", "columns"}) {
        for (const char *tag : {"nl", "en"})
            QTest::addRow("%s, %s", place, tag) << QByteArray(place) << QByteArray(tag);
    }
}

/// The widgets that the key goes to, from the present one until it comes round.
QList<QWidget *> widgetsReachedBy(Qt::Key key)
{
    QList<QWidget *> reached;
    for (int step = 0; step < 500; ++step) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QWidget *focus = QApplication::focusWidget();
        if (!focus || reached.contains(focus))
            break;
        reached.append(focus);
    }
    return reached;
}

QString namesOf(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names.append(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(':') + widget->objectName());
    return names.join(QLatin1Char(' '));
}

} // namespace

class AccessibilityTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingThatCanHaveTheFocusHasAName_data() { addPlacesAndLanguages(); }
    void everythingThatCanHaveTheFocusHasAName();
    void tabReachesEverythingAndComesRound_data() { addPlacesAndLanguages(); }
    void tabReachesEverythingAndComesRound();
    void backtabGoesTheSameWayBack_data() { addPlacesAndLanguages(); }
    void backtabGoesTheSameWayBack();
    void focusedLinkIsAlwaysSeen();
    void focusIsSeen();
    void controlsOfDialogsAreLargeEnough();
    void linksAndHeadingsAreCalledSo();
    void menusHaveNames();
    void pageThatIsShownIsTold();
};

void AccessibilityTest::initTestCase()
{
    QAccessible::setActive(true);
}

void AccessibilityTest::everythingThatCanHaveTheFocusHasAName()
{
    QFETCH(const QByteArray, place);
    QFETCH(const QByteArray, tag);
    WindowFixture program;
    program.chooseLanguage(tag.constData());
    goTo(place.constData(), program);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(shownWindow(program));
    QVERIFY(face && face->childCount() > 0);
    const QStringList mistakes = mistakesBelow(face);
    QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.join(QLatin1Char('\n'))));
    for (QWidget *widget : focusableWidgets(shownWindow(program))) {
        QAccessibleInterface *part = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(part, widget->metaObject()->className());
        QCOMPARE(mistakeInName(*part), QString());
    }
}

void AccessibilityTest::tabReachesEverythingAndComesRound()
{
    QFETCH(const QByteArray, place);
    QFETCH(const QByteArray, tag);
    WindowFixture program;
    program.chooseLanguage(tag.constData());
    goTo(place.constData(), program);
    QWidget *first = QApplication::focusWidget();
    QVERIFY(first);
    QList<QWidget *> missed = focusableWidgets(shownWindow(program));
    const QList<QWidget *> reached = widgetsReachedBy(Qt::Key_Tab);
    QVERIFY(reached.contains(first));
    for (QWidget *widget : reached)
        missed.removeAll(widget);
    // The arrows lead to the other choices of a group.
    missed.removeIf([](const QWidget *widget) {
        const auto *choice = qobject_cast<const QRadioButton *>(widget);
        return choice && !choice->isChecked();
    });
    QVERIFY2(missed.isEmpty(), qPrintable(namesOf(missed)));
    // Once round, and nothing twice.
    QCOMPARE(reached.last(), first);
}

void AccessibilityTest::backtabGoesTheSameWayBack()
{
    QFETCH(const QByteArray, place);
    QFETCH(const QByteArray, tag);
    WindowFixture program;
    program.chooseLanguage(tag.constData());
    goTo(place.constData(), program);
    QWidget *first = QApplication::focusWidget();
    QList<QWidget *> forwards = widgetsReachedBy(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), forwards.first());
    first->setFocus(Qt::OtherFocusReason);
    QList<QWidget *> backwards = widgetsReachedBy(Qt::Key_Backtab);
    std::reverse(backwards.begin(), backwards.end());
    // Both end where they began.
    backwards.append(backwards.takeFirst());
    QCOMPARE(namesOf(backwards), namesOf(forwards));
    QCOMPARE(backwards, forwards);
}

void AccessibilityTest::focusedLinkIsAlwaysSeen()
{
    WindowFixture program;
    goTo("universities-of-the-netherlands", program);
    int links = 0;
    program.tree().setFocus();
    for (int step = 0; step < 500; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        if (focus == &program.tree())
            break;
        if (!qobject_cast<LinkButton *>(focus))
            continue;
        ++links;
        const QRect place(focus->mapTo(program.detail().viewport(), QPoint(0, 0)), focus->size());
        QVERIFY2(program.detail().viewport()->rect().contains(place), qPrintable(focus->objectName()));
    }
    QVERIFY(links > 10);
}

void AccessibilityTest::focusIsSeen()
{
    WindowFixture program;
    goTo("medical-delta", program);
    program.tree().setFocus();
    for (int step = 0; step < 500; ++step) {
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(before, Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        if (focus == &program.tree())
            break;
        settle();
        const QImage with = focus->grab().toImage();
        before->setFocus(Qt::OtherFocusReason);
        settle();
        const QImage without = focus->grab().toImage();
        QVERIFY2(with != without, qPrintable(namesOf({focus})));
        focus->setFocus(Qt::TabFocusReason);
    }
}

void AccessibilityTest::controlsOfDialogsAreLargeEnough()
{
    for (const char *place : {"save view", "manage views", "my selection", "new edition: file", "new edition: columns",
                              "new edition: mistakes", "new edition: differences", "export", "columns"}) {
        WindowFixture program;
        goTo(place, program);
        QVERIFY(shownWindow(program) != &program.window());
        for (const QWidget *widget : focusableWidgets(shownWindow(program)))
            QVERIFY2(widget->height() >= 28, qPrintable(widget->objectName()));
    }
}

void AccessibilityTest::linksAndHeadingsAreCalledSo()
{
    WindowFixture program;
    goTo("medical-delta", program);
    const QWidget *page = program.detail().widget();
    QVERIFY(!page->findChildren<LinkButton *>().isEmpty());
    for (LinkButton *link : page->findChildren<LinkButton *>())
        QCOMPARE(QAccessible::queryAccessibleInterface(link)->role(), QAccessible::Link);
    QVERIFY(page->findChildren<HeadingLabel *>().size() >= 3);
    for (HeadingLabel *heading : page->findChildren<HeadingLabel *>())
        QCOMPARE(QAccessible::queryAccessibleInterface(heading)->role(), QAccessible::Heading);
    for (LanguageBadge *badge : page->findChildren<LanguageBadge *>())
        QVERIFY(badge->accessibleName().size() > badge->text().size());
}

void AccessibilityTest::menusHaveNames()
{
    WindowFixture program;
    for (const char *tag : {"nl", "en"}) {
        program.chooseLanguage(tag);
        for (QMenu *menu : menusOf(program.window().menuBar())) {
            QVERIFY(!menu->title().isEmpty());
            for (const QAction *action : menu->actions())
                QVERIFY(action->isSeparator() || !action->text().isEmpty());
        }
    }
}

void AccessibilityTest::pageThatIsShownIsTold()
{
    WindowFixture program;
    goTo("medical-delta", program);
    QCOMPARE(QAccessible::queryAccessibleInterface(&program.detail())->text(QAccessible::Name),
             QStringLiteral("Medical Delta"));
}

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
