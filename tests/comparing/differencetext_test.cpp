// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/differencetext.h"

#include "comparing/differencejson.h"
#include "comparing/differencetable.h"
#include "compiling/sourcereader.h"
#include "support/sourcefolder.h"

#include <QJsonArray>
#include <QTest>

namespace
{

CatalogueDifference exampleDifference()
{
    const Draft before = readSource(SourceFolder().path()).draft;
    Draft after = before;
    const Language english = *Language::fromTag(u"en");
    for (DraftPartner &partner : after.partners) {
        if (partner.slug == QLatin1String("gent"))
            partner.description.set(english, QStringLiteral("A new text."));
    }
    after.partners.removeLast(); // leiden
    after.accent = QStringLiteral("#123456");
    DraftRecordSource old(before, {1, *PartialDate::fromIso(u"2026-01-31")});
    DraftRecordSource current(after, {2, {}});
    return *compareCatalogues(old, current);
}

} // namespace

/// Differences as people and programs read them.
class DifferenceTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void textNamesPartnersFieldsAndNumbers()
    {
        const QString text = differenceText(exampleDifference(), *Language::fromTag(u"en"));
        QVERIFY2(text.contains(QStringLiteral("(gent): Changed\n    Description (English): ")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("{+A new text.+}")));
        QVERIFY(text.contains(QStringLiteral("(leiden): Removed\n")));
        QVERIFY(text.contains(QStringLiteral("Catalogue, accent: Changed: ")));
        QVERIFY(text.endsWith(QStringLiteral("1 partner(s) removed, 1 partner(s) changed, 1 other difference(s).")));
    }

    void noDifferenceIsSaid()
    {
        QCOMPARE(differenceText({}, *Language::fromTag(u"en")), QStringLiteral("There is no difference."));
    }

    void jsonHasBothEditionsAndEveryField()
    {
        const QJsonObject json = differenceJson(exampleDifference());
        QCOMPARE(json.value(QStringLiteral("before")).toObject().value(QStringLiteral("date")).toString(),
                 QStringLiteral("2026-01-31"));
        QCOMPARE(json.value(QStringLiteral("after")).toObject().value(QStringLiteral("edition")).toInt(), 2);
        QCOMPARE(json.value(QStringLiteral("catalogue")).toArray().size(), 1);
        const QJsonArray partners = json.value(QStringLiteral("partners")).toArray();
        QCOMPARE(partners.size(), 2);
        const QJsonObject gent = partners.at(0).toObject();
        QCOMPARE(gent.value(QStringLiteral("change")).toString(), QStringLiteral("changed"));
        const QJsonObject field = gent.value(QStringLiteral("fields")).toArray().at(0).toObject();
        QCOMPARE(field.value(QStringLiteral("field")).toString(), QStringLiteral("description"));
        QCOMPARE(field.value(QStringLiteral("language")).toString(), QStringLiteral("en"));
        QCOMPARE(field.value(QStringLiteral("after")).toString(), QStringLiteral("A new text."));
    }

    void rowsFitTheirHeads()
    {
        const QList<QStringList> rows = differenceRows(exampleDifference(), *Language::fromTag(u"nl"));
        QVERIFY(rows.size() > 5);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), differenceHeads().size());
    }
};

QTEST_GUILESS_MAIN(DifferenceTextTest)
#include "differencetext_test.moc"
