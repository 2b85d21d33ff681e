// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/textlabels.h"

#include "presentation/colours.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>

namespace
{

constexpr int preferredCharacters = 70; // of a line of text that wraps
constexpr int fewestCharacters = 10;    // of such a line
constexpr int longestRealWord = 28;     // average letters; "samenwerkingsovereenkomsten" has 27

QString toHtml(const QList<Description::Run> &runs)
{
    QString html;
    for (const Description::Run &run : runs) {
        QString part = run.text.toHtmlEscaped();
        if (run.isEmphasised)
            part = QStringLiteral("<i>") + part + QStringLiteral("</i>");
        if (run.isStrong)
            part = QStringLiteral("<b>") + part + QStringLiteral("</b>");
        html += part;
    }
    return html;
}

QString toHtml(const Description &description)
{
    QString html;
    bool isInList = false;
    for (const Description::Block &block : description.blocks) {
        if (block.isListItem != isInList)
            html += block.isListItem
                        ? QStringLiteral("<ul style='margin-top:0px; margin-bottom:12px; margin-left:16px; "
                                         "-qt-list-indent:0'>")
                        : QStringLiteral("</ul>");
        isInList = block.isListItem;
        html += isInList ? QStringLiteral("<li style='margin-bottom:4px; line-height:130%'>") + toHtml(block.runs) +
                               QStringLiteral("</li>")
                         : QStringLiteral("<p style='margin-top:0px; margin-bottom:12px; line-height:130%'>") +
                               toHtml(block.runs) + QStringLiteral("</p>");
    }
    return isInList ? html + QStringLiteral("</ul>") : html;
}

} // namespace

TextLabel::TextLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setWordWrap(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setContentsMargins(textIndent, 0, textIndent, 0);
}

QSize TextLabel::sizeHint() const
{
    remeasure();
    const QMargins margins = contentsMargins();
    const int widest = wordWrap() ? fontMetrics().averageCharWidth() * preferredCharacters : m_lineWidth;
    const int width = qMin(m_lineWidth, widest) + margins.left() + margins.right();
    return {width, wordWrap() ? heightForWidth(width) : fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize TextLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    const int least =
        wordWrap() ? qMin(sizeHint().width(), widestWord() + margins.left() + margins.right()) : sizeHint().width();
    return {least, fontMetrics().height() + margins.top() + margins.bottom()};
}

int TextLabel::heightForWidth(int width) const
{
    remeasure();
    if (width != m_measuredWidth) {
        const QMargins margins = contentsMargins();
        const int room = qMax(1, width - margins.left() - margins.right());
        m_measuredHeight = textHeight(room) + margins.top() + margins.bottom();
        m_measuredWidth = width;
    }
    return m_measuredHeight;
}

void TextLabel::remeasure() const
{
    if (m_measured == text() && m_lineWidth > 0)
        return;
    m_measured = text();
    m_measuredWidth = -1;
    m_widestWord = -1;
    m_lineWidth = textWidth();
}

void TextLabel::forgetSizes() const
{
    m_lineWidth = 0;
    m_measuredWidth = -1;
    m_widestWord = -1;
}

int TextLabel::textWidth() const
{
    return fontMetrics().size(Qt::TextSingleLine, text()).width() + 1;
}

int TextLabel::widestWord() const
{
    remeasure();
    if (m_widestWord < 0) {
        // A word that is longer than any real one must not widen the page: its end is cut.
        const int most = fontMetrics().averageCharWidth() * longestRealWord;
        m_widestWord = fontMetrics().averageCharWidth() * fewestCharacters;
        if (textFormat() == Qt::PlainText) {
            for (const QStringView word : QStringView(m_measured).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                m_widestWord =
                    qMax(m_widestWord, fontMetrics().horizontalAdvance(word.left(longestRealWord * 2).toString()) + 1);
        }
        m_widestWord = qMin(m_widestWord, most);
    }
    return m_widestWord;
}

int TextLabel::textHeight(int width) const
{
    if (width >= m_lineWidth && !text().contains(QLatin1Char('\n')))
        return fontMetrics().height();
    return fontMetrics().boundingRect(QRect(0, 0, width, 1000000), Qt::TextWordWrap, text()).height();
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        forgetSizes();
    QLabel::changeEvent(event);
}

void TextLabel::enterEvent(QEnterEvent *event)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel::enterEvent(event);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    paintMarks(event->rect());
    QLabel::paintEvent(event);
}

QList<RangeRects> TextLabel::rectsOf(const QList<TextRange> &ranges) const
{
    return rectsInText(text(), ranges, font(), contentsRect(), Qt::AlignLeft | Qt::AlignVCenter,
                       wordWrap() ? Wrapping::AtWords : Wrapping::None);
}

HeadingLabel::HeadingLabel(const QString &text, Level level, QWidget *parent)
    : TextLabel(text, parent)
{
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * (level == Level::Page ? 1.9 : 1.05));
    setFont(large);
}

MutedLabel::MutedLabel(const QString &text, QWidget *parent)
    : TextLabel(text, parent)
{
}

void MutedLabel::paintEvent(QPaintEvent *event)
{
    paintMarks(event->rect());
    QPainter painter(this);
    painter.setPen(coloursFor(palette()).muted);
    const int wrapping = wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine;
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(contentsRect(), static_cast<int>(side | Qt::AlignVCenter) | wrapping, text());
}

void MutedLabel::enterEvent(QEnterEvent *event)
{
    QLabel::enterEvent(event);
}

DescriptionLabel::DescriptionLabel(const Description &description, QWidget *parent)
    : TextLabel(toHtml(description), parent)
{
    setTextFormat(Qt::RichText);
    setAccessibleName(plainText(description));
}

DescriptionLabel::~DescriptionLabel() = default;

QTextDocument &DescriptionLabel::document() const
{
    if (!m_document) {
        m_document = std::make_unique<QTextDocument>();
        m_document->setUndoRedoEnabled(false);
        m_document->setHtml(text());
        QTextOption option = m_document->defaultTextOption();
        option.setWrapMode(QTextOption::WordWrap);
        m_document->setDefaultTextOption(option);
        QTextFrameFormat frame = m_document->rootFrame()->frameFormat();
        frame.setMargin(0);
        m_document->rootFrame()->setFrameFormat(frame);
    }
    if (m_document->defaultFont() != font())
        m_document->setDefaultFont(font());
    // Qt lays the text out again each time, also for the same width.
    if (const double width = contentsRect().width(); m_document->textWidth() != width)
        m_document->setTextWidth(width);
    return *m_document;
}

QString DescriptionLabel::readableText() const
{
    return document().toPlainText();
}

QList<RangeRects> DescriptionLabel::rectsOf(const QList<TextRange> &ranges) const
{
    QList<RangeRects> rects(ranges.size());
    const QTextDocument &shown = document();
    const QRect room = contentsRect();
    const int above = qMax(0, (room.height() - qRound(shown.size().height())) / 2);
    for (QTextBlock block = shown.begin(); block.isValid(); block = block.next()) {
        const QPointF origin = shown.documentLayout()->blockBoundingRect(block).topLeft();
        addRects(*block.layout(), {block.position(), block.length() - 1},
                 origin + QPointF(room.left(), room.top() + above), ranges, rects);
    }
    return rects;
}

int DescriptionLabel::textHeight(int width) const
{
    const QMargins margins = contentsMargins();
    return QLabel::heightForWidth(width + margins.left() + margins.right()) - margins.top() - margins.bottom();
}

int DescriptionLabel::textWidth() const
{
    return fontMetrics().averageCharWidth() * preferredCharacters;
}
