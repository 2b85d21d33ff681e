// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/consoleprogram.h"

#include "compiling/recordcolumns.h"
#include "exporting/exportfixture.h"
#include "exporting/exportprofiles.h"
#include "language/interfacelanguage.h"
#include "settings/savedviews.h"
#include "support/restriction.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace
{

/// A device that takes no bytes, like a full disk.
class FullDevice final : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

/// Features 82, N10, N20: the same exports without a window.
class ExportCommandTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const SourceFolder source;
        m_catalogue = m_folder.filePath(QStringLiteral("catalogue.sqlite"));
        QCOMPARE(source.compile(m_catalogue, {7, *PartialDate::fromIso(u"2026-11-25")}), QString());
    }

    void init()
    {
        const QString data = m_folder.filePath(QStringLiteral("data"));
        QDir(data).removeRecursively();
        qputenv("XDG_DATA_HOME", QFile::encodeName(data));
        m_target = m_folder.filePath(QStringLiteral("out"));
        QFile::remove(m_target);
    }

    void bytesAreThoseOfTheLibrary_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("file");
        const auto row = [](const char *line, const char *file) {
            QTest::newRow(line) << QString::fromLatin1(line) << QByteArray(file);
        };
        row("", "plain-en.csv");
        row("--profile plain", "plain-en.csv");
        row("--profile Excel-EN", "excel-en.csv");
        row("--opens-in excel-en", "excel-en.csv");
        row("--profile excel-nl --language nl", "excel-nl.csv");
        row("--profile excel-nl --opens-in plain --language nl", "plain-nl.csv");
        row("--languages nl --language en", "plain-nl.csv");
        row("--format json", "en.json");
        row("--format json --columns all --languages all", "en.json");
        row("--format jsonld", "en.jsonld");
        row("--languages all --keys --columns name,other_language_name,kind,place,theme,cities,country,status,website,"
            "links,description,founded,started,agreement_from,agreement_until,ended,checked_on,members,member_of,"
            "related,other_names,sources,identifiers,slug,note",
            "side-by-side-keys.csv");
    }
    void bytesAreThoseOfTheLibrary()
    {
        QFETCH(const QString, line);
        QFETCH(const QByteArray, file);
        QCOMPARE(run(line), ExitStatus::Fine);
        QCOMPARE(m_result, golden(file));
        QCOMPARE(m_talk, QString());
        QCOMPARE(run(line + QLatin1String(" -o ") + m_target), ExitStatus::Fine);
        QCOMPARE(bytesOfFile(m_target), golden(file));
        QVERIFY(m_result.isEmpty());
        QVERIFY2(m_talk.startsWith(QLatin1String("3 partners ")) && m_talk.contains(m_target), qPrintable(m_talk));
    }

    void partnersAreThoseOfListInTheOrderOfTheLanguage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("slugs");
        const auto row = [](const char *line, const char *slugs) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(slugs);
        };
        row("", "alliance gent leiden");
        row("--languages nl", "gent leiden alliance");
        row("ugent", "gent");
        row("kind:university", "gent leiden");
        row("--kind university --place belgium", "gent");
        row("university -- -leiden", "gent");
        row("--view mine", "gent leiden");
        row("--view mine leiden", "leiden");
        row("--sort name:desc", "leiden gent alliance");
        row("--sort started:desc", "gent alliance leiden");
        row("--profile Mine", "leiden gent");
        row("--profile mine --sort slug", "gent leiden");
        row("--profile mine --kind network", "alliance");
        row("--view mine kind:network", "");
        // The best first in a list; in an export in the order of the list.
        row("leiden", "alliance leiden");
    }
    void partnersAreThoseOfListInTheOrderOfTheLanguage()
    {
        QFETCH(const QString, line);
        const auto filter = PartnerFilter::parse(QStringLiteral("kind:university"));
        QVERIFY(!SavedViews().save({QStringLiteral("mine"), filter}));
        ExportProfile profile;
        profile.name = QStringLiteral("mine");
        profile.sort = ExportSort{ListColumn::Slug, true};
        QVERIFY(!ExportProfiles().save(profile));
        const bool isOfProfile = line.startsWith(QLatin1String("--profile"));
        const QString view = isOfProfile && !line.contains(QLatin1String("--kind")) ? QStringLiteral(" --view mine ")
                                                                                    : QStringLiteral(" ");
        QCOMPARE(run(QStringLiteral("--columns slug --keys") + view + line), ExitStatus::Fine);
        QStringList found = QString::fromUtf8(m_result).remove(QLatin1Char('"')).split(QStringLiteral("\r\n"));
        QCOMPARE(found.takeFirst(), QStringLiteral("slug"));
        QCOMPARE(found.takeLast(), QString());
        QTEST(found.join(QLatin1Char(' ')), "slugs");
        QCOMPARE(m_talk,
                 found.isEmpty() ? QStringLiteral("No partner matches: only the headings were written.\n") : QString());
    }

    void fileWithoutPartnersIsWrittenAndTold_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("CSV") << QStringLiteral("csv")
                             << QStringLiteral("No partner matches: only the headings were written to ")
                             << QByteArray("\"slug\"\r\n");
        QTest::newRow("JSON") << QStringLiteral("json")
                              << QStringLiteral("No partner matches: an empty list was written to ") << QByteArray();
    }
    void fileWithoutPartnersIsWrittenAndTold()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, told);
        QFETCH(const QByteArray, bytes);
        const QString columns = format == QLatin1String("csv") ? QStringLiteral("--columns slug --keys ") : QString();
        QCOMPARE(
            run(columns + QStringLiteral("--format %1 -o %2 kind:university -- -leiden -gent").arg(format, m_target)),
            ExitStatus::Fine);
        QVERIFY2(m_talk.startsWith(told) && m_talk.contains(m_target), qPrintable(m_talk));
        QVERIFY(QFile::exists(m_target));
        if (!bytes.isEmpty())
            QVERIFY2(bytesOfFile(m_target).endsWith(bytes), bytesOfFile(m_target).constData());
        QVERIFY(QFile::remove(m_target));
    }

    void everythingForEditingHasTheColumnsOfRecords()
    {
        QCOMPARE(run(QStringLiteral("--columns all --keys")), ExitStatus::Fine);
        QStringList keys;
        for (const RecordColumn &column : recordColumns({languageOf("nl"), languageOf("en")}))
            keys.append(QLatin1Char('"') + keyOf(column) + QLatin1Char('"'));
        QVERIFY(m_result.startsWith(keys.join(QLatin1Char(',')).toUtf8() + "\r\n"));
    }

    void nameOfTheFileSaysTheFormat()
    {
        for (const char *suffix : {"csv", "xlsx", "json", "jsonld", "CSV", "txt"}) {
            const QString path = m_target + QLatin1Char('.') + QString::fromLatin1(suffix);
            QCOMPARE(run(QStringLiteral("-o ") + path), ExitStatus::Fine);
            const QByteArray bytes = bytesOfFile(path);
            const QByteArray begin = qstrcmp(suffix, "xlsx") == 0     ? "PK"
                                     : qstrcmp(suffix, "json") == 0   ? "{\"catalogue\""
                                     : qstrcmp(suffix, "jsonld") == 0 ? "{\"@context\""
                                                                      : "\"Name\"";
            QVERIFY2(bytes.startsWith(begin), suffix);
        }
        QCOMPARE(run(QStringLiteral("--format csv -o %1.json").arg(m_target)), ExitStatus::Fine);
        QCOMPARE(bytesOfFile(m_target + QLatin1String(".json")), golden("plain-en.csv"));
    }

    void profileDoesNotWriteUnderTheNameOfAnotherFormat()
    {
        QCOMPARE(run(QStringLiteral("--profile plain -o %1-other.xlsx").arg(m_target)), ExitStatus::WrongUsage);
        QVERIFY2(m_talk.contains(QLatin1String(".csv")), qPrintable(m_talk));
        QVERIFY(!QFile::exists(m_target + QLatin1String("-other.xlsx")));
        QCOMPARE(run(QStringLiteral("--profile plain -o %1-other.txt").arg(m_target)), ExitStatus::Fine);
        QCOMPARE(run(QStringLiteral("--format source -o %1").arg(m_target)), ExitStatus::WrongUsage);
        QVERIFY2(m_talk.contains(QLatin1String("FOLDER")), qPrintable(m_talk));
    }

    void workbookGoesToTheStandardOutputOnlyIfAsked()
    {
        QCOMPARE(run(QStringLiteral("--format xlsx")), ExitStatus::WrongUsage);
        QVERIFY(m_result.isEmpty());
        QCOMPARE(run(QStringLiteral("--format xlsx -o -")), ExitStatus::Fine);
        QVERIFY(m_result.startsWith("PK"));
        const QByteArray bytes = m_result;
        QCOMPARE(run(QStringLiteral("--format xlsx -o ") + m_target), ExitStatus::Fine);
        QCOMPARE(bytesOfFile(m_target), bytes);
    }

    void wrongUsageIsToldWithWhatThereIs_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *line, const char *told) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromUtf8(told);
        };
        row("--format docx", "csv, xlsx, json, jsonld");
        row("--opens-in abacus", "excel-nl, excel-en, libreoffice, plain");
        row("--columns name,colour", "“colour”");
        row("--columns ,", "all, name, ");
        row("--sort colour", "name, ");
        row("--sort name:up", "name, ");
        row("--languages 12", "nl or en, or all");
        row("--languages fr", "nl, en");
        row("--language fr", "Neither the program nor the catalogue has the language “fr”. There are: nl, en.");
        row("--format json --columns name", "--columns");
        row("--format jsonld --keys", "--keys");
        row("--format json --languages nl", "--languages");
        row("--format xlsx --opens-in plain -o x", "--opens-in");
        row("--kind nothing", "network, university");
        row("--format pdf", "partneratlas --export");
        row("--profile onpaper", "partneratlas --export \"onpaper\" -o FILE");
    }
    void wrongUsageIsToldWithWhatThereIs()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, told);
        ExportProfile profile;
        profile.name = QStringLiteral("onpaper");
        profile.format = ExportFormat::Pdf;
        QVERIFY(!ExportProfiles().save(profile));
        QCOMPARE(run(line), ExitStatus::WrongUsage);
        QVERIFY(m_result.isEmpty());
        QVERIFY2(m_talk.contains(told), qPrintable(m_talk));
        QVERIFY(!QFile::exists(QStringLiteral("x")));
    }

    void unusableInputHasStatusThree_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"--view nobodys", "--profile nobodys", "--catalogue /nonexistent", "--catalogue /dev/null"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void unusableInputHasStatusThree()
    {
        QFETCH(const QString, line);
        QCOMPARE(run(line + QLatin1String(" -o ") + m_target), ExitStatus::UnusableInput);
        QVERIFY(m_result.isEmpty() && !m_talk.isEmpty());
        QVERIFY(!QFile::exists(m_target));
    }

    void outputThatCannotBeWrittenHasStatusFour_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("a device") << QStringLiteral("/dev/null");
        QTest::newRow("no folder") << m_folder.filePath(QStringLiteral("none/x"));
    }
    void outputThatCannotBeWrittenHasStatusFour()
    {
        QFETCH(const QString, path);
        QCOMPARE(run(QStringLiteral("-o ") + path), ExitStatus::UnwritableOutput);
        QVERIFY2(m_talk.contains(path), qPrintable(m_talk));
    }

    void fullDiskHasStatusFourAndLeavesTheOldFile()
    {
        QFile old(m_target);
        QVERIFY(old.open(QIODevice::WriteOnly));
        QCOMPARE(old.write("before"), 6);
        old.close();
        ExitStatus status = ExitStatus::Fine;
        {
            const Restriction restriction(false, 100);
            status = run(QStringLiteral("-o ") + m_target);
        }
        QCOMPARE(status, ExitStatus::UnwritableOutput);
        QCOMPARE(bytesOfFile(m_target), QByteArray("before"));
        QVERIFY2(m_talk.contains(m_target), qPrintable(m_talk));
    }

    void fullStandardOutputHasStatusFour()
    {
        FullDevice full;
        QBuffer talk;
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && talk.open(QIODevice::WriteOnly));
        InterfaceLanguage language;
        ConsoleOutput output(full, talk);
        QCOMPARE(runConsole({QStringLiteral("partneratlas-catalogue"), QStringLiteral("export")}, m_catalogue, language,
                            output),
                 ExitStatus::UnwritableOutput);
        QVERIFY(!talk.data().isEmpty());
    }

    void columnsThatThisVersionDoesNotHaveAreTold()
    {
        QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("data/partneratlas"))));
        QFile file(m_folder.filePath(QStringLiteral("data/partneratlas/profiles.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(R"({"format": 1, "profiles": [{"name": "later", "columns": ["slug", "colour"]}]})") > 0);
        file.close();
        QCOMPARE(run(QStringLiteral("--profile later --keys gent")), ExitStatus::Fine);
        QVERIFY(m_result.startsWith("\"slug\"\r\n"));
        QVERIFY2(m_talk.contains(QLatin1String("colour")), qPrintable(m_talk));
        QCOMPARE(run(QStringLiteral("--profile later --columns name gent")), ExitStatus::Fine);
        QCOMPARE(m_talk, QString());
    }

    void profilesThatCannotBeReadAreTold()
    {
        QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("data/partneratlas/profiles.json"))));
        QCOMPARE(run(QStringLiteral("--profile mine")), ExitStatus::UnusableInput);
        QVERIFY2(m_talk.contains(QLatin1String("profiles.json")), qPrintable(m_talk));
        // A built-in one needs no file.
        QCOMPARE(run(QStringLiteral("--profile plain")), ExitStatus::Fine);
    }

    void showGivesTheObjectOfTheExport()
    {
        QCOMPARE(run(QStringLiteral("--format json")), ExitStatus::Fine);
        const QJsonArray partners =
            QJsonDocument::fromJson(m_result).object().value(QLatin1String("partners")).toArray();
        for (const QJsonValue &partner : partners) {
            const QStringList show{QStringLiteral("partneratlas-catalogue"), QStringLiteral("show"),
                                   QStringLiteral("--json"), partner[QLatin1String("slug")].toString()};
            QCOMPARE(runWith(show), ExitStatus::Fine);
            QCOMPARE(QJsonValue(QJsonDocument::fromJson(m_result).object()), partner);
        }
    }

private:
    ExitStatus run(const QString &line)
    {
        QStringList arguments{QStringLiteral("partneratlas-catalogue"), QStringLiteral("export")};
        if (!line.contains(QLatin1String("--language ")))
            arguments += {QStringLiteral("--language"), QStringLiteral("en")};
        return runWith(arguments + line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }

    ExitStatus runWith(const QStringList &arguments)
    {
        QBuffer results;
        QBuffer talk;
        if (!results.open(QIODevice::WriteOnly) || !talk.open(QIODevice::WriteOnly))
            qFatal("A buffer cannot be opened.");
        InterfaceLanguage language;
        ConsoleOutput output(results, talk);
        const ExitStatus status = runConsole(arguments, m_catalogue, language, output);
        m_result = results.data();
        m_talk = QString::fromUtf8(talk.data());
        return status;
    }

    QTemporaryDir m_folder;
    QString m_catalogue;
    QString m_target;
    QByteArray m_result;
    QString m_talk;
};

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "exportcommand_test.moc"
