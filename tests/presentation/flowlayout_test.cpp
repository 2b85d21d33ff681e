// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/flowlayout.h"

#include "presentation/linkbutton.h"

#include <QTest>
#include <QWidget>

namespace
{

constexpr int gap = 8;
constexpr int lineGap = 4;

/// A box of fixed widgets in a FlowLayout.
struct Box {
    explicit Box(const QList<QSize> &sizes)
    {
        auto *layout = new FlowLayout(gap, lineGap, &widget);
        for (const QSize &size : sizes) {
            auto *child = new QWidget;
            child->setFixedSize(size);
            layout->addWidget(child);
            children.append(child);
        }
    }

    /// Lays the children out in a width, with the height that the layout asks for.
    QList<QRect> arrangedIn(int width)
    {
        widget.setGeometry(0, 0, width, layout()->heightForWidth(width));
        layout()->setGeometry(widget.rect());
        QList<QRect> places;
        for (const QWidget *child : children)
            places.append(child->geometry());
        return places;
    }

    [[nodiscard]] QLayout *layout() const { return widget.layout(); }

    QWidget widget;
    QList<QWidget *> children;
};

const QList<QSize> three = {QSize(100, 20), QSize(100, 20), QSize(100, 20)};

} // namespace

class FlowLayoutTest final : public QObject
{
    Q_OBJECT

private slots:
    void itemsOfOneLineStandSideBySide();
    void itemWithoutRoomGoesToTheNextLine();
    void lineThatFitsExactlyDoesNotWrap();
    void heightGrowsWithTheLines();
    void rightToLeftIsMirrored();
    void marginsAreKeptFree();
    void smallerItemStandsInTheMiddleOfItsLine();
    void itemWiderThanTheLineGetsTheWholeLine();
    void hiddenItemTakesNoRoom();
    void emptyLayoutHasNoHeight();
    void sizeHintIsOneLine();
    void itemCanBeTakenOut();
};

void FlowLayoutTest::itemsOfOneLineStandSideBySide()
{
    Box box(three);
    QCOMPARE(box.arrangedIn(500), (QList<QRect>{{0, 0, 100, 20}, {108, 0, 100, 20}, {216, 0, 100, 20}}));
}

void FlowLayoutTest::itemWithoutRoomGoesToTheNextLine()
{
    Box box(three);
    QCOMPARE(box.arrangedIn(300), (QList<QRect>{{0, 0, 100, 20}, {108, 0, 100, 20}, {0, 24, 100, 20}}));
    QCOMPARE(box.arrangedIn(150), (QList<QRect>{{0, 0, 100, 20}, {0, 24, 100, 20}, {0, 48, 100, 20}}));
}

void FlowLayoutTest::lineThatFitsExactlyDoesNotWrap()
{
    Box box(three);
    QCOMPARE(box.arrangedIn(316).last(), QRect(216, 0, 100, 20));
    QCOMPARE(box.arrangedIn(315).last(), QRect(0, 24, 100, 20));
}

void FlowLayoutTest::heightGrowsWithTheLines()
{
    const Box box(three);
    QVERIFY(box.layout()->hasHeightForWidth());
    QCOMPARE(box.layout()->heightForWidth(316), 20);
    QCOMPARE(box.layout()->heightForWidth(315), 44);
    QCOMPARE(box.layout()->heightForWidth(100), 68);
}

void FlowLayoutTest::rightToLeftIsMirrored()
{
    Box box(three);
    box.widget.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(box.arrangedIn(300), (QList<QRect>{{200, 0, 100, 20}, {92, 0, 100, 20}, {200, 24, 100, 20}}));
}

void FlowLayoutTest::marginsAreKeptFree()
{
    Box box(three);
    box.layout()->setContentsMargins(10, 5, 20, 7);
    QCOMPARE(box.layout()->heightForWidth(316 + 30), 20 + 12);
    QCOMPARE(box.layout()->heightForWidth(316), 44 + 12);
    QCOMPARE(box.arrangedIn(316), (QList<QRect>{{10, 5, 100, 20}, {118, 5, 100, 20}, {10, 29, 100, 20}}));
    QCOMPARE(box.layout()->sizeHint(), QSize(316 + 30, 20 + 12));
    QCOMPARE(box.layout()->minimumSize(), QSize(100 + 30, 20 + 12));
}

void FlowLayoutTest::smallerItemStandsInTheMiddleOfItsLine()
{
    Box box({QSize(50, 30), QSize(50, 10)});
    QCOMPARE(box.arrangedIn(200).last(), QRect(58, 10, 50, 10));
    QCOMPARE(box.widget.height(), 30);
}

void FlowLayoutTest::itemWiderThanTheLineGetsTheWholeLine()
{
    QWidget widget;
    auto *layout = new FlowLayout(gap, lineGap, &widget);
    auto *before = new QWidget;
    before->setFixedSize(40, 20);
    layout->addWidget(before);
    auto *link = new LinkButton(QStringLiteral("A rather long name of a partner that has to be wrapped"),
                                LinkButton::Target::Inside);
    layout->addWidget(link);
    constexpr int width = 160;
    widget.setGeometry(0, 0, width, layout->heightForWidth(width));
    layout->setGeometry(widget.rect());
    QCOMPARE(link->x(), 0);
    QCOMPARE(link->width(), width);
    QCOMPARE(link->y(), 20 + lineGap);
    QCOMPARE(link->height(), link->heightForWidth(width));
    QVERIFY(link->height() > link->sizeHint().height());
}

void FlowLayoutTest::hiddenItemTakesNoRoom()
{
    Box box(three);
    box.children.at(1)->hide();
    const QList<QRect> places = box.arrangedIn(208);
    QCOMPARE(places.first(), QRect(0, 0, 100, 20));
    QCOMPARE(places.last(), QRect(108, 0, 100, 20));
}

void FlowLayoutTest::emptyLayoutHasNoHeight()
{
    const Box box({});
    QCOMPARE(box.layout()->heightForWidth(100), 0);
    QCOMPARE(box.layout()->sizeHint(), QSize(0, 0));
    QCOMPARE(box.layout()->count(), 0);
    QVERIFY(!box.layout()->itemAt(0));
    QVERIFY(!box.layout()->takeAt(0));
}

void FlowLayoutTest::sizeHintIsOneLine()
{
    const Box box({QSize(100, 20), QSize(60, 40)});
    QCOMPARE(box.layout()->sizeHint(), QSize(168, 40));
    QCOMPARE(box.layout()->minimumSize(), QSize(100, 40));
}

void FlowLayoutTest::itemCanBeTakenOut()
{
    Box box(three);
    const std::unique_ptr<QLayoutItem> taken(box.layout()->takeAt(0));
    QCOMPARE(taken->widget(), box.children.first());
    QCOMPARE(box.layout()->count(), 2);
    QCOMPARE(box.layout()->itemAt(0)->widget(), box.children.at(1));
    QVERIFY(!box.layout()->itemAt(-1));
    QVERIFY(!box.layout()->takeAt(2));
}

QTEST_MAIN(FlowLayoutTest)
#include "flowlayout_test.moc"
