// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/pinpad.h"

#include "kiosk/kioskappearance.h"
#include "kiosk/kioskbutton.h"
#include "kiosk/pindots.h"
#include "kiosk/touchscreen.h"
#include "language/interfacelanguage.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace std::chrono_literals;

/// A pad in a window, for the PIN 2575.
class PinPadTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theRightPinIsAccepted();
    void theWrongOneIsSaidAndCanBeTriedAgain();
    void realKeysWorkToo();
    void touchWorksToo();
    void digitsAreNeverShown();
    void tooShortAPinIsNotTried();
    void backspaceTakesTheLastDigit();
    void cancelCloses();
    void itClosesWhenNobodyGoesOn();
    void everyPressKeepsItOpen();
    void afterFiveWrongOnesThereIsAPause();
    void attemptsAreRememberedByTheNextPad();
    void theWindowLivesWhileThePinIsCompared();
    void hidingForgetsWhatWasEntered();
    void hidingWhileItIsComparedTellsNothing();
    void everythingFits_data();
    void everythingFits();

private:
    [[nodiscard]] KioskButton *button(const QString &name) const
    {
        return m_pad->findChild<KioskButton *>(QStringLiteral("pin-") + name);
    }
    [[nodiscard]] QString message() const
    {
        return m_pad->findChild<QLabel *>(QStringLiteral("pinMessage"))->text().trimmed();
    }
    [[nodiscard]] int dots() const { return m_pad->findChild<PinDots *>()->count(); }
    void enter(const QString &pin) const;
    void enterWrong() const;

    QString m_hash;
    std::unique_ptr<InterfaceLanguage> m_language;
    std::unique_ptr<KioskAppearance> m_appearance;
    std::unique_ptr<PinAttempts> m_attempts;
    std::unique_ptr<QWidget> m_window;
    PinPad *m_pad = nullptr;
    QPointingDevice *m_screen = touchScreen();
    std::atomic<qint64> m_now = 0; // the PIN is compared on another thread
};

void PinPadTest::initTestCase()
{
    m_hash = hashedPin(QStringLiteral("2575")).value_or(QString());
    QVERIFY(!m_hash.isEmpty());
}

void PinPadTest::init()
{
    m_language = std::make_unique<InterfaceLanguage>();
    m_language->set(*Language::fromTag(u"en"));
    m_appearance = std::make_unique<KioskAppearance>(KioskAppearance::Theme::Light);
    m_attempts = std::make_unique<PinAttempts>([this] { return m_now.load(); });
    m_window = std::make_unique<QWidget>();
    m_window->setGeometry(10, 10, 1024, 768);
    m_pad = new PinPad(*m_appearance, *m_attempts, m_window.get());
    m_pad->setGeometry(m_window->rect());
    m_window->show();
    m_pad->ask(m_hash);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void PinPadTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
    m_language.reset();
}

void PinPadTest::enter(const QString &pin) const
{
    for (const QChar digit : pin)
        QTest::mouseClick(button(QString(digit)), Qt::LeftButton);
    QTest::mouseClick(button(QStringLiteral("enter")), Qt::LeftButton);
}

void PinPadTest::enterWrong() const
{
    enter(QStringLiteral("1234"));
    QTRY_VERIFY(message().startsWith(QLatin1String("Wrong PIN")));
}

void PinPadTest::theRightPinIsAccepted()
{
    QSignalSpy accepted(m_pad, &PinPad::accepted);
    const QSignalSpy closed(m_pad, &PinPad::closed);
    enter(QStringLiteral("2575"));
    QTRY_COMPARE(accepted.count(), 1);
    QVERIFY(!m_pad->isVisible());
    QCOMPARE(closed.count(), 0);
}

void PinPadTest::theWrongOneIsSaidAndCanBeTriedAgain()
{
    QSignalSpy accepted(m_pad, &PinPad::accepted);
    enterWrong();
    QCOMPARE(message(), QStringLiteral("Wrong PIN"));
    QCOMPARE(dots(), 0);
    QCOMPARE(accepted.count(), 0);
    QTest::mouseClick(button(QStringLiteral("2")), Qt::LeftButton);
    QVERIFY(message().isEmpty());
    enter(QStringLiteral("575"));
    QTRY_COMPARE(accepted.count(), 1);
}

