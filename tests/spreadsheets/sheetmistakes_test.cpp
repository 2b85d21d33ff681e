// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/sourcereader.h"
#include "spreadsheets/csvreader.h"
#include "spreadsheets/partnersheet.h"
#include "support/sourcefolder.h"

#include <QTest>

/// Every mistake that an officer can make in a table is told with its row and column, what is wrong and what to write.
class SheetMistakesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_base = readSource(SourceFolder().path()).draft; }
    void mistakesInTheHeadings_data();
    void mistakesInTheHeadings();
    void mistakesInARow_data();
    void mistakesInARow();
    void mistakesInACell_data();
    void mistakesInACell();
    void allMistakesAreToldInTheOrderOfTheRows();
    void mistakesNameTheHeadingsOfTheFile_data();
    void mistakesNameTheHeadingsOfTheFile();
    void partnersThatAreLeftOutAreTold();
    void partnersAreNamed();
    void lettersThatWereLostAreTold();
    void brokenCellsThatAreLeftOutDoNotMatter();

private:
    [[nodiscard]] QString mistakesIn(const QByteArray &csv, const SheetOptions &options = {}) const;

    Draft m_base;
};

namespace
{

void row(const char *name, const char *csv, const char *mistakes)
{
    QTest::newRow(name) << QByteArray(csv) << QString::fromUtf8(mistakes);
}

void cell(const char *name, const char *key, const char *cell, const char *place, const char *mistake)
{
    QTest::newRow(name) << QString::fromLatin1(key) << QString::fromUtf8(cell) << QString::fromLatin1(place)
                        << QString::fromUtf8(mistake);
}

void references()
{
    cell("category", "kind", "universities, networks", "",
         "“universities, networks” does not exist. Write the name or the short name of a category of “kind”, each on a "
         "line of its own.");
    cell("name of a category with a slip", "kind", "University | Universitiies", "",
         "“Universitiies” does not exist. Did you mean “Universities”?");
    // The Dutch name, Netwerken, is nearer.
    cell("name of a category with a slip that is nearer to another language", "kind", "Networken", "",
         "“Networken” does not exist. Did you mean “Networks”?");
    cell("short name of a partner with a slip", "related", "lieden", "",
         "“lieden” does not exist. Did you mean “leiden”?");
    cell("category of another tree", "place", "research", "",
         "“research” does not exist. Write the name or the short name of a category of “place”, each on a line of its "
         "own.");
    cell("no category", "kind", "", "", "“kind” is empty. Write at least one.");
    cell("category twice", "place", "Leiden\n\nleiden", ", line 3",
         "“leiden” is listed twice in “place”. Remove one of them.");
    cell("city", "cities", "Delft", "",
         "“Delft” does not exist. Write the name or the short name of a city of the catalogue, each on a line of its "
         "own.");
    cell("source", "sources", "PAPER", "",
         "“PAPER” does not exist. Write the key of a source of the catalogue, each on a line of its own.");
    cell("related", "related", "delft", "", "“delft” does not exist. Write the short name of a partner.");
    cell("related to itself", "related", "gent", "", "The partner refers to itself. Remove it.");
    cell("successor", "successor", "delft", "", "“delft” does not exist. Write the short name of a partner.");
    cell("member", "members", "leiden\nDelft", "",
         "“Delft” does not exist. Write the short name of a partner, or “|” and the name in each language.");
    cell(
        "member with a name", "members", "leiden | Leiden", "",
        "This member has a short name and names of its own. Write only the short name if it is a partner, else nothing "
        "before the first “|”.");
    cell("member without a name", "members", "leiden\n | ", ", line 2",
         "“members” has no text in any language. Write it in at least one language.");
    cell("member in too many languages", "members", "| a | b | c", "",
         "This line has more parts than it can have. Write: short name of a partner | name (nl) | name (en).");
}

void values()
{
    cell("date", "founded", "18th century", "", "“18th century” is not a date. Write 2012, 2012-07 or 2012-07-31.");
    cell("day without a year", "founded", "12-jul", "", "“12-jul” is not a date. Write 2012, 2012-07 or 2012-07-31.");
    cell("day that does not exist", "founded", "31-6-1817", "",
         "“31-6-1817” is not a date. Write 2012, 2012-07 or 2012-07-31.");
    cell("date of two meanings", "founded", "3/4/1817", "",
         "“3/4/1817” can mean more than one date: 1817-04-03, 1817-03-04. Write the right one in this form.");
    cell("date of two centuries", "founded", "jul-17", "",
         "“jul-17” can mean more than one date: 2017-07, 1917-07. Write the right one in this form.");
    cell("agreement until before its begin", "agreement_until", "2011", "",
         "“agreement_until” (2011) is earlier than “agreement_from” (2012). Correct one of the two dates.");
    cell("status", "status", "finished", "",
         "“finished” cannot be the value of “status”. Write one of: active, ended, renamed, unknown.");
    cell("country", "country", "Belgium", "", "“Belgium” is not a country. Did you mean “BE”?");
    cell("code that is none", "country", "UK", "", "“UK” is not a country. Did you mean “GB”?");
    cell("country in its own language", "country", "Belgie", "", "“Belgie” is not a country. Did you mean “BE”?");
    cell("no country", "country", "Atlantis", "",
         "“Atlantis” is not a country. Write the two capitals of ISO 3166, such as NL.");
    cell("status with a slip", "status", "actve", "",
         "“actve” cannot be the value of “status”. Did you mean “active”?");
    cell("name", "name_nl", "Universiteit  Gent", "",
         "“name_nl” holds line breaks, double spaces or invisible characters. Write it on one line with plain spaces.");
    cell("heading in a description", "description_nl", "Een.\n\n# Twee", ", line 3",
         "A description has no headings. Use paragraphs, lines that begin with “- ”, *emphasis* and **strong "
         "emphasis**.");
    cell("address in a description", "description_nl", "Zie https://ugent.be", ", line 1",
         "A description has no web addresses. Write the address among the links of the partner.");
    cell("tab in a description", "description_nl", "Een\ttwee", "",
         "The description holds tabs or invisible characters. Write it with plain spaces.");
}

void items()
{
    cell("other name without text", "other_names", " | alias", "", "“text” is empty. Write a text.");
    cell("kind of another name", "other_names", "UG | nickname", "",
         "“nickname” cannot be the value of “type”. Write one of: name, abbreviation, former, alias.");
    cell("language of another name", "other_names", "a\nUG | alias | fr", ", line 2",
         "“fr” is not a language of this catalogue. Leave the language out if the name is the same in every language.");
    cell("no language", "other_names", "UG | alias | Frans!", "",
         "“Frans!” is not a language. Write a tag such as nl or en.");
    cell("too many parts of a name", "other_names", "a | alias | nl | b", "",
         "This line has more parts than it can have. Write: text | type | language.");
    cell("address", "links", "www.ugent.be | nl | website | true | UGent", "",
         "“www.ugent.be” is not an address that can be opened. Write a whole address that begins with https://, "
         "http:// or "
         "mailto:, without spaces and without a user name.");
    cell("role", "links", "https://a.nl | nl | site | true | UGent", "",
         "“site” cannot be the value of “role”. Write one of: website, page, agreement, news.");
    cell("verified", "links", "https://a.nl | nl | page | perhaps | UGent", "",
         "“perhaps” says neither that the link is verified nor that it is not. Write true or false.");
    cell("link without a label", "links", "https://a.nl", "",
         "“label” has no text in any language. Write it in at least one language.");
    cell("too many labels", "links", "https://a.nl | nl | page | true | a | b | c", "",
         "This line has more parts than it can have. Write: address | language | role | verified | label "
         "(nl) | "
         "label (en).");
    cell("identifier", "identifiers", "ror | 00cv9y107", "",
         "“00cv9y107” is not an identifier of the kind ror: its form or its check digits are wrong. Copy it again from "
         "the "
         "register.");
    cell("identifier without its zero", "identifiers", "ror | 0cv9y106", "",
         "“0cv9y106” has lost its first zero. Write 00cv9y106.");
    cell("unknown identifier", "identifiers", "rorr | 00cv9y106", "", "“rorr” is unknown here. Did you mean “ror”?");
    cell("identifier without a kind", "identifiers", "Q156598", "",
         "“Q156598” is not an identifier. Write for example: wikidata | Q156598.");
    cell("identifier twice", "identifiers", "wikidata | Q1\nWikidata | Q2", ", line 2",
         "“wikidata” is listed twice. Remove one of them.");
}

} // namespace

