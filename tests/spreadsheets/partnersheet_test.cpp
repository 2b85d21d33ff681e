// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/partnersheet.h"

#include "compiling/cataloguewriter.h"
#include "compiling/formulaguard.h"
#include "compiling/sourcereader.h"
#include "spreadsheets/csvreader.h"
#include "spreadsheets/windows1252.h"
#include "support/randomdraft.h"
#include "support/sourcefolder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A table of partners becomes a catalogue again; what is wrong in it is in sheetmistakes_test.
class PartnerSheetTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_base = readSource(SourceFolder().path()).draft; }
    void anyPartnersComeBackAsTheyWere();
    void anyPartnersComeBackThroughAFile_data();
    void anyPartnersComeBackThroughAFile();
    void anyPartnersComeBackWithoutTheirSlugs();
    void theSameBytesAreCompiled();
    void columnsThatAreAbsentKeepTheBase();
    void emptyCellsClearWhatTheBaseHas();
    void newPartnersNeedNoBase();
    void wordsArePeoplesOwn();
    void datesAreUnderstood_data();
    void datesAreUnderstood();
    void oneDateShowsTheOrderOfAll();
    void apostrophesThatGuardAreTakenOff();
    void headingsMayBeTranslatedOrMapped();
    void partnersThatAreMissingAreLeftOut();
    void partnersThatAreMissingMayStay();
    void partnersAreInTheOrderOfTheirSlugs();

private:
    /// Partners that the table does not have are left out unless the options say otherwise.
    [[nodiscard]] SheetReading read(const QByteArray &csv, const SheetOptions &options = {{}, false}) const;
    /// What one cell of a table with one row for gent becomes.
    [[nodiscard]] QString cellOf(const QString &key, const QString &cell) const;

    Draft m_base;
};

namespace
{

QString textOf(const QList<Mistake> &mistakes)
{
    QStringList lines;
    for (const Mistake &mistake : mistakes)
        lines.append(mistakeText(mistake));
    return lines.join(QLatin1Char('\n'));
}

/// Everything that is known of the partners of a draft.
QString textOf(const Draft &draft)
{
    QString text;
    for (const DraftPartner &partner : draft.partners) {
        for (const RecordColumn &column : recordColumns(draft.languages))
            text += keyOf(column) + QLatin1Char('=') + recordCell(partner, column, draft.languages) + QLatin1Char('\n');
    }
    return text;
}

Sheet sheetOf(const Draft &draft)
{
    Sheet sheet;
    sheet.file = QStringLiteral("partners.csv");
    const QList<RecordColumn> columns = recordColumns(draft.languages);
    SheetRow heading{1, 0, {}};
    for (const RecordColumn &column : columns)
        heading.cells.append(keyOf(column));
    sheet.rows.append(heading);
    for (const DraftPartner &partner : draft.partners) {
        SheetRow row{static_cast<int>(sheet.rows.size()) + 1, 0, {}};
        for (const RecordColumn &column : columns)
            row.cells.append(guarded(recordCell(partner, column, draft.languages)));
        sheet.rows.append(row);
    }
    return sheet;
}

QByteArray csvOf(const Sheet &sheet, bool isWindows1252, char delimiter)
{
    QByteArray bytes;
    for (const SheetRow &row : sheet.rows) {
        QByteArrayList cells;
        for (const QString &cell : row.cells) {
            QString quoted = cell;
            quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
            cells.append('"' + (isWindows1252 ? toWindows1252(quoted) : quoted.toUtf8()) + '"');
        }
        bytes += cells.join(delimiter) + "\r\n";
    }
    return bytes;
}

Draft withoutPartners(Draft draft)
{
    draft.partners.clear();
    draft.synonyms.clear();
    return draft;
}

/// The same partners with "?" for what Windows-1252 does not have.
Draft inWindows1252(const Draft &draft)
{
    Sheet sheet = sheetOf(draft);
    for (SheetRow &row : sheet.rows) {
        for (QString &cell : row.cells) {
            bool isWhole = true;
            cell = fromWindows1252(toWindows1252(cell), &isWhole);
        }
    }
    return readPartnerSheet(sheet, withoutPartners(draft), {}).draft;
}

const DraftPartner &partnerIn(const Draft &draft, const char *slug)
{
    for (const DraftPartner &partner : draft.partners) {
        if (partner.slug == QLatin1String(slug))
            return partner;
    }
    qFatal("A test looks for a partner that there is not.");
}

} // namespace

