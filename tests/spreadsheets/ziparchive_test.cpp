// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/ziparchive.h"

#include "support/sheetfiles.h"

#include <QTest>

class ZipArchiveTest final : public QObject
{
    Q_OBJECT

private slots:
    void entriesAreRead();
    void whatIsNoArchiveHoldsNothing();
    void aWrongCheckSumIsDamage();
    void whatXmlGuardRefusesIsDamage();
    void aBombIsGivenUp();
    void entriesShareTheirBound();
};

namespace
{

QByteArray everythingOf(QIODevice &entry)
{
    QByteArray bytes;
    while (true) {
        const QByteArray piece = entry.read(100'000);
        if (piece.isEmpty())
            return bytes;
        bytes += piece;
    }
}

/// The bytes that can be read before the archive gives up.
qint64 lengthOf(QIODevice &entry)
{
    qint64 length = 0;
    while (const qint64 piece = entry.read(1'000'000).size())
        length += piece;
    return length;
}

} // namespace

void ZipArchiveTest::entriesAreRead()
{
    const QByteArray bytes = zipOf({{"mimetype", "a/b"}, {"x/y.xml", "<a/>"}});
    ZipArchive archive(bytes);
    QVERIFY(archive.isOpen());
    QVERIFY(archive.has(QStringLiteral("x/y.xml")));
    QVERIFY(!archive.has(QStringLiteral("y.xml")));
    QVERIFY(!archive.entry(QStringLiteral("y.xml")));
    QCOMPARE(archive.beginningOf(QStringLiteral("mimetype"), 2), QByteArray("a/"));
    QCOMPARE(archive.beginningOf(QStringLiteral("none"), 2), QByteArray());
    const std::unique_ptr<QIODevice> entry = archive.entry(QStringLiteral("x/y.xml"));
    QVERIFY(entry);
    QCOMPARE(everythingOf(*entry), QByteArray("<a/>"));
    QCOMPARE(archive.failure(), ZipArchive::Failure::None);
}

void ZipArchiveTest::whatIsNoArchiveHoldsNothing()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("PK\x03\x04"), QByteArray(1000, 'a')}) {
        ZipArchive archive(bytes);
        QVERIFY(!archive.isOpen() || bytes.isEmpty());
        QVERIFY(!archive.has(QStringLiteral("a")));
        QVERIFY(!archive.entry(QStringLiteral("a")));
    }
}

void ZipArchiveTest::aWrongCheckSumIsDamage()
{
    QByteArray bytes = zipOf({{"a.xml", "<a>b</a>"}});
    // What is so short is stored as it is.
    const qsizetype place = bytes.indexOf("<a>b");
    QVERIFY(place > 0);
    bytes[place + 3] = 'c';
    ZipArchive archive(bytes);
    const std::unique_ptr<QIODevice> entry = archive.entry(QStringLiteral("a.xml"));
    QVERIFY(entry);
    (void)everythingOf(*entry);
    QCOMPARE(archive.failure(), ZipArchive::Failure::Damaged);
}

void ZipArchiveTest::whatXmlGuardRefusesIsDamage()
{
    const QByteArray bytes = zipOf({{"a.xml", "<!DOCTYPE a><a/>"}});
    ZipArchive archive(bytes);
    const std::unique_ptr<QIODevice> entry = archive.entry(QStringLiteral("a.xml"));
    QVERIFY(entry);
    QCOMPARE(everythingOf(*entry), QByteArray());
    QCOMPARE(archive.failure(), ZipArchive::Failure::Damaged);
}

void ZipArchiveTest::aBombIsGivenUp()
{
    const QByteArray bytes = zipOf({{"a.xml", "<a>" + QByteArray(100'000'000, ' ') + "</a>"}});
    ZipArchive archive(bytes);
    const std::unique_ptr<QIODevice> entry = archive.entry(QStringLiteral("a.xml"));
    QVERIFY(entry);
    QVERIFY(lengthOf(*entry) < 70'000'000);
    QCOMPARE(archive.failure(), ZipArchive::Failure::TooLarge);
}

void ZipArchiveTest::entriesShareTheirBound()
{
    const QByteArray document = "<a>" + QByteArray(40'000'000, ' ') + "</a>";
    const QByteArray bytes = zipOf({{"a.xml", document}, {"b.xml", document}});
    ZipArchive archive(bytes);
    QCOMPARE(lengthOf(*archive.entry(QStringLiteral("a.xml"))), document.size());
    QVERIFY(lengthOf(*archive.entry(QStringLiteral("b.xml"))) < document.size());
    QCOMPARE(archive.failure(), ZipArchive::Failure::TooLarge);
}

QTEST_GUILESS_MAIN(ZipArchiveTest)
#include "ziparchive_test.moc"
