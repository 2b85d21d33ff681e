// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/editionpreparation.h"

#include "comparing/editiondoubts.h"
#include "support/filestate.h"
#include "support/sourcefolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <unistd.h>

namespace
{

QString text(const char *letters)
{
    return QString::fromUtf8(letters);
}

/// A table as recordColumns() tells, of every partner.
Sheet sheetOf(const EditionBase &base)
{
    const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(base.info, base.identity);
    Sheet sheet;
    sheet.file = QStringLiteral("partners.csv");
    sheet.rows.append({1, 0, {}});
    const QList<RecordColumn> columns = recordColumns(base.info.languages);
    for (const RecordColumn &column : columns)
        sheet.rows.first().cells.append(keyOf(column));
    for (const DraftPartner &partner : records->read(records->everyPartner())) {
        SheetRow row{static_cast<int>(sheet.rows.size()) + 1, 0, {}};
        for (const RecordColumn &column : columns)
            row.cells.append(recordCell(partner, column, base.info.languages));
        sheet.rows.append(row);
    }
    return sheet;
}

/// Writes into the cell of the partner with this slug.
void setCell(Sheet &sheet, const QString &slug, const QString &key, const QString &value)
{
    const QStringList heads = sheet.rows.first().cells;
    for (SheetRow &row : sheet.rows) {
        if (row.cells.value(heads.indexOf(QStringLiteral("slug"))) == slug)
            row.cells[heads.indexOf(key)] = value;
    }
}

} // namespace

class EditionPreparationTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void unchangedTableChangesNothing();
    void oneCellIsOneDifference();
    void missingPartnersStayOrGo_data();
    void missingPartnersStayOrGo();
    void mistakesTakeThePlaceOfDifferences();
    void newPartnersThatLookLikeOthersAreFound_data();
    void newPartnersThatLookLikeOthersAreFound();
    void mangledTextsThatAreNewAreFound();
    void mangledTextsAreComparedWholeAndByLanguage_data();
    void mangledTextsAreComparedWholeAndByLanguage();
    void searchForDoubtsCanBeEnded();
    void partnersWithoutShortNamesAreRecognised();
    void replacedCatalogueIsRefused();
    void workCanBeEnded_data();
    void workCanBeEnded();
    void cataloguesInUseAreNoTarget_data();
    void cataloguesInUseAreNoTarget();
    void targetMayBeAnyOtherCatalogue();
    void fileNamesAreHarmless_data();
    void fileNamesAreHarmless();

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder->filePath(text(name)); }
    [[nodiscard]] PreparedEdition prepared(const Sheet &sheet, const SheetOptions &options = {}) const
    {
        return std::get<PreparedEdition>(*prepareEdition(m_base, sheet, options));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SourceFolder m_source;
    EditionBase m_base;
};

void EditionPreparationTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(m_source.compile(file("open.sqlite"), {3, {}}), QString());
    const auto opened = Catalogue::open(file("open.sqlite"));
    const auto &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
    m_base = {catalogue->info(), catalogue->identity()};
}

void EditionPreparationTest::unchangedTableChangesNothing()
{
    const PreparedEdition edition = prepared(sheetOf(m_base));
    QCOMPARE(edition.reading.mistakes.size(), 0);
    QVERIFY(edition.difference && edition.difference->isEmpty());
    QCOMPARE(writeCatalogue(edition.reading.draft, {3, {}}, file("again.sqlite")), QString());
    QVERIFY(stateOf(file("again.sqlite")).bytes == stateOf(file("open.sqlite")).bytes);
}

void EditionPreparationTest::oneCellIsOneDifference()
{
    Sheet sheet = sheetOf(m_base);
    setCell(sheet, text("gent"), text("founded"), text("1818"));
    const PreparedEdition edition = prepared(sheet);
    QVERIFY(edition.difference);
    QCOMPARE(edition.difference->partners.size(), 1);
    const PartnerDifference &gent = edition.difference->partners.first();
    QCOMPARE(gent.slug, text("gent"));
    QCOMPARE(gent.fields, (QList<FieldDifference>{{{RecordField::Founded, {}}, text("1817"), text("1818")}}));
}

