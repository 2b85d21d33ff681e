// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/closestnames.h"

#include "compiling/countrynames.h"

#include <QTest>

class ClosestNamesTest final : public QObject
{
    Q_OBJECT

private slots:
    void theClosestNameIsMeant_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *written, const char *meant) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(meant);
        };
        row("Musem", "Museum");
        row("MUSEUN", "Museum");
        row("belgie", "België");
        row("Kennisintselling", "Kennisinstelling");
        row("  kennis  instelling ", "Kennisinstelling");
        row("hub", "hub");
        row("hup", "hub");
        // Of a short word nearly everything is close.
        row("ho", "");
        row("x", "");
        row("", "");
        row("Ziekenhuis", "");
    }
    void theClosestNameIsMeant()
    {
        QFETCH(const QString, written);
        ClosestNames names;
        for (const char *name : {"Museum", "België", "Kennisinstelling", "hub"})
            names.add(QString::fromUtf8(name));
        QTEST(names.closestTo(written), "meant");
    }

    void preferredNamesComeFirstIfTheyAreAboutAsNear_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("one letter more") << QStringLiteral("museam") << QStringLiteral("Museums");
        QTest::newRow("too far for a short word") << QStringLiteral("muzea") << QStringLiteral("Musea");
        QTest::newRow("much nearer") << QStringLiteral("Universiteite") << QStringLiteral("Universiteiten");
        QTest::newRow("nearest itself") << QStringLiteral("Universitiies") << QStringLiteral("Universities");
        QTest::newRow("of the same thing only") << QStringLiteral("Ghents") << QStringLiteral("Gents");
    }
    void preferredNamesComeFirstIfTheyAreAboutAsNear()
    {
        QFETCH(const QString, written);
        ClosestNames names;
        const auto add = [&names](const char *meaning, const char *dutch, const char *english) {
            names.add(QString::fromLatin1(dutch), QString::fromLatin1(meaning));
            names.add(QString::fromLatin1(english), QString::fromLatin1(meaning), true);
        };
        add("museum", "Musea", "Museums");
        add("university", "Universiteiten", "Universities");
        add("one", "Gents", "Town");
        add("other", "Plaats", "Agents");
        QTEST(names.closestTo(written), "meant");
    }

    void longTextIsNoName()
    {
        ClosestNames names;
        names.add(QStringLiteral("Museum"));
        QCOMPARE(names.closestTo(QStringLiteral("m").repeated(1'000'000)), QString());
    }

    void countriesAreKnownByTheirNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *code) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(code);
        };
        row("Belgium", "BE");
        row("België", "BE");
        row("belgie", "BE");
        row("Nederland", "NL");
        row("the netherlands", "");
        row("Netherlands", "NL");
        row("Germany", "DE");
        row("Deutschland", "DE");
        row("Duitsland", "DE");
        row("italie", "IT");
        row("Zweden", "SE");
        row("IJsland", "IS");
        row("Ijsland", "IS");
        row("UK", "GB");
        row("USA", "US");
        row("verenigd koninkrijk", "GB");
        row("Atlantis", "");
        row("NLD", "");
        row("", "");
    }
    void countriesAreKnownByTheirNames()
    {
        QFETCH(const QString, name);
        QTEST(countryCodeOf(name), "code");
    }

    void codesAreThoseOfTheStandard()
    {
        for (const char *code : {"NL", "BE", "GB", "US", "CW", "XK", "AQ", "TW"})
            QVERIFY2(isCountryCode(QString::fromLatin1(code)), code);
        for (const char *code : {"", "UK", "EU", "EL", "XX", "ZZ", "nl", "Nl", "N", "NLD", "N1", "001"})
            QVERIFY2(!isCountryCode(QString::fromLatin1(code)), code);
    }

    void onlyTheFirstCountriesAreGuessed()
    {
        constexpr int most = 100;
        CountryGuesses guesses;
        QCOMPARE(guesses.codeOf(QStringLiteral("Belgium")), QStringLiteral("BE"));
        for (int number = 1; number < most; ++number)
            QCOMPARE(guesses.codeOf(QStringLiteral("Atlantis %1").arg(number)), QString());
        QCOMPARE(guesses.codeOf(QStringLiteral("Germany")), QString());
        QCOMPARE(guesses.codeOf(QStringLiteral("Belgium")), QStringLiteral("BE"));
    }
};

QTEST_GUILESS_MAIN(ClosestNamesTest)
#include "closestnames_test.moc"
