// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/partialdate.h"

#include <QTest>

class PartialDateTest final : public QObject
{
    Q_OBJECT

private slots:
    void dateIsReadAsPreciselyAsItIsWritten_data();
    void dateIsReadAsPreciselyAsItIsWritten();
    void whatIsNoDateIsNotRead_data();
    void whatIsNoDateIsNotRead();
    void defaultIsNotKnown();
    void datesAreEqualOnlyIfTheyAreEquallyPrecise();
};

void PartialDateTest::dateIsReadAsPreciselyAsItIsWritten_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QDate>("earliest");
    QTest::addColumn<QDate>("latest");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    QTest::newRow("year") << QStringLiteral("2012") << QDate(2012, 1, 1) << QDate(2012, 12, 31)
                          << QStringLiteral("2012") << QStringLiteral("2012");
    QTest::newRow("first year") << QStringLiteral("0001") << QDate(1, 1, 1) << QDate(1, 12, 31) << QStringLiteral("1")
                                << QStringLiteral("1");
    QTest::newRow("last year") << QStringLiteral("9999") << QDate(9999, 1, 1) << QDate(9999, 12, 31)
                               << QStringLiteral("9999") << QStringLiteral("9999");
    QTest::newRow("month") << QStringLiteral("2022-11") << QDate(2022, 11, 1) << QDate(2022, 11, 30)
                           << QStringLiteral("November 2022") << QStringLiteral("november 2022");
    QTest::newRow("February of a leap year") << QStringLiteral("2024-02") << QDate(2024, 2, 1) << QDate(2024, 2, 29)
                                             << QStringLiteral("February 2024") << QStringLiteral("februari 2024");
    QTest::newRow("day") << QStringLiteral("2026-03-05") << QDate(2026, 3, 5) << QDate(2026, 3, 5)
                         << QStringLiteral("5 March 2026") << QStringLiteral("5 maart 2026");
}

void PartialDateTest::dateIsReadAsPreciselyAsItIsWritten()
{
    QFETCH(QString, iso);
    const std::optional<PartialDate> date = PartialDate::fromIso(iso);
    QVERIFY(date);
    QVERIFY(date->isKnown());
    QCOMPARE(date->iso(), iso);
    QCOMPARE(date->year(), iso.left(4).toInt());
    QTEST(date->earliest(), "earliest");
    QTEST(date->latest(), "latest");
    QTEST(date->text(QLocale(QStringLiteral("en-GB"))), "english");
    QTEST(date->text(QLocale(QStringLiteral("nl"))), "dutch");
}

void PartialDateTest::whatIsNoDateIsNotRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",           "12",         "20120",      "0000",      "2012-00",      "2012-13", "2012-7",
          "2012-07-00", "2012-02-30", "2023-02-29", "2012-07-1", "2012/07",      "2012-",   "2012-07-",
          "-2012",      "2012 ",      " 2012",      "2012\n",    "2012-07-31\n", "c. 2012", "2012-07-31T10:00",
          "now"})
        QTest::newRow(
            qPrintable(QString::fromLatin1(text).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("\\n")) +
                       QLatin1Char('|')))
            << QString::fromLatin1(text);
    QTest::newRow("Arabic digits") << QStringLiteral("٢٠١٢");
}

void PartialDateTest::whatIsNoDateIsNotRead()
{
    QFETCH(QString, text);
    QVERIFY(!PartialDate::fromIso(text));
}

void PartialDateTest::defaultIsNotKnown()
{
    const PartialDate date;
    QVERIFY(!date.isKnown());
    QCOMPARE(date.iso(), QString());
    QCOMPARE(date.text(QLocale::c()), QString());
    QVERIFY(!date.earliest().isValid());
    QVERIFY(!date.latest().isValid());
}

void PartialDateTest::datesAreEqualOnlyIfTheyAreEquallyPrecise()
{
    QVERIFY(PartialDate::fromIso(u"2012") == PartialDate::fromIso(u"2012"));
    QVERIFY(PartialDate::fromIso(u"2012") != PartialDate::fromIso(u"2012-01"));
    QVERIFY(PartialDate::fromIso(u"2012-01") != PartialDate::fromIso(u"2012-01-01"));
}

QTEST_GUILESS_MAIN(PartialDateTest)
#include "partialdate_test.moc"
