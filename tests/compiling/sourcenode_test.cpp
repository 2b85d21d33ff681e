// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/sourcenode.h"

#include <QTest>

namespace
{

const QString file = QStringLiteral("x.toml");

SourceNode parsed(const char *document)
{
    const std::variant<SourceNode, Mistake> result = parseToml(document, file);
    if (const auto *mistake = std::get_if<Mistake>(&result))
        qFatal("%s", qPrintable(mistakeText(*mistake)));
    return std::get<SourceNode>(result);
}

SourceNode valueOf(const char *document)
{
    const SourceNode root = parsed(document);
    const SourceNode *node = root.find(QStringLiteral("a"));
    return node ? *node : SourceNode();
}

} // namespace

class SourceNodeTest final : public QObject
{
    Q_OBJECT

private slots:
    void valueIsReadWithItsTypeAndPlace_data();
    void valueIsReadWithItsTypeAndPlace();
    void tablesAndListsNest();
    void multiLineTextKeepsItsLines();
    void keyThatIsNotThereIsNull();
    void wrongDocumentTellsLineAndColumn_data();
    void wrongDocumentTellsLineAndColumn();
};

void SourceNodeTest::valueIsReadWithItsTypeAndPlace_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    using Type = SourceNode::Type;
    const auto row = [](const char *name, const char *document, Type type, const char *text, double number, int line,
                        int column) {
        QTest::newRow(name) << QByteArray(document) << static_cast<int>(type) << QString::fromUtf8(text) << number
                            << line << column;
    };
    row("text", "a = \"café\"", Type::Text, "café", 0, 1, 5);
    row("literal text", "\n  a = 'b\\n'", Type::Text, "b\\n", 0, 2, 7);
    row("whole number", "a = 12", Type::Number, "", 12, 1, 5);
    row("number", "a = -1.5", Type::Number, "", -1.5, 1, 5);
    row("truth", "a = true", Type::Truth, "", 0, 1, 5);
    row("date is a text", "a = 2012-07-31", Type::Text, "2012-07-31", 0, 1, 5);
    row("list", "a = []", Type::List, "", 0, 1, 5);
    row("table", "a = {}", Type::Table, "", 0, 1, 5);
    row("place after letters of several bytes", "\"é\" = 1\na = \"b\"", Type::Text, "b", 0, 2, 5);
}

void SourceNodeTest::valueIsReadWithItsTypeAndPlace()
{
    QFETCH(QByteArray, document);
    const SourceNode node = valueOf(document.constData());
    QTEST(static_cast<int>(node.type), "type");
    QTEST(node.text, "text");
    QTEST(node.number, "number");
    QTEST(node.line, "line");
    QTEST(node.column, "column");
}

void SourceNodeTest::tablesAndListsNest()
{
    const SourceNode list = valueOf("[[a]]\nb = [1, { c = true }]\n\n[[a]]\n");
    QCOMPARE(list.items.size(), 2);
    QCOMPARE(list.items.at(0).line, 1);
    QCOMPARE(list.items.at(1).line, 4);
    const SourceNode *inner = list.items.at(0).find(QStringLiteral("b"));
    QVERIFY(inner);
    QCOMPARE(inner->items.size(), 2);
    const SourceNode *truth = inner->items.at(1).find(QStringLiteral("c"));
    QVERIFY(truth);
    QVERIFY(truth->truth);
    QCOMPARE(truth->line, 2);
    QCOMPARE(truth->column, 15);
}

void SourceNodeTest::multiLineTextKeepsItsLines()
{
    QCOMPARE(valueOf("a = \"\"\"\nfirst\n\nsecond\n\"\"\"").text, QStringLiteral("first\n\nsecond\n"));
}

void SourceNodeTest::keyThatIsNotThereIsNull()
{
    const SourceNode root = parsed("a = 1");
    QVERIFY(root.find(QStringLiteral("a")));
    QVERIFY(!root.find(QStringLiteral("b")));
    QVERIFY(!parsed("").find(QStringLiteral("a")));
}

void SourceNodeTest::wrongDocumentTellsLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<int>("line");
    QTest::newRow("no value") << QByteArray("a = 1\nb =\n") << 2;
    QTest::newRow("text without an end") << QByteArray("a = \"b\nc = 1\n") << 1;
    QTest::newRow("key twice") << QByteArray("a = 1\n\na = 2\n") << 3;
    QTest::newRow("table twice") << QByteArray("[a]\nb = 1\n[a]\nb = 2\n") << 3;
    QTest::newRow("invalid UTF-8") << QByteArray("a = \"\xff\"\n") << 1;
    QTest::newRow("NUL") << QByteArray("a = 1\nb = \"\0\"\n", 13) << 2;
    QTest::newRow("no TOML at all") << QByteArray("<html>") << 1;
}

void SourceNodeTest::wrongDocumentTellsLineAndColumn()
{
    QFETCH(QByteArray, document);
    const std::variant<SourceNode, Mistake> result = parseToml(document, file);
    const auto *mistake = std::get_if<Mistake>(&result);
    QVERIFY(mistake);
    QCOMPARE(mistake->position.file, file);
    QTEST(mistake->position.line, "line");
    QVERIFY(mistake->position.column > 0);
    QVERIFY(mistake->problem.startsWith(QLatin1String("This is not TOML: ")));
    QVERIFY(!mistake->advice.isEmpty());
}

QTEST_GUILESS_MAIN(SourceNodeTest)
#include "sourcenode_test.moc"
