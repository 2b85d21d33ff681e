// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/consolerun.h"
#include "support/filestate.h"
#include "support/sourcefolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// A table of partners goes round: export, edit, check, compile, diff.
class SheetInputTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anUnchangedExportCompilesToTheSameBytes_data();
    void anUnchangedExportCompilesToTheSameBytes();
    void oneChangeIsOneDifference();
    void theEditionIsThatOfTheBaseUnlessAnotherIsGiven();
    void partnersThatAreMissingAreLeftOutOrKept();
    void differencesTreatPartnersThatAreMissingAsAsked();
    void doubtsAboutNewPartnersAreWarnings();
    void tableInPlaceOfAFolderIsToldHowToBeNamed();
    void headingsMayBeMapped();
    void listForReadingIsToldOnce_data();
    void listForReadingIsToldOnce();
    void mistakesAreToldAndNothingIsWritten();
    void checkTellsMistakesAsTables();
    void checkTellsDoubtsOfATable();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void whatCannotBeReadIsTold_data();
    void whatCannotBeReadIsTold();

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray bytesOf(const char *name) const;
    /// Calls the program; words that begin with @ are files in the folder.
    [[nodiscard]] ConsoleRun run(const QString &line) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SheetInputTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(SourceFolder().compile(file("base.sqlite"), {7, *PartialDate::fromIso(u"2026-11-23")}), QString());
}

void SheetInputTest::write(const char *name, const QByteArray &bytes) const
{
    QFile written(file(name));
    if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
        qFatal("A test cannot write a file.");
}

QByteArray SheetInputTest::bytesOf(const char *name) const
{
    QFile read(file(name));
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

ConsoleRun SheetInputTest::run(const QString &line) const
{
    QStringList arguments = line.split(QLatin1Char(' '));
    for (QString &argument : arguments) {
        if (argument.startsWith(QLatin1Char('@')))
            argument = m_folder->filePath(argument.mid(1));
    }
    return runConsoleWith(arguments);
}

void SheetInputTest::anUnchangedExportCompilesToTheSameBytes_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("name");
    QTest::newRow("Excel, Dutch headings")
        << QStringLiteral("--opens-in excel-nl --language nl") << QStringLiteral("@p.csv");
    QTest::newRow("Excel, English headings")
        << QStringLiteral("--opens-in excel-en --language en") << QStringLiteral("@p.csv");
    QTest::newRow("LibreOffice") << QStringLiteral("--opens-in libreoffice --keys") << QStringLiteral("@p.csv");
    QTest::newRow("plain") << QStringLiteral("--opens-in plain --keys") << QStringLiteral("@p.csv");
    QTest::newRow("xlsx") << QStringLiteral("--language nl") << QStringLiteral("@p.xlsx");
    QTest::newRow("xlsx with keys") << QStringLiteral("--keys") << QStringLiteral("@p.xlsx");
}

void SheetInputTest::anUnchangedExportCompilesToTheSameBytes()
{
    QFETCH(QString, options);
    QFETCH(QString, name);
    QCOMPARE(run(QStringLiteral("export --catalogue @base.sqlite --columns all %1 -o %2").arg(options, name)).status,
             ExitStatus::Fine);
    const ConsoleRun compiled =
        run(QStringLiteral("compile --partners %1 --base @base.sqlite -o @new.sqlite").arg(name));
    QVERIFY2(compiled.status == ExitStatus::Fine, qPrintable(compiled.talk));
    QVERIFY(bytesOf("new.sqlite") == bytesOf("base.sqlite"));
    const ConsoleRun diff = run(QStringLiteral("diff @base.sqlite %1").arg(name));
    QVERIFY2(diff.status == ExitStatus::Fine, diff.result.constData());
}

