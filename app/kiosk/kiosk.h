// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/cataloguesession.h"
#include "browsing/partnersearch.h"
#include "kiosk/kioskappearance.h"
#include "kiosk/kioskinput.h"
#include "kiosk/kioskwindow.h"
#include "kiosk/screenfiller.h"
#include "kiosk/settingswatch.h"
#include "kiosk/staffaccess.h"
#include "kiosk/visitorcounting.h"
#include "kiosk/visitorstate.h"
#include "kioskcore/idletime.h"
#include "kioskcore/kiosksettings.h"
#include "kioskcore/lasterrors.h"
#include "kioskcore/servicenotifier.h"
#include "kioskcore/visitorcounts.h"

#include <QSet>

class AttractOrder;
class AttractScreen;
class InterfaceLanguage;
class StillPage;

/// What a kiosk finds around it.
struct KioskSurroundings {
    /// The path of the bundled catalogue.
    QString bundled;
    /// The catalogue that the command line asks for, whatever the settings say; absolute, or empty.
    QString catalogue = QString();
    /// Absolute; empty: there are no settings, all are the defaults.
    QString settingsFile = QString();
    /// Whether that file may be missing: then all are the defaults until it comes.
    bool areSettingsOptional = false;
    QString lastErrorsFile = QString();
    QString countsFolder = QString();
    ServiceAddress service = ServiceAddress();
    /// After three crashes: the bundled catalogue and safeSettings().
    bool isCareful = false;
    MonotonicClock clock = systemClock();
};

/// A running kiosk: everything that a visitor's window needs, put together.
class Kiosk final : public QObject
{
    Q_OBJECT

public:
    /// `language` must outlive the kiosk.
    Kiosk(const KioskSurroundings &surroundings, InterfaceLanguage &language);
    ~Kiosk() override;

    /// Reads the settings, opens the catalogue, and shows the window.
    void start();

    [[nodiscard]] VisitorState &visitor() { return m_visitor; }
    [[nodiscard]] KioskWindow &window() { return m_window; }
    [[nodiscard]] IdleTime &idleTime() { return m_idle; }
    [[nodiscard]] const KioskSettings &settings() const { return m_settings; }
    /// Whether something on the disk was replaced, or could not be read, and is taken when the visitor has gone.
    [[nodiscard]] bool isWaitingToTake() const { return m_areSettingsReplaced || m_isCatalogueReplaced; }
    /// Tries again now what could not be read, if nobody is there.
    void tryAgain() { takeWhenIdle(); }
    /// Why visitors cannot be served, in the language of the interface; empty if they are.
    [[nodiscard]] QStringList troubles() const;

signals:
    /// Staff want the program to end.
    void leaveWanted();

private:
    void followIdleTime();
    void followFiles();
    void followCatalogue();
    void followUse();
    [[nodiscard]] ReadKioskSettings readSettings() const;
    void take(const ReadKioskSettings &read);
    void apply(const KioskSettings &settings);
    void keepCountsAs(const KioskSettings &settings);
    [[nodiscard]] QString wantedCatalogue() const;
    /// Opens the wanted catalogue, else the bundled one where there would be none. False if the present one stays.
    bool openCatalogue();
    void catalogueFailed(const Refusal &refusal);
    /// What was replaced on the disk is taken as soon as nobody is there.
    void takeWhenIdle();
    /// True if something is another one now.
    bool takeWaiting();
    void reset();
    /// The start page, for another visitor.
    void begin();
    void writeCounts();
    /// Among the last errors, and to stderr, which the journal keeps: there each text once.
    void tell(const QString &error);
    void tellTroubles();
    [[nodiscard]] QList<StaffSection> report() const;
    void followLanguage();
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] Language startLanguage() const;

    KioskSurroundings m_surroundings;
    InterfaceLanguage &m_language;
    KioskSettings m_settings;
    QList<KioskMistake> m_mistakes;
    LastErrors m_errors;
    ServiceNotifier m_service;
    KioskAppearance m_appearance;
    BrowsingState m_browsing;
    CatalogueSession m_session;
    VisitorState m_visitor;
    PartnerSearch m_search;
    VisitorCounting m_counting;
    std::unique_ptr<VisitorCounts> m_counts;
    KioskInput m_input;
    IdleTime m_idle;
    KioskWindow m_window;
    ScreenFiller m_screen;
    SettingsWatch m_watch;
    StaffAccess m_staff;
    QTimer m_countsPause;                         ///< until the start page is drawn
    QTimer m_retry;                               ///< runs only while something waits for the visitor to go
    std::unique_ptr<AttractOrder> m_attractOrder; ///< null without a catalogue
    StillPage *m_still;
    AttractScreen *m_attract;
    /// Why there is no catalogue at all.
    std::optional<Refusal> m_broken;
    QString m_toldStatus;
    QSet<QString> m_told; ///< to stderr
    bool m_areSettingsReplaced = false;
    bool m_isCatalogueReplaced = false;
};
