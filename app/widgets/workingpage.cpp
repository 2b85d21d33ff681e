// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workingpage.h"

#include "presentation/textlabels.h"

#include <QEvent>
#include <QProgressBar>
#include <QVBoxLayout>

WorkingPage::WorkingPage(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(QString(), this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("workingPage"));
    m_text->setObjectName(QStringLiteral("workingText"));
    m_progress->setObjectName(QStringLiteral("workingProgress"));
    m_progress->setTextVisible(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(m_text);
    all->addWidget(m_progress);
    all->addStretch(1);
    retranslate();
}

void WorkingPage::begin(const QString &sentence)
{
    tell(sentence);
    showProgress(0, 0);
}

void WorkingPage::tell(const QString &sentence)
{
    m_text->setText(sentence);
}

void WorkingPage::showProgress(int done, int of)
{
    m_progress->setRange(0, of);
    m_progress->setValue(done);
}

void WorkingPage::retranslate()
{
    m_progress->setAccessibleName(tr("Progress"));
}

void WorkingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
