// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <mutex>

struct sqlite3;

/// Ends the work on a connection from another thread: the statement that runs, and those that come after. For one piece
/// of work; another one needs another object. All of it may be called on any thread.
class Interruption final
{
public:
    enum class Manner {
        BetweenSteps, ///< at the next of SQLite's steps; the connection goes on with other work
        AtOnce ///< also in the middle of a long step such as quick_check; the connection is of no use afterwards,
               ///< because SQLite takes an interruption back only when nothing is open, and a full-text index keeps a
               ///< reader open
    };

    explicit Interruption(Manner manner = Manner::BetweenSteps)
        : m_manner(manner)
    {
    }
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    void stop();
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

    /// For SqlConnection: the work has begun on this connection, or has ended (null).
    void watch(sqlite3 *database);

private:
    const Manner m_manner;
    std::mutex m_mutex; ///< guards the connection: it must not be closed while it is interrupted
    sqlite3 *m_database = nullptr;
    std::atomic<bool> m_isStopped = false;
};
