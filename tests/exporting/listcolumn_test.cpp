// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/listcolumn.h"

#include "compiling/recordcolumns.h"
#include "language/languagetexts.h"

#include "exporting/exportfixture.h"

#include <QSet>
#include <QTest>

class ListColumnTest final : public QObject
{
    Q_OBJECT

private slots:
    // Whoever changes one of these breaks a program that reads our files.
    void keysAreStable()
    {
        QStringList keys;
        for (const ListColumn column : everyListColumn())
            keys.append(keyOf(column));
        QCOMPARE(keys.join(QLatin1Char(' ')),
                 QStringLiteral("name other_language_name kind place theme cities country status website links "
                                "description founded started agreement_from agreement_until ended checked_on members "
                                "member_of related other_names sources identifiers slug note"));
    }

    void everyColumnIsFoundByItsKey()
    {
        for (const ListColumn column : everyListColumn()) {
            QCOMPARE(listColumnWithKey(keyOf(column)), std::optional(column));
            QCOMPARE(listColumnWithKey(keyOf(column).toUpper()), std::optional(column));
        }
        QVERIFY(!listColumnWithKey(QStringLiteral("nothing")));
        QVERIFY(!listColumnWithKey(QString()));
    }

    void headingsAreInTheirLanguage()
    {
        QCOMPARE(listColumnText(ListColumn::Started, languageOf("en")), QStringLiteral("Partner since"));
        QCOMPARE(listColumnText(ListColumn::Started, languageOf("nl")), QStringLiteral("Partner sinds"));
        QCOMPARE(listColumnText(ListColumn::Started, languageOf("nl-BE")), QStringLiteral("Partner sinds"));
        // Without a translation: the words of the source.
        QCOMPARE(listColumnText(ListColumn::Started, languageOf("xx")), QStringLiteral("Partner since"));
    }

    // A list and a table of everything name the same things alike.
    void headingsAreThoseOfEverything()
    {
        const LanguageOrder languages{languageOf("nl")};
        for (const char *language : {"en", "nl"}) {
            const LanguageTexts texts(languageOf(language));
            for (const ListColumn column : everyListColumn()) {
                // Their contents differ: a list has the links without their roles.
                const std::optional<RecordColumn> record = recordColumnWithKey(keyOf(column), languages);
                if (!record || column == ListColumn::Links)
                    continue;
                const QString heading =
                    recordColumnText(*record, [&texts](const char *context, const char *source, const char *comment) {
                        return texts.text(context, source, comment);
                    });
                QCOMPARE(heading, listColumnText(column, languageOf(language)));
            }
        }
    }

    void headingsTellColumnsApart()
    {
        for (const char *language : {"en", "nl"}) {
            QSet<QString> headings;
            for (const ListColumn column : everyListColumn())
                headings.insert(listColumnText(column, languageOf(language)));
            QCOMPARE(headings.size(), everyListColumn().size());
        }
    }

    // Excel takes a file that begins with these letters for one of another format (SYLK).
    void noHeadingBeginsLikeAnotherFormat()
    {
        for (const ListColumn column : everyListColumn()) {
            for (const char *language : {"en", "nl"})
                QVERIFY(!listColumnText(column, languageOf(language)).startsWith(QLatin1String("ID")));
            QVERIFY(!keyOf(column).startsWith(QLatin1String("ID")));
        }
    }

    void unknownKeysAreTold()
    {
        QStringList unknown;
        const QList<ListColumn> columns = listColumnsWithKeys(
            {QStringLiteral("slug"), QStringLiteral("colour"), QStringLiteral(" Name "), QStringLiteral("slug")},
            unknown);
        QCOMPARE(columns, (QList<ListColumn>{ListColumn::Slug, ListColumn::Name}));
        QCOMPARE(unknown, QStringList(QStringLiteral("colour")));
    }

    void datesAreKnownAsDates()
    {
        QStringList dates;
        for (const ListColumn column : everyListColumn()) {
            if (isDate(column))
                dates.append(keyOf(column));
        }
        QCOMPARE(dates.join(QLatin1Char(' ')),
                 QStringLiteral("founded started agreement_from agreement_until ended checked_on"));
    }
};

QTEST_GUILESS_MAIN(ListColumnTest)
#include "listcolumn_test.moc"
