// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class KioskAppearance;
class KioskButton;
class TextLabel;

/// Asks whether the visitor is still there before everything is taken back, with the seconds that are left.
class CountdownPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownPanel(const KioskAppearance &appearance, QWidget *parent = nullptr);

    /// Shows the panel, or another number; the first time it is read aloud.
    void showSeconds(int seconds);
    /// At most this wide, in pixels.
    [[nodiscard]] QSize sizeFor(int width) const;

signals:
    void goOnWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    const KioskAppearance &m_appearance;
    TextLabel *m_text;
    KioskButton *m_goOn;
    int m_seconds = 0;
};
