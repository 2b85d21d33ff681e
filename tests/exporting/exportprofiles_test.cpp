// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportprofiles.h"

#include "exporting/exportfixture.h"
#include "exporting/profiletexts.h"
#include "support/restriction.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <sys/stat.h>

namespace
{

std::optional<ProfilesFailureReason> reasonOf(const std::optional<ProfilesFailure> &failure)
{
    return failure ? std::optional(failure->reason) : std::nullopt;
}

/// Everything that can be chosen, none of it as usual.
ExportProfile unusualProfile()
{
    ExportProfile profile;
    profile.name = QStringLiteral("Board meeting");
    profile.format = ExportFormat::Pdf;
    profile.opensIn = OpensIn::ExcelDutch;
    profile.layout = PdfLayout::Booklet;
    profile.partners = ExportedPartners::Selection;
    profile.language = languageOf("nl");
    profile.columns = {ListColumn::Slug, ListColumn::Name, ListColumn::Note};
    profile.unknownColumns = {QStringLiteral("colour")};
    profile.sort = ExportSort{ListColumn::Started, true};
    profile.hasKeys = true;
    return profile;
}

} // namespace

/// Features 38, N10: what is exported and how, under a name.
class ExportProfilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("data/profiles.json"));
    }

    void profileComesBackAsItWasSaved_data()
    {
        QTest::addColumn<int>("number");
        for (int number = 0; number < 3; ++number)
            QTest::addRow("%d", number) << number;
    }
    void profileComesBackAsItWasSaved()
    {
        QFETCH(const int, number);
        ExportProfile profile = number == 0 ? ExportProfile() : unusualProfile();
        profile.name = QStringLiteral("Bestuur é");
        if (number == 2) {
            profile.hasEveryLanguage = true;
            profile.language = {};
            profile.hasEverything = true;
            profile.columns = usualListColumns();
            profile.unknownColumns.clear();
        }
        QVERIFY(!ExportProfiles(m_path).save(profile));
        const ExportProfiles again(m_path);
        QVERIFY(!again.failure());
        QCOMPARE(again.profiles().size(), 1);
        QVERIFY(again.profiles().first() == profile);
        QVERIFY(again.named(QStringLiteral("BESTUUR e")).has_value());
    }

    void fileCanBeReadByPeople()
    {
        QVERIFY(!ExportProfiles(m_path).save(unusualProfile()));
        QCOMPARE(QString::fromUtf8(bytesOfFile(m_path)), QStringLiteral(R"({
    "format": 1,
    "profiles": [
        {
            "columns": [
                "slug",
                "name",
                "note",
                "colour"
            ],
            "format": "pdf",
            "keys": true,
            "language": "nl",
            "layout": "booklet",
            "name": "Board meeting",
            "opens_in": "excel-nl",
            "partners": "selection",
            "sort": "started:desc"
        }
    ]
}
)"));
    }

    void fileWrittenByHandNeedsANameOnly()
    {
        put(R"({"format": 1, "profiles": [{"name": "short"}]})");
        const ExportProfiles profiles(m_path);
        QVERIFY(!profiles.failure());
        ExportProfile expected;
        expected.name = QStringLiteral("short");
        QVERIFY(profiles.profiles().value(0) == expected);
    }

    void builtInProfilesAreAlwaysThere()
    {
        ExportProfiles profiles(m_path);
        for (const char *name : {"excel-nl", "excel-en", "libreoffice", "plain", "Excel-NL"}) {
            const std::optional<ExportProfile> profile = profiles.named(QString::fromLatin1(name));
            QVERIFY(profile.has_value());
            QCOMPARE(slugOf(profile->opensIn), QString::fromLatin1(name).toLower());
        }
        for (const PdfLayout layout : {PdfLayout::List, PdfLayout::Sheets, PdfLayout::Booklet}) {
            const std::optional<ExportProfile> profile = profiles.named(QLatin1String("pdf-") + slugOf(layout));
            QVERIFY(profile.has_value());
            QVERIFY(profile->format == ExportFormat::Pdf && profile->layout == layout);
        }
        QVERIFY(profiles.profiles().isEmpty());
    }

    void builtInNamesCannotBeTaken()
    {
        ExportProfile profile = unusualProfile();
        profile.name = QStringLiteral("Plaín");
        ExportProfiles profiles(m_path);
        QCOMPARE(reasonOf(profiles.save(profile)), std::optional(ProfilesFailureReason::NameBuiltIn));
        QCOMPARE(reasonOf(profiles.remove(QStringLiteral("excel-nl"))),
                 std::optional(ProfilesFailureReason::NameBuiltIn));
        QVERIFY(!QFile::exists(m_path));
    }

    void savingReplacesTheSameNameAndRemovingTakesItAway()
    {
        ExportProfiles profiles(m_path);
        ExportProfile profile = unusualProfile();
        QVERIFY(!profiles.save(profile));
        profile.name = QStringLiteral("BOARD meeting");
        profile.hasKeys = false;
        QVERIFY(!profiles.save(profile));
        QCOMPARE(profiles.profiles().size(), 1);
        QVERIFY(profiles.profiles().first() == profile);
        QVERIFY(!profiles.remove(QStringLiteral("nobody")));
        QVERIFY(!profiles.remove(QStringLiteral("board meeting")));
        QVERIFY(ExportProfiles(m_path).profiles().isEmpty());
    }

    void namesThatCannotBeUsedAreRefused()
    {
        ExportProfiles profiles(m_path);
        for (const QString &name : {QString(), QStringLiteral("  "), QString(101, QLatin1Char('x'))}) {
            ExportProfile profile;
            profile.name = name;
            QCOMPARE(reasonOf(profiles.save(profile)), std::optional(ProfilesFailureReason::NameUnusable));
        }
    }

    void whatAnotherProcessSavedIsKept()
    {
        ExportProfiles mine(m_path);
        ExportProfile profile;
        profile.name = QStringLiteral("theirs");
        QVERIFY(!ExportProfiles(m_path).save(profile));
        profile.name = QStringLiteral("mine");
        QVERIFY(!mine.save(profile));
        QCOMPARE(ExportProfiles(m_path).profiles().size(), 2);
    }

    void unknownColumnsAreToldAndKept()
    {
        put(R"({"format": 1, "profiles": [{"name": "later", "columns": ["name", "colour", "smell"]}]})");
        ExportProfiles profiles(m_path);
        QVERIFY(!profiles.failure());
        const ExportProfile later = profiles.profiles().first();
        QCOMPARE(later.columns, QList<ListColumn>{ListColumn::Name});
        QVERIFY(unknownColumnsText(later).contains(QLatin1String("colour, smell")));
        QVERIFY(unknownColumnsText(ExportProfile()).isEmpty());
        ExportProfile other;
        other.name = QStringLiteral("other");
        QVERIFY(!profiles.save(other));
        QVERIFY(bytesOfFile(m_path).contains("smell"));
    }

    void fileThatIsNotAsItShouldBeIsToldAndNotLost_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("profiles");
        const auto row = [](const char *name, const char *text, ProfilesFailureReason reason, int profiles) {
            QTest::newRow(name) << QByteArray(text) << static_cast<int>(reason) << profiles;
        };
        const auto damaged = ProfilesFailureReason::Damaged;
        row("no JSON", "{", damaged, 0);
        row("empty", "", damaged, 0);
        row("no list", R"({"format": 1})", damaged, 0);
        row("no format", R"({"profiles": []})", damaged, 0);
        row("no name", R"({"format": 1, "profiles": [{"format": "csv"}, {"name": "a"}]})", damaged, 1);
        row("twice", R"({"format": 1, "profiles": [{"name": "a"}, {"name": "A"}]})", damaged, 1);
        row("built-in name", R"({"format": 1, "profiles": [{"name": "plain"}]})", damaged, 0);
        row("unknown format", R"({"format": 1, "profiles": [{"name": "a", "format": "docx"}]})", damaged, 0);
        row("unknown program", R"({"format": 1, "profiles": [{"name": "a", "opens_in": "abacus"}]})", damaged, 0);
        row("unknown sort", R"({"format": 1, "profiles": [{"name": "a", "sort": "colour"}]})", damaged, 0);
        row("no language", R"({"format": 1, "profiles": [{"name": "a", "language": "12"}]})", damaged, 0);
        row("no columns", R"({"format": 1, "profiles": [{"name": "a", "columns": "name"}]})", damaged, 0);
        row("other key", R"({"format": 1, "profiles": [{"name": "a", "colour": 1}]})",
            ProfilesFailureReason::NotAllKnown, 1);
        row("other key beside", R"({"format": 1, "profiles": [], "b": 1})", ProfilesFailureReason::NotAllKnown, 0);
    }
    void fileThatIsNotAsItShouldBeIsToldAndNotLost()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, reason);
        put(text);
        ExportProfiles profiles(m_path);
        QCOMPARE(reasonOf(profiles.failure()), std::optional(static_cast<ProfilesFailureReason>(reason)));
        QTEST(static_cast<int>(profiles.profiles().size()), "profiles");
        QVERIFY(profilesFailureText(*profiles.failure()).contains(QLatin1String("profiles.json")));
        ExportProfile profile;
        profile.name = QStringLiteral("new");
        QVERIFY(!profiles.save(profile));
        QVERIFY(profiles.named(QStringLiteral("new")).has_value());
        const QString aside = profiles.failure()->keptAs;
        QVERIFY(!aside.isEmpty());
        QCOMPARE(bytesOfFile(aside), text);
        QVERIFY(!ExportProfiles(m_path).failure());
    }

    void newerFileIsNeverTouched()
    {
        const QByteArray text = R"({"format": 2, "profiles": []})";
        put(text);
        ExportProfiles profiles(m_path);
        QCOMPARE(reasonOf(profiles.failure()), std::optional(ProfilesFailureReason::NewerFormat));
        QCOMPARE(reasonOf(profiles.save(unusualProfile())), std::optional(ProfilesFailureReason::NewerFormat));
        QCOMPARE(bytesOfFile(m_path), text);
    }

    void whatIsNoFileIsTold()
    {
        QVERIFY(QDir().mkpath(m_path));
        ExportProfiles folder(m_path);
        QCOMPARE(reasonOf(folder.failure()), std::optional(ProfilesFailureReason::NotAFile));
        QCOMPARE(reasonOf(folder.save(unusualProfile())), std::optional(ProfilesFailureReason::NotAFile));
        const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(reasonOf(ExportProfiles(pipe).failure()), std::optional(ProfilesFailureReason::NotAFile));
    }

    void damagedFileStaysWhenTheDiskIsFull()
    {
        put("{");
        ExportProfiles profiles(m_path);
        std::optional<ProfilesFailure> failure;
        {
            const Restriction restriction(false, 10);
            failure = profiles.save(unusualProfile());
        }
        QCOMPARE(reasonOf(failure), std::optional(ProfilesFailureReason::NotWritten));
        QCOMPARE(bytesOfFile(m_path), QByteArray("{"));
        QCOMPARE(QDir(QFileInfo(m_path).path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void noMoreThanCanBeShownAreSaved()
    {
        QJsonArray list;
        for (int number = 0; number < mostProfiles; ++number)
            list.append(QJsonObject{{QStringLiteral("name"), QString::number(number)}});
        put(QJsonDocument(QJsonObject{{QStringLiteral("format"), 1}, {QStringLiteral("profiles"), list}}).toJson());
        ExportProfiles profiles(m_path);
        QVERIFY(!profiles.failure());
        QCOMPARE(reasonOf(profiles.save(unusualProfile())), std::optional(ProfilesFailureReason::TooMany));
    }

    void sortIsReadAsItIsWritten()
    {
        QVERIFY(exportSortFrom(QStringLiteral("name")) == (ExportSort{ListColumn::Name, false}));
        QVERIFY(exportSortFrom(QStringLiteral("Started:DESC")) == (ExportSort{ListColumn::Started, true}));
        QVERIFY(!exportSortFrom(QStringLiteral("name:up")));
        QVERIFY(!exportSortFrom(QString()));
    }

private:
    void put(const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(ExportProfilesTest)
#include "exportprofiles_test.moc"
