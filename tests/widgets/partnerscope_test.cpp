// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/partnerscope.h"

#include "widgets/printdialog.h"
#include "widgets/selectionsteps.h"

#include <QRadioButton>
#include <QSignalSpy>

/// Whom the dialogs for printing and exporting offer.
class PartnerScopeTest final : public QObject, private SelectionSteps
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void partnersAreThoseOfTheWindow();
    void selectionKeepsItsOrder();
    void selectionIsPrinted();
    void emptyScopeCannotBeChosen();
    void somebodyIsOfferedWhenNobodyIsShown();
    void arrowsAndTabGoThroughTheButtons();

private:
    [[nodiscard]] ScopedPartners scoped() const;
};

ScopedPartners PartnerScopeTest::scoped() const
{
    const auto partners = scopedPartners(m_program->state(), selection().partners(), QDate::currentDate());
    if (!partners)
        qFatal("The partners of a test cannot be found.");
    return *partners;
}

void PartnerScopeTest::partnersAreThoseOfTheWindow()
{
    ScopedPartners partners = scoped();
    QCOMPARE(partners.current, 0);
    QCOMPARE(partners.all.size(), m_program->catalogue().info().partnerCount);
    QCOMPARE(partners.shown, partners.all);
    m_program->choose("tu-delft");
    search("kind:museum");
    partners = scoped();
    QCOMPARE(partners.of(PartnerScope::Current), QList{m_program->catalogue().partnerWithSlug(text("tu-delft"))});
    QVERIFY(!partners.currentName.isEmpty());
    QCOMPARE(partners.shown.size(), resultSlugs().size());
    QCOMPARE(partners.all.size(), m_program->catalogue().info().partnerCount);
    QVERIFY(partners.selection.isEmpty());
}

void PartnerScopeTest::selectionKeepsItsOrder()
{
    pick({text("tu-delft"), text("gone-since-then"), text("medical-delta")});
    QCOMPARE(scoped().selection, QList({m_program->catalogue().partnerWithSlug(text("tu-delft")),
                                        m_program->catalogue().partnerWithSlug(text("medical-delta"))}));
}

void PartnerScopeTest::selectionIsPrinted()
{
    pick({text("tu-delft"), text("medical-delta")});
    m_program->action("print")->trigger();
    settle();
    const auto *print = dialog<PrintDialog>();
    QVERIFY(print);
    auto *button = print->findChild<QRadioButton *>(text("printSelection"));
    QCOMPARE(button->text(), text("&My selection (2)"));
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    QCOMPARE(print->choice().partners, PartnerScope::Selection);
    // Also what is narrowed down to the selection.
    m_program->child<PrintDialog>("printDialog")->reject();
    settle();
    search("is:selected");
    m_program->action("print")->trigger();
    settle();
    QCOMPARE(dialog<PrintDialog>()->findChild<QRadioButton *>(text("printShown"))->text(), text("&Shown now (2)"));
}

void PartnerScopeTest::emptyScopeCannotBeChosen()
{
    PartnerScopeButtons buttons(scoped(), {PartnerScope::Selection, PartnerScope::Shown, PartnerScope::All},
                                PartnerScope::Selection, text("test"), Qt::Horizontal);
    QCOMPARE(buttons.scope(), PartnerScope::Shown);
    const QSignalSpy changed(&buttons, &PartnerScopeButtons::changed);
    buttons.setScope(PartnerScope::Selection);
    QCOMPARE(buttons.scope(), PartnerScope::Shown);
    buttons.setScope(PartnerScope::All);
    QCOMPARE(buttons.scope(), PartnerScope::All);
    QVERIFY(changed.isEmpty());
    QVERIFY(!buttons.findChild<QRadioButton *>(text("testSelection"))->toolTip().isEmpty());
    QVERIFY(buttons.findChild<QRadioButton *>(text("testAll"))->toolTip().isEmpty());
}

void PartnerScopeTest::somebodyIsOfferedWhenNobodyIsShown()
{
    pick({text("tu-delft")});
    m_program->state().setFilter(PartnerFilter::parse(text("qqzzxxqq")));
    const QList<PartnerScope> offered{PartnerScope::Current, PartnerScope::Shown, PartnerScope::Selection};
    PartnerScopeButtons buttons(scoped(), offered, PartnerScope::Shown, text("test"), Qt::Vertical);
    QCOMPARE(buttons.scope(), PartnerScope::Selection);
    QVERIFY(buttons.findChild<QRadioButton *>(text("testSelection"))->focusPolicy() & Qt::TabFocus);
    buttons.setScope(PartnerScope::Shown);
    QCOMPARE(buttons.scope(), PartnerScope::Selection);
}

void PartnerScopeTest::arrowsAndTabGoThroughTheButtons()
{
    PartnerScopeButtons buttons(scoped(), {PartnerScope::Selection, PartnerScope::Shown, PartnerScope::All},
                                PartnerScope::All, text("test"), Qt::Horizontal);
    auto *shown = buttons.findChild<QRadioButton *>(text("testShown"));
    auto *all = buttons.findChild<QRadioButton *>(text("testAll"));
    QVERIFY(all->focusPolicy() & Qt::TabFocus);
    QVERIFY(!(shown->focusPolicy() & Qt::TabFocus));
    buttons.show();
    buttons.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&buttons));
    const QSignalSpy changed(&buttons, &PartnerScopeButtons::changed);
    buttons.setFocus();
    QVERIFY(all->hasFocus());
    QTest::keyClick(all, Qt::Key_Left);
    QVERIFY(shown->hasFocus());
    QCOMPARE(buttons.scope(), PartnerScope::Shown);
    QCOMPARE(changed.count(), 1);
    QVERIFY(shown->focusPolicy() & Qt::TabFocus);
    QVERIFY(!(all->focusPolicy() & Qt::TabFocus));
}

QTEST_MAIN(PartnerScopeTest)
#include "partnerscope_test.moc"
