// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/kiosksettings.h"

#include "support/restriction.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace
{

// Of 1234, made by kiosk-pin.
const QByteArray pinHash =
    "$argon2id$v=19$m=65536,t=2,p=1$4EGu2w6Lwq/qpmWBmr2Oyw$O4EqLpUl4b2BWYnWTnEOuqG3JWlYTvYKnNEBv5v9pIU";

ReadKioskSettings parsed(const QByteArray &document)
{
    return parseKioskSettings(document, QStringLiteral("kiosk.toml"));
}

QString mistakesOf(const QByteArray &document)
{
    QStringList texts;
    for (const KioskMistake &mistake : parsed(document).mistakes)
        texts.append(kioskMistakeText(mistake));
    return texts.join(QLatin1Char('\n'));
}

QByteArray exampleDocument()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/data/kiosk.toml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// kiosk.toml: what it decides, and what is told when it is wrong.
class KioskSettingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void emptyDocumentGivesTheDefaults()
    {
        const ReadKioskSettings reading = parsed("");
        QVERIFY(reading.mistakes.isEmpty());
        QVERIFY(reading.settings == KioskSettings());
    }

    void everyKeyIsRead()
    {
        const ReadKioskSettings reading = parsed("language = 'NL'\n"
                                                 "tree = 'theme'\n"
                                                 "categories = ['health', 'arts']\n"
                                                 "catalogue = '/srv/catalogue.sqlite'\n"
                                                 "monitor = 'HDMI-A-1'\n"
                                                 "rotation = 270\n"
                                                 "theme = 'dark'\n"
                                                 "reduced-motion = true\n"
                                                 "pin = '" +
                                                 pinHash +
                                                 "'\n"
                                                 "times.idle = 30\n"
                                                 "times.countdown = 45\n"
                                                 "times.attract = 0\n"
                                                 "[counts]\n"
                                                 "enabled = true\n"
                                                 "keep-days = 31\n");
        KioskSettings expected;
        expected.language = *Language::fromTag(u"nl");
        expected.tree = CategoryTree::Theme;
        expected.categories = QStringList{QStringLiteral("health"), QStringLiteral("arts")};
        expected.catalogue = QStringLiteral("/srv/catalogue.sqlite");
        expected.monitor = QStringLiteral("HDMI-A-1");
        expected.rotation = KioskRotation::Left;
        expected.theme = KioskTheme::Dark;
        expected.isMotionReduced = true;
        expected.pinHash = QString::fromLatin1(pinHash);
        expected.idle = std::chrono::seconds(30);
        expected.countdown = std::chrono::seconds(45);
        expected.attract = std::chrono::seconds(0);
        expected.isCounting = true;
        expected.keepCountsDays = 31;
        QVERIFY(reading.mistakes.isEmpty());
        QVERIFY(reading.settings == expected);
    }

    void mistakesAreToldWithTheirPlace_data();
    void mistakesAreToldWithTheirPlace()
    {
        QFETCH(const QByteArray, document);
        QFETCH(const QString, text);
        QCOMPARE(mistakesOf(document), QStringLiteral("kiosk.toml:") + text);
    }

    void allMistakesAreTold()
    {
        const QList<KioskMistake> mistakes =
            parsed("theme = 3\nrotation = 45\nfoo = 1\n[times]\nidle = 1\ncountdown = 1\n").mistakes;
        QList<int> lines;
        for (const KioskMistake &mistake : mistakes)
            lines.append(mistake.line);
        QCOMPARE(lines, (QList<int>{1, 2, 3, 5, 6}));
    }

    void whatCouldBeReadStays()
    {
        const KioskSettings settings =
            parsed("monitor = 'DP-1'\nrotation = 90\ntree = 'tree'\npin = '" + pinHash + "'\n[times]\nidle = 5\n")
                .settings;
        KioskSettings expected;
        expected.monitor = QStringLiteral("DP-1");
        expected.rotation = KioskRotation::Right;
        expected.pinHash = QString::fromLatin1(pinHash);
        QVERIFY(settings == expected);
    }

    void digitsOfAPinAreNeverRepeated()
    {
        QVERIFY(!mistakesOf("pin = '482915'").contains(QStringLiteral("482915")));
        QVERIFY(!mistakesOf("pin = 482915").contains(QStringLiteral("482915")));
    }

    void longerIdleTimeTakesTheOtherWithIt()
    {
        const ReadKioskSettings reading = parsed("times.idle = 300");
        QVERIFY(reading.mistakes.isEmpty());
        QVERIFY(reading.settings.attract == std::chrono::seconds(300));
    }

    void exampleHasNoMistakeAndChangesNothing()
    {
        const QByteArray document = exampleDocument();
        QVERIFY(!document.isEmpty());
        QCOMPARE(mistakesOf(document), QString());
        QVERIFY(parsed(document).settings == KioskSettings());
    }

    void everyKeyOfTheExampleHoldsTheDefault()
    {
        QStringList keys;
        QString table;
        QByteArray taken;
        static const QRegularExpression key(QStringLiteral("^#([a-z-]+) = "));
        for (const QByteArray &line : exampleDocument().split('\n')) {
            if (line.startsWith('['))
                table = QString::fromLatin1(line.mid(1, line.indexOf(']') - 1)) + QLatin1Char('.');
            const QRegularExpressionMatch match = key.match(QString::fromUtf8(line));
            if (match.hasMatch())
                keys.append(table + match.captured(1));
            taken += (match.hasMatch() ? line.mid(1) : line) + '\n';
        }
        QCOMPARE(keys, kioskSettingsKeys());
        QCOMPARE(mistakesOf(taken), QString());
        QVERIFY(parsed(taken).settings == KioskSettings());
        // Nothing was overlooked: the same keys with other values are read.
        taken.replace("keep-days = 400", "keep-days = 7").replace("rotation = 0", "rotation = 180");
        QCOMPARE(parsed(taken).settings.keepCountsDays, 7);
        QCOMPARE(parsed(taken).settings.rotation, KioskRotation::HalfTurn);
    }

    void everyKeyHasAValueToPrint()
    {
        KioskSettings settings;
        settings.rotation = KioskRotation::Left;
        settings.categories = QStringList{QStringLiteral("leiden"), QStringLiteral("regional")};
        settings.pinHash = QString::fromLatin1(pinHash);
        QStringList values;
        for (const QString &key : kioskSettingsKeys())
            values.append(kioskSettingsValue(settings, key));
        QCOMPARE(values.join(QLatin1Char('|')),
                 QStringLiteral("|place|leiden, regional|||270|light|false|set|60|20|120|false|400"));
    }

    void afterCrashesOnlyTheMachineIsKept()
    {
        const KioskSettings settings =
            parsed("monitor = 'DP-1'\nrotation = 90\ntheme = 'dark'\ncatalogue = '/x'\npin = '" + pinHash +
                   "'\ncounts.enabled = true\n")
                .settings;
        KioskSettings expected;
        expected.monitor = QStringLiteral("DP-1");
        expected.rotation = KioskRotation::Right;
        expected.pinHash = QString::fromLatin1(pinHash);
        QVERIFY(safeSettings(settings) == expected);
    }

    void fileThatCannotBeReadIsAMistake_data();
    void fileThatCannotBeReadIsAMistake()
    {
        QFETCH(const QString, what);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kiosk.toml"));
        if (what == QLatin1String("folder"))
            QVERIFY(QDir().mkdir(path));
        else if (what == QLatin1String("pipe"))
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        else if (what == QLatin1String("too large"))
            put(path, QByteArray(1024 * 1024 + 1, '\n'));
        const ReadKioskSettings reading = readKioskSettings(path);
        QCOMPARE(reading.mistakes.size(), 1);
        QVERIFY(reading.settings == KioskSettings());
        QVERIFY(kioskMistakeText(reading.mistakes.first()).contains(path));
    }

    void fileIsReadAndNamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kiosk.toml"));
        put(path, "rotation = 90\ntheme = 'drak'\n");
        const ReadKioskSettings reading = readKioskSettings(path);
        QCOMPARE(reading.settings.rotation, KioskRotation::Right);
        QCOMPARE(reading.mistakes.size(), 1);
        QVERIFY(kioskMistakeText(reading.mistakes.first()).startsWith(path + QStringLiteral(":2:")));
    }

    void damagedDocumentsAreToldOfOrRead()
    {
        QRandomGenerator random(5);
        const QByteArray whole = exampleDocument().replace("\n#", "\n");
        QVERIFY(!whole.isEmpty());
        for (int number = 0; number < 3000; ++number) {
            QByteArray document = number % 2 == 0 ? whole : exampleDocument();
            for (int change = 0; change < 3; ++change)
                document[random.bounded(static_cast<int>(document.size()))] = static_cast<char>(random.bounded(256));
            document.truncate(random.bounded(static_cast<int>(document.size()) * 2));
            const ReadKioskSettings reading = parsed(document);
            for (const KioskMistake &mistake : reading.mistakes)
                QVERIFY(kioskMistakeText(mistake).startsWith(QStringLiteral("kiosk.toml:")));
            QVERIFY(reading.settings.countdown >= std::chrono::seconds(20));
            QVERIFY(reading.settings.idle >= std::chrono::seconds(10));
        }
    }

    void manyCategoriesTakeNoTime()
    {
        QByteArray document = "categories = [";
        for (int number = 0; number < 50000; ++number)
            document += "\"a" + QByteArray::number(number) + "\",";
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(parsed(document + "]").settings.categories.size(), 50000);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void standardFileIsTheFirstOfTheSystem()
    {
        const QTemporaryDir home;
        const QTemporaryDir first;
        const QTemporaryDir second;
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.path()));
        qputenv("XDG_CONFIG_DIRS", QFile::encodeName(first.path()) + ':' + QFile::encodeName(second.path()));
        const auto fileIn = [](const QTemporaryDir &folder) {
            return folder.filePath(QStringLiteral("partneratlas/kiosk.toml"));
        };
        for (const QTemporaryDir *folder : {&home, &first, &second})
            QVERIFY(QDir(folder->path()).mkdir(QStringLiteral("partneratlas")));
        put(fileIn(home), "");
        QCOMPARE(standardKioskSettingsPath(), QString());
        put(fileIn(second), "");
        QCOMPARE(standardKioskSettingsPath(), fileIn(second));
        QVERIFY(QFile::link(QStringLiteral("/no/such/file"), fileIn(first)));
        QCOMPARE(standardKioskSettingsPath(), fileIn(first));
    }
};

