// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class KioskAppearance;

/// A field for words in which nothing can be selected, dragged, pasted or opened.
class KioskSearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KioskSearchField(const KioskAppearance &appearance, QWidget *parent = nullptr);

signals:
    /// A finger or the mouse came down on it.
    void touched();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *) override {}
    void mouseReleaseEvent(QMouseEvent *) override {}
    void mouseDoubleClickEvent(QMouseEvent *event) override { mousePressEvent(event); }
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *) override {}
    void paintEvent(QPaintEvent *event) override;

private:
    const KioskAppearance &m_appearance;
};
