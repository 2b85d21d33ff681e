// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/starclicks.h"

#include "browsing/roles.h"
#include "widgets/categorydelegate.h"
#include "widgets/categoryview.h"
#include "widgets/resultdelegate.h"
#include "widgets/selectionsteps.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

/// The star at the end of a row, in the tree and in the results.
class StarClicksTest final : public QObject, private SelectionSteps
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void init() { begin(); }
    void cleanup() { end(); }
    void starInTheTreePicksWithoutChoosing();
    void starInTheResultsPicksWithoutChoosing();
    void starIsThereForAPartnerOnly();
    void pressThatLeavesTheStarPicksNothing();
    void starSaysWhatItDoes();
    void starIsDrawn();
};

void StarClicksTest::starInTheTreePicksWithoutChoosing()
{
    m_program->choose("medical-delta");
    const QModelIndex row = treeRow("tu-delft");
    click(m_program->tree(), starIn(m_program->tree(), row));
    QCOMPARE(picked(), text("tu-delft"));
    QCOMPARE(row.data(IsSelectedRole), QVariant(true));
    QCOMPARE(m_program->detail().title(), text("Medical Delta"));
    // A quick hand clicks twice.
    QTest::mouseClick(m_program->tree().viewport(), Qt::LeftButton, {}, starIn(m_program->tree(), row));
    QTest::mouseDClick(m_program->tree().viewport(), Qt::LeftButton, {}, starIn(m_program->tree(), row));
    settle();
    QCOMPARE(m_program->detail().title(), text("Medical Delta"));
    // Beside the star the row is chosen, and nothing is picked.
    const QString before = picked();
    click(m_program->tree(), m_program->tree().visualRect(row).center());
    QCOMPARE(m_program->state().entry().partner, row.data(PartnerIdRole).toInt());
    QCOMPARE(picked(), before);
    QTest::mouseClick(m_program->tree().viewport(), Qt::RightButton, {}, starIn(m_program->tree(), row));
    QCOMPARE(picked(), before);
}

void StarClicksTest::starInTheResultsPicksWithoutChoosing()
{
    search("delft");
    const PartnerId shown = m_program->state().entry().partner;
    const QModelIndex row = results().model()->index(1, 0);
    const int scrolled = results().verticalScrollBar()->value();
    click(results(), starIn(results(), row));
    QCOMPARE(picked(), m_program->catalogue().slugOfPartner(row.data(PartnerIdRole).toInt()));
    QCOMPARE(m_program->state().entry().partner, shown);
    QCOMPARE(results().verticalScrollBar()->value(), scrolled);
    QVERIFY(spoken(row).contains(QLatin1String(", in my selection, ")));
    click(results(), starIn(results(), row));
    QCOMPARE(picked(), QString());
    QVERIFY(!spoken(row).contains(QLatin1String("in my selection")));
    // The name above the star belongs to the row.
    click(results(), results().visualRect(row).center() - QPoint(20, 10));
    QCOMPARE(m_program->state().entry().partner, row.data(PartnerIdRole).toInt());
    QCOMPARE(picked(), QString());
}

void StarClicksTest::starIsThereForAPartnerOnly()
{
    const QModelIndex category = m_program->tree().model()->index(0, 0);
    QVERIFY(!category.data(IsSelectedRole).isValid());
    click(m_program->tree(), starIn(m_program->tree(), category));
    QCOMPARE(picked(), QString());
    QCOMPARE(m_program->state().entry().category, category.data(CategoryIdRole).toInt());
}

void StarClicksTest::pressThatLeavesTheStarPicksNothing()
{
    const QModelIndex row = treeRow("tu-delft");
    QWidget *viewport = m_program->tree().viewport();
    const QPoint star = starIn(m_program->tree(), row);
    QTest::mousePress(viewport, Qt::LeftButton, {}, star);
    QTest::mouseMove(viewport, star - QPoint(80, 0));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, star - QPoint(80, 0));
    settle();
    QCOMPARE(picked(), QString());
    QVERIFY(m_program->state().entry().partner != row.data(PartnerIdRole).toInt());
    QTest::mousePress(viewport, Qt::LeftButton, {}, star - QPoint(80, 0));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, star);
    QCOMPARE(picked(), QString());
    // A finger needs room.
    const QRect target = CategoryDelegate::starTarget(m_program->tree().visualRect(row), Qt::LeftToRight);
    QVERIFY(target.width() >= 32 && target.height() >= 28);
    search("delft");
    const QRect place = results().visualRect(results().model()->index(0, 0));
    const QRect inResult = ResultDelegate::starTarget(place, Qt::LeftToRight);
    QVERIFY(inResult.width() >= 32 && inResult.height() >= 24);
    QVERIFY(place.contains(inResult));
}

void StarClicksTest::starSaysWhatItDoes()
{
    const QModelIndex row = treeRow("tu-delft");
    const QPoint star = starIn(m_program->tree(), row);
    QWidget *viewport = m_program->tree().viewport();
    for (const char *said : {"Add to my selection", "Remove from my selection"}) {
        QHelpEvent help(QEvent::ToolTip, star, viewport->mapToGlobal(star));
        QApplication::sendEvent(viewport, &help);
        QTRY_COMPARE(QToolTip::text(), text(said));
        click(m_program->tree(), star);
    }
    QToolTip::hideText();
}

void StarClicksTest::starIsDrawn()
{
    const QModelIndex row = treeRow("tu-delft");
    const QRect star(starIn(m_program->tree(), row) - QPoint(10, 10), QSize(20, 20));
    const auto picture = [&] { return m_program->tree().viewport()->grab(star).toImage(); };
    const QImage without = picture();
    pick({text("tu-delft")});
    const QImage with = picture();
    QVERIFY(with != without);
    QVERIFY(!selection().remove(text("tu-delft")));
    settle();
    QCOMPARE(picture(), without);
}

QTEST_MAIN(StarClicksTest)
#include "starclicks_test.moc"
