// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/printeddocument.h"

#include <QPageRanges>
#include <QPainter>

#include <functional>

class QPagedPaintDevice;

/// Told how far a long work is, in parts of a whole; an answer of false ends the work.
using PrintProgress = std::function<bool(int done, int of)>;

/// Lays a document out and draws its pages on a device, step by step, so that a window can go on in between. A page
/// that is not as large as the paper of the device is made to fit.
class DocumentDrawing final
{
public:
    /// Both must outlive the drawing. Draws the pages in these ranges, counted from 1; no ranges mean all.
    DocumentDrawing(PrintedDocument &document, QPagedPaintDevice &device, const QPageRanges &ranges = {});

    /// Does the next piece of work, which takes some milliseconds. False if there is none left or it failed.
    bool step();
    /// Ends the page and the painting; called when all is drawn, or is given up. True if everything went well.
    bool finish();

    [[nodiscard]] int done() const;
    static constexpr int whole = 1000; ///< what done() grows to

private:
    bool drawNextPage();

    PrintedDocument &m_document;
    QPagedPaintDevice &m_device;
    QPageRanges m_ranges;
    QPainter m_painter;
    int m_page = 0;
    bool m_hasFailed = false;
};
