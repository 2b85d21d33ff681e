// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/countdownpanel.h"
#include "kiosk/kioskfixture.h"
#include "kiosk/onscreenkeyboard.h"

#include <QRandomGenerator>
#include <QScrollBar>

#include <functional>

using namespace std::chrono_literals;

namespace
{

/// What a visitor sees and can use, widget by widget: a second account of the state, from the window itself.
QStringList shownState(const KioskFixture &kiosk)
{
    QStringList lines{kiosk.page(), QString::fromUtf8(kiosk.visitor().serialised()), QApplication::font().toString(),
                      QApplication::palette().color(QPalette::Window).name()};
    for (const QWidget *widget : kiosk.window().findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QPoint at = widget->mapTo(&kiosk.window(), QPoint());
        QString line = QStringLiteral("%1 %2 %3,%4 %5x%6 ")
                           .arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
                           .arg(at.x())
                           .arg(at.y())
                           .arg(widget->width())
                           .arg(widget->height());
        line += widget->accessibleName() + (widget->hasFocus() ? QStringLiteral(" focus") : QString());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            line += QString::number(button->isChecked()) + QString::number(button->isDown()) +
                    QString::number(button->isEnabled());
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget))
            line += QString::number(area->verticalScrollBar()->value());
        lines.append(line);
    }
    return lines;
}

/// Every key of the keyboard as the next visitor finds it, who opens the search page; goes back to the start.
QStringList keyboardKeys(const KioskFixture &kiosk)
{
    kiosk.visitor().openSearch();
    settleKiosk();
    QStringList keys;
    for (const KioskButton *key : kiosk.window().keyboard()->findChildren<KioskButton *>()) {
        if (key->isVisible())
            keys.append(key->objectName() + QLatin1Char(' ') + key->label() + QLatin1Char(' ') + key->accessibleName() +
                        QString::number(key->isChecked()) + QString::number(key->isDown()));
    }
    kiosk.visitor().reset();
    settleKiosk();
    return keys;
}

/// Any button that is there, as a finger finds it.
void pressAny(const QWidget &part, QRandomGenerator &random)
{
    QList<KioskButton *> buttons;
    for (KioskButton *button : part.findChildren<KioskButton *>()) {
        if (button->isVisible() && button->isEnabled())
            buttons.append(button);
    }
    if (!buttons.isEmpty())
        buttons.at(random.bounded(int(buttons.size())))->click();
}

/// One random thing that a visitor does.
void act(const KioskFixture &kiosk, QRandomGenerator &random)
{
    VisitorState &visitor = kiosk.visitor();
    const Catalogue &catalogue = kiosk.catalogue();
    switch (random.bounded(20)) {
    case 0:
        return visitor.openCategory(random.bounded(1, 30));
    case 1:
        return visitor.openPartner(random.bounded(1, catalogue.info().partnerCount + 1));
    case 2:
        return visitor.openEverybody();
    case 3:
        return visitor.openSearch();
    case 4:
        return visitor.openMyList();
    case 5:
        return visitor.goBack();
    case 6:
        return random.bounded(4) == 0 ? visitor.goHome() : visitor.goBack();
    case 7:
        return visitor.chooseLanguage(
            catalogue.info().languages.at(random.bounded(int(catalogue.info().languages.size()))));
    case 8:
        return visitor.setTextSize(100 + 25 * random.bounded(5));
    case 9:
        return visitor.setHighContrast(random.bounded(2) == 0);
    case 10:
        return visitor.setWithinReach(random.bounded(2) == 0);
    case 11:
        return visitor.setWords(visitor.words() + QChar(u'a' + random.bounded(26)));
    case 12:
        return visitor.setKeyboardShown(random.bounded(2) == 0);
    case 13:
        (void)visitor.toggleTakenAlong(random.bounded(1, catalogue.info().partnerCount + 1));
        return;
    case 14:
        return kiosk.window().pages()->page()->setScroll(random.bounded(2000));
    case 15:
        return pressAny(kiosk.window(), random);
    default:
        // Its keys are many beside all others, and some lead to other ones.
        if (!visitor.isKeyboardShown())
            return visitor.openSearch();
        return pressAny(*kiosk.window().keyboard(), random);
    }
}

/// A last press somewhere, and then nobody is there.
void goAway(KioskFixture &kiosk, QRandomGenerator &random)
{
    const QSize size = kiosk.window().size();
    QTest::mouseClick(kiosk.window().windowHandle(), Qt::LeftButton, {},
                      QPoint(random.bounded(size.width()), random.bounded(size.height())));
    kiosk.pass(31s);
}

} // namespace

class KioskResetTest final : public QObject
{
    Q_OBJECT

private slots:
    /// The promise of the kiosk: whatever somebody did, the next visitor finds the start.
    void anyWayEndsAtTheSameStart_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("landscape") << QSize(1920, 1080);
        QTest::newRow("portrait") << QSize(1080, 1920);
        QTest::newRow("small") << QSize(1024, 768);
    }

    void anyWayEndsAtTheSameStart()
    {
        QFETCH(QSize, size);
        KioskFixture kiosk("language = \"nl\"\n[times]\nidle = 10\ncountdown = 20\nattract = 0\n");
        kiosk.start(size);
        kiosk.visitor().reset();
        settleKiosk();
        const QStringList start = shownState(kiosk);
        const QStringList keys = keyboardKeys(kiosk);
        QVERIFY(!keys.isEmpty());
        QRandomGenerator random(20261129);
        for (int way = 0; way < 40 / shareOfWalks; ++way) {
            const int steps = random.bounded(1, 25);
            for (int step = 0; step < steps; ++step) {
                act(kiosk, random);
                if (random.bounded(3) == 0)
                    settleKiosk();
            }
            if (way % 2 == 0)
                kiosk.visitor().reset();
            else
                goAway(kiosk, random);
            settleKiosk();
            QCOMPARE(shownState(kiosk), start);
            QCOMPARE(keyboardKeys(kiosk), keys);
        }
    }

    void pagesThatWereLeftAreGone()
    {
        KioskFixture kiosk;
        kiosk.start();
        const qsizetype before = kiosk.window().findChildren<QObject *>().size();
        const auto topLevels = QApplication::topLevelWidgets().size();
        for (int turn = 0; turn < 30; ++turn) {
            kiosk.visitor().openPartner(1 + turn);
            kiosk.visitor().openSearch();
            settleKiosk();
            kiosk.visitor().reset();
            settleKiosk();
        }
        QCOMPARE(kiosk.window().findChildren<QObject *>().size(), before);
        QCOMPARE(QApplication::topLevelWidgets().size(), topLevels);
    }
};

QTEST_MAIN(KioskResetTest)
#include "kioskreset_test.moc"
