// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/interruption.h"

#include <sqlite3.h>

void Interruption::stop()
{
    m_isStopped = true;
    const std::lock_guard lock(m_mutex);
    if (m_database && m_manner == Manner::AtOnce)
        sqlite3_interrupt(m_database);
}

void Interruption::watch(sqlite3 *database)
{
    constexpr int steps = 1000; // of SQLite's virtual machine: far below a millisecond
    const auto isDue = [](void *self) { return static_cast<const Interruption *>(self)->isStopped() ? 1 : 0; };
    const std::lock_guard lock(m_mutex);
    if (m_database)
        sqlite3_progress_handler(m_database, 0, nullptr, nullptr);
    m_database = database;
    if (m_database)
        sqlite3_progress_handler(m_database, steps, isDue, this);
}
