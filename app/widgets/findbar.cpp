// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findbar.h"

#include "presentation/colours.h"
#include "presentation/iconbutton.h"
#include "presentation/lineicon.h"
#include "presentation/textlabels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

namespace
{

constexpr int leastHeight = 32;
constexpr int longestText = 200; // nobody looks for more on one page

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_hits(new MutedLabel(QString(), this))
    , m_previous(makeIconButton(QStringLiteral("findPrevious"), leastHeight, this))
    , m_next(makeIconButton(QStringLiteral("findNext"), leastHeight, this))
    , m_close(makeIconButton(QStringLiteral("findClose"), leastHeight, this))
{
    setObjectName(QStringLiteral("findBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_previous->setIcon(lineIcon(LineShape::ArrowUp));
    m_next->setIcon(lineIcon(LineShape::ArrowDown));
    m_close->setIcon(lineIcon(LineShape::Close));
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setMaxLength(longestText);
    m_field->setMinimumHeight(leastHeight);
    m_field->setMinimumWidth(140);
    m_field->setMaximumWidth(360);
    m_field->installEventFilter(this);
    m_hits->setObjectName(QStringLiteral("findHits"));
    m_hits->setWordWrap(false);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 7, 16, 6);
    line->setSpacing(4);
    line->addWidget(m_field, 2);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    line->addSpacing(8);
    line->addWidget(m_hits);
    line->addStretch(1);
    line->addWidget(m_close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closeWanted);
    retranslate();
    hide();
}

QString FindBar::text() const
{
    return m_field->text();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::comeAfter(QWidget *other)
{
    QWidget *last = other;
    for (QWidget *next = other->nextInFocusChain(); next && next != other; next = next->nextInFocusChain()) {
        // Qt orders only what can have the focus.
        if (other->isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus)
            last = next;
    }
    const QList<QWidget *> own = {m_field, m_previous, m_next, m_close};
    for (QWidget *widget : own) {
        setTabOrder(last, widget);
        last = widget;
    }
}

void FindBar::showHits(int current, int count, int notShown, const QString &line)
{
    m_current = current;
    m_count = count;
    m_notShown = notShown;
    m_line = line;
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    tellHits();
}

void FindBar::tellHits()
{
    const QLocale locale;
    QString text;
    if (m_count == 0 && !m_field->text().trimmed().isEmpty())
        text = tr("Not found on this page");
    else if (m_count > 0)
        text = tr("%1 of %2", "which hit of how many").arg(locale.toString(m_current + 1), locale.toString(m_count));
    if (m_notShown > 0 && m_count > 0)
        text = tr("%1, and more in a long list", "such as: 3 of 12").arg(text);
    const QString spoken = m_line.isEmpty() ? text : text + QStringLiteral(": ") + m_line;
    if (m_hits->text() == text && m_hits->accessibleName() == spoken)
        return;
    m_hits->setText(text);
    m_hits->setAccessibleName(spoken);
    // Who hears the program stays in the field.
    QAccessibleEvent event(m_hits, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find on this page"));
    m_field->setAccessibleName(tr("Find on this page"));
    m_field->setAccessibleDescription(tr("Enter goes to the next hit, Escape closes."));
    nameButton(m_previous, tr("Previous hit"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    nameButton(m_next, tr("Next hit"), QKeySequence(Qt::Key_F3));
    nameButton(m_close, tr("Close"), QKeySequence(Qt::Key_Escape));
    tellHits();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    // The window has Escape too; here it closes the bar.
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() != Qt::Key_Escape && !isEnter)
        return QWidget::eventFilter(watched, event);
    if (isOverride)
        event->accept();
    else if (!isEnter)
        emit closeWanted();
    else if (key->modifiers().testFlag(Qt::ShiftModifier))
        emit previousWanted();
    else
        emit nextWanted();
    return true;
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(coloursFor(palette()).border);
    painter.drawLine(rect().topLeft(), rect().topRight());
}
