// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/description.h"

#include <QLabel>

/// The room left of a text, so that it begins where the text of a LinkButton does. Pixels.
inline constexpr int textIndent = 4;

/// A heading in larger, bold letters. Plain text that wraps.
class HeadingLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Level { Page, Section };

    HeadingLabel(const QString &text, Level level, QWidget *parent = nullptr);
};

/// A text of less importance: plain, wrapping, in a softer colour that follows the palette.
class MutedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit MutedLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void followPalette();

    bool m_isFollowing = false;
};

/// Plain text that wraps and can be selected with the mouse.
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent);

/// A description with its paragraphs, lists and emphasis; its text can be selected with the mouse. What is shown is made
/// from the parts of the description, never from the catalogue's text itself, so no notation in it can have an effect.
[[nodiscard]] QLabel *descriptionLabel(const Description &description, QWidget *parent);
