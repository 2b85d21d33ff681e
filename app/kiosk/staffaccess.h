// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/staffcorner.h"
#include "kiosk/staffreport.h"
#include "kioskcore/pin.h"

#include <QObject>

#include <functional>

class KioskAppearance;
class KioskWindow;
class PinPad;
class StaffPage;

/// The way of staff: the corner, then the PIN, then the page with the state of the kiosk and the way out. Without a PIN
/// there is none.
class StaffAccess final : public QObject
{
    Q_OBJECT

public:
    /// What the page tells; asked each time it is shown.
    using Report = std::function<QList<StaffSection>()>;

    /// Both must outlive the object; pad and page become covers of the window.
    StaffAccess(KioskWindow &window, const KioskAppearance &appearance, Report report,
                MonotonicClock clock = systemClock(), QObject *parent = nullptr);

    /// Of the settings; empty: nobody comes in.
    void setPinHash(const QString &hash);
    /// Whether pad or page are shown.
    [[nodiscard]] bool isOpen() const;
    /// As for the next visitor. How often a PIN was tried stays.
    void close();

signals:
    void leaveWanted();

private:
    void ask();

    Report m_report;
    PinAttempts m_attempts;
    StaffCorner m_corner;
    PinPad *m_pad;
    StaffPage *m_page;
    QString m_pinHash;
};
