// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/linktext.h"

#include <QTest>

class LinkTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void targetIsSafe_data();
    void targetIsSafe();
    void addressIsReadable_data();
    void addressIsReadable();
};

void LinkTextTest::targetIsSafe_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("target");
    QTest::newRow("web") << QStringLiteral("https://example.org/a?b=c") << QStringLiteral("https://example.org/a?b=c");
    QTest::newRow("accents") << QStringLiteral("https://example.org/\u00e9")
                             << QStringLiteral("https://example.org/%C3%A9");
    QTest::newRow("no address") << QStringLiteral("https://example.org/)>>") << QString();
    QTest::newRow("end of a PDF text") << QStringLiteral("https://example.org/)endobj(")
                                       << QStringLiteral("https://example.org/%29endobj%28");
    QTest::newRow("brackets") << QStringLiteral("https://example.org/(a)")
                              << QStringLiteral("https://example.org/%28a%29");
    QTest::newRow("mail") << QStringLiteral("mailto:a@example.org") << QString();
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << QString();
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void LinkTextTest::targetIsSafe()
{
    QFETCH(const QString, address);
    QFETCH(const QString, target);
    const QString found = linkTarget(address);
    QCOMPARE(found, target);
    for (const QChar character : found)
        QVERIFY(character.unicode() > 0x20 && character.unicode() < 0x7f && character != QLatin1Char('\\'));
}

void LinkTextTest::addressIsReadable_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("text");
    QTest::newRow("site") << QStringLiteral("https://www.example.org/") << QStringLiteral("www.example.org");
    QTest::newRow("page") << QStringLiteral("http://example.org/a/b?c=d") << QStringLiteral("example.org/a/b?c=d");
    QTest::newRow("no scheme") << QStringLiteral("example.org") << QStringLiteral("example.org");
    QTest::newRow("nothing") << QString() << QString();
}

void LinkTextTest::addressIsReadable()
{
    QFETCH(const QString, address);
    QFETCH(const QString, text);
    QCOMPARE(readableAddress(address), text);
}

QTEST_GUILESS_MAIN(LinkTextTest)
#include "linktext_test.moc"
