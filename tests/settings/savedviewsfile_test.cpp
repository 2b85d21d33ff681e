// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/savedviews.h"

#include "settings/savedviewtexts.h"
#include "support/filestate.h"
#include "support/restriction.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

SavedView view(const char *name, const char *filter)
{
    return {QString::fromUtf8(name), PartnerFilter::parse(QString::fromUtf8(filter))};
}

const SavedView newView = view("new", "leiden");

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

std::optional<ViewsFailureReason> reasonOf(const std::optional<ViewsFailure> &failure)
{
    return failure ? std::optional(failure->reason) : std::nullopt;
}

} // namespace

/// The file of the saved views on the disk: nothing that anybody put there is lost.
class SavedViewsFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void peopleCanReadIt();
    void otherWritingsAreRead();
    void damagedFileIsPutAsideBeforeTheFirstWriting_data();
    void damagedFileIsPutAsideBeforeTheFirstWriting();
    void whatIsNotKnownIsTold();
    void nothingIsPutOverAFileAside();
    void fileIsInItsPlaceAllTheTime();
    void fileThatMayNotBeReplacedStays();
    void largeFileIsReadWholeUpToTheLimit();
    void fileOfANewerFormatIsLeftAlone();
    void whatIsNoFileIsLeftAlone_data();
    void whatIsNoFileIsLeftAlone();
    void linkStaysALink();
    void damagedFileBehindALinkIsKept();
    void fileThatMayNotBeReadIsLeftAlone();
    void folderThatMayNotBeWrittenIsTold();
    void fullDiskLosesNothing_data();
    void fullDiskLosesNothing();
    void everyReasonHasASentenceOfItsOwn();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("views.json")); }
    [[nodiscard]] QStringList filesAside() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("views.json.*")}, QDir::Files | QDir::System);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SavedViewsFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SavedViewsFileTest::peopleCanReadIt()
{
    QVERIFY(!SavedViews(file()).save(view("Musea in Leiden", "leiden soort:museum")));
    QCOMPARE(stateOf(file()).bytes, QByteArray("{\n"
                                               "    \"format\": 1,\n"
                                               "    \"views\": [\n"
                                               "        {\n"
                                               "            \"filter\": \"leiden kind:museum\",\n"
                                               "            \"name\": \"Musea in Leiden\"\n"
                                               "        }\n"
                                               "    ]\n"
                                               "}\n"));
    QCOMPARE(stateOf(file()).folder, QStringList{QStringLiteral("views.json")});
}

void SavedViewsFileTest::otherWritingsAreRead()
{
    put(file(), R"({"views":[{"name":" a  b ","filter":"soort:museum"}],"format":1.0})");
    const SavedViews views(file());
    QVERIFY(!views.failure());
    QCOMPARE(views.views(), QList<SavedView>{view("a b", "kind:museum")});
}

void SavedViewsFileTest::damagedFileIsPutAsideBeforeTheFirstWriting_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("readable");
    const auto row = [](const char *what, const QByteArray &bytes, int readable) {
        QTest::newRow(what) << bytes << readable;
    };
    const QByteArray good = R"({"name": "a", "filter": "leiden"})";
    const auto withViews = [](const QByteArray &views) { return R"({"format": 1, "views": [)" + views + "]}"; };
    row("empty", "", 0);
    row("zero bytes", QByteArray(4096, '\0'), 0);
    row("text", "a,b\n", 0);
    row("cut off", withViews(good).chopped(1), 0);
    row("a list", "[" + good + "]", 0);
    row("no format", R"({"views": [)" + good + "]}", 0);
    row("format is a text", R"({"format": "1", "views": []})", 0);
    row("format of old", R"({"format": 0, "views": []})", 0);
    row("no views", R"({"format": 1})", 0);
    row("views are an object", R"({"format": 1, "views": {}})", 0);
    row("not UTF-8", withViews("{\"name\": \"\xff\xfe\", \"filter\": \"leiden\"}"), 0);
    row("deeply nested", QByteArray(100000, '['), 0);
    row("no name", withViews(good + R"(, {"filter": "delft"})"), 1);
    row("name is a number", withViews(good + R"(, {"name": 3, "filter": "delft"})"), 1);
    row("name is too long", withViews(good + R"(, {"name": ")" + QByteArray(101, 'x') + R"(", "filter": "delft"})"), 1);
    row("no filter", withViews(good + R"(, {"name": "b"})"), 1);
    row("empty filter", withViews(good + R"(, {"name": "b", "filter": " "})"), 1);
    row("filter is too long", withViews(good + R"(, {"name": "b", "filter": ")" + QByteArray(2001, 'x') + R"("})"), 1);
    row("filter has too many words",
        withViews(good + R"(, {"name": "b", "filter": ")" + QByteArray("x ").repeated(31) + R"("})"), 1);
    row("name is an accent", withViews(good + R"(, {"name": "\u0301", "filter": "delft"})"), 1);
    row("a view is a text", withViews(good + R"(, "b")"), 1);
    row("a name twice", withViews(good + R"(, {"name": "Á", "filter": "delft"})"), 1);
    QByteArray many;
    for (int number = 0; number < 5000; ++number)
        many += R"({"name": "n)" + QByteArray::number(number) + R"(", "filter": "leiden"},)";
    row("thousands", withViews(many.chopped(1)), mostViews);
    row("more in the file", R"({"comment": "mine", "format": 1, "views": [)" + good + "]}", 1);
    row("more in a view", withViews(R"({"name": "a", "filter": "leiden", "note": "call them"})"), 1);
    row("too large", withViews(good) + QByteArray(largestViewsFile, ' '), 0);
}

