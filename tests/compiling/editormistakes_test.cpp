// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/sourcereader.h"
#include "support/sourcefolder.h"

#include <QTest>

namespace
{

const QString catalogueFile = QStringLiteral("catalogue.toml");
const QString gentFile = QStringLiteral("partners/gent.toml");
const QString allianceFile = QStringLiteral("partners/alliance.toml");
const QString leidenFile = QStringLiteral("partners/leiden.toml");

/// One change of a right source, and the one mistake that it makes.
void row(const char *name, const QString &file, const char *before, const char *after, int line, int column,
         const char *problem, const char *advice)
{
    QTest::newRow(name) << file << QString::fromUtf8(before) << QString::fromUtf8(after) << line << column
                        << QString::fromUtf8(problem) << QString::fromUtf8(advice);
}

constexpr char notationAdvice[] = "Use paragraphs, lines that begin with “- ”, *emphasis* and **strong emphasis**.";
constexpr char linkAdvice[] = "Write the address as a [[link]] of the partner.";
constexpr char addressAdvice[] =
    "Write a whole address that begins with https://, http:// or mailto:, without spaces and without a user name.";
constexpr char partnerAdvice[] = "Write the name of a file in partners/ without .toml.";

void keysAndTypes()
{
    row("unknown key", gentFile, "country =", "contry =", 4, 10, "The key “contry” is unknown.",
        "Did you mean “country”?");
    row("unknown key of a link", gentFile, "role =", "kind =", 32, 8, "The key “kind” is unknown.",
        "Known here: address, language, label, role, verified.");
    row("unknown key of the catalogue", catalogueFile, "accent =", "colour =", 3, 10, "The key “colour” is unknown.",
        "Known here: id, languages, edition, edition_date, required_languages, accent, organisation, title, "
        "introduction, category, city, "
        "source, "
        "synonym.");
    row("text without quotation marks", gentFile, "country = \"BE\"", "country = BE", 4, 11, "", "");
    row("text instead of a list", gentFile, "place = [\"belgium\"]", "place = \"belgium\"", 2, 9,
        "“place” has the wrong type.", "Write a list between square brackets.");
    row("number instead of a text", gentFile, "founded = \"1817\"", "founded = 1817", 7, 11,
        "“founded” has the wrong type.", "Write a text between quotation marks.");
    row("text instead of true", gentFile, "verified = false", "verified = \"no\"", 37, 12,
        "“verified” has the wrong type.", "Write true or false, without quotation marks.");
    row("text instead of a number", catalogueFile, "latitude = 51.05", "latitude = \"51.05\"", 53, 12,
        "“latitude” has the wrong type.", "Write a number.");
    row("edition below nothing", catalogueFile, "accent =", "edition = -1\naccent =", 3, 11,
        "“edition” is not a whole number from 0.", "Write for example 2.");
    row("half an edition", catalogueFile, "accent =", "edition = 1.5\naccent =", 3, 11,
        "“edition” is not a whole number from 0.", "Write for example 2.");
    row("edition of a month", catalogueFile, "accent =", "edition_date = \"2026-11\"\naccent =", 3, 16,
        "“2026-11” is not a day.", "Write a whole date such as \"2026-11-23\".");
    row("text in no language", catalogueFile,
        "languages = [\"nl\", \"en\"]\naccent = \"#1c3d9c\"\n\n[organisation]\nen = \"Example University\"\nnl = "
        "\"Voorbeelduniversiteit\"",
        "languages = [\"nl\", \"en\"]\nrequired_languages = []\n\n[organisation]", 5, 1,
        "“organisation” has no text in any language.", "Write it in at least one language.");
    row("text instead of texts per language", catalogueFile, "name = { en = \"Leiden\", nl = \"Leiden\" }",
        "name = \"Leiden\"", 32, 8, "“name” has the wrong type.", "Write a table.");
    row("identifiers in one text", gentFile,
        "identifiers = { ror = \"00cv9y106\", wikidata = \"Q1137665\", schac = \"ugent.be\" }",
        "identifiers = \"Q1137665\"", 13, 15, "“identifiers” has the wrong type.",
        "Write for example { wikidata = \"Q156598\" }.");
    row("members in one text", allianceFile,
        "members = [\"gent\", { en = \"Ostend\", nl = \"Oostende\" }, { en = \"Bruges\", nl = \"Brugge\" }]",
        "members = \"gent\"", 7, 11, "“members” has the wrong type.", "Write a list between square brackets.");
    row("number as a member", allianceFile, "[\"gent\", {", "[\"gent\", 5, {", 7, 20, "This is not a member.",
        "Write the short name of a partner, or a name per language: { en = \"…\", nl = \"…\" }.");
    row("missing key", catalogueFile, "slug = \"heritage\"\n", "", 67, 1, "The key “slug” is missing.",
        "Add slug = followed by a text between quotation marks.");
    row("category without a tree", catalogueFile, "tree = \"theme\"\nslug = \"heritage\"", "slug = \"heritage\"", 67, 1,
        "The key “tree” is missing.", "Write one of: place, kind, theme.");
    row("partner without a kind", leidenFile, "kind = [\"university\"]\n", "", 1, 1, "The key “kind” is missing.",
        "Add kind = followed by a list between square brackets.");
    row("empty list", leidenFile, "kind = [\"university\"]", "kind = []", 1, 8, "“kind” is empty.",
        "Write at least one.");
    row("the same twice", allianceFile, "sources = [\"WEB\"]", "sources = [\"WEB\", \"WEB\"]", 9, 19,
        "“WEB” is listed twice in “sources”.", "Remove one of them.");
}

void values()
{
    row("unknown word", gentFile, "status = \"active\"", "status = \"activ\"", 6, 10,
        "“activ” cannot be the value of “status”.", "Did you mean “active”?");
    row("unknown tree", catalogueFile, "tree = \"theme\"\nslug = \"heritage\"",
        "tree = \"themes\"\nslug = \"heritage\"", 68, 8, "“themes” cannot be the value of “tree”.",
        "Did you mean “theme”?");
    row("word that is like none", gentFile, "status = \"active\"", "status = \"going on\"", 6, 10,
        "“going on” cannot be the value of “status”.", "Write one of: active, ended, renamed, unknown.");
    row("date that is no date", gentFile, "founded = \"1817\"", "founded = \"18th century\"", 7, 11,
        "“18th century” is not a date.", "Write \"2012\", \"2012-07\" or \"2012-07-31\".");
    row("day that does not exist", gentFile, "\"2012-07-31\"", "\"2012-06-31\"", 8, 11, "“2012-06-31” is not a date.",
        "Write \"2012\", \"2012-07\" or \"2012-07-31\".");
    row("ended before it started", allianceFile, "ended = \"2019\"", "ended = \"2003-12\"", 5, 9,
        "“ended” (2003-12) is earlier than “started” (2004-05).", "Correct one of the two dates.");
    row("agreement until before its begin", gentFile, "agreement_until = \"2027\"", "agreement_until = \"2011\"", 10,
        19, "“agreement_until” (2011) is earlier than “agreement_from” (2012).", "Correct one of the two dates.");
    row("country", gentFile, "country = \"BE\"", "country = \"Belgium\"", 4, 11, "“Belgium” is not a country.",
        "Did you mean “BE”?");
    row("country that is none", gentFile, "country = \"BE\"", "country = \"Atlantis\"", 4, 11,
        "“Atlantis” is not a country.", "Write the two capitals of ISO 3166, such as NL.");
    row("address without a scheme", gentFile, "https://www.ugent.be/en", "www.ugent.be/en", 29, 11,
        "“www.ugent.be/en” is not an address that can be opened.", addressAdvice);
    row("address with a user name", gentFile, "https://www.ugent.be/en", "https://a@www.ugent.be/", 29, 11,
        "“https://a@www.ugent.be/” is not an address that can be opened.", addressAdvice);
    row("address of a file", catalogueFile, "https://www.example.org/", "file:///etc/passwd", 59, 11,
        "“file:///etc/passwd” is not an address that can be opened.", addressAdvice);
    row("language", gentFile, "language = \"en\"", "language = \"English language\"", 30, 12,
        "“English language” is not a language.", "Write a tag such as \"nl\" or \"en\".");
    row("language of a name", gentFile, "language = \"nl\"", "language = \"fr\"", 26, 12,
        "“fr” is not a language of this catalogue.", "Leave the key out if the name is the same in every language.");
    row("check digits of a ROR id", gentFile, "00cv9y106", "00cv9y107", 13, 23,
        "“00cv9y107” is not an identifier of the kind ror: its form or its check digits are wrong.",
        "Copy it again from the register.");
    row("language written in two ways", catalogueFile, "languages = [\"nl\", \"en\"]",
        "languages = [\"nl\", \"en\", \"NL\"]", 2, 26, "“nl” is listed twice in “languages”.", "Remove one of them.");
    row("accent", catalogueFile, "\"#1c3d9c\"", "\"blue\"", 3, 10, "“accent” is not a colour.",
        "Write for example \"#1c3d9c\".");
    row("latitude", catalogueFile, "latitude = 51.05", "latitude = 91", 53, 12,
        "The number of “latitude” is out of range.", "Write a number from -90 to 90.");
    row("short name", catalogueFile, "slug = \"heritage\"", "slug = \"Heritage & more\"", 69, 8,
        "“Heritage & more” cannot be a short name.",
        "Use small letters, digits and single hyphens, such as “tu-delft”.");
    row("empty name", gentFile, "text = \"UGent\"", "text = \" \"", 20, 8, "“text” is empty.",
        "Write a text, or leave the key out.");
    row("two blanks in a name", gentFile, "nl = \"Universiteit Gent\"", "nl = \"Universiteit  Gent\"", 17, 6,
        "“name” holds line breaks, double spaces or invisible characters.", "Write it on one line with plain spaces.");
}

void references()
{
    row("category that does not exist", leidenFile, "place = [\"leiden\"]", "place = [\"leyden\"]", 2, 10,
        "“leyden” does not exist.", "Did you mean “leiden”?");
    row("category of another tree", leidenFile, "place = [\"leiden\"]", "place = [\"research\"]", 2, 10,
        "“research” does not exist.", "Write a category of the tree “place” of catalogue.toml.");
    row("city that does not exist", gentFile, "cities = [\"gent\"]", "cities = [\"gent\", \"ghent\"]", 5, 19,
        "“ghent” does not exist.", "Did you mean “gent”?");
    row("source that does not exist", gentFile, "sources = [\"WEB\"]", "sources = [\"PAPER\"]", 12, 12,
        "“PAPER” does not exist.", "Write the key of a [[source]] of catalogue.toml, or add one.");
    row("member that does not exist", allianceFile, "[\"gent\", {", "[\"ghent\", {", 7, 12, "“ghent” does not exist.",
        "Did you mean “gent”?");
    row("related that does not exist", allianceFile, "related = [\"leiden\"]", "related = [\"delft\"]", 8, 12,
        "“delft” does not exist.", partnerAdvice);
    row("successor that does not exist", allianceFile, "successor = \"leiden\"", "successor = \"delft\"", 6, 13,
        "“delft” does not exist.", partnerAdvice);
    row("partner of a synonym that does not exist", catalogueFile, "partner = \"gent\"", "partner = \"delft\"", 65, 11,
        "“delft” does not exist.", partnerAdvice);
    row("member of itself", allianceFile, "[\"gent\", {", "[\"alliance\", {", 7, 12, "The partner refers to itself.",
        "Remove it.");
    row("related to itself", allianceFile, "related = [\"leiden\"]", "related = [\"alliance\"]", 8, 12,
        "The partner refers to itself.", "Remove it.");
    row("successor of itself", allianceFile, "successor = \"leiden\"", "successor = \"alliance\"", 6, 13,
        "The partner refers to itself.", "Remove it.");
    row("member twice", allianceFile, "[\"gent\", {", "[\"gent\", \"gent\", {", 7, 20,
        "“gent” is listed twice in “members”.", "Remove one of them.");
    row("parent that does not exist", catalogueFile, "parent = \"europe\"", "parent = \"asia\"", 26, 10,
        "“asia” does not exist.", "Write the short name of a category of the same tree.");
    row("category above itself", catalogueFile, "parent = \"europe\"", "parent = \"belgium\"", 26, 10,
        "The category “belgium” is above itself: its parents form a circle.", "Give it another parent, or none.");
    row("category twice", catalogueFile, "slug = \"network\"",
        "slug = \"network\"\nname = { en = \"A\", nl = \"A\" }\n[[category]]\ntree = \"kind\"\nslug = \"network\"", 43,
        1, "The short name “network” appears twice.", "Give one of the two another name, or remove it.");
    row("city twice", catalogueFile, "[[source]]",
        "[[city]]\nslug = \"gent\"\nname = { en = \"A\", nl = \"A\" }\ncountry = \"BE\"\nlatitude = 1\nlongitude = "
        "1\n[[source]]",
        56, 1, "The short name “gent” appears twice.", "Give one of the two another name, or remove it.");
    row("source twice", catalogueFile, "[[synonym]]",
        "[[source]]\nkey = \"WEB\"\ntext = { en = \"A\", nl = \"A\" }\n[[synonym]]", 61, 1,
        "The short name “WEB” appears twice.", "Give one of the two another name, or remove it.");
}

void texts()
{
    row("missing language", leidenFile, "en = \"Leiden University\"\n", "", 4, 1,
        "“name” has no text in the language “en”.", "Add en = \"…\".");
    row("missing language of a label", gentFile, "{ en = \"Write to Ghent\", nl = \"Schrijf Gent\" }",
        "{ nl = \"Schrijf Gent\" }", 36, 9, "“label” has no text in the language “en”.", "Add en = \"…\".");
    row("missing language of a member", allianceFile, "{ en = \"Ostend\", nl = \"Oostende\" }", "{ en = \"Ostend\" }",
        7, 20, "“members” has no text in the language “nl”.", "Add nl = \"…\".");
    row("foreign language", leidenFile, "en = \"Leiden University\"\n",
        "en = \"Leiden University\"\nfr = \"Université de Leyde\"\n", 6, 6, "“fr” is not a language of this catalogue.",
        "Add it to languages in catalogue.toml, or leave the text out.");
    row("heading", gentFile, "The university in **Ghent**.", "# Ghent", 41, 1, "A description has no headings.",
        notationAdvice);
    row("link", gentFile, "The university in **Ghent**.", "The [university](https:x).", 41, 5,
        "A description has no links.", linkAdvice);
    row("picture", gentFile, "- It is *Flemish*.", "- It is ![Flemish](a.png).", 43, 9,
        "A description has no pictures.", notationAdvice);
    row("HTML", gentFile, "- Zij is *Vlaams*.", "- Zij is <b>Vlaams</b>.", 48, 10, "A description has no HTML.",
        notationAdvice);
    row("code", gentFile, "- Zij is *Vlaams*.", "- Zij is `Vlaams`.", 48, 10, "A description has no code marks (`).",
        notationAdvice);
    row("quotation", gentFile, "The university in **Ghent**.", "> The university in Ghent.", 41, 1,
        "A description has no quotation blocks.", notationAdvice);
    row("web address", gentFile, "The university in **Ghent**.", "See https://ugent.be", 41, 5,
        "A description has no web addresses.", linkAdvice);
    row("notation in a text of one line", catalogueFile, "Who works with *us*.", "Who works with `us`.", 14, 22,
        "A description has no code marks (`).", notationAdvice);
    row("notation beside the opening marks", gentFile, "en = \"\"\"\nThe university in **Ghent**.",
        "en = \"\"\"The `university`.", 40, 13, "A description has no code marks (`).", notationAdvice);
    row("notation below a text beside the marks", gentFile, "en = \"\"\"\nThe university in **Ghent**.\n",
        "en = \"\"\"The university.\n`b`", 41, 1, "A description has no code marks (`).", notationAdvice);
    row("notation in a text with written line breaks", catalogueFile, "Who works with *us*.", "Who\\nworks `with us`.",
        14, 6, "A description has no code marks (`).", notationAdvice);
    row("tab in a description", gentFile, "The university in **Ghent**.", "The\tuniversity.", 40, 6,
        "The description holds tabs or invisible characters.", "Write it with plain spaces.");
    row("file that is no TOML", gentFile, "country = \"BE\"", "country = \"BE", 4, 14, "", "");
}

} // namespace