QString SheetMistakesTest::mistakesIn(const QByteArray &csv, const SheetOptions &options) const
{
    const auto sheet = readCsv(csv, QStringLiteral("p.csv"));
    QStringList lines;
    for (const Mistake &mistake : readPartnerSheet(std::get<Sheet>(sheet), m_base, options).mistakes)
        lines.append(mistakeText(mistake));
    return lines.join(QLatin1Char('\n'));
}

void SheetMistakesTest::mistakesInTheHeadings_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("mistakes");
    row("empty table", "\n\n", "p.csv: The table is empty.");
    row("no partners", "slug;name_nl\n;\n", "p.csv: There are no partners in the table. Add a row for each partner.");
    row("slip of the pen", "slug;contry\ngent;BE",
        "p.csv, row 1, column B: The column “contry” is unknown. Did you mean “country”?");
    row("unknown column", "slug;Budget\ngent;5",
        "p.csv, row 1, column B: The column “Budget” is unknown. Remove the column, or write one of these: slug, "
        "name_nl, name_en, other_names, description_nl, description_en, kind, place, theme, country, cities, status, "
        "successor, founded, started, agreement_from, agreement_until, ended, checked_on, members, related, links, "
        "sources, identifiers.");
    row("nothing that is known", "Remark\n1",
        "p.csv, row 1: No column tells which partner each row is about. Add a column with short names, such as "
        "“tu-delft”, or with names, links or identifiers.\n"
        "p.csv, row 1, column A: The column “Remark” is unknown. Remove the column, or write one of these: Short name, "
        "Name (Nederlands), Name (English), Other names, Description (Nederlands), Description (English), Kind, Place, "
        "Themes, Country, Cities, Status, Successor, Founded, Partner since, Agreement from, Agreement until, Ended, "
        "Facts checked, Members, Related partners, Links, Sources, Identifiers.");
    row("slip beside what is a key and a text", "Country;Shrot name\nBE;gent",
        "p.csv, row 1: No column tells which partner each row is about. Add a column with short names, such as "
        "“tu-delft”, or with names, links or identifiers.\n"
        "p.csv, row 1, column B: The column “Shrot name” is unknown. Did you mean “Short name”?");
    row("language that the catalogue does not have", "slug;name_fr\ngent;Gand",
        "p.csv, row 1, column B: The column “name_fr” is unknown. Did you mean “name_nl”?");
    row("column twice", "slug;country;Country\ngent;BE;BE",
        "p.csv, row 1, column C: Column B, “country”, has the same meaning. Remove one of the two columns.");
    row("nothing that tells the partners", "country;other_names;kind\nBE;UGent;university",
        "p.csv, row 1: No column tells which partner each row is about. Add a column with short names, such as "
        "“tu-delft”, or with names, links or identifiers.");
    row("no heading", "slug;;country;\ngent;x;BE;;\nleiden;;NL;;y",
        "p.csv, row 1, column B: The column has no heading. Write what it is, or remove the column.\n"
        "p.csv, row 1, column E: The column has no heading. Write what it is, or remove the column.");
}

