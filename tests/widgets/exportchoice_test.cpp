// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportchoice.h"

#include <QTest>

class ExportChoiceTest final : public QObject
{
    Q_OBJECT

private slots:
    void profileComesBack_data();
    void profileComesBack();
    void columnsThatAreLeftOutKeepTheirPlace();
    void columnThatIsChosenAgainStandsWhereItStood();
    void sameColumnsAreTheSameChoice();
    void onlyTablesHaveColumns_data();
    void onlyTablesHaveColumns();
};

void ExportChoiceTest::profileComesBack_data()
{
    QTest::addColumn<ExportProfile>("profile");
    for (const ExportProfile &profile : builtInProfiles())
        QTest::addRow("%s", qPrintable(profile.name)) << profile;
    ExportProfile profile;
    profile.name = QStringLiteral("everything else");
    profile.format = ExportFormat::Pdf;
    profile.opensIn = OpensIn::ExcelDutch;
    profile.layout = PdfLayout::Booklet;
    profile.partners = ExportedPartners::Selection;
    profile.hasEveryLanguage = true;
    profile.hasEverything = true;
    profile.hasKeys = true;
    profile.columns = {ListColumn::Note, ListColumn::Slug, ListColumn::Name};
    profile.unknownColumns = QStringList{QStringLiteral("colour")};
    profile.sort = ExportSort{ListColumn::Started, true};
    QTest::newRow("everything else") << profile;
    profile.language = *Language::fromTag(u"nl");
    profile.columns.clear();
    QTest::newRow("no columns") << profile;
    profile.columns = everyListColumn();
    QTest::newRow("all columns") << profile;
}

void ExportChoiceTest::profileComesBack()
{
    QFETCH(const ExportProfile, profile);
    const ExportChoice choice = choiceOf(profile);
    QCOMPARE(profileOf(choice, profile.name), profile);
    QVERIFY(choiceOf(profileOf(choice, QString())) == choice);
    QCOMPARE(choice.columns.order.size(), everyListColumn().size());
    for (const ListColumn column : everyListColumn())
        QVERIFY(choice.columns.order.contains(column));
}

void ExportChoiceTest::columnsThatAreLeftOutKeepTheirPlace()
{
    QCOMPARE(choiceOf(ExportProfile()).columns.order, everyListColumn());
    ExportProfile profile;
    profile.columns = {ListColumn::Website, ListColumn::Name};
    const QList<ListColumn> order = choiceOf(profile).columns.order;
    QCOMPARE(order.first(), ListColumn::Website);
    // What follows the website when columns are offered follows it here.
    QCOMPARE(order.indexOf(ListColumn::Links), 1);
    QCOMPARE(order.indexOf(ListColumn::OtherLanguageName), order.indexOf(ListColumn::Name) + 1);
}

void ExportChoiceTest::columnThatIsChosenAgainStandsWhereItStood()
{
    ExportProfile profile;
    profile.columns = {ListColumn::Kind, ListColumn::Place, ListColumn::Name};
    ColumnChoice columns = choiceOf(profile).columns;
    columns.setChosen(ListColumn::Place, false);
    QCOMPARE(columns.columns(), QList({ListColumn::Kind, ListColumn::Name}));
    columns.setChosen(ListColumn::Place, true);
    QCOMPARE(columns.columns(), profile.columns);
}

void ExportChoiceTest::sameColumnsAreTheSameChoice()
{
    ColumnChoice one;
    one.setChosen(ListColumn::Name, false);
    one.setChosen(ListColumn::Name, true);
    QVERIFY(one == ColumnChoice());
}

void ExportChoiceTest::onlyTablesHaveColumns_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<PdfLayout>("layout");
    QTest::addColumn<bool>("isTable");
    QTest::newRow("csv") << ExportFormat::Csv << PdfLayout::Booklet << true;
    QTest::newRow("xlsx") << ExportFormat::Xlsx << PdfLayout::List << true;
    QTest::newRow("json") << ExportFormat::Json << PdfLayout::List << false;
    QTest::newRow("jsonld") << ExportFormat::JsonLd << PdfLayout::List << false;
    QTest::newRow("pdf list") << ExportFormat::Pdf << PdfLayout::List << true;
    QTest::newRow("pdf sheets") << ExportFormat::Pdf << PdfLayout::Sheets << false;
    QTest::newRow("pdf booklet") << ExportFormat::Pdf << PdfLayout::Booklet << false;
}

void ExportChoiceTest::onlyTablesHaveColumns()
{
    QFETCH(const ExportFormat, format);
    QFETCH(const PdfLayout, layout);
    QFETCH(const bool, isTable);
    ExportChoice choice;
    choice.format = format;
    choice.layout = layout;
    QCOMPARE(hasColumns(choice), isTable);
    QCOMPARE(mayHaveEveryLanguage(choice), isTable);
    choice.columns.hasEverything = true;
    QCOMPARE(hasEverything(choice), format != ExportFormat::Pdf);
    QCOMPARE(mayHaveEveryLanguage(choice), isTable && format == ExportFormat::Pdf);
}

QTEST_GUILESS_MAIN(ExportChoiceTest)
#include "exportchoice_test.moc"
