// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/onscreenkeyboard.h"

#include "kiosk/kioskappearance.h"
#include "kiosk/kioskbutton.h"
#include "kiosk/touchscreen.h"
#include "language/interfacelanguage.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace std::chrono_literals;

/// A field, and the keyboard below it.
class OnScreenKeyboardTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keysTypeWhatTheyShow();
    void touchTypesToo();
    void twoThumbsTypeInTheirOrder();
    void theFieldKeepsTheFocus();
    void shiftHoldsForOneLetter();
    void heldBackspaceGoesOn();
    void clearAndDoneAreTold();
    void aLetterThatIsPressedLongOffersItsAccents();
    void accentsTakeShift();
    void anotherKeyClosesTheAccents();
    void aShortPressOffersNone();
    void everyAccentIsAlsoOnAPage();
    void resetGoesBackToTheStart();
    void nothingIsHeldAfterAReset();
    void hidingLetsGoOfEverything();
    void everyKeyIsLargeEnoughAndApart_data();
    void everyKeyIsLargeEnoughAndApart();
    void everyTextFitsItsKey_data();
    void everyTextFitsItsKey();
    void everyAccentRowLiesWithinTheKeyboard_data();
    void everyAccentRowLiesWithinTheKeyboard();
    void compactHasEveryLetterAtTheLeastWidth();
    void heightIsKnownBeforeItIsShown();
    void everyKeyHasAName_data();
    void everyKeyHasAName();
    void screenReadersPressKeys();

private:
    [[nodiscard]] KioskButton *key(const QString &name) const
    {
        return m_keyboard->findChild<KioskButton *>(QStringLiteral("key-") + name);
    }
    [[nodiscard]] QList<KioskButton *> shownKeys() const;
    void click(const QString &name) const { QTest::mouseClick(key(name), Qt::LeftButton); }
    void clickAll(const QString &letters) const;
    void pressLong(const QString &letter) const;
    [[nodiscard]] QWidget *accentRow() const { return m_keyboard->findChild<QWidget *>(QStringLiteral("accentRow")); }
    [[nodiscard]] QList<KioskButton *> accents() const;
    /// Widths and sizes of the screens that there are, with both sizes of text and both arrangements.
    void addScreens() const;
    void setUpScreen();

    std::unique_ptr<InterfaceLanguage> m_language;
    std::unique_ptr<KioskAppearance> m_appearance;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    OnScreenKeyboard *m_keyboard = nullptr;
    QPointingDevice *m_screen = touchScreen();
};

void OnScreenKeyboardTest::init()
{
    m_language = std::make_unique<InterfaceLanguage>();
    m_language->set(*Language::fromTag(u"en"));
    m_appearance = std::make_unique<KioskAppearance>(KioskAppearance::Theme::Light);
    m_window = std::make_unique<QWidget>();
    m_field = new QLineEdit;
    m_keyboard = new OnScreenKeyboard(*m_appearance);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    layout->addWidget(m_keyboard);
    connect(m_keyboard, &OnScreenKeyboard::typed, m_field, &QLineEdit::insert);
    connect(m_keyboard, &OnScreenKeyboard::backspace, m_field, &QLineEdit::backspace);
    connect(m_keyboard, &OnScreenKeyboard::cleared, m_field, &QLineEdit::clear);
    m_window->setGeometry(10, 10, 1024, 500); // at 0, 0 QTest waits for a position
    m_window->show();
    m_field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void OnScreenKeyboardTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
    m_language.reset();
}

QList<KioskButton *> OnScreenKeyboardTest::shownKeys() const
{
    QList<KioskButton *> shown;
    for (KioskButton *one : m_keyboard->findChildren<KioskButton *>()) {
        if (one->isVisible())
            shown.append(one);
    }
    return shown;
}

void OnScreenKeyboardTest::clickAll(const QString &letters) const
{
    for (const QChar letter : letters)
        click(QString(letter));
}

void OnScreenKeyboardTest::pressLong(const QString &letter) const
{
    QTest::mousePress(key(letter), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return accentRow()->isVisible(); }));
    QTest::mouseRelease(key(letter), Qt::LeftButton);
}

