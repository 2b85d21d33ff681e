// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/sheetvalues.h"

#include <QTest>

#include <limits>

class SheetValuesTest final : public QObject
{
    Q_OBJECT

private slots:
    void numbersHaveNoMoreDigitsThanTheyNeed_data();
    void numbersHaveNoMoreDigitsThanTheyNeed();
    void formatsTellHowPreciseADateIs_data();
    void formatsTellHowPreciseADateIs();
    void builtInFormatsAreKnown_data();
    void builtInFormatsAreKnown();
    void daysAreCountedAsExcelDoes_data();
    void daysAreCountedAsExcelDoes();
    void isoDatesKeepWhatIsShown_data();
    void isoDatesKeepWhatIsShown();
};

void SheetValuesTest::numbersHaveNoMoreDigitsThanTheyNeed_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("a year") << 2012.0 << QStringLiteral("2012");
    QTest::newRow("nought") << 0.0 << QStringLiteral("0");
    QTest::newRow("a fraction") << 0.1 << QStringLiteral("0.1");
    QTest::newRow("negative") << -12.5 << QStringLiteral("-12.5");
    QTest::newRow("a telephone number") << 31715272727.0 << QStringLiteral("31715272727");
    QTest::newRow("huge") << 1e300 << QStringLiteral("1e+300");
    QTest::newRow("tiny") << 1e-300 << QStringLiteral("1e-300");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QString();
    QTest::newRow("none") << std::numeric_limits<double>::quiet_NaN() << QString();
}

void SheetValuesTest::numbersHaveNoMoreDigitsThanTheyNeed()
{
    QFETCH(double, number);
    QTEST(sheetNumberText(number), "text");
}

void SheetValuesTest::formatsTellHowPreciseADateIs_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("precision");
    const auto row = [](const char *code, DatePrecision precision) {
        QTest::newRow(code) << QString::fromUtf8(code) << static_cast<int>(precision);
    };
    row("General", DatePrecision::None);
    row("0.00", DatePrecision::None);
    row("#,##0 \"days\"", DatePrecision::None);
    row("[Red]0;[Yellow]-0", DatePrecision::None);
    row("0\\d", DatePrecision::None);
    row("hh:mm", DatePrecision::None);
    row("mm:ss.0", DatePrecision::None);
    row("yyyy", DatePrecision::Year);
    row("mmm\\-yy", DatePrecision::Month);
    row("[$-413]mmmm yyyy;@", DatePrecision::Month);
    row("yyyy\\-mm\\-dd", DatePrecision::Day);
    row("d/m/yyyy", DatePrecision::Day);
    row("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", DatePrecision::Day);
    row("d-mmm", DatePrecision::Day);
    row("m/d/yy h:mm", DatePrecision::Time);
    row("yyyy\"", DatePrecision::Year);
    row("[", DatePrecision::None);
    row("\\", DatePrecision::None);
}

void SheetValuesTest::formatsTellHowPreciseADateIs()
{
    QFETCH(QString, code);
    QTEST(static_cast<int>(precisionOfFormat(code)), "precision");
}

void SheetValuesTest::builtInFormatsAreKnown_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("precision");
    const auto row = [](const char *name, int number, DatePrecision precision) {
        QTest::newRow(name) << number << static_cast<int>(precision);
    };
    row("General", 0, DatePrecision::None);
    row("0.00", 2, DatePrecision::None);
    row("short date", 14, DatePrecision::Day);
    row("mmm-yy", 17, DatePrecision::Month);
    row("h:mm", 20, DatePrecision::None);
    row("date and time", 22, DatePrecision::Time);
    row("Japanese", 27, DatePrecision::Day);
    row("text", 49, DatePrecision::None);
    row("own", 164, DatePrecision::None);
}

void SheetValuesTest::builtInFormatsAreKnown()
{
    QFETCH(int, number);
    QTEST(static_cast<int>(precisionOfFormat(number)), "precision");
}

void SheetValuesTest::daysAreCountedAsExcelDoes_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("isFrom1904");
    QTest::addColumn<int>("precision");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, double serial, bool isFrom1904, DatePrecision precision, const char *text) {
        QTest::newRow(name) << serial << isFrom1904 << static_cast<int>(precision) << QString::fromLatin1(text);
    };
    row("a day", 41121, false, DatePrecision::Day, "2012-07-31");
    row("a month", 41091, false, DatePrecision::Month, "2012-07");
    row("a year", 41091, false, DatePrecision::Year, "2012");
    row("the first", 1, false, DatePrecision::Day, "1900-01-01");
    row("before the day that is none", 59, false, DatePrecision::Day, "1900-02-28");
    row("the day that is none", 60, false, DatePrecision::Day, "");
    row("after the day that is none", 61, false, DatePrecision::Day, "1900-03-01");
    row("the last", 2958465, false, DatePrecision::Day, "9999-12-31");
    row("after the last", 2958466, false, DatePrecision::Day, "");
    row("before the first", -1, false, DatePrecision::Day, "");
    row("no day, only a time", 0.5, false, DatePrecision::Time, "");
    row("of a Macintosh", 39659, true, DatePrecision::Day, "2012-07-31");
    row("the first of a Macintosh", 0, true, DatePrecision::Day, "1904-01-01");
    row("noon", 41121.5, false, DatePrecision::Time, "2012-07-31 12:00");
    row("seconds", 41121 + 49510.0 / 86400, false, DatePrecision::Day, "2012-07-31 13:45:10");
    row("just before midnight", 41120.9999999, false, DatePrecision::Time, "2012-07-31");
    row("no number", std::numeric_limits<double>::quiet_NaN(), false, DatePrecision::Day, "");
}

void SheetValuesTest::daysAreCountedAsExcelDoes()
{
    QFETCH(double, serial);
    QFETCH(bool, isFrom1904);
    QFETCH(int, precision);
    QTEST(serialDateText(serial, isFrom1904, static_cast<DatePrecision>(precision)), "text");
}

void SheetValuesTest::isoDatesKeepWhatIsShown_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("precision");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *written, DatePrecision precision, const char *text) {
        QTest::newRow(written) << QString::fromLatin1(written) << static_cast<int>(precision)
                               << QString::fromLatin1(text);
    };
    row("2012-07-31", DatePrecision::Day, "2012-07-31");
    row("2012-07-31T00:00:00", DatePrecision::Time, "2012-07-31");
    row("2012-07-31T13:45:00", DatePrecision::Time, "2012-07-31 13:45");
    row("2012-07-31T13:45:10.5", DatePrecision::Time, "2012-07-31 13:45:10");
    row("2012-07-01", DatePrecision::Month, "2012-07");
    row("1575-02-08", DatePrecision::Day, "1575-02-08");
    row("2012-13-01", DatePrecision::Day, "");
    row("", DatePrecision::Day, "");
    row("PT13H", DatePrecision::Day, "");
}

void SheetValuesTest::isoDatesKeepWhatIsShown()
{
    QFETCH(QString, written);
    QFETCH(int, precision);
    QTEST(isoDateText(written, static_cast<DatePrecision>(precision)), "text");
}

QTEST_GUILESS_MAIN(SheetValuesTest)
#include "sheetvalues_test.moc"