void PinPadTest::realKeysWorkToo()
{
    QSignalSpy accepted(m_pad, &PinPad::accepted);
    QVERIFY(m_pad->hasFocus());
    QTest::keyClicks(m_pad, QStringLiteral("25a73"));
    QTest::keyClick(m_pad, Qt::Key_Backspace);
    QTest::keyClick(m_pad, Qt::Key_5);
    QTest::keyClick(m_pad, Qt::Key_Return);
    QTRY_COMPARE(accepted.count(), 1);
}

void PinPadTest::touchWorksToo()
{
    QSignalSpy accepted(m_pad, &PinPad::accepted);
    for (const char *name : {"2", "5", "7", "5", "enter"}) {
        const KioskButton *one = button(QLatin1String(name));
        const QPoint place = one->mapTo(m_window.get(), one->rect().center());
        QTest::touchEvent(m_window.get(), m_screen).press(0, place);
        QTest::touchEvent(m_window.get(), m_screen).release(0, place);
    }
    QTRY_COMPARE(accepted.count(), 1);
}

void PinPadTest::digitsAreNeverShown()
{
    for (const QChar digit : QStringLiteral("257"))
        QTest::mouseClick(button(QString(digit)), Qt::LeftButton);
    QCOMPARE(dots(), 3);
    QCOMPARE(m_pad->findChild<PinDots *>()->accessibleName(), QStringLiteral("3 digits entered"));
    for (const QLabel *label : m_pad->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QLatin1Char('7')));
    for (int count = 0; count < 30; ++count)
        QTest::mouseClick(button(QStringLiteral("1")), Qt::LeftButton);
    QCOMPARE(dots(), longestPin);
}

void PinPadTest::tooShortAPinIsNotTried()
{
    QVERIFY(!button(QStringLiteral("enter"))->isEnabled());
    QTest::keyClicks(m_pad, QStringLiteral("257"));
    QVERIFY(!button(QStringLiteral("enter"))->isEnabled());
    QTest::keyClick(m_pad, Qt::Key_Return);
    QVERIFY(message().isEmpty());
    QTest::keyClicks(m_pad, QStringLiteral("5"));
    QVERIFY(button(QStringLiteral("enter"))->isEnabled());
}

void PinPadTest::backspaceTakesTheLastDigit()
{
    QVERIFY(!button(QStringLiteral("backspace"))->isEnabled());
    QTest::keyClicks(m_pad, QStringLiteral("25"));
    QTest::mouseClick(button(QStringLiteral("backspace")), Qt::LeftButton);
    QCOMPARE(dots(), 1);
}