SheetReading PartnerSheetTest::read(const QByteArray &csv, const SheetOptions &options) const
{
    return readPartnerSheet(std::get<Sheet>(readCsv(csv, QStringLiteral("partners.csv"))), m_base, options);
}

QString PartnerSheetTest::cellOf(const QString &key, const QString &cell) const
{
    SheetOptions options;
    options.keepsOthers = true;
    Sheet sheet;
    sheet.rows = {{1, 0, {QStringLiteral("slug"), key}}, {2, 0, {QStringLiteral("gent"), cell}}};
    const SheetReading reading = readPartnerSheet(sheet, m_base, options);
    if (!reading.mistakes.isEmpty())
        return textOf(reading.mistakes);
    const RecordColumn column = *recordColumnWithKey(key, m_base.languages);
    return recordCell(partnerIn(reading.draft, "gent"), column, m_base.languages);
}

void PartnerSheetTest::anyPartnersComeBackAsTheyWere()
{
    for (quint64 seed = 1; seed <= 300; ++seed) {
        RandomDraft random(seed);
        const Draft draft = random.make(seed % 2 == 0);
        for (const Draft &base : {draft, withoutPartners(draft)}) {
            const SheetReading reading = readPartnerSheet(sheetOf(draft), base, {});
            QVERIFY2(reading.mistakes.isEmpty(), qPrintable(textOf(reading.mistakes)));
            QVERIFY2(reading.notes.isEmpty(), qPrintable(reading.notes.join(QLatin1Char('\n'))));
            QCOMPARE(textOf(reading.draft), textOf(draft));
            QCOMPARE(reading.draft.synonyms.size(), base.synonyms.size());
        }
    }
}

void PartnerSheetTest::anyPartnersComeBackThroughAFile_data()
{
    QTest::addColumn<bool>("isWindows1252");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("UTF-8, semicolons") << false << ';';
    QTest::newRow("UTF-8, commas") << false << ',';
    QTest::newRow("Windows-1252, semicolons") << true << ';';
    QTest::newRow("Windows-1252, tabs") << true << '\t';
}

void PartnerSheetTest::anyPartnersComeBackThroughAFile()
{
    QFETCH(bool, isWindows1252);
    QFETCH(char, delimiter);
    for (quint64 seed = 301; seed <= 400; ++seed) {
        RandomDraft random(seed);
        const Draft made = random.make(true);
        const Draft draft = isWindows1252 ? inWindows1252(made) : made;
        const auto sheet = readCsv(csvOf(sheetOf(draft), isWindows1252, delimiter), QStringLiteral("partners.csv"));
        QVERIFY(std::holds_alternative<Sheet>(sheet));
        const SheetReading reading = readPartnerSheet(std::get<Sheet>(sheet), draft, {});
        QVERIFY2(reading.mistakes.isEmpty(), qPrintable(textOf(reading.mistakes)));
        QCOMPARE(textOf(reading.draft), textOf(draft));
    }
}

void PartnerSheetTest::anyPartnersComeBackWithoutTheirSlugs()
{
    int same = 0;
    for (quint64 seed = 1; seed <= 300; ++seed) {
        RandomDraft random(seed);
        const Draft draft = random.make(seed % 2 == 0);
        Sheet sheet = sheetOf(draft);
        for (SheetRow &row : sheet.rows)
            row.cells.removeFirst();
        const SheetReading reading = readPartnerSheet(sheet, draft, {});
        if (reading.mistakes.isEmpty()) {
            QCOMPARE(textOf(reading.draft), textOf(draft));
            QCOMPARE(reading.notes.size(), 1);
            ++same;
        }
        // Invented partners may share all they have, or be called “?!”: such rows are told, never mistaken for others.
        for (const Mistake &mistake : reading.mistakes)
            QVERIFY2(mistake.position.line > 1, qPrintable(mistakeText(mistake)));
    }
    QVERIFY2(same > 150, qPrintable(QString::number(same)));
}

