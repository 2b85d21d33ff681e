// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/displaytext.h"

#include <QTest>

namespace
{

const QChar ellipsis(0x2026);

QString letters(qsizetype count)
{
    return QString(count, QLatin1Char('a'));
}

QString lines(const QString &text)
{
    bool isShortened = false;
    return manyLines(text, &isShortened);
}

bool shortens(const QString &text)
{
    bool isShortened = false;
    (void)manyLines(text, &isShortened);
    return isShortened;
}

} // namespace

class DisplayTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void whiteSpaceOfALineBecomesOneBlank_data();
    void whiteSpaceOfALineBecomesOneBlank();
    void whatMustNotBeShownIsTakenAway_data();
    void whatMustNotBeShownIsTakenAway();
    void lettersOfEveryScriptStay_data();
    void lettersOfEveryScriptStay();
    void longLineEndsInAnEllipsis();
    void lineOfJustTheLongestLengthStaysWhole();
    void lineThatGoesOnAfterABlankEndsInAnEllipsis();
    void noHalfOfASurrogatePairIsLeft();
    void shortenedTextFitsWithItsEllipsis();
    void lineBreaksOfATextStay();
    void longWordIsCutAndTold();
    void longTextIsCutAndTold();
    void wordAfterALongWordStays();
};

void DisplayTextTest::whiteSpaceOfALineBecomesOneBlank_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blanks only") << QStringLiteral(" \t\n ") << QString();
    QTest::newRow("around") << QStringLiteral("  Gent \n") << QStringLiteral("Gent");
    QTest::newRow("inside") << QStringLiteral("Den\r\n\t Haag") << QStringLiteral("Den Haag");
    QTest::newRow("no-break space") << QStringLiteral("Den\u00a0Haag") << QStringLiteral("Den Haag");
    QTest::newRow("line separator") << QStringLiteral("Den\u2028Haag") << QStringLiteral("Den Haag");
}

void DisplayTextTest::whiteSpaceOfALineBecomesOneBlank()
{
    QFETCH(QString, text);
    QTEST(singleLine(text), "shown");
}

void DisplayTextTest::whatMustNotBeShownIsTakenAway_data()
{
    QTest::addColumn<QChar>("character");
    for (const char16_t code :
         {u'\0', u'\x01', u'\x07', u'\x08', u'\x1b', u'\x7f', u'\x85', u'\x9b', u'\u202a', u'\u202b', u'\u202c',
          u'\u202d', u'\u202e', u'\u2066', u'\u2067', u'\u2068', u'\u2069', u'\ufeff', u'\uffff'})
        QTest::addRow("U+%04X", unsigned{code}) << QChar(code);
}

void DisplayTextTest::whatMustNotBeShownIsTakenAway()
{
    QFETCH(QChar, character);
    const QString text = QStringLiteral("Ge") + character + QStringLiteral("nt");
    const QString without = character.isSpace() ? QStringLiteral("Ge nt") : QStringLiteral("Gent");
    QCOMPARE(singleLine(text), without);
    QCOMPARE(lines(text), without);
}

void DisplayTextTest::lettersOfEveryScriptStay_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Arabic") << QStringLiteral("جامعة ليدن");
    QTest::newRow("Hebrew") << QStringLiteral("אוניברסיטת ליידן");
    QTest::newRow("Chinese") << QStringLiteral("莱顿大学");
    QTest::newRow("Hindi with joiners") << QStringLiteral("विश्वविद्यालय क्\u200dष");
    QTest::newRow("combining accent") << QStringLiteral("Zu\u0308rich");
    QTest::newRow("emoji") << QStringLiteral("🎓");
    QTest::newRow("soft hyphen") << QStringLiteral("universi\u00adteit");
}

void DisplayTextTest::lettersOfEveryScriptStay()
{
    QFETCH(QString, text);
    QCOMPARE(singleLine(text), text);
    QCOMPARE(lines(text), text);
}

void DisplayTextTest::longLineEndsInAnEllipsis()
{
    QCOMPARE(singleLine(letters(longestName + 1)), letters(longestName) + ellipsis);
    QCOMPARE(singleLine(letters(1000000)), letters(longestName) + ellipsis);
}

void DisplayTextTest::lineOfJustTheLongestLengthStaysWhole()
{
    QCOMPARE(singleLine(letters(longestName)), letters(longestName));
    QCOMPARE(singleLine(letters(longestName) + QStringLiteral(" \n ")), letters(longestName));
}

void DisplayTextTest::lineThatGoesOnAfterABlankEndsInAnEllipsis()
{
    QCOMPARE(singleLine(letters(longestName) + QStringLiteral(" and more")), letters(longestName) + ellipsis);
}

void DisplayTextTest::noHalfOfASurrogatePairIsLeft()
{
    const QString cap = QStringLiteral("🎓");
    QCOMPARE(singleLine(letters(longestName - 1) + cap), letters(longestName - 1) + ellipsis);
    QCOMPARE(lines(letters(longestWord - 1) + cap), letters(longestWord - 1) + ellipsis);
    const QString text = QStringLiteral("b ").repeated(longestDescription / 2 - 1) + QLatin1Char('b') + cap;
    QVERIFY(!lines(text).contains(cap.at(0)));
    QVERIFY(shortens(text));
}

void DisplayTextTest::shortenedTextFitsWithItsEllipsis()
{
    QCOMPARE(shortened(QString(), 5), QString());
    QCOMPARE(shortened(QStringLiteral("Leuve"), 5), QStringLiteral("Leuve"));
    QCOMPARE(shortened(QStringLiteral("Leuven"), 5), QStringLiteral("Leuv") + ellipsis);
    const QString cap = QStringLiteral("🎓");
    QCOMPARE(shortened(QStringLiteral("abc") + cap, 5), QStringLiteral("abc") + cap);
    QCOMPARE(shortened(QStringLiteral("abc") + cap + cap, 5), QStringLiteral("abc") + ellipsis);
    QCOMPARE(shortened(QStringLiteral("ab") + cap + cap, 5), QStringLiteral("ab") + cap + ellipsis);
}

void DisplayTextTest::lineBreaksOfATextStay()
{
    QCOMPARE(lines(QStringLiteral("a\n\n- b\tc\r\n")), QStringLiteral("a\n\n- b c \n"));
    QVERIFY(!shortens(QStringLiteral("a\n\n- b\n")));
}

void DisplayTextTest::longWordIsCutAndTold()
{
    QCOMPARE(lines(letters(longestWord)), letters(longestWord));
    QVERIFY(!shortens(letters(longestWord)));
    QCOMPARE(lines(letters(longestWord + 1)), letters(longestWord) + ellipsis);
    QVERIFY(shortens(letters(longestWord + 1)));
    QCOMPARE(lines(letters(1000000)), letters(longestWord) + ellipsis);
}

void DisplayTextTest::longTextIsCutAndTold()
{
    const QString text = QStringLiteral("a ").repeated(longestDescription / 2);
    QCOMPARE(lines(text), text);
    QVERIFY(!shortens(text));
    QCOMPARE(lines(text + QLatin1Char('b')), text + ellipsis);
    QVERIFY(shortens(text + QLatin1Char('b')));
}

void DisplayTextTest::wordAfterALongWordStays()
{
    QCOMPARE(lines(letters(500) + QStringLiteral(" b\nc")), letters(longestWord) + ellipsis + QStringLiteral(" b\nc"));
}

QTEST_GUILESS_MAIN(DisplayTextTest)
#include "displaytext_test.moc"
