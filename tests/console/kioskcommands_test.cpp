// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/kioskcommands.h"

#include "console/consolerun.h"
#include "kioskcore/countsfile.h"
#include "kioskcore/pin.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace
{

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The hash in the line that kiosk-pin prints; empty for any other output.
QString hashIn(const QByteArray &output)
{
    const QString line = QString::fromLatin1(output);
    const QString beginning = QStringLiteral("pin = \"");
    const bool isLine = line.startsWith(beginning) && line.endsWith(QLatin1String("\"\n")) && line.count(u'\n') == 1;
    return isLine ? line.mid(beginning.size()).chopped(2) : QString();
}

/// A terminal in which kiosk-pin runs, with the test at the keyboard.
class Terminal final
{
public:
    Terminal()
        : m_keyboard(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_keyboard < 0 || ::grantpt(m_keyboard) != 0 || ::unlockpt(m_keyboard) != 0)
            qFatal("There is no terminal for the test.");
        // Stays open, so that the terminal outlives the program.
        m_screen = ::open(::ptsname(m_keyboard), O_RDWR | O_NOCTTY | O_CLOEXEC);
        m_program.setChildProcessModifier([this] {
            ::setsid();
            ::ioctl(m_screen, TIOCSCTTY, 0);
            ::dup2(m_screen, STDIN_FILENO);
        });
        m_program.setStandardInputFile(QProcess::nullDevice());
        m_program.start(QStringLiteral(CONSOLE_PROGRAM),
                        {QStringLiteral("kiosk-pin"), QStringLiteral("--language=en")});
    }
    ~Terminal()
    {
        m_program.kill();
        m_program.waitForFinished();
        ::close(m_screen);
        ::close(m_keyboard);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    /// Types when the program asks for it.
    void type(const QByteArray &question, const QByteArray &keys)
    {
        QTRY_VERIFY_WITH_TIMEOUT((m_talk += m_program.readAllStandardError()).contains(question), 20000);
        QTRY_VERIFY(!isShowing());
        QCOMPARE(::write(m_keyboard, keys.constData(), static_cast<std::size_t>(keys.size())), ssize_t(keys.size()));
    }
    /// Whether what is typed is shown.
    [[nodiscard]] bool isShowing() const
    {
        termios state = {};
        return ::tcgetattr(m_screen, &state) == 0 && (state.c_lflag & ECHO) != 0;
    }
    /// What stands on the screen because it was typed.
    [[nodiscard]] QByteArray shown() const
    {
        ::fcntl(m_keyboard, F_SETFL, O_NONBLOCK);
        QByteArray bytes(1000, '\0');
        const ssize_t size = ::read(m_keyboard, bytes.data(), static_cast<std::size_t>(bytes.size()));
        return bytes.left(qMax<ssize_t>(0, size));
    }
    [[nodiscard]] QProcess &program() { return m_program; }
    [[nodiscard]] QByteArray talk() { return m_talk += m_program.readAllStandardError(); }

private:
    int m_keyboard;
    int m_screen = -1;
    QProcess m_program;
    QByteArray m_talk;
};

} // namespace

