// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/windowprogram.h"

#include "instance/singleinstance.h"
#include "settings/savedviews.h"
#include "support/cataloguecopy.h"
#include "widgets/detailpane.h"
#include "widgets/mainwindow.h"
#include "widgets/searchfield.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace
{

/// Does something when a window with this object name was shown, once.
class WhenShown final : public QObject
{
public:
    WhenShown(const char *name, std::function<void(QWidget *)> action)
        : m_name(QLatin1String(name))
        , m_action(std::move(action))
    {
        qApp->installEventFilter(this);
    }
    [[nodiscard]] bool hasHappened() const { return m_hasHappened; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && !m_hasHappened && widget && widget->objectName() == m_name) {
            m_hasHappened = true;
            QTimer::singleShot(0, widget, [this, widget] { m_action(widget); });
        }
        return false;
    }

private:
    QString m_name;
    std::function<void(QWidget *)> m_action;
    bool m_hasHappened = false;
};

int run(const WindowArguments &arguments, const QString &bundled)
{
    return runWindow(*static_cast<QApplication *>(QCoreApplication::instance()), arguments, bundled);
}

PartnerFilter filter(const char *text)
{
    return PartnerFilter::parse(QString::fromUtf8(text));
}

const QString good = QStringLiteral(BUNDLED_CATALOGUE);
const Language english = *Language::fromTag(u"en");
const Language dutch = *Language::fromTag(u"nl");

} // namespace

class WindowProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void closedWindowEndsWithZero();
    void brokenBundledCatalogueIsOneClearMessage_data();
    void brokenBundledCatalogueIsOneClearMessage();
    void catalogueThatIsMissingIsTold();
    void anotherCatalogueIsOpened();
    void brokenBundledCatalogueDoesNotMatterWithAnother();
    void partnerIsOpenedByItsShortName();
    void partnerThatDoesNotExistIsTold();
    void viewIsOpenedByItsName();
    void viewAndPartnerAreOpenedTogether();
    void whatDoesNotExistIsTold_data();
    void whatDoesNotExistIsTold();
    void viewsThatCannotBeReadAreTold();
    void damagedViewsAreToldBesideTheView_data();
    void damagedViewsAreToldBesideTheView();
    void languageOfTheArgumentsIsUsed();
    void secondStartHandsItsViewOver();
    void secondStartHandsItsArgumentsOver();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void WindowProgramTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_home->path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home->path().toUtf8());
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
}

void WindowProgramTest::cleanup()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_home.reset();
}

void WindowProgramTest::closedWindowEndsWithZero()
{
    const WhenShown shown("mainWindow", [](QWidget *window) {
        QVERIFY(!static_cast<MainWindow *>(window)->notice()->isVisible());
        window->close();
    });
    QCOMPARE(run({{}, english, {}}, good), 0);
    QVERIFY(shown.hasHappened());
}

void WindowProgramTest::brokenBundledCatalogueIsOneClearMessage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = CatalogueCopy(good).bytes();
    QTest::newRow("cut off") << whole.left(whole.size() / 2);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another file") << QByteArray("This is no catalogue.\n").repeated(20);
}

void WindowProgramTest::brokenBundledCatalogueIsOneClearMessage()
{
    QFETCH(const QByteArray, bytes);
    const CatalogueCopy copy(good);
    copy.setBytes(bytes);
    QString text;
    const WhenShown shown("bundledBroken", [&text](QWidget *window) {
        auto *message = qobject_cast<QMessageBox *>(window);
        QVERIFY(message);
        QCOMPARE(message->textFormat(), Qt::PlainText);
        text = message->text();
        QTest::mouseClick(static_cast<QWidget *>(message->button(QMessageBox::Close)), Qt::LeftButton);
    });
    const WhenShown window("mainWindow", [](QWidget *main) { main->close(); });
    QCOMPARE(run({{}, english, {}}, copy.path()), 3);
    QVERIFY(shown.hasHappened());
    QVERIFY(!window.hasHappened());
    QVERIFY2(text.contains(QLatin1String("catalogue.sqlite")), qPrintable(text));
    QCOMPARE(copy.bytes(), bytes);
}

void WindowProgramTest::catalogueThatIsMissingIsTold()
{
    QString text;
    QString title;
    const WhenShown shown("mainWindow", [&](QWidget *window) {
        const auto *main = static_cast<MainWindow *>(window);
        if (main->notice()->isVisible())
            text = main->notice()->text();
        title = main->windowTitle();
        window->close();
    });
    QCOMPARE(run({QStringLiteral("/no/such/list.sqlite"), english, {}}, good), 0);
    QVERIFY(shown.hasHappened());
    QCOMPARE(text, QStringLiteral("The catalogue “list.sqlite” cannot be opened. There is no such file."));
    QVERIFY(title.endsWith(QStringLiteral(" — Partneratlas")));
}

