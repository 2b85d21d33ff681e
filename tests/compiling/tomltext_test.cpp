// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/tomltext.h"

#include "compiling/sourcenode.h"

#include <QTest>

namespace
{

/// The value of the only key of a document.
SourceNode valueOf(const QString &document)
{
    const std::variant<SourceNode, Mistake> root = parseToml(document.toUtf8(), QStringLiteral("test"));
    if (const auto *mistake = std::get_if<Mistake>(&root)) {
        qWarning().noquote() << mistakeText(*mistake) << document;
        return {};
    }
    return std::get<SourceNode>(root).entries.value(0).second;
}

} // namespace

class TomlTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsReadBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "plain",
                                 "a \"quoted\" word",
                                 "\"",
                                 "\"\"",
                                 "\"\"\"",
                                 "\"\"\"\"\"\"\"",
                                 "ends with \"\"\"",
                                 "\\",
                                 "ends with \\",
                                 "C:\\new\\table",
                                 "\\\\\"\\\"",
                                 "\ttab",
                                 "a\nb",
                                 "\na\n",
                                 "a\r\nb",
                                 "\r",
                                 "# no comment",
                                 "a = [\"b\"]",
                                 "caf\xc3\xa9 \xf0\x9f\x98\x80",
                                 "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xd8\xb3",
                                 "\x01\x02\x1b\x7f",
                                 "\xc2\x85\xe2\x80\xa8\xe2\x80\xae",
                                 "'single'",
                                 "'''",
                                 "{ en = \"a\" }",
                                 "a \\\n  b",
                                 "trailing blanks  \n  leading"})
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
        QTest::newRow("NUL") << QStringLiteral("a%1b").arg(QChar(0));
    }
    void everyTextIsReadBack()
    {
        QFETCH(QString, text);
        QCOMPARE(valueOf(QStringLiteral("key = ") + tomlString(text)).text, text);
        QVERIFY(!tomlString(text).contains(QLatin1Char('\n')));
        QCOMPARE(valueOf(QStringLiteral("key = ") + tomlLines(text)).text, text + QLatin1Char('\n'));
    }

    void halfOfASurrogatePairIsReplaced()
    {
        const QString half = QStringLiteral("a") + QChar(0xd83d) + QStringLiteral("b") + QChar(0xde00);
        QCOMPARE(valueOf(QStringLiteral("key = ") + tomlString(half)).text, QString::fromUtf8("a\xef\xbf\xbd"
                                                                                              "b\xef\xbf\xbd"));
    }

    void tableIsInTheOrderOfTags()
    {
        LocalizedText text;
        for (const char16_t *tag : {u"pt-BR", u"nl", u"en"})
            text.set(*Language::fromTag(tag), QStringLiteral("in ") + QString::fromUtf16(tag));
        QCOMPARE(tomlTable(text), QStringLiteral(R"({ en = "in en", nl = "in nl", pt-BR = "in pt-BR" })"));
    }

    void degreesAreReadBackExactly_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<QString>("written");
        QTest::newRow("as rounded") << 52.16 << QStringLiteral("52.1600");
        QTest::newRow("whole") << -4.0 << QStringLiteral("-4.0000");
        QTest::newRow("many decimals") << 4.123456789 << QStringLiteral("4.123456789");
        QTest::newRow("tiny") << 0.0000001 << QStringLiteral("0.0000001");
        QTest::newRow("no sum of powers of two") << 0.1 + 0.2 << QStringLiteral("0.30000000000000004");
    }
    void degreesAreReadBackExactly()
    {
        QFETCH(double, degrees);
        QFETCH(QString, written);
        QCOMPARE(tomlDegrees(degrees), written);
        QCOMPARE(valueOf(QStringLiteral("key = ") + tomlDegrees(degrees)).number, degrees);
    }

    void listIsOnOneLineWhileItFits()
    {
        const QString key = QStringLiteral("key");
        QCOMPARE(tomlList(key, {}), QString());
        QCOMPARE(tomlList(key, {QStringLiteral("1"), QStringLiteral("2")}), QStringLiteral("key = [1, 2]\n"));
        QCOMPARE(tomlList(key, {QStringLiteral("1")}, ListShape::Long), QStringLiteral("key = [\n    1,\n]\n"));
        const QString fits(92, QLatin1Char('1'));
        QCOMPARE(tomlList(key, {fits}), QStringLiteral("key = [%1]\n").arg(fits));
        QCOMPARE(tomlList(key, {fits + QLatin1Char('1')}),
                 QStringLiteral("key = [\n    ") + fits + QStringLiteral("1,\n]\n"));
    }
};

QTEST_GUILESS_MAIN(TomlTextTest)
#include "tomltext_test.moc"
