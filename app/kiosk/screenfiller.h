// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QScreen;
class QWidget;

/// Keeps a window as large as a screen, also where no window manager does it, and when the screen changes or goes away.
class ScreenFiller final : public QObject
{
    Q_OBJECT

public:
    /// `window` must outlive the object.
    explicit ScreenFiller(QWidget &window, QObject *parent = nullptr);

    /// The name of the wanted screen (QScreen::name()); an empty or an unknown one means the primary screen.
    void setMonitor(const QString &name);
    /// Whether the wanted screen is there; true if none is wanted.
    [[nodiscard]] bool hasMonitor() const;
    /// Shows the window, full screen.
    void show();

private:
    [[nodiscard]] QScreen *screen() const;
    void fill();

    QWidget &m_window;
    QString m_monitor;
};
