// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/bookletdocument.h"

#include "browsing/partnerfacts.h"
#include "printing/pagemeasures.h"
#include "printing/partnersections.h"
#include "qrcodes/qrcode.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Booklet)
};

constexpr qreal codeWidth = millimetres(22); // without its quiet zone
constexpr qreal columnGap = millimetres(12);
constexpr qreal betweenPartners = points(26);
constexpr qreal belowChapter = points(18);
constexpr qreal belowAccent = points(10);

/// The code of a partner's first link at the right of its first strips, which stay together beside it.
void addCode(Strips &strips, const QString &address, qreal left)
{
    const std::optional<QrCode> code = qrCodeOf(address);
    if (!code)
        return;
    qreal height = 0;
    for (int position = 0; position < strips.size() && height < codeWidth; ++position) {
        height += (position > 0 ? strips.at(position).spaceBefore : 0) + strips.at(position).height;
        strips[position].keepsWithNext = strips.at(position).keepsWithNext || height < codeWidth;
    }
    if (height < codeWidth) {
        Strip rest;
        rest.height = codeWidth - height;
        strips.append(rest);
    }
    const auto drawText = strips.first().draw;
    strips.first().draw = [code, drawText, left](QPainter &painter, const QPointF &topLeft) {
        const qreal quiet = codeWidth / code->size() * QrCode::quietZone;
        const QRectF dark(topLeft + QPointF(left, 0), QSizeF(codeWidth, codeWidth));
        code->draw(painter, dark.adjusted(-quiet, -quiet, quiet, quiet));
        drawText(painter, topLeft);
    };
}

} // namespace

BookletDocument::BookletDocument(const DocumentSource &source, const QList<PartnerId> &partners, CategoryTree tree)
    : m_source(source)
    , m_frame(m_source, QPageLayout::Portrait)
    , m_theme(m_source.theme())
    , m_plan(BookletPlan::make(m_source.catalogue, partners, tree, m_source.language))
    , m_contents(m_source, m_plan, m_frame, m_theme)
{
}

int BookletDocument::partCount() const
{
    return m_contents.partCount() + static_cast<int>(m_plan.partners.size());
}

void BookletDocument::layOutPart(int part)
{
    if (part < m_contents.partCount())
        m_contents.layOutPart(part);
    else
        layOutPartner(part - m_contents.partCount());
}

int BookletDocument::chapterOf(int position) const
{
    const auto after =
        std::upper_bound(m_plan.chapters.begin(), m_plan.chapters.end(), position,
                         [](int wanted, const BookletPlan::Chapter &chapter) { return wanted < chapter.first; });
    return static_cast<int>(after - m_plan.chapters.begin()) - 1;
}

QString BookletDocument::chapterName(int chapter) const
{
    const LanguageOrder &languages = m_source.catalogue.info().languages;
    const Category *category = m_source.catalogue.category(m_plan.chapters.at(chapter).category);
    return category ? category->name.in(bestLanguage(m_source.language, languages), languages).text
                    : Texts::tr("Other partners", "heading of those that stand in no category");
}

Strips BookletDocument::chapterStrips(int chapter) const
{
    const qreal width = m_frame.textArea().width();
    Strip accent; // above the text, where other pages have it
    accent.draw = [this](QPainter &painter, const QPointF &topLeft) {
        m_frame.drawAccent(painter, topLeft - QPointF(0, m_frame.accentHeight() + belowAccent));
    };
    Strips strips{accent};
    strips += ::stripsOf(TextBlock(chapterName(chapter), m_theme.style(TextRole::Title), width).cutTo(3), 0);
    const LanguageOrder &languages = m_source.catalogue.info().languages;
    const Category *category = m_source.catalogue.category(m_plan.chapters.at(chapter).category);
    const QString note =
        category ? category->note.in(bestLanguage(m_source.language, languages), languages).text : QString();
    if (!note.isEmpty())
        strips += ::stripsOf(TextBlock(note, m_theme.style(TextRole::Subtitle), width).cutTo(3), 0, points(2));
    for (Strip &strip : strips)
        strip.keepsWithNext = true;
    return strips;
}

