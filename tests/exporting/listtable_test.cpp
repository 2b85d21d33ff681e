// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/listtable.h"

#include "exporting/exportfixture.h"
#include "exporting/recordtable.h"
#include "support/cataloguecopy.h"

#include <QTest>

namespace
{

const QString slugs[] = {QStringLiteral("alliance"), QStringLiteral("gent"), QStringLiteral("leiden")};

class Cells final
{
public:
    Cells(ExportFixture &fixture, const QList<ListColumn> &columns, const LanguageOrder &languages)
        : m_fixture(fixture)
        , m_table(fixture.records(), {fixture.partners("en"), columns, languages, languages.first(), {}})
    {
    }

    /// The only cell of a partner.
    [[nodiscard]] ExportCell of(const QString &slug)
    {
        const PartnerId partner = m_fixture.catalogue().partnerWithSlug(slug);
        const qsizetype row = m_fixture.partners("en").indexOf(partner);
        return m_table.rows(static_cast<int>(row), 1).value(0).value(0);
    }

private:
    ExportFixture &m_fixture;
    ListTable m_table;
};

QStringList textsOf(const ExportRow &row)
{
    QStringList texts;
    for (const ExportCell &cell : row)
        texts.append(cell.text);
    return texts;
}

QStringList keysOf(const ExportTable &table)
{
    QStringList keys;
    for (const ExportColumn &column : table.columns())
        keys.append(column.key);
    return keys;
}

} // namespace

