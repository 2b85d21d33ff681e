// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/random.h"
#include "comparing/cataloguedifference.h"
#include "comparing/differencetext.h"
#include "compiling/formulaguard.h"
#include "exporting/exportfixture.h"
#include "spreadsheets/partnersheet.h"
#include "spreadsheets/sheetreader.h"

#include <QTest>

namespace
{

/// Of columns by which nobody is recognised.
const QStringList editedKeys = {QStringLiteral("description_nl"), QStringLiteral("description_en"),
                                QStringLiteral("founded"),        QStringLiteral("started"),
                                QStringLiteral("country"),        QStringLiteral("checked_on"),
                                QStringLiteral("status"),         QStringLiteral("related")};

ExportProfile everything(bool hasKeys)
{
    ExportProfile profile;
    profile.hasEverything = true;
    profile.hasKeys = hasKeys;
    return profile;
}

} // namespace

/// A table of the bundled catalogue without its short names is understood all the same.
class NamelessRoundTripTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyPartnerIsRecognised_data();
    void everyPartnerIsRecognised();
    void namesAloneAreEnough();
    void randomEditsComeBackExactly();
    void whoSharesANameIsTold();

private:
    /// The exported table without the column of the short names.
    [[nodiscard]] Sheet tableWithoutSlugs(bool hasKeys, const char *language) const;
    [[nodiscard]] CatalogueDifference differenceTo(const Draft &draft);
    /// A value that the cell does not have.
    [[nodiscard]] QString anotherValue(const DraftPartner &partner, const RecordColumn &column, Random &random) const;

    std::unique_ptr<ExportFixture> m_bundled;
    Draft m_base;
};

void NamelessRoundTripTest::init()
{
    m_bundled = std::make_unique<ExportFixture>(QStringLiteral(BUNDLED_CATALOGUE));
    m_base = m_bundled->records().draft();
}

Sheet NamelessRoundTripTest::tableWithoutSlugs(bool hasKeys, const char *language) const
{
    const QByteArray bytes = ExportFixture::bytesOf(m_bundled->request(everything(hasKeys), language));
    Sheet sheet = std::get<Sheet>(readSheet(bytes, QStringLiteral("partners.csv")));
    for (SheetRow &row : sheet.rows)
        row.cells.removeFirst();
    return sheet;
}

CatalogueDifference NamelessRoundTripTest::differenceTo(const Draft &draft)
{
    CatalogueRecordSource before(m_bundled->records());
    DraftRecordSource after(draft, {});
    return compareCatalogues(before, after).value_or(CatalogueDifference());
}

void NamelessRoundTripTest::everyPartnerIsRecognised_data()
{
    QTest::addColumn<bool>("hasKeys");
    QTest::newRow("keys as headings") << true;
    QTest::newRow("headings for people") << false;
}

void NamelessRoundTripTest::everyPartnerIsRecognised()
{
    QFETCH(const bool, hasKeys);
    const SheetReading reading = readPartnerSheet(tableWithoutSlugs(hasKeys, "en"), m_base, {});
    QVERIFY2(reading.mistakes.isEmpty(), qPrintable(mistakeText(reading.mistakes.value(0))));
    QCOMPARE(reading.notes.size(), 1);
    QVERIFY(reading.notes.first().startsWith(QString::number(m_base.partners.size())));
    const CatalogueDifference difference = differenceTo(reading.draft);
    QVERIFY2(difference.isEmpty(), qPrintable(differenceText(difference, m_base.languages.first())));
}

void NamelessRoundTripTest::namesAloneAreEnough()
{
    for (const Language &language : m_base.languages) {
        Sheet sheet;
        sheet.rows.append({1, 0, {keyOf({RecordField::Name, language})}});
        for (const DraftPartner &partner : m_base.partners)
            sheet.rows.append({static_cast<int>(sheet.rows.size()) + 1,
                               0,
                               {partner.name.exactly(language).toUpper() + QLatin1String(" ")}});
        // Nobody says that the capitals are no change.
        SheetReading reading = readPartnerSheet(sheet, m_base, {});
        QVERIFY2(reading.mistakes.isEmpty(), qPrintable(mistakeText(reading.mistakes.value(0))));
        QCOMPARE(reading.draft.partners.size(), m_base.partners.size());
        for (qsizetype place = 0; place < m_base.partners.size(); ++place) {
            QCOMPARE(reading.draft.partners.at(place).slug, m_base.partners.at(place).slug);
            reading.draft.partners[place].name = m_base.partners.at(place).name;
        }
        QVERIFY(differenceTo(reading.draft).isEmpty());
    }
}

