// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/localizedtext.h"

#include <QTest>

namespace
{

const Language dutch = *Language::fromTag(QStringLiteral("nl"));
const Language english = *Language::fromTag(QStringLiteral("en"));
const Language french = *Language::fromTag(QStringLiteral("fr"));
const LanguageOrder order = {dutch, english};

LocalizedText textIn(const Language &language, const QString &text)
{
    LocalizedText localized;
    localized.set(language, text);
    return localized;
}

} // namespace

class LocalizedTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void textInTheWantedLanguageIsNoFallback();
    void missingTextFallsBackInTheOrderOfTheCatalogue();
    void textOutsideTheOrderIsBetterThanNone();
    void noTextAtAllIsEmptyAndNoFallback();
    void emptyStringCountsAsMissing();
    void lastTextOfALanguageCounts();
};

void LocalizedTextTest::textInTheWantedLanguageIsNoFallback()
{
    LocalizedText text = textIn(dutch, QStringLiteral("Gent"));
    text.set(english, QStringLiteral("Ghent"));
    const ShownText shown = text.in(english, order);
    QCOMPARE(shown.text, QStringLiteral("Ghent"));
    QCOMPARE(shown.language, english);
    QVERIFY(!shown.isFallback);
}

void LocalizedTextTest::missingTextFallsBackInTheOrderOfTheCatalogue()
{
    LocalizedText text = textIn(english, QStringLiteral("Ghent"));
    text.set(dutch, QStringLiteral("Gent"));
    const ShownText shown = text.in(french, order);
    QCOMPARE(shown.text, QStringLiteral("Gent"));
    QCOMPARE(shown.language, dutch);
    QVERIFY(shown.isFallback);
}

void LocalizedTextTest::textOutsideTheOrderIsBetterThanNone()
{
    const ShownText shown = textIn(french, QStringLiteral("Gand")).in(english, order);
    QCOMPARE(shown.text, QStringLiteral("Gand"));
    QCOMPARE(shown.language, french);
    QVERIFY(shown.isFallback);
}

void LocalizedTextTest::noTextAtAllIsEmptyAndNoFallback()
{
    const ShownText shown = LocalizedText().in(english, order);
    QVERIFY(shown.text.isEmpty());
    QVERIFY(shown.language.isEmpty());
    QVERIFY(!shown.isFallback);
}

void LocalizedTextTest::emptyStringCountsAsMissing()
{
    LocalizedText text = textIn(dutch, QString());
    QVERIFY(text.isEmpty());
    text.set(dutch, QStringLiteral("Gent"));
    text.set(dutch, QLatin1String(""));
    QVERIFY(text.isEmpty());
    QVERIFY(text.exactly(dutch).isNull());
}

void LocalizedTextTest::lastTextOfALanguageCounts()
{
    LocalizedText text = textIn(dutch, QStringLiteral("Gent"));
    text.set(dutch, QStringLiteral("Gendt"));
    QCOMPARE(text.entries().size(), 1);
    QCOMPARE(text.exactly(dutch), QStringLiteral("Gendt"));
    QCOMPARE(text.exactly(english), QString());
}

QTEST_GUILESS_MAIN(LocalizedTextTest)
#include "localizedtext_test.moc"