void PartnerSheetTest::theSameBytesAreCompiled()
{
    const QTemporaryDir folder;
    const auto bytesOf = [&](const Draft &draft) {
        QFile file(folder.filePath(QStringLiteral("a.sqlite")));
        const QString error = writeCatalogue(draft, {3, {}}, file.fileName());
        return error.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : error.toUtf8();
    };
    for (quint64 seed = 401; seed <= 410; ++seed) {
        RandomDraft random(seed);
        const Draft draft = random.make(false);
        const SheetReading reading = readPartnerSheet(sheetOf(draft), draft, {});
        QVERIFY(bytesOf(reading.draft) == bytesOf(draft));
    }
    QVERIFY(bytesOf(readPartnerSheet(sheetOf(m_base), m_base, {}).draft) == bytesOf(m_base));
}

void PartnerSheetTest::columnsThatAreAbsentKeepTheBase()
{
    const SheetReading reading = read("name_en;slug\nLeyden;leiden\nGhent University;gent\nAlliance;alliance\n");
    QCOMPARE(textOf(reading.mistakes), QString());
    Draft expected = m_base;
    for (DraftPartner &partner : expected.partners) {
        if (partner.slug == QLatin1String("leiden"))
            partner.name.set(m_base.languages.at(1), QStringLiteral("Leyden"));
    }
    QCOMPARE(textOf(reading.draft), textOf(expected));
}

void PartnerSheetTest::emptyCellsClearWhatTheBaseHas()
{
    QCOMPARE(cellOf(QStringLiteral("description_nl"), QString()), QString());
    QCOMPARE(cellOf(QStringLiteral("links"), QStringLiteral(" \n ")), QString());
    QCOMPARE(cellOf(QStringLiteral("identifiers"), QString()), QString());
    QCOMPARE(cellOf(QStringLiteral("founded"), QString()), QString());
    QCOMPARE(cellOf(QStringLiteral("status"), QString()), QStringLiteral("unknown"));
}

void PartnerSheetTest::newPartnersNeedNoBase()
{
    SheetOptions options;
    options.keepsOthers = true;
    const SheetReading reading = read("slug;name_nl;kind;place\ndelft;Delft;university;leiden\n", options);
    QCOMPARE(textOf(reading.mistakes), QString());
    QCOMPARE(reading.draft.partners.size(), 4);
    const DraftPartner &delft = partnerIn(reading.draft, "delft");
    QCOMPARE(delft.name.exactly(m_base.languages.at(0)), QStringLiteral("Delft"));
    QVERIFY(delft.links.isEmpty());
    QCOMPARE(delft.status, PartnerStatus::Unknown);
}

