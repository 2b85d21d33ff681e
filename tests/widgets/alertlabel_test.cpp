// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alertlabel.h"

#include "presentation/colours.h"

#include <QApplication>
#include <QTest>

namespace
{

QPalette paletteOf(const QColor &text, const QColor &background)
{
    QPalette palette;
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, background);
    return palette;
}

} // namespace

/// What a dialog says of something that was done.
class AlertLabelTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QApplication::setPalette(QPalette()); }
    void isHiddenWithoutASentence();
    void sentenceIsAskedAgainWhenTheLanguageChanges();
    void badNewsAreToldByMoreThanTheirText_data();
    void badNewsAreToldByMoreThanTheirText();
    void badNewsHaveRoomForTheirSign();
};

void AlertLabelTest::isHiddenWithoutASentence()
{
    AlertLabel label;
    QVERIFY(label.isHidden());
    label.say([] { return QStringLiteral("Saved."); });
    QVERIFY(!label.isHidden());
    QCOMPARE(label.text(), QStringLiteral("Saved."));
    label.say({});
    QVERIFY(label.isHidden());
    QCOMPARE(label.text(), QString());
}

void AlertLabelTest::sentenceIsAskedAgainWhenTheLanguageChanges()
{
    AlertLabel label;
    int asked = 0;
    label.say([&asked] { return QString::number(++asked); });
    const QString before = label.text();
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&label, &change);
    QVERIFY(label.text() != before);
}

void AlertLabelTest::badNewsAreToldByMoreThanTheirText_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(QColor(0x1b, 0x1f, 0x2a), QColor(0xf6, 0xf7, 0xf9));
    QTest::newRow("dark") << paletteOf(QColor(0xe8, 0xea, 0xf0), QColor(0x20, 0x24, 0x2c));
    QTest::newRow("white on black") << paletteOf(Qt::white, Qt::black);
    QTest::newRow("black on white") << paletteOf(Qt::black, Qt::white);
}

void AlertLabelTest::badNewsAreToldByMoreThanTheirText()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    AlertLabel label;
    label.setFixedSize(400, 60);
    label.say([] { return QStringLiteral(" "); });
    const QImage good = label.grab().toImage();
    label.say([] { return QStringLiteral(" "); }, AlertLabel::News::Bad);
    const QImage bad = label.grab().toImage();
    const Colours colours = coloursFor(label.palette());
    QCOMPARE(bad.pixelColor(200, 40).rgb(), colours.notice.rgb());
    QCOMPARE(bad.pixelColor(0, 30).rgb(), colours.border.rgb()); // a frame
    // The sign is seen without any colour.
    double strongest = 1;
    for (int x = 4; x < 40; ++x) {
        for (int y = 4; y < 40; ++y)
            strongest = qMax(strongest, contrast(bad.pixelColor(x, y), colours.notice));
    }
    QVERIFY2(strongest >= 4.5, qPrintable(QString::number(strongest)));
    QVERIFY(contrast(label.palette().color(QPalette::WindowText), colours.notice) >= 4.5);
    QVERIFY(good != bad);
}

void AlertLabelTest::badNewsHaveRoomForTheirSign()
{
    AlertLabel label;
    label.say([] { return QStringLiteral("Saved."); });
    const QSize good = label.sizeHint();
    label.say([] { return QStringLiteral("Saved."); }, AlertLabel::News::Bad);
    QVERIFY(label.sizeHint().width() >= good.width() + label.fontMetrics().height());
    QVERIFY(label.sizeHint().height() > good.height());
    label.say([] { return QStringLiteral("Saved."); });
    QCOMPARE(label.sizeHint(), good);
}

QTEST_MAIN(AlertLabelTest)
#include "alertlabel_test.moc"
