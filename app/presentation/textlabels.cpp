// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/textlabels.h"

#include "presentation/colours.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace {

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
            html += block.isListItem ? QStringLiteral("<ul style='margin-top:0px; margin-bottom:12px; margin-left:16px; "
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

HeadingLabel::HeadingLabel(const QString &text, Level level, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setContentsMargins(textIndent, 0, textIndent, 0);
    QFont large = font();
    large.setBold(true);
    if (level == Level::Page)
        large.setPointSizeF(large.pointSizeF() * 1.9);
    else
        large.setPointSizeF(large.pointSizeF() * 1.05);
    setFont(large);
}

MutedLabel::MutedLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setWordWrap(true);
    setContentsMargins(textIndent, 0, textIndent, 0);
    followPalette();
}

void MutedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isFollowing)
        followPalette();
}

void MutedLabel::followPalette()
{
    const QScopedValueRollback guard(m_isFollowing, true);
    setPalette(QPalette());
    QPalette ours;
    ours.setColor(QPalette::WindowText, coloursFor(palette()).muted);
    setPalette(ours);
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setContentsMargins(textIndent, 0, textIndent, 0);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *descriptionLabel(const Description &description, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setText(toHtml(description));
    label->setWordWrap(true);
    label->setContentsMargins(textIndent, 0, textIndent, 0);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(plainText(description));
    return label;
}
