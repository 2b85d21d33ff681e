// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/partnerorder.h"

#include "catalogue/catalogue.h"

#include <QTest>

namespace
{

const Language dutch = *Language::fromTag(QStringLiteral("nl"));
const Language english = *Language::fromTag(QStringLiteral("en"));

DraftPartner partner(const QString &slug, const QString &inDutch, const QString &inEnglish = {})
{
    DraftPartner made;
    made.slug = slug;
    made.name.set(dutch, inDutch);
    made.name.set(english, inEnglish);
    return made;
}

Draft draftOf(const QStringList &names)
{
    Draft draft;
    draft.languages = {dutch, english};
    for (const QString &name : names)
        draft.partners.append(partner(name.toLower(), name, name));
    return draft;
}

QStringList ordered(const Draft &draft, const Language &language)
{
    QStringList names;
    for (const int position : partnersInOrder(draft, language))
        names.append(draft.partners.at(position).name.in(language, draft.languages).text);
    return names;
}

} // namespace

class PartnerOrderTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesStandAsReadersExpect_data();
    void namesStandAsReadersExpect();
    void eachLanguageHasItsOwnOrder();
    void missingNameIsOrderedByTheOneThatIsShown();
    void equalNamesStandByTheirSlug();
    void packedListIsWhatPartnerListReads();
};

void PartnerOrderTest::namesStandAsReadersExpect_data()
{
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const QString &names) {
        QTest::newRow(name) << names.split(QLatin1Char('|'));
    };
    row("capitals and small letters", QStringLiteral("alfa|Beta|gamma|Zeta"));
    row("accents", QStringLiteral("Ecole|École|Ecoles|Evora|Évora|Zurich|Zürich"));
    row("ligature of letters", QStringLiteral("IJburg|IJmuiden|Ik|Il"));
    row("numbers", QStringLiteral("Plan 2|Plan 9|Plan 10|Plan 071"));
    row("digits before letters", QStringLiteral("3M|071 Economie|Alfa"));
    row("blanks before letters", QStringLiteral("De Baak|De Zijl|Delft"));
    row("other scripts after Latin", QStringLiteral("Zeta|Ωmega|Москва|جامعة|東京"));
}

void PartnerOrderTest::namesStandAsReadersExpect()
{
    QFETCH(QStringList, names);
    QStringList reversed = names;
    std::reverse(reversed.begin(), reversed.end());
    QCOMPARE(ordered(draftOf(reversed), dutch), names);
    QCOMPARE(ordered(draftOf(reversed), english), names);
}

void PartnerOrderTest::eachLanguageHasItsOwnOrder()
{
    Draft draft = draftOf({});
    draft.partners = {partner(QStringLiteral("den-haag"), QStringLiteral("Den Haag"), QStringLiteral("The Hague")),
                      partner(QStringLiteral("leiden"), QStringLiteral("Leiden"), QStringLiteral("Leiden"))};
    QCOMPARE(ordered(draft, dutch), QStringList({QStringLiteral("Den Haag"), QStringLiteral("Leiden")}));
    QCOMPARE(ordered(draft, english), QStringList({QStringLiteral("Leiden"), QStringLiteral("The Hague")}));
}

void PartnerOrderTest::missingNameIsOrderedByTheOneThatIsShown()
{
    Draft draft = draftOf({QStringLiteral("Amsterdam"), QStringLiteral("Leiden")});
    draft.partners.append(partner(QStringLiteral("b"), QStringLiteral("Breda")));
    QCOMPARE(ordered(draft, english),
             QStringList({QStringLiteral("Amsterdam"), QStringLiteral("Breda"), QStringLiteral("Leiden")}));
}

void PartnerOrderTest::equalNamesStandByTheirSlug()
{
    Draft draft = draftOf({});
    draft.partners = {partner(QStringLiteral("c"), QStringLiteral("Same")),
                      partner(QStringLiteral("a"), QStringLiteral("Same")),
                      partner(QStringLiteral("b"), QStringLiteral("Same"))};
    QCOMPARE(partnersInOrder(draft, dutch), QList<int>({1, 2, 0}));
}

void PartnerOrderTest::packedListIsWhatPartnerListReads()
{
    const PartnerList list(packPartners({2, 0, 119999}));
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0), 3);
    QCOMPARE(list.at(1), 1);
    QCOMPARE(list.at(2), 120000);
    QCOMPARE(packPartners({0}), QByteArray("\1\0\0\0", 4));
    QVERIFY(packPartners({}).isEmpty());
}

QTEST_GUILESS_MAIN(PartnerOrderTest)
#include "partnerorder_test.moc"
