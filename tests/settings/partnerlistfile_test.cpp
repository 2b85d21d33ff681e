// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/partnerlistfile.h"

#include "settings/selectiontexts.h"
#include "support/filestate.h"
#include "support/restriction.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace
{

QString text(const char *letters)
{
    return QString::fromUtf8(letters);
}

PartnerListFile example()
{
    return {text("atlas"),
            text("Visit to Brussels"),
            {{text("tu-delft"), text("ask for “Ann” <b>"), text("TU Delft")}, {text("gent")}}};
}

} // namespace

/// A list of partners that travels in a file.
class PartnerListFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAgain();
    void peopleCanReadAndWriteIt();
    void mistakesAreToldWithTheirPlace_data();
    void mistakesAreToldWithTheirPlace();
    void everyMistakeHasASentenceOfItsOwn();
    void whatCannotBeReadIsTold();
    void whatCannotBeWrittenIsTold();
    void spoiledFilesDoNoHarm();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("visit.partners.json")); }
    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
};

void PartnerListFileTest::whatIsWrittenIsReadAgain()
{
    QVERIFY(!writePartnerListFile(path(), example()));
    QCOMPARE(std::get<PartnerListFile>(readPartnerListFile(path())), example());
    const PartnerListFile empty{text("atlas"), {}, {}};
    QVERIFY(!writePartnerListFile(path(), empty));
    QCOMPARE(std::get<PartnerListFile>(readPartnerListFile(path())), empty);
    QVERIFY(!stateOf(path()).bytes.contains("title"));
}

void PartnerListFileTest::peopleCanReadAndWriteIt()
{
    QVERIFY(!writePartnerListFile(path(), example()));
    QCOMPARE(stateOf(path()).bytes.left(54), QByteArray("{\n"
                                                        "    \"catalogue\": \"atlas\",\n"
                                                        "    \"format\": 1,\n"
                                                        "    \"part"));
    // A file from an editor, with its mark of the encoding and a key of its own.
    put("\xef\xbb\xbf{\"format\":1,\r\n\"catalogue\":\"atlas\",\"comment\":\"x\",\"partners\":[{\"slug\":\"a\"}]}\r\n");
    QCOMPARE(std::get<PartnerListFile>(readPartnerListFile(path())),
             (PartnerListFile{text("atlas"), {}, {{text("a")}}}));
}

void PartnerListFileTest::mistakesAreToldWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *what, const QByteArray &bytes, const char *said) {
        QTest::newRow(what) << bytes << QString::fromUtf8(said);
    };
    const auto list = [](const QByteArray &partners) {
        return R"({"format": 1, "catalogue": "atlas", "partners": [{"slug": "a"},)" + partners + "]}";
    };
    row("empty", "", "line 1");
    row("cut off", "{\n\"format\": 1,\n\"catalogue\": \"a", "line 3");
    row("a comma too much", "{\"format\": 1,\n}", "line 2");
    row("other JSON", "{\"name\": \"x\"}", "not a partner list");
    row("a list", "[1]", "not a partner list");
    row("no catalogue", R"({"format": 1, "partners": []})", "not a partner list");
    row("no partners", R"({"format": 1, "catalogue": "atlas"})", "not a partner list");
    row("newer", R"({"format": 2, "catalogue": "atlas", "partners": []})", "newer version");
    row("no slug", list(R"({"name": "b"})"), "partner 2 has no usable “slug”");
    row("not an object", list("3"), "partner 2 has no usable “slug”");
    row("note is no text", list(R"({"slug": "b", "note": []})"), "partner 2 is not a text");
    row("note is too long", list(R"({"slug": "b", "note": ")" + QByteArray(301, 'x') + R"("})"), "300 characters");
    row("twice", list(R"({"slug": "b"}, {"slug": "a"})"), "partner 3 already");
    QByteArray many;
    for (int number = 0; number < mostSelected; ++number)
        many += R"({"slug": "n)" + QByteArray::number(number) + R"("},)";
    row("too many", list(many.chopped(1)), "more than 2000");
}

void PartnerListFileTest::mistakesAreToldWithTheirPlace()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    put(bytes);
    const auto read = readPartnerListFile(path());
    QVERIFY(std::holds_alternative<PartnerListFailure>(read));
    const QString sentence = partnerListFailureText(std::get<PartnerListFailure>(read));
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
    QVERIFY2(sentence.contains(path()), qPrintable(sentence));
}

void PartnerListFileTest::everyMistakeHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    for (int mistake = static_cast<int>(EntryMistake::NoSlug); mistake <= static_cast<int>(EntryMistake::TooMany);
         ++mistake)
        sentences.insert(partnerListFailureText(
            {PartnerListReason::Entry, path(), std::nullopt, 0, 7, static_cast<EntryMistake>(mistake)}));
    for (const PartnerListReason reason :
         {PartnerListReason::NotJson, PartnerListReason::NotAList, PartnerListReason::NewerFormat})
        sentences.insert(partnerListFailureText({reason, path()}));
    QCOMPARE(sentences.size(), 8);
}

void PartnerListFileTest::whatCannotBeReadIsTold()
{
    const auto said = [](const QString &file) {
        const auto read = readPartnerListFile(file);
        return std::holds_alternative<PartnerListFailure>(read)
                   ? partnerListFailureText(std::get<PartnerListFailure>(read))
                   : QString();
    };
    QVERIFY(said(m_folder.filePath(text("nothing"))).contains(QLatin1String("cannot be read")));
    QVERIFY(said(m_folder.path()).contains(QLatin1String("folder")));
    const QString pipe = m_folder.filePath(text("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(said(pipe).contains(QLatin1String("not a file")));
    put(QByteArray(largestPartnerList + 1, ' '));
    QVERIFY(said(path()).contains(QLatin1String("too large")));
}

void PartnerListFileTest::whatCannotBeWrittenIsTold()
{
    QVERIFY(!writePartnerListFile(path(), example()));
    const QByteArray before = stateOf(path()).bytes;
    std::optional<FileFailure> failure;
    {
        const Restriction restriction(false, 40);
        failure = writePartnerListFile(path(), {text("atlas"), {}, {{text("b")}}});
    }
    QVERIFY(failure);
    QCOMPARE(failure->reason, FileFailureReason::NotWritten);
    QCOMPARE(stateOf(path()).bytes, before);
    const std::optional<FileFailure> elsewhere =
        writePartnerListFile(m_folder.filePath(text("no/such/x.partners.json")), example());
    QVERIFY(elsewhere);
    QCOMPARE(elsewhere->reason, FileFailureReason::NoFolder);
}

void PartnerListFileTest::spoiledFilesDoNoHarm()
{
    QVERIFY(!writePartnerListFile(path(), example()));
    const QByteArray good = stateOf(path()).bytes;
    for (qsizetype position = 0; position < good.size(); ++position) {
        for (const char byte : {'\0', '"', '{', '\xff'}) {
            QByteArray spoiled = good;
            spoiled[position] = byte;
            put(spoiled);
            const auto read = readPartnerListFile(path());
            if (const auto *list = std::get_if<PartnerListFile>(&read))
                QVERIFY(!list->catalogue.isEmpty() && list->partners.size() <= 2);
            else
                QVERIFY(!partnerListFailureText(std::get<PartnerListFailure>(read)).isEmpty());
        }
        put(good.left(position));
        if (position < good.size() - 1) // without its last line break it is still whole
            QVERIFY(std::holds_alternative<PartnerListFailure>(readPartnerListFile(path())));
    }
}

QTEST_GUILESS_MAIN(PartnerListFileTest)
#include "partnerlistfile_test.moc"
