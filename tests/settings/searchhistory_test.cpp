// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/searchhistory.h"

#include "settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace
{

PartnerFilter filter(const QString &text)
{
    return PartnerFilter::parse(text);
}

} // namespace

class SearchHistoryTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void thereAreNoneAtFirst();
    void newestIsFirst();
    void eachStandsThereOnce();
    void oldestGo();
    void emptySearchIsNotKept();
    void searchThatIsTooLongIsNotKept();
    void searchesComeBackInAnyCatalogue();
    void clearedIsEmptyForGood();
    void whatIsNoSearchInTheFileIsPassedOver();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("partneratlas.ini")); }
    [[nodiscard]] static QString textsOf(const Settings &settings)
    {
        return settings.texts(Setting::Searches).join(QLatin1Char('|'));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SearchHistoryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SearchHistoryTest::thereAreNoneAtFirst()
{
    Settings settings(file());
    QVERIFY(SearchHistory(settings).searches().isEmpty());
    QVERIFY(!settings.has(Setting::Searches));
}

void SearchHistoryTest::newestIsFirst()
{
    Settings settings(file());
    SearchHistory history(settings);
    QVERIFY(history.record(filter(QStringLiteral("mus"))));
    QVERIFY(history.record(filter(QStringLiteral("museum, \"a b\" soort:museum"))));
    const QList<PartnerFilter> expected{filter(QStringLiteral("museum, \"a b\" kind:museum")),
                                        filter(QStringLiteral("mus"))};
    QCOMPARE(history.searches(), expected);
}

void SearchHistoryTest::eachStandsThereOnce()
{
    Settings settings(file());
    SearchHistory history(settings);
    for (const char *text : {"a", "b", "a"})
        QVERIFY(history.record(filter(QString::fromLatin1(text))));
    QCOMPARE(textsOf(settings), QStringLiteral("a|b"));
    QVERIFY(!history.record(filter(QStringLiteral("a"))));
    QCOMPARE(textsOf(settings), QStringLiteral("a|b"));
}

void SearchHistoryTest::oldestGo()
{
    Settings settings(file());
    SearchHistory history(settings);
    for (int number = 1; number <= 30; ++number)
        QVERIFY(history.record(filter(QStringLiteral("word%1").arg(number))));
    QCOMPARE(history.searches().size(), SearchHistory::mostSearches);
    QCOMPARE(history.searches().first().text(), QStringLiteral("word30"));
    QCOMPARE(history.searches().last().text(), QStringLiteral("word11"));
}

void SearchHistoryTest::emptySearchIsNotKept()
{
    Settings settings(file());
    QVERIFY(!SearchHistory(settings).record({}));
    QVERIFY(!settings.has(Setting::Searches));
}

void SearchHistoryTest::searchThatIsTooLongIsNotKept()
{
    Settings settings(file());
    PartnerFilter endless;
    for (int number = 0; number < 400; ++number)
        endless.add(FilterKey::City, QStringLiteral("city-%1").arg(number));
    QVERIFY(!SearchHistory(settings).record(endless));
}

void SearchHistoryTest::searchesComeBackInAnyCatalogue()
{
    {
        Settings settings(file());
        settings.useCatalogue(QStringLiteral("one"));
        QVERIFY(SearchHistory(settings).record(filter(QStringLiteral("leiden"))));
    }
    Settings settings(file());
    settings.useCatalogue(QStringLiteral("other"));
    QCOMPARE(SearchHistory(settings).searches(), QList<PartnerFilter>{filter(QStringLiteral("leiden"))});
}

void SearchHistoryTest::clearedIsEmptyForGood()
{
    {
        Settings settings(file());
        SearchHistory history(settings);
        QVERIFY(history.record(filter(QStringLiteral("leiden"))));
        history.clear();
        QVERIFY(history.searches().isEmpty());
    }
    Settings settings(file());
    QVERIFY(SearchHistory(settings).searches().isEmpty());
}

void SearchHistoryTest::whatIsNoSearchInTheFileIsPassedOver()
{
    QFile ini(file());
    QVERIFY(ini.open(QIODevice::WriteOnly));
    QByteArray list = "\"\", leiden, \"  \", leiden, \"...\"";
    for (int number = 0; number < 5000; ++number)
        list += ", word" + QByteArray::number(number);
    QVERIFY(ini.write("[search]\nrecent=" + list + "\n") > 0);
    ini.close();
    Settings settings(file());
    const QList<PartnerFilter> found = SearchHistory(settings).searches();
    QCOMPARE(found.size(), SearchHistory::mostSearches);
    QCOMPARE(found.first().text(), QStringLiteral("leiden"));
    QCOMPARE(found.at(1).text(), QStringLiteral("word0"));
}

QTEST_GUILESS_MAIN(SearchHistoryTest)
#include "searchhistory_test.moc"