void SavedViewsFileTest::damagedFileIsPutAsideBeforeTheFirstWriting()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, readable);
    put(file(), bytes);
    const FileState before = stateOf(file());
    SavedViews views(file());
    QVERIFY(views.failure());
    QVERIFY(views.failure()->keptAs.isEmpty());
    QVERIFY(viewsFailureText(*views.failure()).contains(file()));
    QCOMPARE(views.views().size(), readable);
    QVERIFY(stateOf(file()) == before);
    const SavedView saved = readable < mostViews ? newView : view("n1", "leiden");
    QVERIFY(!views.save(saved));
    const QString aside = QStringLiteral("views.json.unreadable-") + QDate::currentDate().toString(Qt::ISODate);
    QCOMPARE(filesAside(), QStringList{aside});
    QCOMPARE(stateOf(m_folder->filePath(aside)).bytes, bytes);
    QCOMPARE(views.failure()->keptAs, m_folder->filePath(aside));
    QVERIFY(viewsFailureText(*views.failure()).contains(aside));
    // What could be read is still there.
    SavedViews again(file());
    QVERIFY(!again.failure());
    QCOMPARE(again.views().size(), qMin(readable + 1, mostViews));
    QVERIFY(!views.save(saved));
    QVERIFY(!views.failure());
    QCOMPARE(filesAside().size(), 1);
}

void SavedViewsFileTest::whatIsNotKnownIsTold()
{
    put(file(), R"({"format": 1, "views": [{"name": "a", "filter": "leiden", "note": "x"}]})");
    SavedViews views(file());
    QCOMPARE(reasonOf(views.failure()), ViewsFailureReason::NotAllKnown);
    QVERIFY(viewsFailureText(*views.failure()).contains(QLatin1String("does not know")));
    QCOMPARE(views.views(), QList<SavedView>{view("a", "leiden")});
    QVERIFY(!views.save(newView));
    QVERIFY(viewsFailureText(*views.failure()).contains(views.failure()->keptAs));
}

void SavedViewsFileTest::nothingIsPutOverAFileAside()
{
    QFile::link(QStringLiteral("/no/such/file"),
                file() + QStringLiteral(".unreadable-") + QDate::currentDate().toString(Qt::ISODate));
    QByteArrayList expected;
    for (int number = 0; number < 3; ++number) {
        expected.append(QByteArray("damage ") + QByteArray::number(number));
        put(file(), expected.last());
        QVERIFY(!SavedViews(file()).save(newView));
    }
    QByteArrayList found;
    for (const QString &name : filesAside())
        found.append(stateOf(m_folder->filePath(name)).bytes);
    found.removeAll(QByteArray()); // the link
    QCOMPARE(found, expected);
}

void SavedViewsFileTest::fileIsInItsPlaceAllTheTime()
{
    put(file(), "damage");
    const int watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    QVERIFY(watch >= 0);
    const auto close = qScopeGuard([watch] { ::close(watch); });
    QVERIFY(::inotify_add_watch(watch, QFile::encodeName(m_folder->path()).constData(), IN_MOVED_FROM | IN_DELETE) >=
            0);
    QVERIFY(!SavedViews(file()).save(newView));
    QCOMPARE(filesAside().size(), 1);
    QByteArrayList gone;
    alignas(inotify_event) std::array<char, 4096> events = {};
    for (ssize_t length = ::read(watch, events.data(), events.size()), at = 0; at < length;) {
        const auto *event = reinterpret_cast<const inotify_event *>(events.data() + at);
        gone.append(event->name);
        at += static_cast<ssize_t>(sizeof(inotify_event)) + event->len;
    }
    QVERIFY2(!gone.isEmpty(), "The file that was written first was not seen.");
    QVERIFY(!gone.contains("views.json"));
}

