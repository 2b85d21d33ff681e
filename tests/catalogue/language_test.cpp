// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/language.h"

#include <QTest>

namespace
{

Language language(const char *tag)
{
    return Language::fromTag(QString::fromLatin1(tag)).value_or(Language());
}

} // namespace

class LanguageTest final : public QObject
{
    Q_OBJECT

private slots:
    void tagHasTheShapeOfBcp47_data();
    void tagHasTheShapeOfBcp47();
    void emptyLanguageIsNone();
    void ownNameIsWrittenAsItsSpeakersDo_data();
    void ownNameIsWrittenAsItsSpeakersDo();
    void badgeIsTheTagInCapitals();
    void wantedLanguageIsBestIfTheOrderHasIt();
    void languageWithoutItsRegionIsNextBest();
    void firstOfTheOrderIsLastResort();
    void emptyOrderHasNoBestLanguage();
};

void LanguageTest::tagHasTheShapeOfBcp47_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("isLanguage");
    QTest::newRow("two letters") << QStringLiteral("nl") << true;
    QTest::newRow("three letters") << QStringLiteral("fry") << true;
    QTest::newRow("with a region") << QStringLiteral("pt-BR") << true;
    QTest::newRow("with a script and a region") << QStringLiteral("zh-Hant-TW") << true;
    QTest::newRow("with digits") << QStringLiteral("es-419") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("one letter") << QStringLiteral("n") << false;
    QTest::newRow("nine letters") << QStringLiteral("nederland") << false;
    QTest::newRow("underscore") << QStringLiteral("pt_BR") << false;
    QTest::newRow("hyphen at the end") << QStringLiteral("nl-") << false;
    QTest::newRow("two hyphens") << QStringLiteral("nl--NL") << false;
    QTest::newRow("nine parts") << QStringLiteral("nl-a-b-c-d-e-f-g-h") << false;
    QTest::newRow("blank") << QStringLiteral("nl ") << false;
    QTest::newRow("line break at the end") << QStringLiteral("nl\n") << false;
    QTest::newRow("path") << QStringLiteral("../nl") << false;
    QTest::newRow("other letters") << QStringLiteral("né") << false;
}

void LanguageTest::tagHasTheShapeOfBcp47()
{
    QFETCH(QString, tag);
    QFETCH(bool, isLanguage);
    const std::optional<Language> found = Language::fromTag(tag);
    QCOMPARE(found.has_value(), isLanguage);
    if (found)
        QCOMPARE(found->tag(), tag);
}

void LanguageTest::emptyLanguageIsNone()
{
    QVERIFY(Language().isEmpty());
    QVERIFY(!language("nl").isEmpty());
    QVERIFY(language("nl") == language("nl"));
    QVERIFY(language("en") < language("nl"));
}

void LanguageTest::ownNameIsWrittenAsItsSpeakersDo_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("name");
    QTest::newRow("Dutch") << QStringLiteral("nl") << QStringLiteral("Nederlands");
    QTest::newRow("English without a country") << QStringLiteral("en") << QStringLiteral("English");
    QTest::newRow("English of a country") << QStringLiteral("en-GB") << QStringLiteral("English (United Kingdom)");
    QTest::newRow("Spanish, whose first country Qt adds") << QStringLiteral("es") << QStringLiteral("Español");
    QTest::newRow("Portuguese of Brazil") << QStringLiteral("pt-BR") << QStringLiteral("Português (Brasil)");
    QTest::newRow("a language nobody has") << QStringLiteral("qqq") << QStringLiteral("qqq");
    QTest::newRow("small letter in the source") << QStringLiteral("fr") << QStringLiteral("Français");
}

void LanguageTest::ownNameIsWrittenAsItsSpeakersDo()
{
    QFETCH(QString, tag);
    QTEST(Language::fromTag(tag)->ownName(), "name");
}

void LanguageTest::badgeIsTheTagInCapitals()
{
    QCOMPARE(language("nl").badge(), QStringLiteral("NL"));
}

void LanguageTest::wantedLanguageIsBestIfTheOrderHasIt()
{
    QCOMPARE(bestLanguage(language("en"), {language("nl"), language("en")}), language("en"));
}

void LanguageTest::languageWithoutItsRegionIsNextBest()
{
    QCOMPARE(bestLanguage(language("en-GB"), {language("nl"), language("en")}), language("en"));
    QCOMPARE(bestLanguage(language("pt"), {language("nl"), language("pt-BR")}), language("pt-BR"));
}

void LanguageTest::firstOfTheOrderIsLastResort()
{
    QCOMPARE(bestLanguage(language("fr"), {language("nl"), language("en")}), language("nl"));
    QCOMPARE(bestLanguage(Language(), {language("nl"), language("en")}), language("nl"));
}

void LanguageTest::emptyOrderHasNoBestLanguage()
{
    QCOMPARE(bestLanguage(language("nl"), {}), Language());
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
