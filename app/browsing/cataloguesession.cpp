// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/cataloguesession.h"

#include "browsing/browsingstate.h"
#include "catalogue/cataloguefile.h"
#include "catalogue/interruption.h"
#include "catalogue/mediumcopy.h"

#include <QFileInfo>
#include <QTimer>

#include <chrono>
#include <utility>

CatalogueSession::CatalogueSession(BrowsingState &state, const QString &bundled, QObject *parent,
                                   bool (*isRemovable)(const QString &path))
    : QObject(parent)
    , m_state(state)
    , m_bundled(bundled)
    , m_isRemovable(isRemovable)
    , m_verification(std::make_shared<Interruption>())
{
    m_verifications.setMaxThreadCount(1);
    m_verifications.setThreadPriority(QThread::LowestPriority);
    connect(&m_watch, &CatalogueWatch::lost, this, [this](const Refusal &refusal) {
        emit lost({refusal.reason, m_openedPath, refusal.detail});
    });
    connect(&m_watch, &CatalogueWatch::found, this, &CatalogueSession::foundAgain);
}

CatalogueSession::~CatalogueSession()
{
    *m_stopCopy = true;
    m_verification->stop();
    m_copies.waitForDone();
    m_verifications.waitForDone();
    m_state.setCatalogue(nullptr);
}

bool CatalogueSession::isBundled() const
{
    return m_catalogue && m_catalogue->info().path == QFileInfo(m_bundled).absoluteFilePath();
}

bool CatalogueSession::open(const QString &path)
{
    giveUpCopy();
    return openNow(QFileInfo(path).absoluteFilePath(), Search::Ended);
}

bool CatalogueSession::openAgain(const QString &path)
{
    giveUpCopy();
    return openNow(QFileInfo(path).absoluteFilePath(), Search::Kept);
}

bool CatalogueSession::openNow(const QString &path, Search search)
{
    // The bundled one never: without it the program cannot go on anyway.
    if (path != QFileInfo(m_bundled).absoluteFilePath() && m_isRemovable(path))
        return copyAndOpen(path, search);
    const std::optional<Refusal> refusal = replaceBy(path, search);
    if (refusal)
        emit refused(*refusal);
    return !refusal;
}

std::optional<Refusal> CatalogueSession::openBundled()
{
    return replaceBy(m_bundled, Search::Ended);
}

std::optional<Refusal> CatalogueSession::replaceBy(const QString &path, Search search)
{
    std::variant<std::unique_ptr<Catalogue>, Refusal> opened = Catalogue::open(path);
    if (const auto *refusal = std::get_if<Refusal>(&opened))
        return *refusal;
    const std::shared_ptr<QTemporaryDir> previousCopy = std::exchange(m_copy, nullptr);
    take(std::move(std::get<std::unique_ptr<Catalogue>>(opened)), path, search);
    return std::nullopt;
}

std::optional<Refusal> CatalogueSession::replaceByCopy(const QString &path, std::shared_ptr<QTemporaryDir> folder,
                                                       Search search)
{
    std::variant<std::unique_ptr<Catalogue>, Refusal> opened =
        Catalogue::open(folder->filePath(QFileInfo(path).fileName()));
    if (const auto *refusal = std::get_if<Refusal>(&opened))
        return Refusal{refusal->reason, path, refusal->detail};
    // The copy of the catalogue that is open until now must outlive it.
    const std::shared_ptr<QTemporaryDir> previousCopy = std::exchange(m_copy, std::move(folder));
    take(std::move(std::get<std::unique_ptr<Catalogue>>(opened)), path, search);
    return std::nullopt;
}

void CatalogueSession::take(std::unique_ptr<Catalogue> read, const QString &opened, Search search)
{
    m_verification->stop();
    const PartnerFilter filter = search == Search::Kept ? searchedIn(opened) : PartnerFilter();
    const std::unique_ptr<Catalogue> previous = std::exchange(m_catalogue, std::move(read));
    m_openedPath = opened;
    // Damage is met in the middle of a reading; the catalogue must not be taken away before that has ended.
    m_catalogue->onDamage([this, damaged = m_catalogue.get()](const Refusal &refusal) {
        QMetaObject::invokeMethod(
            this,
            [this, damaged, refusal] {
                if (m_catalogue.get() == damaged)
                    giveUp(refusal);
            },
            Qt::QueuedConnection);
    });
    m_watch.watch(m_catalogue->info().path, m_catalogue->identity());
    m_state.setCatalogue(m_catalogue.get());
    if (!filter.isEmpty())
        m_state.setFilter(filter);
    if (!m_catalogue->isVerified())
        verifyInBackground();
}

