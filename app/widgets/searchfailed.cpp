// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfailed.h"

#include "presentation/linkbutton.h"
#include "presentation/textlabels.h"

#include <QEvent>
#include <QVBoxLayout>

SearchFailed::SearchFailed(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(QString(), this))
    , m_openAgain(new LinkButton(QString(), LinkButton::Target::Inside, this))
{
    setObjectName(QStringLiteral("searchFailed"));
    m_text->setObjectName(QStringLiteral("searchFailedText"));
    m_openAgain->setObjectName(QStringLiteral("searchOpenAgain"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 4, 12, 12);
    all->setSpacing(4);
    all->addWidget(m_text);
    all->addWidget(m_openAgain);
    all->addStretch(1);
    // The page of it goes away when the catalogue is open.
    connect(m_openAgain, &QPushButton::clicked, this, &SearchFailed::openAgainWanted, Qt::QueuedConnection);
    retranslate();
}

void SearchFailed::enter()
{
    m_openAgain->setFocus(Qt::OtherFocusReason);
}

void SearchFailed::retranslate()
{
    m_text->setText(tr("Nothing can be searched now: the file of this catalogue was replaced, or is no longer there."));
    m_openAgain->setPlainText(tr("Open the catalogue again"));
}

void SearchFailed::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
