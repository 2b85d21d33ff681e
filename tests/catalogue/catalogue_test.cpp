// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include "catalogue/interruption.h"

#include "catalogue/sqlconnection.h"
#include "catalogue/statement.h"
#include "support/cataloguecopy.h"
#include "support/sourcefolder.h"

#include <QDir>
#include <QTest>

namespace
{

const Language dutch = *Language::fromTag(QStringLiteral("nl"));
const Language english = *Language::fromTag(QStringLiteral("en"));
const Language french = *Language::fromTag(QStringLiteral("fr"));

} // namespace

/// Reads the small catalogue of SourceFolder.
class CatalogueTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void catalogueTellsWhatItIs();
    void relativePathBecomesAbsolute();
    void pathWithSignsOfAnAddressIsOpened_data();
    void pathWithSignsOfAnAddressIsOpened();
    void smallFileIsVerifiedWhenItIsOpened();
    void fileThatWasReplacedIsFoundOut();
    void verificationThatWasStoppedTellsNothing();
    void categoriesStandInTheOrderOfTheScreen();
    void categoryIsFoundByItsSlugInItsTree();
    void countIsOfDistinctPartnersAtOrBelow();
    void partnersStandInTheOrderOfTheLanguage();
    void languageThatTheCatalogueLacksGetsTheFirst();
    void partnersOfACategoryAreThoseDirectlyInIt();
    void categoriesOfAPartnerKeepTheirOrder();
    void slugsLeadBothWays();
    void partnerIsReadWhole();
    void datesAndStatusAreRead();
    void namesLinksAndSourcesAreRead();
    void memberIsSeenFromBothSides();
    void memberWithoutAPageHasANameOnly();
    void relationIsSeenFromBothSides();
    void missingTextFallsBack();
    void whatIsNotThereIsNothing();
    void emptyListHasNobody();
    void oddBytesAtTheEndOfAListAreLeftOut();
    void damageIsToldOnce();
    void catalogueThatAnotherHasLockedIsOpened();

private:
    [[nodiscard]] QStringList slugs(const PartnerList &partners) const;
    [[nodiscard]] Partner partner(const char *slug) const;
    [[nodiscard]] CategoryId category(CategoryTree tree, const char *slug) const;
    void open(const QString &path);

    std::unique_ptr<SourceFolder> m_source;
    std::unique_ptr<Catalogue> m_catalogue;
};

void CatalogueTest::init()
{
    m_source = std::make_unique<SourceFolder>();
    const QString path = m_source->filePath(QStringLiteral("catalogue.sqlite"));
    QCOMPARE(m_source->compile(path, {3, *PartialDate::fromIso(u"2026-11-23")}), QString());
    open(path);
}

void CatalogueTest::open(const QString &path)
{
    std::variant<std::unique_ptr<Catalogue>, Refusal> opened = Catalogue::open(path);
    if (const auto *refusal = std::get_if<Refusal>(&opened))
        QFAIL(qPrintable(refusal->detail));
    m_catalogue = std::move(std::get<std::unique_ptr<Catalogue>>(opened));
}

QStringList CatalogueTest::slugs(const PartnerList &partners) const
{
    QStringList found;
    for (int position = 0; position < partners.size(); ++position)
        found.append(m_catalogue->slugOfPartner(partners.at(position)));
    return found;
}

Partner CatalogueTest::partner(const char *slug) const
{
    return m_catalogue->partner(m_catalogue->partnerWithSlug(QString::fromLatin1(slug))).value_or(Partner());
}

CategoryId CatalogueTest::category(CategoryTree tree, const char *slug) const
{
    const Category *found = m_catalogue->categoryWithSlug(tree, QString::fromLatin1(slug));
    return found ? found->id : 0;
}

void CatalogueTest::catalogueTellsWhatItIs()
{
    const CatalogueInfo &info = m_catalogue->info();
    QCOMPARE(info.path, m_source->filePath(QStringLiteral("catalogue.sqlite")));
    QCOMPARE(info.id, QStringLiteral("example-university"));
    QCOMPARE(info.edition, 3);
    QCOMPARE(info.editionDate.iso(), QStringLiteral("2026-11-23"));
    QCOMPARE(info.accent, QStringLiteral("#1c3d9c"));
    QCOMPARE(info.languages, (LanguageOrder{dutch, english}));
    QCOMPARE(info.organisation.exactly(english), QStringLiteral("Example University"));
    QCOMPARE(info.title.exactly(dutch), QStringLiteral("Partners van het voorbeeld"));
    QCOMPARE(info.introduction.exactly(english), QStringLiteral("Who works with *us*."));
    QCOMPARE(info.partnerCount, 3);
}

