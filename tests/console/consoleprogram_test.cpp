// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/consoleprogram.h"

#include "catalogue/catalogue.h"
#include "console/consolecommand.h"
#include "language/interfacelanguage.h"
#include "settings/myselection.h"
#include "settings/savedviews.h"
#include "support/cataloguecopy.h"
#include "support/filestate.h"
#include "support/sourcefolder.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace
{

/// A device that takes no bytes, like a full disk.
class FullDevice final : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class ConsoleProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void wrongUsageHasStatusTwo_data();
    void wrongUsageHasStatusTwo();
    void unusableInputHasStatusThree_data();
    void unusableInputHasStatusThree();
    void unwritableOutputHasStatusFour_data();
    void unwritableOutputHasStatusFour();
    void compileWritesToTheStandardOutput();
    void helpListsEveryCommand();
    void everyCommandHasHelpWithAnExample_data();
    void everyCommandHasHelpWithAnExample();
    void versionIsAResult();
    void infoTellsWhatTheCatalogueIs();
    void infoIsAlsoJson();
    void listHasALineForEachPartner();
    void listIsAlsoJson();
    void listFollowsTheLanguage();
    void listFindsWhatIsSearched_data();
    void listFindsWhatIsSearched();
    void unknownFilterValueIsToldWithTheKnownOnes();
    void damageMetWhileSearchingIsTold();
    void listFindsWhatIsInAView_data();
    void listFindsWhatIsInAView();
    void listFindsMySelection_data();
    void listFindsMySelection();
    void selectionThatCannotBeReadIsTold();
    void searchThatIsTooLongIsTold();
    void viewThatDoesNotExistIsTold();
    void viewsThatCannotBeReadAreTold();
    void languageIsReadInBothWritings();
    void showTellsEverything();
    void everyPartnerCanBeShown_data();
    void everyPartnerCanBeShown();
    void otherCatalogueIsRead();
    void compileWritesACatalogue();
    void editionOfTheSourceHoldsUnlessAnotherIsGiven();
    void compileWithMistakesWritesNothing();
    void checkTellsMistakesAsResult();
    void checkTellsMistakesAsJson();
    void checkReadsACatalogueToo();
    void resultsThatCannotBeWrittenAreNoticed();

private:
    ExitStatus run(const QStringList &arguments);
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(m_result.toUtf8()); }

    QString m_result;
    QString m_talk;
    std::unique_ptr<SourceFolder> m_source;
};

void ConsoleProgramTest::init()
{
    m_source = std::make_unique<SourceFolder>();
    qputenv("XDG_DATA_HOME", m_source->path().toUtf8());
    m_result.clear();
    m_talk.clear();
}

ExitStatus ConsoleProgramTest::run(const QStringList &arguments)
{
    QBuffer results;
    QBuffer talk;
    if (!results.open(QIODevice::WriteOnly) || !talk.open(QIODevice::WriteOnly))
        qFatal("A buffer cannot be opened.");
    InterfaceLanguage language;
    ConsoleOutput output(results, talk);
    const QStringList filled = QStringList(arguments).replaceInStrings(QStringLiteral("SOURCE"), m_source->path());
    const ExitStatus status = runConsole(QStringList(QStringLiteral("partneratlas-catalogue")) + filled,
                                         QStringLiteral(BUNDLED_CATALOGUE), language, output);
    m_result = QString::fromUtf8(results.data());
    m_talk = QString::fromUtf8(talk.data());
    return status;
}

