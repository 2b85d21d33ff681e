// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cataloguenotices.h"

#include "browsing/cataloguesession.h"
#include "catalogue/displaytext.h"
#include "catalogue/refusaltext.h"

#include <QFileInfo>

CatalogueNotices::CatalogueNotices(CatalogueSession &session, NoticeBar *notice, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_notice(notice)
{
    connect(&m_session, &CatalogueSession::refused, this, &CatalogueNotices::tellRefused);
    connect(&m_session, &CatalogueSession::copyingStarted, this, &CatalogueNotices::tellCopying);
    connect(&m_session, &CatalogueSession::lost, this, &CatalogueNotices::tellLost);
    connect(&m_session, &CatalogueSession::foundAgain, this, &CatalogueNotices::forgetLoss);
}

void CatalogueNotices::tellRefused(const Refusal &refusal)
{
    // It may be mended, or mended already.
    const bool mayComeBack = refusal.reason == RefusalReason::Changed || refusal.path == m_session.openedPath();
    m_notice->show([refusal] { return refusalText(refusal); },
                   mayComeBack ? openingAgain(refusal.path) : NoticeBar::Offer());
}

void CatalogueNotices::tellCopying(const QString &path)
{
    m_notice->show([name = singleLine(QFileInfo(path).fileName())] {
        return tr("“%1” is being copied to this computer, because it lies on a medium that can be taken away. It opens "
                  "after that.",
                  "%1 is the name of a file")
            .arg(name);
    });
}

void CatalogueNotices::tellLost(const Refusal &refusal)
{
    m_loss = refusal;
    m_notice->show([refusal] { return lostFileText(refusal); }, openingAgain(refusal.path));
}

void CatalogueNotices::tellUnread(const Refusal &refusal)
{
    const Refusal ofOpened{refusal.reason, m_session.openedPath(), refusal.detail};
    if (refusal.reason == RefusalReason::Damaged)
        tellRefused(ofOpened);
    else
        tellLost(ofOpened);
}

void CatalogueNotices::forgetLoss()
{
    if (m_loss && m_notice->text() == lostFileText(*m_loss))
        m_notice->dismiss();
    m_loss.reset();
}

NoticeBar::Offer CatalogueNotices::openingAgain(const QString &path)
{
    return {[] { return tr("Open again", "a button; the catalogue"); }, [this, path] { m_session.openAgain(path); }};
}
