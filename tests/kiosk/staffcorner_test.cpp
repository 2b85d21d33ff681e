// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/staffcorner.h"

#include "kiosk/kioskappearance.h"
#include "kiosk/touchscreen.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

/// A window with a button in the corner, and a clock that only goes when it is told to.
class StaffCornerTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void fivePressesAsk_data();
    void fivePressesAsk();
    void pressesGoOnToWhatLiesThere();
    void tooSlowIsNotAsked();
    void theLastFiveCount();
    void aPressElsewhereBeginsAnew();
    void theCornerEndsAtItsSide();
    void anotherFiveAskAgain();
    void aTouchThatBecomesAMouseCountsOnce();

private:
    void press(const QPoint &place, qint64 milliseconds = 100);

    std::unique_ptr<KioskAppearance> m_appearance;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<StaffCorner> m_corner;
    std::unique_ptr<QSignalSpy> m_asked;
    QPushButton *m_button = nullptr;
    QPointingDevice *m_screen = touchScreen();
    qint64 m_now = 0;
    bool m_isTouch = false;
};

void StaffCornerTest::init()
{
    m_isTouch = false;
    m_appearance = std::make_unique<KioskAppearance>(KioskAppearance::Theme::Light);
    m_window = std::make_unique<QWidget>();
    m_window->setGeometry(10, 10, 1024, 768);
    m_button = new QPushButton(m_window.get());
    m_button->setGeometry(0, 0, 80, 80);
    m_corner = std::make_unique<StaffCorner>(*m_window, *m_appearance, [this] { return m_now; });
    m_asked = std::make_unique<QSignalSpy>(m_corner.get(), &StaffCorner::asked);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void StaffCornerTest::cleanup()
{
    m_corner.reset();
    m_window.reset();
    m_appearance.reset();
}

void StaffCornerTest::press(const QPoint &place, qint64 milliseconds)
{
    m_now += milliseconds;
    QWindow *window = m_window->windowHandle();
    if (m_isTouch) {
        QTest::touchEvent(window, m_screen).press(0, place);
        QTest::touchEvent(window, m_screen).release(0, place);
    } else {
        QTest::mouseClick(window, Qt::LeftButton, {}, place);
    }
}

void StaffCornerTest::fivePressesAsk_data()
{
    QTest::addColumn<bool>("isTouch");
    QTest::newRow("mouse") << false;
    QTest::newRow("touch") << true;
}

void StaffCornerTest::fivePressesAsk()
{
    QFETCH(const bool, isTouch);
    m_isTouch = isTouch;
    for (int count = 0; count < 4; ++count)
        press(QPoint(100, 100));
    QCOMPARE(m_asked->count(), 0);
    press(QPoint(5, 5));
    QCOMPARE(m_asked->count(), 1);
}

void StaffCornerTest::pressesGoOnToWhatLiesThere()
{
    const QSignalSpy clicked(m_button, &QPushButton::clicked);
    for (int count = 0; count < 5; ++count)
        press(QPoint(40, 40));
    QCOMPARE(clicked.count(), 5);
    QCOMPARE(m_asked->count(), 1);
}

void StaffCornerTest::tooSlowIsNotAsked()
{
    for (int count = 0; count < 20; ++count)
        press(QPoint(40, 40), 751); // four intervals are more than three seconds
    QCOMPARE(m_asked->count(), 0);
}

void StaffCornerTest::theLastFiveCount()
{
    press(QPoint(40, 40));
    press(QPoint(40, 40), 10000);
    for (int count = 0; count < 4; ++count)
        press(QPoint(40, 40), 750);
    QCOMPARE(m_asked->count(), 1);
}

void StaffCornerTest::aPressElsewhereBeginsAnew()
{
    for (int count = 0; count < 4; ++count)
        press(QPoint(40, 40));
    press(QPoint(500, 500));
    for (int count = 0; count < 4; ++count)
        press(QPoint(40, 40));
    QCOMPARE(m_asked->count(), 0);
    press(QPoint(40, 40));
    QCOMPARE(m_asked->count(), 1);
}

void StaffCornerTest::theCornerEndsAtItsSide()
{
    for (const QPoint &place : {QPoint(120, 10), QPoint(10, 120)}) {
        for (int count = 0; count < 5; ++count)
            press(place);
    }
    QCOMPARE(m_asked->count(), 0);
    for (int count = 0; count < 5; ++count)
        press(QPoint(119, 119));
    QCOMPARE(m_asked->count(), 1);
}

void StaffCornerTest::anotherFiveAskAgain()
{
    for (int count = 0; count < 9; ++count)
        press(QPoint(40, 40));
    QCOMPARE(m_asked->count(), 1);
    press(QPoint(40, 40));
    QCOMPARE(m_asked->count(), 2);
}

void StaffCornerTest::aTouchThatBecomesAMouseCountsOnce()
{
    m_isTouch = true; // the button does not know touch: Qt makes a mouse of it
    const QSignalSpy clicked(m_button, &QPushButton::clicked);
    for (int count = 0; count < 4; ++count)
        press(QPoint(40, 40));
    QCOMPARE(clicked.count(), 4);
    QCOMPARE(m_asked->count(), 0);
    press(QPoint(40, 40));
    QCOMPARE(m_asked->count(), 1);
}

QTEST_MAIN(StaffCornerTest)
#include "staffcorner_test.moc"