void EditionPreparationTest::missingPartnersStayOrGo_data()
{
    QTest::addColumn<bool>("keepsOthers");
    QTest::addColumn<int>("removed");
    QTest::newRow("stay") << true << 0;
    QTest::newRow("go") << false << 1;
}

void EditionPreparationTest::missingPartnersStayOrGo()
{
    QFETCH(const bool, keepsOthers);
    Sheet sheet = sheetOf(m_base);
    sheet.rows.removeIf([](const SheetRow &row) { return row.cells.first() == QLatin1String("alliance"); });
    const PreparedEdition edition = prepared(sheet, {{}, keepsOthers});
    QVERIFY2(edition.reading.mistakes.isEmpty(), qPrintable(mistakeText(edition.reading.mistakes.value(0))));
    QTEST(edition.difference->count(ChangeKind::Removed), "removed");
    QCOMPARE(edition.reading.notes.size(), 1);
    QCOMPARE(edition.reading.notes.first().contains(QLatin1String("stay as they are")), keepsOthers);
}

void EditionPreparationTest::mistakesTakeThePlaceOfDifferences()
{
    Sheet sheet = sheetOf(m_base);
    setCell(sheet, text("gent"), text("founded"), text("long ago"));
    const PreparedEdition edition = prepared(sheet);
    QCOMPARE(edition.reading.mistakes.size(), 1);
    QVERIFY(!edition.difference);
}

void EditionPreparationTest::newPartnersThatLookLikeOthersAreFound_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<bool>("keepsOthers");
    QTest::addColumn<QString>("duplicates");
    const auto row = [](const char *name, const QStringList &rows, bool keepsOthers, const char *duplicates) {
        QTest::newRow(name) << rows << keepsOthers << QString::fromUtf8(duplicates);
    };
    // Short name; name; website.
    row("nobody", {}, true, "");
    row("another one", {text("x;Bibliotheek;https://kb.nl")}, true, "");
    row("nearly the name", {text("x;Univversiteit Leiden;")}, true, "similar-name x leiden");
    row("of one that is left out", {text("x;Univversiteit Leiden;")}, false, "similar-name x leiden");
    row("a slug that comes first", {text("a;Leiden Universiteit;")}, true, "similar-name a leiden");
    row("the website", {text("a;Bibliotheek;http://ugent.be/en/")}, true, "same-site a gent");
    row("two new ones", {text("a;Bibliotheek;"), text("b;Bibliothek;")}, true, "similar-name b a");
    row("one that was there", {text("gent;Universiteit Leiden;")}, true, "");
}

void EditionPreparationTest::newPartnersThatLookLikeOthersAreFound()
{
    QFETCH(const QStringList, rows);
    QFETCH(const bool, keepsOthers);
    Sheet sheet;
    sheet.rows = {{1, 0, {text("slug"), text("name_nl"), text("kind"), text("place"), text("links")}}};
    for (const QString &row : rows.isEmpty() ? QStringList(text("alliance;Verbond;")) : rows) {
        const QStringList cells = row.split(QLatin1Char(';'));
        const QString link = cells.at(2).isEmpty() ? QString() : cells.at(2) + text(" | | website | true | W | W");
        sheet.rows.append({static_cast<int>(sheet.rows.size()) + 1,
                           0,
                           {cells.at(0), cells.at(1), text("university"), text("leiden"), link}});
    }
    const PreparedEdition edition = prepared(sheet, {{}, keepsOthers});
    QVERIFY2(edition.reading.mistakes.isEmpty(), qPrintable(mistakeText(edition.reading.mistakes.value(0))));
    QStringList found;
    for (const Doubt &doubt : edition.doubts)
        found.append(QStringList{slugOf(doubt.kind), doubt.slug, doubt.otherSlug}.join(QLatin1Char(' ')));
    QTEST(found.join(text(", ")), "duplicates");
}

