// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/keyboardlayout.h"
#include "kiosk/keyrows.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <chrono>

class AccentRow;
class KioskAppearance;
class KioskButton;
class TouchPresses;

/// The keyboard of a kiosk: a widget like any other, so that it opens no window and nothing of the system can be
/// reached from it. It types nothing itself and never takes the focus; who owns it puts what is typed into a field.
///
/// Letters offer their accents when they are pressed long, and on a page of their own, which needs no patience and no
/// steady hand. Every key is at least KioskAppearance::target() wide and high from 1024 pixels on.
class OnScreenKeyboard final : public QWidget
{
    Q_OBJECT

public:
    explicit OnScreenKeyboard(const KioskAppearance &appearance, QWidget *parent = nullptr);

    /// Two rows instead of four, so that the controls above it stay within the reach of who sits.
    void setCompact(bool isCompact);
    [[nodiscard]] bool isCompact() const { return m_isCompact; }
    /// How long a letter is pressed until it offers its accents.
    void setLongPress(std::chrono::milliseconds duration) { m_longPress.setInterval(duration); }

    /// As it was at the start: letters, no Shift, no accents open, no key held down.
    void resetState();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// One character.
    void typed(const QString &text);
    void backspace();
    void cleared();
    void done();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Page { Letters, Digits, Accents };

    KioskButton *makeKey(const QString &name);
    void makeCharacterKeys(const KeyboardLayout::Page &page);
    void makeFunctionKeys();
    void retranslate();
    /// Label and name of a key that leads to another page.
    void namePageKey(KioskButton *key, Page target, bool isShort);
    void showPage(Page page);
    void setShift(bool isShift);
    /// A copy: Shift changes the label that it comes from.
    void type(QString text);
    void typeKey(KioskButton *key, const QString &character);
    void pressLetter(KioskButton *key, const QString &character);
    void openAccents();
    void letGo();

    [[nodiscard]] KeyMeasures measures() const;
    [[nodiscard]] bool isNarrow(int width) const;
    [[nodiscard]] const KeyboardLayout::Page &characters() const;
    [[nodiscard]] KeyRows rows(int width) const;
    void relayout();
    void fitTexts(const KeyRows &rows);

    const KioskAppearance &m_appearance;
    KeyboardLayout m_layout = latinKeyboard();
    QHash<QString, KioskButton *> m_characterKeys;
    KioskButton *m_shift;
    KioskButton *m_backspace;
    KioskButton *m_space;
    KioskButton *m_digits;
    KioskButton *m_accents;
    KioskButton *m_nextPage; ///< in place of the two before it, where there is no room for both
    KioskButton *m_clear;
    KioskButton *m_done;
    AccentRow *m_accentRow;
    TouchPresses *m_touches;
    QTimer m_longPress;
    QString m_pressedLetter;
    bool m_isLongPressed = false;
    Page m_page = Page::Letters;
    bool m_isShift = false;
    bool m_isCompact = false;
};
