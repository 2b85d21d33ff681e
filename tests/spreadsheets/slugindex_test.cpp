// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/slugindex.h"

#include <QTest>

class SlugIndexTest final : public QObject
{
    Q_OBJECT

private slots:
    void bareWordsHaveNothingAroundThem_data();
    void bareWordsHaveNothingAroundThem();
    void namesLeadToTheirSlug_data();
    void namesLeadToTheirSlug();
};

void SlugIndexTest::bareWordsHaveNothingAroundThem_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a word") << QStringLiteral("tu-delft") << QStringLiteral("tu-delft");
    QTest::newRow("blanks") << QStringLiteral(" \t tu delft\n") << QStringLiteral("tu delft");
    QTest::newRow("no-break blanks") << QStringLiteral("\u00A0tu-delft\u202F") << QStringLiteral("tu-delft");
    QTest::newRow("invisible characters") << QStringLiteral("\uFEFFtu-delft\u200B") << QStringLiteral("tu-delft");
    QTest::newRow("quotation marks") << QStringLiteral("\u201Etu-delft\u201D") << QStringLiteral("tu-delft");
    QTest::newRow("other quotation marks") << QStringLiteral("\u00AB 'tu-delft' \u00BB") << QStringLiteral("tu-delft");
    QTest::newRow("only quotation marks") << QStringLiteral("\"\"") << QString();
}

void SlugIndexTest::bareWordsHaveNothingAroundThem()
{
    QFETCH(QString, written);
    QTEST(bareWord(written), "word");
}

void SlugIndexTest::namesLeadToTheirSlug_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("slug");
    QTest::newRow("slug") << QStringLiteral("belgium") << QStringLiteral("belgium");
    QTest::newRow("name") << QStringLiteral("België") << QStringLiteral("belgium");
    QTest::newRow("other capitals, no accent") << QStringLiteral("BELGIE ") << QStringLiteral("belgium");
    QTest::newRow("another language") << QStringLiteral("Belgium") << QStringLiteral("belgium");
    QTest::newRow("blanks within") << QStringLiteral("den  haag") << QStringLiteral("the-hague");
    QTest::newRow("a name of two") << QStringLiteral("Centrum") << QStringLiteral("Centrum");
    QTest::newRow("a slug that is another's name") << QStringLiteral("leiden") << QStringLiteral("leiden");
    QTest::newRow("capitals of a key") << QStringLiteral("ul-n") << QStringLiteral("UL-N");
    QTest::newRow("unknown") << QStringLiteral("“Gent”") << QStringLiteral("Gent");
    QTest::newRow("nothing") << QStringLiteral(" ") << QString();
}

void SlugIndexTest::namesLeadToTheirSlug()
{
    SlugIndex index;
    index.add(QStringLiteral("belgium"), {QStringLiteral("België"), QStringLiteral("Belgium")});
    index.add(QStringLiteral("the-hague"), {QStringLiteral("Den Haag")});
    index.add(QStringLiteral("leiden-centre"), {QStringLiteral("Centrum"), QStringLiteral("Leiden")});
    index.add(QStringLiteral("delft-centre"), {QStringLiteral("Centrum")});
    index.add(QStringLiteral("leiden"), {QStringLiteral("Leiden")});
    index.add(QStringLiteral("UL-N"), QStringList());
    index.add(QStringLiteral("empty"), {QString()});
    QFETCH(QString, written);
    QTEST(index.slugFor(written), "slug");
}

QTEST_GUILESS_MAIN(SlugIndexTest)
#include "slugindex_test.moc"
