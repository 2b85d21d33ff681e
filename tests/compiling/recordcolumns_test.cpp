// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/recordcolumns.h"

#include "support/sourcefolder.h"

#include "compiling/sourcereader.h"

#include <QTest>

namespace
{

LanguageOrder languages()
{
    return {*Language::fromTag(u"nl"), *Language::fromTag(u"pt-BR")};
}

QStringList keysOf(const QList<RecordColumn> &columns)
{
    QStringList keys;
    for (const RecordColumn &column : columns)
        keys.append(keyOf(column));
    return keys;
}

} // namespace

/// What is known about a partner, as columns.
class RecordColumnsTest final : public QObject
{
    Q_OBJECT

private slots:
    void keysAreStable()
    {
        QCOMPARE(keysOf(recordColumns(languages())).join(QLatin1Char(' ')),
                 QStringLiteral("slug name_nl name_pt-BR other_names kind place theme country cities status successor "
                                "founded started agreement_from agreement_until ended checked_on description_nl "
                                "description_pt-BR links members related sources identifiers"));
    }

    void columnsAreFoundByTheirKeys()
    {
        for (const RecordColumn &column : recordColumns(languages())) {
            QCOMPARE(recordColumnWithKey(keyOf(column), languages()), std::optional(column));
            QVERIFY(!textOf(column).isEmpty());
        }
        QVERIFY(!recordColumnWithKey(QStringLiteral("name_en"), languages()));
        QVERIFY(!recordColumnWithKey(QStringLiteral("name"), languages()));
        QVERIFY(!recordColumnWithKey(QString(), languages()));
    }

    void headsAreAllDifferentAndNoneIsCalledId()
    {
        QStringList texts;
        for (const RecordColumn &column : recordColumns(languages()))
            texts.append(textOf(column));
        QCOMPARE(texts.removeDuplicates(), 0);
        QVERIFY(!texts.first().startsWith(QLatin1String("ID"), Qt::CaseInsensitive));
    }

    void cellsHoldWhatTheSourceSays()
    {
        const SourceReading reading = readSource(SourceFolder().path());
        const LanguageOrder order = reading.draft.languages;
        QStringList cells;
        for (const DraftPartner &partner : reading.draft.partners) {
            if (partner.slug != QLatin1String("alliance"))
                continue;
            for (const RecordColumn &column : recordColumns(order)) {
                if (const QString cell = recordCell(partner, column, order); !cell.isEmpty())
                    cells.append(keyOf(column) + QLatin1Char('=') + cell);
            }
        }
        QVERIFY(cells.contains(QStringLiteral("slug=alliance")));
        QVERIFY(cells.contains(QStringLiteral("kind=network")));
        QVERIFY(cells.contains(QStringLiteral("related=leiden")));
        const QStringList members = cells.filter(QStringLiteral("members="));
        QCOMPARE(members.size(), 1);
        QCOMPARE(members.first().count(QLatin1Char('\n')), 2);
        QVERIFY(members.first().startsWith(QLatin1String("members=gent\n | ")));
    }

    void differentFactsHaveDifferentCells()
    {
        const RecordColumn links{RecordField::Links, {}};
        DraftPartner one;
        Link link;
        link.address = QStringLiteral("https://example.org/a|b");
        one.links = {link};
        DraftPartner other = one;
        other.links.first().isVerified = false;
        QCOMPARE(recordCell(one, links, languages()), QStringLiteral("https://example.org/a\\|b |  | page | true"));
        QVERIFY(recordCell(one, links, languages()) != recordCell(other, links, languages()));
    }
};

QTEST_GUILESS_MAIN(RecordColumnsTest)
#include "recordcolumns_test.moc"
