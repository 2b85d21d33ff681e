// SPDX-License-Identifier: GPL-3.0-or-later
// Times what a reader waits for inside the window: a language switch, a page of the tree, a partner.
// Usage: window_benchmark CATALOGUE [CATALOGUE ...]; run it in the release build, on a real or a virtual screen.
#include "browsing/cataloguesession.h"
#include "catalogue/refusaltext.h"
#include "language/interfacelanguage.h"
#include "presentation/appearance.h"
#include "settings/settings.h"
#include "widgets/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

namespace {

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
    const auto at = [&](double share) { return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))]; };
    std::printf("  %-44s p50 %8.2f ms   p95 %8.2f ms   max %8.2f ms   (%zu)\n", what, at(0.5), at(0.95), times.back(), times.size());
}

int run(const QString &path)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
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
    MainWindow window({state, session, language, appearance, settings, [](const QUrl &) { return true; }});
    window.resize(1280, 800);
    window.show();
    timeOf([] {});
    QStringList everyCategory;
    for (const Category &category : catalogue.categories(CategoryTree::Place))
        everyCategory.append(slugOf(category.tree) + QLatin1Char('/') + category.slug);
    auto *pane = window.findChild<CategoryPane *>();
    std::printf("%s: %d partners, every category of one tree open\n", qUtf8Printable(path), catalogue.info().partnerCount);
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
