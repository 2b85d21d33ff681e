// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <csignal>

#include <array>

/// Makes a wish of the system, or of who started the program in a terminal, that it ends (SIGTERM, SIGINT, SIGHUP) into
/// a signal of the event loop, so that the program ends by its own will. A second wish ends it at once, as if there
/// were no such object. One at a time; when it goes, everything is as it was.
class EndingSignals final : public QObject
{
    Q_OBJECT

public:
    explicit EndingSignals(QObject *parent = nullptr);
    ~EndingSignals() override;

signals:
    void endWanted();

private:
    std::array<int, 2> m_pipe = {-1, -1}; ///< to be read, to be written
    std::array<struct sigaction, 3> m_before = {};
};
