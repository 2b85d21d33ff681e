// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/staffaccess.h"

#include "kiosk/kioskwindow.h"
#include "kiosk/pinpad.h"
#include "kiosk/staffpage.h"

#include <utility>

StaffAccess::StaffAccess(KioskWindow &window, const KioskAppearance &appearance, Report report, MonotonicClock clock,
                         QObject *parent)
    : QObject(parent)
    , m_report(std::move(report))
    , m_attempts(clock)
    , m_corner(window, appearance, clock)
    , m_pad(new PinPad(appearance, m_attempts))
    , m_page(new StaffPage(appearance))
{
    window.addCover(m_pad);
    window.addCover(m_page);
    connect(&m_corner, &StaffCorner::asked, this, &StaffAccess::ask);
    connect(m_pad, &PinPad::accepted, this, [this] { m_page->showReport(m_report()); });
    connect(m_page, &StaffPage::leaveWanted, this, &StaffAccess::leaveWanted);
}

void StaffAccess::setPinHash(const QString &hash)
{
    m_pinHash = hash;
}

bool StaffAccess::isOpen() const
{
    return !m_pad->isHidden() || !m_page->isHidden();
}

void StaffAccess::close()
{
    m_pad->hide();
    m_page->hide();
}

void StaffAccess::ask()
{
    if (!m_pinHash.isEmpty() && !isOpen())
        m_pad->ask(m_pinHash);
}
