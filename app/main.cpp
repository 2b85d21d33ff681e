// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/installedfile.h"
#include "exportprogram.h"
#include "kiosk/kioskprogram.h"
#include "kioskcore/sessionbus.h"
#include "language/interfacelanguage.h"
#include "widgets/windowprogram.h"

#include <QApplication>
#include <QIcon>

#include <algorithm>
#include <cstdio>

namespace
{

constexpr int wrongUsage = 2; // exit status

void describe()
{
    QCoreApplication::setApplicationName(QStringLiteral("partneratlas"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARTNERATLAS_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.partneratlas.partneratlas"));
}

bool isAsked(int argc, char **argv, const char *longName, const char *shortName)
{
    for (int position = 1; position < argc; ++position) {
        if (qstrcmp(argv[position], longName) == 0 || qstrcmp(argv[position], shortName) == 0)
            return true;
    }
    return false;
}

bool isExportAsked(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *word) {
        return qstrcmp(word, "--export") == 0 || qstrncmp(word, "--export=", qstrlen("--export=")) == 0;
    });
}

/// --help and --version answer without a display.
int answer(int argc, char **argv, bool isHelp)
{
    const QCoreApplication application(argc, argv);
    describe();
    InterfaceLanguage language;
    language.set(language.ofSystem());
    const QString text =
        isHelp ? windowHelpText().trimmed() : QStringLiteral("partneratlas ") + QCoreApplication::applicationVersion();
    std::printf("%s\n", qUtf8Printable(text));
    return 0;
}

/// Qt ends with a core dump where it finds no display.
bool hasDisplay(int argc, char **argv)
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || isAsked(argc, argv, "-platform", "--platform");
}

int refuseWithoutDisplay(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    describe();
    InterfaceLanguage language;
    language.set(language.ofSystem());
    const QString error = parseWindowArguments(QCoreApplication::arguments()).error;
    const QString text = error.isEmpty()
                             ? QCoreApplication::translate("Main", "There is no display for a window. "
                                                                   "partneratlas-catalogue works without one.")
                             : error;
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    return wrongUsage;
}

} // namespace

int main(int argc, char **argv)
{
    const bool isHelp = isAsked(argc, argv, "--help", "-h");
    if (isHelp || isAsked(argc, argv, "--version", "-v"))
        return answer(argc, argv, isHelp);
    if (isExportAsked(argc, argv))
        return runExport(argc, argv);
    const bool canShow = hasDisplay(argc, argv);
    // It tells what is wrong with the display itself, too.
    if (!canShow && isAsked(argc, argv, "--self-test", "--self-test"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    else if (!canShow)
        return refuseWithoutDisplay(argc, argv);
    ServiceAddress service;
    if (isAsked(argc, argv, "--kiosk", "--kiosk")) {
        service = ServiceAddress::takeFromEnvironment();
        startNoSessionBus();
    }
    QApplication application(argc, argv);
    describe();
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/partneratlas.png")));
    const ParsedArguments parsed = parseWindowArguments(QCoreApplication::arguments());
    if (!parsed.error.isEmpty()) {
        InterfaceLanguage language;
        language.set(language.ofSystem());
        std::fprintf(stderr, "%s\n", qUtf8Printable(parseWindowArguments(QCoreApplication::arguments()).error));
        return wrongUsage;
    }
    const KioskArguments kiosk{parsed.arguments.catalogue, parsed.arguments.kioskSettings, service};
    if (parsed.arguments.isSelfTest)
        return runKioskSelfTest(kiosk, bundledCatalogue(), canShow);
    if (parsed.arguments.isKiosk)
        return runKiosk(application, kiosk, bundledCatalogue());
    return runWindow(application, parsed.arguments, bundledCatalogue());
}