void ConsoleProgramTest::wrongUsageHasStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"",
                             "fly",
                             "--fly",
                             "info one two",
                             "info one --catalogue two",
                             "list --colour red",
                             "show",
                             "show a b",
                             "info --fly",
                             "list --language 1",
                             "info --language fr",
                             "list --language fr",
                             "list --language fr --json",
                             "show leru --language fr",
                             "check SOURCE --language fr",
                             "diff SOURCE SOURCE --language fr",
                             "compile SOURCE -o x --language fr",
                             "export --language fr",
                             "export --format source x --language fr",
                             "diff SOURCE SOURCE --others remove",
                             "list --view",
                             "info --catalogue",
                             "compile",
                             "compile SOURCE",
                             "compile SOURCE -o",
                             "compile a b -o c",
                             "compile SOURCE -o x --edition one",
                             "compile SOURCE -o x --edition -1",
                             "compile SOURCE -o x --date tomorrow",
                             "check",
                             "check a b",
                             "LIST"})
        QTest::newRow(*line ? line : "nothing")
            << QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void ConsoleProgramTest::wrongUsageHasStatusTwo()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments), ExitStatus::WrongUsage);
    QVERIFY(m_result.isEmpty());
    QVERIFY(!m_talk.isEmpty());
    QVERIFY(!QFile::exists(QStringLiteral("x")));
}

void ConsoleProgramTest::unusableInputHasStatusThree_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line :
         {"show nobody", "info /nonexistent", "info --catalogue /nonexistent", "list --catalogue /dev/null",
          "list --catalogue SOURCE", "list --view nobodys", "info --catalogue SOURCE/catalogue.toml",
          "show gent --catalogue /nonexistent --json", "compile /nonexistent -o SOURCE/x",
          "compile SOURCE/partners -o SOURCE/x", "check /nonexistent", "check SOURCE/partners",
          "check SOURCE/catalogue.toml", "check /dev/null"})
        QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' '));
}

void ConsoleProgramTest::unusableInputHasStatusThree()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments), ExitStatus::UnusableInput);
    QVERIFY(!m_result.isEmpty() || !m_talk.isEmpty());
    QVERIFY(arguments.first() == QLatin1String("check") || m_result.isEmpty());
    QVERIFY(!QFile::exists(m_source->filePath(QStringLiteral("x"))));
}

void ConsoleProgramTest::unwritableOutputHasStatusFour_data()
{
    QTest::addColumn<QString>("target");
    for (const char *target : {"SOURCE", "SOURCE/device", "SOURCE/none/x"})
        QTest::newRow(target) << QString::fromLatin1(target);
}

void ConsoleProgramTest::unwritableOutputHasStatusFour()
{
    QFETCH(QString, target);
    // A link, never the device itself: a writer that is broken would replace it for the whole machine.
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), m_source->filePath(QStringLiteral("device"))));
    QCOMPARE(run({QStringLiteral("compile"), QStringLiteral("SOURCE"), QStringLiteral("-o"), target}),
             ExitStatus::UnwritableOutput);
    QVERIFY(m_talk.contains(QLatin1String("cannot be written")));
}

void ConsoleProgramTest::compileWritesToTheStandardOutput()
{
    QCOMPARE(run({QStringLiteral("compile"), QStringLiteral("SOURCE"), QStringLiteral("-o"), QStringLiteral("-")}),
             ExitStatus::Fine);
    QVERIFY(m_result.startsWith(QLatin1String("SQLite format 3")));
    QVERIFY(!QFile::exists(QStringLiteral("-")));
}

void ConsoleProgramTest::helpListsEveryCommand()
{
    for (const char *word : {"--help", "-h", "help"}) {
        QCOMPARE(run({QString::fromLatin1(word)}), ExitStatus::Fine);
        for (const ConsoleCommand &command : consoleCommands())
            QVERIFY(m_result.contains(QStringLiteral("  %1 ").arg(command.name)));
        QVERIFY(m_result.contains(QLatin1String("Exit status:\n  0  ")));
        QVERIFY(m_talk.isEmpty());
    }
}

void ConsoleProgramTest::everyCommandHasHelpWithAnExample_data()
{
    QTest::addColumn<QString>("name");
    for (const ConsoleCommand &command : consoleCommands())
        QTest::newRow(qPrintable(command.name)) << command.name;
}