void EditionPreparationTest::mangledTextsThatAreNewAreFound()
{
    Sheet sheet = sheetOf(m_base);
    setCell(sheet, text("gent"), text("name_nl"), QStringLiteral("UniversitÃ¤t Gent"));
    const PreparedEdition edition = prepared(sheet);
    QCOMPARE(edition.doubts.size(), 1);
    QCOMPARE(edition.doubts.first().kind, DoubtKind::MangledText);
    QCOMPARE(edition.doubts.first().slug, text("gent"));
    QCOMPARE(edition.doubts.first().probable, QStringLiteral("Universität Gent"));
    // What was so in the catalogue before is not told again.
    QCOMPARE(writeCatalogue(edition.reading.draft, {4, {}}, file("mangled.sqlite")), QString());
    const auto opened = Catalogue::open(file("mangled.sqlite"));
    const auto &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
    m_base = {catalogue->info(), catalogue->identity()};
    QCOMPARE(prepared(sheet).doubts.size(), 0);
}

void EditionPreparationTest::mangledTextsAreComparedWholeAndByLanguage_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("language"); // of the doubt; empty for none
    const QString longText = QStringLiteral("UniversitÃ¤t ") + QStringLiteral("word ").repeated(20);
    QTest::newRow("nothing new") << "description_en" << longText.trimmed() << "";
    QTest::newRow("another word after the first") << "description_en" << longText + QStringLiteral("KÃ¶ln") << "en";
    QTest::newRow("another language") << "description_nl" << longText.trimmed() << "nl";
    QTest::newRow("a harmless text") << "description_nl"
                                     << "Een universiteit."
                                     << "";
}

void EditionPreparationTest::mangledTextsAreComparedWholeAndByLanguage()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QFETCH(const QString, language);
    Sheet sheet = sheetOf(m_base);
    setCell(sheet, text("gent"), text("description_en"),
            QStringLiteral("UniversitÃ¤t ") + QStringLiteral("word ").repeated(20).trimmed());
    QCOMPARE(writeCatalogue(prepared(sheet).reading.draft, {4, {}}, file("mangled.sqlite")), QString());
    const auto opened = Catalogue::open(file("mangled.sqlite"));
    const auto &catalogue = std::get<std::unique_ptr<Catalogue>>(opened);
    m_base = {catalogue->info(), catalogue->identity()};
    setCell(sheet, text("gent"), key, value);
    const QList<Doubt> doubts = prepared(sheet).doubts;
    QCOMPARE(doubts.size(), language.isEmpty() ? 0 : 1);
    QCOMPARE(doubts.value(0).language.tag(), language);
}

void EditionPreparationTest::searchForDoubtsCanBeEnded()
{
    Draft draft;
    for (const char *slug : {"a", "leiden"}) {
        DraftPartner partner;
        partner.slug = text(slug);
        partner.name.set(*Language::fromTag(u"nl"), QStringLiteral("UniversitÃ¤t"));
        draft.partners.append(partner);
    }
    const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(m_base.info, m_base.identity);
    CatalogueRecordSource before(*records);
    int asked = 0;
    const auto endAfter = [&](int steps) {
        asked = 0;
        return editionDoubts(before, draft.partners, [&asked, steps](int, int) { return asked++ < steps; });
    };
    // What is left out, what was there, what is new, mangled texts.
    constexpr int steps = 4;
    for (int step = 0; step < steps; ++step)
        QVERIFY(!endAfter(step));
    const auto doubts = endAfter(steps);
    QCOMPARE(asked, steps);
    QVERIFY(doubts);
    QCOMPARE(doubts->size(), 3); // one name twice, and both are mangled
}

