// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/bashcompletion.h"
#include "commandline/manualpage.h"
#include "console/consoledescription.h"
#include "files/wholefile.h"
#include "language/interfacelanguage.h"
#include "widgets/windowprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace
{

/// Below a folder, as `share` of an installation has it; false, and said why, if it cannot be written.
bool write(const QString &path, const QString &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const std::optional<FileFailure> failure = writeWholeFile(path, text.toUtf8());
    if (failure)
        std::fprintf(stderr, "%s\n", qUtf8Printable(fileFailureText(*failure)));
    return !failure;
}

/// The manual in one language; that of the sources has no folder of its own.
bool writePages(const QString &folder, const Language &language)
{
    const QString sources = QStringLiteral("en");
    const QString place = language.tag() == sources ? QString() : language.tag() + QLatin1Char('/');
    bool isWritten = true;
    for (const ProgramDescription &program : {windowDescription(), consoleDescription()}) {
        const QString page = QStringLiteral("%1/man/%2man1/%3.1").arg(folder, place, program.name);
        isWritten = write(page, manualPage(program)) && isWritten;
    }
    return isWritten;
}

ValueCompletions completions(const InterfaceLanguage &language)
{
    QStringList tags;
    for (const Language &one : language.languages())
        tags.append(one.tag());
    const QString files = QStringLiteral("files");
    return {
        {QStringLiteral("TAG"), QStringLiteral("printf '%s\\n' ") + tags.join(QLatin1Char(' '))},
        {QStringLiteral("FILE"), files},
        {QStringLiteral("CATALOGUE"), files},
        {QStringLiteral("FOLDER"), QStringLiteral("folders")},
        {QStringLiteral("OLD"), files},
        {QStringLiteral("SLUG"),
         QStringLiteral("partneratlas-catalogue list 2>/dev/null | while read -r slug _; do echo \"$slug\"; done")}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "make_manuals FOLDER\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    InterfaceLanguage language;
    bool isWritten = true;
    const QList<Language> languages = language.languages();
    for (const Language &one : languages) {
        language.set(one);
        isWritten = writePages(folder, one) && isWritten;
    }
    for (const ProgramDescription &program : {windowDescription(), consoleDescription()}) {
        const QString script = QStringLiteral("%1/bash-completion/completions/%2").arg(folder, program.name);
        isWritten = write(script, bashCompletion(program, completions(language))) && isWritten;
    }
    return isWritten ? 0 : 4;
}
