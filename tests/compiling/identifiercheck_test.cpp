// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/identifiercheck.h"

#include <QTest>

class IdentifierCheckTest final : public QObject
{
    Q_OBJECT

private slots:
    void identifierHasTheFormOfItsScheme_data();
    void identifierHasTheFormOfItsScheme();
    void everyWrongPairOfCheckDigitsIsFound();
    void everyExchangeOfTwoNeighboursIsFound();
};

void IdentifierCheckTest::identifierHasTheFormOfItsScheme_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const char *scheme, const char *value, bool isRight) {
        QTest::newRow(qPrintable(QString::fromLatin1("%1 %2").arg(
            QString::fromLatin1(scheme), QString::fromLatin1(value).simplified() + QLatin1Char('|'))))
            << QString::fromLatin1(scheme) << QString::fromLatin1(value) << isRight;
    };
    row("ror", "027bh9e22", true); // Leiden University
    row("ror", "00cv9y106", true); // Ghent University
    row("ror", "02e2c7k09", true); // Delft University of Technology
    row("ror", "018906e22", true); // Erasmus MC
    row("ror", "027bh9e23", false);
    row("ror", "027bh9e2", false);
    row("ror", "127bh9e22", false);
    row("ror", "027bl9e22", false);
    row("ror", "027BH9E22", false);
    row("ror", "https://ror.org/027bh9e22", false);
    row("ror", "027bh9e22 ", false);
    row("ror", "027bh9e22\n", false);
    row("ror", "", false);
    row("wikidata", "Q156598", true);
    row("wikidata", "Q1", true);
    row("wikidata", "q156598", false);
    row("wikidata", "Q0156598", false);
    row("wikidata", "P31", false);
    row("wikidata", "Q156598\n", false);
    row("schac", "leidenuniv.nl", true);
    row("schac", "a-b.ac.uk", true);
    row("schac", "leiden", false);
    row("schac", "-a.nl", false);
    row("schac", "Leiden.nl", false);
    row("schac", "https://leidenuniv.nl", false);
    row("schac", "a..nl", false);
}

void IdentifierCheckTest::identifierHasTheFormOfItsScheme()
{
    QFETCH(QString, scheme);
    QFETCH(QString, value);
    QVERIFY(identifierSchemes().contains(scheme));
    QTEST(isIdentifier(scheme, value), "isRight");
}

void IdentifierCheckTest::everyWrongPairOfCheckDigitsIsFound()
{
    int right = 0;
    for (int digits = 0; digits < 100; ++digits) {
        const QString value = QStringLiteral("027bh9e%1").arg(digits, 2, 10, QLatin1Char('0'));
        right += isIdentifier(QStringLiteral("ror"), value) ? 1 : 0;
    }
    QCOMPARE(right, 1);
}

void IdentifierCheckTest::everyExchangeOfTwoNeighboursIsFound()
{
    const QString value = QStringLiteral("027bh9e22");
    for (qsizetype at = 1; at < 6; ++at) {
        QString exchanged = value;
        exchanged[at] = value.at(at + 1);
        exchanged[at + 1] = value.at(at);
        QVERIFY2(!isIdentifier(QStringLiteral("ror"), exchanged), qPrintable(exchanged));
    }
}

QTEST_GUILESS_MAIN(IdentifierCheckTest)
#include "identifiercheck_test.moc"
