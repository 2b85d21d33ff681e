// SPDX-License-Identifier: GPL-3.0-or-later
// What the kiosk promises in figures: the way back to the start, its rest, and its memory after many actions.
// Usage: kiosk_benchmark CATALOGUE [ACTIONS]; run it in the release build. It takes some minutes.
#include "kiosk/kiosk.h"
#include "kiosk/kioskmonkey.h"
#include "kiosk/touchscreen.h"
#include "language/interfacelanguage.h"
#include "presentation/linkbutton.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace std::chrono_literals;

namespace
{

constexpr int rounds = 60;
constexpr auto restTime = 60s;
constexpr int firstActions = 10000;

void settle()
{
    for (int turn = 0; turn < 5; ++turn) {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// Milliseconds until everything that a change causes is drawn.
double timeOf(const std::function<void()> &change)
{
    QElapsedTimer timer;
    timer.start();
    change();
    settle();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("  %-44s p50 %7.2f   p95 %7.2f   max %7.2f ms   (%zu)\n", what, times.at(times.size() / 2),
                times.at(times.size() * 95 / 100), times.back(), times.size());
}

/// A number of /proc/self/status (proc(5)), as it stands there.
long ofStatus(const QString &path, const char *key)
{
    QFile status(path);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1).toLong();
    }
    return 0;
}

/// How often threads of this process went to sleep, which is how often they woke up.
long wakeUps()
{
    long all = 0;
    const QDir tasks(QStringLiteral("/proc/self/task"));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        all += ofStatus(tasks.filePath(task + QStringLiteral("/status")), "voluntary_ctxt_switches");
    return all;
}

void printMemory(int actions)
{
    const QString status = QStringLiteral("/proc/self/status");
    std::printf(
        "  after %7d actions: %6.1f MiB resident, %2ld threads, %3lld handles\n", actions,
        static_cast<double>(ofStatus(status, "VmRSS:")) / 1024, ofStatus(status, "Threads:"),
        static_cast<long long>(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size()));
    std::fflush(stdout);
}

void timeResets(Kiosk &kiosk)
{
    VisitorState &visitor = kiosk.visitor();
    const std::vector<std::pair<const char *, std::function<void()>>> states = {
        {"reset from a list of all partners", [&] { visitor.openEverybody(); }},
        {"reset from a partner, large text, contrast",
         [&] {
             visitor.setTextSize(200);
             visitor.setHighContrast(true);
             visitor.openPartner(5);
         }},
        {"reset from a search with the keyboard",
         [&] {
             visitor.openSearch();
             visitor.setWords(QStringLiteral("leiden"));
         }},
        {"reset from another language", [&] { visitor.chooseLanguage(Language::fromTag(u"en").value()); }},
    };
    for (const auto &[name, change] : states) {
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round) {
            change();
            settle();
            times.push_back(timeOf([&] {
                visitor.reset();
                kiosk.window().repaint();
            }));
        }
        print(name, times);
    }
}

void measureRest()
{
    settle();
    const long before = wakeUps();
    QEventLoop rest;
    QTimer::singleShot(restTime, Qt::VeryCoarseTimer, &rest, &QEventLoop::quit);
    rest.exec();
    std::printf("  at rest on the start page: %ld wake-ups in %lld s, that of this measurement among them\n",
                wakeUps() - before, static_cast<long long>(restTime.count()));
}

void measureMemory(Kiosk &kiosk, int actions)
{
    KioskMonkey monkey(*kiosk.window().windowHandle(), *touchScreen(), 1);
    for (int action = 1; action <= actions; ++action) {
        monkey.act();
        if (action % 7 == 0)
            QApplication::processEvents();
        if (action % 200 == 0) {
            kiosk.visitor().reset();
            settle();
        }
        if (action == firstActions || action % 50000 == 0)
            printMemory(action);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0); // figures are read while it runs
    QApplication::setCursorFlashTime(0);
    const QTemporaryDir folder;
    QFile settings(folder.filePath(QStringLiteral("kiosk.toml")));
    if (argc < 2 || !settings.open(QIODevice::WriteOnly) || settings.write("[times]\nattract = 0\n") < 0)
        return 2;
    settings.close();
    InterfaceLanguage language;
    language.set(language.ofSystem());
    installAccessibleRoles();
    KioskSurroundings surroundings;
    surroundings.bundled = QString::fromLocal8Bit(argv[1]);
    surroundings.settingsFile = settings.fileName();
    surroundings.lastErrorsFile = folder.filePath(QStringLiteral("errors"));
    surroundings.countsFolder = folder.filePath(QStringLiteral("counts"));
    Kiosk kiosk(surroundings, language);
    kiosk.start();
    kiosk.window().showNormal();
    kiosk.window().setGeometry(0, 0, 1920, 1080);
    settle();
    timeResets(kiosk);
    measureRest();
    measureMemory(kiosk, argc > 2 ? QByteArray(argv[2]).toInt() : 200000);
    return 0;
}
