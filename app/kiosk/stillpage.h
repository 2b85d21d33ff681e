// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class KioskAppearance;
class QVBoxLayout;

/// What is shown when the kiosk cannot serve visitors: a calm sentence for them in each language of the program, and
/// what is wrong for staff. Nothing on it moves or can be touched.
class StillPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StillPage(const KioskAppearance &appearance, QWidget *parent = nullptr);

    /// Shows these reasons, one sentence each.
    void showReasons(const QStringList &reasons);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *) override {}
    void mouseReleaseEvent(QMouseEvent *) override {}

private:
    void rebuild();

    const KioskAppearance &m_appearance;
    QVBoxLayout *m_column;
    QStringList m_reasons;
};
