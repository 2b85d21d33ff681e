// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/cataloguesession.h"

#include "browsing/browsingstate.h"

#include <QFileInfo>

CatalogueSession::CatalogueSession(BrowsingState &state, const QString &bundled, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_bundled(bundled)
{
    m_verifications.setMaxThreadCount(1);
    m_verifications.setThreadPriority(QThread::LowestPriority);
}

CatalogueSession::~CatalogueSession()
{
    m_verifications.waitForDone();
    m_state.setCatalogue(nullptr);
}

bool CatalogueSession::isBundled() const
{
    return m_catalogue && m_catalogue->info().path == QFileInfo(m_bundled).absoluteFilePath();
}

bool CatalogueSession::open(const QString &path)
{
    const std::optional<Refusal> refusal = replaceBy(path);
    if (refusal)
        emit refused(*refusal);
    return !refusal;
}

std::optional<Refusal> CatalogueSession::openBundled() { return replaceBy(m_bundled); }

std::optional<Refusal> CatalogueSession::replaceBy(const QString &path)
{
    std::variant<std::unique_ptr<Catalogue>, Refusal> opened = Catalogue::open(path);
    if (const auto *refusal = std::get_if<Refusal>(&opened))
        return *refusal;
    const std::unique_ptr<Catalogue> previous = std::move(m_catalogue);
    m_catalogue = std::move(std::get<std::unique_ptr<Catalogue>>(opened));
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
    m_state.setCatalogue(m_catalogue.get());
    if (!m_catalogue->isVerified())
        verifyInBackground();
    return std::nullopt;
}

void CatalogueSession::giveUp(const Refusal &refusal)
{
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
    m_verifications.start([this, path = m_catalogue->info().path] {
        const std::optional<Refusal> refusal = verifyPages(path);
        if (!refusal)
            return;
        const auto tell = [this, refusal] {
            if (m_catalogue && m_catalogue->info().path == refusal->path)
                giveUp(*refusal);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}