void SheetInputTest::oneChangeIsOneDifference()
{
    QCOMPARE(run(QStringLiteral("export --catalogue @base.sqlite --columns all --opens-in excel-nl --keys -o @p.csv"))
                 .status,
             ExitStatus::Fine);
    QByteArray table = bytesOf("p.csv");
    QCOMPARE(table.count("\"Ghent University\""), 1);
    write("p.csv", table.replace("\"Ghent University\"", "\"University of Ghent\""));
    QCOMPARE(run(QStringLiteral("compile --partners @p.csv --base @base.sqlite -o @new.sqlite --edition 8")).status,
             ExitStatus::Fine);
    for (const char *after : {"@new.sqlite", "@p.csv"}) {
        const ConsoleRun diff = run(QStringLiteral("diff @base.sqlite %1 --json").arg(QLatin1String(after)));
        QCOMPARE(diff.status, ExitStatus::Found);
        const QJsonArray partners =
            QJsonDocument::fromJson(diff.result).object().value(QStringLiteral("partners")).toArray();
        QCOMPARE(partners.size(), 1);
        QCOMPARE(partners.first().toObject().value(QStringLiteral("slug")).toString(), QStringLiteral("gent"));
        QCOMPARE(partners.first().toObject().value(QStringLiteral("fields")).toArray().size(), 1);
    }
}

void SheetInputTest::theEditionIsThatOfTheBaseUnlessAnotherIsGiven()
{
    write("p.csv", "slug\nleiden\ngent\nalliance\n");
    const auto info = [this] {
        const QJsonObject object =
            QJsonDocument::fromJson(run(QStringLiteral("info --catalogue @new.sqlite --json")).result).object();
        return object.value(QStringLiteral("edition")).toInt();
    };
    const QString compile = QStringLiteral("compile --partners @p.csv --base @base.sqlite -o @new.sqlite");
    const ConsoleRun kept = run(compile);
    QCOMPARE(kept.status, ExitStatus::Fine);
    QCOMPARE(info(), 7);
    const QString still =
        QStringLiteral("It is still edition 7 of 23 November 2026, as its base. Give it a number and a "
                       "date of its own with --edition N and --date D.\n");
    QVERIFY2(kept.talk.contains(still), qPrintable(kept.talk));
    const ConsoleRun numbered = run(compile + QStringLiteral(" --edition 9"));
    QCOMPARE(numbered.status, ExitStatus::Fine);
    QCOMPARE(info(), 9);
    QVERIFY2(!numbered.talk.contains(QLatin1String("still edition")), qPrintable(numbered.talk));
    QVERIFY(!run(compile + QStringLiteral(" --date 2026-12-01")).talk.contains(QLatin1String("still edition")));
}

void SheetInputTest::partnersThatAreMissingAreLeftOutOrKept()
{
    write("p.csv", "slug;name_nl\nalliance;Verbond\n");
    const QString compile = QStringLiteral("compile --partners @p.csv --base @base.sqlite -o @new.sqlite");
    const ConsoleRun removed = run(compile + QStringLiteral(" --others remove"));
    QVERIFY2(removed.talk.contains(QLatin1String("2 partners of the catalogue are not in the table and were left out."
                                                 "\n")),
             qPrintable(removed.talk));
    QVERIFY(removed.talk.contains(QLatin1String("To keep what the table does not name, leave out --others remove.\n")));
    QVERIFY(removed.talk.contains(QLatin1String("1 partner written")));
    for (const char *options : {"", " --others keep"}) {
        const ConsoleRun kept = run(compile + QLatin1String(options));
        QVERIFY2(kept.talk.contains(QLatin1String("2 partners of the catalogue are not in the table and stay as they "
                                                  "are.\nTo leave out what the table does not name, add "
                                                  "--others remove.\n")),
                 qPrintable(kept.talk));
        QVERIFY(kept.talk.contains(QLatin1String("3 partners written")));
        QVERIFY(bytesOf("new.sqlite") == bytesOf("base.sqlite"));
    }
}

void SheetInputTest::differencesTreatPartnersThatAreMissingAsAsked()
{
    write("p.csv", "slug;name_nl\nalliance;Verbond\n");
    QCOMPARE(run(QStringLiteral("diff @base.sqlite @p.csv")).status, ExitStatus::Fine);
    const ConsoleRun removed = run(QStringLiteral("diff @base.sqlite @p.csv --others remove"));
    QCOMPARE(removed.status, ExitStatus::Found);
    QVERIFY2(removed.result.contains("2 partners removed"), removed.result.constData());
    QCOMPARE(run(QStringLiteral("diff @base.sqlite @p.csv --others all")).status, ExitStatus::WrongUsage);
    // Qt warns of an option that is asked for without being declared.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("not defined")));
    QCOMPARE(run(QStringLiteral("diff @base.sqlite @base.sqlite")).status, ExitStatus::Fine);
    QCOMPARE(run(QStringLiteral("diff @base.sqlite @base.sqlite --others keep")).talk,
             QStringLiteral("--others goes with a table of partners.\n"));
    QCOMPARE(run(QStringLiteral("diff @base.sqlite @base.sqlite --language fr")).talk,
             QStringLiteral("Neither the program nor the catalogue has the language “fr”. There are: nl, en.\n"));
}

