// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/foldedtext.h"

#include <QTest>

class FoldedTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void capitalsAndAccentsGo_data();
    void capitalsAndAccentsGo();
    void beginningIsFoundWhateverItsAccents_data();
    void beginningIsFoundWhateverItsAccents();
    void foldingTwiceIsFoldingOnce();
};

void FoldedTextTest::capitalsAndAccentsGo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("plain") << QStringLiteral("LUMC-Campus 2") << QStringLiteral("lumc-campus 2");
    QTest::newRow("accents") << QStringLiteral("Zürich, België, Freie Universität")
                             << QStringLiteral("zurich, belgie, freie universitat");
    QTest::newRow("written apart") << QStringLiteral("Cafe\u0301") << QStringLiteral("cafe");
    QTest::newRow("letters of their own")
        << QStringLiteral("Øresund Łódź Straße") << QStringLiteral("øresund łodz straße");
    QTest::newRow("Greek") << QStringLiteral("Αθήνα") << QStringLiteral("αθηνα");
    QTest::newRow("ligature") << QStringLiteral("ﬁets") << QStringLiteral("fiets");
    QTest::newRow("empty") << QString() << QString();
}

void FoldedTextTest::capitalsAndAccentsGo()
{
    QFETCH(QString, text);
    QTEST(foldedText(text), "folded");
}

void FoldedTextTest::beginningIsFoundWhateverItsAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<bool>("begins");
    QTest::newRow("same") << QStringLiteral("Leiden") << QStringLiteral("leid") << true;
    QTest::newRow("accent in the text") << QStringLiteral("Élan vital") << QStringLiteral("elan") << true;
    QTest::newRow("accent in the beginning") << QStringLiteral("Elan") << QStringLiteral("élan") << true;
    QTest::newRow("nothing") << QStringLiteral("Leiden") << QString() << true;
    QTest::newRow("longer") << QStringLiteral("Leid") << QStringLiteral("leiden") << false;
    QTest::newRow("inside") << QStringLiteral("Universiteit Leiden") << QStringLiteral("leiden") << false;
}

void FoldedTextTest::beginningIsFoundWhateverItsAccents()
{
    QFETCH(QString, text);
    QFETCH(QString, beginning);
    QTEST(beginsFolded(text, beginning), "begins");
}

void FoldedTextTest::foldingTwiceIsFoldingOnce()
{
    for (char16_t code = 1; code < 0xd800; ++code) {
        const QString once = foldedText(QString(QChar(code)));
        QVERIFY2(foldedText(once) == once, qPrintable(QString::number(code, 16)));
    }
}

QTEST_GUILESS_MAIN(FoldedTextTest)
#include "foldedtext_test.moc"
