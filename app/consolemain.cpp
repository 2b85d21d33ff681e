// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/installedfile.h"
#include "console/consoleprogram.h"
#include "language/interfacelanguage.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("partneratlas-catalogue"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARTNERATLAS_VERSION));
    QFile results;
    QFile talk;
    // What is asked must be seen before the answer is read.
    if (!results.open(stdout, QIODevice::WriteOnly) || !talk.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitStatus::UnwritableOutput);
    InterfaceLanguage language;
    ConsoleOutput output(results, talk);
    const ExitStatus status = runConsole(QCoreApplication::arguments(), bundledCatalogue(), language, output);
    const bool isWritten = results.flush() && output.isWhole();
    return static_cast<int>(isWritten || status != ExitStatus::Fine ? status : ExitStatus::UnwritableOutput);
}
