// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/partnersheet.h"

#include "compiling/sourcereader.h"
#include "spreadsheets/csvreader.h"
#include "support/sourcefolder.h"

#include <QTest>

/// Tables whose rows have no short names. Partners of the base: alliance (Verbond), gent (Universiteit Gent, with
/// identifiers and a website), leiden (Universiteit Leiden).
class PartnerRowsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_base = readSource(SourceFolder().path()).draft; }
    void rowsKeepWhatTheTableDoesNotHave();
    void writtenShortNamesComeFirst();
    void newPartnersGetShortNames();
    void newPartnersCanBeReferredTo();
    void notesAreShort();
    void mistakes_data();
    void mistakes();
    void namesInWindows1252AreRecognised();

private:
    [[nodiscard]] SheetReading read(const QByteArray &csv) const;

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

/// "slug=country" of each partner.
QString countriesIn(const Draft &draft)
{
    QStringList texts;
    for (const DraftPartner &partner : draft.partners)
        texts.append(partner.slug + QLatin1Char('=') + partner.country);
    return texts.join(QLatin1Char(' '));
}

/// The notes without that of partners that stay, which is tested with the sheet.
QStringList notesOf(SheetReading reading)
{
    reading.notes.removeIf([](const QString &note) { return note.endsWith(QLatin1String("stay as they are.")); });
    return reading.notes;
}

} // namespace

SheetReading PartnerRowsTest::read(const QByteArray &csv) const
{
    SheetOptions options;
    options.keepsOthers = true;
    return readPartnerSheet(std::get<Sheet>(readCsv(csv, QStringLiteral("p.csv"))), m_base, options);
}

void PartnerRowsTest::rowsKeepWhatTheTableDoesNotHave()
{
    for (const char *csv :
         {"name_nl;country\nuniversiteit gent;FR\nVERBOND;LU\n",
          "slug;name_en;country\n;Ghent University;FR\n;alliance;LU\n", "identifiers;country\nror | 00cv9y106;FR\n",
          "links;country\nhttps://ugent.be/en/ | en | website | true | W | W;FR\n"}) {
        const SheetReading reading = read(csv);
        QCOMPARE(textOf(reading.mistakes), QString());
        const bool isBoth = QByteArray(csv).contains("LU");
        QCOMPARE(countriesIn(reading.draft),
                 isBoth ? QStringLiteral("alliance=LU gent=FR leiden=") : QStringLiteral("alliance= gent=FR leiden="));
        QCOMPARE(reading.draft.partners.at(1).founded.iso(), QStringLiteral("1817"));
        QCOMPARE(notesOf(reading),
                 QStringList(QStringLiteral("%1 partner(s) were recognised by an identifier, a website "
                                            "or a name.")
                                 .arg(isBoth ? 2 : 1)));
    }
}

void PartnerRowsTest::writtenShortNamesComeFirst()
{
    // The row says leiden, whatever name it has, and the other one is recognised.
    const SheetReading reading = read("slug;name_nl;country\nleiden;Nieuwe naam;NL\n;Universiteit Gent;FR\n");
    QCOMPARE(textOf(reading.mistakes), QString());
    QCOMPARE(countriesIn(reading.draft), QStringLiteral("alliance= gent=FR leiden=NL"));
    QCOMPARE(notesOf(reading).size(), 1);
    QVERIFY(notesOf(read("slug;name_nl\nleiden;Universiteit Leiden\ngent;Gent\n")).isEmpty());
}

void PartnerRowsTest::newPartnersGetShortNames()
{
    const SheetReading reading = read("name_nl;name_en;kind;place;country\n"
                                      "Gent;;university;leiden;BE\n"
                                      "Universiteit Gent;;university;belgium;FR\n"
                                      ";École d'été;university;leiden;CH\n"
                                      "北京;Peking;university;leiden;CN\n");
    QCOMPARE(textOf(reading.mistakes), QString());
    QCOMPARE(countriesIn(reading.draft),
             QStringLiteral("alliance= ecole-d-ete=CH gent=FR gent-2=BE leiden= peking=CN"));
    QCOMPARE(notesOf(reading),
             QStringList({QStringLiteral("1 partner(s) were recognised by an identifier, a website or a name."),
                          QStringLiteral("3 new partner(s) got a short name: gent-2, ecole-d-ete, peking.")}));
}

