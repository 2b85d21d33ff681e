// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/inventedsource.h"

#include "catalogue/catalogue.h"
#include "compiling/cataloguewriter.h"
#include "compiling/draftchecker.h"
#include "compiling/sourcereader.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

/// The generator gives a source without mistakes, and the same one from the same seed.
class InventedSourceTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameSeedGivesTheSameFiles();
    void otherSeedGivesOtherFiles();
    void itHasNoMistakes();
    void itCompilesTwiceToTheSameBytes();
    void itIsAsVariedAsALargeCatalogue();

private:
    [[nodiscard]] QString folder(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

namespace
{

constexpr int partnerCount = 500;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// By path within the folder.
QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator entry(folder, QDir::Files, QDirIterator::Subdirectories); entry.hasNext();) {
        const QString path = entry.next();
        files.insert(QDir(folder).relativeFilePath(path), contents(path));
    }
    return files;
}

} // namespace

void InventedSourceTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCOMPARE(InventedSource(1, partnerCount).write(folder(QStringLiteral("one"))), QString());
    QCOMPARE(InventedSource(1, partnerCount).write(folder(QStringLiteral("same"))), QString());
    QCOMPARE(InventedSource(2, partnerCount).write(folder(QStringLiteral("other"))), QString());
}

void InventedSourceTest::sameSeedGivesTheSameFiles()
{
    const QMap<QString, QByteArray> files = filesOf(folder(QStringLiteral("one")));
    QCOMPARE(files.size(), partnerCount + 1);
    QVERIFY(files == filesOf(folder(QStringLiteral("same"))));
}

void InventedSourceTest::otherSeedGivesOtherFiles()
{
    QVERIFY(filesOf(folder(QStringLiteral("one"))) != filesOf(folder(QStringLiteral("other"))));
}

void InventedSourceTest::itHasNoMistakes()
{
    SourceReading reading = readSource(folder(QStringLiteral("one")));
    reading.mistakes.append(checkDraft(reading.draft));
    for (const Mistake &mistake : std::as_const(reading.mistakes))
        qWarning().noquote() << mistake.position.file << mistake.position.line << mistake.problem;
    QVERIFY(reading.mistakes.isEmpty());
    QCOMPARE(reading.draft.partners.size(), partnerCount);
    QCOMPARE(reading.draft.categories.size(), 200);
}

void InventedSourceTest::itCompilesTwiceToTheSameBytes()
{
    const QString first = folder(QStringLiteral("first.sqlite"));
    const QString second = folder(QStringLiteral("second.sqlite"));
    QCOMPARE(writeCatalogue(readSource(folder(QStringLiteral("one"))).draft, {}, first), QString());
    QCOMPARE(writeCatalogue(readSource(folder(QStringLiteral("same"))).draft, {}, second), QString());
    QVERIFY(!contents(first).isEmpty());
    QVERIFY(contents(first) == contents(second));
}

void InventedSourceTest::itIsAsVariedAsALargeCatalogue()
{
    const Draft draft = readSource(folder(QStringLiteral("one"))).draft;
    const Language dutch = Language::fromTag(QStringLiteral("nl")).value();
    int categories = 0;
    int withoutDutch = 0;
    int members = 0;
    QSet<QChar::Script> scripts;
    QSet<QChar> signs;
    for (const DraftPartner &partner : draft.partners) {
        for (const QList<DraftReference> &list : partner.categories)
            categories += static_cast<int>(list.size());
        members += static_cast<int>(partner.members.size());
        withoutDutch += partner.name.exactly(dutch).isEmpty() ? 1 : 0;
        for (const QChar character : partner.name.entries().first().text) {
            scripts.insert(character.script());
            signs.insert(character);
        }
    }
    QVERIFY(categories > partnerCount * 24 / 10);
    QVERIFY(categories < partnerCount * 26 / 10);
    QVERIFY(withoutDutch > partnerCount / 2);
    QVERIFY(members > partnerCount / 10);
    QVERIFY(scripts.contains(
        {QChar::Script_Latin, QChar::Script_Greek, QChar::Script_Cyrillic, QChar::Script_Arabic, QChar::Script_Han}));
    QVERIFY(signs.contains({QLatin1Char(','), QLatin1Char('"'), QLatin1Char('\'')}));
}

QTEST_GUILESS_MAIN(InventedSourceTest)
#include "inventedsource_test.moc"
