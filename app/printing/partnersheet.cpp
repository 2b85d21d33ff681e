// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/partnersheet.h"

#include "printing/linktext.h"
#include "printing/pagemeasures.h"
#include "qrcodes/qrcode.h"

#include <QPainter>

namespace
{

constexpr qreal sideWidth = millimetres(44);
constexpr qreal columnGap = millimetres(10);
constexpr qreal codeWidth = millimetres(36); // without its quiet zone
// A list that is far longer than a page is not laid out whole to find that out.
constexpr int mostItemsOnAPage = 400;

} // namespace

FittedColumn::FittedColumn(const QList<PartnerSection> &sections, qreal available)
    : m_available(available)
{
    for (const PartnerSection &section : sections) {
        const int items = qMin(section.itemCount, mostItemsOnAPage);
        m_parts.append({section, items, section.strips(items)});
    }
}

qreal FittedColumn::heightOf(const Part &part)
{
    qreal height = 0;
    for (const Strip &strip : part.strips)
        height += strip.spaceBefore + strip.height;
    return height;
}

bool FittedColumn::fits() const
{
    qreal height = 0;
    for (const Part &part : m_parts)
        height += heightOf(part);
    return height <= m_available;
}

FittedColumn::Part *FittedColumn::highest(bool mayGoBelowLeast)
{
    Part *found = nullptr;
    for (Part &part : m_parts) {
        const bool canShrink = part.items > (mayGoBelowLeast ? 0 : part.section.leastItems);
        if (canShrink && (!found || heightOf(part) > heightOf(*found)))
            found = &part;
    }
    return found;
}

void FittedColumn::shrink()
{
    while (!fits()) {
        Part *part = highest(false);
        if (!part)
            part = highest(true);
        if (!part)
            return;
        // Long lists in larger steps: a page holds some dozens.
        const int next = part->items > 60 ? part->items * 4 / 5 : part->items - 1;
        part->items = qMax(next, 0);
        part->strips = part->section.strips(part->items);
    }
}

Strips FittedColumn::strips() const
{
    Strips all;
    for (const Part &part : m_parts)
        all += part.strips;
    return all;
}

PartnerSheet::PartnerSheet(const DocumentSource &source, const Partner &partner, const QRectF &area,
                           const PrintTheme::Density &density)
    : m_area(area)
    , m_theme(source.theme(density))
    , m_sideTheme(source.theme({qMin(density.letters, 1.0), density.distances})) // a narrow column, long words
    , m_sections(source, partner,
                 SectionForm(m_theme, SectionForm::Headings::Above, area.width() - sideWidth - columnGap))
    , m_sideSections(source, partner, SectionForm(m_sideTheme, SectionForm::Headings::Above, sideWidth))
    , m_head(m_sections.head(TextRole::Title))
    , m_code(codeStrips())
    , m_texts(m_sections.description() + m_sections.lists(), area.height() - heightOf(m_head))
    , m_facts({m_sideSections.factColumn()}, area.height() - heightOf(m_code))
{
}

Strips PartnerSheet::codeStrips() const
{
    const QString address = m_sideSections.firstAddress();
    const std::optional<QrCode> code = qrCodeOf(address);
    if (!code)
        return {};
    Strip picture;
    picture.height = codeWidth;
    picture.draw = [code](QPainter &painter, const QPointF &topLeft) {
        // The dark part is in line with the texts; its quiet zone is margin already.
        const qreal quiet = codeWidth / code->size() * QrCode::quietZone;
        code->draw(painter, QRectF(topLeft, QSizeF(codeWidth, codeWidth)).adjusted(-quiet, -quiet, quiet, quiet));
    };
    TextRun text;
    text.text = readableAddress(address);
    text.colour = m_sideTheme.accent();
    text.target = linkTarget(address);
    constexpr int mostLines = 6;
    const TextBlock block(QList<TextRun>{text}, m_sideTheme.style(TextRole::Faint), sideWidth);
    return Strips{picture} + stripsOf(block.cutTo(mostLines), 0, points(8));
}

bool PartnerSheet::fits() const
{
    return m_texts.fits() && m_facts.fits();
}

void PartnerSheet::shrink()
{
    m_texts.shrink();
    m_facts.shrink();
}

void PartnerSheet::draw(QPainter &painter) const
{
    drawStrips(painter, m_head + m_texts.strips(), m_area.topLeft());
    drawStrips(painter, m_code + m_facts.strips(), QPointF(m_area.right() - sideWidth, m_area.top()));
}
