// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/listheadings.h"

#include <QTest>

class ListHeadingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void headingsOfEveryLanguageAreKnown();
    void namesAreInTheLanguageOfTheHeading();
    void namesInALanguageThatTheCatalogueLacksAreNothing();
};

namespace
{

QHash<QString, QString> headingsFor(std::initializer_list<const char *> tags)
{
    LanguageOrder languages;
    for (const char *tag : tags)
        languages.append(*Language::fromTag(QString::fromLatin1(tag)));
    return listHeadings(languages);
}

} // namespace

void ListHeadingsTest::headingsOfEveryLanguageAreKnown()
{
    const QHash<QString, QString> headings = headingsFor({"nl", "en"});
    for (const char *heading : {"Name in other language", "Naam in andere taal", "Website", "Note", "Notitie",
                                "Kind (Nederlands)", "Soort (English)"})
        QVERIFY2(headings.contains(QString::fromLatin1(heading)), heading);
    QVERIFY(!headings.contains(QStringLiteral("Contact")));
    QCOMPARE(headings.value(QStringLiteral("Website")), QString());
}

void ListHeadingsTest::namesAreInTheLanguageOfTheHeading()
{
    const QHash<QString, QString> headings = headingsFor({"nl", "en"});
    QCOMPARE(headings.value(QStringLiteral("Name")), QStringLiteral("name_en"));
    QCOMPARE(headings.value(QStringLiteral("Naam")), QStringLiteral("name_nl"));
    QCOMPARE(headings.value(QStringLiteral("Naam (English)")), QStringLiteral("name_en"));
}

void ListHeadingsTest::namesInALanguageThatTheCatalogueLacksAreNothing()
{
    const QHash<QString, QString> headings = headingsFor({"nl"});
    QVERIFY(headings.contains(QStringLiteral("Name")));
    QCOMPARE(headings.value(QStringLiteral("Name")), QString());
}

QTEST_GUILESS_MAIN(ListHeadingsTest)
#include "listheadings_test.moc"
