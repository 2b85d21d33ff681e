// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QString>

class QPainter;

/// Pages that can be drawn in any order on any device. How many there are is known when all parts are laid out; that is
/// done one by one, so that a window can go on in between. Only what is needed to find a page again is kept: a document
/// of 120,000 partners takes a few megabytes.
class PrintedDocument
{
public:
    PrintedDocument() = default;
    virtual ~PrintedDocument() = default;
    Q_DISABLE_COPY_MOVE(PrintedDocument)

    /// One line, for the title of a file and the name of a print job.
    [[nodiscard]] virtual QString title() const = 0;
    /// All pages are alike, and have no margins but their own.
    [[nodiscard]] virtual QPageLayout pageLayout() const = 0;

    [[nodiscard]] virtual int partCount() const = 0;
    [[nodiscard]] int laidOutParts() const { return m_laidOut; }
    [[nodiscard]] bool isLaidOut() const { return m_laidOut >= partCount(); }
    /// The next part, in a few milliseconds.
    void layOutMore() { layOutPart(m_laidOut++); }

    /// At least 1; asked when all is laid out, as drawPage() is.
    [[nodiscard]] virtual int pageCount() const = 0;
    /// Draws a page, counted from 0, whose top left corner is the painter's origin, in units of the page.
    virtual void drawPage(QPainter &painter, int page) = 0;

protected:
    virtual void layOutPart(int part) = 0;

private:
    int m_laidOut = 0;
};
