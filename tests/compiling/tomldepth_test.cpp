// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/tomldepth.h"

#include "compiling/sourcenode.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

/// No document, however deep, ends the program that reads it.
class TomlDepthTest final : public QObject
{
    Q_OBJECT

private slots:
    void deepDocumentsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("document");
        const QByteArray parts = QByteArray("a.").repeated(500000);
        QTest::newRow("dotted key") << parts + "a = 1\n";
        QTest::newRow("after other lines") << "b = \"c\"\n# d\n" + parts + "a = 1\n";
        QTest::newRow("blanks around the dots") << QByteArray("a . ").repeated(200000) + "a = 1\n";
        QTest::newRow("table") << "[" + parts + "a]\n";
        QTest::newRow("list of tables") << "[[" + parts + "a]]\n";
        QTest::newRow("quoted parts") << QByteArray("\"a b\".").repeated(200000) + "a = 1\n";
        QTest::newRow("quoted parts with marks") << QByteArray(R"('a"'."\"'".)").repeated(100000) + "a = 1\n";
        QTest::newRow("empty parts") << QByteArray("\"\".").repeated(200000) + "a = 1\n";
        QTest::newRow("without an end") << parts;
        QTest::newRow("with a mistake") << parts + "a = ?\n";
        QTest::newRow("lists") << "a = " + QByteArray("[").repeated(300) + QByteArray("]").repeated(300) + "\n";
        QTest::newRow("inline tables") << "a = " + QByteArray("{b=").repeated(300);
        // 200 times 200.
        QTest::newRow("keys in inline tables") << QByteArray(QByteArray("a.").repeated(200) + "a = {").repeated(200);
        QTest::newRow("keys in inline tables after others")
            << "c = {" + QByteArray("b = 1," + QByteArray("a.").repeated(200) + "a = {").repeated(200);
        QTest::newRow("after a text of several lines") << "b = '''\n'x\n'''''\n" + parts + "a = 1\n";
        QTest::newRow("after a text that ends with a backslash") << "b = 'x\\'\n" + parts + "a = 1\n";
    }

    void deepDocumentsAreRefused()
    {
        QFETCH(const QByteArray, document);
        QVERIFY(tooDeepIn(document));
        const auto read = readToml(document);
        QVERIFY(std::holds_alternative<TomlError>(read));
        QVERIFY(std::get<TomlError>(read).description.contains(QStringLiteral("depth")));
    }

    void placeIsTold()
    {
        const auto read = readToml("b = 1\n" + QByteArray("a.").repeated(1000) + "a = 1\n");
        QCOMPARE(std::get<TomlError>(read).line, 2);
        QCOMPARE(std::get<TomlError>(read).column, 2 * (deepestToml + 1));
    }

    void deepestDocumentIsRead()
    {
        const QByteArray document = QByteArray("a.").repeated(deepestToml) + "a = 1\n";
        QVERIFY(!tooDeepIn(document));
        QVERIFY(std::holds_alternative<SourceNode>(readToml(document)));
    }

    void dotsOfTextsAreNoDepth_data()
    {
        QTest::addColumn<QByteArray>("document");
        const QByteArray dots(1000, '.');
        QTest::newRow("text") << "a = \"" + dots + "\"\n";
        QTest::newRow("literal text") << "a = '" + dots + "'\n";
        QTest::newRow("text with a mark") << "a = \"\\\"" + dots + "\"\n";
        QTest::newRow("text of several lines") << "a = \"\"\"\n\"\\\"\"\"" + dots + "\n" + dots + "\"\"\"\n";
        QTest::newRow("literal text of several lines") << "a = '''\n''\n" + dots + "''''\nb = '" + dots + "'\n";
        QTest::newRow("comment") << "# it's " + dots + "\na = 1\n";
        QTest::newRow("numbers") << "a = [" + QByteArray("1.5, ").repeated(1000) + "]\n";
        QTest::newRow("numbers on lines") << "a = [\n" + QByteArray("1.5,\n").repeated(1000) + "]\n";
        QTest::newRow("keys on lines") << [] {
            QByteArray lines;
            for (int number = 0; number < 1000; ++number)
                lines += "a.b" + QByteArray::number(number) + ".c = 1.5\n";
            return lines;
        }();
        QTest::newRow("tables") << [] {
            QByteArray lines;
            for (int number = 0; number < 1000; ++number)
                lines += "[a.b" + QByteArray::number(number) + "]\nc = { d.e = 1.5, f = [{ g.h = 2.5 }] }\n";
            return lines;
        }();
    }

    void dotsOfTextsAreNoDepth()
    {
        QFETCH(const QByteArray, document);
        QVERIFY(!tooDeepIn(document));
        const auto read = readToml(document);
        const auto *error = std::get_if<TomlError>(&read);
        QVERIFY2(!error, error ? qPrintable(error->description) : "");
    }

    void bundledSourceIsNotDeep()
    {
        const QDir folder(QStringLiteral(SOURCE_FOLDER "/data/partners"));
        const QStringList names = folder.entryList({QStringLiteral("*.toml")});
        QVERIFY(names.size() > 100);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!tooDeepIn(file.readAll()), qPrintable(name));
        }
    }

    /// Marks, brackets and dots in any order, of which most are no TOML.
    void randomDocumentsAreReadOrRefused()
    {
        QRandomGenerator random(20261129);
        const QList<QByteArray> pieces = {"a", ".", "\"", "'", "\"\"\"", "'''", "\n", " ",     "=",   "[",
                                          "]", "{", "}",  ",", "#",      "\\",  "1",  "\"a\"", "'b'", "a.b = 1\n"};
        for (int number = 0; number < 20000; ++number) {
            QByteArray document;
            for (int piece = 0; piece < 30; ++piece)
                document += pieces.at(random.bounded(static_cast<int>(pieces.size())));
            QVERIFY2(!tooDeepIn(document), document.constData());
            (void)readToml(document);
        }
    }
};

QTEST_GUILESS_MAIN(TomlDepthTest)
#include "tomldepth_test.moc"