void PinPadTest::cancelCloses()
{
    const QSignalSpy closed(m_pad, &PinPad::closed);
    QTest::mouseClick(button(QStringLiteral("cancel")), Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
    QVERIFY(!m_pad->isVisible());
}

void PinPadTest::itClosesWhenNobodyGoesOn()
{
    QSignalSpy closed(m_pad, &PinPad::closed);
    m_pad->setPatience(1ms);
    m_pad->ask(m_hash);
    QTRY_COMPARE(closed.count(), 1);
    QVERIFY(!m_pad->isVisible());
}

void PinPadTest::everyPressKeepsItOpen()
{
    QSignalSpy closed(m_pad, &PinPad::closed);
    m_pad->setPatience(300ms);
    m_pad->ask(m_hash);
    QElapsedTimer since;
    since.start();
    qint64 lastPress = 0;
    while (since.elapsed() < 600) {
        lastPress = since.elapsed();
        QTest::mouseClick(button(QStringLiteral("1")), Qt::LeftButton);
        QTest::mouseClick(button(QStringLiteral("backspace")), Qt::LeftButton);
        QCOMPARE(closed.count(), 0);
    }
    QTRY_COMPARE(closed.count(), 1);
    QVERIFY(since.elapsed() - lastPress >= 280); // a coarse timer may be a little early
}

void PinPadTest::afterFiveWrongOnesThereIsAPause()
{
    for (int attempt = 0; attempt < 5; ++attempt)
        enterWrong();
    QCOMPARE(message(), QStringLiteral("Wrong PIN. Wait 60 s."));
    QVERIFY(!button(QStringLiteral("1"))->isEnabled());
    QVERIFY(button(QStringLiteral("cancel"))->isEnabled());
    QTest::keyClicks(m_pad, QStringLiteral("2575"));
    QCOMPARE(dots(), 0);
    m_now += 59500;
    QTRY_COMPARE(message(), QStringLiteral("Wrong PIN. Wait 1 s."));
    m_now += 500;
    QTRY_VERIFY(button(QStringLiteral("1"))->isEnabled());
    QSignalSpy accepted(m_pad, &PinPad::accepted);
    enter(QStringLiteral("2575"));
    QTRY_COMPARE(accepted.count(), 1);
}

void PinPadTest::attemptsAreRememberedByTheNextPad()
{
    for (int attempt = 0; attempt < 5; ++attempt) {
        enterWrong();
        m_pad->hide();
        m_pad->ask(m_hash);
    }
    QCOMPARE(message(), QStringLiteral("Wrong PIN. Wait 60 s."));
    PinPad other(*m_appearance, *m_attempts);
    other.ask(m_hash);
    QVERIFY(!other.findChild<KioskButton *>(QStringLiteral("pin-1"))->isEnabled());
}

void PinPadTest::theWindowLivesWhileThePinIsCompared()
{
    QSignalSpy accepted(m_pad, &PinPad::accepted);
    enter(QStringLiteral("2575"));
    QCOMPARE(message(), QStringLiteral("One moment…"));
    QVERIFY(!button(QStringLiteral("1"))->isEnabled());
    QCOMPARE(accepted.count(), 0); // nothing was waited for
    QTRY_COMPARE(accepted.count(), 1);
}

void PinPadTest::hidingForgetsWhatWasEntered()
{
    QTest::keyClicks(m_pad, QStringLiteral("25"));
    m_pad->hide();
    m_pad->ask(m_hash);
    QCOMPARE(dots(), 0);
}

void PinPadTest::hidingWhileItIsComparedTellsNothing()
{
    const QSignalSpy accepted(m_pad, &PinPad::accepted);
    QSignalSpy compared(m_pad->findChild<BackgroundTask *>(), &BackgroundTask::ended);
    enter(QStringLiteral("2575"));
    m_pad->hide();
    QTRY_COMPARE(compared.count(), 1);
    QCOMPARE(accepted.count(), 0);
    enter(QStringLiteral("2575"));
    m_pad->hide();
    m_pad->ask(m_hash);
    QVERIFY(button(QStringLiteral("1"))->isEnabled());
    enterWrong(); // comes after the first answer would have come
    QCOMPARE(accepted.count(), 0);
}

void PinPadTest::everythingFits_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<int>("textSize");
    for (const QSize &screen : {QSize(1024, 768), QSize(1080, 1920), QSize(1920, 1080), QSize(3840, 2160)}) {
        for (const int textSize : {100, 200})
            QTest::addRow("%d pixels, %d %%", screen.width(), textSize) << screen << textSize;
    }
}

void PinPadTest::everythingFits()
{
    QFETCH(const QSize, screen);
    QFETCH(const int, textSize);
    m_appearance->setScreenSize(screen);
    m_appearance->setTextSize(textSize);
    m_window->resize(screen);
    m_pad->setGeometry(m_window->rect());
    m_pad->hide();
    m_pad->ask(m_hash);
    QCoreApplication::processEvents();
    QList<QRect> places;
    for (const KioskButton *one : m_pad->findChildren<KioskButton *>()) {
        const QRect place(one->mapTo(m_pad, QPoint()), one->size());
        QVERIFY2(m_pad->rect().contains(place), qPrintable(one->objectName()));
        QVERIFY(place.width() >= m_appearance->target() && place.height() >= m_appearance->target());
        QVERIFY2(!one->accessibleName().isEmpty(), qPrintable(one->objectName()));
        const int half = m_appearance->distance() / 2;
        for (const QRect &other : places)
            QVERIFY(!other.intersects(place.adjusted(-half, -half, half, half)));
        places.append(place.adjusted(-half, -half, half, half));
    }
    QCOMPARE(places.size(), 13);
}

QTEST_MAIN(PinPadTest)
#include "pinpad_test.moc"
