// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/markedtext.h"

#include <QLabel>

/// A short fact in a rounded box: a kind, the cities, a status.
class Chip final : public QLabel, public MarkedText
{
    Q_OBJECT

public:
    enum class Tone { Neutral, Positive };

    /// Plain text.
    Chip(const QString &text, Tone tone, QWidget *parent = nullptr);

    /// The room on each side of the text, and that above and below it, in pixels.
    void setPadding(const QSize &padding);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

    [[nodiscard]] QString readableText() const override { return text(); }
    [[nodiscard]] QWidget *markedWidget() override { return this; }
    [[nodiscard]] QList<RangeRects> rectsOf(const QList<TextRange> &ranges) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect textRoom() const;
    /// A flag of Qt for texts in so much room.
    [[nodiscard]] int wrapping(int room) const;

    Tone m_tone;
    QSize m_padding;
};

/// The sign of a language, such as "NL", in a thin frame; read aloud as the name of the language.
class LanguageBadge final : public QLabel
{
    Q_OBJECT

public:
    /// `spoken` is what a screen reader says instead of `text`.
    LanguageBadge(const QString &text, const QString &spoken, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
