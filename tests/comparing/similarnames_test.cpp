// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/similarnames.h"

#include "benchmarks/random.h"

#include <QElapsedTimer>
#include <QTest>

namespace
{

bool areAlike(const QString &one, const QString &other)
{
    SimilarNames names;
    names.add(one, 1);
    names.add(other, 2);
    return !names.pairs().isEmpty();
}

} // namespace

class SimilarNamesTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesAreAlikeOrNot_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("alike");
        const auto row = [](const char *one, const char *other, bool isAlike) {
            QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other) << isAlike;
        };
        row("Universiteit Utrecht", "Universiteit Utrecht", true);
        row("Univeristeit Leiden", "Universiteit Leiden", true);
        row("Université de Liège", "UNIVERSITE DE LIEGE", true);
        row("Naturalis", "Naturlis", true);
        row("Bio-Science Park", "Bioscience Park", true);
        row("University of Edinburgh", "University of Edinburg", true);
        row("Wereld museum Leiden", "Wereldmuseum Leiden", true);
        row("North Holland Archives", "South Holland Archives", false);
        row("Paris 1 University", "Paris 3 University", false);
        row("LUMC", "LUMB", false);
        row("Universiteit Leiden", "Universiteit Leuven", false);
        row("Europa Nostra Fund", "Europa Nostra Hub", false);
        row("", "", false);
        row("!!!", "???", false);
    }
    void namesAreAlikeOrNot()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(areAlike(one, other), "alike");
        QTEST(areAlike(other, one), "alike");
    }

    void namesOfOneOwnerAreNotTold()
    {
        SimilarNames names;
        names.add(QStringLiteral("Ghent University"), 1);
        names.add(QStringLiteral("Gent University"), 1);
        QVERIFY(names.pairs().isEmpty());
        names.add(QStringLiteral("Gent Universiti"), 2);
        QCOMPARE(names.pairs().size(), 1);
        QCOMPARE(names.pairs().first().earlier, 1);
        QCOMPARE(names.pairs().first().later, 2);
        QCOMPARE(names.pairs().first().name, QStringLiteral("Gent University"));
    }

    /// Blocks find what a look at every pair finds.
    void noNameIsMissed()
    {
        Random random(3);
        const QString letters = QStringLiteral("abcde ");
        QStringList all;
        for (int number = 0; number < 200; ++number) {
            QString name;
            for (int letter = random.between(8, 24); letter > 0; --letter)
                name += letters.at(random.below(static_cast<int>(letters.size())));
            all.append(name);
            for (int edit = random.below(3); edit > 0; --edit)
                name[random.below(static_cast<int>(name.size()))] = QLatin1Char('e');
            all.append(name);
        }
        SimilarNames names;
        for (int number = 0; number < all.size(); ++number)
            names.add(all.at(number), number);
        QMap<int, int> found;
        for (const SimilarNames::Pair &pair : names.pairs())
            found.insert(pair.later, pair.earlier);
        QVERIFY(found.size() > 50);
        for (int later = 0; later < all.size(); ++later) {
            bool isAlike = false;
            for (int earlier = 0; earlier < later && !isAlike; ++earlier)
                isAlike = areAlike(all.at(earlier), all.at(later));
            QCOMPARE(found.contains(later), isAlike);
            QVERIFY(!isAlike || areAlike(all.at(found.value(later)), all.at(later)));
        }
    }

    void timeGrowsWithTheNumberOfNames()
    {
        SimilarNames names;
        for (int number = 0; number < 20'000; ++number)
            names.add(QStringLiteral("Universiteit van %1ville").arg(number * 7919, 0, 36), number);
        QElapsedTimer timer;
        timer.start();
        (void)names.pairs();
        QVERIFY2(timer.elapsed() < 20'000, "20,000 names take too long");
    }

    void distanceIsToldUpToItsLimit()
    {
        QCOMPARE(editDistance(QStringLiteral("abc"), QStringLiteral("abc"), 2), 0);
        QCOMPARE(editDistance(QStringLiteral("abc"), QStringLiteral("bcd"), 2), 2);
        QCOMPARE(editDistance(QString(), QStringLiteral("ab"), 2), 2);
        QCOMPARE(editDistance(QStringLiteral("abcdef"), QStringLiteral("uvwxyz"), 2), 3);
        QCOMPARE(editDistance(QStringLiteral("abc"), QStringLiteral("abd"), 0), 1);
    }
};

QTEST_GUILESS_MAIN(SimilarNamesTest)
#include "similarnames_test.moc"
