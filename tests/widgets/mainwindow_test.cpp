// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow.h"

#include "support/cataloguecopy.h"
#include "support/filestate.h"
#include "support/sourcefolder.h"
#include "widgets/filtermenu.h"
#include "widgets/helpwindow.h"
#include "widgets/shownparts.h"
#include "widgets/windowfixture.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QTextEdit>

namespace
{

/// The letter behind the mark of a mnemonic; empty if there is none.
QString mnemonicOf(QString text)
{
    text.remove(QStringLiteral("&&"));
    const qsizetype mark = text.indexOf(QLatin1Char('&'));
    return mark < 0 ? QString() : text.mid(mark + 1, 1).toLower();
}

/// What is wrong with the mnemonics of one menu; empty if all have one and no two are the same.
QString mistakeIn(const QList<QAction *> &actions)
{
    QSet<QString> seen;
    for (const QAction *action : actions) {
        if (action->isSeparator())
            continue;
        const QString mnemonic = mnemonicOf(action->text());
        if (mnemonic.isEmpty() || seen.contains(mnemonic))
            return action->text();
        seen.insert(mnemonic);
    }
    return {};
}

const Edition edition = {7, PartialDate::fromIso(u"2026-11-01").value_or(PartialDate())};

/// A file is dragged over the window and let go.
bool drop(MainWindow &window, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent let(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &let);
    settle();
    return true;
}

} // namespace

class MainWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void everyShortcutIsUnique();
    void titleFollowsPageAndLanguage();
    void catalogueThatIsRefusedIsTold_data();
    void catalogueThatIsRefusedIsTold();
    void noticeFollowsTheLanguage();
    void anotherCatalogueIsOpenedByDroppingIt();
    void whatIsNoFileIsNotTaken();
    void menuLeadsBackToTheBundledCatalogue();
    void openCatalogueAsksForAFile();
    void fullScreenIsSwitchedByAKey();
    void leftSideGrowsWithTheText();
    void otherCatalogueIsNamedInTheStatusBar();
    void textSizeIsSwitchedByKeys();
    void mouseButtonsGoBackAndForward();
    void actionsFollowTheHistory();
    void groupingIsInTheMenu();
    void languageIsInTheMenu();
    void regionOfALanguageIsNoOtherLanguage();
    void addressIsOpenedByTheBrowser();
    void browserThatDoesNotAnswerIsTold();
    void helpOpensInsideTheProgramAndFollowsTheLanguage();
    void aboutTellsVersionLicenceAndEdition();
    void statusTellsTheNumberOfPartners();
    void controlsOfLaterStepsAreNotShown();
};

void MainWindowTest::mnemonicsAreUnique_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::newRow("Dutch") << QByteArray("nl");
    QTest::newRow("English") << QByteArray("en");
}

void MainWindowTest::mnemonicsAreUnique()
{
    QFETCH(const QByteArray, tag);
    WindowFixture program;
    program.chooseLanguage(tag.constData());
    QMenuBar *bar = program.window().menuBar();
    QCOMPARE(bar->actions().size(), 6);
    QCOMPARE(mistakeIn(bar->actions()), QString());
    for (const QMenu *menu : menusOf(bar)) {
        // The values of a filter are data, and are filled in when the menu is shown.
        if (qobject_cast<const FilterMenu *>(menu))
            continue;
        QVERIFY(!menu->actions().isEmpty());
        QCOMPARE(mistakeIn(menu->actions()), QString());
    }
}

void MainWindowTest::everyShortcutIsUnique()
{
    const WindowFixture program;
    QStringList shortcuts;
    for (const QAction *action : program.actions()) {
        for (const QKeySequence &shortcut : action->shortcuts())
            shortcuts.append(shortcut.toString());
    }
    QCOMPARE(shortcuts.removeDuplicates(), 0);
    for (const char *expected :
         {"Ctrl+O", "Ctrl+Q", "Alt+Left", "Alt+Right", "F1", "F11", "Ctrl++", "Ctrl+-", "Ctrl+0"})
        QVERIFY2(shortcuts.contains(QLatin1String(expected)), expected);
}

