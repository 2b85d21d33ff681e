// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/consoledescription.h"

#include "commandline/manualpage.h"

#include <QCommandLineParser>
#include <QProcess>
#include <QTest>

/// What the manual says of the console program is what the program takes.
class ConsoleDescriptionTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyExampleCanBeParsed()
    {
        const ProgramDescription program = consoleDescription();
        QVERIFY(program.commands.size() >= 5);
        for (const CommandDescription &command : program.commands) {
            for (const QString &line : command.example.split(QLatin1Char('\n'))) {
                const QStringList words = QProcess::splitCommand(line);
                QCOMPARE(words.value(0), program.name);
                QCOMPARE(words.value(1), command.name);
                QCommandLineParser parser;
                command.options.addTo(parser);
                QVERIFY2(parser.parse(words.mid(1)), qPrintable(line + parser.errorText()));
            }
        }
    }

    void manualNamesEveryCommandAndOption()
    {
        const ProgramDescription program = consoleDescription();
        const QString page = manualPage(program);
        for (const CommandDescription &command : program.commands) {
            QVERIFY(!command.summary.isEmpty());
            QString name = command.name;
            QVERIFY(page.contains(QStringLiteral(".SS ") + name.replace(QLatin1Char('-'), QLatin1String("\\-"))));
            for (const QCommandLineOption &option : command.options.options())
                QVERIFY2(!option.description().isEmpty(), qPrintable(option.names().first()));
        }
        QCOMPARE(program.exitStatuses.size(), 5);
    }
};

QTEST_GUILESS_MAIN(ConsoleDescriptionTest)
#include "consoledescription_test.moc"
