// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/markedtext.h"

#include <QPushButton>

/// A link that is a widget of its own, so that Tab reaches it and a screen reader calls it a link. Its text wraps.
class LinkButton final : public QPushButton, public MarkedText
{
    Q_OBJECT

public:
    enum class Target {
        Inside, ///< another page of this program
        Outside ///< leaves the program; shown with an arrow
    };

    /// Plain text; `&` is shown as it is.
    LinkButton(const QString &text, Target target, QWidget *parent = nullptr);

    /// Plain text, as in the constructor.
    void setPlainText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    [[nodiscard]] QString readableText() const override { return m_plainText; }
    [[nodiscard]] QWidget *markedWidget() override { return this; }
    [[nodiscard]] QList<RangeRects> rectsOf(const QList<TextRange> &ranges) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shownText() const;
    /// What the text is drawn in.
    [[nodiscard]] QRect textRoom() const;

    QString m_plainText;
    Target m_target;
};

/// Makes assistive technology see LinkButton as a link, HeadingLabel as a heading and SegmentButton as a radio button.
/// Call it once, before the first one is shown.
void installAccessibleRoles();