void ConsoleProgramTest::everyCommandHasHelpWithAnExample()
{
    QFETCH(QString, name);
    QCOMPARE(run({name, QStringLiteral("--help")}), ExitStatus::Fine);
    QVERIFY(m_result.contains(QStringLiteral("partneratlas-catalogue %1 ").arg(name)));
    QVERIFY(m_result.contains(QLatin1String("--language")));
    QVERIFY(m_result.contains(QLatin1String("Example:")));
    QVERIFY(!m_result.contains(QCoreApplication::applicationFilePath()));
    QVERIFY(m_talk.isEmpty());
}

void ConsoleProgramTest::versionIsAResult()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("9.8.7"));
    QCOMPARE(run({QStringLiteral("--version")}), ExitStatus::Fine);
    QCOMPARE(m_result, QStringLiteral("partneratlas-catalogue 9.8.7\n"));
}

void ConsoleProgramTest::infoTellsWhatTheCatalogueIs()
{
    QCOMPARE(run({QStringLiteral("info"), QStringLiteral("--language"), QStringLiteral("en")}), ExitStatus::Fine);
    QVERIFY(m_result.startsWith(QLatin1String("Partners of Leiden University\n")));
    QVERIFY(m_result.contains(QLatin1String("leiden-university")));
    QVERIFY(m_result.contains(QLatin1String("128")));
    QVERIFY(m_result.contains(QLatin1String("nl, en")));
    QVERIFY(m_talk.isEmpty());
}

void ConsoleProgramTest::infoIsAlsoJson()
{
    QCOMPARE(run({QStringLiteral("info"), QStringLiteral("--json")}), ExitStatus::Fine);
    const QJsonObject info = json().object();
    QCOMPARE(info.value(QLatin1String("id")).toString(), QStringLiteral("leiden-university"));
    QCOMPARE(info.value(QLatin1String("partners")).toInt(), 128);
    QCOMPARE(info.value(QLatin1String("languages")).toArray(),
             QJsonArray({QStringLiteral("nl"), QStringLiteral("en")}));
    QVERIFY(!info.value(QLatin1String("title")).toObject().value(QLatin1String("nl")).toString().isEmpty());
    const QJsonObject categories = info.value(QLatin1String("categories")).toObject();
    QCOMPARE(categories.value(QLatin1String("theme")).toArray().size(), 20);
    QVERIFY(categories.contains(QLatin1String("place")) && categories.contains(QLatin1String("kind")));
}

void ConsoleProgramTest::listHasALineForEachPartner()
{
    QCOMPARE(run({QStringLiteral("list")}), ExitStatus::Fine);
    QCOMPARE(m_result.count(QLatin1Char('\n')), 128);
    QVERIFY(m_result.contains(QLatin1String("medical-delta ")));
    QVERIFY(m_talk.isEmpty());
}