void PartnerSheetTest::wordsArePeoplesOwn()
{
    const auto cell = [this](const char *key, const char *written) {
        return cellOf(QString::fromLatin1(key), QString::fromUtf8(written));
    };
    QCOMPARE(cell("kind", "Universiteiten\nnetworks"), QStringLiteral("university\nnetwork"));
    QCOMPARE(cell("kind", "university | network |"), QStringLiteral("university\nnetwork"));
    QCOMPARE(cell("place", "belgie"), QStringLiteral("belgium"));
    QCOMPARE(cell("place", "\u201Cleiden\u201D\u00A0"), QStringLiteral("leiden"));
    QCOMPARE(cell("cities", "Ghent"), QStringLiteral("gent"));
    QCOMPARE(cell("sources", "web"), QStringLiteral("WEB"));
    QCOMPARE(cell("related", " Leiden "), QStringLiteral("leiden"));
    QCOMPARE(cell("country", "nl"), QStringLiteral("NL"));
    QCOMPARE(cell("status", "Active"), QStringLiteral("active"));
    // In every language of the program, whatever that of the interface is.
    QCOMPARE(cell("status", "Actief"), QStringLiteral("active"));
    QCOMPARE(cell("other_names", "UG | Afkorting | Nederlands"), QStringLiteral("UG | abbreviation | nl"));
    QCOMPARE(cell("links", "https://a.nl||pagina|ja|Ja|Yes"),
             QStringLiteral("https://a.nl |  | page | true | Ja | Yes"));
    QCOMPARE(cell("other_names", "UG | Abbreviation | Nederlands"), QStringLiteral("UG | abbreviation | nl"));
    QCOMPARE(cell("other_names", "UG"), QStringLiteral("UG | alias | "));
    QCOMPARE(cell("links", "https://a.nl||Website|WAAR|Ja|Yes"),
             QStringLiteral("https://a.nl |  | website | true | Ja | Yes"));
    QCOMPARE(cell("links", "https://a.nl|EN|news|onwaar|Ja"),
             QStringLiteral("https://a.nl | en | news | false | Ja | "));
    QCOMPARE(cell("members", "leiden | \n| Brugge"), QStringLiteral("leiden\n | Brugge | "));
    QCOMPARE(cell("identifiers", "ROR | 00cv9y106"), QStringLiteral("ror | 00cv9y106"));
}

void PartnerSheetTest::datesAreUnderstood_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("date");
    const auto row = [](const char *written, const char *date) {
        QTest::newRow(written) << QString::fromUtf8(written) << QString::fromLatin1(date);
    };
    row("2012", "2012");
    row("2012-07", "2012-07");
    row("2012-07-31", "2012-07-31");
    row("2012-07-31 00:00", "2012-07-31");
    row("2012-07-31T13:45:00", "2012-07-31");
    row("31-7-2012", "2012-07-31");
    row("3-4-2012", "2012-04-03");
    row("31/07/2012", "2012-07-31");
    row("7/31/2012 12:00:00 AM", "2012-07-31");
    row("31.7.2012", "2012-07-31");
    row("31 juli 2012", "2012-07-31");
    row("July 31, 2012", "2012-07-31");
    row("mrt. 2012", "2012-03");
    row("7/2012", "2012-07");
    row("2012/7/31", "2012-07-31");
}

void PartnerSheetTest::datesAreUnderstood()
{
    QFETCH(QString, written);
    QTEST(cellOf(QStringLiteral("checked_on"), written), "date");
}

void PartnerSheetTest::oneDateShowsTheOrderOfAll()
{
    const QByteArray rows = "gent;3/4/2012\nalliance;5/6/2012\nleiden;";
    const auto checkedOn = [this, &rows](const char *decisive) {
        const SheetReading reading = read("slug;checked_on\n" + rows + decisive + "\n");
        return reading.mistakes.isEmpty() ? partnerIn(reading.draft, "gent").checkedOn.iso()
                                          : textOf(reading.mistakes).section(QLatin1Char('\n'), 0, 0);
    };
    QCOMPARE(checkedOn("31/12/2012"), QStringLiteral("2012-04-03"));
    QCOMPARE(checkedOn("12/31/2012"), QStringLiteral("2012-03-04"));
    QCOMPARE(checkedOn("2012-12-31"),
             QStringLiteral("partners.csv, row 2, column B (checked_on): “3/4/2012” can mean more than one date: "
                            "2012-04-03, 2012-03-04. Write the right one in this form."));
    // What the base knows shows it too: the facts about gent were checked on 2026-11-23, started is 2012-07-31.
    QCOMPARE(cellOf(QStringLiteral("started"), QStringLiteral("7/31/12")), QStringLiteral("2012-07-31"));
    // Excel rewrites a month so that nobody knows the century, but for the base.
    QCOMPARE(cellOf(QStringLiteral("founded"), QStringLiteral("jul-17")).left(41),
             QStringLiteral(", row 2, column B (founded): “jul-17” can"));
}

