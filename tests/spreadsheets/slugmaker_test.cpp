// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheets/slugmaker.h"

#include "compiling/tablereader.h"

#include <QTest>

/// Short names made of names.
class SlugMakerTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesBecomeSlugs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("slug");
        const auto row = [](const char *name, const char *slug) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(slug);
        };
        row("TU Delft", "tu-delft");
        row("Université de Genève", "universite-de-geneve");
        row("Hogeschool ’s-Hertogenbosch (2001)", "hogeschool-s-hertogenbosch-2001");
        row("Große Straße", "grosse-strasse");
        row("Københavns Universitet", "kobenhavns-universitet");
        row("Þjóðminjasafn Æ", "thjodminjasafn-ae");
        row("Uniwersytet Łódzki", "uniwersytet-lodzki");
        row("İstanbul Işık", "istanbul-isik");
        row("  -- a  -- ", "a");
        row("北京大学 Peking", "peking");
        row("北京大学", "");
        row("Ω", "");
        row("!?", "");
        row("", "");
        row("😀 x", "x");
        row("Ⅻ ﬁ", "xii-fi");
    }
    void namesBecomeSlugs()
    {
        QFETCH(QString, name);
        SlugMaker maker;
        QTEST(maker.make(name), "slug");
    }

    void longNamesEndWithAWholeWord()
    {
        SlugMaker maker;
        const QString slug = maker.make(QStringLiteral("Institute ").repeated(30));
        QCOMPARE(slug, QStringLiteral("institute-").repeated(6).chopped(1));
        QVERIFY(slug.size() <= 60);
        QCOMPARE(maker.make(QString(500, QLatin1Char('a'))), QString(60, QLatin1Char('a')));
        QVERIFY(isSlug(maker.make(QString(500, QLatin1Char('a')))));
    }

    void takenSlugsAreNumbered()
    {
        SlugMaker maker;
        maker.take(QStringLiteral("gent"));
        maker.take(QStringLiteral("gent-3"));
        QStringList made;
        for (int time = 0; time < 3; ++time)
            made.append(maker.make(QStringLiteral("Gent")));
        QCOMPARE(made, QStringList({QStringLiteral("gent-2"), QStringLiteral("gent-4"), QStringLiteral("gent-5")}));
        QCOMPARE(maker.make(QStringLiteral("Gent 4")), QStringLiteral("gent-4-2"));
    }

    void anySlugIsOne()
    {
        SlugMaker maker;
        QSet<QString> made;
        for (char32_t letter = 1; letter < 0x3000; ++letter) {
            const QString slug = maker.make(QStringLiteral("a ") + QString::fromUcs4(&letter, 1));
            QVERIFY2(isSlug(slug), qPrintable(slug));
            QVERIFY(!made.contains(slug));
            made.insert(slug);
        }
    }
};

QTEST_GUILESS_MAIN(SlugMakerTest)
#include "slugmaker_test.moc"