void WindowProgramTest::anotherCatalogueIsOpened()
{
    const CatalogueCopy copy(good);
    QCOMPARE(copy.run({QStringLiteral("UPDATE catalogue_text SET text = 'Another one' WHERE field = 'title'")}),
             QString());
    QString title;
    const WhenShown shown("mainWindow", [&title](QWidget *window) {
        title = window->windowTitle();
        window->close();
    });
    QCOMPARE(run({copy.path(), english, {}}, good), 0);
    QCOMPARE(title, QStringLiteral("Another one — Partneratlas"));
}

void WindowProgramTest::brokenBundledCatalogueDoesNotMatterWithAnother()
{
    const WhenShown shown("mainWindow", [](QWidget *window) { window->close(); });
    QCOMPARE(run({good, english, {}}, QStringLiteral("/no/such.sqlite")), 0);
    QVERIFY(shown.hasHappened());
}

void WindowProgramTest::partnerIsOpenedByItsShortName()
{
    QString title;
    const WhenShown shown("mainWindow", [&title](QWidget *window) {
        title = window->windowTitle();
        window->close();
    });
    QCOMPARE(run({{}, english, QStringLiteral("euniwell")}, good), 0);
    QCOMPARE(title, QStringLiteral("EUniWell — Partneratlas"));
}

void WindowProgramTest::partnerThatDoesNotExistIsTold()
{
    QString text;
    const WhenShown shown("mainWindow", [&text](QWidget *window) {
        text = static_cast<MainWindow *>(window)->notice()->text();
        window->close();
    });
    QCOMPARE(run({{}, english, QStringLiteral("<b>nobody")}, good), 0);
    QVERIFY2(text.contains(QLatin1String("<b>nobody")), qPrintable(text));
}

void WindowProgramTest::viewIsOpenedByItsName()
{
    QVERIFY(!SavedViews().save({QStringLiteral("Cafés in Leiden"), filter("leiden kind:museum")}));
    QString typed;
    bool isTold = true;
    const WhenShown shown("mainWindow", [&](QWidget *window) {
        typed = window->findChild<SearchField *>()->text();
        isTold = static_cast<MainWindow *>(window)->notice()->isVisible();
        window->close();
    });
    QCOMPARE(run({{}, english, {}, QStringLiteral(" cafes in leiden")}, good), 0);
    QCOMPARE(typed, QStringLiteral("leiden"));
    QVERIFY(!isTold);
}

void WindowProgramTest::viewAndPartnerAreOpenedTogether()
{
    QVERIFY(!SavedViews().save({QStringLiteral("a"), filter("delft")}));
    QString title;
    QString typed;
    const WhenShown shown("mainWindow", [&](QWidget *window) {
        title = window->windowTitle();
        typed = window->findChild<SearchField *>()->text();
        window->close();
    });
    QCOMPARE(run({{}, english, QStringLiteral("euniwell"), QStringLiteral("A")}, good), 0);
    QCOMPARE(title, QStringLiteral("EUniWell — Partneratlas"));
    QCOMPARE(typed, QStringLiteral("delft"));
}

void WindowProgramTest::whatDoesNotExistIsTold_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("text");
    const QString noView = QStringLiteral("There is no saved view “museums”. There are: “known”.");
    const QString noPartner = QStringLiteral("This catalogue has no partner “nobody”.");
    QTest::newRow("view") << QString() << QStringLiteral("museums") << noView;
    QTest::newRow("view, but a partner") << QStringLiteral("euniwell") << QStringLiteral("museums") << noView;
    QTest::newRow("partner, but a view") << QStringLiteral("nobody") << QStringLiteral("known") << noPartner;
    QTest::newRow("neither") << QStringLiteral("nobody") << QStringLiteral("museums")
                             << noView + QLatin1Char(' ') + noPartner;
}

void WindowProgramTest::whatDoesNotExistIsTold()
{
    QFETCH(const QString, slug);
    QFETCH(const QString, view);
    QVERIFY(!SavedViews().save({QStringLiteral("known"), filter("delft")}));
    QString text;
    const WhenShown shown("mainWindow", [&](QWidget *window) {
        const auto *main = static_cast<MainWindow *>(window);
        if (main->notice()->isVisible())
            text = main->notice()->text();
        window->close();
    });
    QCOMPARE(run({{}, english, slug, view}, good), 0);
    QTEST(text, "text");
}

