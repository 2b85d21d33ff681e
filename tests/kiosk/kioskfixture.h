// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kiosk.h"
#include "kiosk/kioskbutton.h"
#include "kiosk/partnerrows.h"
#include "language/interfacelanguage.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

// The sanitizers take ten times as long for everything: what walks through all pages takes fewer of them there.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define PARTNERATLAS_IS_SANITIZED
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define PARTNERATLAS_IS_SANITIZED
#endif
#ifdef PARTNERATLAS_IS_SANITIZED
inline constexpr int shareOfWalks = 10; ///< one of so many steps is taken
#else
inline constexpr int shareOfWalks = 1;
#endif

/// Lets everything happen that is due: posted events, layouts, pages that were left.
void settleKiosk();

/// The kiosk as runKiosk() makes it, with settings, counts and errors in a folder of its own, and a clock that only
/// goes when it is told to.
class KioskFixture final
{
public:
    /// `settings` is a document of TOML; without a path the bundled catalogue is shown.
    explicit KioskFixture(const QByteArray &settings = {}, const QString &bundled = QStringLiteral(BUNDLED_CATALOGUE));
    ~KioskFixture();

    /// Shows the window in this size.
    void start(const QSize &size = QSize(1920, 1080));
    /// Ends the kiosk and starts it anew.
    void restart();
    void setCareful(bool isCareful) { m_surroundings.isCareful = isCareful; }

    [[nodiscard]] Kiosk &kiosk() const { return *m_kiosk; }
    [[nodiscard]] KioskWindow &window() const { return m_kiosk->window(); }
    [[nodiscard]] VisitorState &visitor() const { return m_kiosk->visitor(); }
    [[nodiscard]] InterfaceLanguage &language() { return m_language; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_kiosk->window().pages()->page()->context().catalogue; }
    /// The present page's name.
    [[nodiscard]] QString page() const;
    [[nodiscard]] QString settingsFile() const { return m_folder.filePath(QStringLiteral("kiosk.toml")); }
    [[nodiscard]] QString countsFolder() const { return m_folder.filePath(QStringLiteral("counts")); }
    [[nodiscard]] QString errorsFile() const { return m_folder.filePath(QStringLiteral("errors")); }
    void writeSettings(const QByteArray &document) const;

    /// The part of the window with this object name; null if there is none that is shown.
    template <typename Part = KioskButton>
    [[nodiscard]] Part *shown(const QString &name) const
    {
        for (Part *part : window().findChildren<Part *>(name)) {
            if (part->isVisible())
                return part;
        }
        return nullptr;
    }

    /// Time passes, in steps in which everything that is due happens.
    void pass(std::chrono::seconds time);
    /// Scrolls until a part can be seen, as a finger would push it.
    void bringIntoSight(const QString &name) const;
    /// A finger by the mouse; false if there is nothing with that name, or it is out of sight.
    [[nodiscard]] bool tap(const QString &name);
    /// A finger by touch events.
    [[nodiscard]] bool touch(const QString &name);
    /// So many presses in the corner of staff.
    void tapCorner(int presses);
    /// A partner in the list that is shown.
    [[nodiscard]] bool tapRow(int row);

private:
    [[nodiscard]] QWidget *inSight(const QString &name) const;

    QTemporaryDir m_folder;
    qint64 m_now = 0;
    KioskSurroundings m_surroundings;
    InterfaceLanguage m_language;
    QSize m_size{1920, 1080};
    std::unique_ptr<Kiosk> m_kiosk;
    QPointingDevice *m_screen;
};
