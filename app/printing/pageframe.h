// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "printing/printtheme.h"

#include <QPageLayout>
#include <QPageSize>
#include <QRectF>

class QPainter;

/// What a document is made of, whatever its layout.
struct DocumentSource {
    /// Must outlive the document.
    const Catalogue &catalogue;
    /// The language that texts are wanted in; what is missing falls back.
    Language language;
    /// One line; empty: the title of the catalogue.
    QString title;
    QPageSize pageSize;

    [[nodiscard]] QString shownTitle() const;
    [[nodiscard]] QString organisation() const;
    /// "Edition 3 of 23 November 2026", in the language of the interface.
    [[nodiscard]] QString edition() const;
    [[nodiscard]] PrintTheme theme(const PrintTheme::Density &density = {}) const;
};

/// What all pages of a document have in common: the size, the margins, the line at the foot and the one at the head.
class PageFrame final
{
public:
    PageFrame(const DocumentSource &source, QPageLayout::Orientation orientation);

    [[nodiscard]] QPageLayout layout() const;
    /// Between head and foot, in units of the page.
    [[nodiscard]] const QRectF &textArea() const { return m_textArea; }
    /// Catalogue and edition, and which page this is: "3 of 12". `page` counts from 0.
    void drawFoot(QPainter &painter, int page, int pageCount) const;
    /// Two short texts above the text area.
    void drawHead(QPainter &painter, const QString &left, const QString &right) const;
    /// The short thick line in the accent that stands above titles, from this point down.
    void drawAccent(QPainter &painter, const QPointF &topLeft) const;
    [[nodiscard]] qreal accentHeight() const;

private:
    void drawLine(QPainter &painter, const QString &left, const QString &right, qreal y) const;

    QPageSize m_pageSize;
    QPageLayout::Orientation m_orientation;
    PrintTheme m_theme;
    QRectF m_textArea;
    QString m_footText;
};

/// One line of text, cut with an ellipsis where it is wider than the room it has; at the left of it, or at the right.
void drawLineOfText(QPainter &painter, const QString &text, const TextStyle &style, const QRectF &room,
                    Qt::AlignmentFlag side = Qt::AlignLeft);