void WindowProgramTest::viewsThatCannotBeReadAreTold()
{
    QVERIFY(QDir().mkpath(m_home->filePath(QStringLiteral("partneratlas/views.json"))));
    QString text;
    const WhenShown shown("mainWindow", [&](QWidget *window) {
        text = static_cast<MainWindow *>(window)->notice()->text();
        window->close();
    });
    QCOMPARE(run({{}, english, {}, QStringLiteral("a")}, good), 0);
    QVERIFY2(text.contains(QLatin1String("views.json")), qPrintable(text));
}

void WindowProgramTest::damagedViewsAreToldBesideTheView_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    const QString damage = QStringLiteral("Not all saved views in “%1” can be read: the file is damaged.");
    QTest::newRow("found") << QStringLiteral("known") << QStringLiteral("delft") << damage;
    QTest::newRow("not found") << QStringLiteral("museums") << QString()
                               << damage + QStringLiteral(" There is no saved view “museums”. There are: “known”.");
}

void WindowProgramTest::damagedViewsAreToldBesideTheView()
{
    QFETCH(const QString, view);
    QFETCH(const QString, text);
    QVERIFY(QDir(m_home->path()).mkdir(QStringLiteral("partneratlas")));
    QFile file(m_home->filePath(QStringLiteral("partneratlas/views.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(R"({"format": 1, "views": [{"name": "known", "filter": "delft"}, 3]})") > 0);
    file.close();
    QString told;
    QString typed;
    const WhenShown shown("mainWindow", [&](QWidget *window) {
        const auto *main = static_cast<MainWindow *>(window);
        if (main->notice()->isVisible())
            told = main->notice()->text();
        typed = window->findChild<SearchField *>()->text();
        window->close();
    });
    QCOMPARE(run({{}, english, {}, view}, good), 0);
    QCOMPARE(told, text.arg(file.fileName()));
    QTEST(typed, "typed");
}

void WindowProgramTest::languageOfTheArgumentsIsUsed()
{
    QString title;
    const auto close = [&title](QWidget *window) {
        title = window->windowTitle();
        window->close();
    };
    const QString slug = QStringLiteral("universities-of-the-netherlands");
    const WhenShown first("mainWindow", close);
    QCOMPARE(run({{}, dutch, slug}, good), 0);
    QCOMPARE(title, QStringLiteral("Universiteiten van Nederland — Partneratlas"));
    const WhenShown second("mainWindow", close);
    QCOMPARE(run({{}, english, slug}, good), 0);
    QCOMPARE(title, QStringLiteral("Universities of the Netherlands — Partneratlas"));
}

void WindowProgramTest::secondStartHandsItsViewOver()
{
    // Saved after the first window has read the file; a second start that finds a window ends with 0.
    int status = -1;
    std::unique_ptr<QThread> second;
    const WhenShown shown("mainWindow", [&](QWidget *window) {
        connect(window->findChild<SearchField *>(), &QLineEdit::textChanged, window, [window](const QString &text) {
            if (text == QLatin1String("leiden"))
                QTimer::singleShot(0, window, &QWidget::close);
        });
        QTimer::singleShot(0, window, [&] {
            QVERIFY(!SavedViews().save({QStringLiteral("later"), filter("leiden")}));
            second.reset(QThread::create([&status] {
                status = run({{}, english, {}, QStringLiteral("later")}, good);
            }));
            second->start();
        });
    });
    QCOMPARE(run({{}, english, {}}, good), 0);
    QVERIFY(second && second->wait());
    QCOMPARE(status, 0);
}

void WindowProgramTest::secondStartHandsItsArgumentsOver()
{
    QStringList titles;
    bool isTaken = false;
    std::unique_ptr<QThread> second;
    const WhenShown shown("mainWindow", [&](QWidget *window) {
        connect(window, &QWidget::windowTitleChanged, window, [&titles, window](const QString &title) {
            titles.append(title);
            if (title.startsWith(QLatin1String("EUniWell")))
                QTimer::singleShot(0, window, &QWidget::close);
        });
        // After the window listens, which it does as soon as it is drawn.
        QTimer::singleShot(0, window, [&] {
            second.reset(QThread::create([&isTaken] {
                const QStringList words{QStringLiteral("partneratlas"), QStringLiteral("--open"),
                                        QStringLiteral("euniwell")};
                isTaken = SingleInstance().handOver(words);
            }));
            second->start();
        });
    });
    QCOMPARE(run({{}, english, QStringLiteral("una-europa")}, good), 0);
    QVERIFY(second && second->wait());
    QVERIFY(isTaken);
    QCOMPARE(titles.last(), QStringLiteral("EUniWell — Partneratlas"));
}

QTEST_MAIN(WindowProgramTest)
#include "windowprogram_test.moc"
