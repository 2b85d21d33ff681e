// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/attractorder.h"

#include "support/cataloguecopy.h"
#include "support/sourcefolder.h"

#include <QSet>
#include <QTest>

namespace
{

const QDate today(2026, 11, 29);

QDate calendar()
{
    return today;
}

std::unique_ptr<Catalogue> opened(const QString &path)
{
    auto result = Catalogue::open(path);
    auto *catalogue = std::get_if<std::unique_ptr<Catalogue>>(&result);
    return catalogue ? std::move(*catalogue) : nullptr;
}

std::unique_ptr<Catalogue> catalogueOf(const SourceFolder &source)
{
    const QString path = source.filePath(QStringLiteral("catalogue.sqlite"));
    const QString wrong = source.compile(path);
    if (!wrong.isEmpty())
        qFatal("%s", qPrintable(wrong));
    return opened(path);
}

/// Writes a key in place of what stands there.
void setValue(const SourceFolder &source, const QString &slug, const QString &key, const QString &value)
{
    const QString file = QStringLiteral("partners/%1.toml").arg(slug);
    QStringList lines = source.read(file).split(QLatin1Char('\n'));
    lines.removeIf([&key](const QString &line) { return line.startsWith(key + QLatin1String(" = ")); });
    lines.prepend(QStringLiteral("%1 = \"%2\"").arg(key, value));
    source.write(file, lines.join(QLatin1Char('\n')));
}

std::unique_ptr<Catalogue> bundled()
{
    return opened(QStringLiteral(BUNDLED_CATALOGUE));
}

QList<PartnerId> partnersOf(AttractOrder &order, qsizetype cards)
{
    QList<PartnerId> partners;
    for (qsizetype card = 0; card < cards; ++card)
        partners.append(order.next().value_or(AttractCard()).partner);
    return partners;
}

QSet<PartnerId> setOf(const QList<PartnerId> &partners)
{
    return {partners.begin(), partners.end()};
}

/// All that come in one round.
QSet<QString> slugsOf(const Catalogue &catalogue)
{
    AttractOrder order(catalogue, 1, calendar);
    QSet<QString> slugs;
    for (int card = 0; card < 20; ++card) {
        if (const std::optional<AttractCard> shown = order.next())
            slugs.insert(catalogue.slugOfPartner(shown->partner));
    }
    return slugs;
}

} // namespace

class AttractOrderTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyEligiblePartnerComesOnceInARound();
    void nobodyComesTwiceInARow();
    void theSameSeedGivesTheSameOrder();
    void whatIsOverIsNotShown_data();
    void whatIsOverIsNotShown();
    void catalogueWithoutAnyGivesNothingAndDoesNotHang();
    void languagesTakeTurns();
    void aPartnerWithoutDescriptionInALanguageComesInAnother();
    void cardsHaveNameSentenceAndPlace();
};

void AttractOrderTest::everyEligiblePartnerComesOnceInARound()
{
    const std::unique_ptr<Catalogue> catalogue = bundled();
    int eligible = 0;
    for (PartnerId id = 1; id <= catalogue->info().partnerCount; ++id) {
        const PartnerStatus status = catalogue->partner(id)->status;
        const PartialDate until = catalogue->partner(id)->agreementUntil;
        const PartialDate ended = catalogue->partner(id)->ended;
        eligible += status != PartnerStatus::Ended && status != PartnerStatus::Renamed &&
                            (!until.isKnown() || until.latest() >= today) &&
                            (!ended.isKnown() || ended.latest() >= today)
                        ? 1
                        : 0;
    }
    QVERIFY(eligible > 100 && eligible < catalogue->info().partnerCount);
    AttractOrder order(*catalogue, 7, calendar);
    const QList<PartnerId> first = partnersOf(order, eligible);
    const QList<PartnerId> second = partnersOf(order, eligible);
    QCOMPARE(setOf(first).size(), eligible);
    QCOMPARE(setOf(second), setOf(first));
    QVERIFY(first != second);
}

void AttractOrderTest::nobodyComesTwiceInARow()
{
    const SourceFolder source;
    const std::unique_ptr<Catalogue> catalogue = catalogueOf(source);
    for (quint64 seed = 0; seed < 50; ++seed) {
        AttractOrder order(*catalogue, seed, calendar);
        const QList<PartnerId> partners = partnersOf(order, 30);
        for (qsizetype position = 1; position < partners.size(); ++position)
            QVERIFY(partners.at(position) != partners.at(position - 1));
    }
}

