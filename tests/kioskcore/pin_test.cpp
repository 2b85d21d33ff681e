// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/pin.h"

#include <QTest>

namespace
{

constexpr qint64 second = 1000; // milliseconds
constexpr qint64 minute = 60 * second;

} // namespace

/// The PIN of the staff, and how often it may be tried.
class PinTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const std::optional<QString> hash = hashedPin(QStringLiteral("4829"));
        QVERIFY(hash);
        m_hash = *hash;
    }

    void hashIsArgonAndAnotherOneEachTime()
    {
        QVERIFY(m_hash.startsWith(QStringLiteral("$argon2id$v=19$m=65536,t=2,p=1$")));
        QVERIFY(isPinHash(m_hash));
        QVERIFY(!m_hash.contains(QStringLiteral("4829")));
        QVERIFY(hashedPin(QStringLiteral("4829")) != m_hash);
    }

    void onlyTheRightPinMatches()
    {
        QVERIFY(pinMatches(m_hash, QStringLiteral("4829")));
        QVERIFY(!pinMatches(m_hash, QStringLiteral("4828")));
        QVERIFY(!pinMatches(m_hash, QStringLiteral("48290")));
        QVERIFY(!pinMatches(m_hash, QString()));
        QVERIFY(!pinMatches(QString(), QStringLiteral("4829")));
        QVERIFY(!pinMatches(QString(), QString()));
        QVERIFY(!pinMatches(QStringLiteral("4829"), QStringLiteral("4829")));
    }

    void hashOfAnotherProgramMatches()
    {
        // Argon2id of "12345678" and the salt "partneratlassalt", by argon2(1) of the reference implementation.
        const QString hash = QStringLiteral(
            "$argon2id$v=19$m=32768,t=3,p=1$cGFydG5lcmF0bGFzc2FsdA$EGHwVS1qqVkQuqUwdtC4dqGDCMhHLFuqnd6F0cF63hg");
        QVERIFY(isPinHash(hash));
        QVERIFY(pinMatches(hash, QStringLiteral("12345678")));
        QVERIFY(!pinMatches(hash, QStringLiteral("12345679")));
    }

    void pinIsFourToTwelveDigits_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("three") << QStringLiteral("123") << false;
        QTest::newRow("four") << QStringLiteral("1234") << true;
        QTest::newRow("twelve") << QStringLiteral("123456789012") << true;
        QTest::newRow("thirteen") << QStringLiteral("1234567890123") << false;
        QTest::newRow("letters") << QStringLiteral("12a4") << false;
        QTest::newRow("blank") << QStringLiteral("1234 ") << false;
        QTest::newRow("digits of another script") << QString::fromUtf8("١٢٣٤") << false;
        QTest::newRow("empty") << QString() << false;
    }

    void pinIsFourToTwelveDigits()
    {
        QFETCH(const QString, pin);
        QFETCH(const bool, isGood);
        QCOMPARE(isPin(pin), isGood);
        QCOMPARE(hashedPin(pin).has_value(), isGood);
    }

    void onlyHashesThatCanBeCheckedAreTaken_data()
    {
        QTest::addColumn<QString>("hash");
        const QString rest = QStringLiteral("$4EGu2w6Lwq/qpmWBmr2Oyw$O4EqLpUl4b2BWYnWTnEOuqG3JWlYTvYKnNEBv5v9pIU");
        QTest::newRow("empty") << QString();
        QTest::newRow("digits") << QStringLiteral("1234");
        QTest::newRow("Argon2i") << QStringLiteral("$argon2i$v=19$m=65536,t=2,p=1") + rest;
        QTest::newRow("scrypt") << QStringLiteral(
            "$7$C6..../....SodiumChloride$kBGj9fHznVYFQMEn/qDCfrDevf9YDtcDdKvEqHJLV8D");
        QTest::newRow("fills the memory") << QStringLiteral("$argon2id$v=19$m=4194304,t=2,p=1") + rest;
        QTest::newRow("takes for ever") << QStringLiteral("$argon2id$v=19$m=65536,t=2000000,p=1") + rest;
        QTest::newRow("number that is none") << QStringLiteral("$argon2id$v=19$m=,t=2,p=1") + rest;
        QTest::newRow("without a hash") << QStringLiteral("$argon2id$v=19$m=65536,t=2,p=1$4EGu2w6Lwq/qpmWBmr2Oyw");
        QTest::newRow("line break") << QStringLiteral("$argon2id$v=19$m=65536,t=2,p=1") + rest + QLatin1Char('\n');
        QTest::newRow("too long") << QStringLiteral("$argon2id$v=19$m=65536,t=2,p=1") + rest +
                                         QString(100, QLatin1Char('A'));
    }

    void onlyHashesThatCanBeCheckedAreTaken()
    {
        QFETCH(const QString, hash);
        QVERIFY(!isPinHash(hash));
        QVERIFY(!pinMatches(hash, QStringLiteral("1234")));
    }

    void fifthWrongPinMakesAPauseThatDoubles()
    {
        qint64 now = 0;
        PinAttempts attempts([&now] { return now; });
        for (int attempt = 1; attempt <= 4; ++attempt) {
            QVERIFY(!attempts.enter(m_hash, QStringLiteral("0000")));
            QCOMPARE(attempts.pauseLeft(), 0);
        }
        for (const qint64 minutes : {1, 2, 4, 8, 16, 32, 60, 60}) {
            QVERIFY(!attempts.enter(m_hash, QStringLiteral("0000")));
            QCOMPARE(attempts.pauseLeft(), minutes * minute);
            now += minutes * minute - 1;
            QCOMPARE(attempts.pauseLeft(), 1);
            now += 1;
            QCOMPARE(attempts.pauseLeft(), 0);
        }
    }

    void nothingIsTriedDuringAPause()
    {
        qint64 now = 5 * minute;
        PinAttempts attempts([&now] { return now; });
        for (int attempt = 1; attempt <= 5; ++attempt)
            QVERIFY(!attempts.enter(m_hash, QStringLiteral("0000")));
        now += 10 * second;
        QVERIFY(!attempts.enter(m_hash, QStringLiteral("4829")));
        QVERIFY(!attempts.enter(m_hash, QStringLiteral("0000")));
        // It is not made longer either.
        QCOMPARE(attempts.pauseLeft(), 50 * second);
        now += 50 * second;
        QVERIFY(attempts.enter(m_hash, QStringLiteral("4829")));
    }

    void rightPinClears()
    {
        qint64 now = 0;
        PinAttempts attempts([&now] { return now; });
        for (int attempt = 1; attempt <= 6; ++attempt) {
            QVERIFY(!attempts.enter(m_hash, QStringLiteral("0000")));
            now += attempts.pauseLeft();
        }
        QVERIFY(attempts.enter(m_hash, QStringLiteral("4829")));
        for (int attempt = 1; attempt <= 4; ++attempt)
            QVERIFY(!attempts.enter(m_hash, QStringLiteral("0000")));
        QCOMPARE(attempts.pauseLeft(), 0);
        QVERIFY(!attempts.enter(m_hash, QStringLiteral("0000")));
        QCOMPARE(attempts.pauseLeft(), minute);
    }

private:
    QString m_hash;
};

QTEST_GUILESS_MAIN(PinTest)
#include "pin_test.moc"
