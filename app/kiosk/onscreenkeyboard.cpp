// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/onscreenkeyboard.h"

#include "kiosk/accentrow.h"
#include "kiosk/keyboardrows.h"
#include "kiosk/keynames.h"
#include "kiosk/kioskappearance.h"
#include "kiosk/kioskbutton.h"
#include "kiosk/touchpresses.h"

#include <QEvent>
#include <QSet>

#include <utility>

namespace
{

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longPress = 500ms;
constexpr int repeatDelay = 500;    // milliseconds
constexpr int repeatInterval = 100; // milliseconds
constexpr int keyHeight = 68;       // designed pixels, in the tall arrangement
constexpr int widestKey = 124;      // the same
constexpr int largestLetters = 135; // per cent of running text
constexpr int leastWideColumn = 68; // pixels; below it "123" is not readable

/// In capitals if that is one character as well.
QString capital(const QString &character)
{
    const QString upper = character.toUpper();
    return upper.size() == character.size() ? upper : character;
}

/// The size in which a text fits, in per cent of that of these metrics.
int percentFor(const QFontMetrics &metrics, const QString &text, int room)
{
    return qMax(1, 100 * room / (metrics.horizontalAdvance(text) + 2));
}

} // namespace

OnScreenKeyboard::OnScreenKeyboard(const KioskAppearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_accentRow(new AccentRow(appearance, this))
    , m_touches(new TouchPresses(this))
{
    setObjectName(QStringLiteral("onScreenKeyboard"));
    setLayoutDirection(Qt::LeftToRight); // as the keys of every keyboard stand
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    makeCharacterKeys(m_layout.letters);
    makeCharacterKeys(m_layout.digits);
    makeCharacterKeys(m_layout.accents);
    makeFunctionKeys();
    m_longPress.setSingleShot(true);
    m_longPress.setInterval(longPress);
    connect(&m_longPress, &QTimer::timeout, this, &OnScreenKeyboard::openAccents);
    connect(m_accentRow, &AccentRow::chosen, this, &OnScreenKeyboard::type);
    retranslate();
}

KioskButton *OnScreenKeyboard::makeKey(const QString &name)
{
    auto *key = new KioskButton(QStringLiteral("key-") + name, KioskButton::Look::Framed, m_appearance, this);
    key->setFocusPolicy(Qt::NoFocus); // what is typed goes to the field; screen readers press keys without focus
    connect(key, &KioskButton::released, &m_longPress, &QTimer::stop);
    key->hide();
    return key;
}

void OnScreenKeyboard::makeCharacterKeys(const KeyboardLayout::Page &page)
{
    for (const QList<QStringList> &rows : {page.tall, page.compact}) {
        for (const QStringList &row : rows) {
            for (const QString &character : row) {
                if (m_characterKeys.contains(character))
                    continue;
                KioskButton *key = makeKey(character);
                key->setLabel(character);
                m_characterKeys.insert(character, key);
                connect(key, &KioskButton::pressed, this, [this, key, character] { pressLetter(key, character); });
                connect(key, &KioskButton::clicked, this, [this, key, character] { typeKey(key, character); });
            }
        }
    }
}

void OnScreenKeyboard::makeFunctionKeys()
{
    m_shift = makeKey(QStringLiteral("shift"));
    m_shift->setCheckable(true);
    m_shift->setShape(LineShape::Shift);
    connect(m_shift, &KioskButton::clicked, this, &OnScreenKeyboard::setShift);
    m_backspace = makeKey(QStringLiteral("backspace"));
    m_backspace->setShape(LineShape::Backspace);
    m_backspace->setAutoRepeat(true);
    m_backspace->setAutoRepeatDelay(repeatDelay);
    m_backspace->setAutoRepeatInterval(repeatInterval);
    connect(m_backspace, &KioskButton::clicked, this, &OnScreenKeyboard::backspace);
    m_space = makeKey(QStringLiteral("space"));
    m_space->setShape(LineShape::Space);
    connect(m_space, &KioskButton::clicked, this, [this] { type(QStringLiteral(" ")); });
    m_digits = makeKey(QStringLiteral("digits"));
    connect(m_digits, &KioskButton::clicked, this,
            [this] { showPage(m_page == Page::Digits ? Page::Letters : Page::Digits); });
    m_accents = makeKey(QStringLiteral("accents"));
    connect(m_accents, &KioskButton::clicked, this,
            [this] { showPage(m_page == Page::Accents ? Page::Letters : Page::Accents); });
    m_nextPage = makeKey(QStringLiteral("page"));
    connect(m_nextPage, &KioskButton::clicked, this,
            [this] { showPage(static_cast<Page>((static_cast<int>(m_page) + 1) % 3)); });
    m_clear = makeKey(QStringLiteral("clear"));
    connect(m_clear, &KioskButton::clicked, this, &OnScreenKeyboard::cleared);
    m_done = makeKey(QStringLiteral("done"));
    connect(m_done, &KioskButton::clicked, this, &OnScreenKeyboard::done);
    for (KioskButton *key : {m_shift, m_backspace, m_space})
        key->setLabelShown(false);
    // Whatever else is pressed, the accents of a letter are no longer wanted.
    for (KioskButton *key : {m_shift, m_backspace, m_space, m_digits, m_accents, m_nextPage, m_clear, m_done})
        connect(key, &KioskButton::pressed, m_accentRow, &AccentRow::hide);
}

void OnScreenKeyboard::retranslate()
{
    setAccessibleName(tr("Keyboard"));
    m_shift->setLabel(tr("Capital letter"));
    m_backspace->setLabel(tr("Backspace"));
    m_space->setLabel(tr("Space"));
    m_clear->setLabel(tr("Clear", "button that empties the field"));
    m_clear->setAccessibleName(tr("Clear the field"));
    m_done->setLabel(tr("Done", "button that closes the keyboard"));
    m_done->setAccessibleName(tr("Done: close the keyboard"));
    setShift(m_isShift);
    m_accentRow->retranslate();
    relayout();
}

void OnScreenKeyboard::namePageKey(KioskButton *key, Page target, bool isShort)
{
    switch (target) {
    case Page::Letters:
        key->setLabel(isShort ? QStringLiteral("ab") : QStringLiteral("abc"));
        key->setAccessibleName(tr("Letters"));
        break;
    case Page::Digits:
        key->setLabel(isShort ? QStringLiteral("12") : QStringLiteral("123"));
        key->setAccessibleName(tr("Digits and signs"));
        break;
    case Page::Accents:
        key->setLabel(QStringLiteral("áë"));
        key->setAccessibleName(tr("Letters with accents"));
        break;
    }
}

void OnScreenKeyboard::setCompact(bool isCompact)
{
    if (isCompact == m_isCompact)
        return;
    m_isCompact = isCompact;
    relayout();
    updateGeometry();
}

void OnScreenKeyboard::resetState()
{
    letGo();
    setShift(false);
    showPage(Page::Letters);
}

void OnScreenKeyboard::letGo()
{
    m_longPress.stop();
    m_isLongPressed = false;
    m_pressedLetter.clear();
    m_touches->letGo();
    for (KioskButton *key : findChildren<KioskButton *>())
        key->setDown(false);
    m_accentRow->hide();
}

void OnScreenKeyboard::showPage(Page page)
{
    m_page = page;
    m_accentRow->hide();
    relayout();
}

void OnScreenKeyboard::setShift(bool isShift)
{
    m_isShift = isShift;
    m_shift->setChecked(isShift);
    for (auto key = m_characterKeys.cbegin(); key != m_characterKeys.cend(); ++key) {
        const QString shown = isShift ? capital(key.key()) : key.key();
        key.value()->setLabel(shown);
        key.value()->setAccessibleName(keyName(shown));
    }
}

void OnScreenKeyboard::type(QString text)
{
    m_accentRow->hide();
    if (m_isShift)
        setShift(false);
    emit typed(text);
}

void OnScreenKeyboard::pressLetter(KioskButton *key, const QString &character)
{
    m_accentRow->hide();
    m_isLongPressed = false;
    m_pressedLetter = character;
    if (m_layout.accentsOf.contains(character) && key->isDown())
        m_longPress.start();
}

void OnScreenKeyboard::typeKey(KioskButton *key, const QString &character)
{
    if (std::exchange(m_isLongPressed, false) && m_pressedLetter == character)
        return; // its accents are open
    type(key->label());
}

void OnScreenKeyboard::openAccents()
{
    const KioskButton *key = m_characterKeys.value(m_pressedLetter);
    if (!key || !key->isDown())
        return;
    m_isLongPressed = true;
    QStringList accents = m_layout.accentsOf.value(m_pressedLetter);
    for (QString &accent : accents)
        accent = m_isShift ? capital(accent) : accent;
    const int percent = key->font().pixelSize() * 100 / qMax(1, font().pixelSize());
    m_accentRow->open(accents, key->geometry(), percent);
}

KeyMeasures OnScreenKeyboard::measures() const
{
    KeyMeasures measures;
    measures.least = m_appearance.target();
    measures.widest = m_appearance.pixels(widestKey);
    measures.distance = m_appearance.distance();
    measures.margin = m_appearance.distance();
    const int text = fontMetrics().height();
    measures.height = qMax(text, m_isCompact ? m_appearance.target() : m_appearance.pixels(keyHeight));
    return measures;
}

bool OnScreenKeyboard::isNarrow(int width) const
{
    KeyMeasures wide = measures();
    wide.margin = 0;
    return pitchFor(wideColumns(), width, wide) < m_appearance.pixels(leastWideColumn) + m_appearance.distance();
}

const KeyboardLayout::Page &OnScreenKeyboard::characters() const
{
    switch (m_page) {
    case Page::Digits:
        return m_layout.digits;
    case Page::Accents:
        return m_layout.accents;
    case Page::Letters:
        break;
    }
    return m_layout.letters;
}

KeyRows OnScreenKeyboard::rows(int width) const
{
    KeyRows rows;
    for (const QStringList &row : m_isCompact ? characters().compact : characters().tall) {
        rows.append(QList<PlacedKey>());
        for (const QString &character : row)
            rows.last().append({m_characterKeys.value(character), 1});
    }
    FunctionKeys keys{m_shift, m_backspace, m_space, m_digits, m_accents, m_nextPage, m_clear, m_done};
    if (m_page == Page::Digits)
        keys.shift = nullptr; // they have no capitals
    if (!m_isCompact)
        return tallRows(rows, keys);
    return isNarrow(width) ? narrowRows(rows, keys) : wideRows(rows, keys);
}

QSize OnScreenKeyboard::sizeHint() const
{
    const int width = m_appearance.pixels(1024);
    return {width, heightForWidth(width)};
}

QSize OnScreenKeyboard::minimumSizeHint() const
{
    return {m_appearance.pixels(600), heightForWidth(m_appearance.pixels(600))};
}

int OnScreenKeyboard::heightForWidth(int width) const
{
    return heightOfRows(rows(width).size(), measures());
}

void OnScreenKeyboard::relayout()
{
    const bool isShort = m_isCompact && isNarrow(width());
    namePageKey(m_digits, m_page == Page::Digits ? Page::Letters : Page::Digits, isShort);
    namePageKey(m_accents, m_page == Page::Accents ? Page::Letters : Page::Accents, isShort);
    namePageKey(m_nextPage, static_cast<Page>((static_cast<int>(m_page) + 1) % 3), isShort);
    m_done->setShape(isShort ? std::optional(LineShape::Check) : std::nullopt);
    m_done->setLabelShown(!isShort);
    const KeyRows placed = rows(width());
    placeKeys(placed, width(), measures());
    QSet<QWidget *> shown;
    for (const QList<PlacedKey> &row : placed) {
        for (const PlacedKey &key : row)
            shown.insert(key.key);
    }
    for (KioskButton *key : findChildren<KioskButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!shown.contains(key))
            key->setDown(false); // nobody could let it go
        key->setVisible(shown.contains(key));
    }
    fitTexts(placed);
}

