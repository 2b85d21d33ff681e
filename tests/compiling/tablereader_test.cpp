// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/tablereader.h"

#include <QTest>

namespace
{

const QString file = QStringLiteral("x.toml");
const Language dutch = *Language::fromTag(QStringLiteral("nl"));
const Language english = *Language::fromTag(QStringLiteral("en"));

QStringList slugsOf(const QList<DraftReference> &references)
{
    QStringList slugs;
    for (const DraftReference &reference : references)
        slugs.append(reference.slug);
    return slugs;
}

} // namespace

/// Each function of TableReader on right values, and what it gives for a wrong one; the words of the mistakes are in
/// editormistakes_test.
class TableReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rightValuesAreReadWithoutAMistake();
    void missingOptionalKeyIsNothing();
    void missingRequiredKeyIsAMistakeEach();
    void wrongTypesAreAMistakeEach();
    void wrongValueGivesAHarmlessOne();
    void textsAreTrimmed();
    void unknownKeysAreToldAtTheEnd();
    void closestKeyIsMeant();
    void languagesThatAreRequiredAreMissed();
    void slugHasSmallLettersDigitsAndSingleHyphens_data();
    void slugHasSmallLettersDigitsAndSingleHyphens();

private:
    void read(const char *document, const std::function<void(TableReader &)> &use);

    TextRules m_rules;
    QList<Mistake> m_mistakes;
};

void TableReaderTest::init()
{
    m_rules = {{dutch, english}, {dutch}};
    m_mistakes.clear();
}

void TableReaderTest::read(const char *document, const std::function<void(TableReader &)> &use)
{
    const std::variant<SourceNode, Mistake> root = parseToml(document, file);
    QVERIFY(std::holds_alternative<SourceNode>(root));
    TableReader reader(std::get<SourceNode>(root), file, m_rules, m_mistakes);
    use(reader);
}

void TableReaderTest::rightValuesAreReadWithoutAMistake()
{
    read("text = \"a b\"\nslug = \"tu-delft\"\ndate = \"2012-07\"\nday = 2012-07-31\nnumber = 52\ntruth = "
         "false\ncountry = \"NL\"\n"
         "address = \"https://example.org/\"\nlanguage = \"en-GB\"\nword = \"red\"\nlocalized = { nl = \"een\", en = "
         "\"one\" }\n"
         "reference = \"a\"\nreferences = [\"a\", \"b\"]\nlanguages = [\"nl\"]\n[[tables]]\n[[tables]]\n",
         [](TableReader &reader) {
             QCOMPARE(reader.text(QStringLiteral("text"), Need::Required), QStringLiteral("a b"));
             QCOMPARE(reader.slug(QStringLiteral("slug"), Need::Required), QStringLiteral("tu-delft"));
             QCOMPARE(reader.date(QStringLiteral("date")).iso(), QStringLiteral("2012-07"));
             QCOMPARE(reader.date(QStringLiteral("day")).iso(), QStringLiteral("2012-07-31"));
             QCOMPARE(reader.number(QStringLiteral("number"), -90, 90), 52.0);
             QVERIFY(!reader.truth(QStringLiteral("truth"), true));
             QCOMPARE(reader.countryCode(QStringLiteral("country"), Need::Required), QStringLiteral("NL"));
             QCOMPARE(reader.address(QStringLiteral("address"), Need::Required),
                      QStringLiteral("https://example.org/"));
             QCOMPARE(reader.language(QStringLiteral("language"), Need::Required).tag(), QStringLiteral("en-GB"));
             QCOMPARE(reader.word(QStringLiteral("word"), {QStringLiteral("red")}, QString()), QStringLiteral("red"));
             QCOMPARE(reader.localized(QStringLiteral("localized"), Need::Required, TextShape::Line).exactly(english),
                      QStringLiteral("one"));
             const DraftReference reference = reader.reference(QStringLiteral("reference"));
             QCOMPARE(reference.slug, QStringLiteral("a"));
             QCOMPARE(reference.line, 12);
             QCOMPARE(reference.column, 13);
             QCOMPARE(slugsOf(reader.references(QStringLiteral("references"), Need::Required)),
                      QStringList({QStringLiteral("a"), QStringLiteral("b")}));
             QCOMPARE(reader.languages(QStringLiteral("languages"), Need::Required), {dutch});
             int tables = 0;
             reader.tables(QStringLiteral("tables"), [&tables](const SourceNode &) { ++tables; });
             QCOMPARE(tables, 2);
         });
    QVERIFY2(m_mistakes.isEmpty(), m_mistakes.isEmpty() ? "" : qPrintable(mistakeText(m_mistakes.first())));
}

