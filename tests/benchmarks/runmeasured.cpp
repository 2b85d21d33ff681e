// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a program to its end and tells what it used. Usage: run_measured PROGRAM [ARGUMENT ...]
#include "benchmarks/measuredprocess.h"

#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    QStringList command;
    for (int position = 1; position < argc; ++position)
        command.append(QFile::decodeName(argv[position]));
    if (command.isEmpty()) {
        std::fprintf(stderr, "Usage: run_measured PROGRAM [ARGUMENT ...]\n");
        return 2;
    }
    MeasuredProcess process(command, {});
    if (!process.isStarted()) {
        std::fprintf(stderr, "%s cannot be started.\n", argv[1]);
        return 3;
    }
    const Usage usage = process.waitForEnd();
    std::printf("  %.1f s, processor time %.1f s, memory at most %.0f MiB\n", usage.wallSeconds, usage.processorSeconds,
                usage.peakMebibytes);
    return usage.exitStatus;
}
