// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <sys/resource.h>

/// As long as it lives the superuser is somebody else, and no file can grow beyond so many bytes.
class Restriction final
{
public:
    Restriction(bool isOtherUser, rlim_t largestFile);
    ~Restriction();
    Q_DISABLE_COPY_MOVE(Restriction)

private:
    bool m_isOtherUser;
    rlimit m_before = {};
};

inline constexpr rlim_t noLimit = RLIM_INFINITY;