void ConsoleProgramTest::listIsAlsoJson()
{
    QCOMPARE(
        run({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--language"), QStringLiteral("en")}),
        ExitStatus::Fine);
    const QJsonArray list = json().array();
    QCOMPARE(list.size(), 128);
    for (const QJsonValue &value : list) {
        const QJsonObject partner = value.toObject();
        QVERIFY(!partner.value(QLatin1String("slug")).toString().isEmpty());
        QVERIFY(!partner.value(QLatin1String("name")).toString().isEmpty());
        QVERIFY(!partner.value(QLatin1String("kind")).toArray().isEmpty());
        QVERIFY(!partner.value(QLatin1String("place")).toArray().isEmpty());
    }
}

void ConsoleProgramTest::listFollowsTheLanguage()
{
    const QString catalogue = m_source->filePath(QStringLiteral("c.sqlite"));
    QCOMPARE(m_source->compile(catalogue), QString());
    const auto slugs = [&](const char *language) {
        (void)run({QStringLiteral("list"), QStringLiteral("--catalogue"), catalogue, QStringLiteral("--language"),
                   QString::fromLatin1(language)});
        QStringList found;
        for (const QString &line : m_result.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            found.append(line.section(QLatin1Char(' '), 0, 0));
        return found.join(QLatin1Char(' '));
    };
    QCOMPARE(slugs("en"), QStringLiteral("alliance gent leiden"));
    QCOMPARE(slugs("nl"), QStringLiteral("gent leiden alliance"));
}

void ConsoleProgramTest::listFindsWhatIsSearched_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("slugs");
    const auto row = [](const char *line, const char *slugs) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(slugs);
    };
    row("ugent", "gent");
    row("kind:university", "gent leiden");
    row("--kind university", "gent leiden");
    row("--kind university --place belgium", "gent");
    row("--kind university,network", "gent leiden alliance");
    row("--kind network --kind university", "gent leiden alliance");
    row("--status ended", "alliance");
    row("university -- -leiden", "gent");
    row("nobodyhasthis", "");
}

void ConsoleProgramTest::listFindsWhatIsSearched()
{
    QFETCH(QString, line);
    const QString catalogue = m_source->filePath(QStringLiteral("c.sqlite"));
    QCOMPARE(m_source->compile(catalogue), QString());
    const QStringList arguments = QStringList{QStringLiteral("list"), QStringLiteral("--catalogue"), catalogue,
                                              QStringLiteral("--language"), QStringLiteral("nl")} +
                                  line.split(QLatin1Char(' '));
    QCOMPARE(run(arguments), ExitStatus::Fine);
    QStringList found;
    for (const QString &row : m_result.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        found.append(row.section(QLatin1Char(' '), 0, 0));
    QTEST(found.join(QLatin1Char(' ')), "slugs");
}

void ConsoleProgramTest::unknownFilterValueIsToldWithTheKnownOnes()
{
    const QString catalogue = m_source->filePath(QStringLiteral("c.sqlite"));
    QCOMPARE(m_source->compile(catalogue), QString());
    for (const char *words : {"--kind xyz", "kind:xyz", "leiden --kind university,xyz"}) {
        const QStringList arguments = QStringList{QStringLiteral("list"), QStringLiteral("--catalogue"), catalogue} +
                                      QString::fromLatin1(words).split(QLatin1Char(' '));
        QCOMPARE(run(arguments), ExitStatus::WrongUsage);
        QVERIFY(m_result.isEmpty());
        QVERIFY2(m_talk.contains(QLatin1String("xyz")) && m_talk.contains(QLatin1String("network, university")),
                 qPrintable(m_talk));
    }
}

void ConsoleProgramTest::damageMetWhileSearchingIsTold()
{
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    QCOMPARE(copy.run({QStringLiteral("UPDATE search_data SET block = x'00' WHERE id > 10")}), QString());
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--catalogue"), copy.path(), QStringLiteral("museum")}),
             ExitStatus::UnusableInput);
    QVERIFY2(m_talk.contains(QLatin1String("The file is damaged.")), qPrintable(m_talk));
}

void ConsoleProgramTest::listFindsWhatIsInAView_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("slugs");
    const auto row = [](const char *line, const char *slugs) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(slugs);
    };
    row("--view universities", "gent leiden");
    row("--view UNIVERSITIES leiden", "leiden");
    row("--view=universities --place belgium", "gent");
    row("--view universities --kind network", "");
    row("--view universities --kind network,university", "gent leiden");
    row("--view manywords kind:university leiden", "leiden");
    row("--view without -- -leiden", "gent");
}