void EditionPreparationTest::partnersWithoutShortNamesAreRecognised()
{
    Sheet sheet = sheetOf(m_base);
    setCell(sheet, text("gent"), text("founded"), text("1818"));
    for (SheetRow &row : sheet.rows)
        row.cells.removeFirst();
    const PreparedEdition edition = prepared(sheet);
    QVERIFY2(edition.difference, qPrintable(mistakeText(edition.reading.mistakes.value(0))));
    QCOMPARE(edition.difference->partners.size(), 1);
    QCOMPARE(edition.difference->partners.first().slug, text("gent"));
    QCOMPARE(edition.difference->partners.first().fields.size(), 1);
    QCOMPARE(edition.reading.notes.size(), 1);
    QVERIFY(edition.doubts.isEmpty());
}

void EditionPreparationTest::replacedCatalogueIsRefused()
{
    const Sheet sheet = sheetOf(m_base);
    QCOMPARE(m_source.compile(file("open.sqlite"), {4, {}}), QString());
    const auto result = prepareEdition(m_base, sheet, {});
    QVERIFY(result && std::holds_alternative<Refusal>(*result));
    QCOMPARE(std::get<Refusal>(*result).reason, RefusalReason::Changed);
    QCOMPARE(std::get<Refusal>(*result).path, m_base.info.path);
}

void EditionPreparationTest::workCanBeEnded_data()
{
    QTest::addColumn<int>("steps");
    for (const int steps : {0, 1, 2})
        QTest::addRow("after %d", steps) << steps;
}

void EditionPreparationTest::workCanBeEnded()
{
    QFETCH(const int, steps);
    int asked = 0;
    const auto result = prepareEdition(m_base, sheetOf(m_base), {}, [&](int, int) { return asked++ < steps; });
    QVERIFY(!result);
    QVERIFY(asked >= steps);
}

void EditionPreparationTest::cataloguesInUseAreNoTarget_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("itself") << "open.sqlite";
    QTest::newRow("by way of the folder") << "folder/../open.sqlite";
    QTest::newRow("symbolic link") << "symbolic.sqlite";
    QTest::newRow("hard link") << "hard.sqlite";
    QTest::newRow("another suffix") << "edition.csv";
    QTest::newRow("no suffix") << "edition";
}

void EditionPreparationTest::cataloguesInUseAreNoTarget()
{
    QFETCH(const QString, name);
    const QString open = file("open.sqlite");
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(QFile::link(open, file("symbolic.sqlite")));
    QCOMPARE(::link(QFile::encodeName(open).constData(), QFile::encodeName(file("hard.sqlite")).constData()), 0);
    const QString problem = editionTargetProblem(m_folder->filePath(name), {QStringLiteral("/no/such.sqlite"), open});
    QVERIFY2(problem.contains(QFileInfo(name).completeBaseName()), qPrintable(problem));
}

void EditionPreparationTest::targetMayBeAnyOtherCatalogue()
{
    QCOMPARE(m_source.compile(file("older.sqlite"), {2, {}}), QString());
    for (const char *name : {"older.sqlite", "new.sqlite", "NEW.SQLITE", "no/such/folder.sqlite"})
        QCOMPARE(editionTargetProblem(file(name), {file("open.sqlite")}), QString());
}

void EditionPreparationTest::fileNamesAreHarmless_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("usual") << "leiden"
                           << "leiden-4.sqlite";
    QTest::newRow("a path") << "../x/y"
                            << "---x-y-4.sqlite";
    QTest::newRow("other letters") << QString::fromUtf8("λ a") << "--a-4.sqlite";
    QTest::newRow("long") << QString(5000, QLatin1Char('a'))
                          << QString(60, QLatin1Char('a')) + QLatin1String("-4.sqlite");
}

void EditionPreparationTest::fileNamesAreHarmless()
{
    QFETCH(const QString, id);
    QTEST(editionFileName(id, 4), "name");
}

QTEST_GUILESS_MAIN(EditionPreparationTest)
#include "editionpreparation_test.moc"
