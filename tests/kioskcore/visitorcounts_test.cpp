// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/visitorcounts.h"

#include "support/filestate.h"
#include "support/restriction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>

namespace
{

const Language dutch = *Language::fromTag(u"nl");

QString rowText(const CountsTable::Row &row)
{
    return QStringLiteral("%1 %2 %3 %4").arg(row.day.toString(Qt::ISODate), slugOf(row.thing), row.key).arg(row.count);
}

} // namespace

/// Numbers of days and nothing else; nothing at all when it is off.
class VisitorCountsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_base = std::make_unique<QTemporaryDir>();
        m_today = QDate(2026, 11, 29);
    }

    void dayIsWrittenAsATable()
    {
        VisitorCounts counts = started();
        countSome(counts);
        QVERIFY(!counts.write());
        QCOMPARE(stateOf(file(m_today)).bytes, QByteArray("\"day\",\"what\",\"key\",\"count\"\r\n"
                                                          "\"2026-11-29\",\"partner\",\"medical-delta\",\"1\"\r\n"
                                                          "\"2026-11-29\",\"partner\",\"tu-delft\",\"2\"\r\n"
                                                          "\"2026-11-29\",\"language\",\"nl\",\"1\"\r\n"
                                                          "\"2026-11-29\",\"qr\",\"tu-delft\",\"1\"\r\n"
                                                          "\"2026-11-29\",\"empty-search\",\"delft\",\"1\"\r\n"
                                                          "\"2026-11-29\",\"empty-search\",\"leiden\",\"1\"\r\n"));
    }

    void fileTellsNoHour()
    {
        VisitorCounts counts = started();
        countSome(counts);
        QVERIFY(!counts.write());
        const QFileInfo info(file(m_today));
        QCOMPARE(info.lastModified(), m_today.startOfDay());
        QCOMPARE(info.lastRead(), m_today.startOfDay());
        QCOMPARE(QFileInfo(folder()).lastModified(), m_today.startOfDay());
    }

    void nothingIsWrittenUntilItIsAskedFor()
    {
        VisitorCounts counts = started();
        countSome(counts);
        QVERIFY(!QFile::exists(folder()));
        QVERIFY(!started().write()); // nothing was counted
        QVERIFY(!QFile::exists(folder()));
    }

    void offWritesNothing()
    {
        VisitorCounts counts(folder(), CountsSwitch::Off, 400, calendar());
        countSome(counts);
        m_today = m_today.addDays(1);
        countSome(counts);
        QVERIFY(!counts.write());
        QVERIFY(!QFile::exists(folder()));
        QVERIFY(QDir(m_base->path()).isEmpty());
    }

    void laterWritingsAndRestartsAddToTheDay()
    {
        VisitorCounts counts = started();
        counts.partnerOpened(QStringLiteral("tu-delft"));
        QVERIFY(!counts.write());
        QVERIFY(!counts.write()); // nothing is counted twice
        counts.partnerOpened(QStringLiteral("tu-delft"));
        QVERIFY(!counts.write());
        VisitorCounts again = started();
        again.partnerOpened(QStringLiteral("tu-delft"));
        again.partnerOpened(QStringLiteral("naturalis"));
        QVERIFY(!again.write());
        QCOMPARE(rows(), (QStringList{QStringLiteral("2026-11-29 partner naturalis 1"),
                                      QStringLiteral("2026-11-29 partner tu-delft 3")}));
    }

    void midnightBeginsAnotherFile()
    {
        VisitorCounts counts = started();
        counts.partnerOpened(QStringLiteral("tu-delft"));
        m_today = m_today.addDays(1);
        counts.partnerOpened(QStringLiteral("naturalis"));
        // The day that is over was written by itself.
        QCOMPARE(rows(), QStringList{QStringLiteral("2026-11-29 partner tu-delft 1")});
        QVERIFY(!counts.write());
        m_today = m_today.addDays(-1); // a clock that was put back
        counts.partnerOpened(QStringLiteral("tu-delft"));
        QVERIFY(!counts.write());
        QCOMPARE(rows(), (QStringList{QStringLiteral("2026-11-29 partner tu-delft 2"),
                                      QStringLiteral("2026-11-30 partner naturalis 1")}));
    }

    void writingAfterMidnightBelongsToTheDayOfTheVisit()
    {
        VisitorCounts counts = started();
        counts.partnerOpened(QStringLiteral("tu-delft"));
        m_today = m_today.addDays(1);
        QVERIFY(!counts.write());
        QCOMPARE(rows(), QStringList{QStringLiteral("2026-11-29 partner tu-delft 1")});
    }

    void noFreeTextGetsIn_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "Jan Jansen", "jan jansen", "jan@example.org", "a\"b", "a\r\nb", "a,b", "Leiden",
                                 "zürich", "-", "../../etc/passwd", "=1+1",
                                 "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"
                                 "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void noFreeTextGetsIn()
    {
        QFETCH(const QString, text);
        VisitorCounts counts = started();
        counts.partnerOpened(text);
        counts.qrShown(text);
        counts.nothingFound({text});
        counts.languageChosen(Language());
        QVERIFY(!counts.write());
        QVERIFY(!QFile::exists(folder()));
    }

    void oldDaysAreDeleted_data()
    {
        QTest::addColumn<bool>("isOn");
        QTest::newRow("on") << true;
        QTest::newRow("off, as it was promised") << false;
    }

    void oldDaysAreDeleted()
    {
        QFETCH(const bool, isOn);
        VisitorCounts before = started();
        for (int day = 0; day < 5; ++day) {
            before.partnerOpened(QStringLiteral("tu-delft"));
            QVERIFY(!before.write());
            m_today = m_today.addDays(1);
        }
        const QString other = folder() + QStringLiteral("/2026-11-29.csv.bak");
        QVERIFY(QFile::copy(file(QDate(2026, 11, 29)), other));
        m_today = QDate(2026, 12, 3);
        VisitorCounts counts(folder(), isOn ? CountsSwitch::On : CountsSwitch::Off, 3, calendar());
        QCOMPARE(countedDays(folder()), (QList<QDate>{QDate(2026, 12, 1), QDate(2026, 12, 2), QDate(2026, 12, 3)}));
        m_today = QDate(2026, 12, 5);
        QVERIFY(!counts.write());
        QCOMPARE(countedDays(folder()), QList<QDate>{QDate(2026, 12, 3)});
        QVERIFY(QFile::exists(other));
    }

    void brokenFileIsLeftAloneAndTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray head = "\"day\",\"what\",\"key\",\"count\"\r\n";
        const QByteArray good = "\"2026-11-29\",\"partner\",\"tu-delft\",\"1\"\r\n";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello\n");
        QTest::newRow("without a head") << good;
        QTest::newRow("cut off") << (head + good).chopped(3);
        QTest::newRow("edited by hand") << head + "2026-11-29,partner,tu-delft,1\r\n";
        QTest::newRow("another day") << head + QByteArray(good).replace("29", "28");
        QTest::newRow("another thing") << head + QByteArray(good).replace("partner", "person");
        QTest::newRow("a name") << head + QByteArray(good).replace("tu-delft", "Jan Jansen");
        QTest::newRow("no number") << head + QByteArray(good).replace("\"1\"", "\"-1\"");
        QTest::newRow("number too large") << head + QByteArray(good).replace("\"1\"", "\"99999999999999999999\"");
        QTest::newRow("a row twice") << head + good + good;
        QTest::newRow("zero bytes") << QByteArray(5000, '\0');
        QTest::newRow("too large") << head + QByteArray(9 * 1024 * 1024, ' ');
    }

    void brokenFileIsLeftAloneAndTold()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(QDir().mkpath(folder()));
        QFile broken(file(m_today));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        QCOMPARE(broken.write(bytes), bytes.size());
        broken.close();
        const FileState before = stateOf(file(m_today));
        VisitorCounts counts = started();
        countSome(counts);
        const std::optional<FileFailure> failure = counts.write();
        QVERIFY(failure);
        QCOMPARE(failure->path, file(m_today));
        QVERIFY(stateOf(file(m_today)) == before);
        // The next day is counted again, and an export tells of this one.
        m_today = m_today.addDays(1);
        counts.partnerOpened(QStringLiteral("tu-delft"));
        QVERIFY(!counts.write());
        QCOMPARE(rows(), QStringList{QStringLiteral("2026-11-30 partner tu-delft 1")});
        QCOMPARE(readCountsTable(folder()).failures.size(), 1);
        QVERIFY(stateOf(file(m_today.addDays(-1))).bytes == bytes);
    }

    void whatCannotBeWrittenStaysForTheNextTime()
    {
        QVERIFY(QDir().mkpath(folder()));
        VisitorCounts counts = started();
        countSome(counts);
        {
            const Restriction restriction(false, 40);
            QVERIFY(counts.write());
        }
        QVERIFY(countedDays(folder()).isEmpty());
        QVERIFY(!counts.write());
        QCOMPARE(rows().size(), 6);
    }

    void pipesAndFoldersAreLeftAlone()
    {
        QVERIFY(QDir().mkpath(file(m_today.addDays(-1000))));
        QCOMPARE(::mkfifo(QFile::encodeName(file(m_today)).constData(), 0600), 0);
        VisitorCounts counts = started();
        countSome(counts);
        QVERIFY(counts.write());
        QCOMPARE(readCountsTable(folder()).failures.size(), 2);
        QCOMPARE(countedDays(folder()).size(), 2);
    }

    void dayHasALargestSize()
    {
        VisitorCounts counts = started();
        for (int number = 0; number < mostRowsOfADay + 100; ++number)
            counts.partnerOpened(QStringLiteral("partner-%1").arg(number));
        counts.partnerOpened(QStringLiteral("partner-1")); // what has a row is counted on
        QVERIFY(!counts.write());
        QCOMPARE(rows().size(), mostRowsOfADay);
        QVERIFY(rows().contains(QStringLiteral("2026-11-29 partner partner-1 2")));
        counts.partnerOpened(QStringLiteral("another"));
        QVERIFY(!counts.write());
        QCOMPARE(rows().size(), mostRowsOfADay);
        QVERIFY(QFileInfo(file(m_today)).size() < 2 * 1024 * 1024);
    }

    void missingFolderIsAnEmptyTable()
    {
        const CountsTable table = readCountsTable(folder());
        QVERIFY(table.rows.isEmpty());
        QVERIFY(table.failures.isEmpty());
    }

private:
    [[nodiscard]] QString folder() const { return m_base->filePath(QStringLiteral("state/counts")); }
    [[nodiscard]] QString file(const QDate &day) const { return countsPath(folder(), day); }
    [[nodiscard]] VisitorCounts::Calendar calendar() const
    {
        return [this] { return m_today; };
    }
    [[nodiscard]] VisitorCounts started() const { return VisitorCounts(folder(), CountsSwitch::On, 400, calendar()); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList texts;
        for (const CountsTable::Row &row : readCountsTable(folder()).rows)
            texts.append(rowText(row));
        return texts;
    }
    static void countSome(VisitorCounts &counts)
    {
        counts.partnerOpened(QStringLiteral("tu-delft"));
        counts.partnerOpened(QStringLiteral("medical-delta"));
        counts.partnerOpened(QStringLiteral("tu-delft"));
        counts.qrShown(QStringLiteral("tu-delft"));
        counts.languageChosen(dutch);
        counts.nothingFound({QStringLiteral("leiden"), QStringLiteral("delft")});
    }

    std::unique_ptr<QTemporaryDir> m_base;
    QDate m_today;
};

QTEST_GUILESS_MAIN(VisitorCountsTest)
#include "visitorcounts_test.moc"
