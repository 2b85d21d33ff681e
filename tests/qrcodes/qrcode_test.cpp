// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcodes/qrcode.h"

#include <QImage>
#include <QPainter>
#include <QTest>

namespace
{

const QString address = QStringLiteral("https://www.example.org/page?one=1&two=2");

QImage drawn(const QrCode &code, int side, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(side, side, format);
    image.fill(Qt::black); // as on a dark ground
    QPainter painter(&image);
    code.draw(painter, QRectF(0, 0, side, side));
    return image;
}

QString addressOfLength(qsizetype length)
{
    const QString begin = QStringLiteral("https://example.org/");
    return begin + QString(length - begin.size(), QLatin1Char('a'));
}

} // namespace

class QrCodeTest final : public QObject
{
    Q_OBJECT

private slots:
    void onlySafeWebAddressesHaveACode_data();
    void onlySafeWebAddressesHaveACode();
    void codeHasItsThreeCorners();
    void quietZoneIsLightAlsoOnADarkGround();
    void everyModuleIsDrawnWhereItIs();
    void squareStandsInTheMiddle();
    void longAddressesHaveLessCorrectionAndTooLongOnesNone();
    void textsFillVersionTwentyAndNoMore();
    void anythingThatIsNoAddressIsAText();
};

void QrCodeTest::onlySafeWebAddressesHaveACode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasCode");
    QTest::newRow("https") << address << true;
    QTest::newRow("http") << QStringLiteral("http://example.org/") << true;
    QTest::newRow("accents") << QStringLiteral("https://example.org/caf\u00e9") << true;
    QTest::newRow("mail") << QStringLiteral("mailto:info@example.org") << false;
    QTest::newRow("user name") << QStringLiteral("https://leiden.edu@evil.example/") << false;
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("nothing") << QString() << false;
}

void QrCodeTest::onlySafeWebAddressesHaveACode()
{
    QFETCH(const QString, text);
    QFETCH(const bool, hasCode);
    QCOMPARE(qrCodeOf(text).has_value(), hasCode);
}

void QrCodeTest::codeHasItsThreeCorners()
{
    const std::optional<QrCode> code = qrCodeOf(address);
    QVERIFY(code);
    QCOMPARE((code->size() - 17) % 4, 0); // as every version
    const int last = code->size() - 1;
    for (const QPoint corner : {QPoint(0, 0), QPoint(last - 6, 0), QPoint(0, last - 6)}) {
        for (int step = 0; step < 7; ++step) {
            QVERIFY(code->isDark(corner.x() + step, corner.y()));
            QVERIFY(code->isDark(corner.x(), corner.y() + step));
        }
        QVERIFY(!code->isDark(corner.x() + 1, corner.y() + 1));
    }
    QVERIFY(!code->isDark(-1, 0));
    QVERIFY(!code->isDark(0, code->size()));
}

void QrCodeTest::quietZoneIsLightAlsoOnADarkGround()
{
    const std::optional<QrCode> code = qrCodeOf(address);
    QVERIFY(code);
    const int modules = code->size() + 2 * QrCode::quietZone;
    const QImage image = drawn(*code, modules * 3);
    for (int along = 0; along < image.width(); ++along) {
        for (int depth = 0; depth < QrCode::quietZone * 3; ++depth) {
            QCOMPARE(image.pixelColor(along, depth), QColor(Qt::white));
            QCOMPARE(image.pixelColor(depth, along), QColor(Qt::white));
            QCOMPARE(image.pixelColor(along, image.height() - 1 - depth), QColor(Qt::white));
            QCOMPARE(image.pixelColor(image.width() - 1 - depth, along), QColor(Qt::white));
        }
    }
}

void QrCodeTest::everyModuleIsDrawnWhereItIs()
{
    const std::optional<QrCode> code = qrCodeOf(address);
    QVERIFY(code);
    const int scale = 4;
    const QImage image = drawn(*code, (code->size() + 2 * QrCode::quietZone) * scale);
    for (int y = 0; y < code->size(); ++y) {
        for (int x = 0; x < code->size(); ++x) {
            const QPoint middle((x + QrCode::quietZone) * scale + scale / 2,
                                (y + QrCode::quietZone) * scale + scale / 2);
            QCOMPARE(image.pixelColor(middle), code->isDark(x, y) ? QColor(Qt::black) : QColor(Qt::white));
        }
    }
}

void QrCodeTest::squareStandsInTheMiddle()
{
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    qrCodeOf(address)->draw(painter, QRectF(0, 0, 400, 200));
    painter.end();
    QCOMPARE(image.pixelColor(99, 100), QColor(Qt::red));
    QCOMPARE(image.pixelColor(101, 100), QColor(Qt::white));
    QCOMPARE(image.pixelColor(301, 100), QColor(Qt::red));
}

void QrCodeTest::longAddressesHaveLessCorrectionAndTooLongOnesNone()
{
    QVERIFY(qrCodeOf(addressOfLength(longestQrAddress)));
    QVERIFY(!qrCodeOf(addressOfLength(longestQrAddress + 1)));
    // With less correction a code of more letters has no more modules.
    QVERIFY(qrCodeOf(addressOfLength(201))->size() <= qrCodeOf(addressOfLength(200))->size());
    QVERIFY(!qrCodeOf(QStringLiteral("https://example.org/") + QString(1000000, QLatin1Char('a'))));
}

void QrCodeTest::textsFillVersionTwentyAndNoMore()
{
    const std::optional<QrCode> fullest = qrCodeOfText(QString(longestQrText, QLatin1Char('a')));
    QVERIFY(fullest);
    QCOMPARE(fullest->size(), 97);
    QVERIFY(!qrCodeOfText(QString(longestQrText + 1, QLatin1Char('a'))));
    QVERIFY(qrCodeOfText(QString(longestQrText / 2, QChar(0xe9)))); // two bytes each
    QVERIFY(!qrCodeOfText(QString(longestQrText / 2 + 1, QChar(0xe9))));
    QVERIFY(!qrCodeOfText(QString()));
}

void QrCodeTest::anythingThatIsNoAddressIsAText()
{
    const std::optional<QrCode> code = qrCodeOfText(QStringLiteral("Naturalis\n\U0001F33F"));
    QVERIFY(code);
    QCOMPARE((code->size() - 17) % 4, 0);
}

QTEST_MAIN(QrCodeTest)
#include "qrcode_test.moc"
