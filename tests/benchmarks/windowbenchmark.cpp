// SPDX-License-Identifier: GPL-3.0-or-later
// Times what a reader waits for inside the window: a language switch, a page of the tree, a partner.
// Usage: window_benchmark CATALOGUE [CATALOGUE ...]; run it in the release build, on a real or a virtual screen.
#include "browsing/cataloguesession.h"
#include "catalogue/foldedtext.h"
#include "catalogue/refusaltext.h"
#include "language/interfacelanguage.h"
#include "presentation/appearance.h"
#include "settings/settings.h"
#include "widgets/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

namespace
{

/// Milliseconds from a change to the end of the last drawing it causes.
double timeOf(const std::function<void()> &change)
{
    QElapsedTimer timer;
    timer.start();
    change();
    // Drawing and LanguageChange are posted; what they post in turn comes in the next rounds.
    for (int round = 0; round < 4; ++round) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    std::printf("  %-44s p50 %7.2f   p95 %7.2f   p99 %7.2f   max %7.2f ms   (%zu)\n", what, at(0.5), at(0.95), at(0.99),
                times.back(), times.size());
}

/// What the process has in memory, after the key in /proc/self/status. MiB.
double memory(const char *key)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// Milliseconds from a change to the drawing of what was found; what is counted after that is waited for, but not
/// timed.
double timeOfSearch(const QAbstractItemView *view, const std::function<void()> &change)
{
    QEventLoop untilAnswered;
    const auto answered =
        QObject::connect(view->model(), &QAbstractItemModel::modelReset, &untilAnswered, &QEventLoop::quit);
    QTimer::singleShot(5000, &untilAnswered, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    change();
    untilAnswered.exec();
    for (int round = 0; round < 2; ++round) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
    const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QObject::disconnect(answered);
    return time;
}

/// Words that the catalogue itself has, and pairs of them.
QStringList wordsToType(const Catalogue &catalogue, std::mt19937 &random)
{
    constexpr int most = 300;
    const PartnerList partners = catalogue.everyPartner(catalogue.info().languages.first());
    QStringList words;
    while (words.size() < most) {
        const PartnerId partner = partners.at(std::uniform_int_distribution<int>(0, partners.size() - 1)(random));
        const QStringList own =
            wordsOf(catalogue.nameOf(partner).in(catalogue.info().languages.first(), catalogue.info().languages).text);
        if (own.isEmpty())
            continue;
        const bool isPair = own.size() > 1 && words.size() % 3 == 0;
        words.append(isPair ? own.at(0) + QLatin1Char(' ') + own.at(1)
                            : own.at(std::uniform_int_distribution<qsizetype>(0, own.size() - 1)(random)));
    }
    return words;
}

void measureSearch(MainWindow &window, BrowsingState &state, const Catalogue &catalogue)
{
    std::mt19937 random(2);
    auto *list = window.findChild<QAbstractItemView *>(QStringLiteral("results"));
    std::vector<double> times;
    for (const QString &typed : wordsToType(catalogue, random)) {
        for (qsizetype letters = 1; letters <= typed.size(); ++letters) {
            const PartnerFilter filter = PartnerFilter::parse(typed.left(letters));
            if (!(filter == state.filter()))
                times.push_back(timeOfSearch(list, [&] { state.setFilter(filter); }));
        }
    }
    print("key press to results drawn", times);
    times.clear();
    const QList<Category> &kinds = catalogue.categories(CategoryTree::Kind);
    for (int turn = 0; turn < 200; ++turn) {
        PartnerFilter filter = state.filter();
        const QString value = kinds.at(std::uniform_int_distribution<qsizetype>(0, kinds.size() - 1)(random)).slug;
        filter.has(FilterKey::Kind, value) ? filter.remove(FilterKey::Kind, value) : filter.add(FilterKey::Kind, value);
        if (turn % 10 == 0)
            filter.setWords(turn % 20 == 0 ? QString() : QStringLiteral("a"));
        if (!filter.isEmpty() && !(filter == state.filter()))
            times.push_back(timeOfSearch(list, [&] { state.setFilter(filter); }));
    }
    print("filter chosen to results drawn", times);
    timeOfSearch(list, [&] { state.setFilter(PartnerFilter::parse(QStringLiteral("a"))); });
    times.clear();
    QScrollBar *bar = list->verticalScrollBar();
    for (int turn = 0; turn < 400; ++turn) {
        const int value = turn % 2 == 0 ? bar->value() + bar->pageStep()
                                        : std::uniform_int_distribution<int>(0, qMax(0, bar->maximum()))(random);
        times.push_back(timeOf([&] { bar->setValue(value); }));
    }
    print("scroll a page of results", times);
}

int run(const QString &path)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    SavedViews views(folder.filePath(QStringLiteral("views.json")));
    MySelection selection(folder.filePath(QStringLiteral("selection.json")));
    InterfaceLanguage language;
    BrowsingState state;
    CatalogueSession session(state, path);
    Appearance appearance;
    if (const std::optional<Refusal> refusal = session.openBundled()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(refusalText(*refusal)));
        return 3;
    }
    const Catalogue &catalogue = *session.catalogue();
    const LanguageOrder &languages = catalogue.info().languages;
    language.set(bestLanguage(languages.first(), language.languages()));
    state.setLanguage(languages.first());
    MainWindow window(
        {state, session, language, appearance, settings, views, selection, [](const QUrl &) { return true; }});
    window.resize(1280, 800);
    window.show();
    timeOf([] {});
    QStringList everyCategory;
    for (const Category &category : catalogue.categories(CategoryTree::Place))
        everyCategory.append(slugOf(category.tree) + QLatin1Char('/') + category.slug);
    auto *pane = window.findChild<CategoryPane *>();
    std::printf("%s: %d partners, every category of one tree open\n", qUtf8Printable(path),
                catalogue.info().partnerCount);
    print("open every category", {timeOf([&] { pane->setExpandedCategories(everyCategory); })});

    std::mt19937 random(1);
    const PartnerList partners = catalogue.everyPartner(languages.first());
    std::vector<double> times;
    for (int turn = 0; turn < 60; ++turn) {
        const int position = std::uniform_int_distribution<int>(0, partners.size() - 1)(random);
        times.push_back(timeOf([&] { state.choose(partners.at(position)); }));
    }
    print("show a partner", times);
    times.clear();
    for (int turn = 0; turn < 40; ++turn)
        times.push_back(timeOf([&] { window.chooseLanguage(languages.at((turn + 1) % languages.size())); }));
    print("language switch", times);
    times.clear();
    QScrollBar *bar = pane->view()->verticalScrollBar();
    bar->setValue(0);
    for (int turn = 0; turn < 400; ++turn) {
        const int value = turn % 2 == 0 ? bar->value() + bar->pageStep()
                                        : std::uniform_int_distribution<int>(0, bar->maximum())(random);
        times.push_back(timeOf([&] { bar->setValue(value); }));
    }
    print("scroll a page", times);
    measureSearch(window, state, catalogue);
    std::printf("  %-44s %.1f MiB, of it its own %.1f MiB\n", "memory (RSS) after all this", memory("VmRSS:"),
                memory("RssAnon:"));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    for (const QString &path : QCoreApplication::arguments().mid(1)) {
        if (const int status = run(path); status != 0)
            return status;
    }
    return 0;
}
