// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/interfacelanguage.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

namespace
{

const Language dutch = *Language::fromTag(QStringLiteral("nl"));
const Language english = *Language::fromTag(QStringLiteral("en"));

} // namespace

class InterfaceLanguageTest final : public QObject
{
    Q_OBJECT

private slots:
    void languagesAreThoseOfTheTranslations();
    void noLanguageIsCurrentBeforeOneIsSet();
    void changeIsToldOnce();
    void sameLanguageChangesNothing();
    void unknownLanguageIsIgnored();
    void numbersAndDatesFollow();
    void textsOfQtFollow();
    void languageOfTheSystemIsOneThatThereIs();
    void translatorsGoWithTheObject();
};

void InterfaceLanguageTest::languagesAreThoseOfTheTranslations()
{
    QStringList tags;
    for (const QString &file : QDir(QStringLiteral(SOURCE_FOLDER "/translations"))
                                   .entryList({QStringLiteral("partneratlas_*.ts")}, QDir::Files, QDir::Name))
        tags.append(file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0));
    const InterfaceLanguage language;
    QStringList found;
    for (const Language &own : language.languages())
        found.append(own.tag());
    QCOMPARE(found, tags);
    QVERIFY(language.languages().contains(dutch));
    QVERIFY(language.languages().contains(english));
}

void InterfaceLanguageTest::noLanguageIsCurrentBeforeOneIsSet()
{
    QVERIFY(InterfaceLanguage().current().isEmpty());
}

void InterfaceLanguageTest::changeIsToldOnce()
{
    InterfaceLanguage language;
    const QSignalSpy changed(&language, &InterfaceLanguage::changed);
    language.set(dutch);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<Language>(), dutch);
    QCOMPARE(language.current(), dutch);
    language.set(english);
    QCOMPARE(changed.count(), 2);
}

void InterfaceLanguageTest::sameLanguageChangesNothing()
{
    InterfaceLanguage language;
    language.set(dutch);
    const QSignalSpy changed(&language, &InterfaceLanguage::changed);
    language.set(dutch);
    QCOMPARE(changed.count(), 0);
}

void InterfaceLanguageTest::unknownLanguageIsIgnored()
{
    InterfaceLanguage language;
    language.set(dutch);
    const QLocale before;
    const QSignalSpy changed(&language, &InterfaceLanguage::changed);
    language.set(*Language::fromTag(QStringLiteral("tlh")));
    language.set(Language());
    language.set(*Language::fromTag(QStringLiteral("nl-BE")));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(language.current(), dutch);
    QCOMPARE(QLocale(), before);
}

void InterfaceLanguageTest::numbersAndDatesFollow()
{
    InterfaceLanguage language;
    const QDate day(2026, 11, 23);
    language.set(dutch);
    QCOMPARE(QLocale().toString(120000), QStringLiteral("120.000"));
    QCOMPARE(QLocale().toString(day, QStringLiteral("d MMMM yyyy")), QStringLiteral("23 november 2026"));
    language.set(english);
    QCOMPARE(QLocale().toString(120000), QStringLiteral("120,000"));
    QCOMPARE(QLocale().toString(day, QStringLiteral("d MMMM yyyy")), QStringLiteral("23 November 2026"));
    // The British way: days before months.
    QVERIFY(QLocale().toString(day, QLocale::ShortFormat).startsWith(QLatin1String("23")));
}

void InterfaceLanguageTest::textsOfQtFollow()
{
    InterfaceLanguage language;
    language.set(dutch);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Annuleren"));
    language.set(english);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
}

void InterfaceLanguageTest::languageOfTheSystemIsOneThatThereIs()
{
    const InterfaceLanguage language;
    QVERIFY(language.languages().contains(language.ofSystem()));
}

void InterfaceLanguageTest::translatorsGoWithTheObject()
{
    {
        InterfaceLanguage language;
        language.set(dutch);
    }
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
}

QTEST_GUILESS_MAIN(InterfaceLanguageTest)
#include "interfacelanguage_test.moc"
