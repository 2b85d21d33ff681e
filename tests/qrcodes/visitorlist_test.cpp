// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcodes/visitorlist.h"

#include "qrcodes/qrcode.h"

#include <QTest>

namespace
{

const QString title = QStringLiteral("My partners of Leiden University");

VisitorListEntry entry(const QString &name, const QString &address = QStringLiteral("https://www.example.org/about"))
{
    return {name, address};
}

/// Whether the list is not full for this entry.
bool hasRoomFor(const QString &listTitle, QList<VisitorListEntry> entries, const VisitorListEntry &next)
{
    entries.append(next);
    return entriesThatFit(listTitle, entries) == entries.size();
}

/// As many as are taken before the list is full.
QList<VisitorListEntry> fullList()
{
    QList<VisitorListEntry> entries;
    for (int number = 1; number < 1000; ++number) {
        const VisitorListEntry next = entry(QStringLiteral("Université %1").arg(number));
        if (!hasRoomFor(title, entries, next))
            break;
        entries.append(next);
    }
    return entries;
}

} // namespace

class VisitorListTest final : public QObject
{
    Q_OBJECT

private slots:
    void listIsTitleNamesAndAddresses();
    void emptyListHasNoText();
    void onlyAddressesOfTheWebAreTakenAlong_data();
    void onlyAddressesOfTheWebAreTakenAlong();
    void namesStandOnOneLine();
    void listIsFullAtTheLastByte();
    void fullListHasACodeAndOneMoreEntryHasNone();
    void oneEntryAlwaysFits();
};

void VisitorListTest::listIsTitleNamesAndAddresses()
{
    QCOMPARE(takeAlongText(title, {entry(QStringLiteral("Naturalis"), QStringLiteral("https://www.naturalis.nl/en")),
                                   entry(QStringLiteral("Hortus"), QStringLiteral("https://hortusleiden.nl/"))}),
             QStringLiteral("My partners of Leiden University\n\n"
                            "Naturalis\nhttps://www.naturalis.nl/en\n\n"
                            "Hortus\nhttps://hortusleiden.nl"));
}

void VisitorListTest::emptyListHasNoText()
{
    QVERIFY(takeAlongText(title, {}).isEmpty());
    QCOMPARE(entriesThatFit(title, {}), 0);
}

void VisitorListTest::onlyAddressesOfTheWebAreTakenAlong_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    QTest::newRow("https") << QStringLiteral("https://example.org/a") << QStringLiteral("\nhttps://example.org/a");
    QTest::newRow("http") << QStringLiteral("http://example.org/a") << QStringLiteral("\nhttp://example.org/a");
    QTest::newRow("accent") << QStringLiteral("https://example.org/caf\u00e9")
                            << QStringLiteral("\nhttps://example.org/caf%C3%A9");
    QTest::newRow("slash of a query") << QStringLiteral("https://example.org/?to=/")
                                      << QStringLiteral("\nhttps://example.org/?to=/");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("mail") << QStringLiteral("mailto:info@example.org") << QString();
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << QString();
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << QString();
    QTest::newRow("user name") << QStringLiteral("https://leiden.edu@evil.example/") << QString();
    QTest::newRow("too long") << QStringLiteral("https://example.org/") + QString(400, QLatin1Char('a')) << QString();
}

void VisitorListTest::onlyAddressesOfTheWebAreTakenAlong()
{
    QFETCH(const QString, address);
    QFETCH(const QString, shown);
    QCOMPARE(takeAlongText(title, {entry(QStringLiteral("Name"), address)}),
             title + QStringLiteral("\n\nName") + shown);
}

void VisitorListTest::namesStandOnOneLine()
{
    QCOMPARE(takeAlongText(title, {entry(QStringLiteral("One\n\nTwo"), QString())}),
             title + QStringLiteral("\n\nOne Two"));
}

void VisitorListTest::listIsFullAtTheLastByte()
{
    // A title of 4 bytes, and entries of 2 + 6 + 1 + 21 bytes: 28 of them and 13 bytes more make 857.
    const QString four = QStringLiteral("List");
    const VisitorListEntry thirty = entry(QStringLiteral("123456"), QStringLiteral("https://example.org/x"));
    QList<VisitorListEntry> entries(28, thirty);
    QVERIFY(hasRoomFor(four, entries, entry(QStringLiteral("12345678901"), QString())));
    QVERIFY(!hasRoomFor(four, entries, entry(QStringLiteral("123456789012"), QString())));
    // An accent counts two bytes.
    QVERIFY(!hasRoomFor(four, entries, entry(QStringLiteral("1234567890\u00e9"), QString())));
    entries.append(entry(QStringLiteral("123456789012"), QString()));
    QCOMPARE(entriesThatFit(four, entries), 28);
}

void VisitorListTest::fullListHasACodeAndOneMoreEntryHasNone()
{
    QList<VisitorListEntry> entries = fullList();
    QVERIFY(entries.size() > 10);
    const std::optional<QrCode> code = qrCodeOfText(takeAlongText(title, entries));
    QVERIFY(code);
    QVERIFY(code->size() <= 97); // version 20
    entries.append(entry(QStringLiteral("Université")));
    QVERIFY(!qrCodeOfText(takeAlongText(title, entries)));
}

void VisitorListTest::oneEntryAlwaysFits()
{
    const QString endless(5000, QChar(0x8a9e)); // three bytes each
    const QString address = QStringLiteral("https://example.org/") + QString(380, QLatin1Char('a'));
    QVERIFY(hasRoomFor(endless, {}, entry(endless, address)));
    QVERIFY(qrCodeOfText(takeAlongText(endless, {entry(endless, address)})));
}

QTEST_APPLESS_MAIN(VisitorListTest)
#include "visitorlist_test.moc"