void ConsoleProgramTest::listFindsWhatIsInAView()
{
    QFETCH(const QString, line);
    SavedViews views;
    QVERIFY(!views.save({QStringLiteral("Univérsities"), PartnerFilter::parse(QStringLiteral("kind:university"))}));
    QVERIFY(!views.save({QStringLiteral("without"), PartnerFilter::parse(QStringLiteral("university -\"alliance"))}));
    const QString words = QStringLiteral("university ").repeated(mostFilterTerms);
    QVERIFY(!views.save({QStringLiteral("manywords"), PartnerFilter::parse(words)}));
    const QString catalogue = m_source->filePath(QStringLiteral("c.sqlite"));
    QCOMPARE(m_source->compile(catalogue), QString());
    QCOMPARE(run(QStringList{QStringLiteral("list"), QStringLiteral("--catalogue"), catalogue,
                             QStringLiteral("--language"), QStringLiteral("nl")} +
                 line.split(QLatin1Char(' '))),
             ExitStatus::Fine);
    QStringList found;
    for (const QString &row : m_result.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        found.append(row.section(QLatin1Char(' '), 0, 0));
    QTEST(found.join(QLatin1Char(' ')), "slugs");
    QCOMPARE(m_talk.isEmpty(), !found.isEmpty());
}

void ConsoleProgramTest::listFindsMySelection_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("slugs");
    QTest::addColumn<bool>("isToldWhoIsGone");
    const auto row = [](const char *line, const char *slugs, bool isToldWhoIsGone = true) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(slugs) << isToldWhoIsGone;
    };
    row("is:selected", "alliance gent");
    row("--is selected", "alliance gent");
    row("--is selectie university", "gent");
    row("--is=selected --kind network", "alliance");
    row("-- -is:selected", "leiden");
    row("--view mine", "alliance gent");
    row("--view mine --place belgium", "gent");
    row("--kind university", "gent leiden", false); // nobody asked for the selection
}

void ConsoleProgramTest::listFindsMySelection()
{
    QFETCH(const QString, line);
    QFETCH(const bool, isToldWhoIsGone);
    const QString catalogue = m_source->filePath(QStringLiteral("c.sqlite"));
    QCOMPARE(m_source->compile(catalogue), QString());
    auto opened = Catalogue::open(catalogue);
    QVERIFY(std::holds_alternative<std::unique_ptr<Catalogue>>(opened));
    MySelection selection;
    selection.setCatalogue(std::get<std::unique_ptr<Catalogue>>(opened)->info().id);
    QVERIFY(!selection.replace({{QStringLiteral("gent")}, {QStringLiteral("nobody")}, {QStringLiteral("alliance")}}));
    SavedViews views;
    QVERIFY(!views.save({QStringLiteral("mine"), PartnerFilter::parse(QStringLiteral("is:selected"))}));
    QCOMPARE(run(QStringList{QStringLiteral("list"), QStringLiteral("--catalogue"), catalogue,
                             QStringLiteral("--language"), QStringLiteral("nl")} +
                 line.split(QLatin1Char(' '))),
             ExitStatus::Fine);
    QStringList found;
    for (const QString &row : m_result.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        found.append(row.section(QLatin1Char(' '), 0, 0));
    found.sort();
    QTEST(found.join(QLatin1Char(' ')), "slugs");
    QCOMPARE(m_talk.count(QLatin1Char('\n')), isToldWhoIsGone ? 1 : 0);
}

void ConsoleProgramTest::selectionThatCannotBeReadIsTold()
{
    QVERIFY(QDir(m_source->path()).mkpath(QStringLiteral("partneratlas")));
    m_source->write(QStringLiteral("partneratlas/selection.json"), QStringLiteral("damage"));
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--is"), QStringLiteral("selected")}), ExitStatus::Fine);
    QVERIFY(m_result.isEmpty());
    QVERIFY2(m_talk.contains(QLatin1String("selection.json")), qPrintable(m_talk));
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("is:nice")}), ExitStatus::WrongUsage);
    QVERIFY2(m_talk.contains(QLatin1String("selected")), qPrintable(m_talk));
}

