// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/lineicon.h"

#include <QApplication>
#include <QImage>
#include <QPalette>
#include <QTest>

namespace
{

QImage pictureOf(LineShape shape, QIcon::Mode mode = QIcon::Normal)
{
    return lineIcon(shape).pixmap(QSize(24, 24), mode).toImage();
}

/// The colour of the darkest spot: lines are drawn with soft edges.
QColor lineColourOf(const QImage &picture)
{
    QColor found(Qt::transparent);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y).alpha() > found.alpha())
                found = picture.pixelColor(x, y);
        }
    }
    return found;
}

} // namespace

class LineIconTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyShapeIsAnotherPicture();
    void forwardIsBackMirrored();
    void linesFollowThePalette();
};

void LineIconTest::everyShapeIsAnotherPicture()
{
    QVERIFY(pictureOf(LineShape::ArrowBack) != pictureOf(LineShape::ArrowForward));
    QVERIFY(pictureOf(LineShape::ArrowBack) != pictureOf(LineShape::Close));
    QVERIFY(pictureOf(LineShape::Star) != pictureOf(LineShape::FilledStar));
    QVERIFY(pictureOf(LineShape::Warning) != pictureOf(LineShape::ArrowUp));
    QVERIFY(lineColourOf(pictureOf(LineShape::Close)).alpha() == 255);
}

void LineIconTest::forwardIsBackMirrored()
{
    const QImage back = pictureOf(LineShape::ArrowBack).mirrored(true, false);
    const QImage forward = pictureOf(LineShape::ArrowForward);
    int different = 0;
    for (int y = 0; y < back.height(); ++y) {
        for (int x = 0; x < back.width(); ++x)
            different += qAbs(back.pixelColor(x, y).alpha() - forward.pixelColor(x, y).alpha()) > 64 ? 1 : 0;
    }
    // The middle of an even size lies between two pixels.
    QVERIFY2(different < 40, qPrintable(QString::number(different)));
}

void LineIconTest::linesFollowThePalette()
{
    const QPalette before = QApplication::palette();
    QPalette palette = before;
    palette.setColor(QPalette::Active, QPalette::ButtonText, Qt::red);
    QApplication::setPalette(palette);
    QCOMPARE(lineColourOf(pictureOf(LineShape::Close)), QColor(Qt::red));
    const QColor disabled = lineColourOf(pictureOf(LineShape::Close, QIcon::Disabled));
    QVERIFY(disabled.alpha() > 60);
    QVERIFY(disabled.alpha() < 200);
    QVERIFY(disabled.red() > 240);
    QApplication::setPalette(before);
}

QTEST_MAIN(LineIconTest)
#include "lineicon_test.moc"
