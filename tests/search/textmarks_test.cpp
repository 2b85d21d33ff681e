// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/textmarks.h"

#include <QTest>

namespace
{

/// The text with the marked parts in brackets.
QString bracketed(const QString &text, const QList<TextRange> &ranges)
{
    QString shown;
    qsizetype begin = 0;
    for (const TextRange &range : ranges) {
        shown += text.mid(begin, range.begin - begin) + QLatin1Char('[') + text.mid(range.begin, range.length) +
                 QLatin1Char(']');
        begin = range.begin + range.length;
    }
    return shown + text.mid(begin);
}

} // namespace

class TextMarksTest final : public QObject
{
    Q_OBJECT

private slots:
    void marksStandWhereTheWordsAre_data();
    void marksStandWhereTheWordsAre();
    void textIsFoundAsItIsTyped_data();
    void textIsFoundAsItIsTyped();
    void lineBeginsAFewWordsBefore();
    void textWithoutMarksHasNoLine();
};

void TextMarksTest::marksStandWhereTheWordsAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marks");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const char *text, const char *marks, const char *marked) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(marks) << QString::fromUtf8(marked);
    };
    row("beginning of a word", "Medical Delta", "medic", "[Medic]al Delta");
    row("capitals and accents", "Universität Zürich", "zurich|universitat", "[Universität] [Zürich]");
    row("every place", "Leiden, Leidse leiden", "leid", "[Leid]en, [Leid]se [leid]en");
    row("phrase over signs", "Fox-IT in Delft", "fox it", "[Fox-IT] in Delft");
    row("inside only if at no beginning", "Natuurwetenschap", "wetenschap", "Natuur[wetenschap]");
    row("not inside if at a beginning", "wetenschap en natuurwetenschap", "wetenschap",
        "[wetenschap] en natuurwetenschap");
    row("overlapping", "universiteiten", "universiteit|univers", "[universiteit]en");
    row("written apart", "Cafe\xcc\x81 Leiden", "cafe", "[Cafe]\xcc\x81 Leiden");
    row("nothing", "Medical Delta", "leiden", "Medical Delta");
    row("no marks", "Medical Delta", "", "Medical Delta");
}

void TextMarksTest::marksStandWhereTheWordsAre()
{
    QFETCH(QString, text);
    QFETCH(QString, marks);
    QTEST(bracketed(text, markedRanges(text, marks.split(QLatin1Char('|')))), "marked");
}

void TextMarksTest::textIsFoundAsItIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const char *text, const char *wanted, const char *marked) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(wanted) << QString::fromUtf8(marked);
    };
    row("inside a word", "Natuurwetenschap", "wetenschap", "Natuur[wetenschap]");
    row("every place, none twice", "aaaa a", "aa", "[aa][aa] a");
    row("capitals and accents", "Café in ZÜRICH", "zurich", "Café in [ZÜRICH]");
    row("accents typed", "cafe", "Café", "[cafe]");
    row("written apart", "Cafe\xcc\x81 Leiden", "cafe", "[Cafe\xcc\x81] Leiden");
    row("signs count", "info@leiden.nl, leiden nl", "leiden.nl", "info@[leiden.nl], leiden nl");
    row("a sign alone", "a, b, c", ",", "a[,] b[,] c");
    row("any blank", "Den\xc2\xa0Haag, Den\nHaag", "den  haag", "[Den\xc2\xa0Haag], [Den\nHaag]");
    row("blanks around", "Den Haag", " haag ", "Den [Haag]");
    row("only blanks", "Den Haag", "  ", "Den Haag");
    row("longer than the text", "Den", "Den Haag", "Den");
    row("empty text", "", "a", "");
    row("a sign of several", "a… b.", ".", "a[…] b[.]");
    row("a part of a sign", "Nikon™ t", "t", "Nikon[™] [t]");
    row("across a sign of several", "x™y", "tmy", "x[™y]");
}

void TextMarksTest::textIsFoundAsItIsTyped()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QTEST(bracketed(text, foundRanges(text, wanted)), "marked");
}

void TextMarksTest::lineBeginsAFewWordsBefore()
{
    const QString text = QStringLiteral(
        "Samen met vier andere gemeenten in de Leidse regio werkt Zoeterwoude aan de economie van morgen.");
    const MarkedLine line = lineAround(text, {QStringLiteral("economie")}, 60);
    QVERIFY(line.text.startsWith(QStringLiteral("… ")));
    QVERIFY(line.text.contains(QLatin1String("economie")));
    QVERIFY(line.text.size() <= 62);
    QCOMPARE(line.ranges.size(), 1);
    const MarkedLine first = lineAround(text, {QStringLiteral("samen")}, 20);
    QCOMPARE(first.text, QStringLiteral("Samen met vier …")); // ends after a whole word
    QCOMPARE(firstWords(QStringLiteral("Samen met"), 20), QStringLiteral("Samen met"));
    QCOMPARE(firstWords(QString(30, QLatin1Char('x')), 20), QString(20, QLatin1Char('x')) + QStringLiteral(" …"));
}

void TextMarksTest::textWithoutMarksHasNoLine()
{
    QVERIFY(lineAround(QStringLiteral("Leiden"), {QStringLiteral("delft")}, 50).text.isEmpty());
}

QTEST_GUILESS_MAIN(TextMarksTest)
#include "textmarks_test.moc"