void MainWindowTest::titleFollowsPageAndLanguage()
{
    WindowFixture program;
    const QString title = program.catalogue().info().title.exactly(languageWithTag("en"));
    QCOMPARE(program.window().windowTitle(), title + QStringLiteral(" — Partneratlas"));
    program.choose("universities-of-the-netherlands");
    QCOMPARE(program.window().windowTitle(), QStringLiteral("Universities of the Netherlands — Partneratlas"));
    program.chooseLanguage("nl");
    QCOMPARE(program.window().windowTitle(), QStringLiteral("Universiteiten van Nederland — Partneratlas"));
    program.state().showIntroduction();
    QCOMPARE(program.window().windowTitle(),
             program.catalogue().info().title.exactly(languageWithTag("nl")) + QStringLiteral(" — Partneratlas"));
}

void MainWindowTest::catalogueThatIsRefusedIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("missing") << QByteArray() << QStringLiteral("There is no such file.");
    QTest::newRow("text") << QByteArray("a,b,c\n").repeated(100)
                          << QStringLiteral("It is not a catalogue of Partneratlas.");
    const QByteArray whole = CatalogueCopy(QStringLiteral(BUNDLED_CATALOGUE)).bytes();
    QTest::newRow("cut off") << whole.left(whole.size() / 2) << QStringLiteral("The file is not complete.");
    QByteArray later = whole;
    later[63] = 99;
    QTest::newRow("of another version") << later << QStringLiteral("another version of Partneratlas");
    QByteArray foreign = whole;
    foreign[68] = 'X';
    QTest::newRow("of another program") << foreign << QStringLiteral("It is not a catalogue of Partneratlas.");
}

void MainWindowTest::catalogueThatIsRefusedIsTold()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    WindowFixture program;
    program.choose("euniwell");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("my <b>list.sqlite"));
    if (!bytes.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    const FileState before = stateOf(path);
    QVERIFY(!program.session().open(path));
    settle();
    QVERIFY(program.window().notice()->isVisible());
    QVERIFY(program.window().notice()->text().contains(QLatin1String("my <b>list.sqlite")));
    QVERIFY2(program.window().notice()->text().contains(reason), qPrintable(program.window().notice()->text()));
    // The reader is where he was.
    QVERIFY(program.session().isBundled());
    QCOMPARE(program.detail().title(), QStringLiteral("EUniWell"));
    QVERIFY(stateOf(path) == before);
}

void MainWindowTest::noticeFollowsTheLanguage()
{
    WindowFixture program;
    QVERIFY(!program.session().open(QStringLiteral("/no/such.sqlite")));
    const QString english = program.window().notice()->text();
    program.chooseLanguage("nl");
    QVERIFY(program.window().notice()->isVisible());
    QVERIFY(program.window().notice()->text() != english);
    QVERIFY(program.window().notice()->text().contains(QLatin1String("such.sqlite")));
}

void MainWindowTest::anotherCatalogueIsOpenedByDroppingIt()
{
    WindowFixture program;
    program.choose("euniwell");
    const SourceFolder source;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("small.sqlite"));
    QCOMPARE(source.compile(path, edition), QString());
    QVERIFY(drop(program.window(), {QUrl::fromLocalFile(path)}));
    QCOMPARE(program.catalogue().info().id, QStringLiteral("example-university"));
    QCOMPARE(program.detail().title(), QStringLiteral("Partners of the example"));
    QVERIFY(!program.window().notice()->isVisible());
    QVERIFY(drop(program.window(), {QUrl::fromLocalFile(path + QStringLiteral(".missing"))}));
    QCOMPARE(program.catalogue().info().id, QStringLiteral("example-university"));
    QVERIFY(program.window().notice()->isVisible());
}

void MainWindowTest::whatIsNoFileIsNotTaken()
{
    const WindowFixture program;
    QVERIFY(!drop(program.window(), {}));
    QVERIFY(!drop(program.window(), {QUrl(QStringLiteral("https://example.org/catalogue.sqlite"))}));
    QVERIFY(!drop(program.window(),
                  {QUrl::fromLocalFile(QStringLiteral("/a")), QUrl::fromLocalFile(QStringLiteral("/b"))}));
    QVERIFY(program.session().isBundled());
    QVERIFY(!program.window().notice()->isVisible());
}

void MainWindowTest::menuLeadsBackToTheBundledCatalogue()
{
    const WindowFixture program;
    QVERIFY(!program.action("openBundled")->isEnabled());
    const SourceFolder source;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("small.sqlite"));
    QCOMPARE(source.compile(path, edition), QString());
    QVERIFY(program.session().open(path));
    QVERIFY(program.action("openBundled")->isEnabled());
    program.action("openBundled")->trigger();
    QVERIFY(program.session().isBundled());
    QVERIFY(!program.action("openBundled")->isEnabled());
}

