// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/linkbutton.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

namespace
{

const QString name = QStringLiteral("AT&T & <b>friends</b>");

} // namespace

class LinkButtonTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installAccessibleRoles(); }
    void screenReaderSeesALink();
    void screenReaderCanPressIt();
    void nameIsTheTextAsItIs();
    void mouseAndKeysPressIt();
    void tabReachesIt();
    void heightFollowsTheWidth();
    void linkOfOneLineDoesNotWrap();
    void wayOutIsMarkedWithAnArrow();
    void otherWidgetsKeepTheirRoles();
};

void LinkButtonTest::screenReaderSeesALink()
{
    LinkButton link(name, LinkButton::Target::Inside);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&link);
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::Link);
    QVERIFY(face->state().focusable);
}

void LinkButtonTest::screenReaderCanPressIt()
{
    LinkButton link(name, LinkButton::Target::Outside);
    const QSignalSpy clicked(&link, &QPushButton::clicked);
    QAccessibleActionInterface *actions = QAccessible::queryAccessibleInterface(&link)->actionInterface();
    QVERIFY(actions);
    QCOMPARE(actions->actionNames().first(), QAccessibleActionInterface::pressAction());
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(clicked.size(), 1);
    actions->doAction(QStringLiteral("no such action"));
    QCOMPARE(clicked.size(), 1);
}

void LinkButtonTest::nameIsTheTextAsItIs()
{
    LinkButton link(name, LinkButton::Target::Outside);
    QCOMPARE(QAccessible::queryAccessibleInterface(&link)->text(QAccessible::Name), name);
    QCOMPARE(link.accessibleName(), name);
    // An ampersand in a name makes no shortcut.
    QVERIFY(link.shortcut().isEmpty());
}

void LinkButtonTest::mouseAndKeysPressIt()
{
    LinkButton link(name, LinkButton::Target::Inside);
    const QSignalSpy clicked(&link, &QPushButton::clicked);
    link.show();
    QVERIFY(QTest::qWaitForWindowExposed(&link));
    QTest::mouseClick(&link, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    QTest::keyClick(&link, Qt::Key_Space);
    QCOMPARE(clicked.size(), 2);
    QTest::keyClick(&link, Qt::Key_Return);
    QCOMPARE(clicked.size(), 3);
    QTest::mouseClick(&link, Qt::RightButton);
    QCOMPARE(clicked.size(), 3);
}

void LinkButtonTest::tabReachesIt()
{
    const LinkButton link(name, LinkButton::Target::Inside);
    QVERIFY(link.focusPolicy() & Qt::TabFocus);
}

void LinkButtonTest::heightFollowsTheWidth()
{
    const LinkButton link(QStringLiteral("Leiden Institute for Area Studies and the rest of its name"),
                          LinkButton::Target::Inside);
    QVERIFY(link.hasHeightForWidth());
    QVERIFY(link.sizePolicy().hasHeightForWidth());
    QCOMPARE(link.heightForWidth(link.sizeHint().width()), link.sizeHint().height());
    QVERIFY(link.heightForWidth(link.sizeHint().width() / 3) >= 3 * link.fontMetrics().height());
    QVERIFY(link.heightForWidth(0) > 0);
}

void LinkButtonTest::linkOfOneLineDoesNotWrap()
{
    for (int length = 1; length < 60; ++length) {
        const LinkButton link(
            QStringLiteral("Wageningen University & Research, The Netherlands, and more").left(length).trimmed(),
            LinkButton::Target::Outside);
        QCOMPARE(link.heightForWidth(link.sizeHint().width()), link.sizeHint().height());
    }
}

void LinkButtonTest::wayOutIsMarkedWithAnArrow()
{
    const LinkButton inside(name, LinkButton::Target::Inside);
    const LinkButton outside(name, LinkButton::Target::Outside);
    QVERIFY(outside.sizeHint().width() > inside.sizeHint().width());
    // The arrow is drawn, not spoken.
    QCOMPARE(outside.accessibleName(), inside.accessibleName());
}

void LinkButtonTest::otherWidgetsKeepTheirRoles()
{
    QPushButton button(QStringLiteral("Close"));
    QCOMPARE(QAccessible::queryAccessibleInterface(&button)->role(), QAccessible::Button);
}

QTEST_MAIN(LinkButtonTest)
#include "linkbutton_test.moc"
