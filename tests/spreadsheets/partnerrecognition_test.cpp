// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/partnerrecognition.h"

#include "compiling/sourcereader.h"
#include "support/sourcefolder.h"

#include <QTest>

/// Whom the cells of a row mean, among the partners of a small catalogue and some that look like them.
class PartnerRecognitionTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rowsMeanPartners_data();
    void rowsMeanPartners();
    void firstTraitThatMatchedIsTold_data();
    void firstTraitThatMatchedIsTold();
    void partnersMayBeToldInParts();
    void lettersThatWindows1252LacksAreQuestionMarks();

private:
    /// "name_nl=Universiteit Gent; links=https://ugent.be/en": the traits of such a row.
    [[nodiscard]] PartnerTraits traits(const QString &row) const;

    Draft m_base;
    PartnerRecognition m_recognition;
};

namespace
{

/// A partner with this name in Dutch.
DraftPartner named(const char *slug, const char *name)
{
    DraftPartner partner;
    partner.slug = QString::fromUtf8(slug);
    partner.name.set(*Language::fromTag(u"nl"), QString::fromUtf8(name));
    return partner;
}

} // namespace

void PartnerRecognitionTest::initTestCase()
{
    m_base = readSource(SourceFolder().path()).draft;
    DraftPartner hospital = named("hospital", "Ziekenhuis");
    hospital.links.append({QStringLiteral("https://ugent.be/en/"), {}, {}, LinkRole::Website, true});
    DraftPartner ostend = named("ostend", "Verbond");
    ostend.otherNames.append({QStringLiteral("Universiteit Leiden"), OtherNameType::Former, {}});
    DraftPartner zurich = named("zurich", "Universität Zürich");
    zurich.otherNames.append({QStringLiteral("UZ"), OtherNameType::Abbreviation, {}});
    zurich.links.append({QStringLiteral("https://uzh.ch"), {}, {}, LinkRole::Page, true});
    DraftPartner bond = named("union", "Bond");
    bond.otherNames.append({QStringLiteral("uz"), OtherNameType::Abbreviation, {}});
    m_base.partners += QList<DraftPartner>{hospital, ostend, zurich, bond};
    for (const DraftPartner &partner : m_base.partners)
        m_recognition.add(partner.slug, traitsOf(partner));
}

PartnerTraits PartnerRecognitionTest::traits(const QString &row) const
{
    const SheetVocabulary vocabulary(m_base);
    PartnerTraits traits;
    for (const QString &cell : row.split(QLatin1String("; "))) {
        const auto column = recordColumnWithKey(cell.section(QLatin1Char('='), 0, 0), m_base.languages);
        if (column)
            addTraits(traits, column->field, cell.section(QLatin1Char('='), 1), vocabulary);
    }
    return traits;
}