Strips BookletDocument::stripsOf(int position) const
{
    const std::optional<Partner> partner = m_source.catalogue.partner(m_plan.partners.at(position));
    if (!partner)
        return {}; // the catalogue tells that it is damaged
    const qreal width = m_frame.textArea().width() - codeWidth - columnGap;
    const PartnerSections sections(m_source, *partner, SectionForm(m_theme, SectionForm::Headings::Beside, width));
    Strips strips = sections.head(TextRole::Entry);
    const QList<PartnerSection> parts = sections.description() + QList{sections.factRows()} + sections.lists();
    for (const PartnerSection &part : parts)
        strips += part.strips(part.itemCount);
    addCode(strips, sections.firstAddress(), width + columnGap);
    const int chapter = chapterOf(position);
    if (m_plan.chapters.at(chapter).first != position) {
        strips.first().spaceBefore = betweenPartners;
        return strips;
    }
    strips.first().spaceBefore = belowChapter;
    return chapterStrips(chapter) + strips;
}

void BookletDocument::layOutPartner(int position)
{
    const bool startsChapter = m_plan.chapters.at(chapterOf(position)).first == position;
    if (startsChapter && m_next.y > 0)
        m_next = {m_next.page + 1, 0};
    Span span;
    span.start = m_next;
    const QList<PagePlace> places = placesOf(stripsOf(position), m_next, m_frame.textArea().height());
    span.firstPage = places.isEmpty() ? m_next.page : places.first().page;
    span.lastPage = m_next.page;
    m_spans.append(span);
}

int BookletDocument::pageCount() const
{
    return frontPages() + (m_spans.isEmpty() ? 0 : m_spans.last().lastPage + 1);
}

void BookletDocument::drawPage(QPainter &painter, int page)
{
    if (page == 0) {
        drawTitlePage(painter);
        return;
    }
    m_frame.drawFoot(painter, page, pageCount());
    const auto pageOf = [this](int partner) { return frontPages() + m_spans.at(partner).firstPage + 1; };
    if (page < frontPages())
        m_contents.drawPage(painter, page - 1, pageOf);
    else
        drawPartners(painter, page - frontPages());
}

void BookletDocument::drawTitlePage(QPainter &painter) const
{
    const QRectF area = m_frame.textArea();
    const qreal width = area.width() * 0.85;
    const TextBlock title = TextBlock(m_source.shownTitle(), m_theme.style(TextRole::CoverTitle), width).cutTo(6);
    QPointF at = area.topLeft() + QPointF(0, area.height() * 0.26);
    m_frame.drawAccent(painter, at - QPointF(0, m_frame.accentHeight() + belowAccent));
    title.draw(painter, at);
    at.ry() += title.height() + points(14);
    const QString count = partnerCountText(static_cast<int>(m_plan.partners.size()));
    for (const QString &text : {count, m_source.edition()}) {
        const TextBlock line(text, m_theme.style(TextRole::Subtitle), width);
        line.draw(painter, at);
        at.ry() += line.height();
    }
    // At the foot of the text, where a publisher stands.
    const TextBlock organisation = TextBlock(m_source.organisation(), m_theme.style(TextRole::Entry), width).cutTo(3);
    organisation.draw(painter, area.bottomLeft() - QPointF(0, organisation.height()));
}

void BookletDocument::drawPartners(QPainter &painter, int page) const
{
    const auto first = std::lower_bound(m_spans.begin(), m_spans.end(), page,
                                        [](const Span &span, int wanted) { return span.lastPage < wanted; });
    int position = static_cast<int>(first - m_spans.begin());
    // The page that a chapter begins on has its name already.
    const bool isTitlePage = position < m_spans.size() && m_spans.at(position).firstPage == page &&
                             m_plan.chapters.at(chapterOf(position)).first == position;
    if (position < m_spans.size() && !isTitlePage)
        m_frame.drawHead(painter, chapterName(chapterOf(position)), m_source.shownTitle());
    for (; position < m_spans.size() && m_spans.at(position).firstPage <= page; ++position)
        drawStripsOn(painter, position, page);
}

void BookletDocument::drawStripsOn(QPainter &painter, int position, int page) const
{
    const QRectF area = m_frame.textArea();
    const Strips strips = stripsOf(position);
    PagePlace next = m_spans.at(position).start;
    const QList<PagePlace> places = placesOf(strips, next, area.height());
    for (int strip = 0; strip < strips.size(); ++strip) {
        if (places.at(strip).page != page)
            continue;
        const QPointF at = area.topLeft() + QPointF(0, places.at(strip).y);
        if (strip == 0 && places.first().y > 0)
            painter.fillRect(
                QRectF(at - QPointF(0, betweenPartners / 2), QSizeF(area.width(), m_theme.hairlineWidth())),
                m_theme.hairline());
        if (strips.at(strip).draw)
            strips.at(strip).draw(painter, at);
    }
}