void MainWindowTest::openCatalogueAsksForAFile()
{
    const WindowFixture program;
    const SourceFolder source;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("small.sqlite"));
    QCOMPARE(source.compile(path, edition), QString());
    QTest::keyClick(&program.window(), Qt::Key_O, Qt::ControlModifier);
    auto *dialog = program.child<QFileDialog>("openCatalogueDialog");
    QVERIFY(dialog);
    QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFile);
    emit dialog->fileSelected(path);
    QCOMPARE(program.catalogue().info().id, QStringLiteral("example-university"));
    dialog->close();
}

void MainWindowTest::leftSideGrowsWithTheText()
{
    const WindowFixture program;
    auto *splitter = program.child<QSplitter>("splitter");
    program.window().resize(1280, 800);
    settle();
    const QList<int> before = splitter->sizes();
    program.appearance().setTextSize(120);
    settle();
    QCOMPARE(splitter->sizes().first(), before.first() * 120 / 100);
    program.appearance().setTextSize(200);
    settle();
    QVERIFY(splitter->sizes().first() <= splitter->width() / 2);
    program.appearance().setTextSize(100);
    settle();
    QCOMPARE(splitter->sizes(), before);
}

void MainWindowTest::otherCatalogueIsNamedInTheStatusBar()
{
    const WindowFixture program;
    const CatalogueCopy other(QStringLiteral(BUNDLED_CATALOGUE));
    const QString name = QFileInfo(other.path()).fileName();
    QVERIFY(!program.child<QLabel>("status")->text().contains(name));
    program.session().open(other.path());
    settle();
    QVERIFY(program.child<QLabel>("status")->text().contains(name));
}

void MainWindowTest::fullScreenIsSwitchedByAKey()
{
    WindowFixture program;
    QTest::keyClick(&program.window(), Qt::Key_F11);
    QTRY_VERIFY(program.window().isFullScreen());
    QTest::keyClick(&program.window(), Qt::Key_Escape);
    QTRY_VERIFY(!program.window().isFullScreen());
    QTest::keyClick(&program.window(), Qt::Key_F11);
    QTRY_VERIFY(program.window().isFullScreen());
    program.restart();
    QVERIFY(!program.window().isFullScreen());
    QTest::keyClick(&program.window(), Qt::Key_F11);
    QTRY_VERIFY(program.window().isFullScreen());
    QVERIFY(program.action("fullScreen")->isChecked());
    QTest::keyClick(&program.window(), Qt::Key_F11);
    QTRY_VERIFY(!program.window().isFullScreen());
    QVERIFY(!program.action("fullScreen")->isChecked());
}

