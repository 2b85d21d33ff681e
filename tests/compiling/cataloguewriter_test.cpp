// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/cataloguewriter.h"

#include "catalogue/catalogue.h"
#include "catalogue/catalogueschema.h"
#include "catalogue/sqlconnection.h"
#include "catalogue/statement.h"
#include "compiling/sourcereader.h"
#include "support/filestate.h"
#include "support/sourcefolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

class CatalogueWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writtenFileIsTheOnlyOneInItsFolder();
    void headerIsAsPromised();
    void foreignKeysHold();
    void fileIsFreeOfDamage();
    void sameDraftGivesTheSameBytes();
    void bundledSourceGivesTheBytesOfTheBundledCatalogue();
    void editionIsWritten();
    void accentMayBeMissing();
    void searchFindsEveryLanguageWithoutAccents();
    void existingCatalogueIsReplaced();
    void openedCatalogueOutlivesItsReplacement();
    void failureLeavesAnExistingFileAsItIs();
    void endedWritingLeavesNothing_data();
    void endedWritingLeavesNothing();
    void targetThatIsNoFileIsRefused_data();
    void targetThatIsNoFileIsRefused();
    void fileOfAnotherKindIsNotLost();
    void missingFolderIsToldAndNotMade();
    void everybodyMayReadTheFile();

private:
    [[nodiscard]] QString target() const { return m_folder->filePath(QStringLiteral("catalogue.sqlite")); }
    [[nodiscard]] QString answer(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    SourceFolder m_source;
};

void CatalogueWriterTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString CatalogueWriterTest::answer(const QString &sql) const
{
    const SqlConnection connection(immutableUri(target()), QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
    Statement statement(connection.database(), sql);
    statement.run();
    QStringList rows;
    while (statement.next())
        rows.append(statement.text(0));
    return statement.error() + rows.join(QLatin1Char(' '));
}

void CatalogueWriterTest::writtenFileIsTheOnlyOneInItsFolder()
{
    QCOMPARE(m_source.compile(target()), QString());
    QCOMPARE(stateOf(target()).folder, {QStringLiteral("catalogue.sqlite")});
}

void CatalogueWriterTest::headerIsAsPromised()
{
    QCOMPARE(m_source.compile(target()), QString());
    QCOMPARE(answer(QStringLiteral("PRAGMA application_id")), QString::number(catalogueApplicationId));
    QCOMPARE(answer(QStringLiteral("PRAGMA user_version")), QString::number(catalogueSchemaVersion));
    QCOMPARE(answer(QStringLiteral("PRAGMA page_size")), QStringLiteral("4096"));
    QCOMPARE(answer(QStringLiteral("PRAGMA encoding")), QStringLiteral("UTF-8"));
    const QByteArray header = stateOf(target()).bytes.left(100);
    QCOMPARE(header.mid(68, 4), QByteArray("Patl"));
    // 1 and 1: a rollback journal. An immutable file always says "off", so a copy is asked as well.
    QCOMPARE(header.mid(18, 2), QByteArray("\1\1"));
    const SqlConnection connection(target(), {});
    Statement journal(connection.database(), QStringLiteral("PRAGMA journal_mode"));
    QVERIFY(journal.run() && journal.next());
    QCOMPARE(journal.text(0), QStringLiteral("delete"));
}

void CatalogueWriterTest::foreignKeysHold()
{
    QCOMPARE(m_source.compile(target()), QString());
    QCOMPARE(answer(QStringLiteral("PRAGMA foreign_key_check")), QString());
}

void CatalogueWriterTest::fileIsFreeOfDamage()
{
    QCOMPARE(m_source.compile(target()), QString());
    QCOMPARE(answer(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    QVERIFY(
        std::holds_alternative<std::unique_ptr<Catalogue>>(Catalogue::open(target(), Catalogue::Thoroughness::Full)));
}

void CatalogueWriterTest::sameDraftGivesTheSameBytes()
{
    QCOMPARE(m_source.compile(target()), QString());
    const QString second = m_folder->filePath(QStringLiteral("second.sqlite"));
    QCOMPARE(m_source.compile(second), QString());
    QVERIFY(stateOf(target()).bytes == stateOf(second).bytes);
}

void CatalogueWriterTest::bundledSourceGivesTheBytesOfTheBundledCatalogue()
{
    const SourceReading reading = readSource(QStringLiteral(SOURCE_FOLDER "/data"));
    const std::variant<std::unique_ptr<Catalogue>, Refusal> bundled =
        Catalogue::open(QStringLiteral(BUNDLED_CATALOGUE));
    const CatalogueInfo &info = std::get<std::unique_ptr<Catalogue>>(bundled)->info();
    QCOMPARE(writeCatalogue(reading.draft, {info.edition, info.editionDate}, target()), QString());
    QVERIFY(stateOf(target()).bytes == stateOf(QStringLiteral(BUNDLED_CATALOGUE)).bytes);
}

void CatalogueWriterTest::editionIsWritten()
{
    QCOMPARE(m_source.compile(target(), {7, *PartialDate::fromIso(u"2026-12-01")}), QString());
    QCOMPARE(answer(QStringLiteral("SELECT edition || ' ' || edition_date FROM catalogue")),
             QStringLiteral("7 2026-12-01"));
    QCOMPARE(m_source.compile(target()), QString());
    QCOMPARE(answer(QStringLiteral("SELECT edition || ' ' || edition_date FROM catalogue")), QStringLiteral("0 "));
}

void CatalogueWriterTest::accentMayBeMissing()
{
    const SourceFolder source;
    QVERIFY(source.replace(QStringLiteral("catalogue.toml"), QStringLiteral("accent = \"#1c3d9c\"\n"), QString()));
    QCOMPARE(source.compile(target()), QString());
    QCOMPARE(answer(QStringLiteral("SELECT accent FROM catalogue")), QString());
}

void CatalogueWriterTest::searchFindsEveryLanguageWithoutAccents()
{
    const SourceFolder source;
    source.addPartner(QStringLiteral("zurich"), QStringLiteral("Universiteit Zürich"),
                      QStringLiteral("University of Zurich"), QStringLiteral("\"europe\""));
    QCOMPARE(source.compile(target()), QString());
    const auto found = [this](const char *query) {
        return answer(
            QStringLiteral(
                "SELECT p.slug FROM search s JOIN partner p ON p.id = s.rowid WHERE search MATCH '%1' ORDER BY p.slug")
                .arg(QString::fromUtf8(query)));
    };
    QCOMPARE(found("names : zurich"), QStringLiteral("zurich"));
    QCOMPARE(found("names : universiteit"), QStringLiteral("gent leiden zurich"));
    QCOMPARE(found("names : ugent"), QStringLiteral("gent"));
    QCOMPARE(found("names : uni*"), QStringLiteral("gent leiden zurich"));
    QCOMPARE(found("texts : vlaams"), QStringLiteral("gent"));
    QCOMPARE(found("texts : flemish"), QStringLiteral("gent"));
    QCOMPARE(found("texts : oostende"), QStringLiteral("alliance"));
    QCOMPARE(found("labels : belgie"), QStringLiteral("gent"));
    QCOMPARE(found("names : vlaams"), QString());
}

void CatalogueWriterTest::existingCatalogueIsReplaced()
{
    QCOMPARE(m_source.compile(target(), {1, {}}), QString());
    // One of another version counts as a catalogue too, and so does a damaged one.
    QFile old(target());
    QVERIFY(old.open(QIODevice::ReadWrite) && old.seek(60) && old.write("\0\0\0\x63", 4) == 4);
    old.close();
    QCOMPARE(m_source.compile(target(), {2, {}}), QString());
    QVERIFY(std::holds_alternative<std::unique_ptr<Catalogue>>(Catalogue::open(target())));
    QCOMPARE(answer(QStringLiteral("SELECT edition FROM catalogue")), QStringLiteral("2"));
}

void CatalogueWriterTest::openedCatalogueOutlivesItsReplacement()
{
    QCOMPARE(m_source.compile(target()), QString());
    const std::variant<std::unique_ptr<Catalogue>, Refusal> opened = Catalogue::open(target());
    const Catalogue &catalogue = *std::get<std::unique_ptr<Catalogue>>(opened);
    const SourceFolder other;
    other.addPartner(QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("A"), QStringLiteral("\"europe\""));
    QCOMPARE(other.compile(target()), QString());
    QCOMPARE(catalogue.slugOfPartner(1), QStringLiteral("alliance"));
    QVERIFY(catalogue.partner(2));
}

void CatalogueWriterTest::failureLeavesAnExistingFileAsItIs()
{
    QCOMPARE(m_source.compile(target()), QString());
    const FileState before = stateOf(target());
    // A draft that was not checked: a city that does not exist breaks a foreign key.
    Draft draft = readSource(m_source.path()).draft;
    draft.partners[0].related.append({QStringLiteral("nobody"), 1, 1});
    QVERIFY(!writeCatalogue(draft, {}, target()).isEmpty());
    QVERIFY(stateOf(target()) == before);
    // Two partners of one slug break a unique index.
    draft = readSource(m_source.path()).draft;
    draft.partners.append(draft.partners.first());
    QVERIFY(!writeCatalogue(draft, {}, target()).isEmpty());
    QVERIFY(stateOf(target()) == before);
}

void CatalogueWriterTest::endedWritingLeavesNothing_data()
{
    QTest::addColumn<int>("steps");
    for (int steps = 0; steps < 8; ++steps)
        QTest::addRow("after %d", steps) << steps;
}

void CatalogueWriterTest::endedWritingLeavesNothing()
{
    QFETCH(const int, steps);
    QCOMPARE(m_source.compile(target()), QString());
    const FileState before = stateOf(target());
    int asked = 0;
    const Draft draft = readSource(m_source.path()).draft;
    QVERIFY(!writeCatalogue(draft, {}, target(), [&] { return asked++ < steps; }).isEmpty());
    QCOMPARE(asked, steps + 1);
    QVERIFY(stateOf(target()) == before);
}

void CatalogueWriterTest::targetThatIsNoFileIsRefused_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"folder", "pipe", "link to a pipe", "link to a device"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void CatalogueWriterTest::targetThatIsNoFileIsRefused()
{
    QFETCH(QString, what);
    const QString path = target();
    if (what == QLatin1String("folder")) {
        QVERIFY(QDir().mkdir(path));
    } else if (what == QLatin1String("pipe")) {
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    } else if (what == QLatin1String("link to a pipe")) {
        QCOMPARE(::mkfifo(QFile::encodeName(path + QStringLiteral(".pipe")).constData(), 0600), 0);
        QVERIFY(QFile::link(path + QStringLiteral(".pipe"), path));
    } else {
        // Never the device itself: a writer that is broken would replace it for the whole machine.
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), path));
    }
    const QStringList before = stateOf(target()).folder;
    const QString error = m_source.compile(path);
    QCOMPARE(error, QStringLiteral("The catalogue “%1” cannot be written: it is a folder or a device.").arg(path));
    QCOMPARE(stateOf(target()).folder, before);
}

