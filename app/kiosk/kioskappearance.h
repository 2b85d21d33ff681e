// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>
#include <QSize>

/// How large and in which colours everything of the kiosk is shown: the palette and the font of the whole application,
/// made here, because a kiosk does not look as the desktop around it would. One object in a process; made before any
/// widget.
///
/// Lengths are told for a screen whose shorter side has up to 1080 pixels; on a larger one they grow with it, so that a
/// finger and an eye at the same distance find the same.
class KioskAppearance final : public QObject
{
    Q_OBJECT

public:
    enum class Theme { Light, Dark };

    static constexpr int smallestText = 100; ///< per cent
    static constexpr int largestText = 200;
    static constexpr int textStep = 25;
    static constexpr int leastTarget = 60;  ///< pixels of the shorter side of what can be touched
    static constexpr int leastDistance = 8; ///< pixels between two of them
    static constexpr int leastText = 24;    ///< pixels of the height of letters

    explicit KioskAppearance(Theme theme, QObject *parent = nullptr);

    /// The room that the window fills, in pixels.
    void setScreenSize(const QSize &size);
    /// Of the catalogue; an invalid one means the default accent.
    void setAccent(const QColor &accent);
    void setTheme(Theme theme);
    /// Per cent; kept within the two limits.
    void setTextSize(int percent);
    void setHighContrast(bool isHigh);

    [[nodiscard]] int textSize() const { return m_textSize; }
    [[nodiscard]] bool isHighContrast() const { return m_isHighContrast; }
    /// A length on this screen.
    [[nodiscard]] int pixels(int length) const;
    /// The height of the letters of running text on this screen, at the present size of text.
    [[nodiscard]] int textPixels() const;
    /// Of the least side of a target on this screen.
    [[nodiscard]] int target() const { return pixels(leastTarget); }
    [[nodiscard]] int distance() const { return pixels(leastDistance); }

private:
    void apply();
    [[nodiscard]] QPalette palette() const;

    Theme m_theme;
    QColor m_accent;
    int m_shorterSide = 1080;
    int m_textSize = smallestText;
    bool m_isHighContrast = false;
};

/// The font of a text that is so many times as large as running text, and bold or not. `percent` of the application's
/// font.
[[nodiscard]] QFont kioskFont(int percent, bool isBold = false);
