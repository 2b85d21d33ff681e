// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/filestate.h"
#include "widgets/exportsteps.h"
#include "widgets/neweditiondialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QRadioButton>
#include <QStackedWidget>

namespace
{

constexpr int longest = 120'000; // milliseconds: LibreOffice starts slowly

/// Opens a file in LibreOffice and saves it in another format, as a person does.
void saveInLibreOffice(const QString &path, const char *format)
{
    const QString folder = QFileInfo(path).absolutePath();
    QProcess office;
    office.start(QStringLiteral("soffice"),
                 {QStringLiteral("-env:UserInstallation=file://") + folder + QStringLiteral("/office"),
                  QStringLiteral("--headless"), QStringLiteral("--convert-to"), QLatin1String(format),
                  QStringLiteral("--infilter=CSV:44,34,76,1,,0,false,true"), QStringLiteral("--outdir"), folder, path});
    QVERIFY2(office.waitForFinished(longest), qPrintable(office.errorString()));
    QCOMPARE(office.exitCode(), 0);
}

} // namespace

/// An officer filters, picks three partners, takes them along in a spreadsheet, edits it in LibreOffice, makes an
/// edition of it, sees what changed, and opens it. Each step continues where the last one ended.
class OfficerJourneyTest final : public QObject, private ExportSteps
{
    Q_OBJECT

private slots:
    void initTestCase();
    void filterNarrowsTheList();
    void threePartnersArePicked();
    void everythingAboutThemIsExported();
    void spreadsheetIsEditedInLibreOffice();
    void spreadsheetIsReadAndShowsWhatChanged();
    void editionIsSavedAndOpened();
    void bundledCatalogueIsAsItWas();
    void cleanupTestCase() { end(); }

private:
    [[nodiscard]] NewEditionDialog *newEdition() const { return dialog<NewEditionDialog>(); }
    [[nodiscard]] QString pageOfEdition() const
    {
        return newEdition()->findChild<QStackedWidget *>(QStringLiteral("editionPages"))->currentWidget()->objectName();
    }

    FileState m_bundled;
};

void OfficerJourneyTest::initTestCase()
{
    m_bundled = stateOf(QStringLiteral(BUNDLED_CATALOGUE));
    begin();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void OfficerJourneyTest::filterNarrowsTheList()
{
    search("kind:museum");
    QVERIFY(resultSlugs().size() > 3);
    QVERIFY(resultSlugs().contains(text("rijksmuseum-boerhaave")));
}

void OfficerJourneyTest::threePartnersArePicked()
{
    results().setFocus();
    press(Qt::Key_Home);
    for (int number = 0; number < 3; ++number) {
        press(Qt::Key_D, Qt::ControlModifier);
        press(Qt::Key_Down);
    }
    QCOMPARE(selection().partners().size(), 3);
    QCOMPARE(picked(), resultSlugs().mid(0, 3).join(QLatin1Char(' ')));
}

void OfficerJourneyTest::everythingAboutThemIsExported()
{
    open();
    QVERIFY2(summary().startsWith(text("3 partners")), qPrintable(summary()));
    click(in<QCheckBox>("everyColumn"));
    chooseIn("opensIn", 2); // LibreOffice
    exportTo(path("partners.csv"));
    QVERIFY2(message().contains(path("partners.csv")), qPrintable(message()));
    QCOMPARE(bytesOfFile(path("partners.csv")).count("\r\n\""), 3); // a row for each, below the headings
    press(Qt::Key_Escape);
    QTRY_VERIFY(!exportDialog());
}

void OfficerJourneyTest::spreadsheetIsEditedInLibreOffice()
{
    QByteArray table = bytesOfFile(path("partners.csv"));
    const QByteArray name = '"' +
                            m_program->catalogue()
                                .nameOf(ids({selection().partners().first().slug}).first())
                                .exactly(languageWithTag("en"))
                                .toUtf8() +
                            '"';
    QVERIFY(table.contains(name));
    table.replace(name, "\"A museum with another name\"");
    QFile file(path("partners.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(table), table.size());
    file.close();
    saveInLibreOffice(path("partners.csv"), "xlsx");
    QVERIFY(QFile::exists(path("partners.xlsx")));
}

void OfficerJourneyTest::spreadsheetIsReadAndShowsWhatChanged()
{
    m_program->action("newEdition")->trigger();
    QTRY_VERIFY(newEdition());
    newEdition()->activateWindow();
    QVERIFY(waitUntilActive(newEdition()));
    auto *file = newEdition()->findChild<QWidget *>(text("spreadsheetFile"));
    file->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), path("partners.xlsx"));
    click(newEdition()->findChild<QRadioButton *>(text("keepOthers")));
    click(newEdition()->findChild<QWidget *>(text("editionNext")));
    QTRY_COMPARE_WITH_TIMEOUT(pageOfEdition(), text("editionResultPage"), 30'000);
    QCOMPARE(newEdition()->findChild<QLabel *>(text("differenceSummary"))->text(), text("1 partner changed."));
    const auto *differences = newEdition()->findChild<QListView *>(text("differences"));
    QCOMPARE(differences->model()->index(0, 0).data().toString(), text("A museum with another name"));
}

void OfficerJourneyTest::editionIsSavedAndOpened()
{
    click(newEdition()->findChild<QWidget *>(text("editionNext")));
    settle();
    auto *chooser = newEdition()->findChild<QFileDialog *>(text("saveEditionDialog"));
    QVERIFY(chooser);
    chooser->findChild<QLineEdit *>()->setText(path("new.sqlite"));
    QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
    const auto *saved = newEdition()->findChild<QLabel *>(text("editionSaved"));
    QTRY_VERIFY(saved->isVisible() && saved->text().contains(path("new.sqlite")));
    click(newEdition()->findChild<QWidget *>(text("editionNext")));
    QTRY_COMPARE(m_program->catalogue().info().path, path("new.sqlite"));
    const PartnerId changed = ids({selection().partners().first().slug}).first();
    QCOMPARE(m_program->catalogue().nameOf(changed).exactly(languageWithTag("en")), text("A museum with another name"));
    QCOMPARE(selection().partners().size(), 3); // it survives a new catalogue
}

void OfficerJourneyTest::bundledCatalogueIsAsItWas()
{
    QVERIFY(stateOf(QStringLiteral(BUNDLED_CATALOGUE)) == m_bundled);
}

QTEST_MAIN(OfficerJourneyTest)
#include "officerjourney_test.moc"