void CatalogueTest::relativePathBecomesAbsolute()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_source->path()));
    open(QStringLiteral("catalogue.sqlite"));
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(QDir::isAbsolutePath(m_catalogue->info().path));
    QVERIFY(!partner("gent").name.isEmpty());
}

void CatalogueTest::pathWithSignsOfAnAddressIsOpened_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"a?mode=rwc.sqlite", "a#b.sqlite", "a%20b.sqlite", "a b.sqlite", "a;b.sqlite", "café.sqlite", "?", "%"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void CatalogueTest::pathWithSignsOfAnAddressIsOpened()
{
    QFETCH(QString, name);
    QVERIFY(QFile::copy(m_catalogue->info().path, m_source->filePath(name)));
    const QStringList before = QDir(m_source->path()).entryList();
    open(m_source->filePath(name));
    QCOMPARE(m_catalogue->info().partnerCount, 3);
    QCOMPARE(QDir(m_source->path()).entryList(), before);
}

void CatalogueTest::smallFileIsVerifiedWhenItIsOpened()
{
    QVERIFY(m_catalogue->isVerified());
    const auto work = std::make_shared<Interruption>();
    QVERIFY(!verifyPages(m_catalogue->info().path, m_catalogue->identity(), work));
}

void CatalogueTest::categoriesStandInTheOrderOfTheScreen()
{
    QStringList found;
    for (const Category &place : m_catalogue->categories(CategoryTree::Place))
        found.append(place.slug);
    QCOMPARE(found, QStringList({QStringLiteral("europe"), QStringLiteral("belgium"), QStringLiteral("leiden")}));
    QCOMPARE(m_catalogue->category(category(CategoryTree::Place, "belgium"))->parent,
             category(CategoryTree::Place, "europe"));
}

void CatalogueTest::categoryIsFoundByItsSlugInItsTree()
{
    const Category *europe = m_catalogue->categoryWithSlug(CategoryTree::Place, QStringLiteral("europe"));
    QVERIFY(europe);
    QCOMPARE(europe->name.exactly(dutch), QStringLiteral("Europa"));
    QCOMPARE(europe->note.exactly(english), QStringLiteral("Near"));
    QCOMPARE(m_catalogue->category(europe->id), europe);
    QVERIFY(!m_catalogue->categoryWithSlug(CategoryTree::Kind, QStringLiteral("europe")));
}

void CatalogueTest::countIsOfDistinctPartnersAtOrBelow()
{
    QCOMPARE(m_catalogue->category(category(CategoryTree::Place, "europe"))->partnerCount, 2);
    QCOMPARE(m_catalogue->category(category(CategoryTree::Place, "belgium"))->partnerCount, 1);
    QCOMPARE(m_catalogue->category(category(CategoryTree::Place, "leiden"))->partnerCount, 2);
    QCOMPARE(m_catalogue->category(category(CategoryTree::Theme, "research"))->partnerCount, 1);
}

void CatalogueTest::partnersStandInTheOrderOfTheLanguage()
{
    // Alliance, Ghent University, Leiden University; Universiteit Gent, Universiteit Leiden, Verbond.
    QCOMPARE(slugs(m_catalogue->everyPartner(english)),
             QStringList({QStringLiteral("alliance"), QStringLiteral("gent"), QStringLiteral("leiden")}));
    QCOMPARE(slugs(m_catalogue->everyPartner(dutch)),
             QStringList({QStringLiteral("gent"), QStringLiteral("leiden"), QStringLiteral("alliance")}));
}

void CatalogueTest::languageThatTheCatalogueLacksGetsTheFirst()
{
    QCOMPARE(slugs(m_catalogue->everyPartner(french)), slugs(m_catalogue->everyPartner(dutch)));
}

void CatalogueTest::partnersOfACategoryAreThoseDirectlyInIt()
{
    QCOMPARE(slugs(m_catalogue->partnersIn(category(CategoryTree::Place, "europe"), english)),
             {QStringLiteral("alliance")});
    QCOMPARE(slugs(m_catalogue->partnersIn(category(CategoryTree::Place, "leiden"), dutch)),
             QStringList({QStringLiteral("leiden"), QStringLiteral("alliance")}));
}

void CatalogueTest::categoriesOfAPartnerKeepTheirOrder()
{
    const PartnerId alliance = partner("alliance").id;
    QCOMPARE(m_catalogue->categoriesOf(alliance, CategoryTree::Place),
             QList<CategoryId>({category(CategoryTree::Place, "europe"), category(CategoryTree::Place, "leiden")}));
    QVERIFY(m_catalogue->categoriesOf(alliance, CategoryTree::Theme).isEmpty());
}

