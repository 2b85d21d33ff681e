// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/website.h"

#include <QTest>

/// Addresses of one website are compared as one text.
class WebsiteTest final : public QObject
{
    Q_OBJECT

private slots:
    void addressesBecomeSites_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("site");
        const auto row = [](const char *address, const char *site) {
            QTest::addRow("address %s", address) << QString::fromUtf8(address) << QString::fromUtf8(site);
        };
        row("https://example.org/a", "example.org/a");
        row("http://WWW.example.org/a/", "example.org/a");
        row("https://example.org/a//?b=c#d", "example.org/a");
        row("https://www.example.org/", "example.org");
        row("https://example.org/A", "example.org/A");
        row("https://en.example.org", "en.example.org");
        row("", "");
        row("mailto:info@example.org", "");
        row("www.example.org", "");
        row("ftp://example.org", "");
    }
    void addressesBecomeSites()
    {
        QFETCH(QString, address);
        QTEST(siteOf(address), "site");
    }
};

QTEST_GUILESS_MAIN(WebsiteTest)
#include "website_test.moc"
