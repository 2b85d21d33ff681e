// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskfixture.h"
#include "kiosk/qrcard.h"
#include "kiosk/takealong.h"
#include "qrcodes/codereader.h"

namespace
{

/// The card of the present page as it is seen, with a rim of the page around it.
QImage shownCard(const KioskFixture &kiosk)
{
    const auto *card = kiosk.shown<QrCard>(QStringLiteral("qrCard"));
    if (!card)
        return {};
    const QRect rect(card->mapTo(&kiosk.window(), QPoint()), card->size());
    return kiosk.window().grab(rect.adjusted(-8, -8, 8, 8)).toImage();
}

} // namespace

/// What a phone sees before the screen, read by a scanner that shares nothing with what drew it.
class ShownCodesTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyPartnersPageGivesItsAddress_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isHighContrast");
        QTest::newRow("light") << QByteArray() << QSize(1920, 1080) << false;
        QTest::newRow("high contrast, small") << QByteArray() << QSize(1024, 768) << true;
        QTest::newRow("dark, 4K") << QByteArray("theme = \"dark\"\n") << QSize(3840, 2160) << false;
    }

    void everyPartnersPageGivesItsAddress()
    {
        QFETCH(QByteArray, settings);
        QFETCH(QSize, size);
        QFETCH(bool, isHighContrast);
        KioskFixture kiosk(settings);
        kiosk.start(size);
        kiosk.visitor().setHighContrast(isHighContrast);
        QList<QImage> pictures;
        QStringList addresses;
        for (PartnerId id = 1; id <= kiosk.catalogue().info().partnerCount; ++id) {
            const QString address = addressToTakeAlong(*kiosk.catalogue().partner(id), kiosk.visitor().language());
            kiosk.visitor().openPartner(id);
            settleKiosk();
            QCOMPARE(shownCard(kiosk).isNull(), address.isEmpty());
            if (address.isEmpty())
                continue;
            pictures.append(shownCard(kiosk));
            addresses.append(address);
        }
        QVERIFY(addresses.size() > 100);
        QCOMPARE(codesInPictures(pictures), addresses);
    }

    void theListIsOneCodeInBothLanguages_data()
    {
        QTest::addColumn<QByteArray>("theme");
        QTest::newRow("light") << QByteArray("light");
        QTest::newRow("dark") << QByteArray("dark");
    }

    void theListIsOneCodeInBothLanguages()
    {
        QFETCH(QByteArray, theme);
        KioskFixture kiosk("theme = \"" + theme + "\"\n");
        kiosk.start();
        PartnerId next = 1;
        while (kiosk.visitor().toggleTakenAlong(next)) // until it is full
            ++next;
        QVERIFY(kiosk.visitor().takenAlong().size() > 5);
        kiosk.visitor().openMyList();
        for (const Language &language : kiosk.catalogue().info().languages) {
            kiosk.visitor().chooseLanguage(language);
            settleKiosk();
            const QString text = textToTakeAlong(kiosk.catalogue(), kiosk.visitor().takenAlong(), language);
            QCOMPARE(codesInPictures({shownCard(kiosk)}), QStringList{text});
        }
    }
};

QTEST_MAIN(ShownCodesTest)
#include "showncodes_test.moc"