void SavedViewsFileTest::fileThatMayNotBeReplacedStays()
{
    put(file(), "damage");
    const QByteArray folder = QFile::encodeName(m_folder->path());
    const auto openAgain = qScopeGuard([&folder] { ::chmod(folder.constData(), 0700); });
    // The superuser can be two users: everybody may write the file and beside it, but replace or take away only what is
    // their own. Others can only close their folder, and then nothing is put aside.
    const bool isSuperuser = ::geteuid() == 0;
    QCOMPARE(::chmod(QFile::encodeName(file()).constData(), 0666), 0);
    QCOMPARE(::chmod(folder.constData(), isSuperuser ? 01777 : 0555), 0);
    std::optional<ViewsFailure> failure;
    {
        const Restriction restriction(true, Restriction::noLimit);
        failure = SavedViews(file()).save(newView);
    }
    QCOMPARE(reasonOf(failure), ViewsFailureReason::NotWritten);
    QCOMPARE(stateOf(file()).bytes, QByteArray("damage"));
    QCOMPARE(filesAside().size(), isSuperuser ? 1 : 0);
    // What cannot be undone is told.
    for (const QString &name : filesAside()) {
        QCOMPARE(failure->keptAs, m_folder->filePath(name));
        QCOMPARE(stateOf(failure->keptAs).bytes, QByteArray("damage"));
        QVERIFY(viewsFailureText(*failure).contains(name));
        QVERIFY(viewsFailureText(*failure).contains(failure->detail));
    }
}

void SavedViewsFileTest::largeFileIsReadWholeUpToTheLimit()
{
    QByteArray bytes = R"({"format": 1, "views": [{"name": "a", "filter": "leiden"}]})";
    bytes += QByteArray(largestViewsFile - bytes.size(), ' ');
    put(file(), bytes);
    QVERIFY(!SavedViews(file()).failure());
    put(file(), bytes + ' ');
    QCOMPARE(reasonOf(SavedViews(file()).failure()), ViewsFailureReason::TooLarge);
}

void SavedViewsFileTest::fileOfANewerFormatIsLeftAlone()
{
    put(file(), R"({"format": 2, "views": [{"name": "a", "filter": "leiden"}], "folders": []})");
    const FileState before = stateOf(file());
    SavedViews views(file());
    QCOMPARE(reasonOf(views.failure()), ViewsFailureReason::NewerFormat);
    QCOMPARE(reasonOf(views.save(newView)), ViewsFailureReason::NewerFormat);
    QCOMPARE(reasonOf(views.change({{QStringLiteral("a"), QString()}})), ViewsFailureReason::NewerFormat);
    QVERIFY(stateOf(file()) == before);
    QVERIFY(viewsFailureText(*views.failure()).contains(QLatin1String("newer version")));
}

void SavedViewsFileTest::whatIsNoFileIsLeftAlone_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"folder", "pipe", "link to a pipe"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void SavedViewsFileTest::whatIsNoFileIsLeftAlone()
{
    QFETCH(const QString, what);
    // Nothing outside of the folder of the test, such as a device: a mistake in the program would replace it for all.
    const QString pipe = what == QLatin1String("pipe") ? file() : m_folder->filePath(QStringLiteral("pipe"));
    if (what == QLatin1String("folder"))
        QVERIFY(QDir().mkdir(file()));
    else
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    if (what == QLatin1String("link to a pipe"))
        QVERIFY(QFile::link(pipe, file()));
    const FileState before = stateOf(file());
    SavedViews views(file());
    QCOMPARE(reasonOf(views.failure()), ViewsFailureReason::NotAFile);
    QCOMPARE(reasonOf(views.save(newView)), ViewsFailureReason::NotAFile);
    QVERIFY(stateOf(file()) == before);
    QVERIFY(!QFileInfo(file()).isFile());
    // Also if it came there a moment ago.
    QCOMPARE(reasonOf(writeViewsFile(file(), {newView})), ViewsFailureReason::NotAFile);
    QVERIFY(stateOf(file()) == before);
}

