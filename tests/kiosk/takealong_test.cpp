// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/takealong.h"

#include "qrcodes/qrcode.h"

#include <QTest>

namespace
{

Language languageOf(QStringView tag)
{
    return tag.isEmpty() ? Language() : Language::fromTag(tag).value();
}

Link link(const char *address, QStringView tag, LinkRole role)
{
    Link made;
    made.address = QString::fromLatin1(address);
    made.language = languageOf(tag);
    made.role = role;
    return made;
}

} // namespace

Q_DECLARE_METATYPE(QList<Link>)

class TakeAlongTest final : public QObject
{
    Q_OBJECT

private slots:
    void theBestAddressIsTaken_data()
    {
        QTest::addColumn<QList<Link>>("links");
        QTest::addColumn<QString>("address");
        const Link dutchSite = link("https://a.example/nl", u"nl", LinkRole::Website);
        const Link englishSite = link("https://a.example/en", u"en", LinkRole::Website);
        const Link anySite = link("https://a.example/", {}, LinkRole::Website);
        const Link dutchPage = link("https://a.example/over", u"nl", LinkRole::Page);
        const Link englishPage = link("https://a.example/about", u"en", LinkRole::Page);
        const Link dutchNews = link("https://a.example/nieuws", u"nl", LinkRole::News);
        const Link mail = link("mailto:info@a.example", u"nl", LinkRole::Website);
        const Link script = link("javascript:alert(1)", u"nl", LinkRole::Website);
        const Link file = link("file:///etc/passwd", u"nl", LinkRole::Website);
        const Link user = link("https://leiden.edu@evil.example/", u"nl", LinkRole::Website);
        QTest::newRow("none") << QList<Link>() << QString();
        QTest::newRow("in the language") << QList<Link>{englishSite, anySite, dutchSite} << dutchSite.address;
        QTest::newRow("of no language before another one") << QList<Link>{englishSite, anySite} << anySite.address;
        QTest::newRow("in another language, if there is no other") << QList<Link>{englishSite} << englishSite.address;
        QTest::newRow("a website before a page") << QList<Link>{dutchPage, englishSite} << englishSite.address;
        QTest::newRow("a page in the language") << QList<Link>{englishPage, dutchPage} << dutchPage.address;
        QTest::newRow("the first of two that are as good") << QList<Link>{dutchPage, dutchNews} << dutchPage.address;
        QTest::newRow("no mail") << QList<Link>{mail, englishPage} << englishPage.address;
        QTest::newRow("nothing that may not leave the program") << QList<Link>{mail, script, file, user} << QString();
    }

    void theBestAddressIsTaken()
    {
        QFETCH(const QList<Link>, links);
        QFETCH(const QString, address);
        Partner partner;
        partner.links = links;
        QCOMPARE(addressToTakeAlong(partner, languageOf(u"nl")), address);
    }

    void aListIsItsTitleAndItsPartnersInTheirOrder()
    {
        const auto opened = Catalogue::open(QStringLiteral(BUNDLED_CATALOGUE));
        const Catalogue &catalogue = *std::get<std::unique_ptr<Catalogue>>(opened);
        const Language dutch = languageOf(u"nl");
        QVERIFY(textToTakeAlong(catalogue, {}, dutch).isEmpty());
        const QStringList parts = textToTakeAlong(catalogue, {5, 2}, dutch).split(QStringLiteral("\n\n"));
        QCOMPARE(parts.size(), 3);
        const auto nameOf = [&](PartnerId partner) {
            return catalogue.nameOf(partner).in(dutch, catalogue.info().languages).text;
        };
        QVERIFY2(parts.at(1).startsWith(nameOf(5)), qPrintable(parts.at(1)));
        QVERIFY2(parts.at(2).startsWith(nameOf(2)), qPrintable(parts.at(2)));
    }

    void aListIsFullInEveryLanguageAtOnce()
    {
        const auto opened = Catalogue::open(QStringLiteral(BUNDLED_CATALOGUE));
        const Catalogue &catalogue = *std::get<std::unique_ptr<Catalogue>>(opened);
        QVERIFY(fitTogether(catalogue, {}));
        QList<PartnerId> partners;
        for (PartnerId partner = 1; partner <= catalogue.info().partnerCount; ++partner) {
            partners.append(partner);
            if (!fitTogether(catalogue, partners))
                break;
        }
        QVERIFY(partners.size() > 5 && partners.size() < catalogue.info().partnerCount);
        // One language has no room for the last one; all have it for the others.
        int full = 0;
        for (const Language &language : catalogue.info().languages) {
            full += textToTakeAlong(catalogue, partners, language).toUtf8().size() > longestQrText ? 1 : 0;
            QVERIFY(textToTakeAlong(catalogue, partners.mid(0, partners.size() - 1), language).toUtf8().size() <=
                    longestQrText);
        }
        QVERIFY(full >= 1);
    }
};

QTEST_MAIN(TakeAlongTest)
#include "takealong_test.moc"
