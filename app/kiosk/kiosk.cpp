// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kiosk.h"

#include "catalogue/refusaltext.h"
#include "kiosk/attractscreen.h"
#include "kiosk/countdownpanel.h"
#include "kiosk/fingerscroller.h"
#include "kiosk/stillpage.h"
#include "kiosk/takealong.h"
#include "kioskcore/attractorder.h"
#include "language/interfacelanguage.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <cstdio>

using namespace std::chrono_literals;

namespace
{

constexpr auto visitorInterval = 5s;  // to look whether the visitor has gone, while something waits
constexpr auto failureInterval = 30s; // to try again what could not be read
constexpr auto drawingTime = 500ms;   // of the start page; writing to the disk waits for it

KioskAppearance::Theme themeOf(const KioskSettings &settings)
{
    return settings.theme == KioskTheme::Dark ? KioskAppearance::Theme::Dark : KioskAppearance::Theme::Light;
}

IdleDurations durationsOf(const KioskSettings &settings)
{
    return {settings.idle, settings.countdown, settings.attract};
}

} // namespace

Kiosk::Kiosk(const KioskSurroundings &surroundings, InterfaceLanguage &language)
    : m_surroundings(surroundings)
    , m_language(language)
    , m_errors(surroundings.lastErrorsFile)
    , m_service(surroundings.service)
    , m_appearance(KioskAppearance::Theme::Light)
    , m_session(m_browsing, surroundings.bundled)
    , m_visitor(m_browsing,
                [this](const QList<PartnerId> &partners) {
                    return !m_browsing.catalogue() || fitTogether(*m_browsing.catalogue(), partners);
                })
    , m_search(m_browsing)
    , m_counting(m_visitor, m_browsing, m_search)
    , m_idle(
          durationsOf(m_settings), [this] { return m_visitor.isAtStart() && !m_staff.isOpen(); }, surroundings.clock)
    , m_window(m_browsing, m_visitor, m_search, m_appearance)
    , m_screen(m_window)
    , m_staff(
          m_window, m_appearance, [this] { return report(); }, surroundings.clock)
    , m_still(new StillPage(m_appearance))
    , m_attract(new AttractScreen(m_appearance))
{
    // The texts of the interface are in the new language before any page is made in it.
    m_window.pages()->setLanguageSwitch([this] { followLanguage(); });
    m_window.addCover(m_attract);
    m_window.addCover(m_still);
    m_retry.setSingleShot(true);
    m_countsPause.setSingleShot(true);
    m_countsPause.setInterval(drawingTime);
    connect(&m_countsPause, &QTimer::timeout, this, &Kiosk::writeCounts);
    connect(&m_retry, &QTimer::timeout, this, &Kiosk::takeWhenIdle);
    connect(&m_staff, &StaffAccess::leaveWanted, this, &Kiosk::leaveWanted);
    followIdleTime();
    followUse();
    followFiles();
    followCatalogue();
}

Kiosk::~Kiosk()
{
    // The session gives its catalogue back when the window and its covers are gone already.
    m_browsing.disconnect(this);
    if (m_counts)
        (void)m_counts->write();
    m_service.stopping();
}

void Kiosk::followIdleTime()
{
    CountdownPanel *countdown = m_window.countdown();
    connect(countdown, &CountdownPanel::goOnWanted, &m_idle, &IdleTime::keepGoing);
    connect(&m_idle, &IdleTime::countdownChanged, countdown, &CountdownPanel::showSeconds);
    // Later: the press that ended it must find the panel, and not what lies below.
    connect(&m_idle, &IdleTime::countdownEnded, countdown, &QWidget::hide, Qt::QueuedConnection);
    connect(&m_idle, &IdleTime::timeIsUp, this, &Kiosk::reset);
    connect(&m_idle, &IdleTime::attractStarted, this, [this] {
        if (takeWaiting())
            begin();
        writeCounts(); // and what is too old goes, also when nobody comes for weeks
        if (m_still->isHidden() && m_settings.attract > 0s)
            m_attract->show();
    });
    connect(&m_idle, &IdleTime::attractEnded, m_attract, &QWidget::hide);
    connect(m_attract, &AttractScreen::touched, &m_idle, &IdleTime::activity);
}

void Kiosk::followUse()
{
    connect(&m_input, &KioskInput::used, &m_idle, &IdleTime::activity);
    // Who works by a screen reader or a switch presses nothing, but changes something.
    for (const auto change :
         {&VisitorState::placeChanged, &VisitorState::lookChanged, &VisitorState::wordsChanged,
          &VisitorState::keyboardChanged, &VisitorState::takenAlongChanged, &VisitorState::languageChosen})
        connect(&m_visitor, change, &m_idle, &IdleTime::activity);
}