QList<KioskButton *> OnScreenKeyboardTest::accents() const
{
    QList<KioskButton *> shown;
    for (KioskButton *one : accentRow()->findChildren<KioskButton *>()) {
        if (one->isVisible())
            shown.append(one);
    }
    return shown;
}

void OnScreenKeyboardTest::keysTypeWhatTheyShow()
{
    clickAll(QStringLiteral("tu"));
    click(QStringLiteral("space"));
    clickAll(QStringLiteral("delft-&'"));
    click(QStringLiteral("digits"));
    clickAll(QStringLiteral("30()"));
    QCOMPARE(m_field->text(), QStringLiteral("tu delft-&'30()"));
}

void OnScreenKeyboardTest::touchTypesToo()
{
    for (const QString &letter : {QStringLiteral("o"), QStringLiteral("k")}) {
        const QPoint place = key(letter)->mapTo(m_window.get(), key(letter)->rect().center());
        QTest::touchEvent(m_window.get(), m_screen).press(0, place);
        QTest::touchEvent(m_window.get(), m_screen).release(0, place);
    }
    QCOMPARE(m_field->text(), QStringLiteral("ok"));
}

void OnScreenKeyboardTest::twoThumbsTypeInTheirOrder()
{
    const QPoint first = key(QStringLiteral("o"))->mapTo(m_window.get(), QPoint(20, 20));
    const QPoint second = key(QStringLiteral("k"))->mapTo(m_window.get(), QPoint(20, 20));
    QTest::touchEvent(m_window.get(), m_screen).press(0, first);
    QTest::touchEvent(m_window.get(), m_screen).stationary(0).press(1, second);
    QTest::touchEvent(m_window.get(), m_screen).release(0, first).stationary(1);
    QTest::touchEvent(m_window.get(), m_screen).release(1, second);
    QCOMPARE(m_field->text(), QStringLiteral("ok"));
}

void OnScreenKeyboardTest::theFieldKeepsTheFocus()
{
    clickAll(QStringLiteral("a"));
    click(QStringLiteral("shift"));
    click(QStringLiteral("digits"));
    QVERIFY(m_field->hasFocus());
    QTest::keyClick(m_field, Qt::Key_Tab);
    QVERIFY(m_field->hasFocus()); // thirty keys are no way to go by Tab
}

void OnScreenKeyboardTest::shiftHoldsForOneLetter()
{
    click(QStringLiteral("shift"));
    QVERIFY(key(QStringLiteral("shift"))->isChecked());
    QCOMPARE(key(QStringLiteral("a"))->label(), QStringLiteral("A"));
    clickAll(QStringLiteral("abc"));
    QCOMPARE(m_field->text(), QStringLiteral("Abc"));
    QVERIFY(!key(QStringLiteral("shift"))->isChecked());
    click(QStringLiteral("shift"));
    click(QStringLiteral("shift"));
    clickAll(QStringLiteral("d"));
    QCOMPARE(m_field->text(), QStringLiteral("Abcd"));
}

void OnScreenKeyboardTest::heldBackspaceGoesOn()
{
    KioskButton *backspace = key(QStringLiteral("backspace"));
    backspace->setAutoRepeatDelay(1);
    backspace->setAutoRepeatInterval(1);
    m_field->setText(QStringLiteral("universiteit"));
    QTest::mousePress(backspace, Qt::LeftButton);
    QTRY_VERIFY(m_field->text().isEmpty());
    QTest::mouseRelease(backspace, Qt::LeftButton);
    m_field->setText(QStringLiteral("universiteit"));
    const QPoint place = backspace->mapTo(m_window.get(), backspace->rect().center());
    QTest::touchEvent(m_window.get(), m_screen).press(0, place);
    QTRY_VERIFY(m_field->text().isEmpty());
    QTest::touchEvent(m_window.get(), m_screen).release(0, place);
}

void OnScreenKeyboardTest::clearAndDoneAreTold()
{
    const QSignalSpy done(m_keyboard, &OnScreenKeyboard::done);
    m_field->setText(QStringLiteral("universiteit"));
    click(QStringLiteral("clear"));
    QVERIFY(m_field->text().isEmpty());
    QCOMPARE(done.count(), 0);
    click(QStringLiteral("done"));
    QCOMPARE(done.count(), 1);
}