void ConsoleProgramTest::searchThatIsTooLongIsTold()
{
    const QStringList list{QStringLiteral("list"), QStringLiteral("--language"), QStringLiteral("en")};
    const QStringList words(mostFilterTerms + 1, QStringLiteral("leiden"));
    for (const QStringList &text : {words, QStringList(QString(longestFilterText + 1, QLatin1Char('x')))}) {
        QCOMPARE(run(list + text), ExitStatus::WrongUsage);
        QCOMPARE(m_result, QString());
        QCOMPARE(m_talk, QStringLiteral("A search has at most 30 words and 2000 characters.\n"));
    }
    QCOMPARE(run(list + words.mid(1)), ExitStatus::Fine);
}

void ConsoleProgramTest::viewThatDoesNotExistIsTold()
{
    QVERIFY(!SavedViews().save({QStringLiteral("mine"), PartnerFilter::parse(QStringLiteral("leiden"))}));
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--view"), QStringLiteral("yours"),
                  QStringLiteral("--language"), QStringLiteral("en")}),
             ExitStatus::UnusableInput);
    QCOMPARE(m_result, QString());
    QCOMPARE(m_talk, QStringLiteral("There is no saved view “yours”. There are: “mine”.\n"));
}

void ConsoleProgramTest::viewsThatCannotBeReadAreTold()
{
    QVERIFY(QDir().mkpath(m_source->filePath(QStringLiteral("partneratlas/views.json"))));
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--view"), QStringLiteral("a")}), ExitStatus::UnusableInput);
    QVERIFY2(m_talk.contains(QLatin1String("views.json")), qPrintable(m_talk));
}

void ConsoleProgramTest::languageIsReadInBothWritings()
{
    QCOMPARE(run({QStringLiteral("info"), QStringLiteral("--language=nl")}), ExitStatus::Fine);
    QVERIFY(m_result.startsWith(QLatin1String("Partners van de Universiteit Leiden\n")));
    QCOMPARE(run({QStringLiteral("info"), QStringLiteral("--language"), QStringLiteral("nl")}), ExitStatus::Fine);
    QVERIFY(m_result.startsWith(QLatin1String("Partners van de Universiteit Leiden\n")));
}

void ConsoleProgramTest::showTellsEverything()
{
    const QString catalogue = m_source->filePath(QStringLiteral("c.sqlite"));
    QCOMPARE(m_source->compile(catalogue), QString());
    const QStringList options = {QStringLiteral("--catalogue"), catalogue, QStringLiteral("--language"),
                                 QStringLiteral("en")};
    QCOMPARE(run(QStringList{QStringLiteral("show"), QStringLiteral("gent")} + options), ExitStatus::Fine);
    for (const char *text :
         {"Ghent University\n", "The university in Ghent.\n", "- It is Flemish.\n", "https://www.ugent.be/en",
          "mailto:info@ugent.be", "Alliance", "31 July 2012", "00cv9y106", "The website", "not verified"})
        QVERIFY2(m_result.contains(QLatin1String(text)), text);
    QCOMPARE(run(QStringList{QStringLiteral("show"), QStringLiteral("alliance"), QStringLiteral("--json")} + options),
             ExitStatus::Fine);
    const QJsonObject alliance = json().object();
    QCOMPARE(alliance.value(QLatin1String("status")).toString(), QStringLiteral("ended"));
    QCOMPARE(alliance.value(QLatin1String("members")).toArray().size(), 3);
    QCOMPARE(
        alliance.value(QLatin1String("members")).toArray().first().toObject().value(QLatin1String("slug")).toString(),
        QStringLiteral("gent"));
    QCOMPARE(alliance.value(QLatin1String("successor")).toObject().value(QLatin1String("slug")).toString(),
             QStringLiteral("leiden"));
    QCOMPARE(alliance.value(QLatin1String("related")).toArray().size(), 1);
    QVERIFY(!alliance.contains(QLatin1String("founded")));
}