void PartnerRecognitionTest::rowsMeanPartners_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("slugs");
    const auto row = [](const char *name, const char *cells, const char *slugs) {
        QTest::newRow(name) << QString::fromUtf8(cells) << QString::fromUtf8(slugs);
    };
    row("nothing", "", "");
    row("nobody", "name_nl=Universiteit Utrecht", "");
    row("name", "name_nl=Universiteit Gent", "gent");
    row("name in another language", "name_nl=Ghent University", "gent");
    row("capitals, accents and signs", "name_nl= UNIVERSITAT  Zurich!", "zurich");
    row("without its accents", "name_nl=universitat zu\u0308rich", "zurich");
    row("words in another order are another name", "name_nl=Gent Universiteit", "");
    row("other name", "name_en=Rijksuniversiteit Gent", "gent");
    row("abbreviation", "name_en=UGent", "gent");
    row("abbreviation with dots", "name_nl=ug ent", "");
    row("the name comes before another name of others", "name_nl=Universiteit Leiden", "leiden");
    row("two with one abbreviation", "name_nl=Uz", "zurich union");
    row("two with one name", "name_nl=Verbond", "alliance ostend");
    row("the other language decides", "name_nl=Verbond; name_en=Alliance", "alliance");
    row("languages that contradict each other", "name_nl=Universiteit Gent; name_en=Leiden University", "gent leiden");
    row("a name that nobody knows beside one", "name_nl=Universiteit Gent; name_en=Gent (new)", "gent");
    row("other names of the row do not count", "name_nl=Gent; other_names=UGent", "");
    row("identifier", "identifiers=wikidata | Q1137665", "gent");
    row("kind of identifier in capitals", "identifiers=ROR | 00CV9Y106", "gent");
    row("one of several identifiers", "identifiers=ror | 00cv9y107\nschac|ugent.be", "gent");
    row("value of another kind", "identifiers=schac | Q1137665", "");
    row("no value", "identifiers=ror", "");
    row("identifier before name", "identifiers=ror | 00cv9y106; name_nl=Universiteit Leiden", "gent");
    row("website", "links=https://uzh.ch | de | website | true | x", "");
    row("two with one website", "links=https://ugent.be/en", "gent hospital");
    row("www and a slash", "links=http://WWW.UGENT.be/en/ | | website", "gent hospital");
    row("another page", "links=https://ugent.be/nl | | website", "");
    row("the host alone", "links=https://ugent.be", "");
    row("a page is no website", "links=https://ugent.be/en | | page", "");
    row("the name decides between websites", "links=https://ugent.be/en; name_nl=ziekenhuis", "hospital");
    row("the website decides nothing for an unknown name", "links=https://ugent.be/en; name_nl=Zorg", "gent hospital");
    row("website before name", "links=https://ugent.be/en; name_nl=Verbond", "gent hospital");
    row("mail address", "links=mailto:info@ugent.be", "");
    row("no address", "links=www.ugent.be/en", "");
    row("empty cells", "links= ; identifiers=\n; name_nl= ; name_en=!", "");
}

void PartnerRecognitionTest::rowsMeanPartners()
{
    QFETCH(QString, row);
    QTEST(m_recognition.find(traits(row)).slugs.join(QLatin1Char(' ')), "slugs");
}

void PartnerRecognitionTest::firstTraitThatMatchedIsTold_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<int>("trait");
    const auto row = [](const char *cells, PartnerTrait trait) {
        QTest::newRow(cells) << QString::fromUtf8(cells) << static_cast<int>(trait);
    };
    row("name_nl=Verbond; links=https://ugent.be/en; identifiers=ror | 00cv9y106", PartnerTrait::Identifier);
    row("name_nl=Verbond; links=https://ugent.be/en; identifiers=ror | 00cv9y107", PartnerTrait::Site);
    row("name_nl=Verbond; links=https://ugent.be", PartnerTrait::Name);
    row("name_nl=uz", PartnerTrait::Name);
}

void PartnerRecognitionTest::firstTraitThatMatchedIsTold()
{
    QFETCH(QString, row);
    QFETCH(int, trait);
    QCOMPARE(static_cast<int>(m_recognition.find(traits(row)).by), trait);
}

void PartnerRecognitionTest::partnersMayBeToldInParts()
{
    PartnerRecognition recognition;
    recognition.add(QStringLiteral("a"), traits(QStringLiteral("name_nl=Een")));
    recognition.add(QStringLiteral("b"), traits(QStringLiteral("name_nl=Twee")));
    recognition.add(QStringLiteral("a"), traits(QStringLiteral("name_nl=Twee")));
    recognition.add(QStringLiteral("a"), traits(QStringLiteral("name_nl=Twee")));
    QCOMPARE(recognition.find(traits(QStringLiteral("name_nl=twee"))).slugs,
             QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

void PartnerRecognitionTest::lettersThatWindows1252LacksAreQuestionMarks()
{
    const DraftPartner lodz = named("lodz", "Uniwersytet Łódzki");
    const PartnerTraits row = traits(QStringLiteral("name_nl=Uniwersytet ?\u00F3dzki"));
    for (const bool isInWindows1252 : {false, true}) {
        PartnerRecognition recognition;
        recognition.add(lodz.slug, traitsOf(lodz, isInWindows1252));
        QCOMPARE(recognition.find(row).slugs.size(), isInWindows1252 ? 1 : 0);
        QCOMPARE(recognition.find(traitsOf(lodz)).slugs, QStringList(lodz.slug));
    }
}

QTEST_GUILESS_MAIN(PartnerRecognitionTest)
#include "partnerrecognition_test.moc"
