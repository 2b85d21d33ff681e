// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace
{

struct Message {
    QString context;
    QString source;
    QString comment;
    QString type;          ///< "unfinished", "vanished", "obsolete" or nothing
    bool hasForms = false; ///< one translation for each plural form
    QStringList translations;

    [[nodiscard]] QString key() const { return context + QLatin1Char('|') + source + QLatin1Char('|') + comment; }
};

struct TranslationFile {
    QString language;
    QList<Message> messages;
};

QString folder()
{
    return QStringLiteral(SOURCE_FOLDER "/translations");
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value(QLatin1String("type")).toString();
    QString text;
    while (!xml.isEndElement() || xml.name() != QLatin1String("translation")) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
            message.translations.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (!message.hasForms)
        message.translations.append(text);
}

TranslationFile readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A translation cannot be read.");
    QXmlStreamReader xml(&file);
    TranslationFile found;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == QLatin1String("TS")) {
            found.language = xml.attributes().value(QLatin1String("language")).toString();
        } else if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            found.messages.append(Message());
            found.messages.last().context = context;
            found.messages.last().hasForms = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (name == QLatin1String("source")) {
            found.messages.last().source = xml.readElementText();
        } else if (name == QLatin1String("comment")) {
            found.messages.last().comment = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            readTranslation(xml, found.messages.last());
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return found;
}

QStringList keysOf(const TranslationFile &file)
{
    QStringList keys;
    for (const Message &message : file.messages)
        keys.append(message.key());
    keys.sort();
    return keys;
}

/// "%1", "%2", "%n" of a text, each as often as it stands there.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(L?[0-9]+|L?n)"));
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.append(match.next().captured());
    places.sort();
    return places;
}

bool hasMnemonic(QString text)
{
    static const QRegularExpression mark(QStringLiteral("&[^\\s&]"));
    return text.remove(QStringLiteral("&&")).contains(mark);
}

/// How many forms a translation needs: those of Dutch and English are one and many.
int formsOf(const QString &language)
{
    const QLocale::Language name = QLocale(language).language();
    return name == QLocale::Dutch || name == QLocale::English || name == QLocale::German ? 2 : 0;
}

} // namespace

/// The files in translations/: complete, fitting the sources, and without slips that no compiler finds.
class TranslationsTest final : public QObject
{
    Q_OBJECT

private slots:
    void dutchAndEnglishAreThere();
    void everyMessageIsTranslated_data() { addFiles(); }
    void everyMessageIsTranslated();
    void everyPluralFormIsThere_data() { addFiles(); }
    void everyPluralFormIsThere();
    void placesAreThoseOfTheSource_data() { addFiles(); }
    void placesAreThoseOfTheSource();
    void mnemonicsAreKept_data() { addFiles(); }
    void mnemonicsAreKept();
    void endOfTheSentenceIsKept_data() { addFiles(); }
    void endOfTheSentenceIsKept();
    void nothingIsNewOrGoneInTheSources_data() { addFiles(); }
    void nothingIsNewOrGoneInTheSources();

private:
    static void addFiles();
};

void TranslationsTest::addFiles()
{
    QTest::addColumn<QString>("path");
    for (const QString &name : QDir(folder()).entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << folder() + QLatin1Char('/') + name;
}

void TranslationsTest::dutchAndEnglishAreThere()
{
    for (const char *language : {"nl", "en"}) {
        const TranslationFile file =
            readFile(folder() + QStringLiteral("/partneratlas_%1.ts").arg(QLatin1String(language)));
        QCOMPARE(file.language.section(QLatin1Char('_'), 0, 0), QLatin1String(language));
        QVERIFY(!file.messages.isEmpty());
    }
    QVERIFY(readFile(folder() + QStringLiteral("/partneratlas_nl.ts")).messages.size() > 100);
}

void TranslationsTest::everyMessageIsTranslated()
{
    QFETCH(const QString, path);
    for (const Message &message : readFile(path).messages) {
        QVERIFY2(message.type.isEmpty(), qPrintable(message.type + QLatin1Char(' ') + message.key()));
        QVERIFY2(!message.translations.isEmpty(), qPrintable(message.key()));
        for (const QString &text : message.translations) {
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(message.key()));
            QVERIFY2(!text.contains(QLatin1String("  ")), qPrintable(text));
        }
    }
}

void TranslationsTest::everyPluralFormIsThere()
{
    QFETCH(const QString, path);
    const TranslationFile file = readFile(path);
    const int forms = formsOf(file.language);
    QVERIFY2(forms > 0, "the number of plural forms of this language is not known to this test");
    bool hasAny = false;
    for (const Message &message : file.messages) {
        const int expected = message.hasForms ? forms : 1;
        QVERIFY2(message.translations.size() == expected, qPrintable(message.key()));
        // %Ln is the number as the language writes it.
        const bool hasNumber =
            message.source.contains(QLatin1String("%n")) || message.source.contains(QLatin1String("%Ln"));
        QCOMPARE(message.hasForms, hasNumber);
        hasAny = hasAny || message.hasForms;
    }
    QVERIFY(hasAny);
}

void TranslationsTest::placesAreThoseOfTheSource()
{
    QFETCH(const QString, path);
    for (const Message &message : readFile(path).messages) {
        for (const QString &text : message.translations) {
            // The second is what Qt's tools write when they guess a translation.
            QVERIFY2(placesIn(text) == placesIn(message.source) && !text.contains(QLatin1String(":?}")),
                     qPrintable(message.source + QLatin1String(" -> ") + text));
        }
    }
}

void TranslationsTest::mnemonicsAreKept()
{
    QFETCH(const QString, path);
    for (const Message &message : readFile(path).messages) {
        for (const QString &text : message.translations)
            QVERIFY2(hasMnemonic(text) == hasMnemonic(message.source),
                     qPrintable(message.source + QLatin1String(" -> ") + text));
    }
}

void TranslationsTest::endOfTheSentenceIsKept()
{
    QFETCH(const QString, path);
    static const QRegularExpression end(QStringLiteral("[.:…]?$"));
    for (const Message &message : readFile(path).messages) {
        const QString expected = end.match(message.source).captured();
        for (const QString &text : message.translations)
            QVERIFY2(end.match(text).captured() == expected, qPrintable(message.source + QLatin1String(" -> ") + text));
    }
}

void TranslationsTest::nothingIsNewOrGoneInTheSources()
{
    QFETCH(const QString, path);
    const QTemporaryDir copies;
    const QString copy = copies.filePath(QFileInfo(path).fileName());
    QVERIFY(QFile::copy(path, copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                          QStringLiteral("-no-obsolete")};
    // English is the language of the sources: its file has the plural forms only.
    if (readFile(path).language.startsWith(QLatin1String("en")))
        arguments << QStringLiteral("-pluralonly");
    arguments << QStringLiteral("app") << QStringLiteral("-ts") << copy;
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SOURCE_FOLDER));
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(60000) && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    const QStringList before = keysOf(readFile(path));
    const QStringList after = keysOf(readFile(copy));
    for (const QString &key : after)
        QVERIFY2(before.contains(key), qPrintable(QStringLiteral("new: ") + key));
    for (const QString &key : before)
        QVERIFY2(after.contains(key), qPrintable(QStringLiteral("gone: ") + key));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