void SheetInputTest::doubtsAboutNewPartnersAreWarnings()
{
    write("p.csv", "slug;name_nl;kind;place\nx;Univversiteit Leiden;university;leiden\n"
                   "y;Museum f\xC3\x83\xC2\xBCr Kunst;university;leiden\n");
    const ConsoleRun compiled = run(QStringLiteral("compile --partners @p.csv --base @base.sqlite -o @new.sqlite"));
    QCOMPARE(compiled.status, ExitStatus::Fine);
    QVERIFY(compiled.result.isEmpty());
    QVERIFY2(compiled.talk.contains(QStringLiteral("Warning: Univversiteit Leiden (x): The name is nearly that of "
                                                   "“Leiden University” (leiden): are they one and the same?\n")),
             qPrintable(compiled.talk));
    QVERIFY2(compiled.talk.contains(QStringLiteral("(y): “Museum fÃ¼r Kunst” was probably “Museum für Kunst”")),
             qPrintable(compiled.talk));
    QCOMPARE(compiled.talk.count(QLatin1String("Warning: ")), 2);
}

void SheetInputTest::tableInPlaceOfAFolderIsToldHowToBeNamed()
{
    write("p.csv", "slug;name_nl\nalliance;Verbond\n");
    const ConsoleRun called = run(QStringLiteral("compile @p.csv -o @x"));
    QCOMPARE(called.status, ExitStatus::WrongUsage);
    QVERIFY2(called.talk.contains(QStringLiteral("compile --partners \"%1\" -o FILE").arg(file("p.csv"))),
             qPrintable(called.talk));
    QVERIFY(!QFile::exists(file("x")));
}

void SheetInputTest::headingsMayBeMapped()
{
    write("p.csv", "code,naam,memo\ngent,Gent zelf,bellen\n");
    const QString compile =
        QStringLiteral("compile --partners @p.csv --base @base.sqlite --others keep -o @new.sqlite");
    QCOMPARE(run(compile).status, ExitStatus::UnusableInput);
    QCOMPARE(run(compile + QStringLiteral(" --map code=slug --map naam=name_nl --map memo=")).status, ExitStatus::Fine);
    QVERIFY(run(QStringLiteral("show gent --catalogue @new.sqlite --language nl")).result.contains("Gent zelf"));
}

void SheetInputTest::listForReadingIsToldOnce_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("usual columns") << QString();
    QTest::newRow("in Dutch") << QStringLiteral(" --languages nl");
    QTest::newRow("in every language") << QStringLiteral(" --languages all");
    QTest::newRow("with identifiers") << QStringLiteral(" --columns name,website,links,identifiers,note");
}

void SheetInputTest::listForReadingIsToldOnce()
{
    QFETCH(QString, options);
    const ConsoleRun exported = run(QStringLiteral("export --catalogue @base.sqlite -o @p.csv") + options);
    QVERIFY2(exported.status == ExitStatus::Fine, qPrintable(exported.talk));
    const ConsoleRun compiled = run(QStringLiteral("compile --partners @p.csv --base @base.sqlite -o @new.sqlite"));
    QCOMPARE(compiled.status, ExitStatus::UnusableInput);
    QCOMPARE(
        compiled.talk,
        QStringLiteral("p.csv: This looks like a list for reading, from which no edition can be made. For editing, "
                       "export with “Everything, for editing in a spreadsheet” (console: export --columns all). If "
                       "it is a table of your own, write headings of such an export (console: or name the columns "
                       "with --map).\n1 mistake found.\n"));
}

