// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/windowprogram.h"

#include <QDir>
#include <QTest>

namespace
{

ParsedArguments parsed(QStringList words)
{
    words.prepend(QStringLiteral("partneratlas"));
    return parseWindowArguments(words);
}

} // namespace

class WindowArgumentsTest final : public QObject
{
    Q_OBJECT

private slots:
    void noArgumentsMeanTheBundledCatalogue();
    void everyArgumentIsRead();
    void relativePathBecomesAbsolute();
    void exportIsRead();
    void fileThatBeginsWithADashComesAfterTwo();
    void argumentsThatCannotBeUsedAreRefused_data();
    void argumentsThatCannotBeUsedAreRefused();
    void helpNamesEveryOption();
};

void WindowArgumentsTest::noArgumentsMeanTheBundledCatalogue()
{
    const ParsedArguments found = parsed({});
    QCOMPARE(found.error, QString());
    QCOMPARE(found.arguments.catalogue, QString());
    QVERIFY(found.arguments.language.isEmpty());
    QCOMPARE(found.arguments.openSlug, QString());
    QCOMPARE(found.arguments.view, QString());
}

void WindowArgumentsTest::everyArgumentIsRead()
{
    const ParsedArguments found =
        parsed({QStringLiteral("--language"), QStringLiteral("nl"), QStringLiteral("--open=tu-delft"),
                QStringLiteral("--view"), QStringLiteral("-my museums-"), QStringLiteral("/data/other.sqlite")});
    QCOMPARE(found.error, QString());
    QCOMPARE(found.arguments.catalogue, QStringLiteral("/data/other.sqlite"));
    QCOMPARE(found.arguments.language.tag(), QStringLiteral("nl"));
    QCOMPARE(found.arguments.openSlug, QStringLiteral("tu-delft"));
    QCOMPARE(found.arguments.view, QStringLiteral("-my museums-"));
}

void WindowArgumentsTest::relativePathBecomesAbsolute()
{
    QCOMPARE(parsed({QStringLiteral("my catalogue.sqlite")}).arguments.catalogue,
             QDir::current().absoluteFilePath(QStringLiteral("my catalogue.sqlite")));
}

void WindowArgumentsTest::exportIsRead()
{
    const ParsedArguments found = parsed({QStringLiteral("--export"), QStringLiteral("my list"), QStringLiteral("-o"),
                                          QStringLiteral("list.pdf"), QStringLiteral("other.sqlite")});
    QCOMPARE(found.error, QString());
    QCOMPARE(found.arguments.exportProfile, QStringLiteral("my list"));
    QCOMPARE(found.arguments.exportFile, QStringLiteral("list.pdf"));
    QVERIFY(found.arguments.catalogue.endsWith(QLatin1String("/other.sqlite")));
}

void WindowArgumentsTest::fileThatBeginsWithADashComesAfterTwo()
{
    QCOMPARE(parsed({QStringLiteral("--"), QStringLiteral("-odd.sqlite")}).arguments.catalogue,
             QDir::current().absoluteFilePath(QStringLiteral("-odd.sqlite")));
}

void WindowArgumentsTest::argumentsThatCannotBeUsedAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--colour")} << QStringLiteral("colour");
    QTest::newRow("two catalogues") << QStringList{QStringLiteral("a.sqlite"), QStringLiteral("b.sqlite")}
                                    << QStringLiteral("one catalogue");
    QTest::newRow("no language") << QStringList{QStringLiteral("--language"), QStringLiteral("Dutch!")}
                                 << QStringLiteral("Dutch!");
    QTest::newRow("value that is missing") << QStringList{QStringLiteral("--open")} << QStringLiteral("open");
    QTest::newRow("export into nothing") << QStringList{QStringLiteral("--export=plain")} << QStringLiteral("-o FILE");
    QTest::newRow("export into a file without a name")
        << QStringList{QStringLiteral("--export=plain"), QStringLiteral("-o"), QString()} << QStringLiteral("-o FILE");
    QTest::newRow("file of no export") << QStringList{QStringLiteral("-o"), QStringLiteral("a.csv")}
                                       << QStringLiteral("--export");
    QTest::newRow("export of a page") << QStringList{QStringLiteral("--export=plain"), QStringLiteral("-o"),
                                                     QStringLiteral("a.csv"), QStringLiteral("--open=tu-delft")}
                                      << QStringLiteral("--open");
    QTest::newRow("view that is missing") << QStringList{QStringLiteral("--view")} << QStringLiteral("view");
}

void WindowArgumentsTest::argumentsThatCannotBeUsedAreRefused()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, named);
    const QString error = parsed(words).error;
    QVERIFY2(error.contains(named), qPrintable(error));
}

void WindowArgumentsTest::helpNamesEveryOption()
{
    const QString help = windowHelpText();
    for (const char *word : {"CATALOGUE", "--language", "--open", "--view", "--version", "--help"})
        QVERIFY2(help.contains(QLatin1String(word)), word);
}

QTEST_GUILESS_MAIN(WindowArgumentsTest)
#include "windowarguments_test.moc"
