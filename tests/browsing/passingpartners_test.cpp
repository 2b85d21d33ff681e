// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/passingpartners.h"

#include "support/cataloguecopy.h"

#include <QFile>
#include <QSet>
#include <QTest>

namespace
{

const QDate today(2026, 11, 25);

Language languageOf(const char *tag)
{
    return Language::fromTag(QString::fromLatin1(tag)).value_or(Language());
}

QList<PartnerId> listOf(const Catalogue &catalogue, const Language &language)
{
    const PartnerList list = catalogue.everyPartner(language);
    QList<PartnerId> partners;
    for (int position = 0; position < list.size(); ++position)
        partners.append(list.at(position));
    return partners;
}

} // namespace

class PassingPartnersTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void emptyFilterLetsEverybodyPassInTheOrderOfTheLanguage();
    void filterKeepsTheOrderOfTheList_data();
    void filterKeepsTheOrderOfTheList();
    void nothingPassesWhatNothingFits();
    void selectionIsAFilter();
    void anyPartnersGetTheOrderOfTheList();
    void changedFileIsTold();

private:
    std::unique_ptr<CatalogueCopy> m_copy;
    std::unique_ptr<Catalogue> m_catalogue;
};

void PassingPartnersTest::init()
{
    m_catalogue.reset();
    m_copy = std::make_unique<CatalogueCopy>(QStringLiteral(BUNDLED_CATALOGUE));
    auto opened = Catalogue::open(m_copy->path());
    m_catalogue = std::move(std::get<std::unique_ptr<Catalogue>>(opened));
}

void PassingPartnersTest::emptyFilterLetsEverybodyPassInTheOrderOfTheLanguage()
{
    for (const char *tag : {"nl", "en"}) {
        const auto passing = partnersPassing(*m_catalogue, {}, languageOf(tag), today);
        QVERIFY(passing);
        QCOMPARE(*passing, listOf(*m_catalogue, languageOf(tag)));
        QCOMPARE(passing->size(), m_catalogue->info().partnerCount);
    }
    QVERIFY(listOf(*m_catalogue, languageOf("nl")) != listOf(*m_catalogue, languageOf("en")));
    // A language that the catalogue does not have: the one that it falls back to.
    QCOMPARE(partnersPassing(*m_catalogue, {}, languageOf("fr"), today)->size(), m_catalogue->info().partnerCount);
}

void PassingPartnersTest::filterKeepsTheOrderOfTheList_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("words") << QStringLiteral("leiden");
    QTest::newRow("value") << QStringLiteral("kind:museum");
    QTest::newRow("both") << QStringLiteral("leiden -kind:museum");
}

void PassingPartnersTest::filterKeepsTheOrderOfTheList()
{
    QFETCH(const QString, filter);
    const Language language = languageOf("nl");
    const auto passing = partnersPassing(*m_catalogue, PartnerFilter::parse(filter), language, today);
    QVERIFY(passing && passing->size() > 3);
    QVERIFY(passing->size() < m_catalogue->info().partnerCount);
    const QSet<PartnerId> found(passing->begin(), passing->end());
    QCOMPARE(found.size(), passing->size());
    QList<PartnerId> expected = listOf(*m_catalogue, language);
    expected.removeIf([&](PartnerId partner) { return !found.contains(partner); });
    QCOMPARE(*passing, expected);
}

void PassingPartnersTest::nothingPassesWhatNothingFits()
{
    const PartnerFilter filter = PartnerFilter::parse(QStringLiteral("qqzzxxqq"));
    QCOMPARE(partnersPassing(*m_catalogue, filter, languageOf("en"), today)->size(), 0);
}

void PassingPartnersTest::selectionIsAFilter()
{
    const PartnerFilter filter = PartnerFilter::parse(QStringLiteral("is:selected"));
    QVERIFY(partnersPassing(*m_catalogue, filter, languageOf("en"), today)->isEmpty());
    const PartnerId picked = m_catalogue->partnerWithSlug(QStringLiteral("tu-delft"));
    QCOMPARE(partnersPassing(*m_catalogue, filter, languageOf("en"), today, {picked}), QList<PartnerId>{picked});
}

void PassingPartnersTest::anyPartnersGetTheOrderOfTheList()
{
    for (const char *tag : {"nl", "en"}) {
        const QList<PartnerId> every = listOf(*m_catalogue, languageOf(tag));
        const QList<PartnerId> expected{every.at(2), every.at(40), every.at(90)};
        QCOMPARE(inListOrder(*m_catalogue, {every.at(90), every.at(2), every.at(40)}, languageOf(tag)), expected);
    }
    QVERIFY(inListOrder(*m_catalogue, {}, languageOf("nl")).isEmpty());
}

void PassingPartnersTest::changedFileIsTold()
{
    QVERIFY(QFile::remove(m_copy->path()));
    QVERIFY(!partnersPassing(*m_catalogue, PartnerFilter::parse(QStringLiteral("leiden")), languageOf("en"), today));
}

QTEST_GUILESS_MAIN(PassingPartnersTest)
#include "passingpartners_test.moc"