void KioskSettingsTest::mistakesAreToldWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *what, const QByteArray &document, const char *text) {
        QTest::newRow(what) << document << QString::fromUtf8(text);
    };
    row("not TOML", "tree = place",
        "1:8: This is not TOML: Error while parsing value: could not determine value type. Compare the "
        "line with the example that was installed.");
    row("unknown key with a guess", "\ntreee = 'place'", "2:9: The key “treee” is unknown. Did you mean “tree”?");
    row("unknown key", "[times]\nsleep = 1",
        "2:9: The key “times.sleep” is unknown. Known here: idle, countdown, attract.");
    row("unknown table", "[loudness]\na = 1",
        "1:1: The key “loudness” is unknown. Known here: language, tree, categories, catalogue, monitor, rotation, "
        "theme, reduced-motion, pin, times, counts.");
    row("key below a table", "[counts]\nmonitor = 'DP-1'",
        "2:11: The key “counts.monitor” stands in the wrong place. Write it above the first line with square "
        "brackets.");
    row("key above its table", "idle = 60",
        "1:8: The key “idle” stands in the wrong place. Write it below a line [times].");
    row("a table that is none", "times = 60",
        "1:9: “times” has the wrong type. Write keys below a line with its name between square brackets.");
    row("wrong type", "theme = true", "1:9: “theme” has the wrong type. Write a text between quotation marks.");
    row("number as a text", "rotation = '90'",
        "1:12: “rotation” has the wrong type. Write a whole number, without quotation marks.");
    row("truth as a text", "counts.enabled = 'yes'",
        "1:18: “counts.enabled” has the wrong type. Write true or false, without quotation marks.");
    row("list as a text", "categories = 'leiden'",
        "1:14: “categories” has the wrong type. Write a list such as [\"leiden\", \"regional\"].");
    row("too small", "times.countdown = 19",
        "1:19: “times.countdown” cannot be 19. Write a whole number from 20 to 120.");
    row("too large", "times.idle = 3601", "1:14: “times.idle” cannot be 3601. Write a whole number from 10 to 3600.");
    row("not whole", "times.idle = 60.5", "1:14: “times.idle” cannot be 60.5. Write a whole number from 10 to 3600.");
    row("not a number", "counts.keep-days = nan",
        "1:20: “counts.keep-days” cannot be nan. Write a whole number from 1 to 3660.");
    row("too small, but not zero", "times.attract = 29",
        "1:17: “times.attract” cannot be 29. Write a whole number from 30 to 86400, or 0.");
    row("attract before idle", "times.idle = 90\ntimes.attract = 60",
        "2:17: “times.attract” is shorter than “times.idle”. Write a whole number from 90, or 0.");
    row("rotation", "rotation = 45", "1:12: “rotation” cannot be “45”. Write one of: 0, 90, 180, 270.");
    row("word with a guess", "theme = 'Drak'", "1:9: “theme” cannot be “Drak”. Did you mean “dark”?");
    row("word", "tree = 'country'", "1:8: “tree” cannot be “country”. Write one of: place, kind, theme.");
    row("language", "language = 'Nederlands!'",
        "1:12: “Nederlands!” is not a language. Write a tag such as \"nl\" or \"en\".");
    row("short name", "categories = ['leiden', 'Den Haag']",
        "1:25: “Den Haag” cannot be the short name of a category. Use small letters, digits and single hyphens, such "
        "as "
        "\"the-hague\".");
    row("listed twice", "categories = ['leiden', 'leiden']", "1:25: “leiden” is listed twice. Remove one of them.");
    row("item of another type", "categories = ['leiden', 3]",
        "1:25: “categories” has the wrong type. Write a text between quotation marks.");
    row("relative path", "catalogue = '~/a.sqlite'",
        "1:13: “~/a.sqlite” is not a whole path. Write it from the first slash on.");
    row("several lines", "monitor = \"a\\nb\"",
        "1:11: “monitor” is too long, or holds line breaks or double spaces. Write a text on one line, or leave the "
        "key "
        "out.");
    row("digits of a PIN", "pin = '1234'",
        "1:7: “pin” holds no PIN that can be checked; it never holds the digits themselves. “partneratlas-catalogue "
        "kiosk-pin” makes the line.");
}

void KioskSettingsTest::fileThatCannotBeReadIsAMistake_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"missing", "folder", "pipe", "too large"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

QTEST_GUILESS_MAIN(KioskSettingsTest)
#include "kiosksettings_test.moc"
