// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/neweditionwork.h"

#include "settings/settings.h"
#include "support/filestate.h"
#include "support/sourcefolder.h"
#include "widgets/editionsheet.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

namespace
{

QString text(const char *letters)
{
    return QString::fromUtf8(letters);
}

using Prepared = std::shared_ptr<const PreparedEdition>;

} // namespace

/// The work of a new edition without its dialog.
class NewEditionWorkTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void knownTableIsPreparedAtOnce();
    void unknownColumnsAreAskedFor();
    void answerIsRememberedForTheNextTable();
    void rememberedColumnOfAnotherCatalogueIsAskedForAgain();
    void columnWithoutHeadingCanBeLeftOut();
    void tableWithTooManyColumnsIsAMistake();
    void fileThatIsNoTableIsUnreadable();
    void replacedCatalogueIsRefused();
    void stoppedWorkSaysSoAndNothingElse();
    void savingThatIsStoppedLeavesNothingOrSaysWhereItIs();
    void readingAgainSeesTheMendedFile();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(text(name)); }
    [[nodiscard]] EditionSheet sheet() const { return EditionSheet(*m_catalogue); }
    void start();
    /// Reads partners.csv, and waits for an answer.
    void read();
    [[nodiscard]] const PreparedEdition &edition() { return *m_prepared->last().first().value<Prepared>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    SourceFolder m_source;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<NewEditionWork> m_work;
    std::unique_ptr<QSignalSpy> m_prepared;
    std::unique_ptr<QSignalSpy> m_columnsWanted;
    std::unique_ptr<QSignalSpy> m_refused;
    std::unique_ptr<QSignalSpy> m_stopped;
    std::unique_ptr<QSignalSpy> m_saved;
};

void NewEditionWorkTest::initTestCase()
{
    qRegisterMetaType<Prepared>();
    qRegisterMetaType<Refusal>();
}

void NewEditionWorkTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(m_source.compile(path("open.sqlite"), {3, {}}), QString());
    m_catalogue = std::get<std::unique_ptr<Catalogue>>(Catalogue::open(path("open.sqlite")));
    m_settings = std::make_unique<Settings>(path("partneratlas.ini"));
    start();
}

void NewEditionWorkTest::start()
{
    m_work = std::make_unique<NewEditionWork>(EditionBase{m_catalogue->info(), m_catalogue->identity()}, *m_settings);
    m_prepared = std::make_unique<QSignalSpy>(m_work.get(), &NewEditionWork::prepared);
    m_columnsWanted = std::make_unique<QSignalSpy>(m_work.get(), &NewEditionWork::columnsWanted);
    m_refused = std::make_unique<QSignalSpy>(m_work.get(), &NewEditionWork::refused);
    m_stopped = std::make_unique<QSignalSpy>(m_work.get(), &NewEditionWork::stopped);
    m_saved = std::make_unique<QSignalSpy>(m_work.get(), &NewEditionWork::saved);
}

void NewEditionWorkTest::cleanup()
{
    m_work.reset();
    m_settings.reset();
    m_catalogue.reset();
}

void NewEditionWorkTest::read()
{
    m_work->read(path("partners.csv"), false);
    QTRY_VERIFY(!m_work->isRunning());
}

void NewEditionWorkTest::knownTableIsPreparedAtOnce()
{
    EditionSheet sheet = this->sheet();
    sheet.set(text("gent"), text("founded"), text("1818"));
    sheet.write(path("partners.csv"));
    read();
    QCOMPARE(m_columnsWanted->size(), 0);
    QCOMPARE(m_prepared->size(), 1);
    QCOMPARE(edition().reading.mistakes.size(), 0);
    QCOMPARE(edition().difference->partners.size(), 1);
}

void NewEditionWorkTest::unknownColumnsAreAskedFor()
{
    EditionSheet sheet = this->sheet();
    sheet.rename(text("name_nl"), text("Benaming"));
    sheet.rename(text("founded"), text("founde"));
    sheet.write(path("partners.csv"));
    read();
    QCOMPARE(m_prepared->size(), 0);
    QCOMPARE(m_columnsWanted->size(), 1);
    QCOMPARE(m_work->table().unknown.size(), 2);
    ColumnMappings::Mapping columns = m_work->proposedColumns();
    QCOMPARE(columns.size(), m_work->table().headings.size());
    QCOMPARE(columns.value(text("Benaming")), QString());
    QCOMPARE(columns.value(text("founde")), text("founded"));
    QCOMPARE(columns.value(text("name_en")), text("name_en"));
    columns.insert(text("Benaming"), text("name_nl"));
    m_work->useColumns(columns);
    QTRY_COMPARE(m_prepared->size(), 1);
    QVERIFY(edition().difference && edition().difference->isEmpty());
}

void NewEditionWorkTest::answerIsRememberedForTheNextTable()
{
    unknownColumnsAreAskedFor();
    start();
    read();
    QCOMPARE(m_columnsWanted->size(), 0);
    QVERIFY(edition().difference && edition().difference->isEmpty());
    // Of another table the same headings are only proposed.
    EditionSheet sheet = this->sheet();
    sheet.rename(text("name_nl"), text("Benaming"));
    sheet.addColumn(text("Postbus"), text("9500"));
    sheet.write(path("partners.csv"));
    read();
    QCOMPARE(m_columnsWanted->size(), 1);
    QCOMPARE(m_work->proposedColumns().value(text("Benaming")), text("name_nl"));
}

