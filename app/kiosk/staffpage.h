// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/staffreport.h"

#include <QWidget>

class FingerScrollArea;
class KioskAppearance;
class KioskButton;
class QVBoxLayout;
class TextLabel;

/// What staff see after the PIN: how the kiosk is, and the way out. A cover of the window.
class StaffPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StaffPage(const KioskAppearance &appearance, QWidget *parent = nullptr);

    /// Shows the page with this report, from its top.
    void showReport(const QList<StaffSection> &report);

signals:
    void leaveWanted();
    /// To the visitors' pages; the page is hidden.
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *) override {}
    void mouseReleaseEvent(QMouseEvent *) override {}
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fill();

    const KioskAppearance &m_appearance;
    TextLabel *m_title;
    QWidget *m_sections;
    FingerScrollArea *m_area;
    KioskButton *m_back;
    KioskButton *m_leave;
    QList<StaffSection> m_report;
};
