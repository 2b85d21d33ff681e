// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/restriction.h"

#include <csignal>

#include <unistd.h>

namespace
{

constexpr uid_t nobody = 65534;

} // namespace

Restriction::Restriction(bool isOtherUser, rlim_t largestFile)
    : m_isOtherUser(isOtherUser && ::geteuid() == 0)
{
    std::signal(SIGXFSZ, SIG_IGN);
    ::getrlimit(RLIMIT_FSIZE, &m_before);
    const rlimit limit{largestFile, m_before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    if (m_isOtherUser && ::seteuid(nobody) != 0)
        qFatal("A test cannot become another user.");
}

Restriction::~Restriction()
{
    if (m_isOtherUser && ::seteuid(0) != 0)
        qFatal("A test cannot become the superuser again.");
    ::setrlimit(RLIMIT_FSIZE, &m_before);
}
