// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/myselection.h"
#include "settings/selectiontexts.h"
#include "support/filestate.h"
#include "support/restriction.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>

namespace
{

const QString catalogue = QStringLiteral("atlas");
const SelectedPartner newPartner{QStringLiteral("new")};

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

std::optional<SelectionFailureReason> reasonOf(const std::optional<SelectionFailure> &failure)
{
    return failure ? std::optional(failure->reason) : std::nullopt;
}

/// A file with some partners of the catalogue.
QByteArray withPartners(const QByteArray &partners)
{
    return R"({"format": 1, "lists": {"atlas": [)" + partners + "]}}";
}

} // namespace

/// The file of the selection on the disk: nothing that anybody put there is lost.
class SelectionFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void peopleCanReadIt();
    void otherWritingsAreRead();
    void damagedFileIsPutAsideBeforeTheFirstWriting_data();
    void damagedFileIsPutAsideBeforeTheFirstWriting();
    void listsOfOtherCataloguesSurviveTheDamage();
    void fileOfANewerFormatIsLeftAlone();
    void whatIsNoFileIsLeftAlone();
    void folderThatMayNotBeWrittenIsTold();
    void fileThatMayNotBeReadIsLeftAlone();
    void fullDiskLosesNothing_data();
    void fullDiskLosesNothing();
    void everyReasonHasASentenceOfItsOwn();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("selection.json")); }
    [[nodiscard]] std::unique_ptr<MySelection> open() const
    {
        auto selection = std::make_unique<MySelection>(file());
        selection->setCatalogue(catalogue);
        return selection;
    }
    [[nodiscard]] QStringList filesAside() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("selection.json.*")}, QDir::Files | QDir::System);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SelectionFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SelectionFileTest::peopleCanReadIt()
{
    QVERIFY(!open()->add({QStringLiteral("tu-delft"), QStringLiteral("ask for Ann"), QStringLiteral("TU Delft")}));
    QVERIFY(!open()->add(newPartner));
    QCOMPARE(stateOf(file()).bytes, QByteArray("{\n"
                                               "    \"format\": 1,\n"
                                               "    \"lists\": {\n"
                                               "        \"atlas\": [\n"
                                               "            {\n"
                                               "                \"name\": \"TU Delft\",\n"
                                               "                \"note\": \"ask for Ann\",\n"
                                               "                \"slug\": \"tu-delft\"\n"
                                               "            },\n"
                                               "            {\n"
                                               "                \"slug\": \"new\"\n"
                                               "            }\n"
                                               "        ]\n"
                                               "    }\n"
                                               "}\n"));
    QCOMPARE(stateOf(file()).folder, QStringList{QStringLiteral("selection.json")});
}

void SelectionFileTest::otherWritingsAreRead()
{
    put(file(), R"({"lists":{"atlas":[{"name":" a  b ","slug":"a"}],"b":[]},"format":1.0})");
    const auto selection = open();
    QVERIFY(!selection->failure());
    QCOMPARE(selection->partners(), QList<SelectedPartner>({{QStringLiteral("a"), {}, QStringLiteral("a b")}}));
}

