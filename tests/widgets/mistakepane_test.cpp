// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mistakepane.h"

#include "widgets/calmtable.h"
#include "widgets/mistakemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace
{

QString text(const char *letters)
{
    return QString::fromUtf8(letters);
}

Mistake mistake(int row, int column, const QString &heading = QString(), int line = 0)
{
    return {{text("partners.csv"), row, column, SourceNotation::Spreadsheet, line, heading},
            text("It is wrong."),
            text("Write it right.")};
}

QList<Mistake> mistakes(int count)
{
    QList<Mistake> many;
    for (int row = 2; row < count + 2; ++row)
        many.append(mistake(row, 1));
    return many;
}

} // namespace

/// The mistakes of a spreadsheet as a table: model and view.
class MistakePaneTest final : public QObject
{
    Q_OBJECT

private slots:
    void placesAreAsASpreadsheetShowsThem_data();
    void placesAreAsASpreadsheetShowsThem();
    void modelHolds();
    void noCellIsAFormulaElsewhere();
    void moreMistakesThanCanBeReadAreCountedAndCopied();
    void longSentencesAreShownWhole();
    void textsOfTheFileAreShownAsTheyAre();
    void tabLeavesTheTable();
};

void MistakePaneTest::placesAreAsASpreadsheetShowsThem_data()
{
    QTest::addColumn<Mistake>("written");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("place");
    QTest::newRow("the file") << mistake(0, 0) << ""
                              << "";
    QTest::newRow("a row") << mistake(7, 0) << "7"
                           << "";
    QTest::newRow("a column without a heading") << mistake(7, 28) << "7"
                                                << "AB";
    QTest::newRow("a column") << mistake(7, 2, text("Naam")) << "7"
                              << "B (Naam)";
    QTest::newRow("a line in a cell") << mistake(7, 2, text("Naam"), 3) << "7"
                                      << "B (Naam), line 3";
}

void MistakePaneTest::placesAreAsASpreadsheetShowsThem()
{
    QFETCH(const Mistake, written);
    MistakeModel model;
    model.setMistakes({written});
    QTEST(model.index(0, MistakeModel::Row).data().toString(), "row");
    QTEST(model.index(0, MistakeModel::Place).data().toString(), "place");
    QCOMPARE(model.index(0, MistakeModel::Problem).data().toString(), text("It is wrong."));
    QCOMPARE(model.index(0, MistakeModel::Advice).data().toString(), text("Write it right."));
}

void MistakePaneTest::modelHolds()
{
    MistakeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMistakes(mistakes(3));
    model.retranslate();
    model.setMistakes({});
    QCOMPARE(model.rowCount(), 0);
}

void MistakePaneTest::noCellIsAFormulaElsewhere()
{
    MistakeModel model;
    Mistake hostile = mistake(2, 1, text("=cmd"));
    hostile.problem = text("=1+1");
    hostile.partner = text("=Gent");
    model.setMistakes({hostile});
    QCOMPARE(model.table().last(),
             (QStringList{text("2"), text("'=Gent"), text("A (=cmd)"), text("'=1+1"), text("Write it right.")}));
}

void MistakePaneTest::moreMistakesThanCanBeReadAreCountedAndCopied()
{
    MistakePane pane;
    const auto *rest = pane.findChild<QLabel *>(text("moreMistakes"));
    pane.show(mistakes(MistakeModel::mostRows));
    QVERIFY(rest->isHidden());
    pane.show(mistakes(MistakeModel::mostRows + 1));
    QCOMPARE(pane.table()->model()->rowCount(), MistakeModel::mostRows);
    QVERIFY(!rest->isHidden());
    QVERIFY2(rest->text().contains(QLocale().toString(MistakeModel::mostRows + 1)), qPrintable(rest->text()));
    QSignalSpy told(&pane, &MistakePane::told);
    pane.findChild<QPushButton *>(text("copyMistakes"))->click();
    QCOMPARE(told.size(), 1);
    // All of them below the headings.
    QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), MistakeModel::mostRows + 2);
}

void MistakePaneTest::longSentencesAreShownWhole()
{
    MistakePane pane;
    pane.resize(600, 400);
    pane.QWidget::show();
    Mistake talkative = mistake(2, 1);
    talkative.advice = text("Write one of many words. ").repeated(10);
    pane.show({mistake(3, 1), talkative});
    const CalmTable &table = *pane.table();
    QTRY_VERIFY(table.rowHeight(1) > 4 * table.fontMetrics().height());
    QVERIFY(table.rowHeight(0) < table.rowHeight(1));
    const int narrow = table.rowHeight(1);
    pane.resize(1200, 400);
    QTRY_VERIFY(table.rowHeight(1) < narrow);
    // Nothing hangs over the edge.
    QVERIFY(table.horizontalHeader()->length() <= table.viewport()->width());
}

void MistakePaneTest::textsOfTheFileAreShownAsTheyAre()
{
    MistakeModel model;
    Mistake hostile = mistake(2, 1);
    hostile.problem = QStringLiteral("“<b>x</b>\u202e” is wrong.");
    model.setMistakes({hostile});
    QCOMPARE(model.index(0, MistakeModel::Problem).data().toString(), text("“<b>x</b>” is wrong."));
    QVERIFY(!model.index(0, MistakeModel::Problem).data(Qt::ToolTipRole).isValid());
}

void MistakePaneTest::tabLeavesTheTable()
{
    MistakePane pane;
    pane.QWidget::show();
    pane.activateWindow();
    pane.show(mistakes(2));
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    pane.table()->setFocus();
    QTest::keyClick(pane.table(), Qt::Key_Down);
    QCOMPARE(pane.table()->currentIndex().row(), 1);
    QTest::keyClick(pane.table(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), text("copyMistakes"));
}

QTEST_MAIN(MistakePaneTest)
#include "mistakepane_test.moc"