QString NamelessRoundTripTest::anotherValue(const DraftPartner &partner, const RecordColumn &column,
                                            Random &random) const
{
    const QString known = recordCell(partner, column, m_base.languages);
    QString value = known;
    while (value == known) {
        if (column.field == RecordField::Description)
            value = QStringLiteral("Text %1 of “%2”.").arg(random.below(1000)).arg(partner.slug);
        else if (column.field == RecordField::Country)
            value = random.pick(QStringList({QStringLiteral("FR"), QStringLiteral("JP"), QString()}));
        else if (column.field == RecordField::Status)
            value = slugOf(random.pick(QList<PartnerStatus>({PartnerStatus::Active, PartnerStatus::Ended})));
        else if (column.field == RecordField::Related)
            value = random.pick(m_base.partners).slug;
        else
            value = QString::number(random.between(1900, 1950));
        if (column.field == RecordField::Related && value == partner.slug)
            value = known; // nobody is related to himself
    }
    return value;
}

void NamelessRoundTripTest::randomEditsComeBackExactly()
{
    Random random(2026);
    Sheet sheet = tableWithoutSlugs(true, "en");
    const QStringList headings = sheet.rows.first().cells;
    // What every cell should be, by slug and key; the table is in the order of the list in English.
    QMap<QString, QMap<QString, QString>> edits;
    const QList<DraftPartner> listed = m_bundled->records().read(m_bundled->partners("en"));
    QCOMPARE(listed.size(), sheet.rows.size() - 1);
    for (int count = 0; count < 200;) {
        const qsizetype row = random.below(static_cast<int>(listed.size()));
        const QString key = random.pick(editedKeys);
        const DraftPartner &partner = listed.at(row);
        if (edits.value(partner.slug).contains(key))
            continue;
        const QString value = anotherValue(partner, *recordColumnWithKey(key, m_base.languages), random);
        QStringList &cells = sheet.rows[row + 1].cells;
        while (cells.size() < headings.size())
            cells.append(QString());
        cells[headings.indexOf(key)] = guarded(value);
        edits[partner.slug].insert(key, value);
        ++count;
    }
    const SheetReading reading = readPartnerSheet(sheet, m_base, {});
    QVERIFY2(reading.mistakes.isEmpty(), qPrintable(mistakeText(reading.mistakes.value(0))));
    QMap<QString, QMap<QString, QString>> found;
    const CatalogueDifference difference = differenceTo(reading.draft);
    QVERIFY(difference.head.isEmpty());
    for (const PartnerDifference &partner : difference.partners) {
        QCOMPARE(partner.kind, ChangeKind::Changed);
        for (const FieldDifference &field : partner.fields)
            found[partner.slug].insert(keyOf(field.column), field.after);
    }
    QCOMPARE(found, edits);
}

void NamelessRoundTripTest::whoSharesANameIsTold()
{
    // Two partners get the name of two others, and nothing else by which they are known.
    for (const int place : {10, 20}) {
        DraftPartner &partner = m_base.partners[place];
        partner.name = m_base.partners.at(place + 1).name;
        for (const int one : {place, place + 1}) {
            m_base.partners[one].identifiers.clear();
            m_base.partners[one].links.clear();
            m_base.partners[one].otherNames.clear();
        }
    }
    const QList<RecordColumn> columns = recordColumns(m_base.languages).mid(1);
    Sheet sheet;
    sheet.rows.append({1, 0, {}});
    for (const RecordColumn &column : columns)
        sheet.rows.first().cells.append(keyOf(column));
    for (const DraftPartner &partner : m_base.partners) {
        SheetRow row{static_cast<int>(sheet.rows.size()) + 1, 0, {}};
        for (const RecordColumn &column : columns)
            row.cells.append(guarded(recordCell(partner, column, m_base.languages)));
        sheet.rows.append(row);
    }
    QList<int> rows;
    for (const Mistake &mistake : readPartnerSheet(sheet, m_base, {}).mistakes) {
        if (mistake.problem.startsWith(QLatin1String("The row can mean more than one partner: ")))
            rows.append(mistake.position.line);
    }
    QCOMPARE(rows, QList<int>({12, 13, 22, 23}));
}

QTEST_GUILESS_MAIN(NamelessRoundTripTest)
#include "namelessroundtrip_test.moc"