/// What those do who look after a kiosk.
class KioskCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void settingsThatHoldArePrinted()
    {
        put(m_file, "rotation = 90\ncategories = ['leiden', 'regional']\n");
        const ConsoleRun run = runConsoleWith({QStringLiteral("kiosk-settings"), m_file});
        QCOMPARE(run.status, ExitStatus::Fine);
        QCOMPARE(run.result, QByteArray("language =\n"
                                        "tree = place\n"
                                        "categories = leiden, regional\n"
                                        "catalogue =\n"
                                        "monitor =\n"
                                        "rotation = 90\n"
                                        "theme = light\n"
                                        "reduced-motion = false\n"
                                        "pin =\n"
                                        "times.idle = 60\n"
                                        "times.countdown = 20\n"
                                        "times.attract = 120\n"
                                        "counts.enabled = false\n"
                                        "counts.keep-days = 400\n"));
        QVERIFY(run.talk.contains(m_file));
    }

    void mistakesAreToldWithStatusThree()
    {
        put(m_file, "rotation = 90\ntheme = 'drak'\ntree = 7\n");
        const ConsoleRun run = runConsoleWith({QStringLiteral("kiosk-settings"), m_file});
        QCOMPARE(run.status, ExitStatus::UnusableInput);
        QVERIFY(run.result.isEmpty());
        QVERIFY(run.talk.contains(m_file + QStringLiteral(":2:9: “theme” cannot be “drak”. Did you mean “dark”?")));
        QVERIFY(run.talk.contains(m_file + QStringLiteral(":3:8: ")));
        QVERIFY(run.talk.contains(QStringLiteral("2 mistakes found.")));
        const ConsoleRun dutch = runConsoleWith(
            {QStringLiteral("kiosk-settings"), m_file, QStringLiteral("--language"), QStringLiteral("nl")});
        QVERIFY(dutch.talk.contains(QStringLiteral("Bedoelde u")));
    }

    void oneValueIsForScripts()
    {
        put(m_file, "rotation = 270\n");
        const QStringList call{QStringLiteral("kiosk-settings"), m_file, QStringLiteral("--value")};
        const ConsoleRun run = runConsoleWith(call + QStringList{QStringLiteral("rotation")});
        QCOMPARE(run.status, ExitStatus::Fine);
        QCOMPARE(run.result, QByteArray("270\n"));
        QVERIFY(run.talk.isEmpty());
        const ConsoleRun unknown = runConsoleWith(call + QStringList{QStringLiteral("colour")});
        QCOMPARE(unknown.status, ExitStatus::WrongUsage);
        QVERIFY(unknown.talk.contains(QStringLiteral("times.idle")));
        // The picture is turned although something else is wrong.
        put(m_file, "rotation = 270\ntheme = 'drak'\n");
        const ConsoleRun beside = runConsoleWith(call + QStringList{QStringLiteral("rotation")});
        QCOMPARE(beside.status, ExitStatus::UnusableInput);
        QCOMPARE(beside.result, QByteArray("270\n"));
    }

    void hashOfThePinIsNotPrinted()
    {
        const std::optional<QString> hash = hashedPin(QStringLiteral("1234"));
        QVERIFY(hash);
        put(m_file, "pin = \"" + hash->toLatin1() + "\"\n");
        const ConsoleRun run = runConsoleWith({QStringLiteral("kiosk-settings"), m_file});
        QCOMPARE(run.status, ExitStatus::Fine);
        QVERIFY(run.result.contains("pin = set\n"));
        QVERIFY(!run.result.contains("argon2id") && !run.talk.contains(QStringLiteral("argon2id")));
    }

    void missingSettingsAreTheDefaults()
    {
        qputenv("XDG_CONFIG_DIRS", QFile::encodeName(m_folder.path()));
        const ConsoleRun run = runConsoleWith({QStringLiteral("kiosk-settings")});
        QCOMPARE(run.status, ExitStatus::Fine);
        QVERIFY(run.talk.contains(QStringLiteral("There is no kiosk.toml")));
        const ConsoleRun named =
            runConsoleWith({QStringLiteral("kiosk-settings"), m_folder.filePath(QStringLiteral("no"))});
        QCOMPARE(named.status, ExitStatus::UnusableInput);
    }

    void countsBecomeATable()
    {
        const QString folder = m_folder.filePath(QStringLiteral("counts"));
        const QDate day(2026, 11, 29);
        QVERIFY(!writeDayCounts(folder, day,
                                {{{CountedThing::Partner, QStringLiteral("tu-delft")}, 3},
                                 {{CountedThing::Partner, QStringLiteral("of-old")}, 1},
                                 {{CountedThing::QrCode, QStringLiteral("tu-delft")}, 2},
                                 {{CountedThing::Language, QStringLiteral("nl")}, 4},
                                 {{CountedThing::EmptySearch, QStringLiteral("leiden")}, 5}}));
        const QStringList call{QStringLiteral("kiosk-counts"), QStringLiteral("--folder"), folder};
        const QByteArray expected =
            "\"day\",\"what\",\"key\",\"name\",\"count\"\r\n"
            "\"2026-11-29\",\"partner\",\"of-old\",\"\",\"1\"\r\n"
            "\"2026-11-29\",\"partner\",\"tu-delft\",\"Delft University of Technology\",\"3\"\r\n"
            "\"2026-11-29\",\"language\",\"nl\",\"Nederlands\",\"4\"\r\n"
            "\"2026-11-29\",\"qr\",\"tu-delft\",\"Delft University of Technology\",\"2\"\r\n"
            "\"2026-11-29\",\"empty-search\",\"leiden\",\"\",\"5\"\r\n";
        const ConsoleRun run = runConsoleWith(call);
        QCOMPARE(run.status, ExitStatus::Fine);
        QCOMPARE(run.result, expected);
        QVERIFY(run.talk.isEmpty());
        const QString target = m_folder.filePath(QStringLiteral("counts.csv"));
        QCOMPARE(runConsoleWith(call + QStringList{QStringLiteral("-o"), target}).status, ExitStatus::Fine);
        QFile written(target);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), expected);
        QCOMPARE(runConsoleWith(call + QStringList{QStringLiteral("-o"), m_folder.path()}).status,
                 ExitStatus::UnwritableOutput);
        // What is broken is told, and the rest is written.
        put(countsPath(folder, day.addDays(1)), "hello");
        const ConsoleRun broken = runConsoleWith(call);
        QCOMPARE(broken.status, ExitStatus::UnusableInput);
        QCOMPARE(broken.result, expected);
        QVERIFY(broken.talk.contains(countsPath(folder, day.addDays(1))));
    }

    void countsThatAreNotThereAreTold()
    {
        const ConsoleRun named = runConsoleWith(
            {QStringLiteral("kiosk-counts"), QStringLiteral("--folder"), m_folder.filePath(QStringLiteral("nowhere"))});
        QCOMPARE(named.status, ExitStatus::UnusableInput);
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("state"))));
        const ConsoleRun standard = runConsoleWith({QStringLiteral("kiosk-counts")});
        QCOMPARE(standard.status, ExitStatus::Fine);
        QCOMPARE(standard.result, QByteArray("\"day\",\"what\",\"key\",\"name\",\"count\"\r\n"));
        QVERIFY(standard.talk.contains(QStringLiteral("Nothing was counted")));
    }

    void pinComesFromAnotherProgramToo_data();
    void pinComesFromAnotherProgramToo()
    {
        QFETCH(const QByteArray, input);
        QFETCH(const bool, isGood);
        QProcess program;
        program.start(QStringLiteral(CONSOLE_PROGRAM), {QStringLiteral("kiosk-pin"), QStringLiteral("--language=en")});
        program.write(input);
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), isGood ? 0 : 3);
        const QByteArray output = program.readAllStandardOutput();
        if (isGood)
            QVERIFY(pinMatches(hashIn(output), QStringLiteral("482915")));
        else
            QVERIFY(output.isEmpty());
        QCOMPARE(program.readAllStandardError().isEmpty(), isGood);
    }

    void pinInTheCommandIsRefused()
    {
        QCOMPARE(runConsoleWith({QStringLiteral("kiosk-pin"), QStringLiteral("1234")}).status, ExitStatus::WrongUsage);
    }

    void pinIsAskedForTwiceAndNotShown()
    {
        Terminal terminal;
        terminal.type("Type a PIN", "4829\n");
        terminal.type("again", "4829\n");
        QVERIFY(terminal.program().waitForFinished());
        QCOMPARE(terminal.program().exitCode(), 0);
        QVERIFY(pinMatches(hashIn(terminal.program().readAllStandardOutput()), QStringLiteral("4829")));
        QVERIFY(!terminal.shown().contains("4829"));
        QVERIFY(!terminal.talk().contains("4829"));
        QVERIFY(terminal.isShowing());
    }

    void twoDifferentPinsMakeNone()
    {
        Terminal terminal;
        terminal.type("Type a PIN", "4829\n");
        terminal.type("again", "4828\n");
        QVERIFY(terminal.program().waitForFinished());
        QCOMPARE(terminal.program().exitCode(), 3);
        QVERIFY(terminal.program().readAllStandardOutput().isEmpty());
        QVERIFY(terminal.talk().contains("another one"));
        QVERIFY(terminal.isShowing());
    }

    void interruptedProgramLeavesTheTerminalAsItWas_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << QByteArray("48\x03") << SIGINT;
        QTest::newRow("Ctrl+backslash") << QByteArray("48\x1c") << SIGQUIT;
        QTest::newRow("ended by another program") << QByteArray("48") << SIGTERM;
        QTest::newRow("end of the input") << QByteArray("\x04") << 0;
    }

    void interruptedProgramLeavesTheTerminalAsItWas()
    {
        QFETCH(const QByteArray, keys);
        QFETCH(const int, signal);
        Terminal terminal;
        terminal.type("Type a PIN", keys);
        if (signal == SIGTERM)
            ::kill(static_cast<pid_t>(terminal.program().processId()), SIGTERM);
        QVERIFY(terminal.program().waitForFinished());
        QCOMPARE(terminal.program().exitStatus(), signal == 0 ? QProcess::NormalExit : QProcess::CrashExit);
        QCOMPARE(terminal.program().exitCode(), signal == 0 ? 3 : signal);
        QVERIFY(terminal.isShowing());
    }

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("kiosk.toml"));
};

void KioskCommandsTest::pinComesFromAnotherProgramToo_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("a line") << QByteArray("482915\n") << true;
    QTest::newRow("without an end") << QByteArray("482915") << true;
    QTest::newRow("more lines") << QByteArray("482915\nmore\n") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("empty line") << QByteArray("\n482915\n") << false;
    QTest::newRow("too short") << QByteArray("482\n") << false;
    QTest::newRow("letters") << QByteArray("secret\n") << false;
    QTest::newRow("endless") << QByteArray(100000, '1') << false;
}

QTEST_GUILESS_MAIN(KioskCommandsTest)
#include "kioskcommands_test.moc"
