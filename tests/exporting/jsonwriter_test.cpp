// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/jsonwriter.h"

#include "exporting/exportfixture.h"
#include "exporting/partnerjson.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

namespace
{

using Writer = WriteEnd (*)(CatalogueRecords &, const QList<PartnerId> &, QIODevice &, const ExportProgress &);

QByteArray written(Writer write, CatalogueRecords &records, const QList<PartnerId> &partners)
{
    QBuffer buffer;
    return buffer.open(QIODevice::WriteOnly) && write(records, partners, buffer, {}) == WriteEnd::Whole ? buffer.data()
                                                                                                        : "not written";
}

/// The values of a key in every node of a graph, wherever they stand.
QList<QJsonValue> everyValue(const QJsonValue &value, const QString &key)
{
    QList<QJsonValue> found;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        found.append(everyValue(one, key));
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == key)
            found.append(member.value());
        found.append(everyValue(member.value(), key));
    }
    return found;
}

} // namespace

/// Features 44, N22: the formats that formats.md promises.
class JsonWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void jsonIsAsItIsTold()
    {
        QCOMPARE(written(writeJson, m_fixture.records(), m_fixture.partners("en")), golden("en.json"));
    }

    void linkedDataIsAsItIsTold()
    {
        QCOMPARE(written(writeJsonLd, m_fixture.records(), m_fixture.partners("en")), golden("en.jsonld"));
    }

    void emptyListIsStillAFile_data()
    {
        QTest::addColumn<bool>("isLinkedData");
        QTest::newRow("JSON") << false;
        QTest::newRow("JSON-LD") << true;
    }
    void emptyListIsStillAFile()
    {
        QFETCH(const bool, isLinkedData);
        const QByteArray bytes = written(isLinkedData ? writeJsonLd : writeJson, m_fixture.records(), {});
        const QJsonObject root = QJsonDocument::fromJson(bytes).object();
        QVERIFY(root.value(isLinkedData ? QLatin1String("@graph") : QLatin1String("partners")).toArray().isEmpty());
        QVERIFY(!root.isEmpty());
    }

    void everyPartnerOfTheBundledCatalogueIsThereOnce()
    {
        ExportFixture bundled(QStringLiteral(BUNDLED_CATALOGUE));
        const QList<PartnerId> partners = bundled.partners("nl");
        const QJsonArray list = QJsonDocument::fromJson(written(writeJson, bundled.records(), partners))
                                    .object()
                                    .value(QLatin1String("partners"))
                                    .toArray();
        QCOMPARE(list.size(), partners.size());
        PartnerJson json(bundled.records());
        for (qsizetype number = 0; number < partners.size(); ++number) {
            const QJsonObject object = list.at(number).toObject();
            QCOMPARE(object.value(QLatin1String("slug")).toString(),
                     bundled.catalogue().slugOfPartner(partners.at(number)));
            QCOMPARE(QList<QJsonObject>{object}, json.objectsOf(bundled.records().read({partners.at(number)})));
        }
    }

    void linkedDataOfTheBundledCatalogueHoldsTogether()
    {
        ExportFixture bundled(QStringLiteral(BUNDLED_CATALOGUE));
        const QByteArray bytes = written(writeJsonLd, bundled.records(), bundled.partners("en"));
        const QJsonObject root = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(root.value(QLatin1String("@context")).toString(), QStringLiteral("https://schema.org"));
        const QJsonArray graph = root.value(QLatin1String("@graph")).toArray();
        QCOMPARE(graph.size(), 128);
        QSet<QString> own;
        for (const QJsonValue &node : graph) {
            own.insert(node[QLatin1String("@id")].toString());
            QCOMPARE(node[QLatin1String("@type")].toString(), QStringLiteral("Organization"));
            QVERIFY(!node[QLatin1String("name")].toArray().isEmpty());
        }
        QCOMPARE(own.size(), 128);
        for (const QJsonValue &id : everyValue(graph, QStringLiteral("@id")))
            QVERIFY2(own.contains(id.toString()), qPrintable(id.toString()));
        for (const char *key : {"url", "sameAs"}) {
            for (const QJsonValue &value : everyValue(graph, QString::fromLatin1(key))) {
                for (const QJsonValue &address : value.isArray() ? value.toArray() : QJsonArray{value})
                    QVERIFY2(safeAddress(address.toString()), qPrintable(address.toString()));
            }
        }
        for (const QJsonValue &language : everyValue(graph, QStringLiteral("@language")))
            QVERIFY(bundled.catalogue().info().languages.contains(*Language::fromTag(language.toString())));
    }

    void workCanBeEnded()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QCOMPARE(writeJson(m_fixture.records(), m_fixture.partners("en"), buffer, [](qint64, qint64) { return false; }),
                 WriteEnd::Cancelled);
        QVERIFY(buffer.data().isEmpty());
    }

private:
    ExportFixture m_fixture;
};

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "jsonwriter_test.moc"
