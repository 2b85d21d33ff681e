// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/sourcewriter.h"

#include "compiling/cataloguerecords.h"
#include "compiling/cataloguewriter.h"
#include "compiling/draftchecker.h"
#include "compiling/sourcereader.h"
#include "support/filestate.h"
#include "support/randomdraft.h"
#include "support/restriction.h"
#include "support/sourcefolder.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All files below a folder by their names, with bytes and time.
QMap<QString, FileState> filesBelow(const QString &folder)
{
    QMap<QString, FileState> files;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        files.insert(QDir(folder).relativeFilePath(path), stateOf(path));
    }
    return files;
}

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator iterator(from, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        const QString target = QDir(to).filePath(QDir(from).relativeFilePath(path));
        QVERIFY(QDir().mkpath(QFileInfo(target).absolutePath()));
        QVERIFY(QFile::copy(path, target));
    }
}

std::optional<SourceFailureReason> reasonOf(const std::optional<SourceFailure> &failure)
{
    return failure ? std::optional(failure->reason) : std::nullopt;
}

} // namespace

/// What was compiled, or edited in a spreadsheet, comes back to version control.
class SourceWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto opened = Catalogue::open(QStringLiteral(BUNDLED_CATALOGUE));
        auto *catalogue = std::get_if<std::unique_ptr<Catalogue>>(&opened);
        QVERIFY(catalogue);
        m_edition = {(*catalogue)->info().edition, (*catalogue)->info().editionDate};
        const std::unique_ptr<CatalogueRecords> records = CatalogueRecords::open(**catalogue);
        QVERIFY(records);
        m_bundled = records->draft();
        m_small = readSource(SourceFolder().path()).draft;
    }

    void bundledCatalogueCompilesAgainToTheSameBytes()
    {
        const QTemporaryDir folder;
        const QString source = folder.filePath(QStringLiteral("new"));
        QVERIFY(!writeSource(m_bundled, m_edition, source, {}));
        const QString again = folder.filePath(QStringLiteral("again.sqlite"));
        const SourceReading reading = compile(source, again);
        QCOMPARE(reading.edition.number, m_edition.number);
        QCOMPARE(reading.edition.date, m_edition.date);
        QVERIFY(bytesOf(again) == bytesOf(QStringLiteral(BUNDLED_CATALOGUE)));
    }

    void copyOfTheBundledSourceIsNotTouched()
    {
        const QTemporaryDir folder;
        copyFolder(QStringLiteral(BUNDLED_SOURCE), folder.path());
        const QMap<QString, FileState> before = filesBelow(folder.path());
        QVERIFY(before.size() > 128);
        QVERIFY(!writeSource(m_bundled, m_edition, folder.path(), {}));
        const QMap<QString, FileState> after = filesBelow(folder.path());
        QCOMPARE(after.keys(), before.keys());
        for (auto file = before.cbegin(); file != before.cend(); ++file)
            QVERIFY2(file.value() == after.value(file.key()), qPrintable(file.key()));
    }

    void randomDraftsCompileAgainToTheSameBytes()
    {
        // In memory where there is such a folder: asking a disk to keep some thousand files takes half a minute.
        const QString memory = QStringLiteral("/dev/shm");
        const QTemporaryDir folder((QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
                                   QStringLiteral("/sourcewriter-XXXXXX"));
        const QString source = folder.filePath(QStringLiteral("source"));
        const QString first = folder.filePath(QStringLiteral("first.sqlite"));
        const QString again = folder.filePath(QStringLiteral("again.sqlite"));
        for (quint64 seed = 1; seed <= 300; ++seed) {
            RandomDraft random(seed);
            const Draft draft = random.make(seed % 2 == 0);
            const Edition edition{static_cast<int>(seed % 3),
                                  seed % 4 == 0 ? PartialDate() : *PartialDate::fromIso(u"2026-11-25")};
            QCOMPARE(writeCatalogue(draft, edition, first), QString());
            if (seed % 30 == 1)
                QVERIFY(QDir(source).removeRecursively()); // else the folder of the last draft is brought up to date
            const auto failure = writeSource(draft, edition, source, {true});
            QVERIFY2(!failure, failure ? qPrintable(sourceFailureText(*failure)) : "");
            compile(source, again);
            QVERIFY2(bytesOf(first) == bytesOf(again), qPrintable(QString::number(seed)));
        }
    }

    void newFolderIsWholeAndReadableLikeOthers()
    {
        const QTemporaryDir folder;
        const QString source = folder.filePath(QStringLiteral("new"));
        QVERIFY(!writeSource(m_small, {}, source + QLatin1Char('/'), {}));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("new")});
        QVERIFY(QDir().mkdir(folder.filePath(QStringLiteral("usual"))));
        QCOMPARE(QFile::permissions(source), QFile::permissions(folder.filePath(QStringLiteral("usual"))));
        QCOMPARE(filesBelow(source).keys(),
                 (QStringList{QStringLiteral("catalogue.toml"), QStringLiteral("partners/alliance.toml"),
                              QStringLiteral("partners/gent.toml"), QStringLiteral("partners/leiden.toml")}));
    }

    void emptyFolderIsFilled()
    {
        const QTemporaryDir folder;
        QVERIFY(!writeSource(m_small, {}, folder.path(), {}));
        QCOMPARE(filesBelow(folder.path()).size(), 4);
    }

    void onlyWhatChangesIsWritten()
    {
        const QTemporaryDir folder;
        QVERIFY(!writeSource(m_small, {}, folder.path(), {}));
        const QMap<QString, FileState> before = filesBelow(folder.path());
        Draft changed = m_small;
        changed.partners[1].country = QStringLiteral("NL");
        QVERIFY(!writeSource(changed, {}, folder.path(), {}));
        const QMap<QString, FileState> after = filesBelow(folder.path());
        for (auto file = before.cbegin(); file != before.cend(); ++file) {
            const bool isTheChanged = file.key() == QLatin1String("partners/gent.toml");
            QCOMPARE(file.value() == after.value(file.key()), !isTheChanged);
        }
    }

    void commentsAtTheHeadStay()
    {
        const QTemporaryDir folder;
        QVERIFY(!writeSource(m_small, {}, folder.path(), {}));
        const QString gent = folder.filePath(QStringLiteral("partners/gent.toml"));
        const QByteArray text = bytesOf(gent);
        const QByteArray head = "# SPDX-License-Identifier: CC0-1.0\n\n# Ask the office.\n";
        put(gent, head + text);
        const QString catalogue = folder.filePath(QStringLiteral("catalogue.toml"));
        put(catalogue, "# SPDX-License-Identifier: CC-BY-4.0\n# of the office\n" + bytesOf(catalogue));
        put(folder.filePath(QStringLiteral("partners/leiden.toml")), "\xef\xbb\xbf# crlf\r\n\r\nkind = [] # lost\r\n");
        Draft changed = m_small;
        changed.partners[1].country = QStringLiteral("NL");
        DraftPartner added = changed.partners.last();
        added.slug = QStringLiteral("new");
        changed.partners.append(added);
        QVERIFY(!writeSource(changed, {}, folder.path(), {}));

        QVERIFY(bytesOf(gent).startsWith(head + "kind"));
        QVERIFY(bytesOf(catalogue).startsWith("# SPDX-License-Identifier: CC-BY-4.0\n# of the office\nid"));
        const QByteArray leiden = bytesOf(folder.filePath(QStringLiteral("partners/leiden.toml")));
        QVERIFY(leiden.startsWith("# crlf\nkind") && !leiden.contains("lost"));
        QVERIFY(bytesOf(folder.filePath(QStringLiteral("partners/new.toml")))
                    .startsWith("# SPDX-License-Identifier: CC-BY-4.0\nkind"));
    }

    void requiredLanguagesAreWrittenOnlyIfSomeTextIsMissing()
    {
        const QTemporaryDir folder;
        const QString source = folder.filePath(QStringLiteral("source"));
        const QString catalogue = source + QLatin1String("/catalogue.toml");
        const Language english = *Language::fromTag(u"en");
        const Language dutch = *Language::fromTag(u"nl");
        QVERIFY(!writeSource(m_small, {}, source, {}));
        QVERIFY(!bytesOf(catalogue).contains("required_languages"));
        Draft partial = m_small;
        partial.partners[2].name.set(dutch, QString());
        QVERIFY(!writeSource(partial, {}, source, {}));
        QVERIFY(bytesOf(catalogue).contains("\nrequired_languages = [\"en\"]\n"));
        partial.partners[0].name.set(english, QString());
        QVERIFY(!writeSource(partial, {}, source, {}));
        QVERIFY(bytesOf(catalogue).contains("\nrequired_languages = []\n"));
        QVERIFY(readSource(source).mistakes.isEmpty());
    }

    void leftOverPartnersAreRefusedOrRemoved()
    {
        const QTemporaryDir folder;
        QVERIFY(!writeSource(m_small, {}, folder.path(), {}));
        Draft fewer = m_small;
        fewer.title.set(*Language::fromTag(u"en"), QStringLiteral("Another title"));
        fewer.partners.removeFirst();
        const QMap<QString, FileState> before = filesBelow(folder.path());
        const auto failure = writeSource(fewer, {}, folder.path(), {});
        QCOMPARE(reasonOf(failure), std::optional(SourceFailureReason::LeftOverPartners));
        QVERIFY(sourceFailureText(*failure).contains(QLatin1String("alliance.toml")));
        QVERIFY(filesBelow(folder.path()) == before);

        QVERIFY(!writeSource(fewer, {}, folder.path(), {true}));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("partners/alliance.toml"))));
        QVERIFY(bytesOf(folder.filePath(QStringLiteral("catalogue.toml"))).contains("Another title"));
    }

    void folderWithOtherThingsIsRefused()
    {
        const QTemporaryDir folder;
        put(folder.filePath(QStringLiteral(".hidden")), "mine");
        QCOMPARE(reasonOf(writeSource(m_small, {}, folder.path(), {true})),
                 std::optional(SourceFailureReason::OtherFolder));
        QCOMPARE(filesBelow(folder.path()).size(), 1);
        QCOMPARE(reasonOf(writeSource(m_small, {}, folder.filePath(QStringLiteral(".hidden")), {})),
                 std::optional(SourceFailureReason::NotAFolder));
        const auto failure = writeSource(m_small, {}, folder.filePath(QStringLiteral("none/new")), {});
        QCOMPARE(reasonOf(failure), std::optional(SourceFailureReason::FileFailed));
        QCOMPARE(failure->file.reason, FileFailureReason::NoFolder);
    }

    void slugThatLeadsOutOfTheFolderIsRefused_data()
    {
        QTest::addColumn<QString>("slug");
        for (const char *slug : {"../evil", "/tmp/evil", "a/b", "", ".", "A", "a b"})
            QTest::newRow(*slug ? slug : "empty") << QString::fromLatin1(slug);
    }
    void slugThatLeadsOutOfTheFolderIsRefused()
    {
        QFETCH(QString, slug);
        const QTemporaryDir folder;
        Draft hostile = m_small;
        hostile.partners[0].slug = slug;
        const QString source = folder.filePath(QStringLiteral("deep/source"));
        QVERIFY(QDir().mkpath(source));
        QCOMPARE(reasonOf(writeSource(hostile, {}, source, {})), std::optional(SourceFailureReason::BadSlugs));
        QVERIFY(filesBelow(folder.path()).isEmpty());
    }

    void folderWithoutPermissionIsTold()
    {
        const QTemporaryDir folder;
        const QString source = folder.filePath(QStringLiteral("source"));
        QVERIFY(!writeSource(m_small, {}, source, {}));
        Draft changed = m_small;
        changed.partners[1].country = QStringLiteral("NL");
        std::optional<SourceFailure> failure;
        {
            // Another user may read here, not write.
            QVERIFY(QFile::setPermissions(folder.path(), QFile::permissions(source)));
            const Restriction restriction(true, Restriction::noLimit);
            QVERIFY(!writeSource(m_small, {}, source, {}));
            failure = writeSource(changed, {}, source, {});
            QCOMPARE(reasonOf(writeSource(m_small, {}, folder.filePath(QStringLiteral("new")), {})),
                     std::optional(SourceFailureReason::FileFailed));
            changed.partners.removeFirst();
            changed.partners[0] = m_small.partners[1];
            const auto notRemoved = writeSource(changed, {}, source, {true});
            QCOMPARE(reasonOf(notRemoved), std::optional(SourceFailureReason::FileFailed));
            QCOMPARE(notRemoved->file.reason, FileFailureReason::NotRemoved);
        }
        QCOMPARE(reasonOf(failure), std::optional(SourceFailureReason::FileFailed));
        QVERIFY(sourceFailureText(*failure).contains(QLatin1String("gent.toml")));
    }

    void fullDiskLeavesNoHalfFolder()
    {
        const QTemporaryDir folder;
        const QString source = folder.filePath(QStringLiteral("source"));
        std::optional<SourceFailure> failure;
        {
            const Restriction restriction(false, 600); // catalogue.toml is larger
            failure = writeSource(m_small, {}, source, {});
        }
        QCOMPARE(reasonOf(failure), std::optional(SourceFailureReason::FileFailed));
        QVERIFY(sourceFailureText(*failure).contains(QLatin1String("source/catalogue.toml")));
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void folderIsBroughtUpToDateAsAWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        QVERIFY(!writeSource(m_small, {}, folder.path(), {}));
        const QMap<QString, FileState> before = filesBelow(folder.path());
        Draft changed = m_small;
        for (DraftPartner &partner : changed.partners)
            partner.country = QStringLiteral("BE");
        const QString longLine(4000, QLatin1Char('x'));
        changed.partners.last().name.set(changed.languages.first(), longLine);
        std::optional<SourceFailure> failure;
        {
            const Restriction restriction(false, 3000); // only the last partner is longer
            failure = writeSource(changed, {}, folder.path(), {});
        }
        QCOMPARE(reasonOf(failure), std::optional(SourceFailureReason::FileFailed));
        QVERIFY(sourceFailureText(*failure).contains(changed.partners.last().slug));
        QVERIFY2(filesBelow(folder.path()) == before, "no file was changed, and none was left behind");
        QVERIFY(!writeSource(changed, {}, folder.path(), {}));
        QCOMPARE(filesBelow(folder.path()).size(), before.size());
        QVERIFY(filesBelow(folder.path()) != before);
    }

    void fileThatIsNoFileIsTold()
    {
        const QTemporaryDir folder;
        QVERIFY(!writeSource(m_small, {}, folder.path(), {}));
        const QString gent = folder.filePath(QStringLiteral("partners/gent.toml"));
        QVERIFY(QFile::remove(gent));
        QCOMPARE(::mkfifo(QFile::encodeName(gent).constData(), 0600), 0);
        const auto failure = writeSource(m_small, {}, folder.path(), {});
        QCOMPARE(reasonOf(failure), std::optional(SourceFailureReason::FileFailed));
        QCOMPARE(failure->file.path, gent);
    }

private:
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static SourceReading compile(const QString &source, const QString &target)
    {
        SourceReading reading = readSource(source);
        reading.mistakes.append(checkDraft(reading.draft));
        for (const Mistake &mistake : std::as_const(reading.mistakes))
            qWarning().noquote() << mistakeText(mistake);
        const QString error = writeCatalogue(reading.draft, reading.edition, target);
        if (!error.isEmpty() || !reading.mistakes.isEmpty())
            QTest::qFail("It cannot be compiled.", __FILE__, __LINE__);
        return reading;
    }

    Draft m_bundled;
    Draft m_small;
    Edition m_edition;
};

QTEST_GUILESS_MAIN(SourceWriterTest)
#include "sourcewriter_test.moc"
