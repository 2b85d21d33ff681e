// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/noticebar.h"

#include "presentation/colours.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace
{

const QString markup = QStringLiteral("The file “<b>a&b</b>.sqlite” cannot be opened.");

/// A window with a notice between two fields, as in the program.
struct Window {
    Window()
    {
        auto *all = new QVBoxLayout(&widget);
        all->addWidget(before);
        all->addWidget(notice);
        all->addWidget(after);
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }
    [[nodiscard]] QToolButton *close() const { return notice->findChild<QToolButton *>(QStringLiteral("noticeClose")); }

    QWidget widget;
    QLineEdit *before = new QLineEdit;
    NoticeBar *notice = new NoticeBar;
    QLineEdit *after = new QLineEdit;
};

} // namespace

class NoticeBarTest final : public QObject
{
    Q_OBJECT

private slots:
    void isHiddenWithoutANotice();
    void showsItsTextAsItIs();
    void laterNoticeTakesThePlaceOfTheFirst();
    void buttonClosesIt();
    void escapeClosesItAndTheFocusGoesOn();
    void textIsAskedAgainWhenTheLanguageChanges();
    void namesAreThereForAScreenReader();
    void backgroundIsThatOfANotice();
    void offerIsTaken();
    void offerGoesWithItsNotice();
};

void NoticeBarTest::isHiddenWithoutANotice()
{
    const Window window;
    QVERIFY(!window.notice->isVisible());
    QCOMPARE(window.notice->text(), QString());
}

void NoticeBarTest::showsItsTextAsItIs()
{
    const Window window;
    window.notice->show([] { return markup; });
    QVERIFY(window.notice->isVisible());
    QCOMPARE(window.notice->text(), markup);
    QCOMPARE(window.notice->findChild<QLabel *>(QStringLiteral("noticeText"))->textFormat(), Qt::PlainText);
}

void NoticeBarTest::laterNoticeTakesThePlaceOfTheFirst()
{
    const Window window;
    window.notice->show([] { return QStringLiteral("first"); });
    window.notice->show([] { return QStringLiteral("second"); });
    QCOMPARE(window.notice->text(), QStringLiteral("second"));
}

void NoticeBarTest::buttonClosesIt()
{
    const Window window;
    window.notice->show([] { return markup; });
    QTest::mouseClick(window.close(), Qt::LeftButton);
    QVERIFY(!window.notice->isVisible());
    window.notice->show([] { return QStringLiteral("again"); });
    QVERIFY(window.notice->isVisible());
}

void NoticeBarTest::escapeClosesItAndTheFocusGoesOn()
{
    const Window window;
    window.notice->show([] { return markup; });
    window.close()->setFocus();
    QVERIFY(window.close()->hasFocus());
    QTest::keyClick(window.close(), Qt::Key_Escape);
    QVERIFY(!window.notice->isVisible());
    QCOMPARE(QApplication::focusWidget(), window.after);
}

void NoticeBarTest::textIsAskedAgainWhenTheLanguageChanges()
{
    const Window window;
    int asked = 0;
    window.notice->show([&asked] { return QString::number(++asked); });
    const QString before = window.notice->text();
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(window.notice, &change);
    QVERIFY(window.notice->text() != before);
    QVERIFY(window.notice->isVisible());
}

void NoticeBarTest::namesAreThereForAScreenReader()
{
    const Window window;
    window.notice->show([] { return markup; });
    QCOMPARE(QAccessible::queryAccessibleInterface(window.notice)->text(QAccessible::Name), markup);
    QVERIFY(!window.close()->accessibleName().isEmpty());
}

void NoticeBarTest::backgroundIsThatOfANotice()
{
    const Window window;
    window.notice->show([] { return markup; });
    const QImage picture = window.notice->grab().toImage();
    QCOMPARE(picture.pixel(2, 2), coloursFor(window.notice->palette()).notice.rgb());
}

void NoticeBarTest::offerIsTaken()
{
    const Window window;
    const auto *button = window.notice->findChild<QPushButton *>(QStringLiteral("noticeOffer"));
    window.notice->show([] { return markup; });
    QVERIFY(!button->isVisible());
    int taken = 0;
    window.notice->show([] { return markup; }, {[] { return QStringLiteral("Open again"); }, [&taken] { ++taken; }});
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("Open again"));
    // By the keys too: Tab comes there before the button that closes it.
    window.before->setFocus();
    QTest::keyClick(window.before, Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(taken, 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!window.notice->isVisible());
    QCOMPARE(QApplication::focusWidget(), window.after);
}

void NoticeBarTest::offerGoesWithItsNotice()
{
    const Window window;
    auto *button = window.notice->findChild<QPushButton *>(QStringLiteral("noticeOffer"));
    window.notice->show([] { return markup; }, {[] { return QStringLiteral("Open again"); }, [] {}});
    button->setFocus();
    window.notice->show([] { return QStringLiteral("another"); });
    QVERIFY(!button->isVisible());
    QVERIFY(window.close()->hasFocus());
}

QTEST_MAIN(NoticeBarTest)
#include "noticebar_test.moc"
