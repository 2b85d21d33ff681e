// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kioskcore/attractorder.h"

#include <QVariantAnimation>
#include <QWidget>

class KioskAppearance;

/// A partner as a large card that is read from afar. Texts take the largest size in which they have room. What is on
/// the card fades in.
class AttractCardBox final : public QWidget
{
    Q_OBJECT

public:
    explicit AttractCardBox(const KioskAppearance &appearance, QWidget *parent = nullptr);

    void showCard(const AttractCard &card, bool isFading);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The fonts in which the texts fit, and how high they are then.
    struct Part {
        QString text;
        QFont font;
        int height = 0;
        int distance = 0; ///< to what stands above it
        bool isMuted = false;
    };

    [[nodiscard]] QRect room() const;
    void fit();

    const KioskAppearance &m_appearance;
    AttractCard m_card;
    QList<Part> m_parts;
    QVariantAnimation m_fade;
};
