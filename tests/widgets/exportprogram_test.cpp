// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportfixture.h"
#include "exporting/exportprofiles.h"
#include "settings/myselection.h"
#include "settings/savedviews.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

/// `partneratlas --export`: the program itself, called from a terminal on a computer without a display.
class ExportProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listIsTheSameAsThatOfTheConsole();
    void everyLayoutIsMade_data();
    void everyLayoutIsMade();
    void selectionOfTheUserIsPrinted();
    void viewNarrowsTheList();
    void viewOfNobodyIsWrittenAndTold_data();
    void viewOfNobodyIsWrittenAndTold();
    void consoleNamesTheCommandForPdf();
    void callsThatCannotBeAnsweredEndWithTheirStatus_data();
    void callsThatCannotBeAnsweredEndWithTheirStatus();
    void diskThatIsFullLeavesTheOldFile();

private:
    struct Ended {
        int status = -1;
        QString talk;
        QByteArray result;
    };
    [[nodiscard]] Ended run(const char *program, const QStringList &arguments, bool hasRoom = true) const;
    [[nodiscard]] QString file(const char *name) const { return m_home->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void ExportProgramTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->path()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
}

ExportProgramTest::Ended ExportProgramTest::run(const char *program, const QStringList &arguments, bool hasRoom) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb")); // left behind by a session
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_home->path());
    if (!hasRoom) {
        process.setChildProcessModifier([] {
            const rlimit limit{1000, 1000}; // bytes of a file
            ::setrlimit(RLIMIT_FSIZE, &limit);
            ::signal(SIGXFSZ, SIG_IGN);
        });
    }
    process.start(QStringLiteral(PROGRAMS_FOLDER "/") + QLatin1String(program), arguments);
    constexpr int longest = 120'000; // milliseconds
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError()), process.readAllStandardOutput()};
}

void ExportProgramTest::listIsTheSameAsThatOfTheConsole()
{
    for (const char *profile : {"excel-nl", "plain"}) {
        const Ended window =
            run("partneratlas", {QStringLiteral("--export"), QLatin1String(profile), QStringLiteral("-o"),
                                 QStringLiteral("window.csv"), QStringLiteral("--language=nl")});
        QCOMPARE(window.status, 0);
        QVERIFY2(window.talk.contains(QLatin1String("window.csv")), qPrintable(window.talk));
        const Ended console = run("partneratlas-catalogue", {QStringLiteral("export"), QStringLiteral("--profile"),
                                                             QLatin1String(profile), QStringLiteral("--language=nl")});
        QCOMPARE(console.status, 0);
        QVERIFY(console.result.size() > 1000);
        QCOMPARE(bytesOfFile(file("window.csv")), console.result);
    }
}

void ExportProgramTest::everyLayoutIsMade_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("list") << QStringLiteral("pdf-list") << 3 << 15;
    QTest::newRow("sheets") << QStringLiteral("pdf-sheets") << 128 << 128; // one for each partner
    QTest::newRow("booklet") << QStringLiteral("pdf-booklet") << 20 << 120;
}

void ExportProgramTest::everyLayoutIsMade()
{
    QFETCH(QString, profile);
    QFETCH(int, least);
    QFETCH(int, most);
    const Ended made =
        run("partneratlas", {QStringLiteral("--export=") + profile, QStringLiteral("-o"), QStringLiteral("made.pdf")});
    QVERIFY2(made.status == 0, qPrintable(made.talk));
    const QByteArray bytes = bytesOfFile(file("made.pdf"));
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    QVERIFY2(bytes.count("/FontFile") > 0, "fonts are embedded");
    const auto pages = bytes.count("/Type /Page\n");
    QVERIFY2(pages >= least && pages <= most, qPrintable(QString::number(pages)));
}

void ExportProgramTest::selectionOfTheUserIsPrinted()
{
    const ExportFixture bundled(QStringLiteral(BUNDLED_CATALOGUE));
    MySelection selection;
    selection.setCatalogue(bundled.catalogue().info().id);
    for (const char *slug : {"tu-delft", "medical-delta"})
        QVERIFY(!selection.add({QLatin1String(slug), QStringLiteral("note")}));
    ExportProfile profile;
    profile.name = QStringLiteral("Mine");
    profile.partners = ExportedPartners::Selection;
    profile.columns = {ListColumn::Slug, ListColumn::Note};
    QVERIFY(!ExportProfiles().save(profile));
    const Ended made = run("partneratlas", {QStringLiteral("--export=mine"), QStringLiteral("-o"),
                                            QStringLiteral("mine.csv"), QStringLiteral("--language=en")});
    QVERIFY2(made.status == 0, qPrintable(made.talk));
    const QByteArray bytes = bytesOfFile(file("mine.csv"));
    QVERIFY2(bytes.endsWith("\"tu-delft\",\"note\"\r\n\"medical-delta\",\"note\"\r\n"), bytes.constData());
}

