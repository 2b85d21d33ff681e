// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/bashcompletion.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace
{

ProgramDescription program()
{
    ProgramDescription described;
    described.name = QStringLiteral("list-birds");
    CommandDescription find;
    find.name = QStringLiteral("find");
    find.options.addOption({{QStringLiteral("o"), QStringLiteral("output")}, {}, QStringLiteral("FILE")});
    find.options.addOption({QStringLiteral("colour"), {}, QStringLiteral("COLOUR")});
    find.options.addOption({QStringLiteral("size"), {}, QStringLiteral("SIZE")});
    find.options.addPositionalArgument(QStringLiteral("BIRD|NEST"), {});
    CommandDescription feed;
    feed.name = QStringLiteral("feed");
    described.commands = {find, feed};
    return described;
}

} // namespace

/// The completion is run by bash itself, as it runs it.
class BashCompletionTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const ValueCompletions values = {
            {QStringLiteral("FILE"), QStringLiteral("files")},
            {QStringLiteral("COLOUR"), QStringLiteral("printf '%s\\n' red 'dark red'")},
            {QStringLiteral("BIRD"), QStringLiteral("printf '%s\\n' '$(touch ran)' wren")}};
        write(QStringLiteral("script"), bashCompletion(program(), values));
        write(QStringLiteral("wood.txt"), QString());
    }

    void wordsFitTheLine_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *line, const QStringList &expected) {
            QTest::newRow(name) << QString::fromLatin1(line).split(QLatin1Char(' ')) << expected;
        };
        row("commands", "list-birds f", {QStringLiteral("find"), QStringLiteral("feed")});
        row("one command", "list-birds fe", {QStringLiteral("feed")});
        row("options", "list-birds find --",
            {QStringLiteral("--output"), QStringLiteral("--colour"), QStringLiteral("--size")});
        row("files", "list-birds find -o woo", {QStringLiteral("wood.txt")});
        row("words of a command", "list-birds find --colour ", {QStringLiteral("red"), QStringLiteral("dark red")});
        row("a value that nobody knows", "list-birds find --size 1", {});
        row("argument, not run", "list-birds find ", {QStringLiteral("$(touch ran)"), QStringLiteral("wren")});
        row("argument", "list-birds find w", {QStringLiteral("wren")});
        row("unknown command", "list-birds fly w", {});
    }
    void wordsFitTheLine()
    {
        QFETCH(QStringList, line);
        QFETCH(QStringList, expected);
        QCOMPARE(complete(line), expected);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("ran"))));
    }

private:
    void write(const QString &name, const QString &text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text.toUtf8()), text.toUtf8().size());
    }

    QStringList complete(const QStringList &line)
    {
        QProcess bash;
        bash.setWorkingDirectory(m_folder.path());
        const QString run = QStringLiteral("source ./script; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
                                           "_list_birds; for w in \"${COMPREPLY[@]}\"; do printf '%s\\n' \"$w\"; done");
        bash.start(QStringLiteral("bash"),
                   QStringList{QStringLiteral("--norc"), QStringLiteral("-c"), run, QStringLiteral("bash")} + line);
        if (!bash.waitForFinished() || !bash.readAllStandardError().isEmpty())
            return {QStringLiteral("bash failed")};
        return QString::fromUtf8(bash.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(BashCompletionTest)
#include "bashcompletion_test.moc"
