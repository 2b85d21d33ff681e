// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kioskbar.h"

#include "kiosk/kioskappearance.h"
#include "kiosk/kioskbutton.h"
#include "kiosk/visitorstate.h"

#include <QTest>

#include <memory>

namespace
{

QList<Language> languagesOf(int count)
{
    QList<Language> languages;
    for (const QStringView tag : {u"nl", u"en", u"de", u"fr", u"es"}) {
        if (languages.size() < count)
            languages.append(Language::fromTag(tag).value());
    }
    return languages;
}

} // namespace

class KioskBarTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KioskAppearance> m_appearance;
    std::unique_ptr<BrowsingState> m_browsing;
    std::unique_ptr<VisitorState> m_visitor;
    std::unique_ptr<KioskBar> m_bar;

    void show(const QSize &screen, int languages, int textSize = KioskAppearance::smallestText)
    {
        m_appearance->setScreenSize(screen);
        m_appearance->setTextSize(textSize);
        m_bar->setLanguages(languagesOf(languages));
        m_bar->show();
        fit(screen.width());
    }

    void fit(int width)
    {
        QCoreApplication::processEvents(); // the font
        m_bar->resize(width, m_bar->heightForWidth(width));
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QList<KioskButton *> shown() const
    {
        QList<KioskButton *> buttons;
        for (KioskButton *button : m_bar->findChildren<KioskButton *>()) {
            if (button->isVisible())
                buttons.append(button);
        }
        return buttons;
    }

    [[nodiscard]] KioskButton *button(const char *name) const
    {
        return m_bar->findChild<KioskButton *>(QLatin1String(name));
    }

    /// What is too small, outside, or too near to another one.
    [[nodiscard]] QStringList faults() const
    {
        QStringList found;
        const QList<KioskButton *> buttons = shown();
        const int half = m_appearance->distance() / 2;
        for (const KioskButton *one : buttons) {
            if (!m_bar->rect().contains(one->geometry()))
                found.append(one->objectName() + QStringLiteral(" is outside"));
            if (one->width() < m_appearance->target() || one->height() < m_appearance->target())
                found.append(one->objectName() + QStringLiteral(" is small"));
            for (const KioskButton *other : buttons) {
                const QRect room = one->geometry().adjusted(-half, -half, half, half);
                if (one != other && room.intersects(other->geometry().adjusted(-half, -half, half, half)))
                    found.append(one->objectName() + QStringLiteral(" is near ") + other->objectName());
            }
        }
        return found;
    }

    [[nodiscard]] int lines() const
    {
        QSet<int> tops;
        for (const KioskButton *known : shown())
            tops.insert(known->y());
        return int(tops.size());
    }

    [[nodiscard]] static bool hasWords(const KioskButton &known) { return known.width() == known.widthWith(true); }

private slots:
    void init()
    {
        m_appearance = std::make_unique<KioskAppearance>(KioskAppearance::Theme::Light);
        m_browsing = std::make_unique<BrowsingState>();
        m_visitor = std::make_unique<VisitorState>(*m_browsing);
        m_bar = std::make_unique<KioskBar>(*m_visitor, *m_appearance);
    }

    void cleanup()
    {
        m_bar.reset();
        m_visitor.reset();
        m_browsing.reset();
        m_appearance.reset();
    }

    void nothingIsOutsideOrTooNear_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<int>("languages");
        QTest::addColumn<int>("textSize");
        for (const QSize screen : {QSize(1024, 768), QSize(768, 1024), QSize(1080, 1920), QSize(1280, 800),
                                   QSize(1920, 1080), QSize(3840, 2160), QSize(2160, 3840)}) {
            for (const int languages : {1, 2, 3, 5}) {
                for (const int textSize : {100, 150, 200})
                    QTest::addRow("%dx%d, %d languages, %d%%", screen.width(), screen.height(), languages, textSize)
                        << screen << languages << textSize;
            }
        }
    }

    void nothingIsOutsideOrTooNear()
    {
        QFETCH(QSize, screen);
        QFETCH(int, languages);
        QFETCH(int, textSize);
        show(screen, languages, textSize);
        QCOMPARE(shown().size(), 8 + languages);
        QCOMPARE(faults().join(QLatin1Char('\n')), QString());
        m_bar->setLow(true);
        fit(screen.width());
        QCOMPARE(faults().join(QLatin1Char('\n')), QString());
        m_bar->setReduced(true);
        fit(screen.width());
        QCOMPARE(shown().size(), 2 + languages);
        QCOMPARE(faults().join(QLatin1Char('\n')), QString());
    }

    void aWideScreenHasAllWordsInOneLine()
    {
        show(QSize(3840, 1080), 2);
        QCOMPARE(lines(), 1);
        for (const KioskButton *known : shown())
            QVERIFY2(hasWords(*known), qPrintable(known->objectName()));
    }

    void wordsOfTheWayStayLongest()
    {
        show(QSize(3840, 1080), 2);
        bool wereOnlyThoseOfTheWay = false;
        for (int width = 3800; width >= 1000 && lines() == 1; width -= 20) {
            fit(width);
            if (lines() > 1 || hasWords(*button("contrast")))
                continue;
            wereOnlyThoseOfTheWay = true;
            QVERIFY(hasWords(*button("home")) && hasWords(*button("search")));
        }
        QVERIFY(wereOnlyThoseOfTheWay);
        QCOMPARE(lines(), 2);
        QVERIFY(hasWords(*button("home")));
    }

    void languagesAlwaysHaveTheirNames()
    {
        for (const int width : {1024, 1920}) {
            show(QSize(width, 1080), 3);
            for (const char *name : {"language-nl", "language-en", "language-de"})
                QVERIFY2(hasWords(*button(name)), name);
        }
    }

    void aLowBarHasOneLineAndIsLower()
    {
        show(QSize(1024, 768), 2);
        const int high = m_bar->height();
        QCOMPARE(lines(), 2);
        m_bar->setLow(true);
        fit(1024);
        QCOMPARE(lines(), 1);
        QVERIFY(m_bar->height() < high);
    }

    void fromTheRightEverythingIsTurnedRound()
    {
        show(QSize(1920, 1080), 2);
        const QRect left = button("home")->geometry();
        m_bar->setLayoutDirection(Qt::RightToLeft);
        fit(1900);
        fit(1920);
        QCOMPARE(button("home")->geometry().right(), 1919 - left.left());
        QCOMPARE(faults().join(QLatin1Char('\n')), QString());
    }

    void theChosenLanguageIsMarkedAndStaysSo()
    {
        show(QSize(1920, 1080), 3);
        m_browsing->setLanguage(Language::fromTag(u"nl").value());
        button("language-de")->click();
        QCOMPARE(m_visitor->language().tag(), QStringLiteral("de"));
        button("language-de")->click(); // a second touch does not let it go
        QVERIFY(button("language-de")->isChecked());
        QVERIFY(!button("language-nl")->isChecked() && !button("language-en")->isChecked());
        QCOMPARE(m_visitor->language().tag(), QStringLiteral("de"));
    }

    void languagesThatGoLeaveNoButton()
    {
        show(QSize(1920, 1080), 5);
        m_bar->setLanguages(languagesOf(2));
        fit(1920);
        QCOMPARE(shown().size(), 10);
        QCOMPARE(faults().join(QLatin1Char('\n')), QString());
    }
};

QTEST_MAIN(KioskBarTest)
#include "kioskbar_test.moc"