void SheetMistakesTest::mistakesInTheHeadings()
{
    QFETCH(QByteArray, csv);
    SheetOptions options;
    options.keepsOthers = true;
    QTEST(mistakesIn(csv, options), "mistakes");
}

void SheetMistakesTest::mistakesInARow_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("mistakes");
    row("no slug and no name", "name_nl;slug;country\nGent;gent;BE\n\n;;BE\n",
        "p.csv, row 4, column B (slug): The row does not tell which partner it is about. Write its name, or its short "
        "name, such as “tu-delft”.");
    row("slug that is none", "slug;name_nl;kind;place\nTU Delft;TU Delft;university;leiden\n",
        "p.csv, row 2, column A (slug): “TU Delft” cannot be a short name. Use small letters, digits and single "
        "hyphens, "
        "such as “tu-delft”.");
    row("slug twice", "slug;country\ngent;BE\nleiden;NL\nGent;BE\n",
        "p.csv, row 4, column A (slug): The short name “gent” is also in row 2. Give one of the two another name, "
        "or "
        "remove it.");
    row("new partner without a name", "slug;kind;place\ndelft;university;leiden\n",
        "p.csv, row 2: The partner has no name in any language. Write it in at least one language.");
    row("new partner with an empty name", "slug;name_en;kind;place;name_nl\ndelft;;university;leiden;\n",
        "p.csv, row 2, column E (name_nl): The partner has no name in any language. Write it in at least one "
        "language.");
    row("new partner without a place", "slug;kind;name_nl\ndelft;university;Delft\n",
        "p.csv, row 2: “place” is empty. Write at least one.");
}

