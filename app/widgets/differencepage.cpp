// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/differencepage.h"

#include "comparing/differencetext.h"
#include "comparing/worddifference.h"
#include "presentation/calmscrollbar.h"
#include "presentation/textlabels.h"

#include <QVBoxLayout>

namespace
{

constexpr int mostFields = 300; // nobody reads more at once

/// One side of a comparison, with its own words marked. Everything is escaped: no notation in it can have an effect.
QString richSide(const QList<WordRun> &runs, WordRun::In side)
{
    const QString mark = side == WordRun::In::Before ? QStringLiteral("<s>%1</s>") : QStringLiteral("<u>%1</u>");
    QString text;
    for (const WordRun &run : runs) {
        if (run.in == WordRun::In::Both)
            text += run.text.toHtmlEscaped();
        else if (run.in == side)
            text += mark.arg(run.text.toHtmlEscaped());
    }
    return text.replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

/// A text of paragraphs as it is read: where a source breaks its lines means nothing.
QString unwrapped(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    QString joined = lines.takeFirst();
    for (const QString &line : std::as_const(lines)) {
        const bool isNewLine = line.isEmpty() || line.startsWith(QLatin1String("- ")) ||
                               joined.endsWith(QLatin1Char('\n')) || joined.isEmpty();
        joined += QLatin1Char(isNewLine ? '\n' : ' ') + line;
    }
    return joined;
}

bool hasParagraphs(const RecordColumn &column)
{
    return column.field == RecordField::Description;
}

bool hasParagraphs(const HeadDifference &one)
{
    return one.field == QLatin1String("introduction");
}

} // namespace

DifferencePage::DifferencePage(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("differencePage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new CalmScrollBar(Qt::Vertical, this));
    showNothing();
}

void DifferencePage::show(const CatalogueDifference &difference, const PartnerDifference *partner,
                          const Language &language)
{
    int shown = 0;
    if (partner) {
        begin(partner->name.in(language, difference.languages).text, changeKindText(partner->kind));
        for (const FieldDifference &field : partner->fields) {
            if (++shown <= mostFields)
                addField(textOf(field.column), hasParagraphs(field.column) ? unwrapped(field.before) : field.before,
                         hasParagraphs(field.column) ? unwrapped(field.after) : field.after);
        }
    } else {
        begin(tr("The catalogue itself"), QString());
        for (const HeadDifference &one : difference.head) {
            if (++shown > mostFields)
                break;
            if (one.field.isEmpty())
                addText(headItemText(one), changeKindText(one.kind), QString());
            else
                addField(headItemText(one), hasParagraphs(one) ? unwrapped(one.before) : one.before,
                         hasParagraphs(one) ? unwrapped(one.after) : one.after);
        }
    }
    if (shown > mostFields)
        m_contents->addWidget(new MutedLabel(tr("The rest is in the file that “Save Differences” writes."), this));
    m_contents->addStretch(1);
}

void DifferencePage::showNothing()
{
    begin(QString(), QString());
    m_contents->addStretch(1);
}

void DifferencePage::begin(const QString &title, const QString &subtitle)
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_contents = new QVBoxLayout(page);
    m_contents->setContentsMargins(20, 16, 20, 16);
    m_contents->setSpacing(4);
    setWidget(page); // deletes the one before
    if (!title.isEmpty())
        m_contents->addWidget(new HeadingLabel(title, HeadingLabel::Level::Section, page));
    if (!subtitle.isEmpty())
        m_contents->addWidget(new MutedLabel(subtitle, page));
}

void DifferencePage::addField(const QString &label, const QString &before, const QString &after)
{
    if (before.isEmpty() || after.isEmpty()) {
        const QString said = before.isEmpty() ? tr("%1: new", "%1 is a field such as Description").arg(label)
                                              : tr("%1: taken away", "%1 is a field such as Description").arg(label);
        addText(said, before.isEmpty() ? after : before, QString());
        return;
    }
    const QList<WordRun> runs = compareWords(before, after);
    addText(tr("%1: before", "%1 is a field such as Description").arg(label), before,
            richSide(runs, WordRun::In::Before));
    addText(tr("%1: after", "%1 is a field such as Description").arg(label), after, richSide(runs, WordRun::In::After));
}

void DifferencePage::addText(const QString &label, const QString &plain, const QString &rich)
{
    m_contents->addSpacing(12);
    m_contents->addWidget(new MutedLabel(label, this));
    auto *text = new QLabel(rich.isEmpty() ? plain : rich, this);
    text->setTextFormat(rich.isEmpty() ? Qt::PlainText : Qt::RichText);
    text->setAccessibleName(label + QLatin1String(": ") + plain);
    text->setWordWrap(true);
    text->setContentsMargins(textIndent, 0, 0, 0);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_contents->addWidget(text);
}
