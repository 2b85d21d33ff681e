// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/itemcells.h"

#include <QRandomGenerator>
#include <QTest>

using Items = QList<QStringList>;

class ItemCellsTest final : public QObject
{
    Q_OBJECT

private slots:
    void itemsAreWrittenAsPeopleReadThem_data();
    void itemsAreWrittenAsPeopleReadThem();
    void whatPeopleTypeIsRead_data();
    void whatPeopleTypeIsRead();
    void anyItemsComeBackAsTheyWere();
    void anyTextIsReadAndStaysTheSameOnceRead();
};

namespace
{

/// From few characters, so that those with a meaning often stand side by side.
QString randomText(QRandomGenerator &random, int longest)
{
    static const QString characters = QStringLiteral("a\\|n r\n\r\u00A0é\t'");
    QString text;
    for (int length = random.bounded(longest + 1); length > 0; --length)
        text += characters.at(random.bounded(static_cast<int>(characters.size())));
    return text;
}

} // namespace

void ItemCellsTest::itemsAreWrittenAsPeopleReadThem_data()
{
    QTest::addColumn<Items>("items");
    QTest::addColumn<QString>("cell");
    QTest::newRow("nothing") << Items{} << QString();
    QTest::newRow("lines") << Items{{QStringLiteral("a")}, {QStringLiteral("b c")}} << QStringLiteral("a\nb c");
    QTest::newRow("fields") << Items{{QStringLiteral("TU"), QStringLiteral("alias"), QString()}}
                            << QStringLiteral("TU | alias | ");
    QTest::newRow("escapes") << Items{{QStringLiteral("a|b\\c\nd")}} << QStringLiteral("a\\|b\\\\c\\nd");
    QTest::newRow("blanks at the ends") << Items{{QStringLiteral(" a ")}} << QStringLiteral("\\ a\\ ");
    QTest::newRow("one empty field") << Items{{QString()}} << QStringLiteral("\\");
    QTest::newRow("two empty fields") << Items{{QString(), QString()}} << QStringLiteral(" | ");
    QTest::newRow("an item without fields") << Items{{QStringLiteral("a")}, {}} << QStringLiteral("a");
}

void ItemCellsTest::itemsAreWrittenAsPeopleReadThem()
{
    QFETCH(Items, items);
    QTEST(joinItems(items), "cell");
}

void ItemCellsTest::whatPeopleTypeIsRead_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<Items>("items");
    QTest::newRow("nothing") << QString() << Items{};
    QTest::newRow("blank lines") << QStringLiteral("\n a \n\n  \nb\n")
                                 << Items{{QStringLiteral("a")}, {QStringLiteral("b")}};
    QTest::newRow("without blanks") << QStringLiteral("ror|02e2c7k09")
                                    << Items{{QStringLiteral("ror"), QStringLiteral("02e2c7k09")}};
    QTest::newRow("carriage returns") << QStringLiteral("a\r\nb")
                                      << Items{{QStringLiteral("a")}, {QStringLiteral("b")}};
    QTest::newRow("an escape that is none") << QStringLiteral("C:\\dir") << Items{{QStringLiteral("C:dir")}};
    QTest::newRow("trailing fields") << QStringLiteral("a | | ") << Items{{QStringLiteral("a"), QString(), QString()}};
}

void ItemCellsTest::whatPeopleTypeIsRead()
{
    QFETCH(QString, cell);
    QTEST(splitItems(cell), "items");
}

void ItemCellsTest::anyItemsComeBackAsTheyWere()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 20000; ++round) {
        Items items;
        for (int count = random.bounded(4); count > 0; --count) {
            QStringList fields(randomText(random, 6));
            for (int more = random.bounded(3); more > 0; --more)
                fields.append(randomText(random, 6));
            items.append(fields);
        }
        QCOMPARE(splitItems(joinItems(items)), items);
    }
}

void ItemCellsTest::anyTextIsReadAndStaysTheSameOnceRead()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 20000; ++round) {
        const Items items = splitItems(randomText(random, 20));
        for (const QStringList &fields : items)
            QVERIFY(!fields.isEmpty());
        QCOMPARE(splitItems(joinItems(items)), items);
    }
}

QTEST_GUILESS_MAIN(ItemCellsTest)
#include "itemcells_test.moc"
