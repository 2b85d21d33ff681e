// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QSize>
#include <QString>
#include <QTemporaryDir>

/// A screen of its own for the programs that are measured or tried: Xvfb, which keeps its pixels in a file. They are
/// looked at there, so looking costs the measured program nothing. No window manager, no pointer; where no window is,
/// it is black.
class VirtualScreen final
{
public:
    /// What is on the screen at a moment.
    struct Look {
        /// Pixels of windows that have another colour than most: texts, lines, pictures.
        int ink = 0;
        /// Differs when the pictures differ.
        quint64 checksum = 0;
    };

    ~VirtualScreen();

    /// Returns the reason of a failure, or nothing.
    [[nodiscard]] QString start(const QSize &size = QSize(1280, 800));
    /// The value of DISPLAY.
    [[nodiscard]] const QString &display() const { return m_display; }
    /// The colour of a pixel, 0xrrggbb; 0 is black, as is the screen without windows.
    [[nodiscard]] quint32 colourAt(int column, int row) const;
    /// Every second row is looked at, which takes less than a millisecond.
    [[nodiscard]] Look look() const;

private:
    [[nodiscard]] QString mapPixels();

    QTemporaryDir m_folder;
    QProcess m_server;
    QFile m_file;
    QString m_display;
    const uchar *m_pixels = nullptr;
    qsizetype m_width = 0;
    qsizetype m_height = 0;
    qsizetype m_bytesPerRow = 0;
};
