// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/itemcells.h"

#include <QRandomGenerator>
#include <QTest>

using Items = QList<QStringList>;

/// Feature 68: lists survive the way through a cell of a spreadsheet.
class ItemCellsTest final : public QObject
{
    Q_OBJECT

private slots:
    void itemsAreWrittenForPeople_data()
    {
        QTest::addColumn<Items>("items");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *name, const Items &items, const char *cell) {
            QTest::newRow(name) << items << QString::fromUtf8(cell);
        };
        row("none", {}, "");
        row("one", {{QStringLiteral("tu-delft")}}, "tu-delft");
        row("two", {{QStringLiteral("tu-delft")}, {QStringLiteral("lumc")}}, "tu-delft\nlumc");
        row("fields", {{QStringLiteral("a"), QStringLiteral("b")}}, "a | b");
        row("empty first", {{QString(), QStringLiteral("Naam"), QStringLiteral("Name")}}, " | Naam | Name");
        row("empty in the middle", {{QStringLiteral("a"), QString(), QStringLiteral("c")}}, "a |  | c");
        row("bar and backslash", {{QStringLiteral("a|b\\c")}}, "a\\|b\\\\c");
        row("line break", {{QStringLiteral("a\nb")}}, "a\\nb");
        row("blanks at the ends", {{QStringLiteral(" a ")}}, "\\ a\\ ");
        row("nothing at all", {{QString()}}, "\\-");
    }
    void itemsAreWrittenForPeople()
    {
        QFETCH(Items, items);
        QFETCH(QString, cell);
        QCOMPARE(joinItems(items), cell);
        QCOMPARE(splitItems(cell), items);
    }

    void whatPeopleWriteIsRead_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<Items>("items");
        QTest::newRow("no blanks") << QStringLiteral("a|b") << Items{{QStringLiteral("a"), QStringLiteral("b")}};
        QTest::newRow("more blanks") << QStringLiteral("  a   |  b ")
                                     << Items{{QStringLiteral("a"), QStringLiteral("b")}};
        QTest::newRow("empty lines") << QStringLiteral("\na\n\n  \nb\n")
                                     << Items{{QStringLiteral("a")}, {QStringLiteral("b")}};
        QTest::newRow("bar at the end") << QStringLiteral("a |") << Items{{QStringLiteral("a"), QString()}};
        QTest::newRow("backslash at the end") << QStringLiteral("a\\") << Items{{QStringLiteral("a\\")}};
    }
    void whatPeopleWriteIsRead()
    {
        QFETCH(QString, cell);
        QFETCH(Items, items);
        QCOMPARE(splitItems(cell), items);
    }

    void anyFieldsComeBack()
    {
        QRandomGenerator random(4);
        const QString letters = QStringLiteral("ab |\\\n-n\t\u00a0\u00e9");
        for (int round = 0; round < 20000; ++round) {
            Items items;
            for (int item = random.bounded(4); item > 0; --item) {
                QStringList fields;
                for (int field = 1 + random.bounded(4); field > 0; --field) {
                    QString text;
                    for (int letter = random.bounded(5); letter > 0; --letter)
                        text += letters.at(random.bounded(static_cast<int>(letters.size())));
                    fields.append(text);
                }
                while (fields.size() > 1 && fields.last().isEmpty())
                    fields.removeLast();
                items.append(fields);
            }
            QCOMPARE(splitItems(joinItems(items)), items);
        }
    }
};

QTEST_GUILESS_MAIN(ItemCellsTest)
#include "itemcells_test.moc"
