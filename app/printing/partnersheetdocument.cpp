// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/partnersheetdocument.h"

#include "printing/pagemeasures.h"
#include "printing/partnersheet.h"

#include <array>

namespace
{

// From generous to tight; what does not even fit tightly is cut.
constexpr std::array densities = {PrintTheme::Density{1.2, 1.4},   PrintTheme::Density{1.13, 1.2},
                                  PrintTheme::Density{1.06, 1.05}, PrintTheme::Density{1, 0.9},
                                  PrintTheme::Density{1, 0.6},     PrintTheme::Density{0.9, 0.5}};
constexpr qreal belowAccent = points(10);

} // namespace

PartnerSheetDocument::PartnerSheetDocument(const DocumentSource &source, const QList<PartnerId> &partners)
    : m_source(source)
    , m_partners(partners)
    , m_frame(m_source, QPageLayout::Portrait)
{
}

QString PartnerSheetDocument::title() const
{
    const bool isOne = m_partners.size() == 1 && m_source.title.isEmpty();
    const LanguageOrder &languages = m_source.catalogue.info().languages;
    const QString name =
        isOne ? m_source.catalogue.nameOf(m_partners.first()).in(m_source.language, languages).text : QString();
    return name.isEmpty() ? m_source.shownTitle() : name;
}

int PartnerSheetDocument::pageCount() const
{
    return qMax(1, static_cast<int>(m_partners.size()));
}

void PartnerSheetDocument::drawPage(QPainter &painter, int page)
{
    m_frame.drawFoot(painter, page, pageCount());
    const std::optional<Partner> partner = m_source.catalogue.partner(m_partners.value(page));
    if (!partner)
        return; // the catalogue tells that it is damaged
    const QRectF area = m_frame.textArea();
    m_frame.drawAccent(painter, area.topLeft() - QPointF(0, m_frame.accentHeight() + belowAccent));
    for (const PrintTheme::Density &density : densities) {
        PartnerSheet sheet(m_source, *partner, area, density);
        if (!sheet.fits() && &density == &densities.back())
            sheet.shrink();
        if (sheet.fits() || &density == &densities.back()) {
            sheet.draw(painter);
            return;
        }
    }
}