void CatalogueTest::slugsLeadBothWays()
{
    const PartnerId gent = m_catalogue->partnerWithSlug(QStringLiteral("gent"));
    QVERIFY(gent > 0);
    QCOMPARE(m_catalogue->slugOfPartner(gent), QStringLiteral("gent"));
}

void CatalogueTest::partnerIsReadWhole()
{
    const Partner gent = partner("gent");
    QCOMPARE(gent.slug, QStringLiteral("gent"));
    QCOMPARE(gent.name, m_catalogue->nameOf(gent.id));
    QCOMPARE(gent.name.exactly(english), QStringLiteral("Ghent University"));
    QCOMPARE(gent.country, QStringLiteral("BE"));
    QCOMPARE(gent.cities.size(), 1);
    QCOMPARE(gent.cities.first().exactly(english), QStringLiteral("Ghent"));
    QVERIFY(gent.description.exactly(dutch).startsWith(QLatin1String("De universiteit in **Gent**.")));
    QCOMPARE(gent.categories.size(), 3);
}

void CatalogueTest::datesAndStatusAreRead()
{
    const Partner gent = partner("gent");
    QCOMPARE(gent.status, PartnerStatus::Active);
    QCOMPARE(gent.founded.iso(), QStringLiteral("1817"));
    QCOMPARE(gent.started.iso(), QStringLiteral("2012-07-31"));
    QCOMPARE(gent.agreementFrom.iso(), QStringLiteral("2012"));
    QCOMPARE(gent.agreementUntil.iso(), QStringLiteral("2027"));
    QCOMPARE(gent.checkedOn.iso(), QStringLiteral("2026-11-23"));
    QVERIFY(!gent.ended.isKnown());
    QCOMPARE(gent.successor.partner, 0);
    const Partner alliance = partner("alliance");
    QCOMPARE(alliance.status, PartnerStatus::Ended);
    QCOMPARE(alliance.ended.iso(), QStringLiteral("2019"));
    QVERIFY(!alliance.checkedOn.isKnown());
    QCOMPARE(alliance.successor.partner, partner("leiden").id);
    QCOMPARE(alliance.successor.name.exactly(english), QStringLiteral("Leiden University"));
}

void CatalogueTest::namesLinksAndSourcesAreRead()
{
    const Partner gent = partner("gent");
    QCOMPARE(gent.otherNames.size(), 2);
    QCOMPARE(gent.otherNames.at(0).type, OtherNameType::Abbreviation);
    QVERIFY(gent.otherNames.at(0).language.isEmpty());
    QCOMPARE(gent.otherNames.at(1).language, dutch);
    QCOMPARE(gent.links.size(), 2);
    QCOMPARE(gent.links.at(0).address, QStringLiteral("https://www.ugent.be/en"));
    QCOMPARE(gent.links.at(0).role, LinkRole::Website);
    QCOMPARE(gent.links.at(0).language, english);
    QVERIFY(gent.links.at(0).isVerified);
    QCOMPARE(gent.links.at(1).label.exactly(dutch), QStringLiteral("Schrijf Gent"));
    QVERIFY(gent.links.at(1).language.isEmpty());
    QVERIFY(!gent.links.at(1).isVerified);
    QCOMPARE(gent.sources.size(), 1);
    QCOMPARE(gent.sources.first().key, QStringLiteral("WEB"));
    QCOMPARE(gent.sources.first().address, QStringLiteral("https://www.example.org/"));
    QCOMPARE(gent.identifiers.size(), 3);
}

void CatalogueTest::memberIsSeenFromBothSides()
{
    QCOMPARE(partner("alliance").members.first().partner, partner("gent").id);
    QCOMPARE(partner("gent").memberOf.size(), 1);
    QCOMPARE(partner("gent").memberOf.first().partner, partner("alliance").id);
    QVERIFY(partner("gent").members.isEmpty());
    QVERIFY(partner("alliance").memberOf.isEmpty());
}

void CatalogueTest::memberWithoutAPageHasANameOnly()
{
    const QList<PartnerReference> members = partner("alliance").members;
    QCOMPARE(members.size(), 3);
    QCOMPARE(members.at(1).partner, 0);
    QCOMPARE(members.at(1).name.exactly(dutch), QStringLiteral("Oostende"));
    QCOMPARE(members.at(2).name.exactly(english), QStringLiteral("Bruges"));
}

void CatalogueTest::relationIsSeenFromBothSides()
{
    QCOMPARE(partner("alliance").related.size(), 1);
    QCOMPARE(partner("alliance").related.first().partner, partner("leiden").id);
    QCOMPARE(partner("leiden").related.size(), 1);
    QCOMPARE(partner("leiden").related.first().partner, partner("alliance").id);
}

