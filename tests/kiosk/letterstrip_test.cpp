// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/letterstrip.h"

#include "kiosk/kioskappearance.h"
#include "kiosk/kioskbutton.h"

#include <QSignalSpy>
#include <QTest>

class LetterStripTest final : public QObject
{
    Q_OBJECT

private:
    const KioskAppearance m_appearance{KioskAppearance::Theme::Light};

    /// All letters; ten names begin with each.
    static QList<LetterStop> alphabet()
    {
        QList<LetterStop> stops;
        for (int letter = 0; letter < 26; ++letter)
            stops.append({QString(QChar(u'A' + letter)), letter * 10});
        return stops;
    }

    static QList<KioskButton *> buttonsOf(const LetterStrip &strip) { return strip.findChildren<KioskButton *>(); }

    static void showIn(LetterStrip &strip, int width)
    {
        strip.resize(width, strip.sizeHint().height());
        strip.show();
    }

private slots:
    void everyLetterHasAButtonWhereThereIsRoom()
    {
        LetterStrip strip(alphabet(), m_appearance);
        showIn(strip, 2000);
        QCOMPARE(buttonsOf(strip).size(), 26);
        QCOMPARE(buttonsOf(strip).at(3)->label(), QStringLiteral("D"));
    }

    void buttonsAreLargeApartAndInside_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const int width : {60, 200, 400, 700, 952, 1000, 1300, 1792, 3700}) {
            QTest::addRow("%d", width) << width << Qt::LeftToRight;
            QTest::addRow("%d from the right", width) << width << Qt::RightToLeft;
        }
    }

    void buttonsAreLargeApartAndInside()
    {
        QFETCH(int, width);
        QFETCH(Qt::LayoutDirection, direction);
        LetterStrip strip(alphabet(), m_appearance);
        strip.setLayoutDirection(direction);
        showIn(strip, width);
        const QList<KioskButton *> buttons = buttonsOf(strip);
        QVERIFY(!buttons.isEmpty());
        for (qsizetype position = 0; position < buttons.size(); ++position) {
            const QRect place = buttons.at(position)->geometry();
            QVERIFY(strip.rect().contains(place));
            QVERIFY(place.width() >= m_appearance.target() && place.height() >= m_appearance.target());
            if (position == 0)
                continue;
            const QRect before = buttons.at(position - 1)->geometry();
            const int gap =
                direction == Qt::LeftToRight ? place.left() - before.right() - 1 : before.left() - place.right() - 1;
            QVERIFY2(gap >= m_appearance.distance(), qPrintable(QString::number(gap)));
        }
    }

    void aTouchLeadsToTheFirstRowOfItsLetters()
    {
        LetterStrip strip(alphabet(), m_appearance);
        showIn(strip, 500);
        const QSignalSpy wanted(&strip, &LetterStrip::rowWanted);
        const QList<KioskButton *> buttons = buttonsOf(strip);
        QVERIFY(buttons.size() > 2 && buttons.size() < 26);
        for (KioskButton *button : buttons)
            QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.size(), buttons.size());
        QCOMPARE(wanted.first().first().toInt(), 0);
        for (qsizetype position = 0; position < buttons.size(); ++position) {
            const QString first = buttons.at(position)->label().left(1);
            QCOMPARE(wanted.at(position).first().toInt(), (first.front().unicode() - u'A') * 10);
        }
    }

    void whoHearsItHearsWhereAGroupEnds()
    {
        LetterStrip strip(alphabet(), m_appearance);
        showIn(strip, 500);
        for (const KioskButton *button : buttonsOf(strip)) {
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(button->accessibleName().contains(button->label().right(1)));
        }
    }

    void anotherWidthHasOtherGroups()
    {
        LetterStrip strip(alphabet(), m_appearance);
        showIn(strip, 500);
        const qsizetype narrow = buttonsOf(strip).size();
        strip.resize(2000, strip.height());
        QCOMPARE(buttonsOf(strip).size(), 26);
        strip.resize(500, strip.height());
        QCOMPARE(buttonsOf(strip).size(), narrow);
    }

    void nothingToShowIsNoButton()
    {
        LetterStrip strip({}, m_appearance);
        showIn(strip, 500);
        QVERIFY(buttonsOf(strip).isEmpty());
    }
};

QTEST_MAIN(LetterStripTest)
#include "letterstrip_test.moc"