/// All letters have one size: larger than running text, as long as the widest fits into a key. A word has its own.
void OnScreenKeyboard::fitTexts(const KeyRows &rows)
{
    const QFontMetrics metrics(kioskFont(100));
    const int padding = m_appearance.pixels(8);
    int ofLetters = qMin(largestLetters, 100 * measures().height / metrics.height());
    for (const QList<PlacedKey> &row : rows) {
        for (const PlacedKey &placed : row) {
            if (placed.key && placed.columns == 1)
                ofLetters =
                    qMin(ofLetters, percentFor(metrics, QStringLiteral("W"), placed.key->width() - 2 * padding));
        }
    }
    for (KioskButton *key : m_characterKeys)
        key->setTextPercent(ofLetters);
    for (KioskButton *key : {m_shift, m_backspace, m_space})
        key->setTextPercent(ofLetters);
    for (KioskButton *key : {m_digits, m_accents, m_nextPage, m_clear}) {
        const int around = key->label().size() > 2 ? m_appearance.pixels(24) : padding;
        key->setTextPercent(qMin(100, percentFor(metrics, key->label(), key->width() - 2 * around)));
    }
    const bool isIcon = m_isCompact && isNarrow(width());
    const int room = m_done->width() - 2 * m_appearance.pixels(24);
    m_done->setTextPercent(isIcon ? ofLetters : qMin(100, percentFor(metrics, m_done->label(), room)));
}

void OnScreenKeyboard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        relayout();
        updateGeometry();
    }
}

void OnScreenKeyboard::hideEvent(QHideEvent *event)
{
    letGo();
    QWidget::hideEvent(event);
}

void OnScreenKeyboard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_accentRow->hide();
    relayout();
}