void SheetMistakesTest::mistakesInARow()
{
    QFETCH(QByteArray, csv);
    SheetOptions options;
    options.keepsOthers = true;
    QTEST(mistakesIn(csv, options), "mistakes");
}

void SheetMistakesTest::mistakesInACell_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("mistake");
    references();
    values();
    items();
}

void SheetMistakesTest::mistakesInACell()
{
    QFETCH(QString, key);
    QFETCH(QString, cell);
    QFETCH(QString, place);
    QFETCH(QString, mistake);
    SheetOptions options;
    options.keepsOthers = true;
    const QByteArray csv = "slug;" + key.toUtf8() + "\n\ngent;\"" + cell.toUtf8() + "\"\n";
    const QString found = mistakesIn(csv, options);
    QCOMPARE(found, QStringLiteral("p.csv, row 3, column B (%1)%2: %3").arg(key, place, mistake));
}

void SheetMistakesTest::allMistakesAreToldInTheOrderOfTheRows()
{
    const QStringList mistakes =
        mistakesIn("slug;kind;Budget;founded\ngent;univ;;x\nleiden;university;;\nalliance;;5;1900\n")
            .split(QLatin1Char('\n'));
    QStringList places;
    for (const QString &mistake : mistakes)
        places.append(mistake.section(QLatin1String(": "), 0, 0));
    QCOMPARE(places,
             QStringList({QStringLiteral("p.csv, row 1, column C"), QStringLiteral("p.csv, row 2, column B (kind)"),
                          QStringLiteral("p.csv, row 2, column D (founded)"),
                          QStringLiteral("p.csv, row 4, column B (kind)")}));
}

void SheetMistakesTest::mistakesNameTheHeadingsOfTheFile_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("mistakes");
    row("nothing where something must be", "Code;Soort partner\ngent;\n",
        "p.csv, row 2, column B (Soort partner): “Soort partner” is empty. Write at least one.");
    row("no such category", "Code;Soort partner\ngent;harbour\n",
        "p.csv, row 2, column B (Soort partner): “harbour” does not exist. Write the name or the short name of a "
        "category of “Soort partner”, each on a line of its own.");
    row("twice", "Code;Soort partner\ngent;university|university\n",
        "p.csv, row 2, column B (Soort partner): “university” is listed twice in “Soort partner”. Remove one of them.");
    row("word", "Code;Stand\ngent;gone\n",
        "p.csv, row 2, column B (Stand): “gone” cannot be the value of “Stand”. Write one of: active, ended, renamed, "
        "unknown.");
    row("two dates, one of which is not in the table", "Code;Tot\ngent;2011\n",
        "p.csv, row 2, column B (Tot): “Tot” (2011) is earlier than “Agreement from” (2012). Correct one of the two "
        "dates.");
    row("name", "Code;Naam\ngent;Universiteit  Gent\n",
        "p.csv, row 2, column B (Naam): “Naam” holds line breaks, double spaces or invisible characters. Write it on "
        "one line with plain spaces.");
    row("column that is not there", "Code;Naam;Soort partner\ndelft;Delft;university\n",
        "p.csv, row 2: “Place” is empty. Write at least one.");
    row("unknown heading with a slip", "Code;Contry\ngent;BE\n",
        "p.csv, row 1, column B: The column “Contry” is unknown. Did you mean “Country”?");
    row("two columns of one meaning", "Code;Naam;name_nl\ngent;a;a\n",
        "p.csv, row 1, column C: Column B, “Naam”, has the same meaning. Remove one of the two columns.");
}