void PartnerSheetTest::apostrophesThatGuardAreTakenOff()
{
    QCOMPARE(cellOf(QStringLiteral("name_nl"), QStringLiteral("'@Gent")), QStringLiteral("@Gent"));
    QCOMPARE(cellOf(QStringLiteral("name_nl"), QStringLiteral("'s-Gravenhage")), QStringLiteral("'s-Gravenhage"));
    QCOMPARE(cellOf(QStringLiteral("description_nl"), QStringLiteral("'- een\n- twee")),
             QStringLiteral("- een\n- twee"));
}

void PartnerSheetTest::headingsMayBeTranslatedOrMapped()
{
    SheetOptions options;
    options.keepsOthers = true;
    options.headings.mapping = {{QStringLiteral("Afkorting"), QStringLiteral("slug")},
                                {QStringLiteral("Opmerking"), QString()}};
    options.headings.otherNames = {{QStringLiteral("Naam (Engels)"), QStringLiteral("name_en")}};
    const SheetReading reading = read(
        "Opmerking;Afkorting;NAAM (engels);Name (Nederlands);Country;\nbellen;gent;Gent EN;Gent NL;NL;\n", options);
    QCOMPARE(textOf(reading.mistakes), QString());
    const DraftPartner &gent = partnerIn(reading.draft, "gent");
    QCOMPARE(gent.name.exactly(m_base.languages.at(0)), QStringLiteral("Gent NL"));
    QCOMPARE(gent.name.exactly(m_base.languages.at(1)), QStringLiteral("Gent EN"));
    QCOMPARE(gent.country, QStringLiteral("NL"));
}

void PartnerSheetTest::partnersThatAreMissingAreLeftOut()
{
    const SheetReading reading = read("slug;name_nl\nalliance;Verbond\n");
    QCOMPARE(textOf(reading.mistakes), QString());
    QCOMPARE(reading.draft.partners.size(), 1);
    QCOMPARE(reading.notes,
             QStringList(
                 {QStringLiteral("%n partner(s) of the catalogue are not in the table and were left out.")
                      .replace(QLatin1String("%n"), QLatin1String("2")),
                  QStringLiteral("“alliance” no longer refers to “leiden”, which has no page any more."),
                  QStringLiteral("“alliance” no longer refers to “leiden”, which has no page any more."),
                  QStringLiteral("“gent” is a member of “alliance” only by name: it no longer has a page."),
                  QStringLiteral("The synonym “uni” was left out: it leads to “gent”, which has no page any more.")}));
    const DraftPartner &alliance = reading.draft.partners.first();
    QVERIFY(alliance.related.isEmpty());
    QVERIFY(alliance.successor.slug.isEmpty());
    QCOMPARE(alliance.members.first().name.exactly(m_base.languages.at(0)), QStringLiteral("Universiteit Gent"));
    QVERIFY(reading.draft.synonyms.isEmpty());
    QCOMPARE(reading.draft.categories.size(), m_base.categories.size());
}

void PartnerSheetTest::partnersThatAreMissingMayStay()
{
    SheetOptions options;
    options.keepsOthers = true;
    const SheetReading reading = read("slug;name_nl\nalliance;Verbond\n", options);
    QCOMPARE(textOf(reading.mistakes), QString());
    QCOMPARE(reading.notes, QStringList(QStringLiteral("2 partner(s) of the catalogue are not in the table and stay as "
                                                       "they are.")));
    QCOMPARE(textOf(reading.draft), textOf(m_base));
}

void PartnerSheetTest::partnersAreInTheOrderOfTheirSlugs()
{
    const SheetReading reading =
        read("slug;name_nl;kind;place\nb;B;university;leiden\na-b;AB;university;leiden\na;A;university;leiden\n");
    QStringList slugs;
    for (const DraftPartner &partner : reading.draft.partners)
        slugs.append(partner.slug);
    QCOMPARE(slugs, QStringList({QStringLiteral("a"), QStringLiteral("a-b"), QStringLiteral("b")}));
}

QTEST_GUILESS_MAIN(PartnerSheetTest)
#include "partnersheet_test.moc"
