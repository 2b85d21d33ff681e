// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/sheetdates.h"

#include <QTest>

class SheetDatesTest final : public QObject
{
    Q_OBJECT

private slots:
    void datesMeanWhatPeopleMean_data();
    void datesMeanWhatPeopleMean();
    void datesShowTheirOrder_data();
    void datesShowTheirOrder();
    void everyDayIsReadInEveryForm();
};

namespace
{

Language tag(const char *text)
{
    return Language::fromTag(QString::fromLatin1(text)).value();
}

QString meanings(const QString &text, DayOrder order)
{
    const SheetDates dates({tag("nl"), tag("fr")});
    QStringList found;
    for (const PartialDate &date : dates.meaningsOf(text, order))
        found.append(date.iso());
    return found.join(QLatin1Char(' '));
}

} // namespace

void SheetDatesTest::datesMeanWhatPeopleMean_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unknown");
    QTest::addColumn<QString>("dayFirst");
    QTest::addColumn<QString>("monthFirst");
    const auto row = [](const char *text, const char *unknown, const char *dayFirst, const char *monthFirst) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(unknown) << QString::fromLatin1(dayFirst)
                            << QString::fromLatin1(monthFirst);
    };
    const auto same = [&row](const char *text, const char *date) { row(text, date, date, date); };
    same("2012", "2012");
    same("2012-07", "2012-07");
    same("2012-7-3", "2012-07-03");
    same("2012/07/31 0:00", "2012-07-31");
    same("2012-07-31T23:59:59.9", "2012-07-31");
    same("7-2012", "2012-07");
    same("07/2012", "2012-07");
    same("juli 2012", "2012-07");
    same("Jul 2012", "2012-07");
    same("3 maart 2012", "2012-03-03");
    same("3-mrt-2012", "2012-03-03");
    same("March 3, 2012", "2012-03-03");
    same("3 f\u00E9vrier 2012", "2012-02-03");
    same("jul-12", "2012-07 1912-07");
    same("3-jul-99", "2099-07-03 1999-07-03");
    row("3-4-2012", "2012-04-03", "2012-04-03", "2012-03-04");
    row("3.4.2012", "2012-04-03", "2012-04-03", "2012-03-04");
    row("3/4/2012", "2012-04-03 2012-03-04", "2012-04-03", "2012-03-04");
    row("3/3/2012", "2012-03-03", "2012-03-03", "2012-03-03");
    row("31/7/2012", "2012-07-31", "2012-07-31", "");
    row("7/31/2012", "2012-07-31", "", "2012-07-31");
    row("7-31-2012", "2012-07-31", "", "2012-07-31");
    row("3-4-12", "2012-04-03 1912-04-03", "2012-04-03 1912-04-03", "2012-03-04 1912-03-04");
    for (const char *none :
         {"", "12-jul", "31 jul", "2012-13", "30-2-2012", "31-6-2012", "13-13-2012", "41121", "12", "1.5", "juli",
          "augustus en juli 2012", "2012?", "1-2-3-2012", "1 2 3 2012 juli", "00-00-0000", "-5", "12:30",
          "a long text about what happened in the month of July in the year 2012"})
        same(none, "");
}

void SheetDatesTest::datesMeanWhatPeopleMean()
{
    QFETCH(QString, text);
    QTEST(meanings(text, DayOrder::Unknown), "unknown");
    QTEST(meanings(text, DayOrder::DayFirst), "dayFirst");
    QTEST(meanings(text, DayOrder::MonthFirst), "monthFirst");
}

void SheetDatesTest::datesShowTheirOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("known");
    QTest::addColumn<int>("order");
    const auto row = [](const char *text, const char *known, DayOrder order) {
        QTest::addRow("%s, %s", text, known)
            << QString::fromLatin1(text) << QString::fromLatin1(known) << static_cast<int>(order);
    };
    row("31-7-2012", "", DayOrder::DayFirst);
    row("7/31/2012", "", DayOrder::MonthFirst);
    row("3/4/2012", "", DayOrder::Unknown);
    row("3/4/2012", "2012-04-03", DayOrder::DayFirst);
    row("3/4/2012", "2012-03-04", DayOrder::MonthFirst);
    row("3/4/2012", "2011", DayOrder::Unknown);
    row("3/3/2012", "2012-03-03", DayOrder::Unknown);
    row("2012-07-31", "2012-07-31", DayOrder::Unknown);
    row("nothing", "", DayOrder::Unknown);
}

void SheetDatesTest::datesShowTheirOrder()
{
    QFETCH(QString, text);
    QFETCH(QString, known);
    const PartialDate date = PartialDate::fromIso(known).value_or(PartialDate());
    QTEST(static_cast<int>(SheetDates({}).orderIn(text, date)), "order");
}

void SheetDatesTest::everyDayIsReadInEveryForm()
{
    const SheetDates dates({tag("nl")});
    const QLocale dutch(QStringLiteral("nl"));
    const QLocale english(QStringLiteral("en"));
    for (QDate day(2023, 12, 25); day < QDate(2025, 1, 5); day = day.addDays(1)) {
        const QList<PartialDate> expected = {*PartialDate::fromIso(day.toString(Qt::ISODate))};
        QCOMPARE(dates.meaningsOf(day.toString(QStringLiteral("d-M-yyyy")), DayOrder::Unknown), expected);
        QCOMPARE(dates.meaningsOf(day.toString(QStringLiteral("dd/MM/yyyy")), DayOrder::DayFirst), expected);
        QCOMPARE(dates.meaningsOf(day.toString(QStringLiteral("M/d/yyyy")), DayOrder::MonthFirst), expected);
        QCOMPARE(dates.meaningsOf(dutch.toString(day, QStringLiteral("d MMMM yyyy")), DayOrder::Unknown), expected);
        QCOMPARE(dates.meaningsOf(dutch.toString(day, QStringLiteral("d-MMM-yyyy")), DayOrder::Unknown), expected);
        QCOMPARE(dates.meaningsOf(english.toString(day, QStringLiteral("MMMM d, yyyy")), DayOrder::Unknown), expected);
    }
}

QTEST_GUILESS_MAIN(SheetDatesTest)
#include "sheetdates_test.moc"