void OnScreenKeyboardTest::aLetterThatIsPressedLongOffersItsAccents()
{
    m_keyboard->setLongPress(1ms);
    pressLong(QStringLiteral("e"));
    QVERIFY(m_field->text().isEmpty());
    QCOMPARE(accents().size(), 4);
    QCOMPARE(accents().constLast()->label(), QStringLiteral("ë"));
    QTest::mouseClick(accents().constLast(), Qt::LeftButton);
    QCOMPARE(m_field->text(), QStringLiteral("ë"));
    QVERIFY(!accentRow()->isVisible());
    m_keyboard->setLongPress(10s);
    clickAll(QStringLiteral("e"));
    QCOMPARE(m_field->text(), QStringLiteral("ëe"));
}

void OnScreenKeyboardTest::accentsTakeShift()
{
    m_keyboard->setLongPress(1ms);
    click(QStringLiteral("shift"));
    pressLong(QStringLiteral("e"));
    QTest::mouseClick(accents().constFirst(), Qt::LeftButton);
    QCOMPARE(m_field->text(), QStringLiteral("É"));
    QVERIFY(!key(QStringLiteral("shift"))->isChecked());
    click(QStringLiteral("shift"));
    pressLong(QStringLiteral("s"));
    QCOMPARE(accents().constFirst()->label(), QStringLiteral("ß")); // its capital would be two letters
}

void OnScreenKeyboardTest::anotherKeyClosesTheAccents()
{
    m_keyboard->setLongPress(1ms);
    for (const QString &other : {QStringLiteral("m"), QStringLiteral("shift"), QStringLiteral("done")}) {
        pressLong(QStringLiteral("e"));
        click(other);
        QVERIFY2(!accentRow()->isVisible(), qPrintable(other));
    }
    QCOMPARE(m_field->text(), QStringLiteral("m"));
}

void OnScreenKeyboardTest::aShortPressOffersNone()
{
    m_keyboard->setLongPress(1ms);
    QTest::mousePress(key(QStringLiteral("e")), Qt::LeftButton);
    QTest::mouseMove(key(QStringLiteral("m"))); // off the key
    QTest::mouseRelease(key(QStringLiteral("e")), Qt::LeftButton, {}, QPoint(-50, -50));
    QTest::qWait(5);
    QVERIFY(!accentRow()->isVisible());
    clickAll(QStringLiteral("q")); // has none
    QVERIFY(!accentRow()->isVisible());
}

void OnScreenKeyboardTest::everyAccentIsAlsoOnAPage()
{
    click(QStringLiteral("accents"));
    const KeyboardLayout layout = latinKeyboard();
    for (const QStringList &family : layout.accentsOf) {
        for (const QString &accent : family)
            QVERIFY2(key(accent) && key(accent)->isVisible(), qPrintable(accent));
    }
    clickAll(QStringLiteral("ë"));
    QCOMPARE(m_field->text(), QStringLiteral("ë"));
    click(QStringLiteral("accents"));
    QVERIFY(key(QStringLiteral("q"))->isVisible());
}

void OnScreenKeyboardTest::resetGoesBackToTheStart()
{
    const QImage start = m_keyboard->grab().toImage();
    m_keyboard->setLongPress(1ms);
    click(QStringLiteral("shift"));
    pressLong(QStringLiteral("e"));
    m_keyboard->resetState();
    QCOMPARE(m_keyboard->grab().toImage(), start);
    click(QStringLiteral("digits"));
    m_keyboard->resetState();
    QCOMPARE(m_keyboard->grab().toImage(), start);
}

void OnScreenKeyboardTest::nothingIsHeldAfterAReset()
{
    KioskButton *backspace = key(QStringLiteral("backspace"));
    backspace->setAutoRepeatDelay(1);
    backspace->setAutoRepeatInterval(1);
    QTest::mousePress(backspace, Qt::LeftButton);
    m_keyboard->resetState();
    QVERIFY(!backspace->isDown());
    const QSignalSpy told(m_keyboard, &OnScreenKeyboard::backspace);
    QTest::qWait(20);
    QCOMPARE(told.count(), 0);
    QTest::mouseRelease(backspace, Qt::LeftButton);
    QCOMPARE(told.count(), 0);
}

