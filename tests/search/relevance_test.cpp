// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/interruption.h"
#include "catalogue/searchindex.h"

#include <QFile>
#include <QMap>
#include <QTest>

namespace
{

constexpr int mostShown = 3; // the partner that is meant must be among so many

struct Search {
    QString kind;
    QString text;
    QStringList expected;
};

/// searches.tsv was written from what people type, before the first ranking was made; it is never bent to a result.
QList<Search> everySearch()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/tests/search/searches.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The searches of a test cannot be read.");
    QList<Search> searches;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        searches.append({cells.at(0), cells.at(1), cells.at(2).split(QLatin1Char('|'))});
    }
    return searches;
}

/// Searches without typing errors.
bool isExact(const Search &search)
{
    return search.kind != QLatin1String("typo");
}

} // namespace

/// The bundled catalogue is searched as people would; what they mean must be among the first three.
class RelevanceTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void meantPartnerIsAmongTheFirst_data();
    void meantPartnerIsAmongTheFirst();
    void listIsLargeAndOfEveryKind();
    void cleanupTestCase();

private:
    [[nodiscard]] QStringList first(const QString &text) const;

    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<SearchIndex> m_index;
    int m_found = 0;
    int m_all = 0;
};

void RelevanceTest::initTestCase()
{
    auto opened = Catalogue::open(QStringLiteral(BUNDLED_CATALOGUE));
    QVERIFY(std::holds_alternative<std::unique_ptr<Catalogue>>(opened));
    m_catalogue = std::move(std::get<std::unique_ptr<Catalogue>>(opened));
    m_index = SearchIndex::open(m_catalogue->info(), m_catalogue->identity());
    QVERIFY(m_index);
}

QStringList RelevanceTest::first(const QString &text) const
{
    const SearchAnswer answer = m_index->search(PartnerFilter::parse(text), m_catalogue->info().languages.first(),
                                                QDate(2026, 11, 25), std::make_shared<Interruption>());
    QStringList slugs;
    for (const PartnerId partner : answer.partners.mid(0, mostShown))
        slugs.append(m_catalogue->slugOfPartner(partner));
    return slugs;
}

void RelevanceTest::meantPartnerIsAmongTheFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<bool>("isExact");
    for (const Search &search : everySearch())
        QTest::newRow(qPrintable(search.kind + QLatin1String(": ") + search.text))
            << search.text << search.expected << isExact(search);
}

void RelevanceTest::meantPartnerIsAmongTheFirst()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QFETCH(bool, isExact);
    const QStringList found = first(text);
    const bool isFound =
        std::any_of(expected.begin(), expected.end(), [&](const QString &slug) { return found.contains(slug); });
    ++m_all;
    m_found += isFound ? 1 : 0;
    if (!isFound)
        qInfo("%s: %s instead of %s", qPrintable(text), qPrintable(found.join(QLatin1String(", "))),
              qPrintable(expected.join(QLatin1Char('|'))));
    if (isExact)
        QVERIFY2(isFound, qPrintable(found.join(QLatin1String(", "))));
}

void RelevanceTest::listIsLargeAndOfEveryKind()
{
    QMap<QString, int> kinds;
    for (const Search &search : everySearch())
        ++kinds[search.kind];
    QCOMPARE(kinds.size(), 12);
    QVERIFY(everySearch().size() >= 120);
    for (const int count : std::as_const(kinds))
        QVERIFY(count >= 5);
}

void RelevanceTest::cleanupTestCase()
{
    qInfo("%d of %d searches find what is meant", m_found, m_all);
    QVERIFY(m_found * 100 >= m_all * 95);
}

QTEST_GUILESS_MAIN(RelevanceTest)
#include "relevance_test.moc"
