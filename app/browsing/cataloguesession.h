// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browsing/cataloguewatch.h"
#include "catalogue/catalogue.h"
#include "catalogue/partnerfilter.h"
#include "catalogue/removablemedium.h"

#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>

#include <atomic>
#include <memory>

class BrowsingState;
class Interruption;

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
    /// The file that was opened; if a private copy of it is read, that on the medium. Empty until a catalogue was
    /// opened.
    [[nodiscard]] const QString &openedPath() const { return m_openedPath; }
    /// The path of the bundled catalogue.
    [[nodiscard]] const QString &bundled() const { return m_bundled; }

    /// Opens a catalogue instead of the present one; the present one stays if that fails. Emits refused() then. False
    /// if it is refused at once; a file on a medium that can be pulled out is copied in the background and opened after
    /// that.
    bool open(const QString &path);
    /// Opens a file that was replaced, given up or refused once more, as open() does. What is searched in it, or was
    /// when it was given up, is searched again.
    bool openAgain(const QString &path);
    /// True as long as a file is being copied. open() of another one gives it up, openBundled() does not.
    [[nodiscard]] bool isCopying() const { return m_isCopying; }
    /// The reason if even that fails; then there may be no catalogue at all.
    [[nodiscard]] std::optional<Refusal> openBundled();

signals:
    /// A file is being copied before it is opened; this may take a while.
    void copyingStarted(const QString &path);
    /// It is open now, or was refused or given up for another file.
    void copyingEnded(bool isOpen);
    /// A file was not taken, or given up.
    void refused(const Refusal &refusal);
    /// The file that is open was replaced or taken away by somebody else; what was read of it stays. `refusal` names
    /// openedPath().
    void lost(const Refusal &refusal);
    /// It is there again, as it was.
    void foundAgain();
    /// All of a large file was read and checked in the background; what was wrong with it was told before.
    void verificationEnded();
    /// The bundled catalogue itself cannot be read: the program cannot go on.
    void bundledFailed(const Refusal &refusal);

private:
    enum class Search { Ended, Kept };
    /// A file, and what was searched in it.
    struct Searched {
        QString path;
        PartnerFilter filter;
    };

    bool openNow(const QString &path, Search search);
    [[nodiscard]] std::optional<Refusal> replaceBy(const QString &path, Search search);
    /// The same for the copy of a file, which lies in `folder`; that is kept for as long as the copy is open.
    [[nodiscard]] std::optional<Refusal> replaceByCopy(const QString &path, std::shared_ptr<QTemporaryDir> folder,
                                                       Search search);
    /// `opened` is the file that the reader knows, `read` that which was opened for it.
    void take(std::unique_ptr<Catalogue> read, const QString &opened, Search search);
    /// Copies a file into a private folder, and opens the copy: the same name is what a refusal tells.
    bool copyAndOpen(const QString &path, Search search);
    void giveUpCopy();
    /// What is searched in this file, or was when it was given up; empty for any other one.
    [[nodiscard]] PartnerFilter searchedIn(const QString &path) const;
    /// Goes on with the bundled catalogue.
    void giveUp(const Refusal &damage);
    void verifyInBackground();
    void followVerification(const std::optional<Refusal> &refusal);

    BrowsingState &m_state;
    QString m_bundled;
    bool (*m_isRemovable)(const QString &path);
    /// Holds the copy that is open; one folder for each, so that an old one is never overwritten while it is read.
    std::shared_ptr<QTemporaryDir> m_copy;
    std::unique_ptr<Catalogue> m_catalogue;
    Searched m_givenUp;
    QString m_openedPath;
    CatalogueWatch m_watch;
    QThreadPool m_verifications;
    QThreadPool m_copies;
    /// Ends the copy that is under way; each copy has its own.
    std::shared_ptr<std::atomic<bool>> m_stopCopy = std::make_shared<std::atomic<bool>>(false);
    /// Ends the verification that is under way; each has its own.
    std::shared_ptr<Interruption> m_verification;
    bool m_isCopying = false;
};
