// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/xlsxwriter.h"

#include "exporting/fixedtable.h"
#include "exporting/xlsxcells.h"
#include "exporting/xlsxcheck.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace
{

constexpr auto dateKind = ExportCell::Kind::Date;
constexpr auto linkKind = ExportCell::Kind::Link;

QByteArray xlsxOf(ExportTable &table, const XlsxOptions &options = {}, XlsxEnd *end = nullptr)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    const XlsxEnd found = writeXlsx(table, options, buffer, {});
    if (end)
        *end = found;
    return found.end == WriteEnd::Whole ? buffer.data() : QByteArray();
}

XlsxCells::Cell textCell(const QString &text)
{
    return {text, true, false, {}};
}

/// What one cell below a heading becomes.
XlsxCells::Cell written(const ExportCell &cell)
{
    FixedTable table({QStringLiteral("A")}, {{cell}});
    return xlsxCells(xlsxOf(table)).cells.value(QStringLiteral("A2"));
}

int openFiles()
{
    return static_cast<int>(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size());
}

} // namespace

/// Feature 44: a workbook of Excel.
class XlsxWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyCellIsWhatItWas()
    {
        const QString text = QStringLiteral("a \"b\" <c> & 'd'\nsecond é€中") + QString::fromUcs4(U"\U0001F600", 1);
        FixedTable table({QStringLiteral("Name"), QStringLiteral("Since")},
                         {{{text}, {QStringLiteral("2012-07-31"), dateKind}},
                          {{}, {QStringLiteral("2012"), dateKind}},
                          {{QStringLiteral(" blanks ")}, {}}});
        const XlsxCells found = xlsxCells(xlsxOf(table));
        QMap<QString, XlsxCells::Cell> expected;
        expected[QStringLiteral("A1")] = textCell(QStringLiteral("Name"));
        expected[QStringLiteral("B1")] = textCell(QStringLiteral("Since"));
        expected[QStringLiteral("A2")] = textCell(text);
        expected[QStringLiteral("B2")] = {QStringLiteral("41121"), false, true, {}}; // days since 30 December 1899
        expected[QStringLiteral("B3")] = {QStringLiteral("2012"), false, false, {}};
        expected[QStringLiteral("A4")] = textCell(QStringLiteral(" blanks "));
        QCOMPARE(found.cells.keys(), expected.keys());
        for (auto cell = expected.cbegin(); cell != expected.cend(); ++cell)
            QVERIFY2(found.cells.value(cell.key()) == cell.value(), qPrintable(cell.key()));
    }

    void datesThatAreNoDaysStayTexts_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("isText");
        QTest::newRow("a month") << "2004-05" << true;
        QTest::newRow("a year") << "1817" << false;
        QTest::newRow("a day before Excel's time") << "1575-02-08" << true;
        QTest::newRow("a day that programs count in two ways") << "1900-02-28" << true;
        QTest::newRow("the first day that they agree on") << "1900-03-01" << false;
        QTest::newRow("the last day") << "9999-12-31" << false;
    }
    void datesThatAreNoDaysStayTexts()
    {
        QFETCH(const QString, date);
        QTEST(written({date, dateKind}).isText, "isText");
    }

    void textsAreNeverFormulas()
    {
        for (const char *text : {"=1+1", "+1", "@A1", "{=1}", "\t=1", "'=1"})
            QCOMPARE(written({QString::fromLatin1(text)}), textCell(QString::fromLatin1(text)));
        FixedTable again(QStringList{QStringLiteral("'=1")}, true);
        QCOMPARE(xlsxCells(xlsxOf(again)).cells.value(QStringLiteral("A2")), textCell(QStringLiteral("''=1")));
    }

    void linksOpenTheirWholeAddress_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
             {"https://www.ugent.be/en", "https://example.org/a?b=c&d=%20e", "mailto:a@example.org",
              "https://example.org/page#part", "https://xn--bcher-kva.example/%C3%A9"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void linksOpenTheirWholeAddress()
    {
        QFETCH(const QString, address);
        QCOMPARE(written({address, linkKind}), (XlsxCells::Cell{address, true, false, address}));
    }

    void addressThatMayNotLeaveIsAText()
    {
        for (const char *address :
             {"javascript:alert(1)", "file:///etc/passwd", "internal:Sheet1!A1", "external:x.xlsx"})
            QCOMPARE(written({QString::fromLatin1(address), linkKind}), textCell(QString::fromLatin1(address)));
        const QString longest = QStringLiteral("https://example.org/") + QString(2100, QLatin1Char('a'));
        QCOMPARE(written({longest.left(1990), linkKind}).link, longest.left(1990));
        QCOMPARE(written({longest, linkKind}), textCell(longest));
    }

    void linksAboveTheLimitAreTexts()
    {
        const QString address = QStringLiteral("https://example.org/");
        FixedTable table({QStringLiteral("A")}, QList<ExportRow>(mostXlsxLinks + 2, {{address, linkKind}}));
        XlsxEnd end;
        const XlsxCells found = xlsxCells(xlsxOf(table, {}, &end));
        QVERIFY(!end.areAllLinksLinks);
        QCOMPARE(found.cells.value(QStringLiteral("A%1").arg(mostXlsxLinks + 1)).link, address);
        QCOMPARE(found.cells.value(QStringLiteral("A%1").arg(mostXlsxLinks + 2)), textCell(address));
        FixedTable short_({QStringLiteral("A")}, {{{address, linkKind}}});
        (void)xlsxOf(short_, {}, &end);
        QVERIFY(end.areAllLinksLinks);
    }

    void longTextGoesOnInColumnsAtTheEnd()
    {
        // The end of the first piece would part a pair.
        const QString pair = QString::fromUcs4(U"\U0001F600", 1);
        const QString first = QString(longestXlsxText - 1, QLatin1Char('a'));
        const QString text = first + pair + QString(longestXlsxText, QLatin1Char('b'));
        FixedTable table({QStringLiteral("A"), QStringLiteral("B")},
                         {{{QStringLiteral("short")}, {QStringLiteral("x")}}, {{text}, {QStringLiteral("y")}}});
        const XlsxCells found = xlsxCells(xlsxOf(table));
        QCOMPARE(found.cells.value(QStringLiteral("C1")).text, QStringLiteral("A (2)"));
        QCOMPARE(found.cells.value(QStringLiteral("D1")).text, QStringLiteral("A (3)"));
        QCOMPARE(found.cells.value(QStringLiteral("A3")).text, first);
        QCOMPARE(found.cells.value(QStringLiteral("B3")).text, QStringLiteral("y"));
        QCOMPARE(found.cells.value(QStringLiteral("C3")).text, pair + QString(longestXlsxText - 2, QLatin1Char('b')));
        QCOMPARE(found.cells.value(QStringLiteral("D3")).text, QStringLiteral("bb"));
        QVERIFY(!found.cells.contains(QStringLiteral("C2")) && !found.cells.contains(QStringLiteral("E1")));
        QCOMPARE(found.filter, QStringLiteral("A1:D3"));
    }

    void textThatJustFitsStaysWhole()
    {
        const QString text(longestXlsxText, QChar(0x20ac));
        QCOMPARE(written({text}), textCell(text));
    }

    void charactersThatXmlCannotHoldAreKeptOrReplaced()
    {
        const QString replaced(QChar::ReplacementCharacter);
        QCOMPARE(written({QString(QChar(0xd800))}), textCell(replaced));
        QCOMPARE(written({QString(QChar(0xffff)) + QChar(0)}), textCell(replaced + replaced));
        // In the way of the format: _x000B_.
        QCOMPARE(written({QString(QChar(11))}), textCell(QStringLiteral("_x000B_")));
    }

    void sheetIsReadyToBeRead()
    {
        FixedTable table({QStringLiteral("Name"), QStringLiteral("Long")},
                         {{{QStringLiteral("x")}, {QString(500, QLatin1Char('w'))}},
                          {{QStringLiteral("twenty characters..\nsecond line")}, {}}});
        const XlsxCells found = xlsxCells(xlsxOf(table, {QStringLiteral("Partners"), QDate(2026, 11, 25), false}));
        QCOMPARE(found.sheetName, QStringLiteral("Partners"));
        QCOMPARE(found.created, QStringLiteral("2026-11-25T00:00:00Z"));
        QCOMPARE(found.filter, QStringLiteral("A1:B3"));
        QCOMPARE(found.frozenBelow, QStringLiteral("A2"));
        QVERIFY2(found.widths.value(1) > 19 && found.widths.value(1) < 25, "as wide as the longest line");
        QVERIFY2(found.widths.value(2) > 50 && found.widths.value(2) < 70, "but not wider than can be read");
    }

    void nameThatExcelForbidsIsNotUsed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QString();
        QTest::newRow("sign of a path") << QStringLiteral("a/b");
        QTest::newRow("brackets") << QStringLiteral("[x]");
        QTest::newRow("apostrophe at its end") << QStringLiteral("partners'");
        QTest::newRow("longer than 31 letters") << QString(32, QLatin1Char('x'));
    }

    void nameThatExcelForbidsIsNotUsed()
    {
        QFETCH(QString, name);
        FixedTable table(QStringList{QStringLiteral("A")});
        QCOMPARE(xlsxCells(xlsxOf(table, {name, {}, false})).sheetName, QStringLiteral("Sheet1"));
    }

    void keysStandInPlaceOfHeadings()
    {
        FixedTable table(QStringList{});
        QCOMPARE(xlsxCells(xlsxOf(table, {{}, {}, true})).cells.value(QStringLiteral("A1")).text,
                 QStringLiteral("key_A"));
    }

    void sameTableGivesTheSameBytes()
    {
        FixedTable table({QStringLiteral("A"), QStringLiteral("B")},
                         {{{QStringLiteral("x")}, {QStringLiteral("https://example.org/"), linkKind}}});
        const QByteArray first = xlsxOf(table);
        const qint64 second = QDateTime::currentSecsSinceEpoch();
        QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > second + 1); // the clock of an archive counts two seconds
        QVERIFY(!first.isEmpty() && xlsxOf(table) == first);
        QVERIFY(xlsxOf(table, {{}, QDate(2020, 1, 1), false}) != first);
    }

    void cancelledWorkLeavesNothingOpen()
    {
        FixedTable table(QStringList(3 * ExportTable::inBatch, QStringLiteral("x")));
        const auto run = [&table] {
            QBuffer buffer;
            (void)buffer.open(QIODevice::WriteOnly);
            const XlsxEnd end = writeXlsx(table, {}, buffer, [](qint64 done, qint64 of) { return done < of / 2; });
            return end.end == WriteEnd::Cancelled && buffer.data().isEmpty();
        };
        QVERIFY(run());
        const int before = openFiles();
        for (int round = 0; round < 5; ++round)
            QVERIFY(run());
        QCOMPARE(openFiles(), before);
    }

    void tableThatCannotBeReadIsNotWhole()
    {
        FixedTable table(QStringList{QStringLiteral("x")});
        table.setDamagedFrom(0);
        XlsxEnd end;
        (void)xlsxOf(table, {}, &end);
        QCOMPARE(end.end, WriteEnd::NotRead);
    }

    // What the library does not look at: whether its temporary files took everything.
    void sheetThatIsNotWholeIsNoticed()
    {
        FixedTable table(QStringList(1000, QStringLiteral("some text that takes a little room")));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("whole.xlsx"));
        QByteArray bytes = xlsxOf(table);
        const auto tally = [&] {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("A file of a test cannot be written.");
            file.close();
            return tallyOfXlsx(QFile::encodeName(path));
        };
        QCOMPARE(tally(), std::optional(XlsxTally{1001, 1001, 1000 * 34 + 1}));
        const QByteArray whole = bytes;
        bytes = whole.first(whole.size() / 2);
        QVERIFY(!tally());
        bytes = whole;
        bytes[whole.size() / 2] = static_cast<char>(~bytes.at(whole.size() / 2));
        const std::optional<XlsxTally> damaged = tally();
        QVERIFY(!damaged || *damaged != (XlsxTally{1001, 1001, 1000 * 34 + 1}));
    }
};

QTEST_GUILESS_MAIN(XlsxWriterTest)
#include "xlsxwriter_test.moc"
