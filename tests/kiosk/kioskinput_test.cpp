// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskinput.h"
#include "kiosk/touchscreen.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

class KioskInputTest final : public QObject
{
    Q_OBJECT

private slots:
    void onlyTextAndMovesWithinAPageComeThrough_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAllowed");
        const auto add = [](const char *name, int key, int modifiers, const char *text, bool isAllowed) {
            QTest::newRow(name) << key << modifiers << QString::fromUtf8(text) << isAllowed;
        };
        add("letter", Qt::Key_A, Qt::NoModifier, "a", true);
        add("capital", Qt::Key_A, Qt::ShiftModifier, "A", true);
        add("letter by AltGr", 0x20ac, Qt::GroupSwitchModifier, "€", true);
        add("number beside", Qt::Key_7, Qt::KeypadModifier, "7", true);
        add("space", Qt::Key_Space, Qt::NoModifier, " ", true);
        add("tab", Qt::Key_Tab, Qt::NoModifier, "\t", true);
        add("tab back", Qt::Key_Backtab, Qt::ShiftModifier, "", true);
        add("enter", Qt::Key_Return, Qt::NoModifier, "\r", true);
        add("backspace", Qt::Key_Backspace, Qt::NoModifier, "\b", true);
        add("arrow", Qt::Key_Down, Qt::NoModifier, "", true);
        add("selecting arrow", Qt::Key_Right, Qt::ShiftModifier, "", false);
        add("escape", Qt::Key_Escape, Qt::NoModifier, "\033", false);
        add("F1", Qt::Key_F1, Qt::NoModifier, "", false);
        add("F11", Qt::Key_F11, Qt::NoModifier, "", false);
        add("close", Qt::Key_F4, Qt::AltModifier, "", false);
        add("quit", Qt::Key_Q, Qt::ControlModifier, "\021", false);
        add("close tab", Qt::Key_W, Qt::ControlModifier, "\027", false);
        add("paste", Qt::Key_V, Qt::ControlModifier, "v", false);
        add("terminal", Qt::Key_T, Qt::ControlModifier | Qt::AltModifier, "t", false);
        add("menu", Qt::Key_Menu, Qt::NoModifier, "", false);
        add("super", Qt::Key_Super_L, Qt::MetaModifier, "", false);
        add("super and letter", Qt::Key_L, Qt::MetaModifier, "l", false);
        add("back of a browser", Qt::Key_Back, Qt::NoModifier, "", false);
        add("print", Qt::Key_Print, Qt::NoModifier, "", false);
        add("switch off", Qt::Key_PowerOff, Qt::NoModifier, "", false);
        add("insert, which pastes", Qt::Key_Insert, Qt::ShiftModifier, "", false);
    }

    void onlyTextAndMovesWithinAPageComeThrough()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QString, text);
        QFETCH(bool, isAllowed);
        const QKeyEvent event(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifiers), text);
        QCOMPARE(isKioskKey(event), isAllowed);
    }

    void whatIsForbiddenReachesNoField()
    {
        const KioskInput input;
        QLineEdit field;
        field.show();
        QTest::keyClicks(&field, QStringLiteral("abc"));
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(!field.hasSelectedText());
        QTest::keyClick(&field, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(field.text(), QStringLiteral("abc"));
    }

    void everyKindOfUseIsTold()
    {
        KioskInput input;
        QSignalSpy used(&input, &KioskInput::used);
        QWidget window;
        window.resize(200, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QPointingDevice *screen = touchScreen();
        const auto countOf = [&used](const std::function<void()> &act) {
            used.clear();
            act();
            QCoreApplication::processEvents();
            return used.count();
        };
        QVERIFY(countOf([&] { QTest::mousePress(&window, Qt::LeftButton, {}, QPoint(20, 20)); }) > 0);
        QVERIFY(countOf([&] { QTest::mouseRelease(&window, Qt::LeftButton, {}, QPoint(20, 20)); }) > 0);
        QVERIFY(countOf([&] { QTest::touchEvent(&window, screen).press(0, QPoint(20, 20), &window); }) > 0);
        QVERIFY(countOf([&] { QTest::touchEvent(&window, screen).move(0, QPoint(60, 60), &window); }) > 0);
        QVERIFY(countOf([&] { QTest::touchEvent(&window, screen).release(0, QPoint(60, 60), &window); }) > 0);
        QVERIFY(countOf([&] { QTest::keyPress(&window, Qt::Key_A); }) > 0);
        QVERIFY(countOf([&] { QTest::keyPress(&window, Qt::Key_F5); }) > 0);
        QVERIFY(countOf([&] {
                    QWheelEvent wheel(QPointF(20, 20), QPointF(20, 20), {}, {0, 120}, Qt::NoButton, {},
                                      Qt::NoScrollPhase, false);
                    QCoreApplication::sendEvent(&window, &wheel);
                }) > 0);
        QVERIFY(countOf([&] {
                    QInputMethodEvent composed(QStringLiteral("é"), {});
                    QCoreApplication::sendEvent(&window, &composed);
                }) > 0);
        QMouseEvent dragged(QEvent::MouseMove, QPointF(30, 30), QPointF(30, 30), Qt::NoButton, Qt::LeftButton, {});
        QVERIFY(countOf([&] { QCoreApplication::sendEvent(&window, &dragged); }) > 0);
    }

    void aMouseThatOnlyLiesThereIsNoUse()
    {
        KioskInput input;
        QSignalSpy used(&input, &KioskInput::used);
        QWidget window;
        QMouseEvent moved(QEvent::MouseMove, QPointF(30, 30), QPointF(30, 30), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(&window, &moved);
        QCOMPARE(used.count(), 0);
    }
};

QTEST_MAIN(KioskInputTest)
#include "kioskinput_test.moc"
