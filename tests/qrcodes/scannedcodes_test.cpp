// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/partnerextract.h"
#include "qrcodes/codereader.h"
#include "qrcodes/qrcode.h"
#include "qrcodes/visitorlist.h"

#include <QPainter>
#include <QTest>

namespace
{

QImage drawn(const QrCode &code, int side)
{
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::black); // as on a dark ground: only the quiet zone keeps it apart
    QPainter painter(&image);
    code.draw(painter, QRectF(0, 0, side, side));
    return image;
}

/// Of every partner that has an address, in Dutch.
QList<VisitorListEntry> everyPartner(const Catalogue &catalogue)
{
    QList<VisitorListEntry> entries;
    const Language language = catalogue.info().languages.first();
    for (PartnerId id = 1; id <= catalogue.info().partnerCount; ++id) {
        const PartnerExtract extract = extractOf(catalogue, *catalogue.partner(id), language);
        if (!extract.address.isEmpty())
            entries.append({extract.name, extract.address});
    }
    return entries;
}

} // namespace

/// What phones do: reads codes off pictures with a scanner that shares nothing with what drew them.
class ScannedCodesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPartnersCodeLeadsToItsAddress_data();
    void everyPartnersCodeLeadsToItsAddress();
    void fullListOfAVisitorIsReadAsItIs_data();
    void fullListOfAVisitorIsReadAsItIs();

private:
    QList<VisitorListEntry> m_partners;
};

void ScannedCodesTest::initTestCase()
{
    auto opened = Catalogue::open(QStringLiteral(BUNDLED_CATALOGUE));
    auto *catalogue = std::get_if<std::unique_ptr<Catalogue>>(&opened);
    QVERIFY(catalogue);
    m_partners = everyPartner(**catalogue);
    QVERIFY(m_partners.size() > 100);
}

void ScannedCodesTest::everyPartnersCodeLeadsToItsAddress_data()
{
    QTest::addColumn<int>("side");
    for (const int side : {120, 300, 700})
        QTest::addRow("%d pixels", side) << side;
}

void ScannedCodesTest::everyPartnersCodeLeadsToItsAddress()
{
    QFETCH(const int, side);
    QList<QImage> pictures;
    QStringList addresses;
    for (const VisitorListEntry &partner : m_partners) {
        const std::optional<QrCode> code = qrCodeOf(partner.address);
        QVERIFY2(code, qPrintable(partner.name));
        pictures.append(drawn(*code, side));
        addresses.append(partner.address);
    }
    QCOMPARE(codesInPictures(pictures), addresses);
}

void ScannedCodesTest::fullListOfAVisitorIsReadAsItIs_data()
{
    QTest::addColumn<qsizetype>("first");
    for (const qsizetype first : {0, 20, 40, 60})
        QTest::addRow("from partner %d", static_cast<int>(first)) << first;
}

void ScannedCodesTest::fullListOfAVisitorIsReadAsItIs()
{
    QFETCH(const qsizetype, first);
    const QString title = QStringLiteral("Mijn partners van de Universiteit Leiden");
    const QList<VisitorListEntry> wanted = m_partners.mid(first);
    const QList<VisitorListEntry> list = wanted.first(entriesThatFit(title, wanted));
    QVERIFY(list.size() > 8 && list.size() < 30);
    const QString text = takeAlongText(title, list);
    const std::optional<QrCode> code = qrCodeOfText(text);
    QVERIFY(code);
    QCOMPARE(codesInPictures({drawn(*code, 420), drawn(*code, 700)}), QStringList({text, text}));
}

QTEST_MAIN(ScannedCodesTest)
#include "scannedcodes_test.moc"
