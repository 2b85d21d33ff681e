// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/pin.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

#include <sodium.h>

namespace
{

constexpr int freeAttempts = 5;
constexpr qint64 firstPause = 60 * 1000;        // milliseconds
constexpr qint64 longestPause = 60 * 60 * 1000; // milliseconds
constexpr int mostMemory = 256 * 1024;          // KiB
constexpr int mostPasses = 8;

/// May be called again and again.
bool isSodiumReady()
{
    return sodium_init() >= 0;
}

} // namespace

bool isPin(const QString &pin)
{
    return pin.size() >= shortestPin && pin.size() <= longestPin && std::all_of(pin.begin(), pin.end(), [](QChar sign) {
               return sign >= QLatin1Char('0') && sign <= QLatin1Char('9');
           });
}

std::optional<QString> hashedPin(const QString &pin)
{
    if (!isPin(pin) || !isSodiumReady())
        return std::nullopt;
    const QByteArray digits = pin.toLatin1();
    std::array<char, crypto_pwhash_STRBYTES> hash = {};
    if (crypto_pwhash_str_alg(hash.data(), digits.constData(), static_cast<unsigned long long>(digits.size()),
                              crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return std::nullopt;
    return QString::fromLatin1(hash.data());
}

bool isPinHash(const QString &hash)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\$argon2id\\$v=19\\$m=([0-9]{1,9}),t=([0-9]{1,9}),p=1\\$[A-Za-z0-9+/]+\\$[A-Za-z0-9+/]+\\z"));
    const QRegularExpressionMatch match = shape.match(hash);
    if (!match.hasMatch() || hash.size() >= static_cast<qsizetype>(crypto_pwhash_STRBYTES))
        return false;
    if (match.captured(1).toInt() > mostMemory || match.captured(2).toInt() > mostPasses)
        return false;
    // Tells -1 of what it cannot read, such as a salt that was cut off.
    return isSodiumReady() &&
           crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                          crypto_pwhash_MEMLIMIT_INTERACTIVE) >= 0;
}

bool pinMatches(const QString &hash, const QString &pin)
{
    if (!isPin(pin) || !isPinHash(hash))
        return false;
    const QByteArray digits = pin.toLatin1();
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), digits.constData(),
                                    static_cast<unsigned long long>(digits.size())) == 0;
}

PinAttempts::PinAttempts(MonotonicClock clock)
    : m_clock(std::move(clock))
{
}

bool PinAttempts::enter(const QString &hash, const QString &pin)
{
    if (pauseLeft() > 0)
        return false;
    if (pinMatches(hash, pin)) {
        m_wrongOnes = 0;
        m_isPausing = false;
        return true;
    }
    countWrongOne();
    return false;
}

qint64 PinAttempts::pauseLeft() const
{
    return m_isPausing ? std::max<qint64>(0, m_pauseUntil - m_clock()) : 0;
}

void PinAttempts::countWrongOne()
{
    ++m_wrongOnes;
    if (m_wrongOnes < freeAttempts)
        return;
    const int doublings = std::min(m_wrongOnes - freeAttempts, 6); // 2^6 minutes are more than an hour
    m_pauseUntil = m_clock() + std::min(firstPause << doublings, longestPause);
    m_isPausing = true;
}
