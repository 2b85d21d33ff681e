// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/closestword.h"

#include <QTest>

class ClosestWordTest final : public QObject
{
    Q_OBJECT

private slots:
    void aSlipOfThePenIsFound_data();
    void aSlipOfThePenIsFound();
};

void ClosestWordTest::aSlipOfThePenIsFound_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    QTest::newRow("the word itself") << QStringLiteral("country") << QStringLiteral("country");
    QTest::newRow("a letter left out") << QStringLiteral("contry") << QStringLiteral("country");
    QTest::newRow("a letter too many") << QStringLiteral("cities1") << QStringLiteral("cities");
    QTest::newRow("two letters exchanged") << QStringLiteral("cuontry") << QStringLiteral("country");
    QTest::newRow("the closest one") << QStringLiteral("name_en") << QStringLiteral("name_en");
    QTest::newRow("the first of equals") << QStringLiteral("name_fr") << QStringLiteral("name_nl");
    QTest::newRow("three letters") << QStringLiteral("countess") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void ClosestWordTest::aSlipOfThePenIsFound()
{
    const QStringList known = {QStringLiteral("name_nl"), QStringLiteral("name_en"), QStringLiteral("country"),
                               QStringLiteral("cities")};
    QFETCH(QString, written);
    QTEST(closestWord(written, known), "meant");
}

QTEST_GUILESS_MAIN(ClosestWordTest)
#include "closestword_test.moc"
