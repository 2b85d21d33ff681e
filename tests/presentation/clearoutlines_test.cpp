// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/clearoutlines.h"

#include "presentation/colours.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
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

class ClearOutlinesTest final : public QObject
{
    Q_OBJECT

private slots:
    void outlineCanBeSeen_data();
    void outlineCanBeSeen();
    void frameCanBeSeen_data();
    void frameCanBeSeen();
    void fusionGetsThem();
};

void ClearOutlinesTest::outlineCanBeSeen_data()
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

void ClearOutlinesTest::outlineCanBeSeen()
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
    ClearOutlines(QStringLiteral("fusion"))
        .drawPrimitive(static_cast<QStyle::PrimitiveElement>(element), &option, &painter, nullptr);
    painter.end();
    const QColor edge = image.pixelColor(1, 1 + side / 2);
    QVERIFY2(contrast(edge, window) >= visible, qPrintable(edge.name()));
    QCOMPARE(image.pixelColor(0, 0), window);
}

void ClearOutlinesTest::frameCanBeSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("ofButtonsToo");
    QPalette black(Qt::black, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        black.setColor(role, Qt::white);
    black.setColor(QPalette::Base, Qt::black);
    QTest::newRow("dark") << darkPalette() << false;
    QTest::newRow("high contrast") << black << true;
}

void ClearOutlinesTest::frameCanBeSeen()
{
    QFETCH(QPalette, palette);
    QFETCH(bool, ofButtonsToo);
    ClearOutlines style(QStringLiteral("fusion"));
    QLineEdit field;
    QComboBox box;
    QSpinBox number;
    QPushButton button;
    QList<QWidget *> all = {&field, &number};
    if (ofButtonsToo)
        all.append({&box, &button});
    for (QWidget *widget : std::as_const(all)) {
        widget->setStyle(&style);
        widget->setPalette(palette);
        widget->resize(120, 28);
        const QImage image = widget->grab().toImage();
        const QColor window = palette.color(QPalette::Window);
        for (const QPoint edge : {QPoint(0, 14), QPoint(119, 14), QPoint(60, 0), QPoint(60, 27)})
            QVERIFY2(contrast(image.pixelColor(edge), window) >= 3, widget->metaObject()->className());
    }
}

void ClearOutlinesTest::fusionGetsThem()
{
    QApplication::setStyle(QStringLiteral("fusion"));
    installClearOutlines();
    QVERIFY(qobject_cast<ClearOutlines *>(QApplication::style()));
    QApplication::setStyle(QStringLiteral("windows"));
    installClearOutlines();
    QVERIFY(!qobject_cast<ClearOutlines *>(QApplication::style()));
}

QTEST_MAIN(ClearOutlinesTest)
#include "clearoutlines_test.moc"
