// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/selftest.h"

#include "support/cataloguecopy.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class SelfTestTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString settings(const QByteArray &document) const
    {
        const QString path = m_folder.filePath(QStringLiteral("kiosk.toml"));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(document) == document.size() ? path : QString();
    }

    static SelfTestSubject subject()
    {
        SelfTestSubject subject;
        subject.bundled = QStringLiteral(BUNDLED_CATALOGUE);
        return subject;
    }

    static const SelfTestLine &lineOf(const QList<SelfTestLine> &lines, SelfTestPart part)
    {
        return *std::find_if(lines.begin(), lines.end(),
                             [part](const SelfTestLine &line) { return line.part == part; });
    }

private slots:
    void everyPartHasALine()
    {
        const QList<SelfTestLine> lines = selfTest(subject());
        QCOMPARE(lines.size(), 6);
        QCOMPARE(selfTestReport(lines).count(QLatin1Char('\n')), 5);
        for (const SelfTestPart part : {SelfTestPart::Settings, SelfTestPart::Catalogue, SelfTestPart::Translation,
                                        SelfTestPart::Fonts, SelfTestPart::QrCode})
            QVERIFY2(lineOf(lines, part).isFine, qPrintable(lineOf(lines, part).text));
    }

    void wrongSettingsGiveTheirCodeAndLine()
    {
        SelfTestSubject wrong = subject();
        wrong.settingsFile = settings("language = \"nl\"\n[times]\nidle = 2\n");
        const QList<SelfTestLine> lines = selfTest(wrong);
        QVERIFY(lineOf(lines, SelfTestPart::Settings).text.contains(QStringLiteral("kiosk.toml:3")));
        QCOMPARE(exitStatusOf(lines), 10);
    }

    void aDamagedCatalogueGivesItsCode()
    {
        const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
        copy.setBytes(copy.bytes().left(20000));
        SelfTestSubject wrong = subject();
        wrong.catalogue = copy.path();
        QCOMPARE(exitStatusOf(selfTest(wrong)), 11);
    }

    void categoriesThatTheCatalogueLacksAreTold()
    {
        SelfTestSubject wrong = subject();
        wrong.settingsFile = settings("categories = [\"leiden\", \"atlantis\"]\n");
        const QList<SelfTestLine> lines = selfTest(wrong);
        QVERIFY(lineOf(lines, SelfTestPart::Catalogue).text.contains(QStringLiteral("atlantis")));
        QCOMPARE(exitStatusOf(lines), 11);
    }

    void aStartLanguageThatTheCatalogueLacksIsTold()
    {
        SelfTestSubject wrong = subject();
        wrong.settingsFile = settings("language = \"fr\"\n");
        const QList<SelfTestLine> lines = selfTest(wrong);
        QVERIFY(lineOf(lines, SelfTestPart::Catalogue).text.contains(QStringLiteral("“fr”")));
        QCOMPARE(exitStatusOf(lines), 11);
        SelfTestSubject regional = subject();
        regional.settingsFile = settings("language = \"nl-BE\"\n");
        QVERIFY(lineOf(selfTest(regional), SelfTestPart::Catalogue).isFine);
    }

    void aLanguageThatTheProgramLacksGivesItsCode()
    {
        const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
        QCOMPARE(copy.run({QStringLiteral("UPDATE language SET tag = 'fy' WHERE tag = 'nl'")}), QString());
        SelfTestSubject wrong = subject();
        wrong.catalogue = copy.path();
        const QList<SelfTestLine> lines = selfTest(wrong);
        QVERIFY(lineOf(lines, SelfTestPart::Catalogue).isFine);
        QCOMPARE(exitStatusOf(lines), 12);
    }

    void aRegionOfALanguageIsSpokenAsTheLanguage()
    {
        const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
        QCOMPARE(copy.run({QStringLiteral("UPDATE language SET tag = 'en-GB' WHERE tag = 'en'")}), QString());
        SelfTestSubject british = subject();
        british.catalogue = copy.path();
        const QList<SelfTestLine> lines = selfTest(british);
        QVERIFY2(lineOf(lines, SelfTestPart::Catalogue).isFine, qPrintable(selfTestReport(lines)));
        QVERIFY2(lineOf(lines, SelfTestPart::Translation).isFine, qPrintable(selfTestReport(lines)));
    }

    void charactersThatNoFontHasGiveTheirCode()
    {
        const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
        // A character that no font has: the no such character exists.
        QCOMPARE(copy.run({QStringLiteral("UPDATE partner_name SET text = text || char(7002)")}), QString());
        SelfTestSubject wrong = subject();
        wrong.catalogue = copy.path();
        const QList<SelfTestLine> lines = selfTest(wrong);
        QVERIFY2(lineOf(lines, SelfTestPart::Fonts).text.contains(QStringLiteral("1b5a")),
                 qPrintable(selfTestReport(lines)));
        QCOMPARE(exitStatusOf(lines), 13);
    }

    void aMonitorThatIsNotThereGivesItsCode()
    {
        SelfTestSubject wrong = subject();
        wrong.settingsFile = settings("monitor = \"HDMI-9\"\n");
        const QList<SelfTestLine> lines = selfTest(wrong);
        QVERIFY(lineOf(lines, SelfTestPart::Screen).text.contains(QStringLiteral("HDMI-9")));
        QCOMPARE(exitStatusOf(lines), 14);
    }

    void noDisplayIsTold()
    {
        SelfTestSubject remote = subject();
        remote.hasDisplay = false;
        QCOMPARE(exitStatusOf(selfTest(remote)), 14);
    }

    void withoutAnAddressNothingCanBeTakenAlong()
    {
        const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
        QCOMPARE(copy.run({QStringLiteral("DELETE FROM link_text"), QStringLiteral("DELETE FROM link")}), QString());
        SelfTestSubject wrong = subject();
        wrong.catalogue = copy.path();
        const QList<SelfTestLine> lines = selfTest(wrong);
        QVERIFY2(!lineOf(lines, SelfTestPart::QrCode).isFine, qPrintable(selfTestReport(lines)));
    }
};

QTEST_MAIN(SelfTestTest)
#include "selftest_test.moc"
