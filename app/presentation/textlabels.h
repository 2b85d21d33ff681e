// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/description.h"
#include "presentation/markedtext.h"

#include <QLabel>

#include <memory>

class QTextDocument;

/// The room left of a text, so that it begins where the text of a LinkButton does. Pixels.
inline constexpr int textIndent = 4;

/// A label that wraps, and is cheap: it measures its text once for each width, and gets what is needed to select text
/// with the mouse only when the mouse comes. Plain text.
class TextLabel : public QLabel, public MarkedText
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

    [[nodiscard]] QString readableText() const override { return text(); }
    [[nodiscard]] QWidget *markedWidget() override { return this; }
    [[nodiscard]] QList<RangeRects> rectsOf(const QList<TextRange> &ranges) const override;

protected:
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    /// The height of the text without margins when it is so wide.
    [[nodiscard]] virtual int textHeight(int width) const;
    /// The width of the text in one line, without margins.
    [[nodiscard]] virtual int textWidth() const;

private:
    mutable QString m_measured;
    mutable int m_measuredWidth = -1;
    mutable int m_measuredHeight = 0;
    mutable int m_lineWidth = 0;
    mutable int m_widestWord = -1;
    /// Pixels that the longest word needs, within reason.
    [[nodiscard]] int widestWord() const;
    void forgetSizes() const;
    void remeasure() const;
};

/// A heading in larger, bold letters.
class HeadingLabel final : public TextLabel
{
    Q_OBJECT

public:
    enum class Level { Page, Section };

    HeadingLabel(const QString &text, Level level, QWidget *parent = nullptr);
};

/// A text of less importance, in a softer colour; it cannot be selected. (A palette of its own would cost more than all
/// the rest of the label.)
class MutedLabel final : public TextLabel
{
    Q_OBJECT

public:
    explicit MutedLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
};

/// A description with its paragraphs, lists and emphasis. What is shown is made from the parts of the description,
/// never from the catalogue's text itself, so no notation in it can have an effect.
class DescriptionLabel final : public TextLabel
{
    Q_OBJECT

public:
    explicit DescriptionLabel(const Description &description, QWidget *parent = nullptr);
    ~DescriptionLabel() override;

    [[nodiscard]] QString readableText() const override;
    [[nodiscard]] QList<RangeRects> rectsOf(const QList<TextRange> &ranges) const override;

protected:
    [[nodiscard]] int textHeight(int width) const override;
    [[nodiscard]] int textWidth() const override;

private:
    /// The text as QLabel lays it out, in its present width; made when it is first searched, for QLabel keeps its own
    /// to itself.
    [[nodiscard]] QTextDocument &document() const;

    mutable std::unique_ptr<QTextDocument> m_document;
};