void OnScreenKeyboardTest::hidingLetsGoOfEverything()
{
    m_keyboard->setLongPress(1ms);
    pressLong(QStringLiteral("a"));
    QTest::mousePress(key(QStringLiteral("backspace")), Qt::LeftButton);
    m_keyboard->hide();
    QVERIFY(!key(QStringLiteral("backspace"))->isDown());
    m_keyboard->show();
    QVERIFY(!accentRow()->isVisible());
}

void OnScreenKeyboardTest::addScreens() const
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<int>("textSize");
    QTest::addColumn<bool>("isCompact");
    for (const QSize &screen : {QSize(1024, 768), QSize(1080, 1920), QSize(1366, 768), QSize(1920, 1080),
                                QSize(2160, 3840), QSize(2560, 1440), QSize(3840, 2160)}) {
        for (const int textSize : {100, 200}) {
            for (const bool isCompact : {false, true})
                QTest::addRow("%d pixels, %d %%, %s", screen.width(), textSize, isCompact ? "compact" : "tall")
                    << screen << textSize << isCompact;
        }
    }
}

void OnScreenKeyboardTest::setUpScreen()
{
    QFETCH(const QSize, screen);
    QFETCH(const int, textSize);
    QFETCH(const bool, isCompact);
    m_appearance->setScreenSize(screen);
    m_appearance->setTextSize(textSize);
    m_keyboard->setCompact(isCompact);
    m_window->setFixedSize(screen);
    QCoreApplication::processEvents();
    QTRY_COMPARE(m_keyboard->width(), screen.width());
    QTRY_COMPARE(m_keyboard->height(), m_keyboard->heightForWidth(screen.width()));
}

void OnScreenKeyboardTest::everyKeyIsLargeEnoughAndApart_data()
{
    addScreens();
}

void OnScreenKeyboardTest::everyKeyIsLargeEnoughAndApart()
{
    setUpScreen();
    const int target = m_appearance->target();
    const int half = m_appearance->distance() / 2;
    for (int page = 0; page < 3; ++page) {
        const QList<KioskButton *> keys = shownKeys();
        QVERIFY(keys.size() >= 26);
        for (const KioskButton *one : keys) {
            QVERIFY2(one->width() >= target && one->height() >= target, qPrintable(one->objectName()));
            QVERIFY2(m_keyboard->rect().contains(one->geometry()), qPrintable(one->objectName()));
            const QRect around = one->geometry().adjusted(-half, -half, half, half);
            for (const KioskButton *other : keys)
                QVERIFY2(one == other || !around.intersects(other->geometry().adjusted(-half, -half, half, half)),
                         qPrintable(one->objectName() + QLatin1Char(' ') + other->objectName()));
        }
        // Letters, digits, accents: by two keys, or by the one for which there is room.
        const QString next = key(QStringLiteral("page"))->isVisible() ? QStringLiteral("page")
                             : page == 0                              ? QStringLiteral("digits")
                                                                      : QStringLiteral("accents");
        click(next);
    }
}

void OnScreenKeyboardTest::everyTextFitsItsKey_data()
{
    addScreens();
}

void OnScreenKeyboardTest::everyTextFitsItsKey()
{
    setUpScreen();
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("nl")}) {
        m_language->set(*Language::fromTag(language));
        QCoreApplication::processEvents();
        for (const KioskButton *one : shownKeys()) {
            const int text = one->fontMetrics().horizontalAdvance(one->label());
            const bool isShown = one->objectName() != QLatin1String("key-shift") &&
                                 one->objectName() != QLatin1String("key-space") &&
                                 one->objectName() != QLatin1String("key-backspace") &&
                                 !(one->objectName() == QLatin1String("key-done") && one->width() < 2 * one->height());
            QVERIFY2(!isShown || text <= one->width(), qPrintable(one->objectName()));
            QVERIFY2(!isShown || one->font().pixelSize() >= m_appearance->pixels(KioskAppearance::leastText),
                     qPrintable(one->objectName()));
        }
    }
}

