// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/tableclipboard.h"

#include "exporting/fixedtable.h"

#include <QTest>
#include <QXmlStreamReader>

/// Copying a table without a file.
class TableClipboardTest final : public QObject
{
    Q_OBJECT

private slots:
    void bothFormsHoldTheTable()
    {
        FixedTable table(
            {QStringLiteral("Name"), QStringLiteral("Site")},
            {{{QStringLiteral("a <b> & c")}, {QStringLiteral("https://example.org/?a=1&b=2"), ExportCell::Kind::Link}},
             {{QStringLiteral("two\nlines")}, {}}});
        TableClipboard clipboard;
        QCOMPARE(copyTable(table, clipboard, {}), WriteEnd::Whole);
        QCOMPARE(clipboard.text,
                 QStringLiteral("Name\tSite\na <b> & c\thttps://example.org/?a=1&b=2\n\"two\nlines\"\t\n"));
        QCOMPARE(clipboard.html,
                 QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body><table>\n"
                                "<tr><th>Name</th><th>Site</th></tr>\n"
                                "<tr><td>a &lt;b&gt; &amp; c</td><td><a href=\"https://example.org/?a=1&amp;b=2\">"
                                "https://example.org/?a=1&amp;b=2</a></td></tr>\n"
                                "<tr><td>two<br style=\"mso-data-placement:same-cell\">lines</td><td></td></tr>\n"
                                "</table></body></html>\n"));
    }

    void cellsThatWouldPartTheTableAreQuoted()
    {
        FixedTable table(QStringList{QStringLiteral("a\tb"), QStringLiteral("say \"x\""), QStringLiteral("plain")});
        TableClipboard clipboard;
        QCOMPARE(copyTable(table, clipboard, {}), WriteEnd::Whole);
        QCOMPARE(clipboard.text, QStringLiteral("A\n\"a\tb\"\n\"say \"\"x\"\"\"\nplain\n"));
    }

    void formulasAreGuardedInBoth()
    {
        FixedTable table(QStringList{QStringLiteral("=1+1"), QStringLiteral("+31 71")});
        TableClipboard clipboard;
        QCOMPARE(copyTable(table, clipboard, {}), WriteEnd::Whole);
        QCOMPARE(clipboard.text, QStringLiteral("A\n'=1+1\n+31 71\n"));
        QVERIFY(clipboard.html.contains(QLatin1String("<td>&#39;=1+1</td>")) ||
                clipboard.html.contains(QLatin1String("<td>'=1+1</td>")));
    }

    void longTableIsWholeAndCanBeEnded()
    {
        FixedTable table(QStringList(3 * ExportTable::inBatch, QStringLiteral("x")));
        TableClipboard clipboard;
        QCOMPARE(copyTable(table, clipboard, {}), WriteEnd::Whole);
        QCOMPARE(clipboard.text.count(QLatin1Char('\n')), 3 * ExportTable::inBatch + 1);
        QCOMPARE(clipboard.html.count(QLatin1String("<tr>")), 3 * ExportTable::inBatch + 1);
        QCOMPARE(copyTable(table, clipboard, [](qint64 done, qint64) { return done == 0; }), WriteEnd::Cancelled);
        table.setDamagedFrom(0);
        QCOMPARE(copyTable(table, clipboard, {}), WriteEnd::NotRead);
    }
};

QTEST_GUILESS_MAIN(TableClipboardTest)
#include "tableclipboard_test.moc"
