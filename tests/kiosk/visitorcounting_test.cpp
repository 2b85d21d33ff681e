// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/visitorcounting.h"

#include "kiosk/kioskfixture.h"
#include "kiosk/takealong.h"
#include "kioskcore/countsfile.h"
#include "presentation/textlabels.h"
#include "support/cataloguecopy.h"

using namespace std::chrono_literals;

namespace
{

const QByteArray counting =
    "language = \"nl\"\n[times]\nidle = 10\ncountdown = 20\nattract = 0\n[counts]\nenabled = true\n";

/// What stands in the files when the visitor has gone and the kiosk was started anew, but for the day.
QStringList counted(KioskFixture &kiosk)
{
    kiosk.pass(31s);
    kiosk.restart(); // whatever was not written yet is written at the end
    const CountsTable table = readCountsTable(kiosk.countsFolder());
    QStringList rows;
    for (const CountsTable::Row &row : table.rows)
        rows.append(QStringLiteral("%1 %2 %3").arg(slugOf(row.thing), row.key).arg(row.count));
    if (!table.failures.isEmpty())
        rows.append(QStringLiteral("a file that cannot be read"));
    return rows;
}

QString partnerRow(const KioskFixture &kiosk, PartnerId partner, int count)
{
    return QStringLiteral("partner %1 %2").arg(kiosk.catalogue().slugOfPartner(partner)).arg(count);
}

/// Types into the search page and waits until the answer is shown; false if it finds something.
bool searchInVain(const KioskFixture &kiosk, const QString &words)
{
    kiosk.visitor().openSearch();
    settleKiosk();
    for (const QChar letter : words)
        kiosk.visitor().setWords(kiosk.visitor().words() + letter);
    const QString typed = QStringLiteral("“%1”").arg(words);
    const auto isAnswered = [&kiosk, &typed] {
        const auto *message = kiosk.shown<TextLabel>(QStringLiteral("searchMessage"));
        return message && message->text().contains(typed);
    };
    return QTest::qWaitFor(isAnswered, 20000);
}

} // namespace

/// What the files hold after visits that are known.
class VisitorCountingTest final : public QObject
{
    Q_OBJECT

private:
    const CatalogueCopy m_copy{QStringLiteral(BUNDLED_CATALOGUE)};

    /// The kiosk with a catalogue in which only the second partner has no address.
    [[nodiscard]] QByteArray settings() const { return "catalogue = \"" + m_copy.path().toUtf8() + "\"\n" + counting; }

private slots:
    void initTestCase()
    {
        QCOMPARE(m_copy.run({QStringLiteral("DELETE FROM link_text WHERE partner = 2"),
                             QStringLiteral("DELETE FROM link WHERE partner = 2")}),
                 QString());
    }

    void everyThingIsCountedAsWhatItIs()
    {
        KioskFixture kiosk(settings());
        kiosk.start();
        const auto addressOf = [&kiosk](PartnerId partner) {
            return addressToTakeAlong(kiosk.catalogue().partner(partner).value(), kiosk.visitor().language());
        };
        QVERIFY(!addressOf(1).isEmpty() && addressOf(2).isEmpty());
        kiosk.visitor().openPartner(1);
        kiosk.visitor().openPartner(2);
        settleKiosk();
        QVERIFY(kiosk.tap(QStringLiteral("language-en")));
        QVERIFY(searchInVain(kiosk, QStringLiteral("alrijne accez zzqxw")));
        const QString slug = kiosk.catalogue().slugOfPartner(1);
        const QStringList wanted = {partnerRow(kiosk, 1, 1),
                                    partnerRow(kiosk, 2, 1),
                                    QStringLiteral("language en 1"),
                                    QStringLiteral("qr %1 1").arg(slug),
                                    QStringLiteral("empty-search accez 1"),
                                    QStringLiteral("empty-search alrijne 1")};
        // The language goes back to the start with the reset, which nobody chose.
        QStringList rows = counted(kiosk);
        rows.sort();
        QStringList sorted = wanted;
        sorted.sort();
        QCOMPARE(rows.join(QLatin1Char('|')), sorted.join(QLatin1Char('|')));
    }

    void numbersOfVisitorsAreAddedUp()
    {
        KioskFixture kiosk(settings());
        kiosk.start();
        kiosk.visitor().openPartner(2);
        QVERIFY(kiosk.tap(QStringLiteral("larger")));
        QCOMPARE(counted(kiosk).join(QLatin1Char('|')), QStringList{partnerRow(kiosk, 2, 1)}.join(QLatin1Char('|')));
        kiosk.visitor().openPartner(2);
        QVERIFY(kiosk.tap(QStringLiteral("larger")));
        QCOMPARE(counted(kiosk).join(QLatin1Char('|')), QStringList{partnerRow(kiosk, 2, 2)}.join(QLatin1Char('|')));
    }

    void goingBackToAPartnerDoesNotCountAgain()
    {
        KioskFixture kiosk(settings());
        kiosk.start();
        kiosk.visitor().openPartner(2);
        kiosk.visitor().openEverybody();
        settleKiosk();
        QVERIFY(kiosk.tap(QStringLiteral("back")));
        QCOMPARE(kiosk.page(), QStringLiteral("partnerPage"));
        QCOMPARE(counted(kiosk).join(QLatin1Char('|')), QStringList{partnerRow(kiosk, 2, 1)}.join(QLatin1Char('|')));
    }

    void goingToAPartnerAgainDoes()
    {
        KioskFixture kiosk(settings());
        kiosk.start();
        kiosk.visitor().openPartner(2);
        kiosk.visitor().openEverybody();
        kiosk.visitor().openPartner(2);
        settleKiosk();
        QVERIFY(kiosk.tap(QStringLiteral("larger")));
        QCOMPARE(counted(kiosk).join(QLatin1Char('|')), QStringList{partnerRow(kiosk, 2, 2)}.join(QLatin1Char('|')));
    }

    void whatNobodyKnowsLeavesNothing()
    {
        KioskFixture kiosk(settings());
        kiosk.start();
        QVERIFY(kiosk.tap(QStringLiteral("search")));
        QVERIFY(searchInVain(kiosk, QStringLiteral("zzqxw xkvvq")));
        QCOMPARE(counted(kiosk).join(QLatin1Char('|')), QString());
    }

    void aSearchThatIsMendedIsNoneInVain()
    {
        KioskFixture kiosk(settings());
        kiosk.start();
        QVERIFY(kiosk.tap(QStringLiteral("search")));
        QVERIFY(searchInVain(kiosk, QStringLiteral("alrijne accez")));
        kiosk.visitor().setWords(QStringLiteral("alrijne"));
        const auto hasRows = [&kiosk] {
            const auto *rows = kiosk.shown<PartnerRows>(QStringLiteral("partnerRows"));
            return rows && rows->model()->rowCount() > 0 &&
                   !kiosk.shown<TextLabel>(QStringLiteral("searchMessage"))->text().contains(QLatin1String("accez"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasRows(), 20000);
        QCOMPARE(counted(kiosk).join(QLatin1Char('|')), QString());
    }
};

QTEST_MAIN(VisitorCountingTest)
#include "visitorcounting_test.moc"
