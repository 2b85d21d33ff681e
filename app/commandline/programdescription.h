// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/commandoptions.h"

#include <utility>

/// One command of a program that has several.
struct CommandDescription {
    QString name;
    /// A sentence.
    QString summary;
    CommandOptions options;
    /// A whole line to try; may be empty.
    QString example;
};

/// Something with its meaning: an exit status, a file, a variable.
using ExplainedTerm = std::pair<QString, QString>;

/// A program as its manual page and the completion of its command line tell it, in the language of the interface.
struct ProgramDescription {
    QString name;
    QString version;
    /// A sentence.
    QString summary;
    CommandOptions options;
    QList<CommandDescription> commands;
    /// Whole lines to try.
    QStringList examples;
    QList<ExplainedTerm> exitStatuses;
    QList<ExplainedTerm> files;
    QStringList seeAlso;
};