void ExportProgramTest::viewNarrowsTheList()
{
    SavedViews views;
    QVERIFY(!views.save({QStringLiteral("Museums"), PartnerFilter::parse(QStringLiteral("kind:museum"))}));
    QVERIFY(run("partneratlas", {QStringLiteral("--export=plain"), QStringLiteral("-o"), QStringLiteral("all.csv")})
                .status == 0);
    QVERIFY(run("partneratlas", {QStringLiteral("--export=plain"), QStringLiteral("--view=museums"),
                                 QStringLiteral("-o"), QStringLiteral("some.csv")})
                .status == 0);
    const auto lines = bytesOfFile(file("some.csv")).count("\r\n");
    QVERIFY(lines > 1);
    QVERIFY(lines < bytesOfFile(file("all.csv")).count("\r\n"));
}

void ExportProgramTest::viewOfNobodyIsWrittenAndTold_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("told");
    QTest::newRow("CSV") << QStringLiteral("plain") << QStringLiteral("none.csv")
                         << QStringLiteral("No partner matches: only the headings were written to none.csv.");
    QTest::newRow("PDF") << QStringLiteral("pdf-list") << QStringLiteral("none.pdf")
                         << QStringLiteral("No partner matches: none.pdf is a PDF file without partners.");
}

void ExportProgramTest::viewOfNobodyIsWrittenAndTold()
{
    QFETCH(const QString, profile);
    QFETCH(const QString, name);
    QFETCH(const QString, told);
    SavedViews views;
    QVERIFY(!views.save({QStringLiteral("Nobody"), PartnerFilter::parse(QStringLiteral("kind:museum qqqqqqqqqqqq"))}));
    const Ended made = run("partneratlas", {QStringLiteral("--export=") + profile, QStringLiteral("--view=nobody"),
                                            QStringLiteral("-o"), name, QStringLiteral("--language=en")});
    QVERIFY2(made.status == 0, qPrintable(made.talk));
    QVERIFY2(made.talk.contains(told), qPrintable(made.talk));
    QVERIFY(QFile::exists(m_home->filePath(name)));
}

void ExportProgramTest::consoleNamesTheCommandForPdf()
{
    const Ended refused = run("partneratlas-catalogue", {QStringLiteral("export"), QStringLiteral("--profile=pdf-list"),
                                                         QStringLiteral("-o"), QStringLiteral("list.pdf")});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.talk.contains(QLatin1String("partneratlas --export \"pdf-list\" -o")), qPrintable(refused.talk));
    QVERIFY(!QFile::exists(file("list.pdf")));
}

void ExportProgramTest::callsThatCannotBeAnsweredEndWithTheirStatus_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *line, int status, const char *named) {
        QTest::newRow(name) << QString::fromLatin1(line).split(QLatin1Char(' ')) << status
                            << QString::fromLatin1(named);
    };
    row("no file", "--export=plain", 2, "-o");
    row("PDF for a terminal", "--export=pdf-list -o -", 2, "PDF");
    row("unknown language", "--export=plain -o a.csv --language fr", 2, "fr");
    row("unknown option", "--export=plain -o a.csv --colour", 2, "colour");
    row("unknown profile", "--export=nobody -o a.csv", 3, "nobody");
    row("view without a name", "--export=plain -o a.csv --view=", 2, "--view");
    row("unknown view", "--export=plain -o a.csv --view nobody", 3, "nobody");
    row("no catalogue", "--export=plain -o a.csv nothing.sqlite", 3, "nothing.sqlite");
    row("no such folder", "--export=pdf-list -o no/such.pdf", 4, "no/such.pdf");
}

void ExportProgramTest::callsThatCannotBeAnsweredEndWithTheirStatus()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, named);
    const Ended ended = run("partneratlas", arguments);
    QCOMPARE(ended.status, status);
    QVERIFY2(ended.talk.contains(named), qPrintable(ended.talk));
    QVERIFY(!QFile::exists(file("a.csv")));
}

void ExportProgramTest::diskThatIsFullLeavesTheOldFile()
{
    for (const char *profile : {"pdf-list", "plain"}) {
        QFile old(file("list"));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("before");
        old.close();
        const Ended ended = run(
            "partneratlas",
            {QStringLiteral("--export"), QLatin1String(profile), QStringLiteral("-o"), QStringLiteral("list")}, false);
        QCOMPARE(ended.status, 4);
        QVERIFY2(ended.talk.contains(QLatin1String("list")), qPrintable(ended.talk));
        QCOMPARE(bytesOfFile(file("list")), QByteArray("before"));
        QCOMPARE(QDir(m_home->path()).entryList({QStringLiteral("list*")}, QDir::Files | QDir::Hidden).size(), 1);
    }
}

QTEST_GUILESS_MAIN(ExportProgramTest)
#include "exportprogram_test.moc"