void SelectionFileTest::damagedFileIsPutAsideBeforeTheFirstWriting_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("readable");
    const auto row = [](const char *what, const QByteArray &bytes, int readable) {
        QTest::newRow(what) << bytes << readable;
    };
    const QByteArray good = R"({"slug": "a"})";
    row("empty", "", 0);
    row("zero bytes", QByteArray(4096, '\0'), 0);
    row("text", "a,b\n", 0);
    row("cut off", withPartners(good).chopped(1), 0);
    row("a list", "[" + good + "]", 0);
    row("no format", R"({"lists": {"atlas": [)" + good + "]}}", 0);
    row("format of old", R"({"format": 0, "lists": {}})", 0);
    row("no lists", R"({"format": 1})", 0);
    row("lists are a list", R"({"format": 1, "lists": []})", 0);
    row("list is an object", R"({"format": 1, "lists": {"atlas": {}}})", 0);
    row("catalogue without a name", R"({"format": 1, "lists": {"": [], "atlas": [)" + good + "]}}", 1);
    row("not UTF-8", withPartners("{\"slug\": \"\xff\xfe\"}"), 0);
    row("deeply nested", QByteArray(100000, '['), 0);
    row("no slug", withPartners(good + R"(, {"name": "b"})"), 1);
    row("slug is a number", withPartners(good + R"(, {"slug": 3})"), 1);
    row("slug is too long", withPartners(good + R"(, {"slug": ")" + QByteArray(301, 'x') + R"("})"), 1);
    row("a partner is a text", withPartners(good + R"(, "b")"), 1);
    row("a slug twice", withPartners(good + R"(, {"slug": "a", "note": "x"})"), 1);
    row("note is a number", withPartners(good + R"(, {"slug": "b", "note": 3})"), 2);
    row("note is too long", withPartners(good + R"(, {"slug": "b", "note": ")" + QByteArray(301, 'x') + R"("})"), 2);
    QByteArray many;
    for (int number = 0; number < mostSelected + 500; ++number)
        many += R"({"slug": "n)" + QByteArray::number(number) + R"("},)";
    row("thousands", withPartners(many.chopped(1)), mostSelected);
    row("more in the file", R"({"comment": "mine", "format": 1, "lists": {"atlas": [)" + good + "]}}", 1);
    row("more of a partner", withPartners(R"({"slug": "a", "colour": "red"})"), 1);
    row("too large", withPartners(good) + QByteArray(largestSelectionFile, ' '), 0);
}

void SelectionFileTest::damagedFileIsPutAsideBeforeTheFirstWriting()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, readable);
    put(file(), bytes);
    const FileState before = stateOf(file());
    const auto selection = open();
    QVERIFY(selection->failure());
    QVERIFY(selection->failure()->keptAs.isEmpty());
    QVERIFY(selectionFailureText(*selection->failure()).contains(file()));
    QCOMPARE(selection->partners().size(), readable);
    QVERIFY(stateOf(file()) == before);
    const bool isFull = readable == mostSelected;
    QVERIFY(!(isFull ? selection->remove(QStringLiteral("n1")) : selection->add(newPartner)));
    const QString aside = QStringLiteral("selection.json.unreadable-") + QDate::currentDate().toString(Qt::ISODate);
    QCOMPARE(filesAside(), QStringList{aside});
    QCOMPARE(stateOf(m_folder->filePath(aside)).bytes, bytes);
    QCOMPARE(selection->failure()->keptAs, m_folder->filePath(aside));
    QVERIFY(selectionFailureText(*selection->failure()).contains(aside));
    // What could be read is still there.
    const auto again = open();
    QVERIFY(!again->failure());
    QCOMPARE(again->partners().size(), isFull ? readable - 1 : readable + 1);
    QVERIFY(!again->add({QStringLiteral("another")}));
    QCOMPARE(filesAside().size(), 1);
}

void SelectionFileTest::listsOfOtherCataloguesSurviveTheDamage()
{
    put(file(), R"({"format": 1, "lists": {"atlas": [3], "other": [{"slug": "a"}]}})");
    QVERIFY(!open()->add(newPartner));
    QCOMPARE(readSelectionFile(file()).lists.value(QStringLiteral("other")),
             QList<SelectedPartner>{{QStringLiteral("a")}});
}

void SelectionFileTest::fileOfANewerFormatIsLeftAlone()
{
    put(file(), R"({"format": 2, "lists": {"atlas": [{"slug": "a"}]}})");
    const FileState before = stateOf(file());
    const auto selection = open();
    QCOMPARE(reasonOf(selection->failure()), SelectionFailureReason::NewerFormat);
    QCOMPARE(reasonOf(selection->add(newPartner)), SelectionFailureReason::NewerFormat);
    QCOMPARE(reasonOf(selection->remove(newPartner.slug)), SelectionFailureReason::NewerFormat);
    QCOMPARE(reasonOf(selection->clear()), SelectionFailureReason::NewerFormat);
    QVERIFY(selection->isEmpty());
    QVERIFY(stateOf(file()) == before);
    QVERIFY(selectionFailureText(*selection->failure()).contains(QLatin1String("newer version")));
}

