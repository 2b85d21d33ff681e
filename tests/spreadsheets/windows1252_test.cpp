// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/windows1252.h"

#include <QTest>

class Windows1252Test final : public QObject
{
    Q_OBJECT

private slots:
    void everyByteThatIsACharacterComesBack();
    void fiveBytesStandForNothing();
    void charactersAreWhatWindowsShows();
    void whatItDoesNotHaveBecomesAQuestionMark();
};

void Windows1252Test::everyByteThatIsACharacterComesBack()
{
    int characters = 0;
    for (int byte = 0; byte < 256; ++byte) {
        const QByteArray bytes(1, static_cast<char>(byte));
        bool isWhole = true;
        const QString text = fromWindows1252(bytes, &isWhole);
        QCOMPARE(text.size(), 1);
        if (!isWhole)
            continue;
        ++characters;
        QVERIFY(isInWindows1252(text));
        QCOMPARE(toWindows1252(text), bytes);
    }
    QCOMPARE(characters, 251);
}

void Windows1252Test::fiveBytesStandForNothing()
{
    for (const char *byte : {"\x81", "\x8D", "\x8F", "\x90", "\x9D"}) {
        bool isWhole = true;
        QCOMPARE(fromWindows1252(byte, &isWhole), QString(QChar(QChar::ReplacementCharacter)));
        QVERIFY(!isWhole);
    }
}

void Windows1252Test::charactersAreWhatWindowsShows()
{
    bool isWhole = true;
    QCOMPARE(fromWindows1252("\x80 \x91\x92 \x93\x94 \x96\x97 \x8C\x9C \x8E\x9E \x9F \xE9\xFF \x85 \x99", &isWhole),
             QStringLiteral("€ ‘’ “” –— Œœ Žž Ÿ éÿ … ™"));
    QVERIFY(isWhole);
}

void Windows1252Test::whatItDoesNotHaveBecomesAQuestionMark()
{
    QCOMPARE(toWindows1252(QStringLiteral("Łódź 中 \U0001F600 \u0081")), QByteArray("?\xF3"
                                                                                    "d? ? ? ?"));
    QVERIFY(!isInWindows1252(QStringLiteral("Łódź")));
    QVERIFY(!isInWindows1252(QStringLiteral("\u0090")));
    QVERIFY(isInWindows1252(QStringLiteral("Zürich “€ 5”")));
}

QTEST_GUILESS_MAIN(Windows1252Test)
#include "windows1252_test.moc"
