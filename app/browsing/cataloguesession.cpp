// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsing/cataloguesession.h"

#include "browsing/browsingstate.h"
#include "catalogue/cataloguefile.h"

#include <QFileInfo>

CatalogueSession::CatalogueSession(BrowsingState &state, const QString &bundled, QObject *parent,
                                   bool (*isRemovable)(const QString &path))
    : QObject(parent)
    , m_state(state)
    , m_bundled(bundled)
    , m_isRemovable(isRemovable)
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
    // The copy of the catalogue that is open until now must outlive it.
    std::unique_ptr<QTemporaryDir> previousCopy = std::move(m_copy);
    const std::variant<QString, Refusal> file = steadyFile(path);
    std::variant<std::unique_ptr<Catalogue>, Refusal> opened = std::holds_alternative<Refusal>(file)
                                                                   ? std::get<Refusal>(file)
                                                                   : Catalogue::open(std::get<QString>(file));
    if (const auto *refusal = std::get_if<Refusal>(&opened)) {
        m_copy = std::move(previousCopy);
        return *refusal;
    }
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

std::variant<QString, Refusal> CatalogueSession::steadyFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    // The bundled one never: without it the program cannot go on anyway.
    if (absolute == QFileInfo(m_bundled).absoluteFilePath() || !m_isRemovable(absolute))
        return absolute;
    // Before anything is copied: a file of another kind is refused at once.
    const std::variant<FileIdentity, Refusal> inspected = inspectCatalogueFile(absolute);
    if (const auto *refusal = std::get_if<Refusal>(&inspected))
        return *refusal;
    m_copy = std::make_unique<QTemporaryDir>();
    const QString copy = m_copy->filePath(QFileInfo(absolute).fileName());
    QFile source(absolute);
    if (!m_copy->isValid() || !source.copy(copy))
        return Refusal{RefusalReason::NotReadable, absolute, source.errorString()};
    return copy;
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