bool CatalogueSession::copyAndOpen(const QString &path, Search search)
{
    // Before anything is copied: a file of another kind is refused at once.
    const std::variant<FileIdentity, Refusal> inspected = inspectCatalogueFile(path);
    if (const auto *refusal = std::get_if<Refusal>(&inspected)) {
        emit refused(*refusal);
        return false;
    }
    m_isCopying = true;
    m_stopCopy = std::make_shared<std::atomic<bool>>(false);
    emit copyingStarted(path);
    m_copies.start([this, path, search, identity = std::get<FileIdentity>(inspected), stop = m_stopCopy] {
        const auto folder = std::make_shared<QTemporaryDir>();
        const std::optional<Refusal> refusal =
            folder->isValid() ? copyFromMedium(path, identity, folder->filePath(QFileInfo(path).fileName()), *stop)
                              : Refusal{RefusalReason::NotCopied, path, folder->errorString()};
        const auto finish = [this, path, search, stop, folder, refusal] {
            if (*stop)
                return;
            m_isCopying = false;
            const std::optional<Refusal> reason = refusal ? refusal : replaceByCopy(path, folder, search);
            if (reason)
                emit refused({reason->reason, path, reason->detail});
            emit copyingEnded(!reason);
        };
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
    });
    return true;
}

PartnerFilter CatalogueSession::searchedIn(const QString &path) const
{
    if (path == m_openedPath)
        return m_state.filter();
    return path == m_givenUp.path ? m_givenUp.filter : PartnerFilter();
}

void CatalogueSession::giveUpCopy()
{
    if (!m_isCopying)
        return;
    *m_stopCopy = true;
    m_isCopying = false;
    emit copyingEnded(false);
}

void CatalogueSession::giveUp(const Refusal &damage)
{
    // Who writes into a file that is open makes it unreadable, but it is not damaged.
    const RefusalReason reason = unreadRefusal(m_catalogue->info().path, m_catalogue->identity()).reason;
    const bool isOther = reason == RefusalReason::Changed;
    const Refusal refusal{isOther ? RefusalReason::Changed : damage.reason, m_openedPath, damage.detail};
    m_givenUp = {m_openedPath, m_state.filter()};
    if (isBundled()) {
        emit bundledFailed(refusal);
        return;
    }
    if (const std::optional<Refusal> bundledRefusal = openBundled())
        emit bundledFailed(*bundledRefusal);
    else
        emit refused(refusal);
}

void CatalogueSession::verifyInBackground()
{
    // The window is drawn first: both would wait for the same disk.
    constexpr std::chrono::milliseconds untilDrawn(300);
    m_verification = std::make_shared<Interruption>(Interruption::Manner::AtOnce);
    const auto verify = [this, path = m_catalogue->info().path, identity = m_catalogue->identity(),
                         work = m_verification] {
        if (work->isStopped())
            return;
        const std::optional<Refusal> refusal = verifyPages(path, identity, work);
        const auto tell = [this, refusal, work] {
            if (!work->isStopped())
                followVerification(refusal);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    QTimer::singleShot(untilDrawn, this, [this, verify] { m_verifications.start(verify); });
}

void CatalogueSession::followVerification(const std::optional<Refusal> &refusal)
{
    // What was renamed over or removed is read on through the open connection; only who writes into it spoils that.
    const FileIdentity &opened = m_catalogue->identity();
    const std::optional<FileIdentity> now = identityOf(m_catalogue->info().path);
    const bool isThere = now && now->device == opened.device && now->inode == opened.inode;
    if (!isThere)
        m_watch.look();
    else if (refusal)
        giveUp(*refusal);
    emit verificationEnded();
}