void SavedViewsFileTest::linkStaysALink()
{
    const QString target = m_folder->filePath(QStringLiteral("elsewhere.json"));
    QVERIFY(QFile::link(target, file()));
    QVERIFY(!SavedViews(file()).save(newView));
    QVERIFY(!SavedViews(file()).save(view("another", "delft")));
    QVERIFY(QFileInfo(file()).isSymLink());
    QVERIFY(!QFileInfo(target).isSymLink());
    QCOMPARE(SavedViews(target).views().size(), 2);
}

void SavedViewsFileTest::damagedFileBehindALinkIsKept()
{
    const QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(QStringLiteral("real.json"));
    put(target, "damage");
    QVERIFY(QFile::link(target, file()));
    SavedViews views(file());
    QVERIFY(!views.save(newView));
    QCOMPARE(stateOf(views.failure()->keptAs).bytes, QByteArray("damage"));
    QVERIFY(QFileInfo(file()).isSymLink());
    QCOMPARE(SavedViews(target).views(), QList<SavedView>{newView});
}

void SavedViewsFileTest::fileThatMayNotBeReadIsLeftAlone()
{
    QVERIFY(!SavedViews(file()).save(newView));
    QVERIFY(QFile::setPermissions(file(), QFileDevice::Permissions()));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    std::optional<ViewsFailure> failure;
    {
        const Restriction restriction(true, Restriction::noLimit);
        failure = SavedViews(file()).save(view("another", "delft"));
    }
    QCOMPARE(reasonOf(failure), ViewsFailureReason::NotReadable);
    QVERIFY(!failure->detail.isEmpty());
    QVERIFY(QFile::setPermissions(file(), QFileDevice::ReadOwner));
    QCOMPARE(SavedViews(file()).views(), QList<SavedView>{newView});
}

void SavedViewsFileTest::folderThatMayNotBeWrittenIsTold()
{
    QVERIFY(!SavedViews(file()).save(newView));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    QVERIFY(QFile::setPermissions(file(), QFile::Permissions(0x6644)));
    const FileState before = stateOf(file());
    std::optional<ViewsFailure> failure;
    std::optional<ViewsFailure> failureBelow;
    {
        const Restriction restriction(true, Restriction::noLimit);
        SavedViews views(file());
        failure = views.save(view("another", "delft"));
        QCOMPARE(views.views(), QList<SavedView>{newView});
        failureBelow = SavedViews(m_folder->filePath(QStringLiteral("new/views.json"))).save(newView);
    }
    QCOMPARE(reasonOf(failure), ViewsFailureReason::NotWritten);
    QCOMPARE(reasonOf(failureBelow), ViewsFailureReason::NotWritten);
    QVERIFY(!failure->detail.isEmpty() && !failureBelow->detail.isEmpty());
    QVERIFY(stateOf(file()) == before);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7700)));
}

void SavedViewsFileTest::fullDiskLosesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("good file") << QByteArray(R"({"format": 1, "views": [{"name": "a", "filter": "leiden"}]})");
    QTest::newRow("damaged file") << QByteArray("damage");
    QTest::newRow("no file") << QByteArray();
}

void SavedViewsFileTest::fullDiskLosesNothing()
{
    QFETCH(const QByteArray, bytes);
    if (!bytes.isEmpty())
        put(file(), bytes);
    const FileState before = stateOf(file());
    std::optional<ViewsFailure> failure;
    {
        const Restriction restriction(false, 40);
        failure = SavedViews(file()).save(newView);
    }
    QCOMPARE(reasonOf(failure), ViewsFailureReason::NotWritten);
    QVERIFY(!failure->detail.isEmpty());
    QVERIFY(stateOf(file()) == before);
    QVERIFY(!SavedViews(file()).save(newView));
    QVERIFY(SavedViews(file()).named(newView.name));
}

void SavedViewsFileTest::everyReasonHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    for (int reason = 0; reason <= static_cast<int>(ViewsFailureReason::TooMany); ++reason) {
        for (const QString &aside : {QString(), QStringLiteral("/folder/aside")}) {
            const QString text = viewsFailureText({static_cast<ViewsFailureReason>(reason),
                                                   QStringLiteral("/folder/views.json"), QStringLiteral("why"), aside});
            QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
            sentences.insert(text);
        }
    }
    // Only what was too large, damaged or not all known is put aside, and what could not be replaced may be.
    QCOMPARE(sentences.size(), 15);
}

QTEST_GUILESS_MAIN(SavedViewsFileTest)
#include "savedviewsfile_test.moc"
