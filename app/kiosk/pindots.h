// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class KioskAppearance;

/// A dot for each digit that was entered: who looks over the shoulder sees how many, not which.
class PinDots final : public QWidget
{
    Q_OBJECT

public:
    explicit PinDots(const KioskAppearance &appearance, QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const KioskAppearance &m_appearance;
    int m_count = 0;
};
