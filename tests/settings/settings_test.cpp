// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace
{

QString fileIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("partneratlas.ini"));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void expectDefaults(const Settings &settings)
{
    QCOMPARE(settings.text(Setting::Language), QString());
    QCOMPARE(settings.number(Setting::TextSize), 100);
    QCOMPARE(settings.number(Setting::Scroll), 0);
    QCOMPARE(settings.number(Setting::TreeScroll), 0);
    QCOMPARE(settings.text(Setting::Grouping), QString());
    QCOMPARE(settings.text(Setting::Category), QString());
    QCOMPARE(settings.text(Setting::Partner), QString());
    QCOMPARE(settings.bytes(Setting::WindowGeometry), QByteArray());
    QCOMPARE(settings.bytes(Setting::SplitterState), QByteArray());
    QCOMPARE(settings.texts(Setting::ExpandedCategories), QStringList());
    QVERIFY(!settings.has(Setting::ExpandedCategories));
    QCOMPARE(settings.texts(Setting::Searches), QStringList());
}

} // namespace

class SettingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void missingFileGivesTheDefaults();
    void readingMakesNoFile();
    void textComesBack_data();
    void textComesBack();
    void numberComesBack_data();
    void numberComesBack();
    void bytesComeBack();
    void listComesBack_data();
    void listComesBack();
    void settingsDoNotShareAPlace();
    void damagedFileGivesTheDefaults_data();
    void damagedFileGivesTheDefaults();
    void numberOfAnotherTypeIsTheDefault_data();
    void numberOfAnotherTypeIsTheDefault();
    void textOfAnotherTypeIsTheDefault();
    void usersOwnFileLiesInTheConfigurationFolder();
};

void SettingsTest::missingFileGivesTheDefaults()
{
    const QTemporaryDir folder;
    expectDefaults(Settings(fileIn(folder)));
}

void SettingsTest::readingMakesNoFile()
{
    const QTemporaryDir folder;
    {
        const Settings settings(fileIn(folder));
        QCOMPARE(settings.number(Setting::TextSize), 100);
    }
    QVERIFY(!QFile::exists(fileIn(folder)));
}

void SettingsTest::textComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("tu-delft");
    QTest::newRow("empty") << QString();
    QTest::newRow("comma and semicolon") << QStringLiteral("a, b; c");
    QTest::newRow("quotes") << QStringLiteral("\"a\" 'b' \\ %1");
    QTest::newRow("other scripts") << QStringLiteral("Łódź 大学 جامعة");
    QTest::newRow("begins with an at sign") << QStringLiteral("@Invalid()");
}

void SettingsTest::textComesBack()
{
    QFETCH(const QString, text);
    const QTemporaryDir folder;
    {
        Settings settings(fileIn(folder));
        settings.set(Setting::Partner, text);
        QCOMPARE(settings.text(Setting::Partner), text);
    }
    const Settings again(fileIn(folder));
    QCOMPARE(again.text(Setting::Partner), text);
    QVERIFY(again.has(Setting::Partner));
}

void SettingsTest::numberComesBack_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("size") << 150;
    QTest::newRow("zero") << 0;
    QTest::newRow("negative") << -3;
    QTest::newRow("largest") << std::numeric_limits<int>::max();
}

void SettingsTest::numberComesBack()
{
    QFETCH(const int, number);
    const QTemporaryDir folder;
    {
        Settings settings(fileIn(folder));
        settings.set(Setting::TextSize, number);
    }
    QCOMPARE(Settings(fileIn(folder)).number(Setting::TextSize), number);
}

void SettingsTest::bytesComeBack()
{
    QByteArray everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte.append(static_cast<char>(byte));
    const QTemporaryDir folder;
    {
        Settings settings(fileIn(folder));
        settings.set(Setting::WindowGeometry, everyByte);
    }
    QCOMPARE(Settings(fileIn(folder)).bytes(Setting::WindowGeometry), everyByte);
}

void SettingsTest::listComesBack_data()
{
    QTest::addColumn<QStringList>("list");
    QTest::newRow("none") << QStringList();
    QTest::newRow("one") << QStringList{QStringLiteral("place/leiden")};
    QTest::newRow("two") << QStringList{QStringLiteral("place/leiden"), QStringLiteral("kind/a,b")};
}

