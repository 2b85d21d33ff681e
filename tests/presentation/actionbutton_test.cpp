// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/actionbutton.h"

#include "presentation/lineicon.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

class ActionButtonTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itShowsWhatTheActionIs();
    void itFollowsTheAction();
    void clickTriggersTheActionAndLetsItDecide();
    void itIsLargeEnoughForItsText();
    void stateIsSeen();

private:
    std::unique_ptr<QAction> m_action;
    std::unique_ptr<ActionButton> m_button;
};

void ActionButtonTest::init()
{
    m_button.reset();
    m_action = std::make_unique<QAction>();
    m_action->setObjectName(QStringLiteral("pick"));
    m_action->setIcon(lineIcon(LineShape::Star));
    m_action->setText(QStringLiteral("Add to &List…"));
    m_action->setIconText(QStringLiteral("Add"));
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_button = std::make_unique<ActionButton>(m_action.get());
}

void ActionButtonTest::itShowsWhatTheActionIs()
{
    QCOMPARE(m_button->objectName(), QStringLiteral("button-pick"));
    QCOMPARE(m_button->text(), QStringLiteral("Add"));
    QCOMPARE(m_button->accessibleName(), QStringLiteral("Add"));
    QCOMPARE(m_button->toolTip(), QStringLiteral("Add (Ctrl+L)"));
    QVERIFY(!m_button->isCheckable());
}

void ActionButtonTest::itFollowsTheAction()
{
    m_action->setCheckable(true);
    m_action->setChecked(true);
    m_action->setIconText(QStringLiteral("Added, and a longer text"));
    const QSize before = m_button->sizeHint();
    QVERIFY(m_button->isCheckable() && m_button->isChecked());
    QCOMPARE(m_button->accessibleName(), QStringLiteral("Added, and a longer text"));
    m_action->setEnabled(false);
    QVERIFY(!m_button->isEnabled());
    m_action->setIconText(QStringLiteral("Add"));
    QVERIFY(m_button->sizeHint().width() < before.width());
}

void ActionButtonTest::clickTriggersTheActionAndLetsItDecide()
{
    const QSignalSpy triggered(m_action.get(), &QAction::triggered);
    m_action->setCheckable(true);
    connect(m_action.get(), &QAction::triggered, this, [this] { m_action->setChecked(false); });
    m_button->click();
    QCOMPARE(triggered.count(), 1);
    QVERIFY(!m_button->isChecked());
}

void ActionButtonTest::itIsLargeEnoughForItsText()
{
    for (const int points : {9, 20}) {
        QFont font = m_button->font();
        font.setPointSize(points);
        m_button->setFont(font);
        QVERIFY(m_button->sizeHint().height() >= 32);
        QVERIFY(m_button->sizeHint().height() > m_button->fontMetrics().height());
        QVERIFY(m_button->sizeHint().width() >= m_button->fontMetrics().horizontalAdvance(m_button->text()) + 40);
        QCOMPARE(m_button->minimumSizeHint(), m_button->sizeHint());
    }
}

void ActionButtonTest::stateIsSeen()
{
    m_button->resize(m_button->sizeHint());
    const QImage usual = m_button->grab().toImage();
    m_action->setIcon(lineIcon(LineShape::FilledStar));
    const QImage filled = m_button->grab().toImage();
    QVERIFY(filled != usual);
    m_action->setEnabled(false);
    QVERIFY(m_button->grab().toImage() != filled);
}

QTEST_MAIN(ActionButtonTest)
#include "actionbutton_test.moc"
