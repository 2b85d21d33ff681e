// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/countdownpanel.h"
#include "kiosk/kioskfixture.h"
#include "kiosk/kiosksearchfield.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollBar>

namespace
{

/// Something to touch, as it is seen: what is scrolled out of sight is no part of it.
struct Target {
    QString name;
    QString spoken;
    QSize size;
    QRect seen;
};

/// The part of a widget that is not cut by the areas it lies in.
QRect seenPart(const QWidget *widget, const QWidget *window)
{
    QRect seen(widget->mapTo(window, QPoint()), widget->size());
    for (const QWidget *parent = widget->parentWidget(); parent && parent != window; parent = parent->parentWidget())
        seen &= QRect(parent->mapTo(window, QPoint()), parent->size());
    return seen & window->rect();
}

QList<Target> targetsOf(const KioskWindow &window)
{
    QList<Target> targets;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            targets.append({button->objectName(), button->accessibleName(), button->size(), seenPart(button, &window)});
    }
    for (const KioskSearchField *field : window.findChildren<KioskSearchField *>()) {
        if (field->isVisible())
            targets.append({field->objectName(), field->accessibleName(), field->size(), seenPart(field, &window)});
    }
    for (const PartnerRows *rows : window.findChildren<PartnerRows *>()) {
        for (int row = 0; rows->isVisible() && row < qMin(8, rows->model()->rowCount()); ++row) {
            QRect rect = rows->visualRect(rows->model()->index(row, 0));
            rect.setBottom(rect.bottom() - 8); // the distance that is a part of the row
            rect.translate(rows->viewport()->mapTo(&window, QPoint()));
            const QRect viewport(rows->viewport()->mapTo(&window, QPoint()), rows->viewport()->size());
            targets.append({QStringLiteral("row %1").arg(row),
                            rows->model()->index(row, 0).data(Qt::DisplayRole).toString(), rect.size(),
                            rect & viewport});
        }
    }
    return targets;
}

/// Pixels between two rectangles; below 0 if they overlap.
int distance(const QRect &one, const QRect &other)
{
    const int across = qMax(one.left() - other.right(), other.left() - one.right()) - 1;
    const int down = qMax(one.top() - other.bottom(), other.top() - one.bottom()) - 1;
    return qMax(across, down);
}

QStringList faultsOf(const KioskWindow &window, int least)
{
    QStringList faults;
    const QList<Target> targets = targetsOf(window);
    for (const Target &target : targets) {
        const QString size =
            QStringLiteral("%1 %2x%3").arg(target.name).arg(target.size.width()).arg(target.size.height());
        if (target.spoken.isEmpty())
            faults.append(target.name + QStringLiteral(" has no name"));
        if (target.size.width() < least || target.size.height() < least)
            faults.append(size + QStringLiteral(" is small"));
    }
    for (qsizetype one = 0; one < targets.size(); ++one) {
        for (qsizetype other = one + 1; other < targets.size(); ++other) {
            const QRect first = targets.at(one).seen;
            const QRect second = targets.at(other).seen;
            if (!first.isEmpty() && !second.isEmpty() && distance(first, second) < KioskAppearance::leastDistance)
                faults.append(QStringLiteral("%1 and %2: %3")
                                  .arg(targets.at(one).name, targets.at(other).name)
                                  .arg(distance(first, second)));
        }
    }
    return faults;
}

/// Texts that have less room than they need.
QStringList cutTexts(const KioskWindow &window)
{
    QStringList cut;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed =
            label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->height() < needed || (!label->wordWrap() && label->width() < label->sizeHint().width()))
            cut.append(QStringLiteral("%1 (%2 of %3)").arg(label->text().left(40)).arg(label->height()).arg(needed));
    }
    return cut;
}

} // namespace

