// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiling/sourcereader.h"

#include "support/sourcefolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

/// What readSource makes of a right source; wrong ones are in editormistakes_test.
class SourceReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void catalogueIsReadWhole();
    void partnersAreReadInTheOrderOfTheirFiles();
    void partnerIsReadWhole();
    void requiredLanguagesMayBeFewer();
    void noLanguageMayBeRequired();
    void editionIsReadIfItIsTold();
    void onlyTomlFilesAreRead();
    void pipeIsNoPartner();
    void fileThatIsTooLargeIsTold();
    void bundledSourceHasNoMistakes();
};

void SourceReaderTest::catalogueIsReadWhole()
{
    const Draft draft = readSource(SourceFolder().path()).draft;
    QCOMPARE(draft.id, QStringLiteral("example-university"));
    QCOMPARE(draft.languages.size(), 2);
    QCOMPARE(draft.languages.first().tag(), QStringLiteral("nl"));
    QCOMPARE(draft.categories.size(), 7);
    QCOMPARE(draft.categories.at(1).parent.slug, QStringLiteral("europe"));
    QCOMPARE(draft.cities.size(), 1);
    QCOMPARE(draft.cities.first().latitude, 51.05);
    QCOMPARE(draft.sources.size(), 1);
    QCOMPARE(draft.synonyms.size(), 1);
    QCOMPARE(draft.synonyms.first().meanings, {QStringLiteral("university")});
    QCOMPARE(draft.synonyms.first().partner.slug, QStringLiteral("gent"));
}

void SourceReaderTest::partnersAreReadInTheOrderOfTheirFiles()
{
    const SourceFolder source;
    source.addPartner(QStringLiteral("b"), QStringLiteral("B"), QStringLiteral("B"), QStringLiteral("\"leiden\""));
    QStringList slugs;
    const SourceReading reading = readSource(source.path());
    for (const DraftPartner &partner : reading.draft.partners)
        slugs.append(partner.slug);
    QCOMPARE(slugs, QStringList({QStringLiteral("alliance"), QStringLiteral("b"), QStringLiteral("gent"),
                                 QStringLiteral("leiden")}));
}

void SourceReaderTest::partnerIsReadWhole()
{
    const Draft draft = readSource(SourceFolder().path()).draft;
    const DraftPartner &gent = draft.partners.at(1);
    QCOMPARE(gent.slug, QStringLiteral("gent"));
    QCOMPARE(gent.position.file, QStringLiteral("partners/gent.toml"));
    QCOMPARE(gent.status, PartnerStatus::Active);
    QCOMPARE(gent.links.size(), 2);
    QCOMPARE(gent.links.at(0).role, LinkRole::Website);
    QCOMPARE(gent.links.at(1).role, LinkRole::Page);
    QCOMPARE(gent.otherNames.size(), 2);
    QCOMPARE(gent.identifiers.size(), 3);
    QCOMPARE(gent.categories[0].size(), 1);
    QCOMPARE(gent.categories[0].first().line, 2);
    QCOMPARE(draft.partners.at(0).members.size(), 3);
    QVERIFY(draft.partners.at(0).members.at(1).partner.slug.isEmpty());
}

void SourceReaderTest::requiredLanguagesMayBeFewer()
{
    const SourceFolder source;
    QVERIFY(source.replace(QStringLiteral("catalogue.toml"), QStringLiteral("languages = [\"nl\", \"en\"]"),
                           QStringLiteral("languages = [\"nl\", \"en\"]\nrequired_languages = [\"nl\"]")));
    QVERIFY(source.replace(QStringLiteral("partners/leiden.toml"), QStringLiteral("en = \"Leiden University\"\n"),
                           QString()));
    QVERIFY(source.mistakes().isEmpty());
}

void SourceReaderTest::noLanguageMayBeRequired()
{
    const SourceFolder source;
    QVERIFY(source.replace(QStringLiteral("catalogue.toml"), QStringLiteral("languages = [\"nl\", \"en\"]"),
                           QStringLiteral("languages = [\"nl\", \"en\"]\nrequired_languages = []")));
    QVERIFY(source.replace(QStringLiteral("partners/leiden.toml"), QStringLiteral("en = \"Leiden University\"\n"),
                           QString()));
    QVERIFY(source.replace(QStringLiteral("partners/alliance.toml"), QStringLiteral("nl = \"Verbond\"\n"), QString()));
    QVERIFY(source.mistakes().isEmpty());
    QVERIFY(source.replace(QStringLiteral("partners/alliance.toml"), QStringLiteral("en = \"Alliance\"\n"), QString()));
    QCOMPARE(source.mistakes().size(), 1);
}

void SourceReaderTest::editionIsReadIfItIsTold()
{
    const SourceFolder source;
    QCOMPARE(readSource(source.path()).edition.number, 0);
    QVERIFY(!readSource(source.path()).edition.date.isKnown());
    QVERIFY(source.replace(QStringLiteral("catalogue.toml"), QStringLiteral("accent ="),
                           QStringLiteral("edition = 7\nedition_date = \"2026-11-25\"\naccent =")));
    const SourceReading reading = readSource(source.path());
    QVERIFY(reading.mistakes.isEmpty());
    QCOMPARE(reading.edition.number, 7);
    QCOMPARE(reading.edition.date.iso(), QStringLiteral("2026-11-25"));
}

void SourceReaderTest::onlyTomlFilesAreRead()
{
    const SourceFolder source;
    source.write(QStringLiteral("partners/notes.txt"), QStringLiteral("no TOML"));
    source.write(QStringLiteral("partners/gent.toml~"), QStringLiteral("no TOML"));
    QVERIFY(QDir(source.path()).mkdir(QStringLiteral("partners/old.toml")));
    QVERIFY(source.mistakes().isEmpty());
    QCOMPARE(readSource(source.path()).draft.partners.size(), 3);
}

void SourceReaderTest::pipeIsNoPartner()
{
    const SourceFolder source;
    QCOMPARE(::mkfifo(QFile::encodeName(source.filePath(QStringLiteral("partners/pipe.toml"))).constData(), 0600), 0);
    QVERIFY(source.mistakes().isEmpty());
    source.remove(QStringLiteral("catalogue.toml"));
    QCOMPARE(::mkfifo(QFile::encodeName(source.filePath(QStringLiteral("catalogue.toml"))).constData(), 0600), 0);
    QCOMPARE(source.mistakes().size(), 1);
    QCOMPARE(source.mistakes().first().problem,
             QStringLiteral("The file cannot be read: it does not exist or is not a file."));
}

void SourceReaderTest::fileThatIsTooLargeIsTold()
{
    const SourceFolder source;
    QVERIFY(QFile::resize(source.filePath(QStringLiteral("partners/leiden.toml")), 16 * 1024 * 1024 + 1));
    QCOMPARE(source.mistakes().size(), 1);
    QCOMPARE(source.mistakes().first().problem, QStringLiteral("The file cannot be read: it is larger than 16 MiB."));
}

void SourceReaderTest::bundledSourceHasNoMistakes()
{
    const SourceReading reading = readSource(QStringLiteral(SOURCE_FOLDER "/data"));
    QVERIFY2(reading.mistakes.isEmpty(),
             reading.mistakes.isEmpty() ? "" : qPrintable(mistakeText(reading.mistakes.first())));
    QCOMPARE(reading.draft.partners.size(), 128);
}

QTEST_GUILESS_MAIN(SourceReaderTest)
#include "sourcereader_test.moc"