void SheetMistakesTest::mistakesNameTheHeadingsOfTheFile()
{
    QFETCH(QByteArray, csv);
    SheetOptions options;
    options.headings.mapping = {{QStringLiteral("Code"), QStringLiteral("slug")},
                                {QStringLiteral("Naam"), QStringLiteral("name_nl")},
                                {QStringLiteral("Stand"), QStringLiteral("status")},
                                {QStringLiteral("Tot"), QStringLiteral("agreement_until")}};
    options.headings.otherNames = {{QStringLiteral("Soort partner"), QStringLiteral("kind")}};
    QTEST(mistakesIn(csv, options), "mistakes");
}

void SheetMistakesTest::partnersThatAreLeftOutAreTold()
{
    const QByteArray csv = "slug;related\ngent;leiden\n";
    QCOMPARE(mistakesIn(csv), QString());
    SheetOptions options;
    options.keepsOthers = false;
    QCOMPARE(mistakesIn(csv, options),
             QStringLiteral("p.csv, row 2, column B (related): “leiden” is left out: the table does not have it. Add a "
                            "row for it, remove it here, or keep the partners that the table does not have (console: "
                            "leave out --others remove)."));
    QVERIFY(mistakesIn("slug;related\ngent;delft\n", options).contains(QStringLiteral("“delft” does not exist.")));
}

void SheetMistakesTest::partnersAreNamed()
{
    const auto partnersIn = [this](const QByteArray &csv) {
        QStringList partners;
        const SheetReading reading =
            readPartnerSheet(std::get<Sheet>(readCsv(csv, QStringLiteral("p.csv"))), m_base, {});
        for (const Mistake &mistake : reading.mistakes)
            partners.append(mistake.partner);
        return partners;
    };
    QCOMPARE(partnersIn("slug;country;unknown\ngent;XX;\nnew-one;;\n"),
             (QStringList{QString(), QStringLiteral("Ghent University"), QStringLiteral("new-one"),
                          QStringLiteral("new-one"), QStringLiteral("new-one")}));
}

void SheetMistakesTest::lettersThatWereLostAreTold()
{
    m_base.partners[1].name.set(m_base.languages.at(0), QStringLiteral("Uniwersytet Łódź"));
    SheetOptions options;
    options.keepsOthers = true;
    const QByteArray slug = m_base.partners.at(1).slug.toUtf8();
    QCOMPARE(
        mistakesIn("slug;name_nl\n" + slug +
                       ";De Uniwersytet ?\xF3"
                       "d? in Polen\n",
                   options),
        QStringLiteral("p.csv, row 2, column B (name_nl): “Łódź” has lost letters that Windows-1252 does not have. "
                       "Save the file as “CSV UTF-8”, or as .xlsx."));
    QCOMPARE(mistakesIn("slug;name_nl\n" + slug + ";Wat? \xE9\xE9n\n", options), QString());
    initTestCase();
}

void SheetMistakesTest::brokenCellsThatAreLeftOutDoNotMatter()
{
    SheetOptions options;
    options.keepsOthers = true;
    const QByteArray csv = "slug;name_nl;Notes\ngent;G\xE9nt;\x81\n";
    QVERIFY(mistakesIn(csv, options).contains(QLatin1String("row 2, column C (Notes): The cell holds a byte")));
    options.headings.mapping = {{QStringLiteral("Notes"), QString()}};
    QCOMPARE(mistakesIn(csv, options), QString());
}

QTEST_GUILESS_MAIN(SheetMistakesTest)
#include "sheetmistakes_test.moc"
