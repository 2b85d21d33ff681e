// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/languageswitch.h"

#include "widgets/segmentbutton.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

Q_DECLARE_METATYPE(Language)

namespace
{

QList<Language> languagesWith(const QStringList &tags)
{
    QList<Language> languages;
    for (const QString &tag : tags)
        languages.append(Language::fromTag(tag).value_or(Language()));
    return languages;
}

const QList<Language> two = languagesWith({QStringLiteral("nl"), QStringLiteral("en")});
const QList<Language> five = languagesWith(
    {QStringLiteral("nl"), QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("pt-BR")});

} // namespace

class LanguageSwitchTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<Language>(); }
    void twoLanguagesAreButtons();
    void fiveLanguagesAreAMenu();
    void numberOfLanguagesMayChange();
    void clickChoosesALanguage();
    void spaceBarChoosesALanguage();
    void checkedButtonIsTheCurrentLanguage();
    void clickOnTheCurrentLanguageKeepsItChecked();
    void languageIsCalledByItsOwnName();
    void menuShowsTheSameActions();
};

void LanguageSwitchTest::twoLanguagesAreButtons()
{
    LanguageActions actions;
    actions.setLanguages(two);
    const LanguageSwitch widget(actions);
    const QList<SegmentButton *> buttons = widget.findChildren<SegmentButton *>();
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons.first()->text(), QStringLiteral("NL"));
    QCOMPARE(buttons.last()->text(), QStringLiteral("EN"));
    QVERIFY(!widget.findChild<QToolButton *>(QStringLiteral("languageMenu")));
}

void LanguageSwitchTest::fiveLanguagesAreAMenu()
{
    LanguageActions actions;
    actions.setLanguages(five);
    const LanguageSwitch widget(actions);
    QVERIFY(widget.findChildren<SegmentButton *>().isEmpty());
    const auto *button = widget.findChild<QToolButton *>(QStringLiteral("languageMenu"));
    QVERIFY(button);
    QCOMPARE(button->popupMode(), QToolButton::InstantPopup);
    QCOMPARE(button->actions(), actions.actions());
    QVERIFY(!button->text().isEmpty());
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
}

void LanguageSwitchTest::numberOfLanguagesMayChange()
{
    LanguageActions actions;
    LanguageSwitch widget(actions);
    QVERIFY(widget.findChildren<QWidget *>().isEmpty());
    actions.setLanguages(two);
    QCOMPARE(widget.findChildren<SegmentButton *>().size(), 2);
    actions.setLanguages(five);
    QCOMPARE(widget.findChildren<SegmentButton *>().size(), 0);
    actions.setLanguages(five.first(3));
    QCOMPARE(widget.findChildren<SegmentButton *>().size(), 3);
    const QSignalSpy changed(&actions, &LanguageActions::languagesChanged);
    actions.setLanguages(five.first(3));
    QCOMPARE(changed.size(), 0);
}

void LanguageSwitchTest::clickChoosesALanguage()
{
    LanguageActions actions;
    actions.setLanguages(two);
    actions.setCurrent(two.last());
    const LanguageSwitch widget(actions);
    QSignalSpy chosen(&actions, &LanguageActions::chosen);
    QTest::mouseClick(widget.findChildren<SegmentButton *>().first(), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Language>(), two.first());
}

void LanguageSwitchTest::spaceBarChoosesALanguage()
{
    LanguageActions actions;
    actions.setLanguages(two);
    actions.setCurrent(two.first());
    const LanguageSwitch widget(actions);
    QSignalSpy chosen(&actions, &LanguageActions::chosen);
    QTest::keyClick(widget.findChildren<SegmentButton *>().last(), Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Language>(), two.last());
}

void LanguageSwitchTest::checkedButtonIsTheCurrentLanguage()
{
    LanguageActions actions;
    actions.setLanguages(two);
    const LanguageSwitch widget(actions);
    const QList<SegmentButton *> buttons = widget.findChildren<SegmentButton *>();
    for (int number = 0; number < 2; ++number) {
        actions.setCurrent(two.at(number));
        QVERIFY(buttons.at(number)->isChecked());
        QVERIFY(!buttons.at(1 - number)->isChecked());
    }
}

void LanguageSwitchTest::clickOnTheCurrentLanguageKeepsItChecked()
{
    LanguageActions actions;
    actions.setLanguages(two);
    actions.setCurrent(two.first());
    const LanguageSwitch widget(actions);
    SegmentButton *button = widget.findChildren<SegmentButton *>().first();
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(button->isChecked());
}

void LanguageSwitchTest::languageIsCalledByItsOwnName()
{
    LanguageActions actions;
    actions.setLanguages(five);
    QStringList names;
    for (const QAction *action : actions.actions())
        names.append(action->text());
    QCOMPARE(names.first(3),
             (QStringList{QStringLiteral("&Nederlands"), QStringLiteral("&English"), QStringLiteral("&Deutsch")}));
    actions.setLanguages(two);
    const LanguageSwitch widget(actions);
    QCOMPARE(widget.findChildren<SegmentButton *>().first()->accessibleName(), QStringLiteral("Nederlands"));
}

void LanguageSwitchTest::menuShowsTheSameActions()
{
    LanguageActions actions;
    actions.setLanguages(five);
    QMenu menu;
    actions.fillMenu(&menu);
    QCOMPARE(menu.actions(), actions.actions());
    actions.setLanguages(two);
    actions.fillMenu(&menu);
    QCOMPARE(menu.actions().size(), 2);
}

QTEST_MAIN(LanguageSwitchTest)
#include "languageswitch_test.moc"
