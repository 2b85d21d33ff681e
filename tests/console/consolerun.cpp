// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/consolerun.h"

#include "language/interfacelanguage.h"

#include <QBuffer>

ConsoleRun runConsoleWith(const QStringList &arguments)
{
    QBuffer result;
    QBuffer talk;
    result.open(QIODevice::WriteOnly);
    talk.open(QIODevice::WriteOnly);
    InterfaceLanguage language;
    ConsoleOutput output(result, talk);
    const ExitStatus status = runConsole(QStringList(QStringLiteral("partneratlas-catalogue")) + arguments +
                                             (arguments.contains(QStringLiteral("--language"))
                                                  ? QStringList()
                                                  : QStringList{QStringLiteral("--language"), QStringLiteral("en")}),
                                         QStringLiteral(BUNDLED_CATALOGUE), language, output);
    return {status, result.data(), QString::fromUtf8(talk.data())};
}
