// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

/// Gives the application its one accent and its text size, and follows the system while it runs. The palette stays the
/// system's but for selection and links; in high contrast it stays untouched.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    static constexpr int smallestText = 100; ///< per cent of the system's size
    static constexpr int largestText = 200;

    explicit Appearance(QObject *parent = nullptr);

    /// Any valid colour; the shade that fits the palette is found here. An invalid colour means the default accent.
    void setAccent(const QColor &accent);

    /// Per cent; kept within the two limits.
    void setTextSize(int percent);
    [[nodiscard]] int textSize() const { return m_textSize; }

signals:
    void textSizeChanged(int percent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QColor m_accent;
    QFont m_systemFont;
    int m_textSize = smallestText;
    bool m_isApplying = false;
};
