// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/removablemedium.h"

#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>

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

    /// Opens a catalogue instead of the present one; the present one stays if that fails. Emits refused() then.
    bool open(const QString &path);
    /// The reason if even that fails; then there may be no catalogue at all.
    [[nodiscard]] std::optional<Refusal> openBundled();

signals:
    /// A file was not taken, or given up.
    void refused(const Refusal &refusal);
    /// The bundled catalogue itself cannot be read: the program cannot go on.
    void bundledFailed(const Refusal &refusal);

private:
    [[nodiscard]] std::optional<Refusal> replaceBy(const QString &path);
    /// A path that can be read for as long as it is open: the file itself, or a private copy if its medium can be pulled
    /// out. The copy has the same name, which is what a refusal tells.
    [[nodiscard]] std::variant<QString, Refusal> steadyFile(const QString &path);
    void giveUp(const Refusal &refusal);
    void verifyInBackground();

    BrowsingState &m_state;
    QString m_bundled;
    bool (*m_isRemovable)(const QString &path);
    /// Holds the copy that is open; one folder for each, so that an old one is never overwritten while it is read.
    std::unique_ptr<QTemporaryDir> m_copy;
    std::unique_ptr<Catalogue> m_catalogue;
    QThreadPool m_verifications;
};