void Kiosk::followFiles()
{
    connect(&m_watch, &SettingsWatch::changed, this, [this] {
        m_areSettingsReplaced = true;
        takeWhenIdle();
    });
    const auto takeCatalogueLater = [this] {
        m_isCatalogueReplaced = true;
        takeWhenIdle();
    };
    connect(&m_session, &CatalogueSession::lost, this, [this, takeCatalogueLater](const Refusal &refusal) {
        tell(refusalText(refusal));
        takeCatalogueLater();
    });
    connect(&m_session, &CatalogueSession::copyingEnded, this, [this, takeCatalogueLater](bool isOpen) {
        if (isOpen)
            begin();
        else
            takeCatalogueLater();
    });
    connect(&m_session, &CatalogueSession::refused, this,
            [this](const Refusal &refusal) { tell(refusalText(refusal)); });
    connect(&m_session, &CatalogueSession::bundledFailed, this, &Kiosk::catalogueFailed);
    connect(&m_search, &PartnerSearch::failed, this, [this](const Refusal &refusal) { tell(refusalText(refusal)); });
}

void Kiosk::followCatalogue()
{
    connect(&m_browsing, &BrowsingState::catalogueAboutToChange, this, [this] {
        m_attract->setCards({}, {});
        m_attractOrder.reset();
    });
    connect(&m_browsing, &BrowsingState::catalogueChanged, this, [this] {
        const Catalogue *catalogue = m_browsing.catalogue();
        if (!catalogue)
            return;
        m_attractOrder = std::make_unique<AttractOrder>(*catalogue, QRandomGenerator::global()->generate64());
        m_attract->setCards([this] { return m_attractOrder->next(); }, catalogue->info().languages);
    });
}

void Kiosk::start()
{
    if (m_surroundings.isCareful)
        tell(carefulStartText());
    take(readSettings());
    m_watch.watch(m_surroundings.settingsFile);
    openCatalogue();
    begin();
    m_screen.show();
    if (!m_screen.hasMonitor())
        tell(tr("There is no monitor “%1”; the kiosk is on the first one.").arg(m_settings.monitor));
    m_service.ready();
    if (isWaitingToTake())
        m_retry.start(failureInterval);
}

ReadKioskSettings Kiosk::readSettings() const
{
    const QString &file = m_surroundings.settingsFile;
    if (file.isEmpty() || (m_surroundings.areSettingsOptional && !QFileInfo::exists(file)))
        return {};
    return readKioskSettings(file);
}

void Kiosk::take(const ReadKioskSettings &read)
{
    for (const KioskMistake &mistake : read.mistakes)
        tell(kioskMistakeText(mistake));
    m_mistakes = m_surroundings.isCareful ? QList<KioskMistake>() : read.mistakes;
    apply(m_surroundings.isCareful ? safeSettings(read.settings) : read.settings);
}

void Kiosk::apply(const KioskSettings &settings)
{
    keepCountsAs(settings);
    m_settings = settings;
    if (!m_surroundings.catalogue.isEmpty() && !m_surroundings.isCareful)
        m_settings.catalogue = m_surroundings.catalogue;
    m_appearance.setTheme(themeOf(settings));
    m_attract->setMotionReduced(settings.isMotionReduced);
    FingerScroller::setGliding(!settings.isMotionReduced);
    m_idle.setDurations(durationsOf(settings));
    if (settings.attract == 0s)
        m_attract->hide();
    m_screen.setMonitor(settings.monitor);
    m_staff.setPinHash(settings.pinHash);
}

void Kiosk::keepCountsAs(const KioskSettings &settings)
{
    if (m_counts && settings.isCounting == m_settings.isCounting &&
        settings.keepCountsDays == m_settings.keepCountsDays)
        return;
    if (m_counts)
        writeCounts();
    m_counting.setCounts(nullptr);
    m_counts = std::make_unique<VisitorCounts>(m_surroundings.countsFolder,
                                               settings.isCounting ? CountsSwitch::On : CountsSwitch::Off,
                                               settings.keepCountsDays);
    m_counting.setCounts(m_counts.get());
}

QString Kiosk::wantedCatalogue() const
{
    return m_settings.catalogue.isEmpty() ? m_surroundings.bundled : m_settings.catalogue;
}

