// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/lineicon.h"

#include <QPushButton>

#include <optional>

class KioskAppearance;

/// A button for a finger: a rounded box, never smaller than KioskAppearance::target(), with a text, an icon, or both. A
/// checkable one that is on is drawn as the accent. The text is its accessible name unless it is given another one.
class KioskButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Look {
        Plain,  ///< a soft box
        Accent, ///< what to do next
        Tinted, ///< leads to another page; text in the colour of links
        Framed  ///< a thin frame on the ground of the page
    };

    /// `appearance` must outlive the button.
    KioskButton(const QString &objectName, Look look, const KioskAppearance &appearance, QWidget *parent = nullptr);

    /// Plain text; an ampersand is an ampersand.
    void setLabel(const QString &text);
    [[nodiscard]] const QString &label() const { return m_label; }
    void setShape(std::optional<LineShape> shape);
    [[nodiscard]] bool hasShape() const { return m_shape.has_value(); }
    /// Whether the label is drawn beside the icon; without it the label is the accessible name only.
    void setLabelShown(bool isShown);
    /// Whether icon and label stand at the beginning of a wide button, as the names of a list do; else in its middle.
    void setAtBeginning(bool isAtBeginning);
    /// Per cent of the application's font.
    void setTextPercent(int percent);
    /// Least width and height in pixels, where it is to be larger than a target.
    void setLeastSize(const QSize &size);

    /// How wide it wants to be with or without its label beside the icon.
    [[nodiscard]] int widthWith(bool isLabelShown) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int padding(bool isLabelShown) const;
    [[nodiscard]] int iconSide() const;
    /// The room that icon and distances take beside the text.
    [[nodiscard]] int besideText(bool isLabelShown) const;

    const KioskAppearance &m_appearance;
    Look m_look;
    QString m_label;
    std::optional<LineShape> m_shape;
    QSize m_least;
    int m_percent = 100;
    bool m_isLabelShown = true;
    bool m_isAtBeginning = false;
};