/// Every mistake that an editor can make is told with its file, line and column, what is wrong and what to write.
class EditorMistakesTest final : public QObject
{
    Q_OBJECT

private slots:
    void rightSourceHasNoMistakes();
    void mistakeIsToldWithItsPlaceAndWhatToWrite_data();
    void mistakeIsToldWithItsPlaceAndWhatToWrite();
    void tooLongTextsAreTold();
    void allMistakesAreToldInOneRun();
    void wrongTomlOfAReferredPartnerIsOneMistake();
    void wrongTomlOfTheCatalogueIsOneMistake();
    void badFileNameIsTold();
    void circleTellsThoseInItOnly();
    void sourceWithoutPartnersIsTold();
    void folderThatIsNoSourceIsTold_data();
    void folderThatIsNoSourceIsTold();
};

void EditorMistakesTest::rightSourceHasNoMistakes()
{
    const QList<Mistake> mistakes = SourceFolder().mistakes();
    QVERIFY2(mistakes.isEmpty(), mistakes.isEmpty() ? "" : qPrintable(mistakeText(mistakes.first())));
}

void EditorMistakesTest::mistakeIsToldWithItsPlaceAndWhatToWrite_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("advice");
    keysAndTypes();
    values();
    references();
    texts();
}

void EditorMistakesTest::mistakeIsToldWithItsPlaceAndWhatToWrite()
{
    QFETCH(QString, file);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, problem);
    QFETCH(QString, advice);
    const SourceFolder source;
    QVERIFY(source.replace(file, before, after));
    const QList<Mistake> mistakes = source.mistakes();
    QStringList found;
    for (const Mistake &mistake : mistakes)
        found.append(mistakeText(mistake));
    QVERIFY2(mistakes.size() == 1, qPrintable(found.join(QLatin1Char('\n'))));
    const Mistake &mistake = mistakes.first();
    QCOMPARE(mistake.position.file, file);
    // The words about wrong TOML are those of the library that reads it.
    const bool isToml = problem.isEmpty();
    QCOMPARE(isToml ? mistake.problem.left(17) : mistake.problem,
             isToml ? QStringLiteral("This is not TOML:") : problem);
    QCOMPARE(mistake.advice, isToml ? QStringLiteral("Compare the line with another file of the same kind.") : advice);
    QTEST(mistake.position.line, "line");
    QTEST(mistake.position.column, "column");
}

