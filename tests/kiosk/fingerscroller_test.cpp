// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/fingerscroller.h"
#include "kiosk/touchscreen.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

#include <memory>

namespace
{

constexpr int rows = 60;
constexpr int rowHeight = 100;
constexpr int fewRows = 2;

/// Lets time go by in which something that must not happen could.
void wait(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    (void)QTest::qWaitFor([&] { return timer.hasExpired(milliseconds); }, 10 * milliseconds);
}

} // namespace

/// A list of large buttons that a finger pushes; a button is under it everywhere.
class FingerScrollerTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QScrollArea> m_area;
    std::unique_ptr<QSignalSpy> m_clicks;
    QPointingDevice *m_screen = touchScreen();

    void show(int count)
    {
        m_area = std::make_unique<QScrollArea>();
        auto *list = new QWidget;
        auto *column = new QVBoxLayout(list);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        QPushButton *first = nullptr;
        for (int row = 0; row < count; ++row) {
            auto *button = new QPushButton(QString::number(row));
            button->setFixedHeight(rowHeight);
            column->addWidget(button);
            first = first ? first : button;
            // All clicks are told as clicks of the first one.
            if (button != first)
                connect(button, &QPushButton::clicked, first, &QPushButton::clicked);
        }
        column->addStretch();
        m_area->setWidget(list);
        m_area->setWidgetResizable(true);
        m_area->setFrameShape(QFrame::NoFrame);
        m_area->setGeometry(0, 0, 400, 500);
        new FingerScroller(m_area.get()); // a child
        m_clicks = std::make_unique<QSignalSpy>(first, &QPushButton::clicked);
        m_area->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
    }

    [[nodiscard]] QWindow *window() const { return m_area->windowHandle(); }
    [[nodiscard]] int value() const { return m_area->verticalScrollBar()->value(); }

    void press(int y) const { QTest::mousePress(window(), Qt::LeftButton, {}, QPoint(200, y)); }
    void move(int y) const { QTest::mouseMove(window(), QPoint(200, y)); }
    void release(int y) const { QTest::mouseRelease(window(), Qt::LeftButton, {}, QPoint(200, y)); }

    /// A quick push upwards, after which the list goes on by itself.
    void throwUpwards() const
    {
        press(450);
        for (int y = 430; y >= 250; y -= 20)
            move(y);
        release(250);
    }

private slots:
    void init() { show(rows); }
    void cleanup()
    {
        m_clicks.reset();
        m_area.reset();
    }

    void aTapPresses()
    {
        press(50);
        release(50);
        QCOMPARE(m_clicks->size(), 1);
        QCOMPARE(value(), 0);
    }

    void aFingerThatTremblesPressesToo()
    {
        press(50);
        move(52);
        move(49);
        release(49);
        QCOMPARE(m_clicks->size(), 1);
        QCOMPARE(value(), 0);
    }

    void theContentsFollowTheFingerAndNothingIsPressed()
    {
        press(450);
        move(300);
        QCOMPARE(value(), 150);
        move(200);
        QCOMPARE(value(), 250);
        move(350); // back again
        QCOMPARE(value(), 100);
        release(350);
        QCOMPARE(m_clicks->size(), 0);
        for (const QPushButton *button : m_area->findChildren<QPushButton *>())
            QVERIFY(!button->isDown());
    }

    void atItsEndAListStays()
    {
        press(100);
        move(400);
        QCOMPARE(value(), 0);
        release(400);
        wait(100);
        QCOMPARE(value(), 0);
        QCOMPARE(m_clicks->size(), 0);
    }

    void whatIsPushedFastGoesOnAndComesToRest()
    {
        throwUpwards();
        const int released = value();
        QTRY_VERIFY(value() > released + 20);
        int before = -1;
        const auto isAtRest = [&] {
            const int last = std::exchange(before, value());
            wait(100);
            return last == value();
        };
        QVERIFY(QTest::qWaitFor(isAtRest, 10000));
        QVERIFY(value() <= m_area->verticalScrollBar()->maximum());
        QCOMPARE(m_clicks->size(), 0);
    }

    void aTapOnMovingContentsOnlyStopsThem()
    {
        throwUpwards();
        const int released = value();
        QTRY_VERIFY(value() > released);
        press(250);
        const int stopped = value();
        release(250);
        QCOMPARE(m_clicks->size(), 0);
        wait(150);
        QCOMPARE(value(), stopped);
        // The next one presses again.
        press(250);
        release(250);
        QCOMPARE(m_clicks->size(), 1);
    }

    void aFingerThatLiesStillLeavesNothingMoving()
    {
        press(450);
        for (int y = 430; y >= 250; y -= 20)
            move(y);
        wait(200);
        const int still = value();
        release(250);
        wait(150);
        QCOMPARE(value(), still);
        QCOMPARE(m_clicks->size(), 0);
    }

    void aListWithoutMoreIsNotPushed()
    {
        show(fewRows);
        press(30);
        move(60);
        release(60);
        QCOMPARE(m_clicks->size(), 1);
    }

    void aFingerDoesWhatTheMouseDoes()
    {
        QTest::touchEvent(window(), m_screen).press(0, QPoint(200, 450));
        QTest::touchEvent(window(), m_screen).move(0, QPoint(200, 400));
        QTest::touchEvent(window(), m_screen).move(0, QPoint(200, 250));
        QCOMPARE(value(), 200);
        QTest::touchEvent(window(), m_screen).release(0, QPoint(200, 250));
        QCOMPARE(m_clicks->size(), 0);
    }
};

QTEST_MAIN(FingerScrollerTest)
#include "fingerscroller_test.moc"