/// Feature 42: values as a reader of the language sees them.
class ListTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void cellsHoldWhatAReaderSees_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("dutch");
        const auto row = [](const char *column, const char *slug, const char *english, const char *dutch) {
            QTest::addRow("%s of %s", column, slug) << QString::fromLatin1(column) << QString::fromLatin1(slug)
                                                    << QString::fromUtf8(english) << QString::fromUtf8(dutch);
        };
        row("name", "gent", "Ghent University", "Universiteit Gent");
        row("other_language_name", "gent", "Universiteit Gent", "Ghent University");
        row("kind", "alliance", "Networks", "Netwerken");
        row("place", "alliance", "Europe; Leiden", "Europa; Leiden");
        row("place", "gent", "Europe › Belgium", "Europa › België");
        row("theme", "gent", "Research", "Onderzoek");
        row("theme", "leiden", "", "");
        row("cities", "gent", "Ghent", "Gent");
        row("country", "gent", "BE", "BE");
        row("status", "gent", "Active", "Actief");
        row("status", "leiden", "", "");
        row("website", "gent", "https://www.ugent.be/en", "https://www.ugent.be/en");
        row("links", "gent", "Website: https://www.ugent.be/en\nWrite to Ghent: mailto:info@ugent.be",
            "Website: https://www.ugent.be/en\nSchrijf Gent: mailto:info@ugent.be");
        row("description", "gent", "The university in Ghent.\nIt is Flemish.",
            "De universiteit in Gent.\nZij is Vlaams.");
        row("founded", "gent", "1817", "1817");
        row("started", "gent", "2012-07-31", "2012-07-31");
        row("started", "alliance", "2004-05", "2004-05");
        row("agreement_from", "gent", "2012", "2012");
        row("agreement_until", "gent", "2027", "2027");
        row("ended", "alliance", "2019", "2019");
        row("checked_on", "gent", "2026-11-23", "2026-11-23");
        row("members", "alliance", "Ghent University\nOstend\nBruges", "Universiteit Gent\nOostende\nBrugge");
        row("member_of", "gent", "Alliance", "Verbond");
        row("related", "alliance", "Leiden University", "Universiteit Leiden");
        row("related", "leiden", "Alliance", "Verbond"); // written at the other one
        row("other_names", "gent", "UGent", "UGent\nRijksuniversiteit Gent");
        row("sources", "gent", "The website: https://www.example.org/", "De website: https://www.example.org/");
        row("identifiers", "gent", "ROR: 00cv9y106\nSCHAC: ugent.be\nWikidata: Q1137665",
            "ROR: 00cv9y106\nSCHAC: ugent.be\nWikidata: Q1137665");
        row("slug", "gent", "gent", "gent");
    }
    void cellsHoldWhatAReaderSees()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, slug);
        const QList<ListColumn> columns{*listColumnWithKey(column)};
        QTEST(Cells(m_fixture, columns, {languageOf("en")}).of(slug).text, "english");
        QTEST(Cells(m_fixture, columns, {languageOf("nl")}).of(slug).text, "dutch");
    }

    void everyColumnHasARowAbove()
    {
        // A new column must come with a test of what is in it; the note has its own.
        QCOMPARE(everyListColumn().size(), 25);
    }

    void websiteIsALinkAndADateIsADate()
    {
        Cells websites(m_fixture, {ListColumn::Website}, {languageOf("en")});
        QCOMPARE(websites.of(slugs[1]).kind, ExportCell::Kind::Link);
        QCOMPARE(websites.of(slugs[2]), ExportCell());
        QCOMPARE(Cells(m_fixture, {ListColumn::Started}, {languageOf("en")}).of(slugs[0]).kind, ExportCell::Kind::Date);
    }

    void sideBySideEveryTextStandsOnceInEachLanguage()
    {
        ListTable table(m_fixture.records(),
                        {m_fixture.partners("en"),
                         {ListColumn::Name, ListColumn::OtherLanguageName, ListColumn::Website, ListColumn::Kind},
                         {languageOf("nl"), languageOf("en")},
                         languageOf("en"),
                         {}});
        QCOMPARE(keysOf(table).join(QLatin1Char(' ')), QStringLiteral("name_nl name_en website kind_nl kind_en"));
        QStringList headings;
        for (const ExportColumn &column : table.columns())
            headings.append(column.heading);
        QCOMPARE(headings.join(QLatin1Char('|')),
                 QStringLiteral("Name (Nederlands)|Name (English)|Website|Kind (Nederlands)|Kind (English)"));
        QCOMPARE(textsOf(table.rows(1, 1).first()).join(QLatin1Char('|')),
                 QStringLiteral("Universiteit Gent|Ghent University|https://www.ugent.be/en|Universiteiten|"
                                "Universities"));
    }

    void missingTextFallsBackInOneLanguageAndIsEmptySideBySide()
    {
        const CatalogueCopy copy(m_fixture.catalogue().info().path);
        QCOMPARE(copy.run({QStringLiteral("DELETE FROM partner_name WHERE language = 1 AND partner = "
                                          "(SELECT id FROM partner WHERE slug = 'leiden')")}),
                 QString());
        ExportFixture fixture(copy.path());
        const QList<ListColumn> columns{ListColumn::Name, ListColumn::Members};
        const QList<PartnerId> leiden{fixture.catalogue().partnerWithSlug(slugs[2])};
        ListTable one(fixture.records(), {leiden, columns, {languageOf("en")}, languageOf("en"), {}});
        QCOMPARE(one.rows(0, 1).first().first().text, QStringLiteral("Universiteit Leiden"));
        ListTable both(fixture.records(),
                       {leiden, columns, {languageOf("nl"), languageOf("en")}, languageOf("en"), {}});
        QCOMPARE(textsOf(both.rows(0, 1).first()).mid(0, 2),
                 (QStringList{QStringLiteral("Universiteit Leiden"), QString()}));
    }

    void noteOfTheSelectionStandsBesideItsPartner()
    {
        ListTable table(m_fixture.records(), {m_fixture.partners("en"),
                                              {ListColumn::Slug, ListColumn::Note},
                                              {languageOf("en")},
                                              languageOf("en"),
                                              {{slugs[1], QStringLiteral("ask about May")}}});
        QCOMPARE(textsOf(table.rows(1, 1).first()).join(QLatin1Char('|')), QStringLiteral("gent|ask about May"));
        QCOMPARE(textsOf(table.rows(0, 1).first()).join(QLatin1Char('|')), QStringLiteral("alliance|"));
    }

    void rowsComeInPieces()
    {
        ListTable table(m_fixture.records(),
                        {m_fixture.partners("nl"), {ListColumn::Slug}, {languageOf("nl")}, languageOf("nl"), {}});
        QCOMPARE(table.rowCount(), 3);
        QStringList found;
        for (const int first : {0, 2}) {
            for (const ExportRow &row : table.rows(first, 2))
                found.append(row.first().text);
        }
        QCOMPARE(found.join(QLatin1Char(' ')), QStringLiteral("gent leiden alliance"));
        QVERIFY(table.rows(3, 2).isEmpty());
    }

    void tableOfEverythingHasAColumnForEveryFieldAndIsReadAgain()
    {
        RecordTable table(m_fixture.records(), m_fixture.partners("en"));
        QStringList keys;
        for (const RecordColumn &column : recordColumns(m_fixture.catalogue().info().languages))
            keys.append(keyOf(column));
        QCOMPARE(keysOf(table), keys);
        QVERIFY(table.isReadAgain());
        const DraftPartner gent = m_fixture.records().read({m_fixture.partners("en").at(1)}).first();
        const ExportRow row = table.rows(1, 1).first();
        for (const RecordColumn &column : recordColumns(m_fixture.catalogue().info().languages))
            QCOMPARE(row.at(keys.indexOf(keyOf(column))).text,
                     recordCell(gent, column, m_fixture.catalogue().info().languages));
        QCOMPARE(row.at(keys.indexOf(QStringLiteral("started"))).kind, ExportCell::Kind::Date);
        QCOMPARE(row.at(keys.indexOf(QStringLiteral("name_nl"))).kind, ExportCell::Kind::Text);
    }

private:
    ExportFixture m_fixture;
};

QTEST_GUILESS_MAIN(ListTableTest)
#include "listtable_test.moc"