void NewEditionWorkTest::rememberedColumnOfAnotherCatalogueIsAskedForAgain()
{
    EditionSheet sheet = this->sheet();
    sheet.addColumn(text("Nom"), text("Gand"));
    sheet.write(path("partners.csv"));
    read();
    ColumnMappings::Mapping columns = m_work->proposedColumns();
    columns.insert(text("Nom"), text("name_fr")); // a language that this catalogue does not have
    m_work->useColumns(columns);
    QTRY_COMPARE(m_prepared->size(), 1);
    read();
    QCOMPARE(m_columnsWanted->size(), 2);
    QCOMPARE(m_work->proposedColumns().value(text("Nom")), QString());
}

void NewEditionWorkTest::columnWithoutHeadingCanBeLeftOut()
{
    EditionSheet sheet = this->sheet();
    sheet.addColumn(QString(), text("a remark"));
    sheet.write(path("partners.csv"));
    read();
    QCOMPARE(m_work->table().unknown.size(), 1);
    m_work->useColumns(m_work->proposedColumns());
    QTRY_COMPARE(m_prepared->size(), 1);
    QCOMPARE(edition().reading.mistakes.size(), 0);
}

void NewEditionWorkTest::tableWithTooManyColumnsIsAMistake()
{
    EditionSheet sheet = this->sheet();
    for (int number = 0; number <= NewEditionWork::mostColumnsAsked; ++number)
        sheet.addColumn(QString::number(number), text("x"));
    sheet.write(path("partners.csv"));
    read();
    QVERIFY(!m_work->canAskForColumns());
    QCOMPARE(m_columnsWanted->size(), 0);
    QCOMPARE(edition().reading.mistakes.size(), NewEditionWork::mostColumnsAsked + 1);
}

void NewEditionWorkTest::fileThatIsNoTableIsUnreadable()
{
    QSignalSpy unreadable(m_work.get(), &NewEditionWork::unreadable);
    read();
    QCOMPARE(unreadable.size(), 1);
    QVERIFY(unreadable.first().first().toString().contains(path("partners.csv")));
    QCOMPARE(m_prepared->size(), 0);
    QVERIFY(!m_work->canAskForColumns());
    QVERIFY(!m_work->table().sheet);
}

void NewEditionWorkTest::replacedCatalogueIsRefused()
{
    sheet().write(path("partners.csv"));
    QCOMPARE(m_source.compile(path("open.sqlite"), {4, {}}), QString());
    read();
    QTRY_COMPARE(m_refused->size(), 1);
    QCOMPARE(m_refused->first().first().value<Refusal>().reason, RefusalReason::Changed);
    QCOMPARE(m_prepared->size(), 0);
}

void NewEditionWorkTest::stoppedWorkSaysSoAndNothingElse()
{
    sheet().write(path("partners.csv"));
    m_work->read(path("partners.csv"), false);
    m_work->stop();
    QTRY_COMPARE(m_stopped->size(), 1);
    QVERIFY(!m_work->isRunning());
    QCOMPARE(m_prepared->size() + m_refused->size() + m_columnsWanted->size(), 0);
}

void NewEditionWorkTest::savingThatIsStoppedLeavesNothingOrSaysWhereItIs()
{
    sheet().write(path("partners.csv"));
    read();
    // At once: before a row is written. Later: the file is there, and the key came too late.
    m_work->save({4, {}}, path("edition.sqlite"));
    m_work->stop();
    QTRY_COMPARE(m_stopped->size() + m_saved->size(), 1);
    QCOMPARE(m_saved->size() == 1, QFileInfo::exists(path("edition.sqlite")));
    m_saved->clear();
    m_stopped->clear();
    m_work->save({5, {}}, path("late.sqlite"));
    // No events: the work ends, but nobody has heard of it yet.
    QDeadlineTimer deadline(10'000);
    while (!QFileInfo::exists(path("late.sqlite")) && !deadline.hasExpired())
        QThread::yieldCurrentThread();
    m_work->stop();
    QTRY_COMPARE(m_saved->size(), 1);
    QCOMPARE(m_saved->first().first().toString(), path("late.sqlite"));
    QCOMPARE(m_stopped->size(), 0);
}

void NewEditionWorkTest::readingAgainSeesTheMendedFile()
{
    EditionSheet sheet = this->sheet();
    sheet.set(text("gent"), text("founded"), text("long ago"));
    sheet.write(path("partners.csv"));
    read();
    QCOMPARE(edition().reading.mistakes.size(), 1);
    sheet.set(text("gent"), text("founded"), text("1817"));
    sheet.write(path("partners.csv"));
    m_work->readAgain();
    QTRY_COMPARE(m_prepared->size(), 2);
    QVERIFY(edition().difference && edition().difference->isEmpty());
}

QTEST_GUILESS_MAIN(NewEditionWorkTest)
#include "neweditionwork_test.moc"