void MainWindowTest::textSizeIsSwitchedByKeys()
{
    const WindowFixture program;
    QVERIFY(!program.action("smaller")->isEnabled());
    QTest::keyClick(&program.window(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&program.window(), Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(program.appearance().textSize(), 120);
    QTest::keyClick(&program.window(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(program.appearance().textSize(), 110);
    QCOMPARE(program.settings().number(Setting::TextSize), 110);
    QTest::keyClick(&program.window(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(program.appearance().textSize(), 100);
    for (int press = 0; press < 12; ++press)
        QTest::keyClick(&program.window(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(program.appearance().textSize(), 200);
    QVERIFY(!program.action("larger")->isEnabled());
}

void MainWindowTest::mouseButtonsGoBackAndForward()
{
    WindowFixture program;
    program.choose("euniwell");
    program.choose("una-europa");
    QWidget *page = program.detail().widget();
    QTest::mouseClick(page, Qt::BackButton);
    QCOMPARE(program.detail().title(), QStringLiteral("EUniWell"));
    QTest::mouseClick(program.tree().viewport(), Qt::BackButton);
    QVERIFY(program.state().entry().isIntroduction());
    QTest::mouseClick(program.tree().viewport(), Qt::ForwardButton);
    QTest::mouseClick(program.detail().widget(), Qt::ForwardButton);
    QCOMPARE(program.detail().title(), QStringLiteral("Una Europa"));
}

void MainWindowTest::actionsFollowTheHistory()
{
    WindowFixture program;
    const auto isEnabled = [&program](const char *name) { return program.action(name)->isEnabled(); };
    QVERIFY(!isEnabled("back") && !isEnabled("forward") && !isEnabled("introduction"));
    program.choose("euniwell");
    QVERIFY(isEnabled("back") && !isEnabled("forward") && isEnabled("introduction"));
    program.state().goBack();
    QVERIFY(!isEnabled("back") && isEnabled("forward") && !isEnabled("introduction"));
}

void MainWindowTest::groupingIsInTheMenu()
{
    const WindowFixture program;
    QVERIFY(program.action("group-by-place")->isChecked());
    program.action("group-by-theme")->trigger();
    QCOMPARE(program.state().entry().grouping, CategoryTree::Theme);
    QVERIFY(!program.action("group-by-place")->isChecked());
    program.state().setGrouping(CategoryTree::Kind);
    QVERIFY(program.action("group-by-kind")->isChecked());
}

void MainWindowTest::languageIsInTheMenu()
{
    const WindowFixture program;
    QVERIFY(program.action("language-en")->isChecked());
    program.action("language-nl")->trigger();
    settle();
    QCOMPARE(program.state().language(), languageWithTag("nl"));
    QVERIFY(program.action("language-nl")->isChecked());
    QCOMPARE(program.settings().text(Setting::Language), QStringLiteral("nl"));
}

void MainWindowTest::regionOfALanguageIsNoOtherLanguage()
{
    WindowFixture program;
    program.chooseLanguage("nl-BE");
    QVERIFY(program.action("language-nl")->isChecked());
    program.choose("universities-of-the-netherlands");
    QCOMPARE(program.detail().title(), QStringLiteral("Universiteiten van Nederland"));
}

void MainWindowTest::addressIsOpenedByTheBrowser()
{
    WindowFixture program;
    program.choose("euniwell");
    auto *link = program.child<QWidget>("link-0");
    QVERIFY(link);
    QCOMPARE(program.openedAddresses(), QList<QUrl>());
    QTest::mouseClick(link, Qt::LeftButton);
    const std::optional<Partner> partner = program.catalogue().partner(program.state().entry().partner);
    QCOMPARE(program.openedAddresses(), QList<QUrl>{QUrl(partner->links.first().address)});
    QVERIFY(!program.window().notice()->isVisible());
}

void MainWindowTest::browserThatDoesNotAnswerIsTold()
{
    WindowFixture program;
    program.setHasBrowser(false);
    program.choose("euniwell");
    QTest::mouseClick(program.child<QWidget>("link-0"), Qt::LeftButton);
    QVERIFY(program.window().notice()->isVisible());
    QVERIFY(program.window().notice()->text().contains(program.openedAddresses().first().toString()));
}

void MainWindowTest::helpOpensInsideTheProgramAndFollowsTheLanguage()
{
    WindowFixture program;
    QTest::keyClick(&program.window(), Qt::Key_F1);
    auto *help = program.child<HelpWindow>("helpWindow");
    QVERIFY(help);
    QTRY_VERIFY(help->isVisible());
    const auto *text = help->findChild<QTextEdit *>(QStringLiteral("helpText"));
    const QString english = text->toPlainText();
    QVERIFY(english.size() > 500);
    program.chooseLanguage("nl");
    QVERIFY(text->toPlainText().size() > 500);
    QVERIFY(text->toPlainText() != english);
    program.action("help")->trigger();
    QCOMPARE(program.window().findChildren<HelpWindow *>().size(), 1);
    QVERIFY(program.openedAddresses().isEmpty());
}

void MainWindowTest::aboutTellsVersionLicenceAndEdition()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("12.34"));
    const WindowFixture program;
    program.action("about")->trigger();
    auto *about = program.child<QDialog>("aboutDialog");
    QVERIFY(about);
    const QString text = shownTexts(about).join(QLatin1Char('\n'));
    const CatalogueInfo &info = program.catalogue().info();
    for (const QString &part :
         {QStringLiteral("12.34"), QStringLiteral("GNU General Public License"), QString::number(info.edition),
          QString::number(info.partnerCount), info.title.exactly(languageWithTag("en"))})
        QVERIFY2(text.contains(part), qPrintable(part));
    about->close();
}

void MainWindowTest::statusTellsTheNumberOfPartners()
{
    WindowFixture program;
    const auto *status = program.child<QLabel>("status");
    const QString count = QString::number(program.catalogue().info().partnerCount);
    QVERIFY(status->text().startsWith(count + QStringLiteral(" partners")));
    const QString english = status->text();
    program.chooseLanguage("nl");
    QVERIFY(status->text().startsWith(count));
    QVERIFY(status->text() != english);
}

void MainWindowTest::controlsOfLaterStepsAreNotShown()
{
    const WindowFixture program;
    for (const QString &text : shownTexts(&program.window())) {
        for (const char *later : {"Search", "Export", "Print"})
            QVERIFY2(text != QLatin1String(later), later);
    }
}

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
