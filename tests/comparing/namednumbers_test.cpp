// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/namednumbers.h"

#include <QTest>

class NamedNumbersTest final : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreFoundInOneForm_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("numbers");
        const auto row = [](const char *name, const char *tag, const char *text, const char *numbers) {
            QTest::newRow(name) << QString::fromLatin1(tag) << QString::fromUtf8(text) << QString::fromLatin1(numbers);
        };
        row("none", "en", "No number.", "");
        row("years", "en", "From 1998 to 2021.", "1998 2021");
        row("each once", "en", "In 1998 and 1998", "1998");
        row("English groups", "en", "1,400 students, 2,500,000 books", "1400 2500000");
        row("Dutch groups", "nl", "1.400 studenten, 2.500.000 boeken", "1400 2500000");
        row("English decimals", "en", "4.75 and 1,234.5", "4.75 1234.5");
        row("Dutch decimals", "nl", "4,75 en 1.234,5", "4.75 1234.5");
        row("two years are no groups", "en", "2018,2019", "2018 2019");
        row("a full stop is no decimal", "en", "in 2018. Then", "2018");
        row("a Dutch full stop is no group", "nl", "in 2018.375 mensen", "2018 375");
        row("what may be spelt out", "en", "3 of 20, 50, 100, 400 and 1000", "");
        row("what is not", "en", "21, 55, 110 and 1100", "21 55 110 1100");
        row("letters after it", "en", "the 21st, MH370x", "21 370");
        row("Arabic digits", "ar", "\xd9\xa1\xd9\xa9\xd9\xa9\xd9\xa8", "1998");
        row("longer than any number", "en", "123456789012345678901234567890", "123456789012345678901234567890");
    }
    void numbersAreFoundInOneForm()
    {
        QFETCH(QString, tag);
        QFETCH(QString, text);
        QTEST(namedNumbers(text, *Language::fromTag(tag)).join(QLatin1Char(' ')), "numbers");
    }
};

QTEST_GUILESS_MAIN(NamedNumbersTest)
#include "namednumbers_test.moc"
