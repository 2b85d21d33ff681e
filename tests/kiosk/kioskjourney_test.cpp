// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskfixture.h"
#include "kiosk/kiosksearchfield.h"
#include "kiosk/onscreenkeyboard.h"

#include <QLabel>

namespace
{

enum class Hand { Mouse, Finger };

/// The journey of one visitor, in one way of touching and one size of screen. With PARTNERATLAS_PICTURES each step is
/// drawn into that folder.
class Journey final
{
public:
    Journey(KioskFixture &kiosk, Hand hand, const QString &name)
        : m_kiosk(kiosk)
        , m_hand(hand)
        , m_name(name)
    {
    }

    [[nodiscard]] bool touch(const QString &name)
    {
        const bool isTouched = m_hand == Hand::Mouse ? m_kiosk.tap(name) : m_kiosk.touch(name);
        draw();
        return isTouched;
    }

    void draw()
    {
        const QString folder = qEnvironmentVariable("PARTNERATLAS_PICTURES");
        if (!folder.isEmpty())
            m_kiosk.window().grab().save(
                QStringLiteral("%1/%2-%3.png").arg(folder, m_name).arg(m_step, 2, 10, QLatin1Char('0')));
        ++m_step;
    }

private:
    KioskFixture &m_kiosk;
    Hand m_hand;
    QString m_name;
    int m_step = 0;
};

} // namespace

