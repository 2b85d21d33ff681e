// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskcore/endingsignals.h"

#include <QSocketNotifier>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace
{

constexpr std::array endingSignals = {SIGTERM, SIGINT, SIGHUP};

volatile std::sig_atomic_t writtenPipe = -1;

/// Nothing but write(2) may be called in the middle of anything.
extern "C" void tellEventLoop(int)
{
    const int error = errno;
    const char sign = 1;
    [[maybe_unused]] const ssize_t written = ::write(writtenPipe, &sign, 1);
    errno = error;
}

} // namespace

EndingSignals::EndingSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    writtenPipe = m_pipe.at(1);
    auto *notifier = new QSocketNotifier(m_pipe.at(0), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit endWanted();
    });
    struct sigaction action = {};
    action.sa_handler = tellEventLoop;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    for (std::size_t place = 0; place < endingSignals.size(); ++place)
        ::sigaction(endingSignals.at(place), &action, &m_before.at(place));
}

EndingSignals::~EndingSignals()
{
    if (m_pipe.at(0) < 0)
        return;
    for (std::size_t place = 0; place < endingSignals.size(); ++place)
        ::sigaction(endingSignals.at(place), &m_before.at(place), nullptr);
    writtenPipe = -1;
    for (const int end : m_pipe)
        ::close(end);
}
