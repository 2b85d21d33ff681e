// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/attractscreen.h"

#include "kiosk/invitationbox.h"
#include "kiosk/kioskappearance.h"
#include "kiosk/touchscreen.h"
#include "language/interfacelanguage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVariantAnimation>

using namespace std::chrono_literals;

namespace
{

bool isInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Wheel:
        return true;
    default:
        return false;
    }
}

/// Counts the input that comes to a widget.
class EventCounter final : public QObject
{
public:
    explicit EventCounter(QObject *watched) { watched->installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += isInput(*event) ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

/// Hides a widget as soon as the application hears of any input: what a clock of activity may do.
class PressHider final : public QObject
{
public:
    explicit PressHider(QWidget *widget)
        : m_widget(widget)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (m_widget && isInput(*event))
            m_widget->hide();
        return false;
    }

private:
    QWidget *m_widget;
};

} // namespace

/// A window with one large button below the attract screen.
class AttractScreenTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anyPressWakesAndPressesNothing_data();
    void anyPressWakesAndPressesNothing();
    void thePressAfterItCountsAgain_data();
    void thePressAfterItCountsAgain();
    void aLostReleaseDoesNotHarm();
    void cardsTakeTurnsOnlyWhileItIsShown();
    void invitationIsInEveryLanguageOfTheCatalogue();
    void languagesWithoutTranslationAreLeftOut();
    void everythingMovesALittleAndStaysInside_data();
    void everythingMovesALittleAndStaysInside();
    void withoutCardsTheInvitationStandsAlone();
    void cardsFadeInUnlessMotionIsReduced();
    void screenReadersAreTold();

private:
    void press(const QString &how, const QPoint &place);
    [[nodiscard]] AttractCard card();
    void show() const;
    [[nodiscard]] QWidget *part(const QString &name) const { return m_attract->findChild<QWidget *>(name); }

    std::unique_ptr<InterfaceLanguage> m_language;
    std::unique_ptr<KioskAppearance> m_appearance;
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_button = nullptr;
    AttractScreen *m_attract = nullptr;
    QPointingDevice *m_screen = touchScreen();
    int m_cards = 0;
};

void AttractScreenTest::init()
{
    m_cards = 0;
    m_language = std::make_unique<InterfaceLanguage>();
    m_language->set(*Language::fromTag(u"en"));
    m_appearance = std::make_unique<KioskAppearance>(KioskAppearance::Theme::Light);
    m_window = std::make_unique<QWidget>();
    m_window->setGeometry(10, 10, 1024, 768);
    m_button = new QPushButton(m_window.get());
    m_button->setGeometry(0, 0, 1024, 768);
    m_attract = new AttractScreen(*m_appearance, m_window.get());
    m_attract->setCards([this] { return card(); }, {*Language::fromTag(u"nl"), *Language::fromTag(u"en")});
    connect(m_attract, &AttractScreen::touched, m_attract, &QWidget::hide);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void AttractScreenTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
    m_language.reset();
}

AttractCard AttractScreenTest::card()
{
    ++m_cards;
    return {m_cards, *Language::fromTag(u"en"), QStringLiteral("Partner %1").arg(m_cards),
            QStringLiteral("It works with us."), QStringLiteral("Leiden")};
}

void AttractScreenTest::show() const
{
    m_attract->setGeometry(m_window->rect());
    m_attract->raise();
    m_attract->show();
    QCoreApplication::processEvents();
}

void AttractScreenTest::anyPressWakesAndPressesNothing_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("isHiddenByOthers");
    for (const char *how : {"mouse", "touch", "two fingers", "key", "wheel"}) {
        QTest::newRow(how) << QString::fromLatin1(how) << false;
        QTest::addRow("%s, and hidden by who hears of it first", how) << QString::fromLatin1(how) << true;
    }
}

void AttractScreenTest::anyPressWakesAndPressesNothing()
{
    QFETCH(const QString, how);
    QFETCH(const bool, isHiddenByOthers);
    const QSignalSpy touched(m_attract, &AttractScreen::touched);
    const EventCounter below(m_button);
    m_button->setFocus();
    const PressHider others(isHiddenByOthers ? m_attract : nullptr);
    show();
    press(how, QPoint(500, 300));
    QCOMPARE(touched.count(), 1);
    QVERIFY(!m_attract->isVisible());
    QCOMPARE(below.count(), 0);
}

