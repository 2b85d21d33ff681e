// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

/// As long as it lives the superuser is somebody else, and no file can grow beyond so many bytes.
class Restriction final
{
public:
    static constexpr rlim_t noLimit = RLIM_INFINITY;

    Restriction(bool isOtherUser, rlim_t largestFile)
        : m_isOtherUser(isOtherUser && ::geteuid() == 0)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{largestFile, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        if (m_isOtherUser && ::seteuid(65534) != 0)
            qFatal("A test cannot become another user.");
    }
    ~Restriction()
    {
        if (m_isOtherUser && ::seteuid(0) != 0)
            qFatal("A test cannot become the superuser again.");
        ::setrlimit(RLIMIT_FSIZE, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Restriction)

private:
    bool m_isOtherUser;
    rlimit m_before = {};
};