void ConsoleProgramTest::everyPartnerCanBeShown_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("text in English") << QStringList{QStringLiteral("--language=en")};
    QTest::newRow("text in Dutch") << QStringList{QStringLiteral("--language=nl")};
    QTest::newRow("JSON") << QStringList{QStringLiteral("--json")};
}

void ConsoleProgramTest::everyPartnerCanBeShown()
{
    QFETCH(QStringList, options);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--json")}), ExitStatus::Fine);
    const QJsonArray list = json().array();
    for (qsizetype position = 0; position < list.size(); position += 8) {
        const QString slug = list.at(position).toObject().value(QLatin1String("slug")).toString();
        QCOMPARE(run(QStringList{QStringLiteral("show"), slug} + options), ExitStatus::Fine);
        QVERIFY2(m_result.size() > 200, qPrintable(slug));
        QVERIFY2(options.first() != QLatin1String("--json") ||
                     json().object().value(QLatin1String("slug")).toString() == slug,
                 qPrintable(slug));
    }
}

void ConsoleProgramTest::otherCatalogueIsRead()
{
    const QString catalogue = m_source->filePath(QStringLiteral("c.sqlite"));
    QCOMPARE(m_source->compile(catalogue), QString());
    const FileState before = stateOf(catalogue);
    QCOMPARE(run({QStringLiteral("info"), QStringLiteral("--json"), catalogue}), ExitStatus::Fine);
    QCOMPARE(json().object().value(QLatin1String("id")).toString(), QStringLiteral("example-university"));
    QCOMPARE(run({QStringLiteral("info"), QStringLiteral("--json"), QStringLiteral("--catalogue"), catalogue}),
             ExitStatus::Fine);
    QCOMPARE(json().object().value(QLatin1String("id")).toString(), QStringLiteral("example-university"));
    QVERIFY(stateOf(catalogue) == before);
}

void ConsoleProgramTest::compileWritesACatalogue()
{
    const QString target = m_source->filePath(QStringLiteral("c.sqlite"));
    QCOMPARE(
        run({QStringLiteral("compile"), QStringLiteral("SOURCE"), QStringLiteral("--output"), target,
             QStringLiteral("--edition"), QStringLiteral("4"), QStringLiteral("--date"), QStringLiteral("2026-12-01")}),
        ExitStatus::Fine);
    QVERIFY(m_result.isEmpty());
    QVERIFY(m_talk.contains(QLatin1Char('3')));
    QCOMPARE(run({QStringLiteral("info"), QStringLiteral("--json"), QStringLiteral("--catalogue"), target}),
             ExitStatus::Fine);
    QCOMPARE(json().object().value(QLatin1String("edition")).toInt(), 4);
    QCOMPARE(json().object().value(QLatin1String("edition_date")).toString(), QStringLiteral("2026-12-01"));
    QCOMPARE(run({QStringLiteral("compile"), QStringLiteral("SOURCE"), QStringLiteral("-o"), target}),
             ExitStatus::Fine);
}

void ConsoleProgramTest::editionOfTheSourceHoldsUnlessAnotherIsGiven()
{
    QVERIFY(m_source->replace(QStringLiteral("catalogue.toml"), QStringLiteral("accent ="),
                              QStringLiteral("edition = 7\nedition_date = \"2026-11-25\"\naccent =")));
    const QString target = m_source->filePath(QStringLiteral("c.sqlite"));
    const QStringList compile = {QStringLiteral("compile"), QStringLiteral("SOURCE"), QStringLiteral("-o"), target};
    const QStringList info = {QStringLiteral("info"), QStringLiteral("--json"), QStringLiteral("--catalogue"), target};
    QCOMPARE(run(compile), ExitStatus::Fine);
    QCOMPARE(run(info), ExitStatus::Fine);
    QCOMPARE(json().object().value(QLatin1String("edition")).toInt(), 7);
    QCOMPARE(json().object().value(QLatin1String("edition_date")).toString(), QStringLiteral("2026-11-25"));
    QCOMPARE(run(compile + QStringList{QStringLiteral("--edition"), QStringLiteral("8")}), ExitStatus::Fine);
    QCOMPARE(run(info), ExitStatus::Fine);
    QCOMPARE(json().object().value(QLatin1String("edition")).toInt(), 8);
    QCOMPARE(json().object().value(QLatin1String("edition_date")).toString(), QStringLiteral("2026-11-25"));
}