void AttractScreenTest::press(const QString &how, const QPoint &place)
{
    QWindow *window = m_window->windowHandle();
    const QPoint aside(50, 0);
    if (how == QLatin1String("mouse")) {
        QTest::mousePress(window, Qt::LeftButton, {}, place);
        QTest::mouseMove(window, place + aside);
        QTest::mouseRelease(window, Qt::LeftButton, {}, place);
    } else if (how == QLatin1String("touch")) {
        QTest::touchEvent(window, m_screen).press(0, place);
        QTest::touchEvent(window, m_screen).move(0, place + aside);
        QTest::touchEvent(window, m_screen).release(0, place);
    } else if (how == QLatin1String("two fingers")) {
        QTest::touchEvent(window, m_screen).press(0, place);
        QTest::touchEvent(window, m_screen).stationary(0).press(1, place + aside);
        QTest::touchEvent(window, m_screen).release(0, place).stationary(1);
        QTest::touchEvent(window, m_screen).release(1, place + aside);
    } else if (how == QLatin1String("key")) {
        QTest::keyClick(window, Qt::Key_Space);
    } else {
        QWheelEvent wheel(place, m_window->mapToGlobal(place), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(window, &wheel);
    }
}

void AttractScreenTest::thePressAfterItCountsAgain_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"mouse", "touch", "key", "wheel"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void AttractScreenTest::thePressAfterItCountsAgain()
{
    QFETCH(const QString, how);
    const QSignalSpy clicked(m_button, &QPushButton::clicked);
    m_button->setFocus();
    show();
    press(how, QPoint(500, 300));
    QCOMPARE(clicked.count(), 0);
    press(QStringLiteral("touch"), QPoint(300, 300));
    QCOMPARE(clicked.count(), 1);
    press(QStringLiteral("key"), {});
    QCOMPARE(clicked.count(), 2);
    press(QStringLiteral("mouse"), QPoint(300, 500));
    QCOMPARE(clicked.count(), 3);
}

void AttractScreenTest::aLostReleaseDoesNotHarm()
{
    const QSignalSpy clicked(m_button, &QPushButton::clicked);
    show();
    QTest::keyPress(m_window->windowHandle(), Qt::Key_Space); // without a release
    QVERIFY(!m_attract->isVisible());
    press(QStringLiteral("mouse"), QPoint(500, 300));
    QCOMPARE(clicked.count(), 1);
}

void AttractScreenTest::cardsTakeTurnsOnlyWhileItIsShown()
{
    m_attract->setInterval(0ms);
    QCoreApplication::processEvents();
    QCOMPARE(m_cards, 0);
    show();
    QTRY_VERIFY(m_cards > 3);
    m_attract->hide();
    const int cards = m_cards;
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(m_cards, cards);
}

void AttractScreenTest::invitationIsInEveryLanguageOfTheCatalogue()
{
    const auto *invitation = m_attract->findChild<InvitationBox *>();
    const QStringList both{QStringLiteral("Raak het scherm aan om te beginnen"),
                           QStringLiteral("Touch the screen to begin")};
    QCOMPARE(invitation->texts(), both);
    m_language->set(*Language::fromTag(u"nl"));
    QTRY_COMPARE(m_attract->accessibleName(), both.first());
    QCOMPARE(invitation->texts(), both); // whatever the language of the interface is
}

void AttractScreenTest::languagesWithoutTranslationAreLeftOut()
{
    const auto *invitation = m_attract->findChild<InvitationBox *>();
    m_attract->setCards({}, {*Language::fromTag(u"fy"), *Language::fromTag(u"en-GB")});
    QCOMPARE(invitation->texts(), QStringList(QStringLiteral("Touch the screen to begin")));
    m_attract->setCards({}, {*Language::fromTag(u"fy")});
    QCOMPARE(invitation->texts(), QStringList(QStringLiteral("Touch the screen to begin"))); // that of the interface
}

void AttractScreenTest::everythingMovesALittleAndStaysInside_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {QSize(1024, 768), QSize(1080, 1920), QSize(1920, 1080), QSize(3840, 2160)})
        QTest::addRow("%d", size.width()) << size;
}

void AttractScreenTest::everythingMovesALittleAndStaysInside()
{
    QFETCH(const QSize, size);
    m_appearance->setScreenSize(size);
    m_window->resize(size);
    show();
    const QWidget *card = part(QStringLiteral("attractCard"));
    const QWidget *invitation = part(QStringLiteral("invitation"));
    QRect places(card->pos(), QSize(1, 1));
    QPoint before = card->pos();
    for (int turn = 0; turn < 200; ++turn) {
        m_attract->hide();
        m_attract->show();
        QVERIFY(m_attract->rect().contains(card->geometry()) && m_attract->rect().contains(invitation->geometry()));
        QVERIFY(!card->geometry().intersects(invitation->geometry()));
        const QPoint step = card->pos() - before;
        QVERIFY(step.manhattanLength() <= size.width() / 100 + 2);
        before = card->pos();
        places |= QRect(card->pos(), QSize(1, 1));
    }
    QVERIFY(places.width() >= size.width() * 35 / 1000 && places.width() <= size.width() * 40 / 1000 + 1);
    QVERIFY(places.height() >= size.height() * 35 / 1000 && places.height() <= size.height() * 40 / 1000 + 1);
}

void AttractScreenTest::withoutCardsTheInvitationStandsAlone()
{
    m_attract->setCards([] { return std::nullopt; }, {*Language::fromTag(u"en")});
    show();
    QVERIFY(!part(QStringLiteral("attractCard"))->isVisible());
    QVERIFY(part(QStringLiteral("invitation"))->isVisible());
}

void AttractScreenTest::cardsFadeInUnlessMotionIsReduced()
{
    const auto *fade = m_attract->findChild<QVariantAnimation *>();
    show();
    QCOMPARE(fade->state(), QAbstractAnimation::Running);
    m_attract->hide();
    m_attract->setMotionReduced(true);
    show();
    QCOMPARE(fade->state(), QAbstractAnimation::Stopped);
}

void AttractScreenTest::screenReadersAreTold()
{
    show();
    QCOMPARE(m_attract->accessibleName(), QStringLiteral("Touch the screen to begin"));
    QCOMPARE(m_attract->accessibleDescription(), QStringLiteral("Partner 1. It works with us."));
}

QTEST_MAIN(AttractScreenTest)
#include "attractscreen_test.moc"
