// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/removablemedium.h"

#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>

#include <atomic>
#include <memory>

class BrowsingState;

/// Owns the catalogue that is open, and opens others. When one cannot be opened, or turns out to be damaged while it is
/// read, the reader goes on with the bundled one.
class CatalogueSession final : public QObject
{
    Q_OBJECT

public:
    /// `state` must outlive the session. `isRemovable` tells which files are copied before they are used.
    CatalogueSession(BrowsingState &state, const QString &bundled, QObject *parent = nullptr,
                     bool (*isRemovable)(const QString &path) = isOnRemovableMedium);
    ~CatalogueSession() override;

    /// Null until a catalogue was opened.
    [[nodiscard]] const Catalogue *catalogue() const { return m_catalogue.get(); }
    [[nodiscard]] bool isBundled() const;
    /// The path of the bundled catalogue.
    [[nodiscard]] const QString &bundled() const { return m_bundled; }

    /// Opens a catalogue instead of the present one; the present one stays if that fails. Emits refused() then. False if
    /// it is refused at once; a file on a medium that can be pulled out is copied in the background and opened after that.
    bool open(const QString &path);
    /// True as long as a file is being copied; opening another one gives it up.
    [[nodiscard]] bool isCopying() const { return m_isCopying; }
    /// The reason if even that fails; then there may be no catalogue at all.
    [[nodiscard]] std::optional<Refusal> openBundled();

signals:
    /// A file is being copied before it is opened; this may take a while.
    void copyingStarted(const QString &path);
    /// A file was not taken, or given up.
    void refused(const Refusal &refusal);
    /// The bundled catalogue itself cannot be read: the program cannot go on.
    void bundledFailed(const Refusal &refusal);

private:
    [[nodiscard]] std::optional<Refusal> replaceBy(const QString &path);
    /// Copies a file into a private folder, and opens the copy: the same name is what a refusal tells.
    bool copyAndOpen(const QString &path);
    void finishCopy(std::unique_ptr<QTemporaryDir> folder, const QString &path, const std::optional<Refusal> &refusal);
    void giveUpCopy();
    void giveUp(const Refusal &refusal);
    void verifyInBackground();

    BrowsingState &m_state;
    QString m_bundled;
    bool (*m_isRemovable)(const QString &path);
    /// Holds the copy that is open; one folder for each, so that an old one is never overwritten while it is read.
    std::unique_ptr<QTemporaryDir> m_copy;
    std::unique_ptr<Catalogue> m_catalogue;
    QThreadPool m_verifications;
    QThreadPool m_copies;
    /// Ends the copy that is under way; each copy has its own.
    std::shared_ptr<std::atomic<bool>> m_stopCopy;
    std::shared_ptr<std::atomic<bool>> m_stopVerification = std::make_shared<std::atomic<bool>>(false);
    bool m_isCopying = false;
};