void ConsoleProgramTest::compileWithMistakesWritesNothing()
{
    QVERIFY(
        m_source->replace(QStringLiteral("partners/gent.toml"), QStringLiteral("country"), QStringLiteral("contry")));
    const QString target = m_source->filePath(QStringLiteral("c.sqlite"));
    QCOMPARE(run({QStringLiteral("compile"), QStringLiteral("SOURCE"), QStringLiteral("-o"), target}),
             ExitStatus::UnusableInput);
    QVERIFY(m_talk.startsWith(
        QStringLiteral("partners/gent.toml:4:10: The key “contry” is unknown. Did you mean “country”?\n")));
    QVERIFY(m_result.isEmpty());
    QVERIFY(!QFile::exists(target));
}

void ConsoleProgramTest::checkTellsMistakesAsResult()
{
    QVERIFY(
        m_source->replace(QStringLiteral("partners/gent.toml"), QStringLiteral("country"), QStringLiteral("contry")));
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("SOURCE")}), ExitStatus::UnusableInput);
    QCOMPARE(m_result,
             QStringLiteral("partners/gent.toml:4:10: The key “contry” is unknown. Did you mean “country”?\n"));
    QVERIFY(m_talk.contains(QLatin1Char('1')));
}

void ConsoleProgramTest::checkTellsMistakesAsJson()
{
    QVERIFY(
        m_source->replace(QStringLiteral("partners/gent.toml"), QStringLiteral("country"), QStringLiteral("contry")));
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("SOURCE"), QStringLiteral("--json")}),
             ExitStatus::UnusableInput);
    QCOMPARE(json().array().size(), 1);
    const QJsonObject mistake = json().array().first().toObject();
    QCOMPARE(mistake.value(QLatin1String("file")).toString(), QStringLiteral("partners/gent.toml"));
    QCOMPARE(mistake.value(QLatin1String("line")).toInt(), 4);
    QCOMPARE(mistake.value(QLatin1String("column")).toInt(), 10);
    QCOMPARE(mistake.value(QLatin1String("advice")).toString(), QStringLiteral("Did you mean “country”?"));
}

void ConsoleProgramTest::checkReadsACatalogueToo()
{
    // Its doubts are counted by the test of the data.
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral(BUNDLED_CATALOGUE)}), ExitStatus::Found);
    const CatalogueCopy copy(QStringLiteral(BUNDLED_CATALOGUE));
    copy.setBytes(copy.bytes().left(8192));
    QCOMPARE(run({QStringLiteral("check"), copy.path()}), ExitStatus::UnusableInput);
    QVERIFY(m_result.contains(QLatin1String("not complete")));
    QCOMPARE(run({QStringLiteral("check"), copy.path(), QStringLiteral("--json")}), ExitStatus::UnusableInput);
    QCOMPARE(json().array().size(), 1);
}

void ConsoleProgramTest::resultsThatCannotBeWrittenAreNoticed()
{
    FullDevice full;
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QBuffer talk;
    QVERIFY(talk.open(QIODevice::WriteOnly));
    ConsoleOutput output(full, talk);
    output.say(QStringLiteral("talk"));
    QVERIFY(output.isWhole());
    output.result(QStringLiteral("result"));
    QVERIFY(!output.isWhole());
    // Talk that nobody hears is no failure.
    ConsoleOutput unheard(talk, full);
    unheard.say(QStringLiteral("talk"));
    QVERIFY(unheard.isWhole());
}

QTEST_GUILESS_MAIN(ConsoleProgramTest)
#include "consoleprogram_test.moc"