bool Kiosk::openCatalogue()
{
    // The present one stays if that fails, and it is tried again.
    const bool isOpen = m_session.open(wantedCatalogue());
    m_isCatalogueReplaced = !isOpen;
    if (m_browsing.catalogue()) {
        m_broken.reset();
        return isOpen;
    }
    // Also while one is being copied from a slow medium.
    if (const std::optional<Refusal> refusal = m_session.openBundled()) {
        catalogueFailed(*refusal);
        return false;
    }
    m_broken.reset();
    return true;
}

void Kiosk::catalogueFailed(const Refusal &refusal)
{
    m_broken = refusal;
    m_isCatalogueReplaced = true;
    tell(refusalText(refusal));
    tellTroubles();
    m_retry.start(failureInterval);
}

void Kiosk::tell(const QString &error)
{
    m_errors.add(error);
    if (m_told.contains(error))
        return; // what is tried again and again would fill the journal
    m_told.insert(error);
    std::fprintf(stderr, "%s\n", qUtf8Printable(error));
}

QStringList Kiosk::troubles() const
{
    QStringList texts;
    for (const KioskMistake &mistake : m_mistakes)
        texts.append(kioskMistakeText(mistake));
    if (m_broken)
        texts.append(refusalText(*m_broken));
    return texts;
}

void Kiosk::tellTroubles()
{
    const QStringList texts = troubles();
    // Visitors are served all the same after crashes, but staff should know.
    const QStringList all = m_surroundings.isCareful ? QStringList(carefulStartText()) + texts : texts;
    if (const QString status = all.join(QLatin1Char(' ')); status != std::exchange(m_toldStatus, status))
        m_service.status(status);
    if (texts.isEmpty())
        m_still->hide();
    else
        m_still->showReasons(texts);
    if (!texts.isEmpty())
        m_attract->hide();
}

QList<StaffSection> Kiosk::report() const
{
    StaffFacts facts;
    facts.settingsFile = m_surroundings.settingsFile;
    facts.mistakes = m_mistakes;
    facts.settings = m_settings;
    if (const Catalogue *catalogue = m_browsing.catalogue())
        facts.catalogue = catalogue->info();
    facts.isCareful = m_surroundings.isCareful;
    facts.countsFolder = m_surroundings.countsFolder;
    facts.errors = m_errors.entries();
    return staffReport(facts);
}

bool Kiosk::isIdle() const
{
    return m_idle.state() == IdleTime::State::Resting || m_idle.state() == IdleTime::State::Attracting ||
           !m_still->isHidden();
}

void Kiosk::takeWhenIdle()
{
    if (!isIdle())
        m_retry.start(visitorInterval);
    else if (takeWaiting())
        begin();
}

bool Kiosk::takeWaiting()
{
    m_retry.stop();
    bool isNew = false;
    const QString wantedBefore = wantedCatalogue();
    if (std::exchange(m_areSettingsReplaced, false)) {
        // A kiosk that runs well goes on with what it has when the new settings cannot be used.
        const ReadKioskSettings read = readSettings();
        isNew = read.mistakes.isEmpty() || !m_mistakes.isEmpty();
        if (isNew)
            take(read);
        else
            tell(kioskMistakeText(read.mistakes.first()));
    }
    if (m_isCatalogueReplaced || wantedCatalogue() != wantedBefore)
        isNew = openCatalogue() || isNew;
    if (isWaitingToTake())
        m_retry.start(failureInterval);
    return isNew;
}

void Kiosk::reset()
{
    if (isWaitingToTake())
        (void)takeWaiting();
    begin();
}

void Kiosk::begin()
{
    m_staff.close();
    m_visitor.setStartLanguage(startLanguage());
    m_window.pages()->setStart({m_settings.tree, m_settings.categories, m_settings.isCounting});
    m_visitor.reset();
    tellTroubles();
    m_countsPause.start();
}

void Kiosk::writeCounts()
{
    if (const std::optional<FileFailure> failure = m_counts->write())
        tell(fileFailureText(*failure));
}

Language Kiosk::startLanguage() const
{
    const Catalogue *catalogue = m_browsing.catalogue();
    if (!catalogue)
        return m_language.ofSystem();
    return m_settings.language.isEmpty() ? catalogue->info().languages.first()
                                         : bestLanguage(m_settings.language, catalogue->info().languages);
}

void Kiosk::followLanguage()
{
    m_language.set(bestLanguage(m_visitor.language(), m_language.languages()));
}