class KioskJourneyTest final : public QObject
{
    Q_OBJECT

private slots:
    void aVisitorFindsAPartnerAndTakesItAlong_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("hand");
        QTest::addColumn<QString>("language");
        for (const QString &language : {QStringLiteral("nl"), QStringLiteral("en")}) {
            for (const QSize size : {QSize(1920, 1080), QSize(1080, 1920), QSize(1024, 768), QSize(3840, 2160)}) {
                for (const Hand hand : {Hand::Mouse, Hand::Finger}) {
                    const QString name =
                        QStringLiteral("%1-%2x%3-%4")
                            .arg(language)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(hand == Hand::Mouse ? QStringLiteral("mouse") : QStringLiteral("finger"));
                    QTest::newRow(qPrintable(name)) << size << static_cast<int>(hand) << language;
                }
            }
        }
    }

    void aVisitorFindsAPartnerAndTakesItAlong()
    {
        QFETCH(QSize, size);
        QFETCH(int, hand);
        QFETCH(QString, language);
        KioskFixture kiosk("language = \"nl\"\n");
        kiosk.start(size);
        Journey journey(kiosk, static_cast<Hand>(hand), QString::fromLatin1(QTest::currentDataTag()));
        journey.draw();
        if (language != QLatin1String("nl"))
            QVERIFY(journey.touch(QStringLiteral("language-") + language));
        QVERIFY(journey.touch(QStringLiteral("tile-leiden")));
        QCOMPARE(kiosk.page(), QStringLiteral("categoryListPage"));
        QVERIFY(kiosk.tapRow(1));
        journey.draw();
        QCOMPARE(kiosk.page(), QStringLiteral("partnerPage"));
        QVERIFY(kiosk.shown<QWidget>(QStringLiteral("qrPicture")));
        kiosk.bringIntoSight(QStringLiteral("heart")); // on a small screen it may lie below what is seen
        QVERIFY(journey.touch(QStringLiteral("heart")));
        QCOMPARE(kiosk.visitor().takenAlong().size(), 1);
        QVERIFY(journey.touch(QStringLiteral("myList")));
        QCOMPARE(kiosk.page(), QStringLiteral("myListPage"));
        QVERIFY(kiosk.shown<QWidget>(QStringLiteral("qrPicture")));
        QVERIFY(journey.touch(QStringLiteral("back")));
        QCOMPARE(kiosk.page(), QStringLiteral("partnerPage"));
        QVERIFY(journey.touch(QStringLiteral("back")));
        QVERIFY(journey.touch(QStringLiteral("back")));
        QCOMPARE(kiosk.page(), QStringLiteral("startPage"));
    }

    void aVisitorSearchesWithTheFingerOnly()
    {
        KioskFixture kiosk("language = \"en\"\n");
        kiosk.start();
        Journey journey(kiosk, Hand::Finger, QStringLiteral("search"));
        QVERIFY(journey.touch(QStringLiteral("search")));
        auto *keyboard = kiosk.shown<OnScreenKeyboard>(QStringLiteral("onScreenKeyboard"));
        QVERIFY(keyboard);
        for (const char letter : QByteArray("medical"))
            QVERIFY(journey.touch(QStringLiteral("key-") + QLatin1Char(letter)));
        auto *field = kiosk.shown<KioskSearchField>(QStringLiteral("searchField"));
        QCOMPARE(field->text(), QStringLiteral("medical"));
        QVERIFY(!field->geometry().intersects(keyboard->geometry()));
        auto *rows = kiosk.window().findChild<PartnerRows *>();
        QTRY_VERIFY(rows->model()->rowCount() > 0);
        journey.draw();
        QVERIFY(kiosk.tapRow(0));
        QCOMPARE(kiosk.page(), QStringLiteral("partnerPage"));
        QVERIFY(!kiosk.shown<OnScreenKeyboard>(QStringLiteral("onScreenKeyboard")));
        QVERIFY(journey.touch(QStringLiteral("back")));
        QCOMPARE(kiosk.page(), QStringLiteral("searchPage"));
        QTRY_VERIFY(kiosk.window().findChild<PartnerRows *>()->model()->rowCount() > 0);
        QCOMPARE(kiosk.visitor().words(), QStringLiteral("medical"));
    }

    void theLanguageChangesInPlace()
    {
        KioskFixture kiosk("language = \"nl\"\n");
        kiosk.start();
        Journey journey(kiosk, Hand::Finger, QStringLiteral("language"));
        QVERIFY(journey.touch(QStringLiteral("tile-everybody")));
        auto *rows = kiosk.window().findChild<PartnerRows *>();
        rows->goToRow(60);
        settleKiosk();
        const int scroll = kiosk.window().pages()->page()->scroll();
        QVERIFY(scroll > 0);
        QVERIFY(journey.touch(QStringLiteral("language-en")));
        QCOMPARE(kiosk.page(), QStringLiteral("categoryListPage"));
        QCOMPARE(kiosk.shown<QLabel>(QStringLiteral("heading"))->text(), QStringLiteral("All partners"));
        QCOMPARE(kiosk.window().pages()->page()->scroll(), scroll);
        QCOMPARE(kiosk.shown(QStringLiteral("home"))->label(), QStringLiteral("Home"));
        QVERIFY(journey.touch(QStringLiteral("language-nl")));
        QCOMPARE(kiosk.shown<QLabel>(QStringLiteral("heading"))->text(), QStringLiteral("Alle partners"));
    }

    void membersLeadOnAndBack()
    {
        KioskFixture kiosk("language = \"en\"\n");
        kiosk.start();
        Journey journey(kiosk, Hand::Finger, QStringLiteral("members"));
        const PartnerId delta = kiosk.catalogue().partnerWithSlug(QStringLiteral("medical-delta"));
        kiosk.visitor().openPartner(delta);
        settleKiosk();
        journey.draw();
        QVERIFY(journey.touch(QStringLiteral("member-1")));
        QCOMPARE(kiosk.page(), QStringLiteral("partnerPage"));
        QVERIFY(kiosk.visitor().place().partner != delta);
        QVERIFY(journey.touch(QStringLiteral("back")));
        QCOMPARE(kiosk.visitor().place().partner, delta);
    }

    void aFingerPushesAListAndPressesNothing()
    {
        KioskFixture kiosk;
        kiosk.start();
        kiosk.visitor().openEverybody();
        settleKiosk();
        QWindow *window = kiosk.window().windowHandle();
        QTest::mousePress(window, Qt::LeftButton, {}, QPoint(600, 800));
        for (int y = 800; y >= 400; y -= 40) {
            QTest::mouseMove(window, QPoint(600, y));
            settleKiosk();
        }
        QTest::mouseRelease(window, Qt::LeftButton, {}, QPoint(600, 400));
        settleKiosk();
        QCOMPARE(kiosk.page(), QStringLiteral("categoryListPage"));
        QTRY_VERIFY(kiosk.window().pages()->page()->scroll() > 200);
    }

    void aWheelchairUserFindsEverythingLow()
    {
        KioskFixture kiosk;
        kiosk.start();
        Journey journey(kiosk, Hand::Finger, QStringLiteral("reach"));
        QVERIFY(journey.touch(QStringLiteral("reach")));
        const int third = kiosk.window().height() * 2 / 3;
        const auto isLow = [&] {
            for (const QAbstractButton *button : kiosk.window().findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->mapTo(&kiosk.window(), QPoint()).y() < third)
                    return false;
            }
            for (const PartnerRows *rows : kiosk.window().findChildren<PartnerRows *>()) {
                if (rows->isVisible() && rows->mapTo(&kiosk.window(), QPoint()).y() < third)
                    return false;
            }
            return true;
        };
        QVERIFY(isLow());
        QVERIFY(journey.touch(QStringLiteral("tile-leiden")));
        QVERIFY(isLow());
        QVERIFY(kiosk.tapRow(0));
        QVERIFY(isLow());
        QVERIFY(journey.touch(QStringLiteral("heart")));
        QVERIFY(journey.touch(QStringLiteral("myList")));
        QVERIFY(isLow());
        QVERIFY(journey.touch(QStringLiteral("search")));
        QVERIFY(kiosk.shown<OnScreenKeyboard>(QStringLiteral("onScreenKeyboard"))->y() >= third);
        QVERIFY(journey.touch(QStringLiteral("key-done")));
        QVERIFY(isLow());
    }
};

QTEST_MAIN(KioskJourneyTest)
#include "kioskjourney_test.moc"