void AttractOrderTest::theSameSeedGivesTheSameOrder()
{
    const std::unique_ptr<Catalogue> catalogue = bundled();
    AttractOrder one(*catalogue, 3, calendar);
    AttractOrder same(*catalogue, 3, calendar);
    AttractOrder other(*catalogue, 4, calendar);
    const QList<PartnerId> partners = partnersOf(one, 50);
    QCOMPARE(partnersOf(same, 50), partners);
    QVERIFY(partnersOf(other, 50) != partners);
}

void AttractOrderTest::whatIsOverIsNotShown_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isShown");
    const QString status = QStringLiteral("status");
    const QString until = QStringLiteral("agreement_until");
    QTest::newRow("active") << status << QStringLiteral("active") << true;
    QTest::newRow("ended") << status << QStringLiteral("ended") << false;
    QTest::newRow("renamed") << status << QStringLiteral("renamed") << false;
    QTest::newRow("agreement of the past") << until << QStringLiteral("2026-11-28") << false;
    QTest::newRow("last day of the agreement") << until << QStringLiteral("2026-11-29") << true;
    QTest::newRow("agreement until this year") << until << QStringLiteral("2026") << true;
    QTest::newRow("agreement until last year") << until << QStringLiteral("2025") << false;
}

void AttractOrderTest::whatIsOverIsNotShown()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QFETCH(const bool, isShown);
    const SourceFolder source;
    setValue(source, QStringLiteral("gent"), key, value);
    const std::unique_ptr<Catalogue> catalogue = catalogueOf(source);
    QCOMPARE(slugsOf(*catalogue).contains(QStringLiteral("gent")), isShown);
    QVERIFY(slugsOf(*catalogue).contains(QStringLiteral("leiden")));
}

void AttractOrderTest::catalogueWithoutAnyGivesNothingAndDoesNotHang()
{
    const SourceFolder source;
    for (const QString &slug : {QStringLiteral("alliance"), QStringLiteral("gent"), QStringLiteral("leiden")})
        setValue(source, slug, QStringLiteral("status"), QStringLiteral("ended"));
    const std::unique_ptr<Catalogue> catalogue = catalogueOf(source);
    AttractOrder order(*catalogue, 1, calendar);
    QVERIFY(!order.next());
}

void AttractOrderTest::languagesTakeTurns()
{
    const std::unique_ptr<Catalogue> catalogue = bundled();
    AttractOrder order(*catalogue, 1, calendar);
    QStringList tags;
    for (int card = 0; card < 4; ++card)
        tags.append(order.next().value_or(AttractCard()).language.tag());
    QCOMPARE(tags,
             QStringList({QStringLiteral("nl"), QStringLiteral("en"), QStringLiteral("nl"), QStringLiteral("en")}));
}

void AttractOrderTest::aPartnerWithoutDescriptionInALanguageComesInAnother()
{
    const SourceFolder source;
    const QString path = source.filePath(QStringLiteral("whole.sqlite"));
    QVERIFY(source.compile(path).isEmpty());
    const CatalogueCopy copy(path);
    QCOMPARE(copy.run({QStringLiteral("DELETE FROM partner_description WHERE language = "
                                      "(SELECT id FROM language WHERE tag = 'nl') AND partner = "
                                      "(SELECT id FROM partner WHERE slug = 'gent')")}),
             QString());
    const std::unique_ptr<Catalogue> catalogue = opened(copy.path());
    QVERIFY(catalogue);
    bool hasCome = false;
    for (quint64 seed = 0; seed < 10; ++seed) { // some of which begin with it, when it is Dutch's turn
        const std::optional<AttractCard> shown = AttractOrder(*catalogue, seed, calendar).next();
        if (catalogue->slugOfPartner(shown.value_or(AttractCard()).partner) != QLatin1String("gent"))
            continue;
        hasCome = true;
        QCOMPARE(shown.value_or(AttractCard()).language.tag(), QStringLiteral("en"));
        QCOMPARE(shown.value_or(AttractCard()).name, QStringLiteral("Ghent University"));
    }
    QVERIFY(hasCome);
}

void AttractOrderTest::cardsHaveNameSentenceAndPlace()
{
    const std::unique_ptr<Catalogue> catalogue = bundled();
    AttractOrder order(*catalogue, 1, calendar);
    for (int card = 0; card < 100; ++card) {
        const std::optional<AttractCard> shown = order.next();
        QVERIFY(shown);
        QVERIFY(!shown->name.isEmpty());
        QVERIFY2(!shown->sentence.isEmpty(), qPrintable(shown->name));
        QVERIFY2(!shown->place.isEmpty(), qPrintable(shown->name));
        QCOMPARE(shown->name, catalogue->nameOf(shown->partner).in(shown->language, catalogue->info().languages).text);
    }
}

QTEST_GUILESS_MAIN(AttractOrderTest)
#include "attractorder_test.moc"