void EditorMistakesTest::tooLongTextsAreTold()
{
    const SourceFolder source;
    QVERIFY(source.replace(leidenFile, QStringLiteral("Leiden University"), QString(301, QLatin1Char('a'))));
    QVERIFY(source.replace(gentFile, QStringLiteral("The university in **Ghent**."), QString(121, QLatin1Char('a'))));
    const QList<Mistake> mistakes = source.mistakes();
    QCOMPARE(mistakes.size(), 2);
    QCOMPARE(mistakes.at(0).problem, QStringLiteral("The description, or a word in it, is too long to be shown."));
    QCOMPARE(mistakes.at(0).position.line, 40);
    QCOMPARE(mistakes.at(1).problem, QStringLiteral("“name” is too long."));
    QVERIFY(mistakes.at(1).advice.contains(QLatin1String("300")));
}

void EditorMistakesTest::allMistakesAreToldInOneRun()
{
    const SourceFolder source;
    QVERIFY(source.replace(catalogueFile, QStringLiteral("parent = \"europe\""), QStringLiteral("parent = \"asia\"")));
    QVERIFY(source.replace(allianceFile, QStringLiteral("ended = \"2019\""), QStringLiteral("ended = \"1999\"")));
    QVERIFY(source.replace(allianceFile, QStringLiteral("\"gent\", {"), QStringLiteral("\"ghent\", {")));
    QVERIFY(source.replace(gentFile, QStringLiteral("00cv9y106"), QStringLiteral("00cv9y105")));
    QVERIFY(source.replace(gentFile, QStringLiteral("**Gent**"), QStringLiteral("`Gent`")));
    QVERIFY(source.replace(leidenFile, QStringLiteral("place"), QStringLiteral("palce")));
    const QList<Mistake> mistakes = source.mistakes();
    QStringList places;
    for (const Mistake &mistake : mistakes)
        places.append(QStringLiteral("%1:%2").arg(mistake.position.file).arg(mistake.position.line));
    // A key with a slip of the pen is unknown, and the right one is missing.
    QCOMPARE(places, QStringList({catalogueFile + QStringLiteral(":26"), allianceFile + QStringLiteral(":5"),
                                  allianceFile + QStringLiteral(":7"), gentFile + QStringLiteral(":13"),
                                  gentFile + QStringLiteral(":46"), leidenFile + QStringLiteral(":1"),
                                  leidenFile + QStringLiteral(":2")}));
}

