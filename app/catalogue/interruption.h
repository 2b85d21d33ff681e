// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

struct sqlite3;

/// Ends the work on a connection from another thread: the statement that runs, and those that come after. For one piece of
/// work; another one needs another object. All of it may be called on any thread.
class Interruption final
{
public:
    Interruption() = default;
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    void stop();
    [[nodiscard]] bool isStopped() const;

    /// For SqlConnection: the work has begun on this connection, or has ended (null).
    void watch(sqlite3 *database);

private:
    mutable std::mutex m_mutex;
    sqlite3 *m_database = nullptr;
    bool m_isStopped = false;
};
