// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exportbar.h"

#include "presentation/textlabels.h"
#include "widgets/alertlabel.h"
#include "widgets/dialogbutton.h"
#include "widgets/exportwork.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace
{

constexpr int leastHeight = 32; // pixels of a button

/// A button that is meant before all others.
void useAccent(QPushButton *button, const QPalette &around)
{
    QPalette palette = around;
    palette.setColor(QPalette::Active, QPalette::Button, around.color(QPalette::Active, QPalette::Highlight));
    palette.setColor(QPalette::Inactive, QPalette::Button, around.color(QPalette::Active, QPalette::Highlight));
    palette.setColor(QPalette::Active, QPalette::ButtonText, around.color(QPalette::Active, QPalette::HighlightedText));
    palette.setColor(QPalette::Inactive, QPalette::ButtonText,
                     around.color(QPalette::Active, QPalette::HighlightedText));
    button->setPalette(palette);
}

} // namespace

ExportBar::ExportBar(QWidget *parent)
    : QWidget(parent)
    , m_message(new AlertLabel(this))
    , m_summary(new MutedLabel(QString(), this))
    , m_progress(new QProgressBar(this))
    , m_cancel(makeDialogButton("cancelExport", leastHeight, this))
    , m_copy(makeDialogButton("copyTable", leastHeight, this))
    , m_export(makeDialogButton("exportToFile", leastHeight, this))
{
    m_message->setObjectName(QStringLiteral("exportMessage"));
    m_summary->setObjectName(QStringLiteral("exportSummary"));
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setRange(0, ExportWork::whole);
    m_progress->setTextVisible(false);
    m_export->setDefault(true);
    useAccent(m_export, palette());
    buildLayout();
    connect(m_cancel, &QPushButton::clicked, this, &ExportBar::cancelWanted);
    connect(m_copy, &QPushButton::clicked, this, &ExportBar::copyWanted);
    connect(m_export, &QPushButton::clicked, this, &ExportBar::exportWanted);
    retranslate();
}

void ExportBar::buildLayout()
{
    m_summary->setMinimumHeight(leastHeight);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_summary, 1);
    line->addWidget(m_progress, 1);
    for (QPushButton *button : {m_cancel, m_copy, m_export})
        line->addWidget(button);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addWidget(m_message);
    all->addLayout(line);
}

QList<QWidget *> ExportBar::buttons() const
{
    return {m_cancel, m_copy, m_export};
}

void ExportBar::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void ExportBar::setWorking(bool isWorking)
{
    const bool hadFocus = m_export->hasFocus() || m_copy->hasFocus() || m_cancel->hasFocus();
    const bool hasChanged = isWorking != m_isWorking;
    m_isWorking = isWorking;
    if (isWorking && hasChanged)
        m_progress->setValue(0);
    follow();
    // What is disabled would let go of the focus.
    if (hadFocus && hasChanged)
        (isWorking || !m_export->isEnabled() ? m_cancel : m_export)->setFocus();
}

void ExportBar::setProgress(int done)
{
    m_progress->setValue(done);
}

void ExportBar::setPossible(bool mayCopy, bool mayExport)
{
    m_mayCopy = mayCopy;
    m_mayExport = mayExport;
    follow();
}

void ExportBar::setDone(bool isDone)
{
    m_isDone = isDone;
    follow();
}

void ExportBar::follow()
{
    m_progress->setVisible(m_isWorking);
    m_summary->setVisible(!m_isWorking);
    m_copy->setEnabled(!m_isWorking && m_mayCopy);
    m_export->setEnabled(!m_isWorking && m_mayExport);
    m_cancel->setText(m_isDone && !m_isWorking ? tr("Close") : tr("Cancel"));
}

void ExportBar::retranslate()
{
    m_progress->setAccessibleName(tr("Progress"));
    m_copy->setText(tr("Copy to clip&board"));
    m_export->setText(tr("&Export…"));
    follow();
}

void ExportBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        useAccent(m_export, palette());
    QWidget::changeEvent(event);
}