void SheetInputTest::mistakesAreToldAndNothingIsWritten()
{
    write("p.csv", "slug;name_nl;kind\ngent;Gent;universities\nleiden;;\n");
    write("new.sqlite", "what was there before");
    const ConsoleRun compiled = run(QStringLiteral("compile --partners @p.csv --base @base.sqlite -o @new.sqlite"));
    QCOMPARE(compiled.status, ExitStatus::UnusableInput);
    QVERIFY(compiled.result.isEmpty());
    QVERIFY(
        compiled.talk.contains(QStringLiteral("p.csv, row 3, column C (kind): “kind” is empty. Write at least one.")));
    QVERIFY(compiled.talk.contains(QLatin1String("1 mistake found.")));
    QCOMPARE(bytesOf("new.sqlite"), QByteArray("what was there before"));
}

void SheetInputTest::checkTellsMistakesAsTables()
{
    write("p.csv", "slug;name_nl;kind\ngent;Gent;x\n");
    const ConsoleRun text = run(QStringLiteral("check @p.csv --base @base.sqlite --others keep"));
    QCOMPARE(text.status, ExitStatus::UnusableInput);
    QVERIFY(text.result.startsWith("p.csv, row 2, column C (kind): “x” does not exist."));
    const ConsoleRun json = run(QStringLiteral("check @p.csv --base @base.sqlite --others keep --json"));
    const QJsonObject mistake = QJsonDocument::fromJson(json.result).array().first().toObject();
    QCOMPARE(mistake.value(QStringLiteral("line")).toInt(), 2);
    QCOMPARE(mistake.value(QStringLiteral("column")).toInt(), 3);
    QCOMPARE(mistake.value(QStringLiteral("problem")).toString(), QStringLiteral("“x” does not exist."));
}

void SheetInputTest::checkTellsDoubtsOfATable()
{
    write("p.csv", "slug;name_nl;links\ngent;Gent;\n");
    const ConsoleRun run = this->run(QStringLiteral("check @p.csv --base @base.sqlite --others keep --only no-link"));
    QCOMPARE(run.status, ExitStatus::Found);
    QVERIFY(run.result.contains("(gent)"));
}

void SheetInputTest::wrongUsageIsTold_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"compile --partners @p.csv", "compile folder --partners @p.csv -o @x", "compile -o @x",
          "compile folder --base @base.sqlite -o @x", "compile folder --others keep -o @x",
          "compile --partners @p.csv --others all -o @x", "compile --partners @p.csv --map a -o @x",
          "compile --partners @p.csv --map =slug -o @x", "check @p.csv --others all",
          "check @base.sqlite --others keep", "check @base.sqlite --base @base.sqlite",
          "diff @base.sqlite @base.sqlite --others remove",
          "compile --partners @p.csv --base @base.sqlite -o @x --language fr", "compile @p.csv -o @x"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void SheetInputTest::wrongUsageIsTold()
{
    QFETCH(QString, line);
    write("p.csv", "slug\ngent\n");
    const ConsoleRun called = run(line);
    QCOMPARE(called.status, ExitStatus::WrongUsage);
    QVERIFY(!called.talk.isEmpty());
    QVERIFY(!QFile::exists(file("x")));
}

void SheetInputTest::whatCannotBeReadIsTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("told");
    QTest::newRow("no table") << QStringLiteral("compile --partners @none.csv -o @x")
                              << QStringLiteral("cannot be read");
    QTest::newRow("no base") << QStringLiteral("compile --partners @p.csv --base @none -o @x")
                             << QStringLiteral("none");
    QTest::newRow("a base that is none") << QStringLiteral("compile --partners @p.csv --base @p.csv -o @x")
                                         << QStringLiteral("p.csv");
    QTest::newRow("a catalogue as a table") << QStringLiteral("compile --partners @base.sqlite -o @x")
                                            << QStringLiteral("This is a database, not a spreadsheet.");
    QTest::newRow("an unknown column of --map")
        << QStringLiteral("compile --partners @p.csv --map slug=name_fr -o @x")
        << QStringLiteral("There is no column “name_fr” that a heading could stand for.");
}

void SheetInputTest::whatCannotBeReadIsTold()
{
    QFETCH(QString, line);
    QFETCH(QString, told);
    write("p.csv", "slug\ngent\n");
    const ConsoleRun called = run(line);
    QCOMPARE(called.status, ExitStatus::UnusableInput);
    QVERIFY2(called.talk.contains(told), qPrintable(called.talk));
    QVERIFY(!QFile::exists(file("x")));
}

QTEST_GUILESS_MAIN(SheetInputTest)
#include "sheetinput_test.moc"