void SelectionFileTest::whatIsNoFileIsLeftAlone()
{
    QCOMPARE(::mkfifo(QFile::encodeName(file()).constData(), 0600), 0);
    const auto selection = open();
    QCOMPARE(reasonOf(selection->failure()), SelectionFailureReason::NotAFile);
    QCOMPARE(reasonOf(selection->add(newPartner)), SelectionFailureReason::NotAFile);
    QVERIFY(!QFileInfo(file()).isFile());
    QCOMPARE(reasonOf(writeSelectionFile(file(), {{catalogue, {newPartner}}})), SelectionFailureReason::NotAFile);
    QVERIFY(!QFileInfo(file()).isFile());
}

void SelectionFileTest::folderThatMayNotBeWrittenIsTold()
{
    QVERIFY(!open()->add(newPartner));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    QVERIFY(QFile::setPermissions(file(), QFile::Permissions(0x6644)));
    const FileState before = stateOf(file());
    std::optional<SelectionFailure> failure;
    {
        const Restriction restriction(true, Restriction::noLimit);
        const auto selection = open();
        failure = selection->add({QStringLiteral("another")});
        // Nothing is shown as picked that is not kept.
        QCOMPARE(selection->partners(), QList<SelectedPartner>{newPartner});
    }
    QCOMPARE(reasonOf(failure), SelectionFailureReason::NotWritten);
    QVERIFY(!failure->detail.isEmpty());
    QVERIFY(stateOf(file()) == before);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7700)));
}

void SelectionFileTest::fileThatMayNotBeReadIsLeftAlone()
{
    QVERIFY(!open()->add(newPartner));
    QVERIFY(QFile::setPermissions(file(), QFileDevice::Permissions()));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    std::optional<SelectionFailure> failure;
    {
        const Restriction restriction(true, Restriction::noLimit);
        failure = open()->add({QStringLiteral("another")});
    }
    QCOMPARE(reasonOf(failure), SelectionFailureReason::NotReadable);
    QVERIFY(QFile::setPermissions(file(), QFileDevice::ReadOwner));
    QCOMPARE(open()->partners(), QList<SelectedPartner>{newPartner});
}

void SelectionFileTest::fullDiskLosesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("good file") << withPartners(R"({"slug": "a"})");
    QTest::newRow("damaged file") << QByteArray("damage");
    QTest::newRow("no file") << QByteArray();
}

void SelectionFileTest::fullDiskLosesNothing()
{
    QFETCH(const QByteArray, bytes);
    if (!bytes.isEmpty())
        put(file(), bytes);
    const FileState before = stateOf(file());
    std::optional<SelectionFailure> failure;
    {
        const Restriction restriction(false, 40);
        failure = open()->add(newPartner);
    }
    QCOMPARE(reasonOf(failure), SelectionFailureReason::NotWritten);
    QVERIFY(!failure->detail.isEmpty());
    QVERIFY(stateOf(file()) == before);
    QVERIFY(!open()->add(newPartner));
    QVERIFY(open()->contains(newPartner.slug));
}

void SelectionFileTest::everyReasonHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    for (int reason = 0; reason <= static_cast<int>(SelectionFailureReason::TooMany); ++reason) {
        for (const QString &aside : {QString(), QStringLiteral("/folder/aside")}) {
            const QString text =
                selectionFailureText({static_cast<SelectionFailureReason>(reason),
                                      QStringLiteral("/folder/selection.json"), QStringLiteral("why"), aside});
            QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
            sentences.insert(text);
        }
    }
    QCOMPARE(sentences.size(), 12);
}

QTEST_GUILESS_MAIN(SelectionFileTest)
#include "selectionfile_test.moc"
