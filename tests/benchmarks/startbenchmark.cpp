// SPDX-License-Identifier: GPL-3.0-or-later
// Starts programs in turn on a screen of their own and tells when their first content is seen, what they used two
// seconds after their start, and how often they wake up at rest, beside the first of them.
// Usage: start_benchmark [--rounds N] LABEL=PROGRAM[,ARGUMENT...] ...
#include "benchmarks/measuredprocess.h"
#include "benchmarks/virtualscreen.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <vector>

namespace
{

constexpr int fewestInk = 50;         // pixels: a short word
constexpr double untilUsage = 2000;   // milliseconds after the start
constexpr double restSeconds = 5;     // in which wake-ups are counted
constexpr double longestWait = 20000; // milliseconds for the first content
constexpr unsigned long glance = 300; // microseconds between two looks

enum Figure { FirstContent, LastDrawing, Processor, Memory, FigureCount };

struct FigureText {
    const char *name;
    const char *unit;
};
constexpr FigureText figureTexts[FigureCount] = {{"start to first content", "ms"},
                                                 {"start to last drawing", "ms"},
                                                 {"processor time to 2 s", "ms"},
                                                 {"memory (RSS) at 2 s", "MiB"}};

struct Subject {
    QString label;
    QStringList command;
    QStringList environment;
    std::vector<double> figures[FigureCount];
    double wakeUps = 0;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// A home without settings, no session bus, and nothing of the desktop that the benchmark runs on.
QStringList environmentOf(const QString &label, const QTemporaryDir &homes, const QString &display)
{
    const QString home = homes.filePath(label);
    QDir().mkpath(home);
    QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {QStringLiteral("DISPLAY=") + display, QStringLiteral("WAYLAND_DISPLAY="),
            QStringLiteral("QT_QPA_PLATFORM=xcb"), QStringLiteral("QT_QPA_PLATFORMTHEME="),
            QStringLiteral("XDG_CURRENT_DESKTOP="),
            // With an empty address a bus would be started.
            QStringLiteral("DBUS_SESSION_BUS_ADDRESS=disabled:"), QStringLiteral("LC_ALL=C.UTF-8"),
            QStringLiteral("HOME=") + home, QStringLiteral("XDG_RUNTIME_DIR=") + home,
            QStringLiteral("XDG_CONFIG_HOME=") + home, QStringLiteral("XDG_DATA_HOME=") + home};
}

/// Milliseconds, or nothing if no content came.
std::optional<double> waitForContent(const MeasuredProcess &process, const VirtualScreen &screen)
{
    while (process.milliseconds() < longestWait) {
        const double before = process.milliseconds();
        if (screen.look().ink >= fewestInk)
            return before;
        QThread::usleep(glance);
    }
    return {};
}

/// The screen is watched until the figures of use are taken.
double watchDrawings(const MeasuredProcess &process, const VirtualScreen &screen, double first)
{
    double last = first;
    quint64 shown = screen.look().checksum;
    while (process.milliseconds() < untilUsage) {
        const double before = process.milliseconds();
        const quint64 now = screen.look().checksum;
        if (now != shown)
            last = before;
        shown = now;
        QThread::msleep(1);
    }
    return last;
}

void waitForEmptyScreen(const VirtualScreen &screen)
{
    while (screen.look().ink != 0)
        QThread::msleep(5);
}

/// False if the program shows nothing.
bool measure(Subject &subject, const VirtualScreen &screen, bool isKept)
{
    waitForEmptyScreen(screen);
    MeasuredProcess process(subject.command, subject.environment);
    const std::optional<double> content = process.isStarted() ? waitForContent(process, screen) : std::nullopt;
    if (!content)
        return false;
    const double last = watchDrawings(process, screen, *content);
    const double memory = process.residentMebibytes();
    const Usage usage = process.end();
    if (!isKept)
        return true;
    subject.figures[FirstContent].push_back(*content);
    subject.figures[LastDrawing].push_back(last);
    subject.figures[Processor].push_back(usage.processorSeconds * 1000);
    subject.figures[Memory].push_back(memory);
    return true;
}

void measureRest(Subject &subject)
{
    const MeasuredProcess process(subject.command, subject.environment);
    QThread::msleep(static_cast<unsigned long>(2 * untilUsage));
    const qint64 before = process.sleeps();
    QThread::msleep(static_cast<unsigned long>(restSeconds * 1000));
    subject.wakeUps = static_cast<double>(process.sleeps() - before) / restSeconds;
}

/// The ratio is taken round by round, so that what slows the whole machine down slows both.
void print(const std::vector<Subject> &subjects)
{
    for (int figure = 0; figure < FigureCount; ++figure) {
        std::printf("%s\n", figureTexts[figure].name);
        for (const Subject &subject : subjects) {
            std::vector<double> ratios;
            for (std::size_t round = 0; round < subject.figures[figure].size(); ++round)
                ratios.push_back(subject.figures[figure][round] / subjects.front().figures[figure][round]);
            std::printf("  %-28s %8.1f %-4s %6.2f x\n", qUtf8Printable(subject.label), median(subject.figures[figure]),
                        figureTexts[figure].unit, median(ratios));
        }
    }
    std::printf("wake-ups at rest\n");
    for (const Subject &subject : subjects)
        std::printf("  %-28s %8.1f a second\n", qUtf8Printable(subject.label), subject.wakeUps);
}

std::vector<Subject> readSubjects(const QStringList &arguments, const QTemporaryDir &homes, const QString &display)
{
    std::vector<Subject> subjects;
    for (const QString &argument : arguments) {
        const qsizetype sign = argument.indexOf(QLatin1Char('='));
        Subject subject;
        subject.label = argument.left(sign);
        subject.command = argument.mid(sign + 1).split(QLatin1Char(','));
        subject.environment = environmentOf(subject.label, homes, display);
        subjects.push_back(subject);
    }
    return subjects;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How often each is started (11)."),
                                    QStringLiteral("N"), QStringLiteral("11"));
    parser.addOption(rounds);
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("LABEL=PROGRAM[,ARGUMENT...]"),
                                 QStringLiteral("The first is the reference."));
    parser.process(application);
    if (parser.positionalArguments().isEmpty())
        parser.showHelp(2);

    VirtualScreen screen;
    if (const QString failure = screen.start(); !failure.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(failure));
        return 3;
    }
    const QTemporaryDir homes;
    std::vector<Subject> subjects = readSubjects(parser.positionalArguments(), homes, screen.display());
    // The first round only fills the caches.
    for (int round = 0; round <= parser.value(rounds).toInt(); ++round) {
        for (Subject &subject : subjects) {
            if (!measure(subject, screen, round > 0)) {
                std::fprintf(stderr, "%s shows nothing.\n", qUtf8Printable(subject.label));
                return 3;
            }
        }
    }
    for (Subject &subject : subjects)
        measureRest(subject);
    print(subjects);
    return 0;
}
