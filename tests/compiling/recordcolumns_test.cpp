// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/recordcolumns.h"

#include <QTest>

#include <algorithm>

class RecordColumnsTest final : public QObject
{
    Q_OBJECT

private slots:
    void keysAreStable();
    void aFieldHasAKeyToo();
    void everyKeyLeadsBackToItsColumn();
    void aKeyMayHaveOtherCapitals();
    void unknownKeysAreNone_data();
    void unknownKeysAreNone();
    void headingsDifferAndNoneIsCalledId();
    void cellsHoldWhatIsKnown_data();
    void cellsHoldWhatIsKnown();
    void nothingKnownIsAnEmptyCell();
};

namespace
{

Language tag(const char *text)
{
    return Language::fromTag(QString::fromLatin1(text)).value();
}

LanguageOrder languages()
{
    return {tag("nl"), tag("en")};
}

LocalizedText both(const QString &dutch, const QString &english)
{
    LocalizedText text;
    text.set(tag("nl"), dutch);
    text.set(tag("en"), english);
    return text;
}

DraftPartner partner()
{
    DraftPartner made;
    made.slug = QStringLiteral("una");
    made.name = both(QStringLiteral("Una NL"), QStringLiteral("Una EN"));
    made.otherNames = {{QStringLiteral("U|na"), OtherNameType::Abbreviation, {}},
                       {QStringLiteral("Een"), OtherNameType::Former, tag("nl")}};
    made.description = both(QStringLiteral("Een.\n\n- twee"), QString());
    made.country = QStringLiteral("BE");
    made.status = PartnerStatus::Ended;
    made.successor.slug = QStringLiteral("duo");
    made.founded = *PartialDate::fromIso(u"2001");
    made.started = *PartialDate::fromIso(u"2002-03");
    made.agreementFrom = *PartialDate::fromIso(u"2003-01-02");
    made.agreementUntil = *PartialDate::fromIso(u"2004");
    made.ended = *PartialDate::fromIso(u"2005");
    made.checkedOn = *PartialDate::fromIso(u"2026-11-23");
    made.categories = {QList<DraftReference>{{QStringLiteral("leiden")}, {QStringLiteral("europe")}},
                       QList<DraftReference>{{QStringLiteral("network")}},
                       QList<DraftReference>{{QStringLiteral("research")}}};
    made.cities = {{QStringLiteral("brussels")}};
    made.members = {{{QStringLiteral("gent")}, {}}, {{}, both(QString(), QStringLiteral("Other"))}};
    made.related = {{QStringLiteral("leiden")}};
    made.sources = {{QStringLiteral("UL-N")}, {QStringLiteral("WP")}};
    Link link;
    link.address = QStringLiteral("https://una.example/");
    link.label = both(QStringLiteral("Site"), QStringLiteral("Website"));
    link.role = LinkRole::Website;
    link.isVerified = false;
    made.links = {link};
    made.identifiers = {{QStringLiteral("ror"), QStringLiteral("02e2c7k09")}};
    return made;
}

} // namespace

void RecordColumnsTest::keysAreStable()
{
    QStringList keys;
    for (const RecordColumn &column : recordColumns(languages()))
        keys.append(keyOf(column));
    QCOMPARE(keys.join(u' '),
             QStringLiteral("slug name_nl name_en other_names description_nl description_en kind place theme country "
                            "cities status successor founded started agreement_from agreement_until ended checked_on "
                            "members related links sources identifiers"));
}

void RecordColumnsTest::aFieldHasAKeyToo()
{
    QCOMPARE(keyOf({RecordField::Description, {}}), QStringLiteral("description"));
}

void RecordColumnsTest::everyKeyLeadsBackToItsColumn()
{
    const LanguageOrder order = {tag("pt-BR"), tag("nl"), tag("zh-Hant")};
    for (const RecordColumn &column : recordColumns(order))
        QVERIFY2(recordColumnWithKey(keyOf(column), order) == column, qPrintable(keyOf(column)));
}

void RecordColumnsTest::aKeyMayHaveOtherCapitals()
{
    const RecordColumn expected{RecordField::Name, tag("pt-BR")};
    QVERIFY(recordColumnWithKey(QStringLiteral("Name_PT-br"), {tag("pt-BR")}) == expected);
}

void RecordColumnsTest::unknownKeysAreNone_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("another language") << QStringLiteral("name_fr");
    QTest::newRow("no language") << QStringLiteral("name");
    QTest::newRow("a language too many") << QStringLiteral("kind_nl");
    QTest::newRow("nothing") << QString();
}

void RecordColumnsTest::unknownKeysAreNone()
{
    QFETCH(QString, key);
    QVERIFY(!recordColumnWithKey(key, languages()));
}

void RecordColumnsTest::headingsDifferAndNoneIsCalledId()
{
    QStringList headings;
    for (const RecordColumn &column : recordColumns(languages()))
        headings.append(recordColumnText(column));
    QCOMPARE(headings.removeDuplicates(), 0);
    QVERIFY(headings.contains(QStringLiteral("Name (Nederlands)")));
    QVERIFY(std::none_of(headings.begin(), headings.end(), [](const QString &heading) {
        return heading.startsWith(QLatin1String("ID")); // Excel takes such a file for another format
    }));
}

void RecordColumnsTest::cellsHoldWhatIsKnown_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *key, const QString &cell) {
        QTest::newRow(key) << QString::fromLatin1(key) << cell;
    };
    row("slug", QStringLiteral("una"));
    row("name_en", QStringLiteral("Una EN"));
    row("other_names", QStringLiteral("U\\|na | abbreviation | \nEen | former | nl"));
    row("description_nl", QStringLiteral("Een.\n\n- twee"));
    row("description_en", QString());
    row("kind", QStringLiteral("network"));
    row("place", QStringLiteral("leiden\neurope"));
    row("theme", QStringLiteral("research"));
    row("country", QStringLiteral("BE"));
    row("cities", QStringLiteral("brussels"));
    row("status", QStringLiteral("ended"));
    row("successor", QStringLiteral("duo"));
    row("founded", QStringLiteral("2001"));
    row("started", QStringLiteral("2002-03"));
    row("agreement_from", QStringLiteral("2003-01-02"));
    row("agreement_until", QStringLiteral("2004"));
    row("ended", QStringLiteral("2005"));
    row("checked_on", QStringLiteral("2026-11-23"));
    row("members", QStringLiteral("gent\n |  | Other"));
    row("related", QStringLiteral("leiden"));
    row("links", QStringLiteral("https://una.example/ |  | website | false | Site | Website"));
    row("sources", QStringLiteral("UL-N\nWP"));
    row("identifiers", QStringLiteral("ror | 02e2c7k09"));
}

void RecordColumnsTest::cellsHoldWhatIsKnown()
{
    QFETCH(QString, key);
    const std::optional<RecordColumn> column = recordColumnWithKey(key, languages());
    QVERIFY(column);
    QTEST(recordCell(partner(), *column, languages()), "cell");
}

void RecordColumnsTest::nothingKnownIsAnEmptyCell()
{
    for (const RecordColumn &column : recordColumns(languages())) {
        const QString cell = recordCell(DraftPartner(), column, languages());
        const bool isStatus = column.field == RecordField::Status;
        QCOMPARE(cell, isStatus ? QStringLiteral("unknown") : QString());
    }
}

QTEST_GUILESS_MAIN(RecordColumnsTest)
#include "recordcolumns_test.moc"
