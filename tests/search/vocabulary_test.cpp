// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/partnerset.h"
#include "catalogue/vocabulary.h"

#include <QSet>
#include <QTest>

namespace
{

const Vocabulary vocabulary(QStringLiteral(
    "campus\ndelft\nerasmus\nhogeschool\nleiden\nleidse\nlumc\nnatuurwetenschappen\nuniversiteit\nuniversiteiten"));

} // namespace

class VocabularyTest final : public QObject
{
    Q_OBJECT

private slots:
    void beginningsAreKnown();
    void partsOfWordsAreFound();
    void typingErrorsAreMended_data();
    void typingErrorsAreMended();
    void emptyVocabularyKnowsNothing();
    void setsAreJoinedAndParted_data();
    void setsAreJoinedAndParted();
};

void VocabularyTest::beginningsAreKnown()
{
    QVERIFY(vocabulary.hasBeginning(QStringLiteral("cam")));
    QVERIFY(vocabulary.hasBeginning(QStringLiteral("universiteiten")));
    QVERIFY(!vocabulary.hasBeginning(QStringLiteral("ampus")));
    QVERIFY(!vocabulary.hasBeginning(QString()));
    const QStringList universities = {QStringLiteral("universiteit"), QStringLiteral("universiteiten")};
    QCOMPARE(vocabulary.beginningWith(QStringLiteral("univ"), 2), universities);
    QCOMPARE(vocabulary.beginningWith(QStringLiteral("univ"), 1), QStringList()); // too many to stand for it
    QCOMPARE(vocabulary.beginningWith(QStringLiteral("universiteiten"), 5), {QStringLiteral("universiteiten")});
    QCOMPARE(vocabulary.beginningWith(QStringLiteral("zzz"), 5), QStringList());
}

void VocabularyTest::partsOfWordsAreFound()
{
    QCOMPARE(vocabulary.holding(QStringLiteral("wetenschap"), 10), {QStringLiteral("natuurwetenschappen")});
    QCOMPARE(vocabulary.holding(QStringLiteral("universiteit"), 10), QStringList());
    QCOMPARE(vocabulary.holding(QStringLiteral("e"), 3).size(), 3);
    QCOMPARE(vocabulary.holding(QStringLiteral("en"), 10),
             QStringList(
                 {QStringLiteral("leiden"), QStringLiteral("natuurwetenschappen"), QStringLiteral("universiteiten")}));
}

void VocabularyTest::typingErrorsAreMended_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *what, const char *typed, const char *word) {
        QTest::newRow(what) << QString::fromUtf8(typed) << QString::fromUtf8(word);
    };
    row("missing letter", "leidn", "leiden");
    row("two letters changed places", "erasmsu", "erasmus");
    row("letter too much", "deelft", "delft");
    row("another letter", "hogesghool", "hogeschool");
    row("first letter", "rrasmus", "erasmus");
    row("two errors in a long word", "hogschol", "hogeschool");
    row("not yet whole", "universitiet", "universiteit");
    row("two errors in a short word", "lmcu", "");
    row("too short", "lmc", "");
    row("too far", "museum", "");
}

void VocabularyTest::typingErrorsAreMended()
{
    QFETCH(QString, typed);
    QTEST(vocabulary.near(typed, 5).value(0, QString(QLatin1String(""))), "word");
}

void VocabularyTest::emptyVocabularyKnowsNothing()
{
    const Vocabulary empty{QString()};
    QVERIFY(empty.isEmpty());
    QVERIFY(empty.near(QStringLiteral("leiden"), 5).isEmpty());
    QVERIFY(empty.holding(QStringLiteral("e"), 5).isEmpty());
    QVERIFY(!empty.hasBeginning(QStringLiteral("l")));
}

void VocabularyTest::setsAreJoinedAndParted_data()
{
    QTest::addColumn<int>("partners");
    for (const int partners : {0, 1, 62, 63, 64, 65, 128, 1000})
        QTest::addRow("%d", partners) << partners;
}

void VocabularyTest::setsAreJoinedAndParted()
{
    QFETCH(int, partners);
    PartnerSet even(partners);
    PartnerSet thirds(partners);
    int both = 0;
    for (PartnerId partner = -1; partner <= partners + 1; ++partner) {
        if (partner % 2 == 0)
            even.insert(partner);
        if (partner % 3 == 0)
            thirds.insert(partner);
        both += partner > 0 && partner <= partners && partner % 6 == 0 ? 1 : 0;
    }
    const PartnerSet all = PartnerSet::ofAll(partners);
    QCOMPARE(all.size(), partners);
    QCOMPARE(even.size(), partners / 2);
    QCOMPARE(even.sizeWith(thirds), both);
    QCOMPARE(even.sizeWith(all), even.size());
    PartnerSet odd = all;
    odd -= even;
    QCOMPARE(odd.size(), partners - partners / 2);
    odd |= even;
    QCOMPARE(odd.size(), partners);
    odd &= thirds;
    QCOMPARE(odd.size(), thirds.size());
    QVERIFY(!all.contains(0) && !all.contains(partners + 1));
}

QTEST_GUILESS_MAIN(VocabularyTest)
#include "vocabulary_test.moc"