void OnScreenKeyboardTest::everyAccentRowLiesWithinTheKeyboard_data()
{
    addScreens();
}

void OnScreenKeyboardTest::everyAccentRowLiesWithinTheKeyboard()
{
    setUpScreen();
    m_keyboard->setLongPress(0ms);
    const QHash<QString, QStringList> letters = latinKeyboard().accentsOf;
    for (auto letter = letters.cbegin(); letter != letters.cend(); ++letter) {
        pressLong(letter.key());
        QVERIFY2(m_keyboard->rect().contains(accentRow()->geometry()), qPrintable(letter.key()));
        QVERIFY2(!accentRow()->geometry().intersects(key(letter.key())->geometry()), qPrintable(letter.key()));
        QVERIFY(!accentRow()->isWindow());
        QCOMPARE(accents().size(), letter.value().size());
        for (const KioskButton *accent : accents()) {
            QVERIFY(accent->width() >= m_appearance->target() && accent->height() >= m_appearance->target());
            QVERIFY2(accentRow()->rect().contains(accent->geometry()), qPrintable(letter.key()));
        }
        m_keyboard->resetState();
    }
}

void OnScreenKeyboardTest::compactHasEveryLetterAtTheLeastWidth()
{
    m_keyboard->setCompact(true);
    QCoreApplication::processEvents();
    for (char16_t letter = u'a'; letter <= u'z'; ++letter)
        QVERIFY(key(QString(QChar(letter)))->isVisible());
    for (const char *name : {"space", "backspace", "page", "done"})
        QVERIFY2(key(QLatin1String(name))->isVisible(), name);
    QCOMPARE(m_keyboard->heightForWidth(1024), 2 * 60 + 3 * 8);
}

void OnScreenKeyboardTest::heightIsKnownBeforeItIsShown()
{
    const OnScreenKeyboard hidden(*m_appearance);
    QCOMPARE(hidden.heightForWidth(1024), m_keyboard->heightForWidth(1024));
    QVERIFY(hidden.heightForWidth(1024) >= 4 * 60 + 3 * 8);
}

void OnScreenKeyboardTest::everyKeyHasAName_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("backspace");
    QTest::addColumn<QString>("accent");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("Backspace")
                             << QStringLiteral("e with two dots");
    QTest::newRow("Dutch") << QStringLiteral("nl") << QStringLiteral("Teken wissen") << QStringLiteral("e met trema");
}

void OnScreenKeyboardTest::everyKeyHasAName()
{
    QFETCH(const QString, language);
    QFETCH(const QString, backspace);
    QFETCH(const QString, accent);
    m_language->set(*Language::fromTag(language));
    QTRY_COMPARE(key(QStringLiteral("backspace"))->accessibleName(), backspace);
    QCOMPARE(key(QStringLiteral("ë"))->accessibleName(), accent);
    QCOMPARE(key(QStringLiteral("a"))->accessibleName(), QStringLiteral("a"));
    click(QStringLiteral("accents"));
    QSet<QString> names;
    for (const KioskButton *one : m_keyboard->findChildren<KioskButton *>()) {
        if (one->parentWidget() != m_keyboard)
            continue;
        const QString name = one->accessibleName();
        QVERIFY2(!name.isEmpty(), qPrintable(one->objectName()));
        const bool isPage = one->objectName() == QLatin1String("key-page"); // never beside the two that it replaces
        QVERIFY2(isPage || !names.contains(name), qPrintable(name));
        names.insert(name);
    }
    click(QStringLiteral("shift"));
    for (const QStringList &row : latinKeyboard().accents.tall) {
        for (const QString &character : row)
            QVERIFY2(key(character)->accessibleName().size() > 1, qPrintable(character));
    }
}

void OnScreenKeyboardTest::screenReadersPressKeys()
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(key(QStringLiteral("a")));
    QVERIFY(face && face->actionInterface());
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(m_field->text(), QStringLiteral("a")); // the key is shown pressed for a while
    QVERIFY(!accentRow()->isVisible());
}

QTEST_MAIN(OnScreenKeyboardTest)
#include "onscreenkeyboard_test.moc"
