// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

/// How a program ends; documented in its --help.
enum class ExitStatus {
    Fine = 0,
    Found = 1, ///< check found doubts
    WrongUsage = 2,
    UnusableInput = 3, ///< also: mistakes in a source
    UnwritableOutput = 4,
    NetworkFailed = 5
};

/// Where a console program writes: results for other programs, talk for people. Everything is UTF-8.
class ConsoleOutput final
{
public:
    /// Both must outlive the object.
    ConsoleOutput(QIODevice &results, QIODevice &talk)
        : m_results(results)
        , m_talk(talk)
    {
    }

    void result(const QString &line) { writeLine(m_results, line); }
    void resultBytes(const QByteArray &bytes) { write(m_results, bytes); }
    void say(const QString &line) { writeLine(m_talk, line); }
    /// For results that are written piece by piece; who writes looks whether it took everything.
    [[nodiscard]] QIODevice &resultDevice() { return m_results; }
    /// False once results could not be written whole (a full disk, a closed pipe).
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    void writeLine(QIODevice &device, const QString &line) { write(device, line.toUtf8() + '\n'); }
    void write(QIODevice &device, const QByteArray &bytes)
    {
        if (device.write(bytes) != bytes.size() && &device == &m_results)
            m_isWhole = false;
    }

    QIODevice &m_results;
    QIODevice &m_talk;
    bool m_isWhole = true;
};