void CatalogueTest::missingTextFallsBack()
{
    const CatalogueCopy copy(m_catalogue->info().path);
    QCOMPARE(copy.run({QStringLiteral("DELETE FROM partner_name WHERE language = 1 AND text = 'Ghent University'")}),
             QString());
    open(copy.path());
    const ShownText shown = partner("gent").name.in(english, m_catalogue->info().languages);
    QCOMPARE(shown.text, QStringLiteral("Universiteit Gent"));
    QVERIFY(shown.isFallback);
}

void CatalogueTest::whatIsNotThereIsNothing()
{
    for (const PartnerId id :
         {0, -1, 4, 1000000, std::numeric_limits<PartnerId>::max(), std::numeric_limits<PartnerId>::min()}) {
        QVERIFY(!m_catalogue->partner(id));
        QVERIFY(m_catalogue->nameOf(id).isEmpty());
        QVERIFY(m_catalogue->slugOfPartner(id).isEmpty());
        QVERIFY(m_catalogue->categoriesOf(id, CategoryTree::Kind).isEmpty());
    }
    QCOMPARE(m_catalogue->partnerWithSlug(QStringLiteral("nobody")), 0);
    QCOMPARE(m_catalogue->partnerWithSlug(QString()), 0);
    QVERIFY(!m_catalogue->category(0));
    QVERIFY(!m_catalogue->category(99));
    QCOMPARE(m_catalogue->partnersIn(99, dutch).size(), 0);
}

void CatalogueTest::emptyListHasNobody()
{
    QCOMPARE(PartnerList().size(), 0);
    QCOMPARE(PartnerList().indexOf(1), -1);
}

void CatalogueTest::oddBytesAtTheEndOfAListAreLeftOut()
{
    const PartnerList list(QByteArray("\x02\0\0\0\xff\xff\xff\xff\x01\0", 10));
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0), 2);
    QCOMPARE(list.at(1), -1);
    QCOMPARE(list.indexOf(-1), 1);
    QCOMPARE(list.indexOf(1), -1);
}

void CatalogueTest::damageIsToldOnce()
{
    // The file is cut behind the back of the opened catalogue: an overwrite in place, as a careless copy does it.
    // It is larger than what is read when it is opened, so that its pages are not yet in memory.
    const CatalogueCopy copy(m_catalogue->info().path);
    QCOMPARE(copy.run({QStringLiteral("INSERT INTO picture VALUES (1, 'image/png', zeroblob(20000000))")}), QString());
    open(copy.path());
    QVERIFY(!m_catalogue->isVerified());
    int calls = 0;
    Refusal told;
    m_catalogue->onDamage([&](const Refusal &refusal) {
        ++calls;
        told = refusal;
    });
    const QByteArray bytes = copy.bytes();
    copy.setBytes(bytes.left(8192) + QByteArray(bytes.size() - 8192, '\xff'));
    for (PartnerId id = 1; id <= 3; ++id) {
        (void)m_catalogue->partner(id);
        (void)m_catalogue->nameOf(id);
        (void)m_catalogue->categoriesOf(id, CategoryTree::Kind);
    }
    QCOMPARE(calls, 1);
    QCOMPARE(told.reason, RefusalReason::Damaged);
    QCOMPARE(told.path, copy.path());
    QVERIFY(!told.detail.isEmpty());
    m_catalogue.reset();
}

void CatalogueTest::catalogueThatAnotherHasLockedIsOpened()
{
    const SqlConnection writer(m_catalogue->info().path, {});
    Statement lock(writer.database(), QStringLiteral("BEGIN EXCLUSIVE"));
    QVERIFY(lock.run());
    open(m_catalogue->info().path);
    QCOMPARE(m_catalogue->info().partnerCount, 3);
    QVERIFY(m_catalogue->partner(1));
}

void CatalogueTest::fileThatWasReplacedIsFoundOut()
{
    FileIdentity other = m_catalogue->identity();
    ++other.modified;
    const std::optional<Refusal> changed =
        verifyPages(m_catalogue->info().path, other, std::make_shared<Interruption>());
    QVERIFY(changed);
    QCOMPARE(changed->reason, RefusalReason::Changed);
}

void CatalogueTest::verificationThatWasStoppedTellsNothing()
{
    FileIdentity other = m_catalogue->identity();
    ++other.modified;
    const auto work = std::make_shared<Interruption>();
    work->stop();
    QVERIFY(!verifyPages(m_catalogue->info().path, other, work));
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