void PartnerRowsTest::newPartnersCanBeReferredTo()
{
    const SheetReading reading = read("name_nl;kind;place;related\nTU Delft;university;leiden;\n"
                                      "Utrecht;university;leiden;tu-delft\n");
    QCOMPARE(textOf(reading.mistakes), QString());
    QCOMPARE(reading.draft.partners.last().related.first().slug, QStringLiteral("tu-delft"));
}

void PartnerRowsTest::notesAreShort()
{
    QByteArray csv = "name_nl;kind;place\n";
    for (int number = 1; number <= 1000; ++number)
        csv += "Nieuw " + QByteArray::number(number) + ";university;leiden\n";
    const SheetReading reading = read(csv);
    QCOMPARE(textOf(reading.mistakes), QString());
    QCOMPARE(notesOf(reading), QStringList(QStringLiteral("1,000 new partner(s) got a short name: nieuw-1, nieuw-2, "
                                                          "nieuw-3, nieuw-4, nieuw-5 and others.")));
}

void PartnerRowsTest::mistakes_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("mistakes");
    const auto row = [](const char *name, const char *csv, const char *mistakes) {
        QTest::newRow(name) << QByteArray(csv) << QString::fromUtf8(mistakes);
    };
    row("several", "country;name_nl;name_en\nNL;Universiteit Gent;Leiden University\nBE;Verbond;\n",
        "p.csv, row 2, column B (name_nl): The row can mean more than one partner: gent, leiden. Write the short name "
        "of the right one in a column “slug”.");
    row("several, by their names in the second column", "name_nl;name_en\n;UGent\nVerbond;\nUniversiteit Gent;\n",
        "p.csv, row 4: Row 2 is about the same partner, “gent”. Remove one of the two rows, or give each a short name "
        "of its own.");
    row("two rows, the second one written", "slug;name_nl\n;Universiteit Gent\ngent;Gent\n",
        "p.csv, row 3, column A (slug): Row 2 is about the same partner, “gent”. Remove one of the two rows, or give "
        "each a short name of its own.");
    row("two rows, the first one written", "slug;name_nl\ngent;Gent\n\n;Universiteit Gent\n",
        "p.csv, row 4, column A (slug): Row 2 is about the same partner, “gent”. Remove one of the two rows, or give "
        "each a short name of its own.");
    row("two rows for one new partner",
        "slug;name_nl;kind;place\n;TU Delft;university;leiden\n;TU-Delft;university;leiden\n",
        "p.csv, row 3, column A (slug): Row 2 is about the same partner, “tu-delft”. Remove one of the two rows, or "
        "give each a short name of its own.");
    row("a new partner with a short name comes again",
        "name_nl;kind;place;slug\ntu delft;university;leiden;\nTU Delft;university;leiden;delft\n",
        "p.csv, row 3, column D (slug): Row 2 is about the same partner, “delft”. Remove one of the two rows, or give "
        "each a short name of its own.");
    row("no letters", "name_nl;kind;place\n北京;university;leiden\n",
        "p.csv, row 2, column A (name_nl): No short name can be made of “北京”. Write one, such as “tu-delft”: small "
        "letters, digits and single hyphens.");
    row("nothing that tells", "slug;name_nl;country\n;;NL\n",
        "p.csv, row 2, column A (slug): The row does not tell which partner it is about. Write its name, or its short "
        "name, such as “tu-delft”.");
    row("unknown identifier without a name", "identifiers;country\nwikidata | Q1;NL\n",
        "p.csv, row 2: The row does not tell which partner it is about. Write its name, or its short name, such as "
        "“tu-delft”.");
    row("new partner that is not complete", "name_nl;kind;country\nUniversiteit Gnet;university;BE\n",
        "p.csv, row 2: “place” is empty. Write at least one.");
}

void PartnerRowsTest::mistakes()
{
    QFETCH(QByteArray, csv);
    QTEST(textOf(read(csv).mistakes), "mistakes");
}

void PartnerRowsTest::namesInWindows1252AreRecognised()
{
    const LocalizedText before = m_base.partners.at(2).name;
    m_base.partners[2].name.set(m_base.languages.at(0), QStringLiteral("Uniwersytet Łódzki"));
    const SheetReading reading = read("name_nl\nUniwersytet ?\xF3"
                                      "dzki\n");
    QVERIFY2(textOf(reading.mistakes).contains(QStringLiteral("“Łódzki” has lost letters")),
             qPrintable(textOf(reading.mistakes)));
    m_base.partners[2].name = before;
}

QTEST_GUILESS_MAIN(PartnerRowsTest)
#include "partnerrows_test.moc"
