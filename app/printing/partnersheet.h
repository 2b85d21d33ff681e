// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/partnersections.h"

#include <QRectF>

/// Parts of a partner below each other in a column of limited height.
class FittedColumn final
{
public:
    FittedColumn(const QList<PartnerSection> &sections, qreal available);

    [[nodiscard]] bool fits() const;
    /// Shortens whichever part is the highest until all fit.
    void shrink();
    [[nodiscard]] Strips strips() const;

private:
    struct Part {
        PartnerSection section;
        int items;
        Strips strips;
    };

    /// With the space before it.
    [[nodiscard]] static qreal heightOf(const Part &part);
    /// The highest part that can still be shortened; null if none can.
    [[nodiscard]] Part *highest(bool mayGoBelowLeast);

    QList<Part> m_parts;
    qreal m_available;
};

/// The sheet of one partner on a page: the texts in a wide column, a QR code and the facts in a narrow one beside it.
/// Made for as long as the page is drawn; source and partner must outlive it.
class PartnerSheet final
{
public:
    PartnerSheet(const DocumentSource &source, const Partner &partner, const QRectF &area,
                 const PrintTheme::Density &density);
    Q_DISABLE_COPY_MOVE(PartnerSheet)

    [[nodiscard]] bool fits() const;
    void shrink();
    void draw(QPainter &painter) const;

private:
    /// The code with the address below it; nothing if no link can have one.
    [[nodiscard]] Strips codeStrips() const;

    QRectF m_area;
    PrintTheme m_theme;
    PrintTheme m_sideTheme;
    PartnerSections m_sections;
    PartnerSections m_sideSections;
    Strips m_head;
    Strips m_code;
    FittedColumn m_texts;
    FittedColumn m_facts;
};
