// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/strip.h"

#include "printing/pagemeasures.h"

#include <QTest>

namespace
{

Strip strip(qreal height, qreal spaceBefore = 0, bool keepsWithNext = false)
{
    Strip made;
    made.height = height;
    made.spaceBefore = spaceBefore;
    made.keepsWithNext = keepsWithNext;
    return made;
}

/// "0:0 0:10 1:0": page and place of each.
QString placesAsText(const Strips &strips, qreal pageHeight, PagePlace next = {})
{
    QStringList texts;
    for (const PagePlace &place : placesOf(strips, next, pageHeight))
        texts.append(QStringLiteral("%1:%2").arg(place.page).arg(place.y));
    return texts.join(QLatin1Char(' '));
}

} // namespace

class StripTest final : public QObject
{
    Q_OBJECT

private slots:
    void stripsFollowEachOtherOverPages();
    void spaceBeforeIsLeftOutAtTheTop();
    void whatBelongsTogetherStaysOnOnePage();
    void groupThatIsHigherThanAPageIsDivided();
    void stripThatIsHigherThanAPageStandsAlone();
    void placesBeginWhereTheLastOnesEnded();
    void noLineOfAParagraphIsLeftAlone();
    void heightIsThatOfAColumn();
};

void StripTest::stripsFollowEachOtherOverPages()
{
    QCOMPARE(placesAsText({strip(10), strip(10), strip(10), strip(10)}, 25), QStringLiteral("0:0 0:10 1:0 1:10"));
}

void StripTest::spaceBeforeIsLeftOutAtTheTop()
{
    QCOMPARE(placesAsText({strip(10, 5), strip(10, 5), strip(10, 5)}, 25), QStringLiteral("0:0 0:15 1:0"));
}

void StripTest::whatBelongsTogetherStaysOnOnePage()
{
    const Strips strips{strip(10), strip(10, 0, true), strip(10)};
    QCOMPARE(placesAsText(strips, 25), QStringLiteral("0:0 1:0 1:10"));
    QCOMPARE(placesAsText(strips, 30), QStringLiteral("0:0 0:10 0:20"));
    // The last one has nothing to stay with.
    QCOMPARE(placesAsText({strip(10, 0, true)}, 30), QStringLiteral("0:0"));
}

void StripTest::groupThatIsHigherThanAPageIsDivided()
{
    const Strips strips{strip(5), strip(10, 0, true), strip(10, 0, true), strip(10)};
    QCOMPARE(placesAsText(strips, 25), QStringLiteral("0:0 0:5 0:15 1:0"));
}

void StripTest::stripThatIsHigherThanAPageStandsAlone()
{
    QCOMPARE(placesAsText({strip(5), strip(40), strip(5)}, 25), QStringLiteral("0:0 1:0 2:0"));
}

void StripTest::placesBeginWhereTheLastOnesEnded()
{
    PagePlace next{3, 20};
    const QList<PagePlace> places = placesOf({strip(10, 2), strip(10, 2)}, next, 25);
    QCOMPARE(places.first().page, 4);
    QCOMPARE(places.last().y, 12);
    QCOMPARE(next.page, 4);
    QCOMPARE(next.y, 22);
}

void StripTest::noLineOfAParagraphIsLeftAlone()
{
    const PrintTheme theme{QColor()};
    const TextBlock text(QStringLiteral("one\ntwo\nthree\nfour\nfive"), theme.style(TextRole::Body), millimetres(100));
    const Strips strips = stripsOf(text, 0, 7);
    QCOMPARE(strips.size(), 5);
    QCOMPARE(strips.first().spaceBefore, 7);
    QList<bool> keeps;
    for (const Strip &line : strips)
        keeps.append(line.keepsWithNext);
    QCOMPARE(keeps, (QList<bool>{true, false, false, true, false}));
}

void StripTest::heightIsThatOfAColumn()
{
    QCOMPARE(heightOf({}), 0);
    QCOMPARE(heightOf({strip(10, 5), strip(10, 5)}), 25);
}

QTEST_MAIN(StripTest)
#include "strip_test.moc"
