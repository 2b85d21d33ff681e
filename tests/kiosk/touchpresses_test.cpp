// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/touchpresses.h"
#include "kiosk/touchscreen.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

/// Two buttons beside each other, and a finger or two.
class TouchPressesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aTouchClicks();
    void aSecondFingerClicksBeforeTheFirstIsUp();
    void aFingerThatSlidesOffDoesNotClick();
    void aFingerThatIsUpElsewhereDoesNotClick();
    void aFingerBetweenButtonsDoesNothing();
    void whatWasLetGoIsNotClicked();
    void aDisabledButtonIsNotPressed();
    void aCheckableButtonIsToggled();

private:
    [[nodiscard]] QPoint middleOf(const QWidget *button) const
    {
        return button->mapTo(m_window.get(), button->rect().center());
    }
    QTest::QTouchEventWidgetSequence touch() { return QTest::touchEvent(m_window.get(), m_screen); }

    QPointingDevice *m_screen = touchScreen();
    std::unique_ptr<QWidget> m_window;
    QWidget *m_surface = nullptr;
    TouchPresses *m_touches = nullptr;
    QPushButton *m_left = nullptr;
    QPushButton *m_right = nullptr;
};

void TouchPressesTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 200);
    m_surface = new QWidget(m_window.get());
    m_surface->setGeometry(20, 20, 360, 160); // positions of the window are not those of the surface
    m_touches = new TouchPresses(m_surface);
    m_left = new QPushButton(m_surface);
    m_left->setGeometry(10, 10, 100, 100);
    m_right = new QPushButton(m_surface);
    m_right->setGeometry(210, 10, 100, 100);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TouchPressesTest::cleanup()
{
    m_window.reset();
}

void TouchPressesTest::aTouchClicks()
{
    const QSignalSpy pressed(m_left, &QPushButton::pressed);
    const QSignalSpy released(m_left, &QPushButton::released);
    const QSignalSpy clicked(m_left, &QPushButton::clicked);
    touch().press(0, middleOf(m_left));
    QVERIFY(m_left->isDown());
    QCOMPARE(pressed.count(), 1);
    QCOMPARE(clicked.count(), 0);
    touch().release(0, middleOf(m_left));
    QVERIFY(!m_left->isDown());
    QCOMPARE(released.count(), 1);
    QCOMPARE(clicked.count(), 1);
}

void TouchPressesTest::aSecondFingerClicksBeforeTheFirstIsUp()
{
    QStringList order;
    connect(m_left, &QPushButton::clicked, this, [&order] { order.append(QStringLiteral("left")); });
    connect(m_right, &QPushButton::clicked, this, [&order] { order.append(QStringLiteral("right")); });
    touch().press(0, middleOf(m_left));
    touch().stationary(0).press(1, middleOf(m_right));
    QVERIFY(m_left->isDown() && m_right->isDown());
    touch().release(0, middleOf(m_left)).stationary(1);
    touch().release(1, middleOf(m_right));
    QCOMPARE(order, QStringList({QStringLiteral("left"), QStringLiteral("right")}));
}

void TouchPressesTest::aFingerThatSlidesOffDoesNotClick()
{
    const QSignalSpy clicked(m_left, &QPushButton::clicked);
    touch().press(0, middleOf(m_left));
    touch().move(0, middleOf(m_right));
    QVERIFY(!m_left->isDown() && !m_right->isDown());
    touch().release(0, middleOf(m_left));
    QCOMPARE(clicked.count(), 0);
}

void TouchPressesTest::aFingerThatIsUpElsewhereDoesNotClick()
{
    const QSignalSpy left(m_left, &QPushButton::clicked);
    const QSignalSpy right(m_right, &QPushButton::clicked);
    touch().press(0, middleOf(m_left));
    touch().release(0, middleOf(m_right)); // so fast that there was no word of the way
    QVERIFY(!m_left->isDown());
    QCOMPARE(left.count() + right.count(), 0);
}

void TouchPressesTest::aFingerBetweenButtonsDoesNothing()
{
    const QSignalSpy left(m_left, &QPushButton::clicked);
    const QSignalSpy right(m_right, &QPushButton::clicked);
    const QPoint between = (middleOf(m_left) + middleOf(m_right)) / 2;
    touch().press(0, between);
    touch().release(0, between);
    QCOMPARE(left.count() + right.count(), 0);
}

void TouchPressesTest::whatWasLetGoIsNotClicked()
{
    const QSignalSpy clicked(m_left, &QPushButton::clicked);
    touch().press(0, middleOf(m_left));
    m_touches->letGo();
    QVERIFY(!m_left->isDown());
    touch().release(0, middleOf(m_left));
    QCOMPARE(clicked.count(), 0);
}

void TouchPressesTest::aDisabledButtonIsNotPressed()
{
    m_left->setEnabled(false);
    const QSignalSpy pressed(m_left, &QPushButton::pressed);
    touch().press(0, middleOf(m_left));
    touch().release(0, middleOf(m_left));
    QCOMPARE(pressed.count(), 0);
}

void TouchPressesTest::aCheckableButtonIsToggled()
{
    m_left->setCheckable(true);
    for (const bool isOn : {true, false}) {
        touch().press(0, middleOf(m_left));
        touch().release(0, middleOf(m_left));
        QCOMPARE(m_left->isChecked(), isOn);
    }
}

QTEST_MAIN(TouchPressesTest)
#include "touchpresses_test.moc"
