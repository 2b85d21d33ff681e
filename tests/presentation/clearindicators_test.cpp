// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/clearindicators.h"

#include "presentation/colours.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTest>

namespace
{

QPalette darkPalette()
{
    QPalette palette(QColor(49, 54, 59), QColor(42, 46, 50));
    palette.setColor(QPalette::WindowText, QColor(252, 252, 252));
    palette.setColor(QPalette::Text, QColor(252, 252, 252));
    palette.setColor(QPalette::Base, QColor(27, 30, 32));
    return palette;
}

} // namespace

class ClearIndicatorsTest final : public QObject
{
    Q_OBJECT

private slots:
    void outlineCanBeSeen_data();
    void outlineCanBeSeen();
    void fusionGetsThem();
};

void ClearIndicatorsTest::outlineCanBeSeen_data()
{
    QTest::addColumn<int>("element");
    QTest::addColumn<QPalette>("palette");
    for (const bool isDark : {false, true}) {
        const QPalette palette = isDark ? darkPalette() : QPalette(QColor(239, 239, 239));
        const char *shade = isDark ? "dark" : "light";
        QTest::addRow("radio button, %s", shade) << static_cast<int>(QStyle::PE_IndicatorRadioButton) << palette;
        QTest::addRow("check box, %s", shade) << static_cast<int>(QStyle::PE_IndicatorCheckBox) << palette;
        QTest::addRow("item, %s", shade) << static_cast<int>(QStyle::PE_IndicatorItemViewItemCheck) << palette;
    }
}

void ClearIndicatorsTest::outlineCanBeSeen()
{
    QFETCH(int, element);
    QFETCH(QPalette, palette);
    constexpr int side = 14;
    constexpr double visible = 3; // WCAG 2.2, 1.4.11
    const QColor window = palette.color(QPalette::Window);
    QImage image(side + 2, side + 2, QImage::Format_RGB32);
    image.fill(window);
    QStyleOptionButton option;
    option.rect = QRect(1, 1, side, side);
    option.palette = palette;
    option.state = QStyle::State_Enabled | QStyle::State_Off;
    QPainter painter(&image);
    ClearIndicators(QStringLiteral("fusion"))
        .drawPrimitive(static_cast<QStyle::PrimitiveElement>(element), &option, &painter, nullptr);
    painter.end();
    const QColor edge = image.pixelColor(1, 1 + side / 2);
    QVERIFY2(contrast(edge, window) >= visible, qPrintable(edge.name()));
    QCOMPARE(image.pixelColor(0, 0), window);
}

void ClearIndicatorsTest::fusionGetsThem()
{
    QApplication::setStyle(QStringLiteral("fusion"));
    installClearIndicators();
    QVERIFY(qobject_cast<ClearIndicators *>(QApplication::style()));
    QApplication::setStyle(QStringLiteral("windows"));
    installClearIndicators();
    QVERIFY(!qobject_cast<ClearIndicators *>(QApplication::style()));
}

QTEST_MAIN(ClearIndicatorsTest)
#include "clearindicators_test.moc"
