// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/monotonicclock.h"

#include <QString>

#include <optional>

/// The PIN by which the staff leave the kiosk: 4 to 12 digits. Only its hash is kept: Argon2id in the form that
/// libsodium writes ("$argon2id$v=19$m=65536,t=2,p=1$salt$hash", RFC 9106).

inline constexpr int shortestPin = 4; ///< digits
inline constexpr int longestPin = 12; ///< digits

[[nodiscard]] bool isPin(const QString &pin);

/// Another text each time. Takes about 0.1 s and 64 MiB. Empty if it is no PIN, or if there is not enough memory.
[[nodiscard]] std::optional<QString> hashedPin(const QString &pin);

/// Whether a text has the form of such a hash, and can be checked in a time that a window can wait for.
[[nodiscard]] bool isPinHash(const QString &hash);

/// False for anything that is no PIN or no hash too. As slow as hashedPin.
[[nodiscard]] bool pinMatches(const QString &hash, const QString &pin);

/// How often a PIN may be tried. After five wrong ones there is a pause of 60 s; each further wrong one doubles it, up
/// to an hour. A right one clears all.
class PinAttempts final
{
public:
    explicit PinAttempts(MonotonicClock clock = systemClock());

    /// Tries a PIN. False without looking at it during a pause.
    [[nodiscard]] bool enter(const QString &hash, const QString &pin);
    /// Milliseconds until a PIN can be tried again; 0 outside of a pause.
    [[nodiscard]] qint64 pauseLeft() const;

private:
    void countWrongOne();

    MonotonicClock m_clock;
    int m_wrongOnes = 0;
    qint64 m_pauseUntil = 0;
    bool m_isPausing = false;
};
