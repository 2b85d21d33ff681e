// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

class BrowsingState;

/// Owns the catalogue that is open, and opens others. When one cannot be opened, or turns out to be damaged while it is
/// read, the reader goes on with the bundled one.
class CatalogueSession final : public QObject
{
    Q_OBJECT

public:
    /// `state` must outlive the session.
    CatalogueSession(BrowsingState &state, const QString &bundled, QObject *parent = nullptr);
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
    void giveUp(const Refusal &refusal);
    void verifyInBackground();

    BrowsingState &m_state;
    QString m_bundled;
    std::unique_ptr<Catalogue> m_catalogue;
    QThreadPool m_verifications;
};
