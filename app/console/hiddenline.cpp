// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/hiddenline.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace
{

constexpr qsizetype longestLine = 1000; // bytes

constexpr std::array endingSignals = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};

volatile std::sig_atomic_t caughtSignal = 0;

extern "C" void rememberSignal(int signal)
{
    caughtSignal = signal;
}

/// As long as it lives a terminal does not show what is typed, and no signal ends the program. Then the terminal is as
/// it was, and a signal that came meanwhile does what it does.
class SilentTerminal final
{
public:
    explicit SilentTerminal(int terminal)
        : m_terminal(terminal)
    {
        caughtSignal = 0;
        sigset_t blocked;
        sigemptyset(&blocked);
        // Stopped by Ctrl+Z the program would leave a terminal that shows nothing: that has to wait.
        sigaddset(&blocked, SIGTSTP);
        for (const int signal : endingSignals)
            sigaddset(&blocked, signal);
        ::sigprocmask(SIG_BLOCK, &blocked, &m_maskBefore);
        struct sigaction action = {};
        action.sa_handler = rememberSignal;
        for (std::size_t place = 0; place < endingSignals.size(); ++place)
            ::sigaction(endingSignals.at(place), &action, &m_actionsBefore.at(place));
        m_isSilent = ::tcgetattr(terminal, &m_before) == 0;
        if (!m_isSilent)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSilent = ::tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(m_terminal, TCSADRAIN, &m_before);
        for (std::size_t place = 0; place < endingSignals.size(); ++place)
            ::sigaction(endingSignals.at(place), &m_actionsBefore.at(place), nullptr);
        if (caughtSignal != 0)
            ::raise(caughtSignal); // comes with the next line
        ::sigprocmask(SIG_SETMASK, &m_maskBefore, nullptr);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    /// False if the terminal would show what is typed.
    [[nodiscard]] bool isSilent() const { return m_isSilent; }
    /// Waits for something to read; false once a signal came. Signals come only here, so that none is overlooked.
    [[nodiscard]] bool waitForInput() const
    {
        sigset_t waiting = m_maskBefore;
        sigaddset(&waiting, SIGTSTP);
        pollfd input = {m_terminal, POLLIN, 0};
        while (::ppoll(&input, 1, nullptr, &waiting) < 0) {
            if (errno != EINTR || caughtSignal != 0)
                return false;
        }
        return true;
    }

private:
    int m_terminal;
    bool m_isSilent = false;
    termios m_before = {};
    sigset_t m_maskBefore = {};
    std::array<struct sigaction, endingSignals.size()> m_actionsBefore = {};
};

/// Byte by byte: what follows the line is not ours.
template <typename Wait>
std::optional<QByteArray> readLine(int descriptor, const Wait &wait)
{
    QByteArray line;
    while (line.size() <= longestLine) {
        char byte = 0;
        if (!wait())
            return std::nullopt;
        const ssize_t size = ::read(descriptor, &byte, 1);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return size == 0 && !line.isEmpty() ? std::optional(line) : std::nullopt;
        if (byte == '\n')
            return line;
        line.append(byte);
    }
    return std::nullopt;
}

} // namespace

bool isTerminal(int descriptor)
{
    return ::isatty(descriptor) == 1;
}

std::optional<QByteArray> readHiddenLine(int descriptor)
{
    if (!isTerminal(descriptor))
        return readLine(descriptor, [] { return true; });
    const SilentTerminal terminal(descriptor);
    return terminal.isSilent() ? readLine(descriptor, [&terminal] { return terminal.waitForInput(); }) : std::nullopt;
}
