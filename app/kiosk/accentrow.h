// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class KioskAppearance;
class KioskButton;

/// The accents of one letter, as keys in a row that lies over the other keys of a keyboard. A child of the keyboard,
/// never a window; hidden until it is opened.
class AccentRow final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int most = 8; ///< accents

    AccentRow(const KioskAppearance &appearance, QWidget *parent);

    /// Above the key, or below it where there is no room; within the parent. `key` has the geometry that its keys get.
    void open(const QStringList &accents, const QRect &key, int textPercent);
    void retranslate();

signals:
    void chosen(const QString &accent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const KioskAppearance &m_appearance;
    QList<KioskButton *> m_keys;
};