void CatalogueWriterTest::fileOfAnotherKindIsNotLost()
{
    QFile letter(target());
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("Dear colleague,");
    letter.close();
    const FileState before = stateOf(target());
    QVERIFY(!m_source.compile(target()).isEmpty());
    QVERIFY(stateOf(target()) == before);
    // An empty file is nobody's: shells make one for a redirection.
    QVERIFY(letter.open(QIODevice::WriteOnly | QIODevice::Truncate));
    letter.close();
    QCOMPARE(m_source.compile(target()), QString());
}

void CatalogueWriterTest::missingFolderIsToldAndNotMade()
{
    const QString folder = m_folder->filePath(QStringLiteral("none"));
    QVERIFY(
        m_source.compile(folder + QStringLiteral("/catalogue.sqlite")).contains(QLatin1String("cannot be written")));
    QVERIFY(!QFile::exists(folder));
}

void CatalogueWriterTest::everybodyMayReadTheFile()
{
    QCOMPARE(m_source.compile(target()), QString());
    QVERIFY(QFile::permissions(target()).testFlag(QFile::ReadOther));
    QVERIFY(!QFile::permissions(target()).testFlag(QFile::WriteOther));
}

QTEST_GUILESS_MAIN(CatalogueWriterTest)
#include "cataloguewriter_test.moc"