class KioskTargetsTest final : public QObject
{
    Q_OBJECT

private slots:
    void noPageIsWiderThanTheScreen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textSize");
        QTest::addColumn<bool>("isWithinReach");
        for (const QSize size : {QSize(1024, 768), QSize(1080, 1920)}) {
            for (const int textSize : {100, 200}) {
                for (const bool isWithinReach : {false, true})
                    QTest::addRow("%dx%d %d%%%s", size.width(), size.height(), textSize, isWithinReach ? " low" : "")
                        << size << textSize << isWithinReach;
            }
        }
    }

    void noPageIsWiderThanTheScreen()
    {
        QFETCH(QSize, size);
        QFETCH(int, textSize);
        QFETCH(bool, isWithinReach);
        KioskFixture kiosk;
        kiosk.start(size);
        VisitorState &visitor = kiosk.visitor();
        visitor.setTextSize(textSize);
        visitor.setWithinReach(isWithinReach);
        QStringList wide;
        for (const Language &language : kiosk.catalogue().info().languages) {
            visitor.chooseLanguage(language);
            for (PartnerId id = 1; id <= kiosk.catalogue().info().partnerCount; id += shareOfWalks) {
                visitor.openPartner(id);
                settleKiosk();
                if (!kiosk.window().pages()->page()->fitsAcross())
                    wide.append(kiosk.catalogue().slugOfPartner(id));
            }
        }
        QCOMPARE(wide, QStringList());
    }

    void everythingCanBeTouched_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textSize");
        QTest::addColumn<bool>("isWithinReach");
        QTest::addColumn<QString>("language");
        for (const QSize size :
             {QSize(1024, 768), QSize(1080, 1920), QSize(1920, 1080), QSize(2160, 3840), QSize(3840, 2160)}) {
            for (const int textSize : {100, 150, 200}) {
                if (shareOfWalks > 1 && (textSize == 150 || size.width() > 2000))
                    continue;
                for (const bool isWithinReach : {false, true}) {
                    for (const QString &language : {QStringLiteral("nl"), QStringLiteral("en")})
                        QTest::addRow("%dx%d %d%% %s%s", size.width(), size.height(), textSize, qPrintable(language),
                                      isWithinReach ? " low" : "")
                            << size << textSize << isWithinReach << language;
                }
            }
        }
    }

    void everythingCanBeTouched()
    {
        QFETCH(QSize, size);
        QFETCH(int, textSize);
        QFETCH(bool, isWithinReach);
        QFETCH(QString, language);
        KioskFixture kiosk("language = \"" + language.toUtf8() + "\"\ntree = \"kind\"\n");
        kiosk.start(size);
        VisitorState &visitor = kiosk.visitor();
        visitor.setTextSize(textSize);
        visitor.setWithinReach(isWithinReach);
        const int least = KioskAppearance::leastTarget * qMax(1080, qMin(size.width(), size.height())) / 1080;
        const auto look = [&](const char *what) {
            settleKiosk();
            const QString folder = qEnvironmentVariable("PARTNERATLAS_PICTURES");
            if (!folder.isEmpty())
                kiosk.window().grab().save(
                    QStringLiteral("%1/%2 %3.png")
                        .arg(folder, QLatin1String(QTest::currentDataTag()), QLatin1String(what)));
            const QStringList faults = faultsOf(kiosk.window(), least);
            QVERIFY2(faults.isEmpty(),
                     qPrintable(QLatin1String(what) + QLatin1String(": ") + faults.join(QLatin1String("; "))));
            const QStringList cut = cutTexts(kiosk.window());
            QVERIFY2(cut.isEmpty(),
                     qPrintable(QLatin1String(what) + QLatin1String(": ") + cut.join(QLatin1String("; "))));
        };
        look("start");
        visitor.openCategory(kiosk.catalogue().categoryWithSlug(CategoryTree::Place, QStringLiteral("leiden"))->id);
        look("category");
        visitor.openEverybody();
        look("everybody");
        visitor.openPartner(kiosk.catalogue().partnerWithSlug(QStringLiteral("medical-delta")));
        look("partner");
        (void)visitor.toggleTakenAlong(visitor.place().partner);
        (void)visitor.toggleTakenAlong(kiosk.catalogue().partnerWithSlug(QStringLiteral("tu-delft")));
        visitor.openMyList();
        look("my list");
        visitor.openSearch();
        visitor.setWords(QStringLiteral("leiden"));
        look("search with the keyboard");
        visitor.setKeyboardShown(false);
        look("search");
        kiosk.window().countdown()->showSeconds(20);
        settleKiosk();
        const QStringList cut = cutTexts(kiosk.window());
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1String("; "))));
        QVERIFY(kiosk.window().rect().contains(kiosk.window().countdown()->geometry()));
    }
};

QTEST_MAIN(KioskTargetsTest)
#include "kiosktargets_test.moc"
