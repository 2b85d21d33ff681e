// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/staffpage.h"

#include "kiosk/fingerscrollarea.h"
#include "kiosk/kioskappearance.h"
#include "kiosk/kioskbutton.h"
#include "language/interfacelanguage.h"

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace
{

QStringList textsOf(const QList<StaffSection> &report)
{
    QStringList texts;
    for (const StaffSection &section : report)
        texts += QStringList(section.heading + (section.isTrouble ? QStringLiteral("!") : QString())) + section.lines;
    return texts;
}

KioskMistake mistake()
{
    KioskMistake mistake;
    mistake.file = QStringLiteral("kiosk.toml");
    mistake.line = 3;
    mistake.column = 1;
    mistake.problem = KioskProblem::UnknownKey;
    mistake.key = QStringLiteral("times.idel");
    mistake.allowed = QStringList{QStringLiteral("idle")};
    return mistake;
}

CatalogueInfo info()
{
    CatalogueInfo info;
    info.path = QStringLiteral("/usr/share/partneratlas/catalogue.sqlite");
    info.edition = 4;
    info.editionDate = PartialDate::fromIso(u"2026-11-23").value_or(PartialDate());
    info.partnerCount = 128;
    return info;
}

} // namespace

class StaffPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void healthyKioskHasNoTroubles();
    void everyTroubleIsTold();
    void withoutACatalogueThatIsSaid();
    void everyLineIsOnThePage();
    void anotherReportReplacesTheFirst();
    void longReportsAreScrolledAndButtonsStay();
    void backHidesAndLeaveAsks();
    void dutchStaffReadDutch();

private:
    std::unique_ptr<InterfaceLanguage> m_language;
};

void StaffPageTest::init()
{
    m_language.reset();
    m_language = std::make_unique<InterfaceLanguage>();
    m_language->set(*Language::fromTag(u"en"));
}

void StaffPageTest::healthyKioskHasNoTroubles()
{
    StaffFacts facts;
    facts.catalogue = info();
    QCOMPARE(
        textsOf(staffReport(facts)),
        QStringList({QStringLiteral("Settings"), QStringLiteral("There is no file: all settings are the defaults."),
                     QStringLiteral("Catalogue"), QStringLiteral("/usr/share/partneratlas/catalogue.sqlite"),
                     QStringLiteral("Edition 4 of 23 November 2026"), QStringLiteral("128 partners"),
                     QStringLiteral("Counts"), QStringLiteral("Nothing is counted."), QStringLiteral("Last errors"),
                     QStringLiteral("There were none.")}));
}

void StaffPageTest::everyTroubleIsTold()
{
    StaffFacts facts;
    facts.settingsFile = QStringLiteral("/etc/xdg/partneratlas/kiosk.toml");
    facts.mistakes = {mistake()};
    facts.isCareful = true;
    facts.catalogue = info();
    facts.settings.isCounting = true;
    facts.settings.keepCountsDays = 400;
    facts.countsFolder = QStringLiteral("/var/lib/kiosk/counts");
    facts.errors = {{QDateTime(QDate(2026, 11, 28), QTime(9, 30)), QStringLiteral("older")},
                    {QDateTime(QDate(2026, 11, 29), QTime(9, 30)), QStringLiteral("newer")}};
    const QList<StaffSection> report = staffReport(facts);
    QVERIFY(report.at(0).isTrouble);
    QVERIFY(report.at(0).lines.contains(kioskMistakeText(mistake())));
    QCOMPARE(report.at(0).lines.last(), facts.settingsFile);
    QCOMPARE(report.at(0).lines.size(), 3);
    QVERIFY(!report.at(1).isTrouble);
    QCOMPARE(report.at(2).lines, QStringList({QStringLiteral("Counts of each day are kept for 400 days."),
                                              QStringLiteral("/var/lib/kiosk/counts")}));
    QVERIFY(report.at(3).isTrouble);
    QVERIFY(report.at(3).lines.first().endsWith(QLatin1String("newer")));
    QVERIFY(report.at(3).lines.last().endsWith(QLatin1String("older")));
}

void StaffPageTest::withoutACatalogueThatIsSaid()
{
    const QList<StaffSection> report = staffReport({});
    QVERIFY(report.at(1).isTrouble);
    QCOMPARE(report.at(1).lines, QStringList(QStringLiteral("No catalogue could be opened.")));
}

void StaffPageTest::everyLineIsOnThePage()
{
    const KioskAppearance appearance(KioskAppearance::Theme::Light);
    StaffPage page(appearance);
    page.resize(1024, 768);
    StaffFacts facts;
    facts.mistakes = {mistake()};
    page.showReport(staffReport(facts));
    QStringList shown;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        shown.append(label->text());
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    for (const StaffSection &section : staffReport(facts)) {
        for (const QString &line : section.lines)
            QVERIFY2(shown.contains(line), qPrintable(line));
    }
    QVERIFY(shown.contains(QStringLiteral("Settings: look at this")));
    QVERIFY(shown.contains(QStringLiteral("Counts")));
}

void StaffPageTest::anotherReportReplacesTheFirst()
{
    const KioskAppearance appearance(KioskAppearance::Theme::Light);
    StaffPage page(appearance);
    page.showReport({{QStringLiteral("One"), {QStringLiteral("first")}, false}});
    const qsizetype labels = page.findChildren<QLabel *>().size();
    page.showReport({{QStringLiteral("Two"), {QStringLiteral("second")}, false}});
    QCOMPARE(page.findChildren<QLabel *>().size(), labels);
}

void StaffPageTest::longReportsAreScrolledAndButtonsStay()
{
    const KioskAppearance appearance(KioskAppearance::Theme::Light);
    StaffPage page(appearance);
    page.resize(1024, 768);
    QStringList lines;
    for (int line = 0; line < 200; ++line)
        lines.append(QStringLiteral("Line %1").arg(line));
    page.showReport({{QStringLiteral("Many"), lines, false}});
    QCoreApplication::processEvents();
    QScrollBar *bar = page.findChild<FingerScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 1000);
    for (const KioskButton *button : page.findChildren<KioskButton *>())
        QVERIFY(page.rect().contains(QRect(button->mapTo(&page, QPoint()), button->size())));
    bar->setValue(500);
    page.showReport({{QStringLiteral("Many"), lines, false}});
    QCOMPARE(bar->value(), 0);
}

void StaffPageTest::backHidesAndLeaveAsks()
{
    const KioskAppearance appearance(KioskAppearance::Theme::Light);
    StaffPage page(appearance);
    const QSignalSpy leave(&page, &StaffPage::leaveWanted);
    const QSignalSpy back(&page, &StaffPage::backWanted);
    page.showReport({});
    QTest::mouseClick(page.findChild<KioskButton *>(QStringLiteral("staffLeave")), Qt::LeftButton);
    QCOMPARE(leave.count(), 1);
    QVERIFY(page.isVisible());
    QTest::mouseClick(page.findChild<KioskButton *>(QStringLiteral("staffBack")), Qt::LeftButton);
    QCOMPARE(back.count(), 1);
    QVERIFY(!page.isVisible());
}

void StaffPageTest::dutchStaffReadDutch()
{
    m_language->set(*Language::fromTag(u"nl"));
    StaffFacts facts;
    facts.catalogue = info();
    const QStringList texts = textsOf(staffReport(facts));
    QVERIFY(texts.contains(QStringLiteral("Instellingen")));
    QVERIFY(texts.contains(QStringLiteral("Editie 4 van 23 november 2026")));
}

QTEST_MAIN(StaffPageTest)
#include "staffpage_test.moc"
