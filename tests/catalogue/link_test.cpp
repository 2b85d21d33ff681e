// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/link.h"

#include <QTest>

class LinkTest final : public QObject
{
    Q_OBJECT

private slots:
    void safeAddressMayLeaveTheProgram_data();
    void safeAddressMayLeaveTheProgram();
    void hostileAddressIsRefused_data();
    void hostileAddressIsRefused();
    void addressOf2000CharactersIsTheLongest();
    void everyRoleIsFoundByItsSlug();
    void unknownRoleIsNone();
};

void LinkTest::safeAddressMayLeaveTheProgram_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *name, const QString &address, const QString &host) {
        QTest::newRow(name) << address << host;
    };
    row("https", QStringLiteral("https://www.universiteitleiden.nl/en"), QStringLiteral("universiteitleiden.nl"));
    row("http", QStringLiteral("http://example.org"), QStringLiteral("example.org"));
    row("capitals", QStringLiteral("HTTPS://Example.ORG/Path"), QStringLiteral("example.org"));
    row("port", QStringLiteral("https://example.org:8443/"), QStringLiteral("example.org"));
    row("query and fragment", QStringLiteral("https://example.org/a?b=c&d=%20#e"), QStringLiteral("example.org"));
    row("at sign in the path", QStringLiteral("https://example.org/@someone"), QStringLiteral("example.org"));
    row("www inside the name", QStringLiteral("https://docs.www.example.org/"), QStringLiteral("docs.www.example.org"));
    row("letters with accents", QStringLiteral("https://www.café.example/"), QStringLiteral("xn--caf-dma.example"));
    row("Cyrillic letters that look Latin", QStringLiteral("https://аррӏе.example/"),
        QStringLiteral("xn--80ak6aa92e.example"));
    row("punycode", QStringLiteral("https://xn--caf-dma.example/"), QStringLiteral("xn--caf-dma.example"));
    row("mail", QStringLiteral("mailto:info@ugent.be"), QStringLiteral("info@ugent.be"));
    row("mail with a plus", QStringLiteral("mailto:info+en@mail.ugent.be"), QStringLiteral("info+en@mail.ugent.be"));
}

void LinkTest::safeAddressMayLeaveTheProgram()
{
    QFETCH(QString, address);
    const std::optional<QUrl> url = safeAddress(address);
    QVERIFY(url);
    QVERIFY(url->isValid());
    QVERIFY(url->userInfo().isEmpty());
    QTEST(hostOf(address), "host");
}

void LinkTest::hostileAddressIsRefused_data()
{
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const QString &address) { QTest::newRow(name) << address; };
    row("empty", QString());
    row("no scheme", QStringLiteral("www.example.org"));
    row("relative", QStringLiteral("../../etc/passwd"));
    row("absolute path", QStringLiteral("/etc/passwd"));
    row("two slashes", QStringLiteral("//evil.example/x"));
    row("two backslashes", QStringLiteral("\\\\server\\share"));
    row("file", QStringLiteral("file:///etc/passwd"));
    row("file with a host", QStringLiteral("file://server/share"));
    row("script", QStringLiteral("javascript:alert(1)"));
    row("script with slashes", QStringLiteral("javascript://example.org/%0aalert(1)"));
    row("data", QStringLiteral("data:text/html,<script>alert(1)</script>"));
    row("resource", QStringLiteral("qrc:/icons/x.svg"));
    row("resource path", QStringLiteral(":/icons/x.svg"));
    row("ftp", QStringLiteral("ftp://example.org/"));
    row("smb", QStringLiteral("smb://server/share"));
    row("ssh with an option", QStringLiteral("ssh://-oProxyCommand=x/"));
    row("telephone", QStringLiteral("tel:+31715272727"));
    row("desktop file", QStringLiteral("applications:x.desktop"));
    row("view-source", QStringLiteral("view-source:https://example.org/"));
    row("https without a host", QStringLiteral("https:///x"));
    row("https without slashes", QStringLiteral("https:example.org"));
    row("https with one slash", QStringLiteral("https:/example.org"));
    row("only a port", QStringLiteral("https://:443/"));
    row("user name", QStringLiteral("https://www.universiteitleiden.nl@evil.example/"));
    row("user name and password", QStringLiteral("https://a:b@evil.example/"));
    row("empty user name", QStringLiteral("https://@evil.example/"));
    row("empty user name and password", QStringLiteral("https://:@evil.example/"));
    row("percent-encoded user name", QStringLiteral("https://leiden%2enl@evil.example/"));
    row("backslash before the host", QStringLiteral("https:\\\\evil.example\\"));
    row("backslash in the host", QStringLiteral("https://example.org\\@evil.example/"));
    row("blank before", QStringLiteral(" https://example.org/"));
    row("blank after", QStringLiteral("https://example.org/ "));
    row("blank inside", QStringLiteral("https://example.org/a b"));
    row("line break after", QStringLiteral("https://example.org/\n"));
    row("line break inside the scheme", QStringLiteral("java\nscript:alert(1)"));
    row("tab inside the scheme", QStringLiteral("ht\ttps://example.org/"));
    row("NUL", QStringLiteral("https://example.org/") + QChar(QChar::Null) + QStringLiteral(".pdf"));
    row("mark from right to left", QStringLiteral("https://example.org/\u202egpj.exe"));
    row("invisible blank in the host", QStringLiteral("https://exa\u200bmple.org/"));
    row("port that is no port", QStringLiteral("https://example.org:99999/"));
    row("bad percent", QStringLiteral("https://example.org/%zz"));
    row("brackets in the host", QStringLiteral("https://[x]/"));
    row("mail without a recipient", QStringLiteral("mailto:"));
    row("mail without a host", QStringLiteral("mailto:info"));
    row("mail to two", QStringLiteral("mailto:a@example.org,b@example.org"));
    row("mail with a subject", QStringLiteral("mailto:a@example.org?subject=x"));
    row("mail with a copy", QStringLiteral("mailto:a@example.org?bcc=b@example.org"));
    row("mail with an encoded question mark", QStringLiteral("mailto:a@example.org%3Fbcc=b@example.org"));
    row("mail with an encoded line break", QStringLiteral("mailto:a@example.org%0ABcc:b@example.org"));
    row("mail with an encoded line break at the end", QStringLiteral("mailto:a@example.org%0A"));
    row("mail with slashes", QStringLiteral("mailto://a@example.org"));
    row("mail with an attachment", QStringLiteral("mailto:a@example.org?attach=/etc/passwd"));
    row("mail with a fragment", QStringLiteral("mailto:a@example.org#x"));
}

void LinkTest::hostileAddressIsRefused()
{
    QFETCH(QString, address);
    QVERIFY(!safeAddress(address));
    QCOMPARE(hostOf(address), QString());
}

void LinkTest::addressOf2000CharactersIsTheLongest()
{
    const QString begin = QStringLiteral("https://example.org/");
    QVERIFY(safeAddress(begin + QString(2000 - begin.size(), QLatin1Char('a'))));
    QVERIFY(!safeAddress(begin + QString(2001 - begin.size(), QLatin1Char('a'))));
}

void LinkTest::everyRoleIsFoundByItsSlug()
{
    for (const LinkRole role : {LinkRole::Website, LinkRole::Page, LinkRole::Agreement, LinkRole::News})
        QCOMPARE(linkRoleWithSlug(slugOf(role)), std::optional(role));
}

void LinkTest::unknownRoleIsNone()
{
    QVERIFY(!linkRoleWithSlug(u"advertisement"));
}

QTEST_GUILESS_MAIN(LinkTest)
#include "link_test.moc"
