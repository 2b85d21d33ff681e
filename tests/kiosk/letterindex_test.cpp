// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/letterindex.h"

#include "catalogue/catalogue.h"

#include <QCollator>
#include <QTest>

#include <algorithm>

namespace
{

QString written(const QList<LetterStop> &stops)
{
    QStringList texts;
    for (const LetterStop &stop : stops)
        texts.append(stop.letter + QString::number(stop.row));
    return texts.join(QLatin1Char(' '));
}

QString written(const QList<LetterGroup> &groups)
{
    QStringList texts;
    for (const LetterGroup &group : groups)
        texts.append(group.text() + QString::number(group.row));
    return texts.join(QLatin1Char(' '));
}

Language dutch()
{
    return Language::fromTag(u"nl").value();
}

QList<LetterStop> stopsOf(const QStringList &names)
{
    return letterStops(
        static_cast<int>(names.size()), [&names](int row) { return names.at(row); }, dutch());
}

} // namespace

class LetterIndexTest final : public QObject
{
    Q_OBJECT

private slots:
    void lettersThatNobodyHasAreLeftOut()
    {
        QCOMPARE(written(stopsOf({QStringLiteral("Aalto"), QStringLiteral("Centrum"), QStringLiteral("Zuyd")})),
                 QStringLiteral("A0 C1 Z2"));
    }

    void capitalsAndAccentsStandWithTheirLetter()
    {
        QCOMPARE(written(stopsOf(
                     {QStringLiteral("a1"), QStringLiteral("Ábc"), QStringLiteral("École"), QStringLiteral("elf")})),
                 QStringLiteral("A0 E2"));
    }

    void numbersAndSignsComeFirstUnderOneSign()
    {
        QCOMPARE(written(stopsOf({QStringLiteral("’s-Gravenhage"), QStringLiteral("4TU"), QStringLiteral("Delft")})),
                 QStringLiteral("#0 D2"));
    }

    void namesInOtherLettersStandBehindTheLast()
    {
        QCOMPARE(written(stopsOf({QStringLiteral("Delft"), QStringLiteral("Αθήνα")})), QStringLiteral("D0 Z1"));
    }

    void anEmptyListHasNone() { QVERIFY(stopsOf({}).isEmpty()); }

    void everyPartnerStandsUnderItsOwnLetter()
    {
        auto opened = Catalogue::open(QStringLiteral(BUNDLED_CATALOGUE));
        const auto &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
        for (const Language &language : catalogue->info().languages) {
            const PartnerList partners = catalogue->everyPartner(language);
            const auto nameAt = [&](int row) {
                return catalogue->nameOf(partners.at(row)).in(language, catalogue->info().languages).text;
            };
            const QList<LetterStop> stops = letterStops(partners.size(), nameAt, language);
            QVERIFY(stops.size() > 10);
            for (int number = 0; number < stops.size(); ++number) {
                const int end = number + 1 < stops.size() ? stops.at(number + 1).row : partners.size();
                for (int row = stops.at(number).row; row < end; ++row) {
                    const QString first =
                        nameAt(row).left(1).normalized(QString::NormalizationForm_D).left(1).toUpper();
                    QCOMPARE(first.at(0).isLetter() ? first : QStringLiteral("#"), stops.at(number).letter);
                }
            }
        }
    }

    void aHugeListIsNotReadAsAWhole()
    {
        int reads = 0;
        const auto nameAt = [&reads](int row) {
            ++reads;
            return QString(QChar(u'a' + row / 5000)) + QString::number(row);
        };
        QCOMPARE(letterStops(120000, nameAt, dutch()).size(), 24);
        QVERIFY2(reads < 600, qPrintable(QString::number(reads)));
    }

    void groupsAreEvenAndHoldEveryLetter()
    {
        const QList<LetterStop> stops = {{QStringLiteral("A"), 0},
                                         {QStringLiteral("B"), 3},
                                         {QStringLiteral("C"), 4},
                                         {QStringLiteral("D"), 9},
                                         {QStringLiteral("E"), 12}};
        QCOMPARE(written(letterGroups(stops, 9)), QStringLiteral("A0 B3 C4 D9 E12"));
        QCOMPARE(written(letterGroups(stops, 2)), QStringLiteral("A–B0 C–E4"));
        QCOMPARE(written(letterGroups(stops, 1)), QStringLiteral("A–E0"));
        QVERIFY(letterGroups(stops, 0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(LetterIndexTest)
#include "letterindex_test.moc"