void EditorMistakesTest::wrongTomlOfAReferredPartnerIsOneMistake()
{
    const SourceFolder source;
    source.write(leidenFile, QStringLiteral("kind = [\n"));
    QCOMPARE(source.mistakes().size(), 1);
    QCOMPARE(source.mistakes().first().position.file, leidenFile);
}

void EditorMistakesTest::wrongTomlOfTheCatalogueIsOneMistake()
{
    const SourceFolder source;
    QVERIFY(source.replace(catalogueFile, QStringLiteral("[title]"), QStringLiteral("[title")));
    QCOMPARE(source.mistakes().size(), 1);
    QCOMPARE(source.mistakes().first().position.line, 9);
}

void EditorMistakesTest::badFileNameIsTold()
{
    const SourceFolder source;
    source.write(QStringLiteral("partners/TU Delft.toml"), source.read(leidenFile));
    const QList<Mistake> mistakes = source.mistakes();
    QCOMPARE(mistakes.size(), 1);
    QCOMPARE(mistakeText(mistakes.first()),
             QStringLiteral(
                 "partners/TU Delft.toml: The name of the file cannot be a short name. Use small letters, digits and "
                 "single hyphens, such as “tu-delft.toml”."));
}

void EditorMistakesTest::circleTellsThoseInItOnly()
{
    const SourceFolder source;
    QVERIFY(source.replace(catalogueFile, QStringLiteral("slug = \"europe\"\n"),
                           QStringLiteral("slug = \"europe\"\nparent = \"belgium\"\n")));
    QVERIFY(source.replace(catalogueFile, QStringLiteral("slug = \"leiden\"\n"),
                           QStringLiteral("slug = \"leiden\"\nparent = \"europe\"\n")));
    const QList<Mistake> mistakes = source.mistakes();
    QCOMPARE(mistakes.size(), 2);
    QVERIFY(mistakes.at(0).problem.contains(QStringLiteral("“europe”")));
    QVERIFY(mistakes.at(1).problem.contains(QStringLiteral("“belgium”")));
}

