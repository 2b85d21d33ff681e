// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/passingpartners.h"

#include "support/sourcefolder.h"

#include <QTest>

#include <algorithm>

/// Feature 37: the partners that a list shows, for those who take them elsewhere.
class PassingPartnersTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void emptyFilterLetsEverybodyPass();
    void filterLetsSomePassInTheOrderOfTheList();
    void selectionIsAFilter();
    void anyPartnersGetTheOrderOfTheList();

private:
    [[nodiscard]] QStringList slugs(const QList<PartnerId> &partners) const;
    [[nodiscard]] QStringList passing(const char *filter, const QSet<PartnerId> &selected = {}) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
};

void PassingPartnersTest::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("test.sqlite"));
    SourceFolder source;
    source.addPartner(QStringLiteral("aachen"), QStringLiteral("Zaken"), QStringLiteral("Aachen"),
                      QStringLiteral("\"europe\""));
    QCOMPARE(source.compile(path), QString());
    auto opened = Catalogue::open(path);
    QVERIFY(std::holds_alternative<std::unique_ptr<Catalogue>>(opened));
    m_catalogue = std::move(std::get<std::unique_ptr<Catalogue>>(opened));
}

QStringList PassingPartnersTest::slugs(const QList<PartnerId> &partners) const
{
    QStringList found;
    for (const PartnerId partner : partners)
        found.append(m_catalogue->slugOfPartner(partner));
    return found;
}

QStringList PassingPartnersTest::passing(const char *filter, const QSet<PartnerId> &selected) const
{
    const auto partners = partnersPassing(*m_catalogue, PartnerFilter::parse(QString::fromUtf8(filter)),
                                          *Language::fromTag(u"en"), QDate(2026, 11, 25), selected);
    return partners ? slugs(*partners) : QStringList{QStringLiteral("not searched")};
}

void PassingPartnersTest::emptyFilterLetsEverybodyPass()
{
    QCOMPARE(passing("").size(), m_catalogue->info().partnerCount);
    QCOMPARE(passing("").first(), QStringLiteral("aachen"));
}

void PassingPartnersTest::filterLetsSomePassInTheOrderOfTheList()
{
    QCOMPARE(passing("kind:university"),
             QStringList({QStringLiteral("aachen"), QStringLiteral("gent"), QStringLiteral("leiden")}));
    QVERIFY(passing("place:belgium kind:network").isEmpty());
}

void PassingPartnersTest::selectionIsAFilter()
{
    QVERIFY(passing("is:selected").isEmpty());
    QCOMPARE(passing("is:selected", {m_catalogue->partnerWithSlug(QStringLiteral("gent"))}),
             QStringList{QStringLiteral("gent")});
}

void PassingPartnersTest::anyPartnersGetTheOrderOfTheList()
{
    QList<PartnerId> partners;
    for (const char *slug : {"leiden", "aachen", "gent"})
        partners.append(m_catalogue->partnerWithSlug(QString::fromLatin1(slug)));
    const QStringList english = slugs(inListOrder(*m_catalogue, partners, *Language::fromTag(u"en")));
    QCOMPARE(english, QStringList({QStringLiteral("aachen"), QStringLiteral("gent"), QStringLiteral("leiden")}));
    const QStringList dutch = slugs(inListOrder(*m_catalogue, partners, *Language::fromTag(u"nl")));
    QCOMPARE(dutch.last(), QStringLiteral("aachen")); // "Zaken"
    QVERIFY(inListOrder(*m_catalogue, {}, *Language::fromTag(u"nl")).isEmpty());
}

QTEST_GUILESS_MAIN(PassingPartnersTest)
#include "passingpartners_test.moc"