void TableReaderTest::missingOptionalKeyIsNothing()
{
    read("", [](TableReader &reader) {
        const QString key = QStringLiteral("a");
        QVERIFY(reader.text(key, Need::Optional).isEmpty());
        QVERIFY(!reader.date(key).isKnown());
        QVERIFY(reader.truth(key, true));
        QVERIFY(reader.language(key, Need::Optional).isEmpty());
        QCOMPARE(reader.word(key, {}, QStringLiteral("otherwise")), QStringLiteral("otherwise"));
        QVERIFY(reader.localized(key, Need::Optional, TextShape::Line).isEmpty());
        QVERIFY(reader.reference(key).slug.isEmpty());
        QVERIFY(reader.references(key, Need::Optional).isEmpty());
        reader.tables(key, [](const SourceNode &) { QFAIL("There is no table."); });
        QVERIFY(!reader.take(key));
    });
    QVERIFY(m_mistakes.isEmpty());
}

void TableReaderTest::missingRequiredKeyIsAMistakeEach()
{
    read("", [](TableReader &reader) {
        (void)reader.text(QStringLiteral("a"), Need::Required);
        (void)reader.slug(QStringLiteral("b"), Need::Required);
        (void)reader.number(QStringLiteral("c"), 0, 1);
        (void)reader.localized(QStringLiteral("d"), Need::Required, TextShape::Line);
        (void)reader.references(QStringLiteral("e"), Need::Required);
    });
    QCOMPARE(m_mistakes.size(), 5);
    QCOMPARE(m_mistakes.at(4).problem, QStringLiteral("The key “e” is missing."));
}

void TableReaderTest::wrongTypesAreAMistakeEach()
{
    read("a = 1\nb = \"x\"\nc = \"x\"\nd = \"x\"\ne = 1\nf = [1]\ng = {}\nh = [1]\n", [](TableReader &reader) {
        (void)reader.text(QStringLiteral("a"), Need::Required);
        (void)reader.number(QStringLiteral("b"), 0, 1);
        (void)reader.truth(QStringLiteral("c"), true);
        (void)reader.localized(QStringLiteral("d"), Need::Required, TextShape::Line);
        (void)reader.references(QStringLiteral("e"), Need::Required);
        (void)reader.references(QStringLiteral("f"), Need::Required);
        reader.tables(QStringLiteral("g"), [](const SourceNode &) { QFAIL("It is no list."); });
        reader.tables(QStringLiteral("h"), [](const SourceNode &) { QFAIL("It holds no table."); });
    });
    QCOMPARE(m_mistakes.size(), 8);
    for (int position = 0; position < 8; ++position) {
        QCOMPARE(m_mistakes.at(position).position.line, position + 1);
        QVERIFY(m_mistakes.at(position).problem.endsWith(QLatin1String("has the wrong type.")));
    }
}

void TableReaderTest::wrongValueGivesAHarmlessOne()
{
    read("date = \"soon\"\nnumber = 91\nword = \"blue\"\nnan = nan\n", [](TableReader &reader) {
        QVERIFY(!reader.date(QStringLiteral("date")).isKnown());
        QCOMPARE(reader.number(QStringLiteral("number"), -90, 90), -90.0);
        QCOMPARE(reader.number(QStringLiteral("nan"), -90, 90), -90.0);
        QCOMPARE(reader.word(QStringLiteral("word"), {QStringLiteral("red")}, QStringLiteral("red")),
                 QStringLiteral("red"));
    });
    QCOMPARE(m_mistakes.size(), 4);
}