void EditorMistakesTest::sourceWithoutPartnersIsTold()
{
    const SourceFolder source;
    for (const QString &file : {gentFile, allianceFile, leidenFile})
        source.remove(file);
    QVERIFY(source.replace(catalogueFile, QStringLiteral("partner = \"gent\"\n"), QString()));
    QCOMPARE(source.mistakes().size(), 1);
    QCOMPARE(mistakeText(source.mistakes().first()),
             QStringLiteral("partners: There are no partners. Add a file partners/NAME.toml for each partner."));
}

void EditorMistakesTest::folderThatIsNoSourceIsTold_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::newRow("folder without catalogue.toml") << false;
    QTest::newRow("file") << true;
}

void EditorMistakesTest::folderThatIsNoSourceIsTold()
{
    QFETCH(bool, isFile);
    const SourceFolder source;
    const QString path = isFile ? source.filePath(catalogueFile) : source.filePath(QStringLiteral("partners"));
    const SourceReading reading = readSource(path);
    QVERIFY(!reading.isReadable);
    QCOMPARE(reading.mistakes.size(), 1);
    QCOMPARE(mistakeText(reading.mistakes.first()),
             path + QStringLiteral(": This is not a folder with the source of a catalogue. "
                                   "Name a folder that holds catalogue.toml."));
}

QTEST_GUILESS_MAIN(EditorMistakesTest)
#include "editormistakes_test.moc"
