// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/language.h"
#include "commandline/programdescription.h"

#include <QString>
#include <QStringList>

#include <optional>

class QApplication;
class QCoreApplication;

/// What partneratlas was started with.
struct WindowArguments {
    /// Absolute; empty: the bundled catalogue.
    QString catalogue;
    /// Empty: as remembered, else as the system.
    Language language;
    /// Empty: where the reader was.
    QString openSlug;
    /// The name of the saved view to start with; empty: none.
    QString view = QString();
    /// The name of the profile that a list is exported by, without a window; empty: a window is shown.
    QString exportProfile = QString();
    /// Where it goes; not empty if there is a profile.
    QString exportFile = QString();
    /// Whether the visitor's window is wanted.
    bool isKiosk = false;
    /// Absolute; empty: the standard place.
    QString kioskSettings = QString();
    /// Whether the kiosk is to be looked over instead of shown.
    bool isSelfTest = false;
};

/// The arguments, or the reason why they cannot be used, in the language of the interface. Relative paths become
/// absolute. `arguments` begins with the name of the program.
struct ParsedArguments {
    WindowArguments arguments;
    QString error;
};
[[nodiscard]] ParsedArguments parseWindowArguments(const QStringList &arguments);

/// What --help says.
[[nodiscard]] QString windowHelpText();

/// For its manual page and its completion.
[[nodiscard]] ProgramDescription windowDescription();

/// The program with its window, from here to its exit status: 0; 3 if the bundled catalogue cannot be read.
[[nodiscard]] int runWindow(QApplication &application, const WindowArguments &arguments, const QString &bundled);
