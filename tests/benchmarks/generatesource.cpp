// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the source folder of a large catalogue that is the same from the same seed.
#include "benchmarks/inventedsource.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("Where the source is written."));
    const QCommandLineOption partners(QStringLiteral("partners"), QStringLiteral("How many (120000)."),
                                      QStringLiteral("N"), QStringLiteral("120000"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Any number (1)."), QStringLiteral("S"),
                                  QStringLiteral("1"));
    parser.addOptions({partners, seed});
    parser.process(application);
    const int count = parser.value(partners).toInt();
    if (parser.positionalArguments().size() != 1 || count < 1 || count > 999999)
        parser.showHelp(2);

    const QString failure =
        InventedSource(parser.value(seed).toULongLong(), count).write(parser.positionalArguments().first());
    if (failure.isEmpty())
        return 0;
    std::fprintf(stderr, "%s\n", qUtf8Printable(failure));
    return 4;
}
