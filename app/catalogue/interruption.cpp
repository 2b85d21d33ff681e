// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/interruption.h"

#include <sqlite3.h>

void Interruption::stop()
{
    const std::lock_guard lock(m_mutex);
    m_isStopped = true;
    if (m_database)
        sqlite3_interrupt(m_database);
}

bool Interruption::isStopped() const
{
    const std::lock_guard lock(m_mutex);
    return m_isStopped;
}

void Interruption::watch(sqlite3 *database)
{
    const std::lock_guard lock(m_mutex);
    m_database = database;
}
