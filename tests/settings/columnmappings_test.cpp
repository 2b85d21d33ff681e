// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/columnmappings.h"

#include "settings/settings.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace
{

QString text(const char *letters)
{
    return QString::fromUtf8(letters);
}

const QStringList headings{text("Naam, volledig"), text("Korte naam"), text("Postbus; \"x\"")};
const ColumnMappings::Mapping mapping{
    {text("Naam, volledig"), text("name_nl")}, {text("Korte naam"), text("slug")}, {text("Postbus; \"x\""), QString()}};

} // namespace

class ColumnMappingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingIsKnownAtFirst();
    void mappingComesBackInTheNextStart();
    void orderOfTheColumnsDoesNotMatter();
    void anotherColumnMakesAnotherTable();
    void laterAnswerReplacesTheEarlierOne();
    void headingsAreProposedFromTheNewestTableThatHasThem();
    void oldestTableGoes();
    void tableWithTooMuchInItsHeadingsIsNotKept();
    void whatIsNoMappingInTheFileIsPassedOver_data();
    void whatIsNoMappingInTheFileIsPassedOver();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("partneratlas.ini")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ColumnMappingsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ColumnMappingsTest::nothingIsKnownAtFirst()
{
    Settings settings(file());
    const ColumnMappings mappings(settings);
    QVERIFY(!mappings.of(headings));
    QVERIFY(!mappings.of({}));
    QVERIFY(mappings.proposedFor(headings).isEmpty());
}

void ColumnMappingsTest::mappingComesBackInTheNextStart()
{
    {
        Settings settings(file());
        ColumnMappings(settings).remember(headings, mapping);
    }
    Settings settings(file());
    settings.useCatalogue(QStringLiteral("another")); // an office's table is the same for each
    QCOMPARE(ColumnMappings(settings).of(headings), mapping);
}

void ColumnMappingsTest::orderOfTheColumnsDoesNotMatter()
{
    Settings settings(file());
    ColumnMappings mappings(settings);
    mappings.remember(headings, mapping);
    QCOMPARE(mappings.of({headings.at(2), headings.at(0), headings.at(1)}), mapping);
}

void ColumnMappingsTest::anotherColumnMakesAnotherTable()
{
    Settings settings(file());
    ColumnMappings mappings(settings);
    mappings.remember(headings, mapping);
    QVERIFY(!mappings.of(headings.first(2)));
    QVERIFY(!mappings.of(headings + QStringList{QStringLiteral("Land")}));
}

void ColumnMappingsTest::laterAnswerReplacesTheEarlierOne()
{
    Settings settings(file());
    ColumnMappings mappings(settings);
    mappings.remember(headings, mapping);
    ColumnMappings::Mapping later = mapping;
    later.insert(headings.first(), QStringLiteral("name_en"));
    mappings.remember(headings, later);
    QCOMPARE(mappings.of(headings), later);
}

void ColumnMappingsTest::headingsAreProposedFromTheNewestTableThatHasThem()
{
    Settings settings(file());
    ColumnMappings mappings(settings);
    mappings.remember(headings, mapping);
    mappings.remember({text("Korte naam"), text("Land")},
                      {{text("Korte naam"), QString()}, {text("Land"), text("country")}});
    const ColumnMappings::Mapping expected{
        {text("Korte naam"), QString()}, {text("Land"), text("country")}, {text("Naam, volledig"), text("name_nl")}};
    QCOMPARE(mappings.proposedFor({text("Naam, volledig"), text("Land"), text("Korte naam"), text("Stad")}), expected);
}

void ColumnMappingsTest::oldestTableGoes()
{
    Settings settings(file());
    ColumnMappings mappings(settings);
    for (int number = 0; number <= ColumnMappings::mostTables; ++number)
        mappings.remember({QString::number(number)}, {{QString::number(number), QStringLiteral("slug")}});
    QVERIFY(!mappings.of({QStringLiteral("0")}));
    QVERIFY(mappings.of({QStringLiteral("1")}));
    QVERIFY(mappings.of({QString::number(ColumnMappings::mostTables)}));
}

void ColumnMappingsTest::tableWithTooMuchInItsHeadingsIsNotKept()
{
    Settings settings(file());
    ColumnMappings mappings(settings);
    const QStringList vast{QString(ColumnMappings::mostCharacters + 1, QLatin1Char('x'))};
    mappings.remember(vast, {{vast.first(), QStringLiteral("slug")}});
    QVERIFY(!mappings.of(vast));
}

void ColumnMappingsTest::whatIsNoMappingInTheFileIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("[{");
    QTest::newRow("an object") << QByteArray(R"({"headings": ["A"]})");
    QTest::newRow("other types") << QByteArray(
        R"([1, "x", {"headings": "A"}, {"headings": [], "columns": {"A": "slug"}}])");
}

void ColumnMappingsTest::whatIsNoMappingInTheFileIsPassedOver()
{
    QFETCH(const QByteArray, written);
    Settings settings(file());
    settings.set(Setting::ColumnMappings, written);
    ColumnMappings mappings(settings);
    QVERIFY(!mappings.of({text("A")}));
    QVERIFY(mappings.proposedFor({text("A")}).isEmpty());
    mappings.remember({text("A")}, {{text("A"), text("slug")}});
    QVERIFY(mappings.of({text("A")}));
}

QTEST_GUILESS_MAIN(ColumnMappingsTest)
#include "columnmappings_test.moc"