void TableReaderTest::textsAreTrimmed()
{
    read("a = \" b \"\nc = { nl = \"\"\"\nd\n\"\"\" }\n", [](TableReader &reader) {
        QCOMPARE(reader.text(QStringLiteral("a"), Need::Required), QStringLiteral("b"));
        QCOMPARE(reader.localized(QStringLiteral("c"), Need::Required, TextShape::Description).exactly(dutch),
                 QStringLiteral("d"));
    });
    QVERIFY(m_mistakes.isEmpty());
}

void TableReaderTest::unknownKeysAreToldAtTheEnd()
{
    read("text = \"a\"\ncolour = \"red\"\n",
         [](TableReader &reader) { (void)reader.text(QStringLiteral("text"), Need::Required); });
    QCOMPARE(m_mistakes.size(), 1);
    QCOMPARE(m_mistakes.first().problem, QStringLiteral("The key “colour” is unknown."));
    QCOMPARE(m_mistakes.first().advice, QStringLiteral("Known here: text."));
    QCOMPARE(m_mistakes.first().position.line, 2);
}

void TableReaderTest::closestKeyIsMeant()
{
    read("named = 1\nnmae = 1\n", [](TableReader &reader) {
        (void)reader.text(QStringLiteral("name"), Need::Optional);
        (void)reader.text(QStringLiteral("note"), Need::Optional);
        (void)reader.text(QStringLiteral("ended"), Need::Optional);
    });
    QCOMPARE(m_mistakes.size(), 2);
    QCOMPARE(m_mistakes.at(0).advice, QStringLiteral("Did you mean “name”?"));
    QCOMPARE(m_mistakes.at(1).advice, QStringLiteral("Did you mean “name”?"));
}

void TableReaderTest::languagesThatAreRequiredAreMissed()
{
    read("a = { nl = \"een\" }\nb = { en = \"one\" }\nc = { fr = \"un\", nl = \"een\" }\n", [](TableReader &reader) {
        (void)reader.localized(QStringLiteral("a"), Need::Required, TextShape::Line);
        (void)reader.localized(QStringLiteral("b"), Need::Required, TextShape::Line);
        (void)reader.localized(QStringLiteral("c"), Need::Required, TextShape::Line);
    });
    QCOMPARE(m_mistakes.size(), 2);
    QCOMPARE(m_mistakes.at(0).problem, QStringLiteral("“b” has no text in the language “nl”."));
    QCOMPARE(m_mistakes.at(1).problem, QStringLiteral("“fr” is not a language of this catalogue."));
}

void TableReaderTest::slugHasSmallLettersDigitsAndSingleHyphens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRight");
    const auto row = [](const char *text, bool isRight) {
        QTest::newRow(qPrintable(QString::fromUtf8(text).simplified() + QLatin1Char('|')))
            << QString::fromUtf8(text) << isRight;
    };
    for (const char *text : {"a", "tu-delft", "3m", "a-1-b"})
        row(text, true);
    for (const char *text : {"", "-", "A", "a_b", "a--b", "-a", "a-", "a b", "é", "a/b", "..", "a.b", "a\n"})
        row(text, false);
    QTest::newRow("100 letters") << QString(100, QLatin1Char('a')) << true;
    QTest::newRow("101 letters") << QString(101, QLatin1Char('a')) << false;
}

void TableReaderTest::slugHasSmallLettersDigitsAndSingleHyphens()
{
    QFETCH(QString, text);
    QTEST(isSlug(text), "isRight");
}

QTEST_GUILESS_MAIN(TableReaderTest)
#include "tablereader_test.moc"