void SettingsTest::listComesBack()
{
    QFETCH(const QStringList, list);
    const QTemporaryDir folder;
    {
        Settings settings(fileIn(folder));
        settings.set(Setting::ExpandedCategories, list);
    }
    const Settings again(fileIn(folder));
    QCOMPARE(again.texts(Setting::ExpandedCategories), list);
    // That all categories were closed is something else than a first start.
    QVERIFY(again.has(Setting::ExpandedCategories));
}

void SettingsTest::settingsDoNotShareAPlace()
{
    const QList<Setting> all = {Setting::Language,      Setting::TextSize, Setting::WindowGeometry,
                                Setting::SplitterState, Setting::Grouping, Setting::Category,
                                Setting::Partner,       Setting::Scroll,   Setting::ExpandedCategories,
                                Setting::TreeScroll,    Setting::Searches};
    const QTemporaryDir folder;
    Settings settings(fileIn(folder));
    for (const Setting setting : all)
        settings.set(setting, QString::number(static_cast<int>(setting)));
    for (const Setting setting : all)
        QCOMPARE(settings.text(setting), QString::number(static_cast<int>(setting)));
}

void SettingsTest::damagedFileGivesTheDefaults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zero bytes") << QByteArray(4096, '\0');
    QTest::newRow("another format") << QByteArray("{\"interface\": {\"language\": 3}}");
    QTest::newRow("section without an end") << QByteArray("[interface\nlanguage");
    QByteArray garbage;
    for (int number = 0; number < 20000; ++number)
        garbage.append(static_cast<char>(number * 7919 % 251));
    QTest::newRow("garbage") << garbage;
    QTest::newRow("values that are not there")
        << QByteArray("[interface]\nlanguage=@Invalid()\ntext_size=@Invalid()\n");
}

void SettingsTest::damagedFileGivesTheDefaults()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    write(fileIn(folder), bytes);
    expectDefaults(Settings(fileIn(folder)));
}

void SettingsTest::numberOfAnotherTypeIsTheDefault_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("word") << QByteArray("large");
    QTest::newRow("fraction") << QByteArray("\"1,5\"");
    QTest::newRow("list") << QByteArray("1, 2");
    QTest::newRow("too large") << QByteArray("99999999999");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("rectangle") << QByteArray("@Rect(1 2 3 4)");
    QTest::newRow("broken variant") << QByteArray("@Variant(\\0\\0\\0\\x7f\\xff\\xff\\xff\\xff)");
}

void SettingsTest::numberOfAnotherTypeIsTheDefault()
{
    QFETCH(const QByteArray, value);
    const QTemporaryDir folder;
    write(fileIn(folder), "[interface]\ntext_size=" + value + "\n[place]\nscroll=" + value + "\n");
    const Settings settings(fileIn(folder));
    QCOMPARE(settings.number(Setting::TextSize), 100);
    QCOMPARE(settings.number(Setting::Scroll), 0);
}

void SettingsTest::textOfAnotherTypeIsTheDefault()
{
    const QTemporaryDir folder;
    write(fileIn(folder),
          "[place]\npartner=a, b\ncategory=@Rect(1 2 3 4)\nexpanded=@Rect(1 2 3 4)\n[window]\ngeometry=a, b\n");
    const Settings settings(fileIn(folder));
    QCOMPARE(settings.text(Setting::Partner), QString());
    QCOMPARE(settings.text(Setting::Category), QString());
    QCOMPARE(settings.texts(Setting::ExpandedCategories), QStringList());
    QCOMPARE(settings.bytes(Setting::WindowGeometry), QByteArray());
}

void SettingsTest::usersOwnFileLiesInTheConfigurationFolder()
{
    const QTemporaryDir folder;
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    {
        Settings settings;
        settings.set(Setting::Language, QStringLiteral("nl"));
    }
    const QString file = folder.filePath(QStringLiteral("partneratlas/partneratlas.ini"));
    QVERIFY(QFile::exists(file));
    QCOMPARE(Settings(file).text(Setting::Language), QStringLiteral("nl"));
    if (before.isNull())
        qunsetenv("XDG_CONFIG_HOME");
    else
        qputenv("XDG_CONFIG_HOME", before);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
