// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/writtentext.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QtTest>

/// Every word of the bundled catalogue is in hunspell's dictionary or in a word list beside this file: names.txt holds
/// names in any language, and a list named after a language holds its other words.
class SpellingTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyWordIsKnown_data();
    void everyWordIsKnown();
    void listsHoldNoWordThatIsNoLongerNeeded();
    void listsAreSortedAndHoldNoWordTwice();

private:
    std::unique_ptr<Catalogue> m_catalogue;
    /// By the tag of the language: what its dictionary does not know.
    QMap<QString, QSet<QString>> m_unknown;
};

namespace
{

/// The dictionary of each language of the bundled catalogue.
const QMap<QString, QString> &dictionaries()
{
    static const QMap<QString, QString> names = {{QStringLiteral("en"), QStringLiteral("en_GB")},
                                                 {QStringLiteral("nl"), QStringLiteral("nl_NL")}};
    return names;
}

QStringList wordList(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/tests/spelling/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList words = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    words.removeIf([](const QString &line) { return line.startsWith(QLatin1Char('#')); });
    return words;
}

QSet<QString> toSet(const QStringList &list)
{
    return {list.begin(), list.end()};
}

/// Empty if hunspell or the dictionary is not there.
std::optional<QSet<QString>> wordsNotIn(const QString &dictionary, const QList<WrittenText> &texts)
{
    QProcess hunspell;
    hunspell.start(QStringLiteral("hunspell"), {QStringLiteral("-l"), QStringLiteral("-i"), QStringLiteral("UTF-8"),
                                                QStringLiteral("-d"), dictionary});
    for (const WrittenText &text : texts)
        hunspell.write(text.text.toUtf8() + '\n');
    hunspell.closeWriteChannel();
    if (!hunspell.waitForFinished() || hunspell.exitStatus() != QProcess::NormalExit || hunspell.exitCode() != 0)
        return {};
    QStringList words =
        QString::fromUtf8(hunspell.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (QString &word : words) {
        // The Dutch dictionary takes the end of a sentence for a part of its last word.
        if (word.indexOf(QLatin1Char('.')) == word.size() - 1)
            word.chop(1);
    }
    return toSet(words);
}

/// The word with those in whose texts it stands.
QString withOwners(const QString &word, const QList<WrittenText> &texts)
{
    QStringList owners;
    for (const WrittenText &text : texts) {
        if (text.text.contains(word) && !owners.contains(text.owner))
            owners.append(text.owner);
    }
    return word + QStringLiteral(": ") + owners.join(QStringLiteral(", "));
}

} // namespace

void SpellingTest::initTestCase()
{
    auto opened = Catalogue::open(QStringLiteral(BUNDLED_CATALOGUE));
    QVERIFY(std::holds_alternative<std::unique_ptr<Catalogue>>(opened));
    m_catalogue = std::get<std::unique_ptr<Catalogue>>(std::move(opened));
}

void SpellingTest::everyWordIsKnown_data()
{
    QTest::addColumn<Language>("language");
    for (const Language &language : m_catalogue->info().languages)
        QTest::newRow(qPrintable(language.tag())) << language;
}

void SpellingTest::everyWordIsKnown()
{
    QFETCH(Language, language);
    const QString dictionary = dictionaries().value(language.tag());
    QVERIFY2(!dictionary.isEmpty(), "no dictionary is named for this language");
    const QList<WrittenText> texts = writtenTexts(*m_catalogue, language);
    QVERIFY(texts.size() > m_catalogue->info().partnerCount);
    const std::optional<QSet<QString>> unknown = wordsNotIn(dictionary, texts);
    QVERIFY2(unknown, "hunspell or its dictionary is missing");
    m_unknown.insert(language.tag(), *unknown);

    const QSet<QString> known = toSet(wordList(QStringLiteral("names"))) + toSet(wordList(language.tag()));
    QStringList wrong;
    for (const QString &word : *unknown - known)
        wrong.append(withOwners(word, texts));
    wrong.sort();
    for (const QString &line : std::as_const(wrong))
        qWarning().noquote() << line;
    QVERIFY2(wrong.isEmpty(), "these words are neither in the dictionary nor in a list");
}

void SpellingTest::listsHoldNoWordThatIsNoLongerNeeded()
{
    QSet<QString> needed;
    for (auto unknown = m_unknown.cbegin(); unknown != m_unknown.cend(); ++unknown) {
        needed += unknown.value();
        const QSet<QString> names = toSet(wordList(QStringLiteral("names")));
        const QStringList idle = (toSet(wordList(unknown.key())) - (unknown.value() - names)).values();
        QVERIFY2(idle.isEmpty(), qPrintable(unknown.key() + QStringLiteral(": ") + idle.join(QLatin1Char(' '))));
    }
    QCOMPARE(m_unknown.size(), m_catalogue->info().languages.size());
    const QStringList idle = (toSet(wordList(QStringLiteral("names"))) - needed).values();
    QVERIFY2(idle.isEmpty(), qPrintable(QStringLiteral("names: ") + idle.join(QLatin1Char(' '))));
}

void SpellingTest::listsAreSortedAndHoldNoWordTwice()
{
    const QStringList lists = QStringList(dictionaries().keys()) + QStringList(QStringLiteral("names"));
    for (const QString &name : lists) {
        const QStringList words = wordList(name);
        QVERIFY2(!words.isEmpty(), qPrintable(name));
        QStringList tidy = words;
        tidy.removeDuplicates();
        tidy.sort();
        QCOMPARE(words, tidy);
    }
}

QTEST_GUILESS_MAIN(SpellingTest)
#include "spelling_test.moc"
